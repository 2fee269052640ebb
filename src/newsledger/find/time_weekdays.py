"""Values of weekdays: "Thursday", "last Friday", "Friday of last week", "two Sundays ago", "Sundays".

A bare weekday is the last one (the report's own day maps to itself) unless the verb lies ahead; "Friday's ruling" lies behind.
"""

from __future__ import annotations

from datetime import date

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Direction, Draft, Frame, number, unit_of
from newsledger.find.time_words import Hit

BACK = ("LAST", "PAST", "PREVIOUS")
ON = ("NEXT", "COMING", "FOLLOWING")
JUST_PAST = 2
"""Days back at which "Wednesday's ruling" is the last one whatever the verb: "hopes to undo Wednesday's ruling"."""


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
    if frame.has(hit, "NEXT") and ahead > 0 and number_of_day > frame.anchor.isoweekday():
        ahead += 7  # "next Friday" said on a Monday: this week's would be "this Friday" or "Friday"
    behind = (frame.anchor.isoweekday() - number_of_day) % 7
    if frame.has(hit, *ON):
        return cal.add_days(frame.anchor, ahead or 7)
    if frame.has(hit, *BACK):
        return cal.add_days(frame.anchor, -(behind or 7))
    if frame.has(hit, "THIS"):
        return this_weekday(frame, hit, ahead, behind)
    joined = linked_weekday(frame, hit, number_of_day, frame.anchor)
    if joined is not None:
        return joined
    direction = weekday_direction(frame, hit, behind)
    if ahead == 0 or direction == "past" or (direction == "near" and behind <= JUST_PAST):
        return cal.add_days(frame.anchor, -behind)
    if direction in ("future", "present", "near"):
        return cal.add_days(frame.anchor, ahead)
    return cal.add_days(frame.anchor, -behind)


def linked_weekday(frame: Frame, hit: Hit, number_of_day: int, anchor: date) -> date | None:
    """The weekday that goes on with the one just before: "a strike planned for Thursday and Friday"; None across the report's own day."""
    if frame.day is None or not frame.linked(hit.first) or frame.low(hit.last) == "'s":
        return None
    day = cal.add_days(frame.day, (number_of_day - frame.day.isoweekday()) % 7 or 7)
    return day if (day <= anchor) == (frame.day <= anchor) else None


def weekday_direction(frame: Frame, hit: Hit, behind: int) -> Direction:
    """Where a bare weekday lies: "for Friday", "until Friday" ahead; "Friday's ruling" behind, unless "before" or a verb of the future."""
    before = frame.low(hit.first - 1)
    if before in ("for", "until", "till"):
        return "future"
    if before == "from" and behind >= 5 and frame.low(hit.last) not in ("to", "until", "through", "-"):
        return "future"  # "declared three days of mourning from Wednesday", on a Tuesday
    if before == "since":
        return "past"
    direction = frame.direction(hit.first)
    if frame.low(hit.last) != "'s":
        return "near" if direction == "past" and frame.ahead_of(hit.first) else direction
    if before == "before" or [frame.low(hit.first - 2), before] == ["ahead", "of"]:
        return "future"
    arranged = any(frame.low(at) in frame.lexis.ARRANGED for at in range(hit.last + 1, hit.last + 4))
    return direction if direction == "future" and behind > JUST_PAST and arranged else "past"


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
    from newsledger.find.time_clocks import clock_day

    return clock_day(frame, hit)


def weekday_set(frame: Frame, hit: Hit) -> Draft | None:
    """ "Sundays", "Monday nights" are sets."""
    word = frame.word(hit, "DAYS", "DAY")
    number_of_day = frame.lexis.WEEKDAYS[word.removesuffix("s") if word not in frame.lexis.WEEKDAYS else word]
    part = frame.word(hit, "PART", "PARTS")
    code = frame.lexis.PARTS.get(part) or frame.lexis.PART_PLURALS.get(part)
    return frame.draft(hit, "SET", f"XXXX-WXX-{number_of_day}{'T' + code if code else ''}")
