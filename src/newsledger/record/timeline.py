"""The timeline: facts in order of the time they tell of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from newsledger.records import Fact, Moment, Span, Time, overlap

CELL = 256
SURE = 0.55
"""The score from which a statement has a place of its own: below it the sentences of a fact tell one thing too seldom to be of one day."""


def build_timeline(facts: Sequence[Fact], days: Mapping[str, Time] = MappingProxyType({})) -> list[Moment]:
    """Each event fact with a dated time, in order of time; background stands in its own year.

    `days`: the days of statements and of reported speech by the id of their fact. What no code book calls an event ("The search ended on Sunday")
    has its place too, where no event of that day is told over its words; of several that tell it the fact of most reports, then the surer one.
    """
    moments = [Moment(time=f.event.time, fact=f.id) for f in facts if f.event is not None and f.event.time is not None and f.event.time.earliest]
    known = {f.id: f for f in facts}
    held = Held()
    for m in moments:
        held.add(_day(m.time), known[m.fact])
    others = [(days[f.id], f) for f in facts if f.id in days and f.kind != "event" and f.score >= SURE]
    for time, fact in sorted(others, key=lambda x: (-x[1].counts.reports, -x[1].score, x[1].id)):
        if not held.meets(_day(time), fact):
            moments.append(Moment(time=time, fact=fact.id))
        held.add(_day(time), fact)
    return sorted(moments, key=lambda m: (m.time.earliest or "", m.time.latest or "", m.fact))


class Held:
    """The words that tell something of each day, by report and place: a day of five thousand statements is no square of them."""

    def __init__(self) -> None:
        self.spans: dict[tuple[str, str, int], list[Span]] = {}

    def add(self, day: str, fact: Fact) -> None:
        """Hold the words of a fact's supports."""
        for report, span, cell in cells(fact):
            self.spans.setdefault((day, report, cell), []).append(span)

    def meets(self, day: str, fact: Fact) -> bool:
        """Whether a support of the fact has words in common with what is held of the day."""
        return any(overlap(span, other) for report, span, cell in cells(fact) for other in self.spans.get((day, report, cell), ()))


def cells(fact: Fact) -> Iterator[tuple[str, Span, int]]:
    """The stretches of reports, of CELL characters each, in which the fact's supports lie."""
    for s in fact.supports:
        for cell in range(s.span.start // CELL, s.span.end // CELL + 1):
            yield s.report, s.span, cell


def _day(time: Time) -> str:
    return (time.earliest or "")[:10]
