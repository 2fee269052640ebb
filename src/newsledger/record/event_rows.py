"""The de-duplicated event of a fact, made of what most of its supports tell, and how clearly each of them tells it.

Theory of operation. Every report has one voice for each question: what it was, who did it, to whom, on which day. The row's type and parties are
those of one statement, the one whose answers most reports share; the clearer, then the fuller, then the surer one where two are shared alike. A
clause beside the main one ("four days after parliament had approved it") is the least clear: its parties are those of another deed more often.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from newsledger.language.lang.en.clauses import BESIDE, OPENING
from newsledger.records import Event, FactEvent, Party, Support, Time

GRAINS = ("minute", "second", "hour", "part", "day", "week", "weekend", "month", "quarter", "season", "year", "decade")
DAYS = GRAINS[:5]
"""Grains that lie within a day."""


class Told(NamedTuple):
    """One report's event."""

    report: str
    event: Event


def event_row(told: Sequence[Told]) -> FactEvent | None:
    """The de-duplicated event of these statements; None without any.

    Who acts is nobody's recipient in it: "Norway and Iceland signed an agreement with Iceland's fleet in mind" is a deed of the two together.
    """
    if not told:
        return None
    best = clearest(told)
    actors, named = ids(best.actors), ids(best.recipients)
    events = [best, *(t.event for t in told)]
    return FactEvent(
        type=best.type,
        actors=actors,
        recipients=tuple(i for i in named if i not in actors),
        time=day_told([Told("", best), *told]),
        place=next((e.place for e in events if e.place is not None), None),
        status=best.status,
        background=all(t.event.background for t in told),
        mode=best.mode,
        quad=best.quad,
        cameo=best.cameo,
        reciprocal=best.reciprocal or (len(actors) > 1 and bool(named) and set(named) <= set(actors)),
    )


def clearest(told: Sequence[Told]) -> Event:
    """The statement whose status, type and parties most reports share."""
    status, kind = shares(told, lambda e: frozenset({e.status})), shares(told, lambda e: frozenset({e.type}))
    who, whom = shares(told, lambda e: frozenset(ids(e.actors))), shares(told, lambda e: frozenset(ids(e.recipients)))

    def worth(t: Told) -> tuple[float, ...]:
        e = t.event
        one, two = ids(e.actors), ids(e.recipients)
        agreed = 2 * kind[frozenset({e.type})] + 2 * who.get(frozenset(one), 0) + whom.get(frozenset(two), 0)
        return (status[frozenset({e.status})], agreed, not beside(e), len(one) + len(two), e.score, e.time is not None)

    return max(told, key=worth).event


def shares(told: Sequence[Told], answer: Callable[[Event], frozenset[str]]) -> Mapping[frozenset[str], int]:
    """How many reports give each answer; an empty one counts for nothing."""
    table: dict[frozenset[str], set[str]] = {}
    for t in told:
        if found := answer(t.event):
            table.setdefault(found, set()).add(t.report)
    return {found: len(reports) for found, reports in table.items()}


def ids(parties: Sequence[Party]) -> tuple[str, ...]:
    """The actors of the parties that are known, each once."""
    return tuple(dict.fromkeys(p.actor for p in parties if p.actor))


def beside(event: Event) -> bool:
    """Whether the deed stands in a clause beside the main one: a word that opens such a clause stands before it, with no comma in between."""
    before = event.span.text[: max(0, event.trigger.start - event.span.start)]
    ends = [m.end() for m in BESIDE.finditer(before)]
    return bool(ends) and "," not in before[ends[-1] :]


def day_told(told: Sequence[Told]) -> Time | None:
    """The time of the finest grain on the day that most reports give; of the finest grain at all where none gives a day."""
    times = [t.event.time for t in told if t.event.time is not None]
    on: dict[str, set[str]] = {}
    for t in told:
        time = t.event.time
        if t.report and time is not None and time.type in ("DATE", "TIME") and time.earliest and time.grain in DAYS:
            on.setdefault(time.earliest[:10], set()).add(t.report)
    day = max(on, key=lambda d: len(on[d]), default=None)
    return dated([t for t in times if day is None or (t.earliest and t.earliest[:10] == day and t.grain in DAYS)])


def dated(times: Sequence[Time]) -> Time | None:
    """The time of the finest grain that lies on the calendar; a length ("two days of talks") is no time of an event."""
    placed = [t for t in times if t.type in ("DATE", "TIME")]
    known = [t for t in placed if t.earliest]
    return min(known, key=lambda t: GRAINS.index(t.grain) if t.grain in GRAINS else len(GRAINS), default=placed[0] if placed else None)


def telling(supports: Sequence[Support], events: Mapping[str, Event], row: FactEvent) -> list[Support]:
    """The supports that tell the event of the row best: as it is there, in a main clause, with all its parties and no loose beginning."""

    def worth(support: Support) -> int:
        event = events.get(support.of)
        if event is None:
            return 0
        whole = bool(ids(event.actors)) >= bool(row.actors) and bool(ids(event.recipients)) >= bool(row.recipients)
        loose = OPENING.match(support.span.text) is not None
        return 8 * (event.status == row.status) + 4 * (not beside(event)) + 2 * (not loose) + whole

    most = max(map(worth, supports), default=0)
    return [s for s in supports if worth(s) == most]
