"""Values of what is counted from the report's day or from the day just spoken of: weekdays, "last week", "three days later".

A bare weekday is the last one (the report's own day maps to itself) unless the verb lies ahead. "Later" and "the next day" count from the
day spoken of in the same or the last sentences, otherwise from the report's day.
"""

from __future__ import annotations

from datetime import date, timedelta

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame, number, period, some, unit_code, unit_of
from newsledger.find.time_words import Hit

BACK = ("LAST", "PAST", "PREVIOUS")
ON = ("NEXT", "COMING", "FOLLOWING")


def near_weekday(frame: Frame, hit: Hit, number_of_day: int) -> date | None:
    """The day that a weekday means here, None without an anchor."""
    if frame.has(hit, "FOLLOWING", "SAME", "THAT", "PREVIOUS") and frame.day is not None:
        base = frame.day
        if frame.has(hit, "PREVIOUS"):
            return cal.add_days(base, -((base.isoweekday() - number_of_day) % 7 or 7))
        return cal.add_days(base, (number_of_day - base.isoweekday()) % 7 or (7 if frame.has(hit, "FOLLOWING") else 0))
    if frame.anchor is None:
        return None
    ahead = (number_of_day - frame.anchor.isoweekday()) % 7
    if frame.has(hit, "NEXT") and 0 < ahead and number_of_day > frame.anchor.isoweekday():
        ahead += 7  # "next Friday" said on a Monday: this week's would be "this Friday" or "Friday"
    behind = (frame.anchor.isoweekday() - number_of_day) % 7
    if frame.has(hit, *ON):
        return cal.add_days(frame.anchor, ahead or 7)
    if frame.has(hit, *BACK):
        return cal.add_days(frame.anchor, -(behind or 7))
    if frame.has(hit, "THIS"):
        return this_weekday(frame, hit, ahead, behind)
    direction = "future" if frame.low(hit.first - 1) == "for" else frame.direction(hit.first)
    if frame.low(hit.last) == "'s" and direction != "future":
        direction = (
            "future"
            if frame.low(hit.first - 1) in ("before", "until") or [frame.low(hit.first - 2), frame.low(hit.first - 1)] == ["ahead", "of"]
            else "past"
        )
    if ahead == 0 or direction == "past":
        return cal.add_days(frame.anchor, -behind)
    if direction in ("future", "present"):
        return cal.add_days(frame.anchor, ahead)
    return cal.add_days(frame.anchor, -behind)


def this_weekday(frame: Frame, hit: Hit, ahead: int, behind: int) -> date | None:
    """ "this Friday" is ahead unless told in the past."""
    if frame.anchor is None:
        return None
    past = frame.direction(hit.first) == "past" and behind < ahead and not frame.has(hit, "COMING")
    return cal.add_days(frame.anchor, -behind if past else ahead)


def weekday_number(frame: Frame, hit: Hit) -> int:
    """1 for Monday to 7 for Sunday."""
    return int(frame.lexis.WEEKDAYS[frame.word(hit, "DAY", "SHORTDAY")])


def weekday(frame: Frame, hit: Hit) -> Draft | None:
    """ "Thursday", "last Friday", "late Saturday" """
    number_of_day = weekday_number(frame, hit)
    day = near_weekday(frame, hit, number_of_day)
    if day is None:
        return frame.draft(hit, "DATE", f"XXXX-WXX-{number_of_day}", sure=0.6)
    frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True)


def weekday_week(frame: Frame, hit: Hit) -> Draft | None:
    """ "Friday of last week" """
    if frame.anchor is None or unit_of(frame, hit) != "W":
        return None
    step = -1 if frame.has(hit, "LAST") else 1 if frame.has(hit, "NEXT") else 0
    day = cal.add_days(frame.anchor, 7 * step + weekday_number(frame, hit) - frame.anchor.isoweekday())
    frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True)


def weekday_near(frame: Frame, hit: Hit) -> Draft | None:
    """ "the Sunday before", "the Monday after" the day spoken of"""
    base = frame.story_day(hit.first)
    if base is None:
        return None
    number_of_day = weekday_number(frame, hit)
    step = -((base.isoweekday() - number_of_day) % 7 or 7) if frame.has(hit, "BEFORE") else (number_of_day - base.isoweekday()) % 7 or 7
    day = cal.add_days(base, step)
    frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True, sure=0.7)


def weekdays_ago(frame: Frame, hit: Hit) -> Draft | None:
    """ "two Sundays ago" """
    count = number(frame, frame.places(hit, "NUMW", "D2"))
    if frame.anchor is None or count is None:
        return None
    number_of_day = frame.lexis.WEEKDAYS[frame.word(hit, "DAYS").removesuffix("s")]
    day = cal.add_days(frame.anchor, -((frame.anchor.isoweekday() - number_of_day) % 7 or 7) - 7 * (int(count) - 1))
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True)


def near_day(frame: Frame, hit: Hit) -> date | None:
    """The day of the weekday, "yesterday" or "tomorrow" in the match."""
    relative = frame.word(hit, "RELDAY")
    if relative:
        return cal.add_days(frame.anchor, frame.lexis.DAYS_FROM_NOW[relative]) if frame.anchor else None
    return near_weekday(frame, hit, weekday_number(frame, hit)) if frame.has(hit, "DAY", "SHORTDAY") else frame.anchor


def weekday_part(frame: Frame, hit: Hit) -> Draft | None:
    """ "Thursday evening" """
    part = frame.lexis.PARTS[frame.word(hit, "PART", "PARTBARE")]
    number_of_day = weekday_number(frame, hit)
    day = near_weekday(frame, hit, number_of_day)
    if day is not None:
        frame.speak(day, hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat() if day else f'XXXX-WXX-{number_of_day}'}T{part}", anchored=True)


def weekday_clock(frame: Frame, hit: Hit) -> Draft | None:
    """ "noon Saturday" """
    from newsledger.find.time_values import clock_day

    return clock_day(frame, hit)


def weekday_set(frame: Frame, hit: Hit) -> Draft | None:
    """ "Sundays", "Monday nights" are sets."""
    word = frame.word(hit, "DAYS", "DAY")
    number_of_day = frame.lexis.WEEKDAYS[word.removesuffix("s") if word not in frame.lexis.WEEKDAYS else word]
    part = frame.word(hit, "PART", "PARTS")
    code = frame.lexis.PARTS.get(part) or frame.lexis.PART_PLURALS.get(part)
    return frame.draft(hit, "SET", f"XXXX-WXX-{number_of_day}{'T' + code if code else ''}")


def relative_day(frame: Frame, hit: Hit) -> Draft | None:
    """ "yesterday", "today", "tomorrow" """
    if frame.anchor is None:
        return frame.draft(hit, "DATE", {0: "PRESENT_REF", 1: "FUTURE_REF"}.get(frame.lexis.DAYS_FROM_NOW[frame.word(hit, "RELDAY")], "PAST_REF"))
    day = cal.add_days(frame.anchor, frame.lexis.DAYS_FROM_NOW[frame.word(hit, "RELDAY")])
    frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True)


def relative_day_part(frame: Frame, hit: Hit) -> Draft | None:
    """ "tomorrow morning" """
    day = near_day(frame, hit)
    if day is None:
        return None
    frame.speak(day, hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat()}T{frame.lexis.PARTS[frame.word(hit, 'PART', 'PARTBARE')]}", anchored=True)


def part_mid(frame: Frame, hit: Hit) -> Draft | None:
    """ "mid-afternoon yesterday" """
    day = near_day(frame, hit) if frame.has(hit, "RELDAY", "DAY") else frame.story_day(hit.first)
    return frame.draft(
        hit, "TIME", f"{day.isoformat() if day else 'XXXX-XX-XX'}T{frame.lexis.PARTS[frame.word(hit, 'PART', 'PARTBARE')]}", anchored=True
    )


def beyond(frame: Frame, hit: Hit) -> Draft | None:
    """ "the day before yesterday", "the day after tomorrow" """
    if frame.anchor is None or unit_of(frame, hit) != "D":
        return None
    base = frame.lexis.DAYS_FROM_NOW[frame.word(hit, "RELDAY")]
    day = cal.add_days(frame.anchor, base + (-1 if frame.has(hit, "BEFORE") else 1))
    frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", day.isoformat(), anchored=True)


def tonight(frame: Frame, hit: Hit) -> Draft | None:
    """ "tonight" """
    if frame.anchor is None:
        return frame.draft(hit, "TIME", "XXXX-XX-XXTNI")
    frame.speak(frame.anchor, hit.first)
    return frame.draft(hit, "TIME", f"{frame.anchor.isoformat()}TNI", anchored=True)


def overnight(frame: Frame, hit: Hit) -> Draft | None:
    """ "overnight": the night of the day spoken of in this sentence, else the one before the report."""
    day = frame.day if frame.sentence(hit.first) == frame.day_sentence else frame.anchor and cal.add_days(frame.anchor, -1)
    return frame.draft(hit, "TIME", f"{day.isoformat()}TNI", anchored=True, sure=0.6) if day else None


def day_part(frame: Frame, hit: Hit) -> Draft | None:
    """ "last night", "this morning", "the same evening" """
    code = frame.lexis.PARTS[frame.word(hit, "PART", "PARTBARE")]
    base = frame.anchor if frame.has(hit, "THIS", "LAST") else frame.story_day(hit.first)
    if base is None:
        return frame.draft(hit, "TIME", f"XXXX-XX-XXT{code}", sure=0.6)
    step = -1 if frame.has(hit, "LAST", "PREVIOUS") else 1 if frame.has(hit, "NEXT", "FOLLOWING") else 0
    day = cal.add_days(base, step)
    frame.speak(day, hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat()}T{code}", anchored=True)


def day_part_the(frame: Frame, hit: Hit) -> Draft | None:
    """ "the morning" of the day spoken of; "the night" just before the report when no day was."""
    code = frame.lexis.PARTS[frame.word(hit, "PART", "PARTBARE")]
    day = frame.story_day(hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat()}T{code}", anchored=True, sure=0.6) if day else None


def day_part_bare(frame: Frame, hit: Hit) -> Draft | None:
    """ "at dawn", "until nightfall": only after a word that makes it a time."""
    if frame.low(hit.first - 1) not in ("at", "before", "by", "since", "until", "till", "after", "from"):
        return None
    return day_part_the(frame, hit)


def relative_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "last week", "early next year", "this month" """
    unit = unit_of(frame, hit)
    step = -1 if frame.has(hit, "LAST") else 1 if frame.has(hit, "NEXT", "COMING") else 0
    if unit.startswith("T"):
        return None
    if frame.has(hit, "UNITS"):
        return some_units(frame, hit)
    if frame.anchor is None:
        return frame.draft(hit, "DATE", {-1: "PAST_REF", 1: "FUTURE_REF"}.get(step, "PRESENT_REF"), sure=0.5)
    if unit == "D":
        return None if step else frame.draft(hit, "DATE", frame.anchor.isoformat(), anchored=True)
    day = cal.shift(frame.anchor, unit, step)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True)


def some_units(frame: Frame, hit: Hit) -> Draft | None:
    """ "recent weeks", "the coming months", "the weeks ahead": a length that is not told."""
    return frame.draft(hit, "DURATION", some(unit_of(frame, hit)), sure=0.8)


def same_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "that year", "the same day": of the day or value spoken of."""
    unit = unit_of(frame, hit)
    month = frame.value[5:7] if frame.value[5:7].isdigit() else "01"
    day = frame.day or (cal.safe_day(int(frame.value[:4]), int(month), 1) if frame.value[:4].isdigit() and unit == "M" else None)
    if frame.value[:4].isdigit() and unit == "Y":
        return frame.draft(hit, "DATE", frame.value[:4], anchored=True, sure=0.7)
    if day is None or unit.startswith("T"):
        return None
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True, sure=0.7)


def next_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "the next day", "the following month", "the previous Friday": from the day spoken of."""
    base = frame.story_day(hit.first)
    step = -1 if frame.has(hit, "PREVIOUS") else 1
    if base is None:
        return None
    if frame.has(hit, "DAY"):
        return weekday(frame, hit)
    if frame.has(hit, "PART"):
        return day_part(frame, hit)
    if frame.has(hit, "SEASON", "WEEKEND"):
        return None
    unit = unit_of(frame, hit)
    if unit.startswith("T"):
        return frame.draft(hit, "DURATION", period(1, unit))
    if unit == "Y" and frame.value[:4].isdigit() and frame.has(hit, "FOLLOWING", "PREVIOUS"):
        base = cal.safe_day(int(frame.value[:4]), 6, 15) or base
    if unit == "M" and len(frame.value) == 7 and frame.value[5:].isdigit():
        base = cal.safe_day(int(frame.value[:4]), int(frame.value[5:]), 15) or base
    if unit in ("D", "W") and len(frame.value) == 7 and frame.value[5:].isdigit():
        return frame.draft(hit, "DATE", frame.value, anchored=True, sure=0.6)  # "in early July ... the following week"
    day = cal.shift(base, unit, step)
    if unit == "D":
        frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True, sure=0.8)


def past_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "the past year", "the last week": the length of the unit up to the report."""
    unit = unit_of(frame, hit)
    if frame.has(hit, "LAST", "NEXT") and not frame.has(hit, "THE"):
        return relative_unit(frame, hit)
    if frame.has(hit, "NEXT"):
        return next_unit(frame, hit)
    return frame.draft(hit, "DURATION", period(1, unit), sure=0.7)


def day_before(frame: Frame, hit: Hit) -> Draft | None:
    """ "the day before", "the year before", "the night before" counted from the day spoken of."""
    if frame.low(hit.last - 1) in ("before", "after") and frame.name(hit.last) in ("DAY", "MONTH", "THE", "A", "RELDAY"):
        return None
    step = -1 if frame.has(hit, "BEFORE", "EARLIER") else 1
    base = frame.story_day(hit.first)
    if base is None:
        return None
    if frame.has(hit, "PART"):
        day = cal.add_days(base, step)
        return frame.draft(hit, "TIME", f"{day.isoformat()}T{frame.lexis.PARTS[frame.word(hit, 'PART', 'PARTBARE')]}", anchored=True)
    unit = unit_of(frame, hit)
    if unit == "Y" and frame.value[:4].isdigit():
        return frame.draft(hit, "DATE", f"{int(frame.value[:4]) + step:04d}", anchored=True)
    if unit.startswith("T"):
        return None
    day = cal.shift(base, unit, step)
    if unit == "D":
        frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True, sure=0.8)


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
    if unit == "Y" and count == -1 and frame.quarter and frame.sentence(hit.first) - frame.quarter_sentence <= 1:
        return frame.draft(hit, "DATE", f"{int(frame.quarter[:4]) - 1:04d}{frame.quarter[4:]}", anchored=True, sure=0.7)
    day = cal.shift(base, unit, int(count))
    if unit == "D":
        frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True)


def ago_bare(frame: Frame, hit: Hit) -> Draft | None:
    """ "years ago" """
    return frame.draft(hit, "DATE", "PAST_REF", sure=0.8)


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
    if unit in ("Y", "DE") and value[:4].isdigit() and frame.day is None:
        return frame.draft(hit, "DATE", cal.at_grain(cal.shift(date(int(value[:4]), 6, 15), unit, int(sign * count)), unit), anchored=True, sure=0.7)
    if len(value) == 7 and value[5:].isdigit() and unit == "M":
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


def later_bare(frame: Frame, hit: Hit) -> Draft | None:
    """ "hours later" is of the same day; "years later", "days earlier" stay vague."""
    unit = unit_of(frame, hit)
    if unit.startswith("T"):
        base = frame.story_day(hit.first)
        return frame.draft(hit, "TIME", f"{base.isoformat() if base else 'XXXX-XX-XX'}TXX", anchored=True, sure=0.5)
    return frame.draft(hit, "DURATION", some(unit), sure=0.6)


def from_now(frame: Frame, hit: Hit) -> Draft | None:
    """ "two weeks from now" """
    count, unit = counted(frame, hit)
    if count is None or frame.anchor is None:
        return frame.draft(hit, "DATE", "FUTURE_REF", sure=0.7)
    return back_from(frame, hit, frame.anchor, count, unit)
