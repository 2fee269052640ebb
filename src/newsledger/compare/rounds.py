"""Whether two lines tell of two rounds of one thing: each of the day before its own report ("they met on Sunday", "they met again on Thursday")."""

from __future__ import annotations

from datetime import date

from newsledger.compare.days import dated_in, loose
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import FRESH_DAYS, ROUND_DAYS
from newsledger.records import Findings, Time


def two_rounds(one: Line, two: Line, left: Findings, right: Findings) -> bool:
    """Whether the two lines tell of days that lie apart as their reports do, each fresh: other meetings, other days of a trial."""
    ours, theirs = fresh(one, left), fresh(two, right)
    if not ours or not theirs:
        return False
    same = ours == [day_of(left.report.published)] and theirs == [day_of(right.report.published)]
    return all(abs((a - b).days) >= (1 if same else ROUND_DAYS) for a in ours for b in theirs)


def other_subjects(one: Line, two: Line) -> bool:
    """Whether the two lines tell of two named subjects ("Roe pleaded guilty on Monday", "Moen pleaded guilty on Tuesday")."""
    ours, theirs = subjects(one), subjects(two)
    return bool(ours and theirs) and not ours & theirs


def subjects(line: Line) -> frozenset[str]:
    """The words of the names that are subjects of the line's verbs, those that only say so left out."""
    tokens = line.sentence.tokens
    heads = {
        i for i, t in enumerate(tokens) if t.upos == "PROPN" and t.dep.startswith("nsubj") and not any(a <= t.start < b for a, b in line.sources)
    }
    return frozenset(line.text[t.start : t.end].casefold() for i, t in enumerate(tokens) if i in heads or (t.head in heads and t.dep == "flat"))


def other_days(one: Line, two: Line, left: Findings, right: Findings) -> bool:
    """Whether both lines name days and no two of them are near: what they tell else is of other days too ("on 6 February a crane fell ...")."""
    ours, theirs = named_days(one, left), named_days(two, right)
    return bool(ours and theirs) and all(abs((a - b).days) >= ROUND_DAYS for a in ours for b in theirs)


def named_days(line: Line, found: Findings) -> list[date]:
    """The days that a line names."""
    return [d for t in dated_in(line, list(found.times)) if not loose(t) for d in [day_of(t)] if d is not None]


def fresh(line: Line, found: Findings) -> list[date]:
    """The days that a line names, where all of them lie no more than a day from its report's publication; else none."""
    published = day_of(found.report.published)
    days = named_days(line, found)
    return days if published is not None and all(abs((published - d).days) <= FRESH_DAYS for d in days) else []


def day_of(time: Time | None) -> date | None:
    """The calendar day that a time begins on; None for none."""
    if time is None or not time.earliest:
        return None
    try:
        return date.fromisoformat(time.earliest[:10])
    except ValueError:
        return None
