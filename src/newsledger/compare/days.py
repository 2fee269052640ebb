"""Days that differ of one deed, in two sentences that tell it in other words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from newsledger.compare.alike import apart, near, parties_of
from newsledger.compare.clash import Clash, governor, one_deed
from newsledger.compare.lines import Line
from newsledger.compare.units import Unit
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Actor, Event, Time


def days(a: Unit, b: Unit, one: Event, two: Event, chance: float, actors: Mapping[str, Actor]) -> Clash | None:
    """Events that are alike but for the day ("died on Wednesday night", "died early on Thursday")."""
    if one.time is None or two.time is None or one.time.span is None or two.time.span is None or one.background != two.background:
        return None
    words_one, words_two = ([key(w) for w in e.trigger.text.split()] for e in (one, two))
    trigger = max((near(v, w) for v in words_one for w in words_two), default=0.0)
    if trigger < 0.5 or (parties_of(one, actors) and parties_of(two, actors) and not parties_of(one, actors) & parties_of(two, actors)):
        return None
    if apart(one, two) and not far(one.time, two.time):
        if weekday(one.time) is not None and weekday(one.time) == weekday(two.time):
            return None
        return Clash("when", one.time.span, two.time.span, "contradicts", chance * (0.6 + 0.4 * trigger))
    finer = one.time.value[:10] == two.time.value[:10] and one.time.value != two.time.value and len(one.time.value) >= 10
    return Clash("when", one.time.span, two.time.span, "more precise", chance) if finer else None


def lone_days(one: Line, two: Line, left: list[Time], right: list[Time], chance: float) -> Clash | None:
    """Lines with one dated time each and other days ("in force on 1 May", "takes effect on 1 April")."""
    a, b = ([t for t in dated_in(x, ts) if not loose(t) and t.span is not None] for x, ts in ((one, left), (two, right)))
    if len(a) > 1 or len(b) > 1:
        a, b = ([t for t in ts if t.span is not None and governor(x, t.span) not in rules.TOLD] for x, ts in ((one, a), (two, b)))
    same_verb = len(a) == len(b) == 1 and a[0].span is not None and b[0].span is not None and governor(one, a[0].span) == governor(two, b[0].span)
    if len(a) != 1 or len(b) != 1 or chance < (0.3 if same_verb else 0.35) or "caption" in (one.block, two.block):
        return None
    x, y = a[0], b[0]
    if x.span is None or y.span is None or not (x.earliest and x.latest and y.earliest and y.latest):
        return None
    if (weekday(x) is not None and weekday(x) == weekday(y)) or (absolute(x) and absolute(y) and x.earliest[4:10] == y.earliest[4:10]):
        return None
    verbs = governor(one, x.span), governor(two, y.span)
    if (verbs[0] in rules.TOLD) != (verbs[1] in rules.TOLD):
        return None
    if not one_deed(one, x.span, two, y.span) and not (absolute(x) and absolute(y)):
        return None
    if loose(x) or loose(y):
        return None
    if stamped(one) or stamped(two) or far(x, y):
        return None
    if x.latest[:10] < y.earliest[:10] or y.latest[:10] < x.earliest[:10]:
        return Clash("when", x.span, y.span, "contradicts", max(0.9 * chance, 0.42))
    return None


FAR = 90
"""Days between two readings of one day: further apart are two deeds of one kind."""


def far(a: Time, b: Time) -> bool:
    """Whether two days lie too far apart to be readings of one."""
    try:
        return abs((date.fromisoformat(str(a.earliest)[:10]) - date.fromisoformat(str(b.earliest)[:10])).days) > FAR
    except ValueError:
        return False


def stamped(line: Line) -> bool:
    """Whether the line holds a stamp of the page ("Updated: Friday, 6:23 PM")."""
    return rules.STAMPED.search(line.text, line.span.start, line.span.end) is not None


def loose(time: Time) -> bool:
    """Whether the words name no day of their own ("overnight", "the same night", "at 4pm"): such a day is counted, not told."""
    return weekday(time) is None and not absolute(time)


def dated_in(line: Line, times: list[Time]) -> list[Time]:
    """The times in a line that are a day or less."""
    return [
        t
        for t in times
        if t.span is not None
        and t.earliest
        and t.latest
        and line.span.start <= t.span.start < line.span.end
        and t.earliest[:7] == t.latest[:7]
        and t.grain not in ("month", "year", "week", "decade")
    ]


def absolute(time: Time) -> bool:
    """Whether the words give a day and a month ("on 1 May"): such dates are chosen with care."""
    words = [w.strip(".,") for w in (time.span.text if time.span is not None else "").casefold().split()]
    named = any(w in en.MONTHS or w[:3] in en.MONTH_SHORT for w in words) and any(w[:1].isdigit() for w in words)
    return named or any(w.count("/") == 2 for w in words)


def weekday(time: Time) -> str | None:
    """The weekday that the words name: two reports that both say "Friday" do not contradict each other whatever it was counted from."""
    words = time.span.text.casefold().split() if time.span is not None else []
    return next((w.strip(".,") for w in words if w.strip(".,") in en.WEEKDAYS), None)
