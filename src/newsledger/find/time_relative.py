"""Values of what is counted from the report's day or from the day just spoken of: "yesterday", "last week", "the next day".

"Later" and "the next day" count from the day spoken of in the same or the last sentences, otherwise from the report's day.
"""

from __future__ import annotations

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame, period, some, unit_of
from newsledger.find.time_weekdays import near_day, weekday
from newsledger.find.time_words import Hit


def relative_day(frame: Frame, hit: Hit) -> Draft | None:
    """ "yesterday", "today", "tomorrow"; not "USA Today" """
    if titled(frame, hit):
        return None
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
    day = frame.part_base(hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat()}T{code}", anchored=True, sure=0.6) if day else None


def day_part_by(frame: Frame, hit: Hit) -> Draft | None:
    """ "by morning": of the day spoken of, or of the next one after a late hour."""
    code, day = frame.lexis.PARTS[frame.low(hit.last - 1)], frame.part_base(hit.first)
    if day is None:
        return None
    day = cal.add_days(day, 1) if code == "MO" and day == frame.late else day
    return Draft("TIME", f"{day.isoformat()}T{code}", hit.first + 1, hit.last, True, 0.6)


def day_part_bare(frame: Frame, hit: Hit) -> Draft | None:
    """ "at dawn", "until nightfall": only after a word that makes it a time."""
    if frame.low(hit.first - 1) not in ("at", "before", "by", "since", "until", "till", "after", "from"):
        return None
    return day_part_the(frame, hit)


def relative_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "last week", "early next year", "this month" """
    unit = unit_of(frame, hit)
    step = -1 if frame.has(hit, "LAST") else 1 if frame.has(hit, "NEXT", "COMING") else 0
    if unit.startswith("T") or titled(frame, hit):
        return None
    if frame.has(hit, "UNITS"):
        return some_units(frame, hit)
    if frame.anchor is None:
        return frame.draft(hit, "DATE", {-1: "PAST_REF", 1: "FUTURE_REF"}.get(step, "PRESENT_REF"), sure=0.5)
    if unit == "D":
        return None if step else frame.draft(hit, "DATE", frame.anchor.isoformat(), anchored=True)
    day = cal.shift(frame.anchor, unit, step)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True)


def titled(frame: Frame, hit: Hit) -> bool:
    """Whether the words are a title: "on ABC News' \"This Week\"", "USA Today"."""
    last = hit.last - 1
    if not frame.is_capital(frame.words.start[last]):
        return False
    before = frame.low(hit.first - 1)
    if last == hit.first:
        start = frame.words.start[hit.first - 1] if hit.first else 0
        return before.isalpha() and len(before) > 1 and frame.text[start : frame.words.end[hit.first - 1]].isupper()
    return before in ('"', "“", "'", "‘", "`")


def some_units(frame: Frame, hit: Hit) -> Draft | None:
    """ "recent weeks", "the coming months", "the weeks ahead": a length that is not told."""
    return frame.draft(hit, "DURATION", some(unit_of(frame, hit)), sure=0.8)


def same_unit(frame: Frame, hit: Hit) -> Draft | None:
    """ "that year", "the same day": of the day or value spoken of."""
    unit = unit_of(frame, hit)
    month = frame.value[5:7] if frame.value[5:7].isdecimal() else "01"
    if unit == "M" and len(frame.value) == 7 and frame.value[5:].isdecimal():
        return frame.draft(hit, "DATE", frame.value, anchored=True, sure=0.8)  # "stopped in November ... two men were killed that month"
    day = frame.day or (cal.safe_day(int(frame.value[:4]), int(month), 1) if frame.value[:4].isdecimal() and unit == "M" else None)
    if frame.value[:4].isdecimal() and unit == "Y":
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
    if unit == "Y" and frame.value[:4].isdecimal() and frame.has(hit, "FOLLOWING", "PREVIOUS"):
        base = cal.safe_day(int(frame.value[:4]), 6, 15) or base
    if unit == "M" and len(frame.value) == 7 and frame.value[5:].isdecimal():
        base = cal.safe_day(int(frame.value[:4]), int(frame.value[5:]), 15) or base
    if unit in ("D", "W") and len(frame.value) == 7 and frame.value[5:].isdecimal():
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
    if unit == "M" and len(frame.value) == 7 and frame.value[5:].isdecimal() and frame.sentence(hit.first) - frame.value_sentence <= 1:
        base = cal.safe_day(int(frame.value[:4]), int(frame.value[5:]), 15) or base  # "rose in July but slumped the month after"
    if unit == "Y" and frame.base_year(hit.first):
        return frame.draft(hit, "DATE", f"{int(frame.base_year(hit.first)) + step:04d}", anchored=True)
    if unit.startswith("T"):
        return None
    day = cal.shift(base, unit, step)
    if unit == "D":
        frame.speak(day, hit.first)
    return frame.draft(hit, "DATE", cal.at_grain(day, unit), anchored=True, sure=0.8)


def unit_beyond(frame: Frame, hit: Hit) -> Draft | None:
    """ "the week before last", "the week after next", "the night before last": two back or on from the report's day."""
    if frame.anchor is None:
        return None
    step = -2 if frame.has(hit, "BEFORE") else 2
    if frame.has(hit, "PART"):
        day = cal.add_days(frame.anchor, step)
        frame.speak(day, hit.first)
        return frame.draft(hit, "TIME", f"{day.isoformat()}T{frame.lexis.PARTS[frame.word(hit, 'PART')]}", anchored=True)
    unit = unit_of(frame, hit)
    if unit.startswith("T"):
        return None
    return frame.draft(hit, "DATE", cal.at_grain(cal.shift(frame.anchor, unit, step), unit), anchored=True)
