"""The timeline: facts in order of the time they tell of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from newsledger.records import Fact, Moment, Time, overlap

SURE = 0.55
"""The score from which a statement has a place of its own: below it the sentences of a fact tell one thing too seldom to be of one day."""


def build_timeline(facts: Sequence[Fact], days: Mapping[str, Time] = MappingProxyType({})) -> list[Moment]:
    """Each event fact with a dated time, in order of time; background stands in its own year.

    `days`: the days of statements by the id of their fact. What no code book calls an event ("The search ended on Sunday") has its place too, where
    no event of that day is told over its sentences; of several that tell it the fact of most reports, then the surer one.
    """
    moments = [Moment(time=f.event.time, fact=f.id) for f in facts if f.event is not None and f.event.time is not None and f.event.time.earliest]
    known = {f.id: f for f in facts}
    held: dict[str, list[Fact]] = {}
    for m in moments:
        held.setdefault(_day(m.time), []).append(known[m.fact])
    others = [(days[f.id], f) for f in facts if f.id in days and f.kind == "statement" and f.score >= SURE]
    for time, fact in sorted(others, key=lambda x: (-x[1].counts.reports, -x[1].score, x[1].id)):
        same = held.setdefault(_day(time), [])
        if not any(meets(fact, told) for told in same):
            moments.append(Moment(time=time, fact=fact.id))
        same.append(fact)
    return sorted(moments, key=lambda m: (m.time.earliest or "", m.time.latest or "", m.fact))


def meets(one: Fact, two: Fact) -> bool:
    """Whether two facts have supports over common words."""
    return any(a.report == b.report and overlap(a.span, b.span) for a in one.supports for b in two.supports)


def _day(time: Time) -> str:
    return (time.earliest or "")[:10]
