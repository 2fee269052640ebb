"""The hours of the day that a line puts its deed at, in figures, in words and by the light ("twenty minutes to six", "in broad daylight")."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsledger.compare.lines import Line
from newsledger.language.counting import value
from newsledger.language.lang.en import clocks as en

DAY = 24.0
NEAR = 0.3
"""Hours by which two readings of one moment differ: "at five", "shortly after five"."""


class Moment(NamedTuple):
    """Words that give an hour or a part of the day: where, and from when to when, in hours; `exact` for the clock's own."""

    start: int
    end: int
    spans: tuple[tuple[float, float], ...]
    exact: bool


def moments(line: Line) -> list[Moment]:
    """The moments of the day that the line names, those of the clock first; a part of the day beside one only settles it ("two in the afternoon")."""
    text, first, last = line.text, line.span.start, line.span.end
    exact = [m for pattern, read in READERS for found in pattern.finditer(text, first, last) for m in [read(found)] if m is not None]
    parts = []
    for pattern, low, high in en.PARTS:
        for found in pattern.finditer(text, first, last):
            parts.append(Moment(found.start(), found.end(), ((low, high),), False))
    exact, parts = exact[:MOST], sorted(parts)[:MOST]
    parts = [p for p in parts if not any(q is not p and q.start <= p.start and p.end <= q.end and q.end - q.start > p.end - p.start for q in parts)]
    return [settle(m, parts) for m in exact] + [p for p in parts if not any(beside(p, m) for m in exact)]


def beside(part: Moment, hour: Moment) -> bool:
    """Whether a part of the day stands near an hour, or around it."""
    return part.start - hour.end < REACH and hour.start - part.end < REACH


MOST = 12
"""Moments of one line that are looked at: a list without a full stop may hold thousands."""
REACH = 22
"""Letters between an hour and the part of the day that it belongs to ("at three on Sunday morning")."""


def settle(moment: Moment, parts: list[Moment]) -> Moment:
    """The moment with those of its hours that lie in a part of the day beside it."""
    if len(moment.spans) < 2:
        return moment
    near = [p for p in parts if beside(p, moment)]
    kept = tuple(s for s in moment.spans if any(overlap(s, t) for p in near for t in p.spans))
    return moment._replace(spans=kept) if kept else moment


def overlap(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Whether two stretches of the day meet, midnight read as its beginning and its end."""
    return any(a[0] - NEAR <= b[1] + s and b[0] + s <= a[1] + NEAR for s in (0.0, DAY, -DAY))


def apart(ours: list[Moment], theirs: list[Moment]) -> bool:
    """Whether both lines give moments of the day and none of the one meets one of the other."""
    return bool(ours and theirs) and not any(overlap(s, t) for a in ours for b in theirs for s in a.spans for t in b.spans)


def clocked(found: re.Match[str]) -> Moment | None:
    """The moment of an hour in figures or words, with minutes, with or without a.m. and p.m."""
    hour = value(found["hour"])
    minute = value(found["minute"]) if found["minute"] else 0.0
    if hour is None or minute is None or not 0 <= hour <= DAY or minute >= 60:
        return None
    return moment(found, hour + minute / 60, (found["half"] or "").casefold())


def moment(found: re.Match[str], hour: float, half: str) -> Moment:
    """The moment of an hour; of one up to twelve without a half of the day both."""
    if half.startswith("a"):
        hours: tuple[float, ...] = (hour % 12,)
    elif half.startswith("p"):
        hours = (hour % 12 + 12,)
    else:
        hours = (hour,) if hour > 12 or hour == 0 else (hour % 12, hour % 12 + 12)
    return Moment(found.start(), found.end(), tuple((h, h) for h in hours), True)


def counted(found: re.Match[str]) -> Moment | None:
    """The moment of minutes past or to an hour ("ten past five", "a quarter to six", "half past two")."""
    said = found["count"].casefold()
    minutes = 15.0 if "quarter" in said else 30.0 if said == "half" else value(said)
    hour = value(found["hour"])
    if minutes is None or hour is None or not 1 <= hour <= 12 or minutes >= 60:
        return None
    at = hour + minutes / 60 if found["side"].casefold() in ("past", "after") else hour - minutes / 60
    return moment(found, at, (found["half"] or "").casefold())


READERS = ((en.CLOCK, clocked), (en.BARE, clocked), (en.WORDED, clocked), (en.AT, clocked), (en.COUNTED, counted))
