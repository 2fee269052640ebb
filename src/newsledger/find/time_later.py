"""Values of what is counted in units: "three years ago", "two days later", "half an hour earlier", "two weeks from now"."""

from __future__ import annotations

from datetime import date, timedelta

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame, number, period, some, unit_code
from newsledger.find.time_words import Hit


def count_of(frame: Frame, hit: Hit) -> float | None:
    """How many units: a number, "a couple" (2), "a" (1); None for "a few" and "several"."""
    last = frame.places(hit, "UNIT", "UNITS", "QUARTER", "QUARTERS", "SECOND", "WEEKEND", "SEASON", "SEASONS")[0]
    before = [at for at in range(hit.first, last) if frame.low(at) not in ("second",)]
    if any(frame.name(at) in ("FEW", "SEVERAL") for at in before):
        return None
    found = number(frame, [at for at in before if frame.name(at) != "SECOND"])
    return 1.0 if found is None else found


def counted(frame: Frame, hit: Hit) -> tuple[float | None, str]:
    """The number and unit of "three years ago"."""
    at = frame.places(hit, "UNIT", "UNITS", "QUARTER", "QUARTERS", "SECOND", "WEEKEND")[0]
    return count_of(frame, hit), unit_code(frame, at)


def ago(frame: Frame, hit: Hit) -> Draft | None:
    """ "three years ago": a year, month, week or day back, at the unit's grain; "a few years ago" stays vague."""
    count, unit = counted(frame, hit)
    if count is None or frame.anchor is None:
        return frame.draft(hit, "DATE", "PAST_REF", sure=0.8)
    return back_from(frame, hit, frame.anchor, -count, unit)


def back_from(frame: Frame, hit: Hit, base: date, count: float, unit: str) -> Draft | None:
    """The value so many units from a day."""
    if unit.startswith("T"):
        return frame.draft(hit, "TIME", f"{base.isoformat()}TXX" if abs(count) < 12 else cal.add_days(base, -1 if count < 0 else 1).isoformat())
    if count != int(count):
        day = cal.add_days(base, int(count * {"Y": 365.25, "M": 30.4, "W": 7, "DE": 3652, "CE": 36524, "Q": 91}.get(unit, 1)))
        return frame.draft(hit, "DATE", cal.at_grain(day, {"Y": "M", "M": "D", "W": "D"}.get(unit, unit)), anchored=True, sure=0.7)
    if unit == "Y" and count == -1 and frame.quarter and frame.sentence(hit.first) - frame.quarter_sentence <= 4:
        return frame.draft(hit, "DATE", f"{int(frame.quarter[:4]) - 1:04d}{frame.quarter[4:]}", anchored=True, sure=0.7)
    day = cal.shift(base, unit, int(count))
    if unit == "D":
        frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True)


def long_ago(frame: Frame, hit: Hit) -> Draft | None:
    """ "long ago" """
    return frame.draft(hit, "DATE", "PAST_REF", sure=0.8)


def later(frame: Frame, hit: Hit) -> Draft | None:
    """ "three days earlier", "a week later", counted from the day or clock time spoken of; a day's grain where a day was spoken of."""
    sign = -1 if frame.has(hit, "EARLIER", "BEFORE") else 1
    count, unit = counted(frame, hit)
    if frame.low(hit.last - 1) in ("before", "after"):
        return event_distance(frame, hit, count, unit)
    if count is None:
        return frame.draft(hit, "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", sure=0.5)
    if unit.startswith("T"):
        return hours_later(frame, hit, sign * count, unit)
    base, value = frame.story_day(hit.first), frame.value
    if (
        unit in ("Y", "DE")
        and value[:4].isdecimal()
        and (frame.day is None or (sign > 0 and len(value) == 4 and value == frame.base_year(hit.first)))
    ):
        return frame.draft(hit, "DATE", cal.at_grain(cal.shift(date(int(value[:4]), 6, 15), unit, int(sign * count)), unit), anchored=True, sure=0.7)
    if unit == "Y" and count == 1 and len(value) == 7 and value[5:].isdecimal() and frame.value_sentence == frame.sentence(hit.first):
        return frame.draft(hit, "DATE", f"{int(value[:4]) + sign:04d}", anchored=True, sure=0.7)  # "5% from January and 3% a year later"
    if len(value) == 7 and value[5:].isdecimal() and unit == "M":
        base = cal.safe_day(int(value[:4]), int(value[5:]), 15)
    if base is None:
        return None
    draft = back_from(frame, hit, base, sign * count, unit)
    if draft is not None and unit == "W" and frame.day is not None and len(value) == 10:
        day = cal.add_days(base, int(7 * sign * count))
        frame.speak(day, hit.first)
        draft = draft._replace(value=day.isoformat())
    return draft


def event_distance(frame: Frame, hit: Hit, count: float | None, unit: str) -> Draft | None:
    """ "two days after the vote": the length between two events, without "before"."""
    if count is None:
        return Draft("DURATION", some(unit), hit.first, hit.last - 1, False, 0.7)
    return Draft("DURATION", period(count, unit), hit.first, hit.last - 1, False, 0.8)


def hours_later(frame: Frame, hit: Hit, count: float, unit: str) -> Draft | None:
    """ "half an hour later" after a clock time is a clock time, otherwise a time of the day spoken of."""
    minutes = count * {"TH": 60, "TM": 1, "TS": 1 / 60}[unit]
    if frame.clock is not None and frame.day is not None and frame.sentence(hit.first) - frame.day_sentence <= 2:
        total = frame.clock[0] * 60 + frame.clock[1] + round(minutes)
        day = frame.day + timedelta(days=total // 1440) if date.min.year < frame.day.year < 9990 else frame.day
        total %= 1440
        return frame.draft(hit, "TIME", f"{day.isoformat()}T{total // 60:02d}:{total % 60:02d}", anchored=True, sure=0.7)
    base = frame.story_day(hit.first)
    return frame.draft(hit, "TIME", f"{base.isoformat() if base else 'XXXX-XX-XX'}TXX", anchored=True, sure=0.5)


def from_now(frame: Frame, hit: Hit) -> Draft | None:
    """ "two weeks from now" """
    count, unit = counted(frame, hit)
    if count is None or frame.anchor is None:
        return frame.draft(hit, "DATE", "FUTURE_REF", sure=0.7)
    return back_from(frame, hit, frame.anchor, count, unit)
