"""The timeline: facts in order of the time they tell of."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.records import Fact, Moment


def build_timeline(facts: Sequence[Fact]) -> list[Moment]:
    """Each event fact with a dated time, in order of time; background stands in its own year."""
    moments = [Moment(time=f.event.time, fact=f.id) for f in facts if f.event is not None and f.event.time is not None and f.event.time.earliest]
    return sorted(moments, key=lambda m: (m.time.earliest or "", m.time.latest or "", m.fact))
