"""Values of dates, clock times, parts of the day, quarters, seasons and holidays (TIMEX3 as in TimeML 1.2.1 and TempEval-3).

Each function takes the frame and a match and returns one draft, several, or None where the words are no time after all.
"""

from __future__ import annotations

import re
from datetime import date

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame
from newsledger.find.time_words import Hit

JUST_PASSED = 15
"""Days back of a date that a verb of the future governs, when its next return is far: "must be sent home by Jan. 14" on the 15th."""
FAR_PAST, NEAR_FUTURE = 200, 100
"""A past verb with a date more than so many days back, whose next return is near: "the meeting set for Dec. 15" in October."""


def parts_of_date(frame: Frame, hit: Hit) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of month that the match gives."""
    numeric = frame.word(hit, "NUMDATE")
    if numeric:
        return numeric_date(numeric, frame.anchor)
    iso = frame.word(hit, "ISODATE")
    if iso:
        return int(iso[:4]), int(iso[5:7]), int(iso[8:10])
    month = frame.word(hit, "MONTH", "ABBR")
    places = frame.places(hit, "MONTH", "ABBR")
    near = [at for at in frame.places(hit, "D2", "ORDD", "ORD") if places and abs(at - places[0]) <= 3]
    year = [int(frame.low(at)) for at in frame.places(hit, "YEAR")]
    day = day_number(frame, min(near, key=lambda at: abs(at - places[0]))) if near else None  # "5 p.m. EST Nov. 9"
    return year[-1] if year else None, frame.lexis.MONTHS.get(month), day


def day_number(frame: Frame, at: int) -> int:
    """The day of month of "4", "4th" or "fourth"."""
    word = frame.low(at)
    return int(frame.lexis.ORDINALS[word]) if word in frame.lexis.ORDINALS else int(re.sub(r"\D", "", word) or 0)


def numeric_date(text: str, anchor: date | None) -> tuple[int | None, int | None, int | None]:
    """Day first with points; with strokes what is possible (2/28/2025), then what is nearer to the report's day, then day first."""
    a, b, c = (int(p) for p in re.split(r"[/.]", text))
    year = c if c > 99 else 2000 + c if c < 70 else 1900 + c
    american, other = cal.safe_day(year, a, b), cal.safe_day(year, b, a)
    if "/" in text and anchor is not None and american and other and abs((american - anchor).days) < min(45, abs((other - anchor).days)):
        return year, a, b
    return (year, a, b) if b > 12 else (year, b, a)


def resolved_date(frame: Frame, hit: Hit) -> tuple[str, bool]:
    """The value of a calendar date and whether the anchor gave the year."""
    year, month, day = parts_of_date(frame, hit)
    if month is None or day is None:
        return "", False
    if year is not None:
        found = cal.safe_day(year, month, day)
        return (found.isoformat() if found else "", False)
    if frame.anchor is None or cal.safe_day(2024, month, day) is None:
        return f"XXXX-{month:02d}-{day:02d}" if cal.safe_day(2024, month, day) else "", False
    found = nearest_year(frame, month, day, hit, frame.anchor)
    return (found.isoformat() if found else f"XXXX-{month:02d}-{day:02d}"), True


def nearest_year(frame: Frame, month: int, day: int, hit: Hit, anchor: date) -> date | None:
    """The day of the year that the verb asks for: before or after the anchor, nearest without a tense."""
    told = frame.told_year(hit.first)
    if told and frame.direction(hit.first) == "past":
        return cal.safe_day(int(told), month, day)
    days = [d for y in (-1, 0, 1) if (d := cal.safe_day(anchor.year + y, month, day))]
    back = [d for d in days if d <= anchor]
    on = [d for d in days if d >= anchor]
    if not back or not on:
        return days[0] if days else None
    direction = frame.direction(hit.first)
    lasting = frame.low(hit.first - 1) in ("until", "till")
    if direction == "future" or (lasting and direction != "past"):
        passed = (on[0] - anchor).days > FAR_PAST and (anchor - back[-1]).days < JUST_PASSED
        return back[-1] if passed else on[0]
    if direction == "past" and not lasting:
        far = (anchor - back[-1]).days > FAR_PAST and (on[0] - anchor).days < NEAR_FUTURE
        return on[0] if far else back[-1]
    return min((on[0], back[-1]), key=lambda d: abs((d - anchor).days))


def iso(frame: Frame, hit: Hit) -> Draft | None:
    """An ISO date or time stamp."""
    text = frame.word(hit, "ISODATE").upper().replace(" ", "T")
    if cal.safe_day(int(text[:4]), int(text[5:7]), int(text[8:10])) is None:
        return None
    frame.speak(date.fromisoformat(text[:10]), hit.first)
    return frame.draft(hit, "TIME" if "T" in text else "DATE", text)


def calendar(frame: Frame, hit: Hit) -> Draft | None:
    """A calendar day, with or without a year."""
    value, anchored = resolved_date(frame, hit)
    if not value:
        return None
    if value[0] != "X":
        frame.speak(date.fromisoformat(value), hit.first)
    return frame.draft(hit, "DATE", value, anchored=anchored)


def day_of_month(frame: Frame, hit: Hit) -> Draft | None:
    """ "on the 14th": of the report's month, or of the one before or behind it, as the verb asks."""
    at = frame.places(hit, "ORDD")[0]
    following = frame.low(hit.last)
    if frame.anchor is None or (
        following.isalpha() and following not in ("and", "but", "to", "in", "at", "when", "after", "before", "as", "was", "is")
    ):
        return None
    first = hit.first if frame.name(hit.first) in ("DAY", "THE") else hit.first + 1
    step = 0
    if frame.has(hit, "LAST", "NEXT"):
        step = -1 if frame.has(hit, "LAST") else 1
    day = day_number(frame, at)
    found = cal.safe_day(*add_month(frame.anchor, step), day)
    if found is None:
        return None
    direction = frame.direction(hit.first)
    lasting = frame.low(first - 1) in ("until", "till") and (found - frame.anchor).days < JUST_PASSED
    if not step and direction == "past" and found > frame.anchor and not lasting:
        found = cal.safe_day(*add_month(frame.anchor, -1), day)
    elif not step and direction == "future" and found < frame.anchor:
        found = cal.safe_day(*add_month(frame.anchor, 1), day)
    if found is None:
        return None
    frame.speak(found, hit.first)
    return Draft("DATE", found.isoformat(), first, hit.last, True, 0.7)


def add_month(day: date, months: int) -> tuple[int, int]:
    """Year and month so many months on."""
    moved = cal.add_months(day.replace(day=1), months)
    return moved.year, moved.month


def day_range(frame: Frame, hit: Hit) -> list[Draft] | None:
    """ "10-12 September 2018" is two days, the first without its month's name."""
    places = frame.places(hit, "D2")
    later = calendar(frame, Hit(places[1], hit.last, hit.rule, hit.value))
    if later is None or later.value[0] == "X":
        return [later] if later else None
    end = date.fromisoformat(later.value)
    start = cal.safe_day(end.year, end.month, int(frame.low(places[0])))
    if start is None or start > end:
        return [later]
    return [Draft("DATE", start.isoformat(), places[0], places[0] + 1, later.anchored), later]


def day_range_after(frame: Frame, hit: Hit) -> list[Draft] | None:
    """ "May 3-5, 2021" is two days, the second without its month's name."""
    places = frame.places(hit, "D2")
    year = [at for at in frame.places(hit, "YEAR") if at > places[1]]
    first = Hit(hit.first, places[0] + 1, hit.rule, hit.value)
    start = calendar(frame, first)
    if start is None:
        return None
    value, day = start.value, int(frame.low(places[1]))
    if year:
        month = int(value[5:7])
        fixed = cal.safe_day(int(frame.low(year[0])), month, int(value[8:10]))
        value = fixed.isoformat() if fixed else value
    return [start._replace(value=value), Draft("DATE", f"{value[:8]}{day:02d}", places[1], hit.last, start.anchored)] if day <= 31 else [start]


def holiday(frame: Frame, hit: Hit) -> Draft | None:
    """A holiday's day in the year that the verb or "last", "next" asks for."""
    places = [at for at in range(hit.first, hit.last) if frame.name(at) in ("HOLIDAY", "JOINED")]
    name = " ".join(frame.low(at) for at in places).replace(" '", "'")
    anchor = frame.anchor
    if anchor is None:
        month_day = frame.lexis.FIXED_DAYS.get(name)
        return frame.draft(hit, "DATE", f"XXXX-{month_day[0]:02d}-{month_day[1]:02d}") if month_day else None
    told = frame.told_year(hit.first)
    given = holiday_day(frame, name, int(told)) if told and frame.direction(hit.first) == "past" else None
    if given is not None:
        return frame.draft(hit, "DATE", given.isoformat(), anchored=True, sure=0.7)
    days = [d for y in (-1, 0, 1) if (d := holiday_day(frame, name, anchor.year + y))]
    back, on = [d for d in days if d <= anchor], [d for d in days if d >= anchor]
    if not back or not on:
        return None
    direction = frame.direction(hit.first)
    day = min((back[-1], on[0]), key=lambda d: abs((d - anchor).days))
    if frame.has(hit, "LAST") and (anchor - back[-1]).days < 7:
        day = back[-2] if len(back) > 1 else cal.add_months(back[-1], -12)
    elif frame.has(hit, "LAST", "PAST") or direction == "past":
        day = back[-1] if frame.has(hit, "LAST", "PAST") or (anchor - back[-1]).days < 330 else day
    elif frame.has(hit, "NEXT", "COMING") or direction == "future":
        day = on[0]
    frame.speak(day, hit.first)
    last = hit.last
    if frame.name(last - 1) == "UNIT" and frame.low(last - 1) == "week":
        return frame.draft(hit, "DATE", cal.week(day), anchored=True)
    return Draft("DATE", day.isoformat(), hit.first, last, True, 0.8)


def holiday_day(frame: Frame, name: str, year: int) -> date | None:
    """The day of a holiday in one year."""
    lexis = frame.lexis
    if not 1 <= year < 9990:
        return None
    if name in lexis.FIXED_DAYS:
        return cal.safe_day(year, *lexis.FIXED_DAYS[name])
    if name in lexis.EASTER_DAYS:
        return cal.add_days(cal.easter(year), lexis.EASTER_DAYS[name])
    return cal.nth_weekday(year, *lexis.NTH_DAYS[name]) if name in lexis.NTH_DAYS else None
