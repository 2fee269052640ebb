"""The comparison stages in order: copies, stories, then each story's matches, differences and facts, then what goes across stories."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from newsledger.compare.doubts import Doubts, Placed, corroborated
from newsledger.compare.grounds import End, Presented
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.origins import Voice
from newsledger.compare.standing import MOST_UNITS, levels, settled
from newsledger.compare.units import Unit
from newsledger.record.facts import join_differences
from newsledger.record.stances import with_stances
from newsledger.record.stories import build_stories, published
from newsledger.records import (
    Claim,
    Comparison,
    Copy,
    Counts,
    Difference,
    Event,
    Fact,
    Findings,
    Layout,
    Page,
    Quote,
    Span,
    Story,
    Support,
    Time,
    content_id,
    overlap,
)

YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b(?:last|previous|past) (?:year|decade|century)\b")
"""A year in a sentence of news makes it background: of this week's events no report gives the year ("1,700 people died last year")."""
LEAD = 5
"""Sentences of a report that the agency named in its first ones is taken to stand behind."""
DECIDED = frozenset({"COERCE", "SANCTION", "ACCUSE", "REJECT", "THREATEN", "REQUEST", "CONCEDE", "SUPPORT"})
"""Types of event that an office tells of: a reporter at the place does not see an arrest or a decision ("classes were suspended")."""


def decided(line: Line, unit: Unit) -> bool:
    """Whether the unit's words tell what an office did or decided, which nobody sees at the place ("classes have been suspended")."""
    from newsledger.language.lang.en import compare as en

    inside = (t for t in line.sentence.tokens if unit.span.start <= t.start < unit.span.end)
    return any(t.upos == "VERB" and t.lemma.casefold() in en.DECISIONS for t in inside)


def strong(group: Group) -> bool:
    """Whether the best match of a group is one that a stranger would agree with: what only weakly goes together corroborates nothing."""
    return max((m.weight for m in group.matches), default=1.0) >= STRONG


STRONG = 0.5


def compare_findings(findings: Sequence[Findings], *, one_story: bool = False) -> Comparison:
    """Everything that the comparison of these reports gives; it depends on the set of reports only, not on their order.

    With `one_story` all reports are taken as telling one story.
    """
    founds = in_order(findings)
    if not founds:
        return Comparison()
    from newsledger.compare.copies import find_copies
    from newsledger.compare.stories import group_sections

    pages = [page_of(f) for f in founds]
    copies = tuple(find_copies(pages))
    clusters, sides = ([[f.report.id for f in founds]], []) if one_story else group_sections(pages)
    stories = build_stories(founds, clusters, sides)
    return record(founds, copies, stories)


def in_order(findings: Sequence[Findings]) -> list[Findings]:
    """The findings by date of publication, undated ones last, then by id; each report once."""
    once = {f.report.id: f for f in findings}
    return [once[i] for i in sorted(once, key=lambda i: (published(once[i]) or "9999", i))]


def page_of(found: Findings) -> Page:
    """The report with its layout only."""
    return Page(report=found.report, layout=Layout(blocks=found.blocks, title=found.report.title, published=found.report.published))


def within(line: Line, spans: Sequence[Span]) -> bool:
    """Whether most of a line lies in one of the spans."""
    return any(2 * overlap(line.span, s) >= len(line.span) for s in spans)


def record(founds: Sequence[Findings], copies: Sequence[Copy], stories: Sequence[Story]) -> Comparison:
    """Facts, differences, relations and timeline of the stories."""
    from newsledger.joining import join_stories
    from newsledger.joining_persons import one_person
    from newsledger.record.relations import build_relations
    from newsledger.record.timeline import build_timeline

    founds = one_person(founds, stories)
    told = Telling(founds, copies)
    facts: list[Fact] = []
    differences: list[Difference] = []
    for story in stories:
        new_facts, new_differences = told.story(story)
        facts += new_facts
        differences += new_differences
    if len(stories) > 1:
        facts, differences = join_stories(told, facts, differences)
    return Comparison(
        copies=tuple(copies),
        stories=tuple(stories),
        facts=tuple(facts),
        differences=tuple(differences),
        relations=tuple(build_relations(facts, founds, told.actors)),
        timeline=tuple(build_timeline(facts, told.days)),
        actors=dict(sorted(told.actors.items())),
        things=dict(sorted(told.things.items())),
    )


def named_apart(facts: Sequence[Fact]) -> list[Fact]:
    """The facts with ids of their own: where two begin with one record (two claims of a sentence), the later ones are named by all their supports."""
    seen: set[str] = set()
    out = []
    for fact in facts:
        if fact.id in seen:
            fact = msgspec.structs.replace(fact, id=content_id("fact", *(x for s in fact.supports for x in (s.of, s.span.start, s.span.end))))
        if fact.id not in seen:
            seen.add(fact.id)
            out.append(fact)
    return out


def timed(fact: Fact, lent: Time | None) -> Fact:
    """The event fact with the day that its sentences lend it, where no report gives it one."""
    if fact.event is None or lent is None or (fact.event.time is not None and fact.event.time.earliest):
        return fact
    return msgspec.structs.replace(fact, event=msgspec.structs.replace(fact.event, time=lent))


class Asked(NamedTuple):
    """What the facts of one story are made of: its lines, how likely each two tell one thing or contradict each other, and who is who in it."""

    lines: Sequence[Line]
    chance: Matrix
    doubts: Mapping[tuple[int, int], float]
    presented: Presented
    against: Doubts


class Telling:
    """What all stories share: the records by id, the actors, each report's desk and copies."""

    def __init__(self, founds: Sequence[Findings], copies: Sequence[Copy]) -> None:
        from newsledger.compare.origins import desk_of, fold_copies
        from newsledger.find.primary import Primaries

        self.by_id = {f.report.id: f for f in founds}
        self.actors = {i: a for f in reversed(founds) for i, a in f.actors.items()}
        self.things = {i: t for f in reversed(founds) for i, t in f.things.items()}
        self.records: dict[str, Quote | Event | Claim] = {}
        for f in founds:
            self.records |= {q.id: q for q in f.quotes} | {e.id: e for e in f.events} | {c.id: c for c in f.claims}
        self.outlets = {f.report.id: f.report.outlet for f in founds}
        self.desks = {f.report.id: desk_of(f) for f in founds}
        self.folded = fold_copies(copies)
        self.primaries = Primaries(f.report for f in founds)
        self.places = {f.report.id: n for n, f in enumerate(founds)}
        self.voices: dict[str, list[Voice]] = {}
        self.days: dict[str, Time] = {}

    def story(self, story: Story) -> tuple[list[Fact], list[Difference]]:
        """The facts and differences of one story."""
        from newsledger.compare.contested import clashing, contests
        from newsledger.compare.differences import find_differences
        from newsledger.compare.lent_days import Dated, day_told, lent_day
        from newsledger.compare.lines import lines_of
        from newsledger.compare.matches import group_units
        from newsledger.compare.pairs import score_pairs
        from newsledger.compare.units import telling, units_of

        members = [self.by_id[i] for i in story.reports]
        lines: list[Line] = []
        units: list[Unit] = []
        parts: dict[str, list[Span]] = {}
        for section in story.sections:
            parts.setdefault(section.report, []).append(section.span)
        for n, found in enumerate(members):
            ours = [x for x in telling(lines_of(found, report=n), found.report.outlet) if within(x, parts[found.report.id])]
            units += units_of(found, ours, first=len(lines))
            lines += ours
        judged = score_pairs(lines)
        printed = [published(f) for f in members]
        groups = group_units(units, lines, judged, self.actors, printed=printed)
        differences, doubts = find_differences(members, lines, units, judged, groups, self.actors)
        asked = Asked(lines, judged.chance, doubts, Presented(members, self.actors), Doubts(lines, doubts))
        told = [*clashing(differences, lines, judged, story.reports), *groups]
        made = [self.fact(g, story, asked) for g in told]
        days = Dated(lines, members, printed)
        facts = named_apart([timed(fact, lent_day(g, days)) for (fact, _), g in zip(made, told, strict=True)])
        self.days |= {f.id: day for f, g in zip(facts, told, strict=True) if f.kind != "event" and (day := day_told(g, days))}
        self.voices |= {fact.id: voices for fact, (_, voices) in zip(facts, made, strict=True)}
        facts, differences = join_differences(facts, differences, contests=contests)
        return with_stances(facts, differences), differences

    def fact(self, group: Group, story: Story, asked: Asked) -> tuple[Fact, list[Voice]]:
        """The fact that a group of units tells, and where each of its supports comes from."""
        from newsledger.compare.origins import shows_access, told_to
        from newsledger.compare.tellers import passing, tellers
        from newsledger.language.lang import words
        from newsledger.record.facts import build_fact

        lines = asked.lines
        supports = [Support(report=story.reports[u.report], span=u.span, of=u.of, via=u.via) for u in group.units]
        voices = []
        told = tellers(group, [self.by_id[r] for r in story.reports], lines, self.actors)
        for unit, support, teller in zip(group.units, supports, told, strict=True):
            language = self.by_id[support.report].report.language
            own = shows_access(lines[unit.line].span.text, self.outlets[support.report], words(language, "compare"))
            credited = lines[unit.line].block == "caption"  # who took the picture tells nothing of how the outlet knows the event
            record, line = unit.record, lines[unit.line]
            background = (isinstance(record, Event) and record.background) or YEAR.search(line.span.text) is not None
            done = not isinstance(record, Event) or (record.type not in DECIDED and record.status == "happened")
            desk = group.kind != "quote" and done and strong(group) and not line.quoted and not decided(line, unit)
            via = () if credited else (*passing(unit), *told_to(self.by_id[support.report], line.span), *teller)
            voices.append(Voice(support.report, via, own, background=background, desk=desk, lead=line.index < LEAD))

        counts = self.counts(group, voices, self.homes(supports), asked)
        supports = [self.primaries.ended(s, self.records.get(s.of)) for s in supports]
        fact = build_fact(group.kind, supports, counts, stories=[story.id], records=self.told(group), matches=group.matches, homes=self.folded)
        return fact, voices

    def counts(self, group: Group, voices: Sequence[Voice], homes: Mapping[str, str], asked: Asked) -> Counts:
        """The reports, outlets and origins of a fact: the range by the rules, whether there are two, or one, by the judgement."""
        from newsledger.compare.origins import count, quoting
        from newsledger.compare.utterances import one_teller, one_utterance

        homes = {**homes, **quoting(voices, self.outlets, homes, self.actors)}
        counts = count(voices, outlets=self.outlets, folded=homes, actors=self.actors, desks=self.desks)
        low, high = counts.origins
        if high == 1 or (low == 1 and (one_utterance(group) or one_teller(group, asked.lines, voices, self.actors))):
            return msgspec.structs.replace(counts, origins=(1, 1))
        placed: list[Placed] = []
        ends: dict[str, list[End]] = {}
        for unit, voice in zip(group.units[:MOST_UNITS], voices, strict=False):
            end = asked.presented.end(unit, voice, asked.lines[unit.line], self.by_id[voice.report], self.desks[voice.report])
            placed.append(Placed(homes.get(voice.report, voice.report), end, unit.line))
            ends.setdefault(placed[-1].home, []).append(end)
        row = levels(group, voices, ends, counts, asked.lines, asked.chance, asked.doubts)
        slot = any(u.of.startswith("slot:") for u in group.units)
        low, high = settled(row, voices, ends, counts, opposed=slot)
        if low > 1 and not slot and not corroborated(placed, asked.against, asked.chance):
            low = 1
        return msgspec.structs.replace(counts, origins=(low, high))

    def homes(self, supports: Sequence[Support]) -> Mapping[str, str]:
        """The one report that stands for each: copies for their original, and who quotes a primary text as it is for that text."""
        quoting = self.primaries.homes(supports, self.records)
        return {**self.folded, **{report: self.folded.get(text, text) for report, text in quoting.items()}}

    def told(self, group: Group) -> Mapping[str, Quote | Event | Claim]:
        """The records by id, a quote of which the group has one sentence only with the words of that sentence."""
        from newsledger.compare.units import utterance

        cut: dict[str, list[Span]] = {}
        for unit in group.units:
            if isinstance(unit.record, Quote) and unit.span != unit.record.span:
                cut.setdefault(unit.of, []).extend(utterance(unit))
        parts: dict[str, Quote | Event | Claim] = {}
        for unit in group.units:
            if isinstance(unit.record, Quote) and cut.get(unit.of):
                parts[unit.of] = msgspec.structs.replace(unit.record, spans=tuple(cut[unit.of]))
        return ChainMap(parts, self.records) if parts else self.records
