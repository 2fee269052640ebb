"""Values of seasons, quarters, halves, weekends and of the beginning or end of a period."""

from __future__ import annotations

from datetime import date

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame, number, unit_of
from newsledger.find.time_relative import relative_unit
from newsledger.find.time_values import calendar, day_number
from newsledger.find.time_weekdays import BACK
from newsledger.find.time_words import Hit
from newsledger.find.time_years import decade, month, month_year, year_number


def season(frame: Frame, hit: Hit) -> Draft | None:
    """ "the summer of 2022", "last summer", "this spring" """
    code = frame.lexis.SEASONS[frame.word(hit, "SEASON", "FALL")]
    given = year_number(frame, hit)
    if given:
        return frame.draft(hit, "DATE", f"{given}-{code}")
    if frame.anchor is None:
        return frame.draft(hit, "DATE", f"XXXX-{code}")
    if frame.has(hit, "THAT", "SAME") and frame.value[:4].isdecimal():
        return frame.draft(hit, "DATE", f"{frame.value[:4]}-{code}", anchored=True)
    return frame.draft(hit, "DATE", f"{season_year(frame, hit, code, frame.anchor)}-{code}", anchored=True)


def season_year(frame: Frame, hit: Hit, code: str, anchor: date) -> str:
    """The year of the last, this or next season; a winter has the year of its December."""
    first = cal.SEASON_MONTHS[code][0]
    now = anchor.month in [(first - 1 + k) % 12 + 1 for k in range(3)]
    base = anchor.year - (1 if code == "WI" and anchor.month < 3 else 0)
    begun = anchor.month >= first or (code == "WI" and anchor.month < 3)
    if frame.has(hit, *BACK) and not frame.has(hit, "THIS"):
        return f"{base - (1 if now or not begun else 0):04d}"
    if frame.has(hit, "NEXT", "COMING", "FOLLOWING"):
        return f"{base + (1 if begun else 0):04d}"
    if frame.has(hit, "THIS"):
        return f"{base:04d}"
    if not begun and frame.low(hit.first - 1) not in ("for", "before", "by", "until") and frame.direction(hit.first) in ("past", "none"):
        return f"{base - 1:04d}"
    ended = (anchor.month - first - 2) % 12  # months since its last one: "see out the summer" in September is this year's
    if begun and not now and ended > 2 and frame.direction(hit.first) == "future":
        return f"{base + 1:04d}"
    return f"{base:04d}"


def season_the(frame: Frame, hit: Hit) -> Draft | None:
    """ "the autumn", "late summer"; "the fall of the city" is none."""
    word = frame.word(hit, "SEASON", "FALL")
    if word == "fall" and (
        frame.low(hit.last) in ("of", "in", "from", "to", "was", "by") or frame.low(hit.first - 1) not in ("in", "during", "by", "until", "since")
    ):
        return None
    if (
        word == "spring"
        and frame.low(hit.last) not in (",", ".", "", "and", "to", "by", "but", ")", ";")
        and frame.low(hit.first - 1) not in ("in", "by", "since", "until", "during")
    ):
        return None
    return season(frame, hit)


def season_bare(frame: Frame, hit: Hit) -> Draft | None:
    """ "in summer": only after a word that makes it a time."""
    if frame.low(hit.first - 1) not in ("in", "by", "during", "until", "since") or frame.name(hit.last) in ("YEAR",):
        return None
    return season(frame, hit)


def season_of_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "spring last year" """
    if frame.anchor is None or frame.word(hit, "UNIT") != "year":
        return None
    step = -1 if frame.has(hit, "LAST") else 1 if frame.has(hit, "NEXT") else 0
    return frame.draft(hit, "DATE", f"{frame.anchor.year + step:04d}-{frame.lexis.SEASONS[frame.word(hit, 'SEASON', 'FALL')]}", anchored=True)


def season_ago(frame: Frame, hit: Hit) -> Draft | None:
    """ "two summers ago" """
    at = frame.places(hit, "SEASONS")[0]
    count = number(frame, list(range(hit.first, at)))
    if count is None or frame.anchor is None:
        return None
    code = frame.lexis.SEASON_PLURALS[frame.low(at)]
    return frame.draft(hit, "DATE", f"{frame.anchor.year - int(count):04d}-{code}", anchored=True)


def quarter(frame: Frame, hit: Hit) -> Draft | None:
    """ "the third quarter", "next year's first quarter", "the third quarter of 1990" """
    at = next(p for p in frame.places(hit, "ORD", "ORDD", "SECOND") if frame.low(p) != "quarter")
    which = day_number(frame, at) if frame.name(at) != "SECOND" else 2
    if not 1 <= which <= 4:
        return None
    given = year_number(frame, hit)
    if not given:
        given = quarter_year(frame, hit, which)
    if not given:
        return frame.draft(hit, "DATE", f"XXXX-Q{which}")
    frame.quarter, frame.quarter_sentence = f"{given}-Q{which}", frame.sentence(hit.first)
    return frame.draft(hit, "DATE", f"{given}-Q{which}", anchored=True)


def last_quarter(frame: Frame, hit: Hit) -> Draft | None:
    """ "the last quarter of 2015" """
    return frame.draft(hit, "DATE", f"{year_number(frame, hit)}-Q4")


def quarter_year(frame: Frame, hit: Hit, which: int) -> str:
    """The year of a quarter without one: the last that has begun, the next with a verb of the future."""
    if frame.anchor is None:
        return ""
    now = (frame.anchor.month - 1) // 3 + 1
    if frame.has(hit, "UNIT") and frame.has(hit, "LAST", "NEXT", "THIS"):
        return f"{frame.anchor.year + (-1 if frame.has(hit, 'LAST') else 1 if frame.has(hit, 'NEXT') else 0):04d}"
    ahead = frame.direction(hit.first) == "future" and now - which != 1  # "expects to report third-quarter profit" in October: the one just ended
    if which > now and not ahead:
        return f"{frame.anchor.year - (1 if which - now > 1 else 0):04d}"
    return f"{frame.anchor.year + (1 if ahead and which < now else 0):04d}"


def near_quarter(frame: Frame, hit: Hit) -> Draft | None:
    """ "the latest quarter" is the one before the report's, "the current quarter" the report's."""
    if frame.anchor is None or (frame.has(hit, "PERIOD") and not frame.quarter):
        return None
    day = frame.anchor if frame.has(hit, "CURRENT") else cal.add_quarters(frame.anchor, -1)
    frame.quarter, frame.quarter_sentence = cal.quarter(day), frame.sentence(hit.first)
    return frame.draft(hit, "DATE", cal.quarter(day), anchored=True, sure=0.7)


def quarter_the(frame: Frame, hit: Hit) -> Draft | None:
    """ "the quarter": the one spoken of, else the one before the report's; "the full year" that of the report."""
    if frame.has(hit, "FULL"):
        return frame.draft(hit, "DATE", f"{frame.anchor.year:04d}", anchored=True, sure=0.6) if frame.anchor and unit_of(frame, hit) == "Y" else None
    if frame.anchor is None or frame.low(hit.last) in ("of", "-") or frame.name(hit.last) == "CENTURY":
        return None
    value = frame.quarter or cal.quarter(cal.add_quarters(frame.anchor, -1))
    return frame.draft(hit, "DATE", value, anchored=True, sure=0.6)


def year_ago_quarter(frame: Frame, hit: Hit) -> Draft | None:
    """ "the year-ago quarter", "a year-earlier" and "the corresponding period last year": the year before the quarter spoken of."""
    if frame.anchor is None or (frame.word(hit, "UNIT") not in ("year", "")):
        return None
    if frame.has(hit, "UNITS"):
        return None
    at = frame.places(hit, "ORD", "SECOND")
    if at:
        value = f"{frame.anchor.year - 1:04d}-Q{2 if frame.name(at[0]) == 'SECOND' else day_number(frame, at[0])}"
    elif frame.quarter:
        value = f"{int(frame.quarter[:4]) - 1:04d}{frame.quarter[4:]}"
    else:
        value = f"{frame.anchor.year - 1:04d}"
    return Draft("DATE", value, hit.first + (frame.name(hit.first) == "A"), hit.last, True, 0.7)


def period_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "the 1988 quarter" is that quarter of the one spoken of."""
    if frame.has(hit, "UNITS"):
        return None
    year = frame.word(hit, "YEAR")
    return frame.draft(hit, "DATE", f"{year}{frame.quarter[4:]}" if frame.quarter else year, sure=0.7)


def half(frame: Frame, hit: Hit) -> Draft | None:
    """ "the second half of 2025", "the first half of the year" """
    year = year_number(frame, hit)
    if frame.has(hit, "DECADE"):
        found = decade(frame, hit)
        return found
    if not year:
        inner = relative_unit(frame, hit) if not frame.has(hit, "LAST") or frame.word(hit, "UNIT") == "year" else None
        year = inner.value[:4] if inner else ""
    which = 1 if frame.word(hit, "ORD") == "first" else 2
    return frame.draft(hit, "DATE", f"{year}-H{which}") if year.isdecimal() else None


def edge_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "the end of the month", "earlier in the year": the period itself."""
    if frame.has(hit, "WEEKEND"):
        return weekend(frame, hit)
    if frame.has(hit, "UNITS"):
        return None
    unit = unit_of(frame, hit)
    step = -1 if frame.has(hit, "LAST") else 1 if frame.has(hit, "NEXT") else 0
    base = frame.story_day(hit.first) if frame.has(hit, "THAT") or unit == "D" else frame.anchor
    if base is None or unit.startswith("T"):
        return None
    return frame.draft(hit, "DATE", cal.at_grain(cal.shift(base, unit, step), unit), anchored=True)


def year_end(frame: Frame, hit: Hit) -> Draft | None:
    """ "by year-end" is the year of the report."""
    if frame.word(hit, "UNIT") not in ("year", "month") or frame.anchor is None:
        return None
    return frame.draft(hit, "DATE", cal.at_grain(frame.anchor, unit_of(frame, hit)), anchored=True)


def new_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "in the new year" is next year, in January this one."""
    if frame.anchor is None or unit_of(frame, hit) != "Y":
        return None
    return frame.draft(hit, "DATE", f"{frame.anchor.year + (1 if frame.anchor.month > 2 else 0):04d}", anchored=True, sure=0.7)


def weekend(frame: Frame, hit: Hit) -> Draft | None:
    """ "the weekend": the last one, the next with a verb of the future; "this weekend" that of the report's week."""
    first = hit.first + (1 if frame.name(hit.first) == "OVER" else 0)
    if frame.anchor is None:
        return Draft("DATE", "XXXX-WXX-WE", first, hit.last, False, 0.6)
    anchor, day = frame.anchor, frame.anchor.isoweekday()
    saturday = cal.add_days(anchor, 6 - day) if day >= 6 else cal.add_days(anchor, -1 - day)
    ahead = (
        frame.has(hit, "NEXT", "COMING")
        or (frame.has(hit, "THIS") and (day > 2 or frame.direction(hit.first) in ("future", "present")))
        or (not frame.has(hit, *BACK, "THIS") and frame.direction(hit.first) == "future")
    )
    if frame.has(hit, "FOLLOWING") and frame.day is not None:
        saturday = cal.add_days(frame.day, (6 - frame.day.isoweekday()) % 7)
    elif ahead:
        saturday = cal.add_days(anchor, 6 - day if day < 6 else 13 - day)
    elif frame.has(hit, *BACK) and day >= 6:
        saturday = cal.add_days(saturday, -7)
    return Draft("DATE", f"{cal.week(saturday)}-WE", first, hit.last, True, 0.8)


def fiscal_year(frame: Frame, hit: Hit) -> Draft | None:
    """ "the current fiscal year" """
    if frame.anchor is None or frame.word(hit, "UNIT") != "year":
        return None
    step = -1 if frame.has(hit, *BACK, "LATEST") else 1 if frame.has(hit, "NEXT") else 0
    return frame.draft(hit, "DATE", f"{frame.anchor.year + step:04d}", anchored=True, sure=0.6)


def week_of(frame: Frame, hit: Hit) -> Draft | None:
    """ "the week of March 6", "the first week of January" """
    if frame.low(frame.places(hit, "UNIT")[0]) != "week":
        return None
    inner = Hit(frame.places(hit, "OF")[0] + 1, hit.last, hit.rule, hit.value)
    if frame.has(inner, "D2", "ORDD", "NUMDATE", "ISODATE"):
        found = calendar(frame, inner)
        day = cal.safe_day(*(int(p) for p in found.value.split("-"))) if found and found.value[0] != "X" else None
    else:
        found = month_year(frame, inner) if frame.has(inner, "YEAR") else month(frame, inner)
        places = frame.places(hit, "ORD", "SECOND")
        which = 2 if places and frame.name(places[0]) == "SECOND" else day_number(frame, places[0]) if places else 0
        if found is None or found.value[0] == "X" or not 1 <= which <= 4:
            return found._replace(first=hit.first) if found else None
        day = cal.safe_day(int(found.value[:4]), int(found.value[5:7]), 7 * which - 6)
        if day is not None:
            thursday = cal.add_days(day, (4 - day.isoweekday()) % 7)  # says which ISO week it is
            return frame.draft(hit, "DATE", cal.week(thursday))._replace(span=(day.isoformat(), cal.add_days(day, 6).isoformat()))
    return frame.draft(hit, "DATE", cal.week(day)) if day else None
