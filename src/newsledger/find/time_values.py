"""Values of dates, clock times, parts of the day, quarters, seasons and holidays (TIMEX3 as in TimeML 1.2.1 and TempEval-3).

Each function takes the frame and a match and returns one draft, several, or None where the words are no time after all.
"""

from __future__ import annotations

import re
from datetime import date

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame
from newsledger.find.time_words import Hit

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
    day = day_number(frame, near[0]) if near else None
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
    days = [d for y in (-1, 0, 1) if (d := cal.safe_day(anchor.year + y, month, day))]
    back = [d for d in days if d <= anchor]
    on = [d for d in days if d >= anchor]
    if not back or not on:
        return days[0] if days else None
    direction = frame.direction(hit.first)
    if direction == "future":
        return on[0]
    if direction == "past":
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
    if not step and direction == "past" and found > frame.anchor:
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


def month_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "late November 2024" """
    month = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    year = year_number(frame, hit)
    return frame.draft(hit, "DATE", f"{year}-{month:02d}") if year else None


def year_number(frame: Frame, hit: Hit) -> str:
    """The four digits of the match's year."""
    places = frame.places(hit, "YEAR", "WORDYEAR", "SHORTYEAR")
    if not places:
        return ""
    at = places[-1]
    name, word = frame.name(at), frame.low(at)
    if name == "YEAR":
        return word
    if name == "SHORTYEAR":
        return century_of(int(word[1:]), frame.anchor)
    tail = [frame.low(i) for i in range(at + 1, len(frame.words.lower)) if frame.name(i) == "JOINED" and i < at + 4]
    return f"{'19' if word == 'nineteen' else '18'}{int(sum(frame.lexis.NUMBERS.get(w, 0) for w in tail)):02d}"


def century_of(short: int, anchor: date | None) -> str:
    """The year of '94: not later than ten years after the report."""
    limit = (anchor.year if anchor else 2030) + 10
    year = limit - limit % 100 + short
    return f"{year if year <= limit else year - 100:04d}"


def month(frame: Frame, hit: Hit) -> Draft | None:
    """A month without a year: the last one, or the next one with a verb of the future."""
    number = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    if frame.anchor is None:
        return frame.draft(hit, "DATE", f"XXXX-{number:02d}")
    anchor = frame.anchor
    if frame.has(hit, "THAT", "SAME") and frame.day is not None:
        anchor = frame.day
    behind = (anchor.month - number) % 12
    if frame.has(hit, "THIS") and not frame.has(hit, "PAST", "LAST"):
        year = anchor.year
    elif frame.has(hit, "NEXT", "COMING") or (not frame.has(hit, "LAST", "PAST") and future_month(frame, hit, behind)):
        behind = behind or (12 if frame.has(hit, "NEXT") else 0)
        year = anchor.year + (1 if behind and number < anchor.month else 0) if behind != 12 else anchor.year + 1
    else:
        behind = behind or (12 if frame.has(hit, "LAST") else 0)
        year = anchor.year - (1 if number > anchor.month or behind == 12 else 0)
    return frame.draft(hit, "DATE", f"{year:04d}-{number:02d}", anchored=True, sure=0.85)


def future_month(frame: Frame, hit: Hit, behind: int) -> bool:
    """Whether a bare month lies ahead: a verb of the future, or a present without a sign and a month soon to come."""
    direction, before = frame.direction(hit.first), frame.low(hit.first - 1)
    if direction == "future" or (behind >= 9 and before in ("by", "until", "till", "through", "for")):
        return True
    return (direction == "none" and behind >= 11) or (direction == "present" and behind >= 6)


def month_of_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "June last year" """
    number = frame.lexis.MONTHS[frame.word(hit, "MONTH", "ABBR")]
    if frame.anchor is None or unit_is_not_year(frame, hit):
        return None
    base = frame.story_day(hit.first) if frame.has(hit, "THAT", "PREVIOUS", "FOLLOWING", "BEFORE") else frame.anchor
    step = -1 if frame.has(hit, "LAST", "PREVIOUS", "BEFORE") else 1 if frame.has(hit, "NEXT", "FOLLOWING") else 0
    return frame.draft(hit, "DATE", f"{(base or frame.anchor).year + step:04d}-{number:02d}", anchored=True)


def unit_is_not_year(frame: Frame, hit: Hit) -> bool:
    """Whether the unit of the match is another than the year."""
    return frame.word(hit, "UNIT") != "year"


def year(frame: Frame, hit: Hit) -> Draft | None:
    """A year; bare digits need a word before them that makes them one, or no sign of being a count."""
    number = year_number(frame, hit)
    if not number or (hit.last - hit.first == 1 and frame.name(hit.first) == "YEAR" and is_count(frame, hit.first)):
        return None
    return frame.draft(hit, "DATE", number)


def is_count(frame: Frame, at: int) -> bool:
    """Whether four digits count things ("2000 troops", "$1990", "No. 1987") and are no year."""
    before, after, digits = frame.low(at - 1), frame.low(at + 1), frame.low(at)
    if before in frame.lexis.COUNTED_BEFORE or before in ("#", "+", "/", ":") or after in ("%", "/", ":", "+"):
        return True
    if "1890" <= digits < "2060" and (before in frame.lexis.GIVEN_YEAR_WORDS or before in (",", "(", "-")):
        return False
    if not "1800" <= digits < "2100":
        return before not in ("in", "since", "until", "of") or not digits >= "1100"
    plural = after.endswith("s") and after.isalpha() and len(after) > 3 and not after.endswith("ss") and after not in ("was", "has", "does")
    return plural and before != "the"


def year_range(frame: Frame, hit: Hit) -> list[Draft] | None:
    """ "1992-1994" and "1998-99" are two years."""
    places = frame.places(hit, "YEAR", "D2")
    first, second = frame.low(places[0]), frame.low(places[1])
    if not "1500" <= first < "2200":
        return None
    full = second if len(second) == 4 else first[:2] + second.zfill(2)
    if full <= first or is_count(frame, places[0]):
        return None
    return [Draft("DATE", first, places[0], places[0] + 1), Draft("DATE", full, places[1], places[1] + 1)]


def decade(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 1950s" is 195, "the '80s" 198 (as in TempEval-3)."""
    word = frame.word(hit, "DECADE")
    digits = re.sub(r"\D", "", word)
    if not word:
        digits = f"{frame.lexis.DECADE_WORDS[frame.word(hit, 'DECADEWORD')]:02d}"
        if frame.low(hit.last) in ("to",) or frame.low(hit.first - 1) in ("his", "her", "their"):
            return None
    if len(digits) == 2 and not (word.startswith(("'", "’")) or frame.has(hit, "THE", "EARLY", "LATE", "MID")):
        return None
    if len(digits) == 2 and frame.low(hit.first - 1) in ("his", "her", "their", "my"):
        return None
    value = digits[:3] if len(digits) == 4 else century_of(int(digits), frame.anchor)[:3]
    return frame.draft(hit, "DATE", value)


def century(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 20th century" is 19 (as in TempEval-3)."""
    at = frame.places(hit, "ORD", "ORDD")[0]
    number = day_number(frame, at)
    return frame.draft(hit, "DATE", f"{number - 1:02d}") if 1 < number < 30 else None


def holiday(frame: Frame, hit: Hit) -> Draft | None:
    """A holiday's day in the year that the verb or "last", "next" asks for."""
    places = [at for at in range(hit.first, hit.last) if frame.name(at) in ("HOLIDAY", "JOINED")]
    name = " ".join(frame.low(at) for at in places).replace(" '", "'")
    anchor = frame.anchor
    if anchor is None:
        month_day = frame.lexis.FIXED_DAYS.get(name)
        return frame.draft(hit, "DATE", f"XXXX-{month_day[0]:02d}-{month_day[1]:02d}") if month_day else None
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
