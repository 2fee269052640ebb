"""From findings and their comparison to the view: letters, names, chains in words, facts of the same sentences merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from newsledger.records import (
    Comparison,
    Copy,
    Fact,
    Failure,
    Findings,
    Relation,
    Story,
    Support,
    Time,
    overlap,
    span_of,
)
from newsledger.records.reported import content_of, is_aside, is_clause
from newsledger.records.shown import is_doubted, is_shown, is_told, standing_shown
from newsledger.show.folding import MOST, extended, folded, joined_gaps, once_a_report, one_standing
from newsledger.show.sides import sided
from newsledger.show.source import Source, gap, of_story, only_told, said, speaker_words
from newsledger.show.stretches import gathered
from newsledger.show.view import STANDINGS, Bond, Chapter, Moment, Point, Said, Told, View
from newsledger.show.wording import copy_note, date_words, letters, one_line, paired, place_words, relation_words, tag_of, time_words

LEAST_COPY = 0.25  # shared text below which a report is not called a copy: two that quote one sentence alike copy nothing from each other
SHORT = 40  # characters: "a rare foreign visit" says nothing without its sentence
LONG = 400  # characters: a longer sentence is not shown whole for a part of it
MARKS = "•·*‣◦●▪–—- "  # signs of bullets before a line


def view_of(
    found: Sequence[Findings], made: Comparison, errors: Iterable[Failure] = (), *, everything: bool = False, story: str | None = None
) -> View:
    """The view of a ledger. `everything`: what is less sure too; `story`: only the stories whose id or label starts so."""
    source = Source(found, made, everything=everything)
    stories = [*made.stories, *loose(source)]
    wanted = [
        s for s in stories if story is None or s.id.startswith(story) or s.id.removeprefix("story:").startswith(story) or s.label.startswith(story)
    ]
    ordered = sorted(wanted, key=lambda s: (-min(2, len(s.reports)), s.first is None, s.first or "", s.id))
    return View(chapters=tuple(chapter(source, s) for s in ordered), errors=tuple(errors), everything=everything)


def loose(source: Source) -> list[Story]:
    """Stories of one report each for reports that no story holds (as in a ledger that was not compared yet)."""
    held = {r for s in source.made.stories for r in s.reports}
    return [
        Story(id=f"story:{i}", label=heading(f), first=day(f.report.published), last=day(f.report.published), reports=(i,), sections=())
        for i, f in source.found.items()
        if i not in held
    ]


def heading(found: Findings) -> str:
    """The headline of a report, else its title or first words."""
    headline = next((b.span.text for b in found.blocks if b.kind == "headline"), None)
    return headline or found.report.title or found.report.text.strip()[:80] or found.report.id


def day(time: Time | None) -> str | None:
    """The ISO date of a time."""
    return None if time is None or time.earliest is None else time.earliest[:10]


def chapter(source: Source, story: Story) -> Chapter:
    """One story."""
    marks = dict(zip([r for r in story.reports if r in source.found], letters(), strict=False))
    facts = [f for f in source.made.facts if story.id in f.stories]
    points = folded(merged(source, [p for f in facts if (p := point(source, f, marks)) is not None]))
    inside = {f.id for f in facts}
    gaps = [g for d in source.made.differences if d.fact in inside or (d.fact is None and of_story(d, marks)) for g in gap(source, d, marks)]
    points = once_a_report(gathered(source, one_standing(points, gaps)))
    shown = [p for p in points if p.sure or source.everything]
    return Chapter(
        id=story.id,
        label=story.label,
        dates=date_words(story.first, story.last),
        told=tuple(told(source, r, marks, story) for r in marks),
        points=tuple(sorted(shown, key=rank)),
        gaps=sided(source, joined_gaps(g for g in gaps if g.sure or source.everything)),
        moments=moments(source, {i: p.gist if i == p.ids[0] else "" for p in shown for i in p.ids}),
        bonds=tuple(bond(source, r) for r in source.made.relations if inside & set(r.facts)),
        hidden=sum(not p.sure for p in points) + sum(not g.sure for g in gaps),
    )


def rank(point: Point) -> tuple[int, int, bool, str, int]:
    """Contested, corroborated, repeated, single; those of more reports first, then events before plain statements, in order of the text."""
    first = point.said[0] if point.said else None
    place = (first.letter, first.span.start) if first else ("", 0)
    return STANDINGS.index(point.standing), -point.counts.reports, point.standing != "single" and not point.tags, *place


def told(source: Source, report: str, marks: Mapping[str, str], story: Story) -> Told:
    """One report under its letter."""
    found = source.found[report]
    r = found.report
    copies = [c for c in source.made.copies if c.right == report and c.left in marks and c.containment >= LEAST_COPY]
    return Told(
        letter=marks[report],
        id=r.id,
        name=source.outlet(report),
        known=r.outlet is not None,
        date=time_words(r.published),
        title=heading(found),
        path=r.path,
        url=r.url,
        genre=r.genre,
        language=r.language,
        copy=copy_note(best_copy(copies), marks) if copies else "",
        text=r.text,
        blocks=found.blocks,
        sections=tuple(s for s in story.sections if s.report == report),
    )


def best_copy(copies: Sequence[Copy]) -> Copy:
    """The copy that says most about a report."""
    return max(copies, key=lambda c: (c.containment, c.left))


def point(source: Source, fact: Fact, marks: Mapping[str, str]) -> Point | None:
    """One fact; None when no report of the story supports it."""
    own = [said(source, s, marks, fact) for s in fact.supports if s.report in marks]
    if not own:
        return None
    event, quote = fact.event, fact.quote
    gist, verbatim = gist_of(source, fact, own)
    standing = standing_shown(fact, source.made.differences)
    doubted = standing != "contested" and is_doubted(fact)
    untyped, indirect = is_told(fact), fact.supports if quote is not None and quote.form == "indirect" else None
    return Point(
        ids=(fact.id,),
        kind="statement" if untyped else fact.kind,
        tags=() if untyped else tag_of(fact),
        gist=gist,
        standing=standing,
        counts=fact.counts,
        said=tuple(sorted(own, key=lambda s: (len(s.letter), s.letter, s.span.start))),
        differences=fact.differences,
        speaker=(named_speaker(source, fact) or (None if unsaid(source, fact) else last_named(own))) if quote is not None else None,
        verbatim=verbatim,
        when=time_words(event.time) if event is not None and event.time is not None else None,
        place=place_words(event.place) if event is not None else None,
        status=event.status if event is not None and event.status != "happened" else None,
        background=event.background if event is not None else False,
        sure=not doubted
        and (untyped or is_shown(fact))
        and not crossed(source, fact, marks)
        and (indirect is None or any(says_something(source, s) for s in indirect)),
    )


def crossed(source: Source, fact: Fact, marks: Mapping[str, str]) -> bool:
    """Whether a report denies what another states and nothing calls the fact contested: "It may ask a court" and "denied that it had asked a
    court" are never agreed.
    """
    told = [(s.report, source.tellings[s.report].polarity(s)) for s in fact.supports if s.report in marks]
    denying = {r for r, polarity in told if polarity == "denied"}
    return fact.standing != "contested" and bool(denying) and any(r not in denying for r, _ in told)


def says_something(source: Source, support: Support) -> bool:
    """Whether indirect speech is an utterance to show: "its patience" has no verb, "After the law was overturned" no main clause."""
    found, telling = source.found.get(support.report), source.tellings.get(support.report)
    if found is None or telling is None or not source.has_verb(support.report, support.span):
        return False
    quote = telling.quotes.get(support.of)
    return quote is None or not is_aside(found, quote.spans[0]) or telling.told_as(quote) is not None


def gist_of(source: Source, fact: Fact, own: Sequence[Said]) -> tuple[str, bool]:
    """What a fact is shown as, and whether as somebody's own words: never what was denied without the denial (`records/reported.py`)."""
    if fact.quote is None:
        bare = {one_line(s.span.text) for s in fact.supports}
        fuller = [s for s in own if one_line(s.span.text) not in bare]
        return (fuller[0].span.text if fuller else fact.gist), False
    best = next((s for s in fact.supports if words_said(source, s) == fact.quote.text and s.report in source.found), None)
    clause = source.tellings[best.report].told_as(source.quotes[best.of]) if best is not None else None
    return (fact.quote.text, fact.quote.form != "indirect") if clause is None else (clause.text, False)


def words_said(source: Source, support: Support) -> str | None:
    """The content of the quote that a support is of."""
    quote = source.quotes.get(support.of)
    return content_of(quote) if quote is not None else None


def named_speaker(source: Source, fact: Fact) -> str | None:
    """The speaker's name; a government as all reports call it ("White House"), where they agree."""
    name = source.name(fact.quote.speaker) if fact.quote is not None else None
    called = {speaker_words(source, s) for s in fact.supports if fact.quote is not None and s.speaker == fact.quote.speaker}
    state = fact.quote is not None and (fact.quote.speaker or "").startswith("state:")
    return next(iter(called)) if state and len(called) == 1 else name


def unsaid(source: Source, fact: Fact) -> bool:
    """Whether a report only has "he" for the speaker, whom nobody names, and a medium that was told: the medium is not shown for him."""
    return any(only_told(s, source.quotes.get(s.of)) and speaker_words(source, s) is None for s in fact.supports)


def last_named(said: Sequence[Said]) -> str | None:
    """The last link of the chains ("Peruvian state radio") where the speaker is not known and all reports that name a link name that one."""
    ends = {s.chain[-1] for s in said if len(s.chain) > 1}
    return next(iter(ends)) if len(ends) == 1 and all(len(s.chain) > 1 for s in said) else None


def merged(source: Source, points: Sequence[Point]) -> list[Point]:
    """Facts that rest on the same sentences with the same standing become one point, so that a reader sees a sentence once."""
    groups: dict[object, list[Point]] = {}
    for p in points:
        sentences = tuple(sorted({(s.report, source.sentence(s.report, s.span).start) for s in p.said}))
        groups.setdefault((p.kind == "quote", p.speaker, sentences, p.standing, p.counts, p.sure), []).append(p)
    joined = [join(source, group) for group in groups.values()]
    quotes = [p for p in joined if p.kind == "quote"]
    others = [p for p in joined if p.kind != "quote"]
    inside: dict[tuple[str, ...], list[Point]] = {}
    left = []
    for p in others:
        home = next((q for q in quotes if holds_all(source, q, p)), None)
        if home is None:
            left.append(p)
        else:
            inside.setdefault(home.ids, []).append(p)
    return [extended(q, inside.get(q.ids, [])) for q in quotes] + left


def join(source: Source, group: Sequence[Point]) -> Point:
    """One point of several facts of the same sentences; an utterance keeps its fullest wording, other facts show the whole stretch."""
    lead = max(group, key=lambda p: (len(p.gist), p.ids))
    whole = extended(lead, [p for p in group if p is not lead])
    if lead.kind == "quote":
        return msgspec.structs.replace(whole, said=widest(s for p in group for s in p.said))
    said = tuple(wider(source, group, s) for s in first_of_each(whole.said, source))
    return msgspec.structs.replace(whole, said=said, gist=said[0].span.text.lstrip(MARKS) if said else lead.gist)


def widest(said: Iterable[Said]) -> tuple[Said, ...]:
    """The supports without those that lie inside another one of the same report, as a quoted fragment in the clause around it."""
    out: list[Said] = []
    for s in sorted(said, key=lambda s: (len(s.letter), s.letter, s.span.start, -s.span.end)):
        if not out or out[-1].report != s.report or s.span.end > out[-1].span.end:
            out.append(s)
    return tuple(out)


def first_of_each(said: Iterable[Said], source: Source) -> list[Said]:
    """The first support in each sentence."""
    return list({(s.report, source.sentence(s.report, s.span).start): s for s in reversed(list(said))}.values())[::-1]


def wider(source: Source, group: Sequence[Point], said: Said) -> Said:
    """The support over all that the group rests on in its sentence. A scrap is shown as the whole sentence, and so is what one report alone tells:
    "When prosecutors charged the couple last Friday" and "signed by presidents and two hats" say nothing in a list.
    """
    sentence = source.sentence(said.report, said.span)
    spans = [s.span for p in group for s in p.said if s.report == said.report and source.sentence(s.report, s.span) == sentence]
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    text = source.found[said.report].report.text
    bare = span_of(text, start, end)
    scrap = group[0].standing == "single" or not is_clause(source.found[said.report], bare)
    if end - start < SHORT or (scrap and len(sentence) <= LONG):
        start, end = min(start, sentence.start), max(end, sentence.end)
    return msgspec.structs.replace(said, span=span_of(text, start, end), bare=bare)


def holds_all(source: Source, quote: Point, other: Point) -> bool:
    """Whether what a fact rests on is an utterance of the same reports and who makes it, as in `"We want to sleep," she told reporters at the gate`:
    it is shown with it.
    """
    if quote.standing != other.standing or quote.sure != other.sure or {s.report for s in quote.said} != {s.report for s in other.said}:
        return False
    if all(any(q.report == s.report and overlap(q.own(), s.own()) >= MOST * len(s.own()) for q in quote.said) for s in other.said):
        return True
    return not other.tags and all(only_says(source, quote, s) for s in other.said)


def only_says(source: Source, quote: Point, said: Said) -> bool:
    """Whether a support tells no more than that the words of the quote were said."""
    told = [x for i in quote.ids for x in source.speaking(i, said.report)]
    return any(q.report == said.report and overlap(q.span, said.span) for q in quote.said) and not source.untold(said.report, said.span, told)


def moments(source: Source, known: Mapping[str, str]) -> tuple[Moment, ...]:
    """The timeline of the facts that are shown; one folded into another point has its own words there, since the day is its own.

    `known`: what each point is shown as by the id of its first fact, nothing for the facts folded into it.
    """
    return tuple(
        Moment(when=time_words(m.time), machine=m.time.earliest or "", fact=m.fact, gist=paired(known[m.fact] or source.facts[m.fact].gist))
        for m in source.made.timeline
        if m.fact in known and m.fact in source.facts
    )


def bond(source: Source, relation: Relation) -> Bond:
    """One relation in words."""
    a, b = source.name(relation.a) or relation.a, source.name(relation.b) or relation.b
    return Bond(words=relation_words(relation, a, b), dates=date_words(relation.first, relation.last), facts=relation.facts)
