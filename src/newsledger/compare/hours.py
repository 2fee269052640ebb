"""Hours of the day that differ of one deed ("a truce from eight in the evening", "a halt to the fire for two in the afternoon")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsledger.compare.clash import Clash, governor, place_of
from newsledger.compare.days import loose
from newsledger.compare.happenings import happening, one_happening
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import HOUR_CHANCE, HOUR_DEED_NEAR, HOURS_APART
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span, Time

HALF_DAY = 12.0


class Hour(NamedTuple):
    """An hour that a line gives: where, from when to when, whether morning or evening is left open, and its day where that is named."""

    span: Span
    first: float
    last: float
    open: bool
    day: str | None


def hours(one: Line, two: Line, left: Sequence[Time], right: Sequence[Time], chance: float) -> Clash | None:
    """Two hours of one deed, in lines that surely go together; none where they share an hour, or name two days."""
    if chance < HOUR_CHANCE or "caption" in (one.block, two.block):
        return None
    if any(rules.ANOTHER.search(x.text, x.span.start, x.span.end) for x in (one, two)):
        return None  # "the latest of the thefts took place at 11 a.m."
    ours, theirs = hours_in(one, left), hours_in(two, right)
    if any(gap(x, y) < HOURS_APART for x in ours for y in theirs):
        return None
    for x in ours:
        for y in theirs:
            if x.day and y.day and x.day != y.day:
                continue
            if one_happening(happening(one, x.span), happening(two, y.span)) >= HOUR_DEED_NEAR:
                return Clash("when", x.span, y.span, "contradicts", chance)
    return None


def hours_in(line: Line, times: Sequence[Time]) -> list[Hour]:
    """The hours of the clock that a line puts a deed at: no deadlines ("by noon"), no hours of the telling."""
    out = []
    for t in times:
        if t.span is None or t.grain != "minute" or not t.earliest or not t.latest or not line.span.start <= t.span.start < line.span.end:
            continue
        if bound(line, t.span) or governor(line, t.span) in rules.TOLD:
            continue
        out.append(Hour(t.span, clock(t.earliest), clock(t.latest), "bare" in t.rule, None if loose(t) else t.earliest[:10]))
    return out


def bound(line: Line, span: Span) -> bool:
    """Whether the hour is an end or a deadline ("by noon", "until six")."""
    tokens = line.sentence.tokens
    at = place_of(line, span)
    return any(line.text[t.start : t.end].casefold() in rules.UNTIL for t in tokens[max(0, at - 2) : at])


def clock(moment: str) -> float:
    """The hour of an ISO 8601 moment, minutes as a part of it."""
    return int(moment[11:13]) + int(moment[14:16]) / 60 if len(moment) >= len("2024-05-06T10:00") else 0.0


def gap(a: Hour, b: Hour) -> float:
    """The hours between two readings, the least where one leaves morning or evening open."""
    shifts = (0.0, HALF_DAY, -HALF_DAY) if a.open or b.open else (0.0,)
    return min(max(b.first - (a.last + s), (a.first + s) - b.last) for s in shifts)
