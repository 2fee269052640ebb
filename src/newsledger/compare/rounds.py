"""Whether two lines tell of two rounds of one thing: each of the day before its own report ("they met on Sunday", "they met again on Thursday")."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsledger.compare.days import dated_in, loose
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import FRESH_DAYS, ROUND_DAYS
from newsledger.records import Findings, Time


class Told(NamedTuple):
    """A line's days, the same where all of them are fresh, the words of its named subjects, and its report's day; read once for all its pairs."""

    days: list[date]
    fresh: list[date]
    subjects: frozenset[str]
    published: date | None


def told(line: Line, found: Findings) -> Told:
    """What a line tells of days and named subjects. `found`: its report."""
    days, published = named_days(line, found), day_of(found.report.published)
    fresh = days if published is not None and all(abs((published - d).days) <= FRESH_DAYS for d in days) else []
    return Told(days, fresh, subjects(line), published)


def two_rounds(one: Told, two: Told) -> bool:
    """Whether the two lines tell of days that lie apart as their reports do, each fresh: other meetings, other days of a trial."""
    if not one.fresh or not two.fresh:
        return False
    same = one.fresh == [one.published] and two.fresh == [two.published]
    return all(abs((a - b).days) >= (1 if same else ROUND_DAYS) for a in one.fresh for b in two.fresh)


def other_subjects(one: Told, two: Told) -> bool:
    """Whether the two lines tell of two named subjects ("Roe pleaded guilty on Monday", "Moen pleaded guilty on Tuesday")."""
    return bool(one.subjects and two.subjects) and not one.subjects & two.subjects


def subjects(line: Line) -> frozenset[str]:
    """The words of the names that are subjects of the line's verbs, those that only say so left out."""
    tokens = line.sentence.tokens
    heads = {
        i for i, t in enumerate(tokens) if t.upos == "PROPN" and t.dep.startswith("nsubj") and not any(a <= t.start < b for a, b in line.sources)
    }
    return frozenset(line.text[t.start : t.end].casefold() for i, t in enumerate(tokens) if i in heads or (t.head in heads and t.dep == "flat"))


def other_days(one: Told, two: Told) -> bool:
    """Whether both lines name days and no two of them are near: what they tell else is of other days too ("on 6 February a crane fell ...")."""
    return bool(one.days and two.days) and all(abs((a - b).days) >= ROUND_DAYS for a in one.days for b in two.days)


def named_days(line: Line, found: Findings) -> list[date]:
    """The days that a line names."""
    return [d for t in dated_in(line, list(found.times)) if not loose(t) for d in [day_of(t)] if d is not None]


def day_of(time: Time | None) -> date | None:
    """The calendar day that a time begins on; None for none."""
    if time is None or not time.earliest:
        return None
    try:
        return date.fromisoformat(time.earliest[:10])
    except ValueError:
        return None
