"""The day that relative expressions count from: the dateline's, a caption's own, the publication's, or one that the text allows to infer.

The rule of each record names which one it was: `dateline`, `caption`, `published`, or `inferred.*`, whose day may be wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from newsledger.find import time_calendar as cal
from newsledger.find.time_frame import Direction, Frame
from newsledger.find.time_values import resolved_date
from newsledger.find.time_words import Grammar, Hit, Words
from newsledger.records import Block, Reading

NEAR_DATELINE = 4
"""A dateline is at most so many days before publication: "GRAZ, 4 September" in a report of the 5th."""
DATELINE_REACH = 70
"""A dateline's day stands among so many first characters of the block."""
NEXT_DAYS = 3
"""A weekday told in the past lies at most so many days after the last full date of an undated report."""
SHORT_LINE = 45
"""A line of so many characters that ends with a day is a dateline."""
FIRST_YEAR, LAST_YEAR = "1990", "2100"
"""A report without date is of such years."""
LINES_OF_EDGE = 2
"""A page's own day stands in so many of its first or last lines."""
CALENDAR = ("calendar", "calendar_clock", "iso")


class Anchors(NamedTuple):
    """The anchor of the report and of the blocks that have their own, by number of the block."""

    report: date | None
    report_rule: str
    blocks: dict[int, date]

    def day(self, number: int, block: Block) -> date | None:
        """The anchor of a block."""
        return self.blocks.get(number, self.report)

    def rule(self, number: int, block: Block) -> str:
        """Where the anchor of a block comes from."""
        return "caption" if number in self.blocks else self.report_rule


def anchors_of(reading: Reading, words: Words, rules: Grammar, hits: Sequence[Hit], direction: Callable[[int], Direction]) -> Anchors:
    """The anchors of one report."""
    frame = Frame(words=words, rules=rules, direction=direction, text=reading.report.text)
    reprint = reprint_day(words, hits, frame)
    published = reprint or published_day(reading)
    if reprint is None and published is not None:
        published = updated_day(reading, words, hits, frame, published)
    captions = caption_days(reading, words, hits, frame)
    line = dateline_day(reading, words, hits, frame, published)
    if line is not None:
        return Anchors(line, "dateline", captions)
    if published is not None:
        return Anchors(published, "reprint" if reprint else "published", captions)
    day = inferred_day(reading, words, hits, frame)
    line = dateline_after(reading, words, hits, frame, day) or (dateline_day(reading, words, hits, frame, day) if day is not None else None)
    if line is not None:
        return Anchors(line, "inferred.dateline", captions)  # "LOZNA, 24 February", printed on 25 February 2022
    return Anchors(day, "inferred.dates" if day else "none", captions)


def published_day(reading: Reading) -> date | None:
    """The day of publication, or of the last update, as given or found by the layout."""
    for time in (reading.report.published, reading.layout.published, reading.report.updated, reading.layout.updated):
        day = iso_day(time.value if time else "") or iso_day(time.earliest if time and time.earliest else "")
        if day is not None:
            return day
    return None


def updated_day(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame, published: date) -> date:
    """The day of publication, or that of the last update where the weekdays told lie nearer to it: "on Monday" on a page of Sunday."""
    for time in (reading.report.updated, reading.layout.updated):
        day = iso_day(time.value if time else "")
        if day is not None and 0 < (day - published).days <= NEAR_DATELINE:
            steps = weekday_steps(reading, words, hits, frame)
            return min((published, day), key=lambda d: distance(steps, d))
    return published


def weekday_steps(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame) -> list[tuple[int, bool]]:
    """The bare weekdays of the report, each with whether it lies ahead."""
    out = []
    for hit in hits:
        if hit.value in ("weekday", "weekday_part") and hit.last - hit.first <= 2 and own(reading, words, hit):
            ahead = frame.direction(hit.first) in ("future", "present")
            out.append((frame.lexis.WEEKDAYS[frame.word(hit, "DAY", "SHORTDAY")], ahead))
    return out


def distance(steps: Sequence[tuple[int, bool]], day: date) -> int:
    """How far the weekdays lie from a day that they may be told on, all together."""
    return sum((number - day.isoweekday()) % 7 if ahead else (day.isoweekday() - number) % 7 for number, ahead in steps)


def reprint_day(words: Words, hits: Sequence[Hit], frame: Frame) -> date | None:
    """The day when a text that is printed again first appeared: "This article first appeared on 17 March 2003"."""
    for hit, day in full_dates(words, hits, frame):
        before = words.lower[max(0, hit.first - 4) : hit.first]
        at = next((k for k, w in enumerate(before) if w in frame.lexis.REPRINT_WORDS), -1)
        if at > 0 and before[at - 1] in frame.lexis.FIRST_WORDS:
            return day
    return None


def iso_day(value: str) -> date | None:
    """The day that an ISO value begins with."""
    if not re.match(r"\d{4}-\d\d-\d\d", value):
        return None
    return cal.safe_day(int(value[:4]), int(value[5:7]), int(value[8:10]))


def block_at(reading: Reading, start: int) -> int:
    """The number of the block at a place, -1 if there is none."""
    number = bisect_right(reading.blocks, start, key=lambda b: b.span.start) - 1
    return number if number >= 0 and start < reading.blocks[number].span.end else -1


def full_dates(words: Words, hits: Sequence[Hit], frame: Frame) -> list[tuple[Hit, date]]:
    """The calendar days that are given with their year."""
    out = []
    for hit in hits:
        if hit.value in CALENDAR:
            day = iso_day(resolved_date(frame, hit)[0])
            if day is not None:
                out.append((hit, day))
    return out


def caption_days(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame) -> dict[int, date]:
    """Each caption's own day, where it gives one in full."""
    out: dict[int, date] = {}
    if not any(b.kind == "caption" for b in reading.blocks):
        return out
    for hit, day in full_dates(words, hits, frame):
        number = block_at(reading, words.start[hit.first])
        if number >= 0 and reading.blocks[number].kind == "caption":
            out.setdefault(number, day)
    return out


def dateline_day(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame, published: date | None) -> date | None:
    """The day of the dateline: "GRAZ, 4 September (Alpine News) -"; None where it is not near the publication."""
    for hit in hits:
        start = words.start[hit.first]
        number = block_at(reading, start)
        if number < 0 or hit.value not in (*CALENDAR, "weekday"):
            continue
        if reading.blocks[number].kind != "dateline" and not in_dateline(reading, number, start, words.end[hit.last - 1]):
            continue
        day = day_of_dateline(frame, hit, published)
        if day is not None and (published is None or -1 <= (published - day).days <= NEAR_DATELINE):
            return day
    return None


DATELINE = re.compile(r"(?:\([^()\n]{2,40}\) ?)?[A-Z][A-Z .,'’/-]{2,40}(?:, [A-Z][\w. ]{1,20})?,? ")
NAME_COMMA = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}, ?")
DASH = re.compile(r"[^.\n]{0,30}?(?: ?[–—] ?| --? |_| \| )|(?: / [^.\n]{2,30})?\.(?: |$)")


def in_dateline(reading: Reading, number: int, start: int, end: int) -> bool:
    """Whether the place is in a dateline that the layout left inside its paragraph."""
    block, text = reading.blocks[number], reading.report.text
    if block.kind not in ("paragraph", "standfirst", "stamp", "byline") or start - block.span.start > DATELINE_REACH:
        return False
    if len(block.span) <= SHORT_LINE and NAME_COMMA.fullmatch(text, block.span.start, start) and not text[end : block.span.end].strip(" .,-–—"):
        return True  # "Reykjavik, Fri 15 Nov." on a line of its own
    head = DATELINE.match(text, block.span.start, start)
    return head is not None and DASH.match(text, end, end + 40) is not None


def dateline_after(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame, day: date | None) -> date | None:
    """The day of a dateline or stamp without a year in a report without date: of the last year told or the one behind it, the one whose weekdays fit.

    "PRETORIA, November 2 - ... agreed on Wednesday ... The war broke out on 3 November 2020" is of 2022, when 2 November was a Wednesday.
    Without a weekday that fits: the first such day from the latest that the text gives in full (`day`).
    """
    partial, named = next(((v, h) for h in hits if h.value == "calendar" and (v := partial_day(reading, words, h, frame))), ("", None))
    if not partial or named is None:
        return None
    weekday = frame.lexis.WEEKDAYS.get(frame.word(named, "DAY", "SHORTDAY"), 0)
    years = [int(w) for w, c in zip(words.lower, words.classes, strict=True) if c == frame.rules.letters["YEAR"] and FIRST_YEAR <= w < LAST_YEAR]
    last = max([*years, *([day.year] if day else [])], default=0)
    found = [d for k in (0, 1, 2) if last and (d := cal.safe_day(last + k, int(partial[5:7]), int(partial[8:10])))]
    steps = weekday_steps(reading, words, hits, frame)
    if weekday:  # "Tue Oct 10"
        return next((d for d in found if d.isoweekday() == weekday), None)
    fitting = [d for d in found if any(not ahead and number == d.isoweekday() for number, ahead in steps)]
    if fitting:
        return min(fitting, key=lambda d: (distance(steps[:1], d), distance(steps, d), d))  # the lead's weekday is mostly the report's own
    near = next((d for d in found if day is not None and -1 <= (day - d).days <= NEAR_DATELINE), None)
    return near or next((d for d in found if day is not None and d >= day), None)


def partial_day(reading: Reading, words: Words, hit: Hit, frame: Frame) -> str:
    """The value of a dateline's or stamp's day without its year, "" where the match is none."""
    start = words.start[hit.first]
    number = block_at(reading, start)
    if number < 0:
        return ""
    if reading.blocks[number].kind not in ("dateline", "stamp") and not in_dateline(reading, number, start, words.end[hit.last - 1]):
        return ""
    value = resolved_date(frame, hit)[0]
    return value if value.startswith("XXXX-") else ""


def day_of_dateline(frame: Frame, hit: Hit, published: date | None) -> date | None:
    """The day that a dateline gives, its year or week taken from the publication."""
    if hit.value == "weekday":
        if published is None or not frame.has(hit, "DAY", "SHORTDAY"):
            return None
        return cal.add_days(published, -((published.isoweekday() - frame.lexis.WEEKDAYS[frame.word(hit, "DAY", "SHORTDAY")]) % 7))
    value = resolved_date(frame, hit)[0]
    if value.startswith("XXXX-") and published is not None:
        days = [cal.safe_day(published.year - k, int(value[5:7]), int(value[8:10])) for k in (0, 1)]
        return next((d for d in days if d is not None and d <= cal.add_days(published, 1)), None)
    return iso_day(value)


def inferred_day(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame) -> date | None:
    """The day of an undated report: its latest full date that is told as past, moved on to the weekdays told as past just after it.

    A caption of "Wednesday, Sept. 3, 2025" and "Thursday's talks" make the report one of 4 September.
    """
    stamped = [d for h, d in full_dates(words, hits, frame) if kind_at(reading, words, h) == "stamp"]
    if stamped:
        return stamped[0]
    dates = [(hit, day) for hit, day in full_dates(words, hits, frame) if frame.direction(hit.first) != "future" and own(reading, words, hit)]
    if not dates:
        return page_day(reading, words, hits, frame)
    last = max(day for _, day in dates)
    steps = [0]
    for hit in hits:
        if (
            hit.value in ("weekday", "weekday_part")
            and hit.last - hit.first <= 2
            and frame.direction(hit.first) == "past"
            and own(reading, words, hit)
        ):
            ahead = (frame.lexis.WEEKDAYS[frame.word(hit, "DAY", "SHORTDAY")] - last.isoweekday()) % 7
            steps.append(ahead if ahead <= NEXT_DAYS else 0)
    return cal.add_days(last, max(steps))


def page_day(reading: Reading, words: Words, hits: Sequence[Hit], frame: Frame) -> date | None:
    """The day given in the page's furniture at the head or the end, where nothing else gives one: "— Thursday 15 February 2024"."""
    edge = {*range(LINES_OF_EDGE), *range(len(reading.blocks) - LINES_OF_EDGE, len(reading.blocks))}
    found = [d for h, d in full_dates(words, hits, frame) if block_at(reading, words.start[h.first]) in edge]
    return found[-1] if found else None


def kind_at(reading: Reading, words: Words, hit: Hit) -> str:
    """The kind of the block where the match lies."""
    number = block_at(reading, words.start[hit.first])
    return reading.blocks[number].kind if number >= 0 else ""


def own(reading: Reading, words: Words, hit: Hit) -> bool:
    """Whether the match lies in the report's own text."""
    number = block_at(reading, words.start[hit.first])
    return number >= 0 and reading.blocks[number].kind not in ("furniture", "related", "topics")
