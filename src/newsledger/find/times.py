"""Finder of times: TIMEX3 expressions with type, value and interval. Needs layout and language; gives `times`.

Theory of operation: the report's words become a string of classes (`time_words`), over which the patterns of the language run
(`language/lang/en/time_patterns.py`); each match goes to a value function (the other `time_*` modules),
which sees a frame: the day that relative expressions count from (the dateline's, the stamps', a caption's own, or one inferred and said so),
the direction of the verb (`time_tense`), and the day last spoken of. The interval is read from the value (`time_calendar`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import msgspec

from newsledger.find import time_calendar, time_clocks, time_later, time_lengths, time_periods, time_relative, time_values, time_weekdays, time_years
from newsledger.find.time_anchor import Anchors, anchors_of
from newsledger.find.time_frame import CLOSE_DAYS, Direction, Draft, Frame
from newsledger.find.time_tense import asides, directions, single_actor
from newsledger.find.time_words import Grammar, Hit, Words, grammar, matches, read_words, within
from newsledger.language.lang import words as lexis_of
from newsledger.records import Reading, Time, overlap, span_of

RULE = "times.1"
CLOCK_VALUE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
GREEDY = frozenset({"dayofmonth", "clock.at"})
"""Rules that take in words which are times by themselves: "Monday" in "Monday, the 16th day of the truce"."""
BODY = frozenset({"standfirst", "bullet", "paragraph"})
PART_TAILS = ("TMO", "TAF", "TEV", "TNI")
MOST_HEAD = 7
"""A sentence that opens with a year has it among so many first words."""
MODULES = (time_values, time_years, time_clocks, time_later, time_weekdays, time_relative, time_periods, time_lengths)
Found = Draft | list[Draft] | None


def find_times(reading: Reading) -> Mapping[str, object]:
    """The report's stamps and all time expressions of its own text, in order of the text."""
    rules = grammar(reading.report.language or "en")
    if rules is None:
        return {"times": reading.layout.times}
    words = read_words(reading.report.text, rules)
    direction = tensed(reading, words, rules)
    hits = list(matches(words, rules))
    anchors = anchors_of(reading, words, rules, hits, direction)
    given = [dated(t, anchors.report) for t in reading.layout.times]
    stamps = [t for t in given if t.span is not None]
    found = [
        t for t in tag(reading, words, rules, hits, anchors, direction) if not any(t.span and s.span and overlap(t.span, s.span) for s in stamps)
    ]
    times = [*given, *found]
    return {"times": tuple(sorted(times, key=lambda t: (t.span.start, t.span.end) if t.span else (-1, -1)))}


def dated(stamp: Time, anchor: date | None) -> Time:
    """A stamp without a year ("GRAZ, 4 September") in the year that the report's day gives it."""
    value = stamp.value
    if anchor is None or not value.startswith("XXXX-") or len(value) < 10:
        return stamp
    days = (
        [d for y in (0, -1, 1) if (d := time_calendar.safe_day(anchor.year + y, int(value[5:7]), int(value[8:10])))] if value[5:7].isdecimal() else []
    )
    if not days:
        return stamp
    day = min(days, key=lambda d: abs((d - anchor).days))
    value = f"{day.isoformat()}{value[10:]}"
    earliest, latest, grain = time_calendar.interval(value)
    return msgspec.structs.replace(stamp, value=value, earliest=earliest, latest=latest, grain=grain, anchor=anchor.isoformat())


def tensed(reading: Reading, words: Words, rules: Grammar) -> Callable[[int], Direction]:
    """The direction of the verb at a word of the class string."""
    verbs = lexis_of(reading.report.language or "en", "time_verbs")
    if verbs is None:
        return lambda at: "none"
    direction = directions(reading.tokens, verbs)
    return lambda at: direction(words.start[at])


def tag(
    reading: Reading, words: Words, rules: Grammar, hits: Sequence[Hit], anchors: Anchors, direction: Callable[[int], Direction]
) -> Iterable[Time]:
    """The time expressions, block after block."""
    text, frame = reading.report.text, frame_of(reading, words, rules, direction)
    frame.now = clock_of_report(reading)
    blocks = reading.blocks
    starts = [b.span.start for b in blocks]
    for hit in hits:
        at = words.start[hit.first]
        number = bisect_right(starts, at) - 1
        block = blocks[number] if number >= 0 and at < blocks[number].span.end else None
        if block is None or block.kind in ("furniture", "related"):
            continue
        frame.anchor, frame.block = anchors.day(number, block), number
        for inner, draft in told(frame, hit):
            remember(frame, draft, inner)
            if not frame.led and block.kind in BODY:
                lead(frame, draft, inner)
            time = written(text, words, draft, inner, frame.anchor if draft.anchored else None, anchors.rule(number, block))
            if time is not None:
                yield time


def clock_of_report(reading: Reading) -> str:
    """Day and clock time of the publication, or of the last update, as "2020-11-04T10:00"; "" where no clock time is given."""
    for time in (reading.report.updated, reading.layout.updated, reading.report.published, reading.layout.published):
        if time is not None and CLOCK_VALUE.match(time.value):
            return time.value[:16]
    return ""


def frame_of(reading: Reading, words: Words, rules: Grammar, direction: Callable[[int], Direction]) -> Frame:
    """An empty frame for one report."""
    inside, one_actor = asides(reading.tokens), single_actor(reading.tokens)
    firsts = [reading.tokens.start[first] for first, _ in reading.tokens.sentences if first < len(reading.tokens.start)]
    return Frame(
        words=words,
        rules=rules,
        direction=direction,
        text=reading.report.text,
        sentence=lambda at: bisect_right(firsts, words.start[at]),
        apart=lambda one, two: inside(words.start[one], words.start[two]),
        single=lambda at: one_actor(words.start[at]),
    )


def told(frame: Frame, hit: Hit) -> Iterable[tuple[Hit, Draft]]:
    """The drafts of a match, each with the match that it comes from; of shorter ones where the whole is no time."""
    found = drafts(frame, hit)
    if found or hit.rule not in GREEDY:
        yield from ((hit, draft) for draft in found)
        return
    for inner in within(frame.words, frame.rules, hit):
        yield from ((inner, draft) for draft in drafts(frame, inner))


def drafts(frame: Frame, hit: Hit) -> list[Draft]:
    """What the match's value function gives, as a list."""
    found: Found = VALUES[hit.value](frame, hit)
    return found if isinstance(found, list) else [found] if found is not None else []


def remember(frame: Frame, draft: Draft, hit: Hit) -> None:
    """Keep the value for what follows: "the year before", "half an hour later"."""
    if draft.type in ("DATE", "TIME") and draft.value[:4].isdecimal():
        frame.value, frame.value_sentence = draft.value, frame.sentence(draft.first)
        frame.day_stop, frame.day_linked = draft.last, hit.rule in ("weekday", "weekday.part")
        number = frame.sentence(draft.first)
        if len(draft.value) == 4 or frame.has(hit, "YEAR", "WORDYEAR", "SHORTYEAR"):
            frame.year, frame.year_sentence = draft.value[:4], number
        if len(draft.value) == 4 and opens(frame, draft.first):
            frame.year_told = (number, draft.value)
        if draft.value[10:] in PART_TAILS and frame.day is not None and frame.day.isoformat() == draft.value[:10]:
            frame.parts = [*frame.parts[-3:], (number, frame.day, draft.value[11:])]
        frame.late = late_day(draft.value, frame.late)
        tail = draft.value[11:].replace("T", "")
        frame.clock = (int(tail[:2]), int(tail[3:5])) if len(tail) >= 5 and tail[:2].isdecimal() and tail[3:5].isdecimal() else frame.clock


def lead(frame: Frame, draft: Draft, hit: Hit) -> None:
    """Keep the first day that the body tells of, unless it is the report's own in a dateline that the layout left in the paragraph."""
    day = frame.day
    if day is None or frame.anchor is None or draft.value[:10] != day.isoformat() or (day == frame.anchor and hit.value == "calendar"):
        return
    frame.led, frame.lead = True, day if abs((day - frame.anchor).days) <= CLOSE_DAYS else None


def opens(frame: Frame, at: int) -> bool:
    """Whether a year stands at the head of its sentence: "In 2010 ...", "In the drought of 2010 ..."."""
    for k in range(at - 1, max(-1, at - MOST_HEAD), -1):
        if frame.sentence_first(k):
            return frame.low(k) in frame.lexis.YEAR_OPENERS
        if not (frame.low(k).isalpha() or frame.name(k)):
            return False
    return False


def late_day(value: str, before: date | None) -> date | None:
    """The day of an evening, a night or a clock time from 18:00 on; another day ends it."""
    day = date.fromisoformat(value[:10]) if len(value) > 10 and time_calendar.interval(value[:10])[2] == "day" else None
    tail = value[11:]
    if day is not None and (tail in ("EV", "NI") or (tail[:2].isdigit() and "18" <= tail[:2] <= "23")):
        return day
    return before if day is not None and before is not None and (day - before).days in (0, 1) else None


def written(text: str, words: Words, draft: Draft, hit: Hit, anchor: date | None, anchor_rule: str) -> Time | None:
    """The record of a draft; None for an empty one."""
    start, end = words.start[draft.first], words.end[draft.last - 1]
    if end <= start:
        return None
    earliest, latest, grain = time_calendar.interval(draft.value)
    if draft.span is not None:
        earliest, latest = draft.span
    rule = f"{RULE}:{hit.rule}" + (f"@{anchor_rule}" if anchor is not None else "")
    return Time(
        span=span_of(text, start, end),
        type=draft.type,
        value=draft.value,
        earliest=earliest,
        latest=latest,
        grain=grain,
        anchor=anchor.isoformat() if anchor is not None else None,
        rule=rule,
        score=draft.sure if anchor is None or not anchor_rule.startswith("inferred") else draft.sure * 0.8,
    )


def value_functions() -> dict[str, Callable[[Frame, Hit], Found]]:
    """The value functions by the names that the patterns use."""
    table: dict[str, Callable[[Frame, Hit], Found]] = {}
    for module in MODULES:
        for name in dir(module):
            if not name.startswith("_") and getattr(getattr(module, name), "__module__", "") == module.__name__:
                table[name.rstrip("_")] = getattr(module, name)
    return table


VALUES = value_functions()
