"""Values of clock times: of the day that they are told with, of the day spoken of, or of no day when they are a habit."""

from __future__ import annotations

import re
from datetime import date

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Draft, Frame
from newsledger.find.time_values import holiday, resolved_date
from newsledger.find.time_weekdays import near_day
from newsledger.find.time_words import Hit
from newsledger.language.numerals import whole

UNKNOWN_DAY = "XXXX-XX-XX"


def calendar_clock(frame: Frame, hit: Hit) -> Draft | None:
    """A calendar day with a clock time."""
    value, anchored = resolved_date(frame, hit)
    time = clock_of(frame, hit)
    if not value:
        return None
    if value[0] != "X":
        frame.speak(date.fromisoformat(value), hit.first)
    return frame.draft(hit, "TIME" if time else "DATE", f"{value}T{time}" if time else value, anchored=anchored)


def clock_of(frame: Frame, hit: Hit) -> str:
    """The clock time in the match as HH:MM, "" if there is none."""
    noon = frame.word(hit, "NOON")
    if noon:
        return str(frame.lexis.NOONS[noon])
    text = frame.word(hit, "CLOCK", "HHMM")
    half = frame.word(hit, "AMPM")[:1]
    if not text:
        before = [at for at in frame.places(hit, "D2", "NUMW") if frame.name(at + 1) in ("AMPM", "OCLOCK", "IN", "ON")]
        text = frame.low(before[0]) if before else ""
        text = f"{frame.lexis.NUMBERS[text]:g}" if text in frame.lexis.NUMBERS else text
    return twelve_hours(text, half)


def twelve_hours(text: str, half: str) -> str:
    """HH:MM from "9", "9:21", "0930" and "a" or "p"."""
    digits = re.findall(r"\d+", text)
    if not digits:
        return ""
    if len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    hour = int(digits[0])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if hour <= 12 else hour
    if hour > 24 or (len(digits) > 1 and int(digits[1]) > 59):
        return ""
    return f"{hour:02d}:{digits[1] if len(digits) > 1 else '00'}"


def clock(frame: Frame, hit: Hit) -> Draft | None:
    """A clock time: of the day spoken of in this sentence, of the report's day, or of no day when it is a habit."""
    time = clock_of(frame, hit)
    if not time or (frame.word(hit, "CLOCK") and not frame.has(hit, "AMPM", "ZONE", "LOCAL") and int(time[:2]) > 23):
        return None
    direction = frame.direction(hit.first)
    near = frame.day is not None and not aside(frame, hit)
    day = (part_day(frame, hit, time) or frame.part_base(hit.first)) if near else frame.anchor
    habit = direction == "present" and not frame.single(hit.first) and not (near and frame.sentence(hit.first) == frame.day_sentence)
    if (
        direction == "future"
        and day is not None
        and frame.anchor is not None
        and day < frame.anchor
        and frame.sentence(hit.first) != frame.day_sentence
    ):
        day = frame.anchor
    if direction == "present" and not habit and day != frame.anchor and frame.sentence(hit.first) != frame.day_sentence:
        day = frame.anchor  # "Parliament meets at noon", after what was told of Tuesday
    if day is not None and direction == "past" and f"{day.isoformat()}T{time}" > frame.now and day.isoformat() == frame.now[:10]:
        day = cal.add_days(day, -1)  # "stopped counting at 10:30 p.m." in a report of 10 a.m.
    if (
        day is not None
        and day == frame.late
        and time < ("12:00" if frame.sentence(hit.first) == frame.day_sentence else "06:00")
        and direction != "future"
    ):
        day = cal.add_days(day, 1)
    if day is not None and frame.anchor is not None and day < frame.anchor and time < "06:00" and frame.low(hit.first - 1) in ("until", "till"):
        day = cal.add_days(day, 1)  # "after Sunday's vote ... Polls stayed open until 3 a.m."
    prefix = UNKNOWN_DAY if day is None or habit else day.isoformat()
    if day is not None and not habit:
        frame.speak(day, hit.first)
    first = hit.first
    if frame.name(first) == "ABOUT":
        first += 0 if frame.low(first) in ("about", "around", "nearly", "almost", "roughly", "approximately") else 1
    return Draft("TIME", f"{prefix}T{time}", first, hit.last, True, 0.8)


def part_day(frame: Frame, hit: Hit, time: str) -> date | None:
    """The day of whose evening or morning the last sentences told, where the hour is one of it and none of the story's day; else None."""
    number = frame.sentence(hit.first)
    told = [(day, code) for at, day, code in frame.parts if 0 < number - at <= 2]
    fits = [day for day, code in told if in_part(time, code)]
    return fits[-1] if fits and frame.story_day(hit.first) not in fits and number != frame.day_sentence else None


def in_part(time: str, code: str) -> bool:
    """Whether a clock time lies in a part of the day."""
    first, last = cal.PART_HOURS[code]
    return first <= int(time[:2]) <= last


def aside(frame: Frame, hit: Hit) -> bool:
    """Whether the day spoken of is far off and behind a comma: "The ban, imposed on 3 March, was lifted at noon"."""
    if frame.sentence(hit.first) == frame.day_sentence and frame.apart(frame.day_at, hit.first):
        return True
    if frame.day is None or frame.anchor is None or abs((frame.day - frame.anchor).days) < 8:
        return False
    return "," in frame.words.lower[max(0, hit.first - 8) : hit.first]


def clock_at(frame: Frame, hit: Hit) -> Draft | None:
    """ "just before 11", "at nine" in a report that has told clock times: the next such hour."""
    text = frame.low(hit.last - 1)
    hour = int(frame.lexis.NUMBERS.get(text, 0) or whole(text) or 0)
    stop = frame.low(hit.last) in (".", ",", ";", "and", "on", "but", "") and frame.words.lower[hit.last : hit.last + 2] != [",", "000"]
    if frame.clock is None or not 1 <= hour <= 12 or not stop:
        return None
    hour += 12 if frame.clock[0] > hour and hour < 12 and frame.clock[0] > 12 else 0
    day = frame.story_day(hit.first)
    return Draft("TIME", f"{day.isoformat() if day else UNKNOWN_DAY}T{hour:02d}:00", hit.last - 1, hit.last, True, 0.5)


def clock_day(frame: Frame, hit: Hit) -> Draft | None:
    """A clock time with its day: "5 a.m. on Sunday", "9 p.m. yesterday", "tomorrow at 10 a.m."."""
    time = clock_of(frame, hit)
    value, anchored = resolved_date(frame, hit)
    named = holiday(frame, hit) if frame.has(hit, "HOLIDAY") else None
    if named is not None:
        value, anchored = named.value, True
    if not value:
        day = near_day(frame, hit)
        value, anchored = (day.isoformat() if day else UNKNOWN_DAY), True
    if not time:
        return None
    if value[0] != "X":
        frame.speak(date.fromisoformat(value), hit.first)
    return frame.draft(hit, "TIME", f"{value}T{time}", anchored=anchored)


def clock_part(frame: Frame, hit: Hit) -> Draft | None:
    """ "4 in the morning" """
    part = frame.word(hit, "PART")
    text = frame.word(hit, "CLOCK", "D2") or f"{frame.lexis.NUMBERS[frame.word(hit, 'NUMW')]:g}"
    time = twelve_hours(text, "a" if frame.lexis.PARTS[part] == "MO" else "p")
    day = frame.story_day(hit.first)
    return frame.draft(hit, "TIME", f"{day.isoformat() if day else UNKNOWN_DAY}T{time}", anchored=True) if time else None
