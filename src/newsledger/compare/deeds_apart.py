"""What makes two event units two events, however alike their words: one denied, parties the other way round, a day that was still to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from newsledger.compare.units import Unit
from newsledger.records import Event

MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
"""Types of deed that are one whoever is named first ("Lind met Okoro", "Okoro met Lind")."""


WEEK = 7
"""Days between two readings of one event's day, at most."""
DAYS = frozenset({"day", "part", "hour", "minute"})


def span_of_days(first: str, last: str) -> int:
    """The days between two ISO dates; 0 where either is none."""
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return 0


class Stand(NamedTuple):
    """What a group of units holds of its event: told as so, told as not so, the last day it names, the first day that printed it as past."""

    told: bool = False
    denied: bool = False
    last: str = ""
    printed: str = "9999"
    days: tuple[str, str] = ("9999", "")

    def with_(self, other: Stand) -> Stand:
        """The stand of two groups together."""
        days = (min(self.days[0], other.days[0]), max(self.days[1], other.days[1]))
        return Stand(self.told or other.told, self.denied or other.denied, max(self.last, other.last), min(self.printed, other.printed), days)

    @property
    def torn(self) -> bool:
        """Whether one group cannot hold this: an event and its denial, a day that comes after a report told it as past, or days of two weeks.

        Two reports that give an event the Monday and the Tuesday contradict each other; the ninth and the twentieth are two events, even where an
        undated one goes with both.
        """
        return (self.told and self.denied) or self.last > self.printed or span_of_days(*self.days) > WEEK


def stand_of(unit: Unit, printed: Sequence[str | None]) -> Stand:
    """The stand of one unit; an empty one where it is no event. `printed`: the day each report of the story was published."""
    event = unit.record
    if not isinstance(event, Event):
        return Stand()
    day = printed[unit.report] if unit.report < len(printed) else None
    last = event.time.earliest[:10] if event.time is not None and event.time.type in ("DATE", "TIME") and event.time.earliest else ""
    if day is not None and last > day[:10]:
        last = ""  # "will sail on Friday": what lies ahead of its own report says nothing of the others
    past = day[:10] if day is not None and event.status == "happened" else "9999"
    own = event.time is not None and event.time.grain in DAYS and bool(last)
    return Stand(event.status != "denied", event.status == "denied", last, past, (last, last) if own else ("9999", ""))


def turned(one: Event, two: Event) -> bool:
    """Whether who does it in one event suffers it in the other, each has an actor, and nobody has the same part in both.

    "They called him", "he called them"; "the ministry summoned the envoy", "the envoy handed over a protest".
    """
    if one.type in MUTUAL or two.type in MUTUAL or one.reciprocal or two.reciprocal:
        return False
    a, b, x, y = (frozenset(p.actor for p in parties if p.actor) for parties in (one.actors, one.recipients, two.actors, two.recipients))
    return bool(a and x and ((a & y) | (b & x))) and not (a & x) and not (b & y)
