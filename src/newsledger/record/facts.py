"""Facts: one event, quote or statement each, with everything that supports it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

import msgspec

from newsledger.record.event_rows import Told, event_row, telling
from newsledger.records import Claim, Counts, Difference, Event, Fact, FactQuote, Match, Quote, Slot, Support, content_id, overlap
from newsledger.records.reported import content_of
from newsledger.records.shown import SURE

GIST = 140
WITHIN = 0.5
"""A claim scored below this stands inside a quote that tells it already."""
WHOLE = frozenset({"who", "where", "polarity"})
"""What makes the event itself contested: who it was, where, whether at all. How many and when are contested by themselves."""


def build_fact(
    kind: Literal["event", "quote", "statement"],
    supports: Sequence[Support],
    counts: Counts,
    *,
    stories: Sequence[str],
    records: Mapping[str, Quote | Event | Claim],
    matches: Sequence[Match] = (),
    homes: Mapping[str, str] = MappingProxyType({}),
) -> Fact:
    """The fact that these supports tell; the first support is the earliest and gives the id. Its standing follows from the counts alone.

    `homes`: the report that stands for each copy; five copies have one voice in what the event was.
    """
    told = [records[s.of] for s in supports if s.of in records]
    supports = [spoken(s, records.get(s.of)) for s in supports]
    row = event_row([Told(homes.get(s.report, s.report), r) for s in supports if isinstance(r := records.get(s.of), Event)])
    events = {s.of: r for s in supports if isinstance(r := records.get(s.of), Event)}
    return Fact(
        id=content_id("fact", supports[0].of),
        stories=tuple(stories),
        kind=kind,
        gist=gist(telling(supports, events, row) if row is not None else supports, records),
        standing=standing(counts, contested=False),
        counts=counts,
        supports=tuple(supports),
        event=row,
        quote=utterance([r for r in told if isinstance(r, Quote)]),
        slots=slots_of(supports, records),
        matches=tuple(matches),
        rule="facts.v1",
        score=round(min(held_by(matches), sure(told)), 3),
    )


def held_by(matches: Sequence[Match]) -> float:
    """The weakest match without which the fact would fall apart: the least edge of its maximum spanning forest (Kruskal); 1 without matches.

    A weak match beside strong ones takes nothing from a fact: two headlines may share few words and each go with the same sentence.
    """
    home: dict[str, str] = {}

    def root(x: str) -> str:
        while home.setdefault(x, x) != x:
            x = home[x]
        return x

    least = 1.0
    for match in sorted(matches, key=lambda m: (-m.weight, m.left, m.right)):
        a, b = root(match.left), root(match.right)
        if a != b:
            home[a] = b
            least = match.weight
    return least


def sure(told: Sequence[Quote | Event | Claim]) -> float:
    """How sure the surest record of a fact is: what is hardly speech, or hardly told, is not shown by default. 1 for a statement outside quotes."""
    return max((r.score if isinstance(r, (Quote, Event)) or r.score < WITHIN else 1.0 for r in told), default=1.0)


def spoken(support: Support, record: Quote | Event | Claim | None) -> Support:
    """The support with the speaker that its own report gives: another report's speaker is never put into this one's chain."""
    return msgspec.structs.replace(support, speaker=record.speaker) if isinstance(record, Quote) else support


def standing(counts: Counts, *, contested: bool) -> Literal["single", "repeated", "corroborated", "contested"]:
    """The standing that the counts give: contested when reports contradict each other, else by reports and the low end of the origins."""
    if contested:
        return "contested"
    if counts.reports < 2:
        return "single"
    return "corroborated" if counts.origins[0] >= 2 else "repeated"


def join_differences(
    facts: Sequence[Fact], differences: Sequence[Difference], *, contests: Callable[[Difference], bool]
) -> tuple[list[Fact], list[Difference]]:
    """The facts with the differences of their supports, contested where one contradicts; each difference with the fact that tells it best.

    A difference belongs to the facts that have a support over each of its sides; the one with the shortest supports is the one it names.
    `contests` says whether a difference makes what it is of contested.
    """
    held: dict[str, list[str]] = {}
    hot: set[str] = set()
    out = []
    slots = {f.id for f in facts if any(s.of.startswith("slot:") for s in f.supports)}
    by_report: dict[str, list[tuple[int, int, int]]] = {}
    for n, fact in enumerate(facts):
        for support in fact.supports:
            by_report.setdefault(support.report, []).append((support.span.start, support.span.end, n))
    for difference in differences:
        first = difference.sides[0].report
        sides = [(x.span.start, x.span.end) for x in difference.sides if x.report == first]
        near = {n for start, end, n in by_report.get(first, ()) for low, high in sides if start < high and low < end}
        over = [facts[n] for n in sorted(near) if tells(facts[n], difference)]
        over.sort(key=lambda f: (f.id not in slots, sum(len(s.span) for s in f.supports) / len(f.supports), f.id))
        crossed = contests(difference)
        told_apart = any(f.id in slots for f in over)
        for fact in over:
            held.setdefault(fact.id, []).append(difference.id)
            if crossed and (fact.id in slots or fact.kind != "event" or not told_apart or difference.kind in WHOLE):
                hot.add(fact.id)
        out.append(msgspec.structs.replace(difference, fact=over[0].id if over else None))
    doubts = {d.id: d.score for d in differences if contests(d)}
    changed = [msgspec.structs.replace(f, differences=tuple(held.get(f.id, ())), standing=standing(f.counts, contested=f.id in hot)) for f in facts]
    return [as_sure(f, doubts) if f.id in slots else f for f in changed], out


def as_sure(fact: Fact, doubts: Mapping[str, float]) -> Fact:
    """The statement that only a contradiction made, no surer than that: where it is not shown, nothing is left that reports agree on.

    "Rescuers brought out three men at 4:30" and "eleven were killed on Thursday evening" are one statement only if they contradict each other.
    """
    best = max((doubts[d] for d in fact.differences if d in doubts), default=1.0)
    return fact if best >= SURE["difference"] else msgspec.structs.replace(fact, score=round(min(fact.score, best), 3))


def tells(fact: Fact, difference: Difference) -> bool:
    """Whether the fact has a support over a side of each report of the difference; over both sides where they lie in one report."""
    under = [any(s.report == side.report and overlap(s.span, side.span) for s in fact.supports) for side in difference.sides]
    reports = {side.report for side in difference.sides}
    if len(reports) < 2:
        return all(under)
    return reports == {side.report for side, held in zip(difference.sides, under, strict=True) if held}


def gist(supports: Sequence[Support], records: Mapping[str, Quote | Event | Claim] = MappingProxyType({})) -> str:
    """The shortest support of a readable length, on one line; behind its cue where the source says that it is not so."""
    best = min(supports, key=lambda s: (abs(len(s.span) - 90), s.report, s.span.start))
    text, told = " ".join(best.span.text.split()), records.get(best.of)
    if isinstance(told, Quote) and told.negated and told.cue is not None and not overlap(told.cue, best.span):
        text = f"{' '.join(told.cue.text.split())}: {text}"
    return text if len(text) <= GIST else text[: GIST - 1].rsplit(" ", 1)[0] + "…"


def utterance(quotes: Sequence[Quote]) -> FactQuote | None:
    """The fullest wording of the quote and its speaker.

    The speaker is the one whom at least half of the wordings have that name anybody: "a Norwegian official" in two reports is not the minister
    whom a third lets say the same.
    """
    if not quotes:
        return None
    best = max(quotes, key=lambda q: (q.form != "indirect", sum(len(s) for s in q.spans)))
    told = sum(1 for q in quotes if q.speaker or q.source or q.via)
    named = [q.speaker for q in [best, *quotes] if q.speaker]
    speaker = next((s for s in dict.fromkeys(named) if 2 * sum(q.speaker == s for q in quotes) >= told), None)
    if speaker is not None and best.speaker is not None and surname(speaker) != surname(best.speaker):
        speaker = None  # the words shown are another's: "an invention" is not what he says whom two reports let tell of the shots
    if best.speaker is None and best.form != "indirect" and best.source is not None and " " in best.source.text:
        speaker = None  # printed words keep their own speaker: "an official of the project said" is not the body that another report names
    return FactQuote(speaker=speaker, text=content_of(best), form=best.form)


def surname(speaker: str) -> str:
    """The last name of a person by his id, the id of any other speaker."""
    kind, _, rest = speaker.partition(":")
    return rest.split(":")[0].rpartition("-")[2] if kind == "person" else speaker


def slots_of(supports: Sequence[Support], records: Mapping[str, Quote | Event | Claim]) -> tuple[Slot, ...]:
    """Which support gives which time, place, status and number."""
    table: dict[tuple[str, str], list[int]] = {}
    for i, support in enumerate(supports):
        record = records.get(support.of)
        for slot, value in _values(record):
            table.setdefault((slot, value), []).append(i)
    return tuple(Slot(slot=slot, value=value, supports=tuple(where)) for (slot, value), where in sorted(table.items()))


def _values(record: Quote | Event | Claim | None) -> list[tuple[str, str]]:
    if record is None:
        return []
    out = [("when", record.time.value)] if record.time is not None and record.time.value else []
    if isinstance(record, Event):
        out.append(("status", record.status))
        if record.place is not None:
            out.append(("where", record.place.name))
    if isinstance(record, Claim) and record.quantity is not None:
        out.append(("how many", f"{record.quantity.value:g} {record.quantity.unit}".strip()))
    return out
