"""A day for an event that has no time of its own: the one day of its sentence that no other deed of the sentence claims.

"Eleven miners were killed after a blast at the pit on Thursday evening": the day hangs on the blast, and the dead are told of it. A lent day is
less precise than one that the event's own words give: it is a whole day, whatever hour the words name, and its rule says so (`lent.`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsledger.compare.clash import place_of
from newsledger.compare.days import dated_in
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.units import Unit
from newsledger.language.lang.en import differences as rules
from newsledger.language.lang.en.negation import NEGATIONS
from newsledger.language.lang.en.ties import OPEN, WANTING
from newsledger.records import Event, Findings, Quote, Span, Time, overlap

RULE = "lent.sentence"
SCORE = 0.5
JOINED = frozenset({"conj", "xcomp"})
BOUNDS = frozenset({"of", "until", "till", "by", "before", "since", "than"})
DENYING = frozenset({"deny", "refute", "dispute"})
BACK = 12
WORDS = 3
"""Telling words of reported speech that is no bare noun ("their suspension")."""
UNDONE = OPEN | NEGATIONS


class Dated:
    """The lines of a story with the one day that each names; a report's times are looked up by place."""

    def __init__(self, lines: Sequence[Line], founds: Sequence[Findings], printed: Sequence[str | None]) -> None:
        self.lines = lines
        self.printed = printed
        self.times = [sorted(((t.span.start, n, t) for n, t in enumerate(f.times) if t.span is not None), key=lambda x: x[:2]) for f in founds]

    def time(self, place: int) -> Time | None:
        """The time of the one day that a line names (see `one_day`)."""
        line = self.lines[place]
        times = self.times[line.report]
        first, last = (bisect_left(times, edge, key=lambda x: x[0]) for edge in (line.span.start, line.span.end))
        return one_day(line, [t for _, _, t in times[first:last]], self.printed[line.report])


def lent_day(group: Group, days_of: Dated) -> Time | None:
    """The day that most reports of the group lend their event, None where none does."""
    days: dict[str, list[Time]] = {}
    for unit in group.units:
        event, line = unit.record, days_of.lines[unit.line]
        if isinstance(event, Event) and event.status == "happened" and not event.background and not line.earlier:
            time = day_beside(line, event.trigger, days_of.time(unit.line))
            if time is not None and time.earliest:
                days.setdefault(time.earliest[:10], []).append(time)
    best = max(days, key=lambda d: len(days[d]), default=None)
    return whole_day(days[best][0]) if best is not None else None


def day_told(group: Group, days_of: Dated) -> Time | None:
    """The day that most reports of a group give as that of what they tell in whole sentences or as reported speech, None where none does."""
    days: dict[str, list[Time]] = {}
    for unit in group.units:
        if tells_all(unit):
            time = main_day(days_of.lines[unit.line], days_of.time(unit.line))
            if time is not None and time.earliest and time.span is not None and overlap(time.span, unit.span):
                days.setdefault(time.earliest[:10], []).append(time)
    ranked = sorted(days, key=lambda d: -len(days[d]))
    told_apart = len(ranked) > 1 and len(days[ranked[0]]) == len(days[ranked[1]])
    return days[ranked[0]][0] if ranked and not told_apart else None


def tells_all(unit: Unit) -> bool:
    """Whether the unit is a whole sentence, or what somebody is reported to have said, and not denied."""
    if unit.record is None:
        return not unit.of.startswith("slot:")
    return isinstance(unit.record, Quote) and unit.record.form == "indirect" and not unit.record.negated and len(unit.words) >= WORDS


def main_day(line: Line, time: Time | None) -> Time | None:
    """The line's day, where its main verb has it and tells what happened ("the search ended on Sunday night")."""
    if time is None or time.span is None or line.earlier or line.block not in ("paragraph", "bullet", "headline"):
        return None
    verb = verb_above(line, place_of(line, time.span))
    if verb is None:
        return None
    tokens = line.sentence.tokens
    dep, lemma = tokens[verb].dep.split(":")[0], tokens[verb].lemma.casefold()
    main = dep in ("root", "ROOT", "conj") or (dep in ("ccomp", "parataxis") and tokens[tokens[verb].head].lemma.casefold() in rules.TOLD)
    below = {t.lemma.casefold() for t in tokens if t.head == verb}
    return time if main and lemma not in rules.TOLD | DENYING | WANTING and not below & UNDONE else None


def day_beside(line: Line, trigger: Span, time: Time | None) -> Time | None:
    """The line's day, where it belongs to the trigger's clause; None for the day on which it was said."""
    if time is None or time.span is None:
        return None
    deed, clause = verb_above(line, place_of(line, trigger)), verb_above(line, place_of(line, time.span))
    if deed is None or clause is None or line.sentence.tokens[clause].lemma.casefold() in rules.TOLD:
        return None
    return time if deed == clause or joined(line, deed, clause) else None


def one_day(line: Line, found: Sequence[Time], printed: str | None) -> Time | None:
    """The time in the line, where it names one day only, that is not still to come and is no part of a name."""
    times = [t for t in dated_in(line, list(found)) if t.span is not None and t.type in ("DATE", "TIME")]
    if not times or printed is None or len({t.earliest[:10] for t in times if t.earliest}) != 1:
        return None
    time = times[0]
    return None if time.span is None or str(time.earliest)[:10] > printed[:10] or behind_of(line, time.span) else time


def behind_of(line: Line, span: Span) -> bool:
    """Whether the day only names a thing or bounds it: "reviewed the incident of 21 August", "stay shut until Wednesday"."""
    at = place_of(line, span)
    before = line.text[max(0, span.start - BACK) : span.start].casefold().split()
    if span.text.casefold().split()[:1] and span.text.casefold().split()[0] in BOUNDS:
        return True
    return any(t.head == at and t.lemma.casefold() in BOUNDS for t in line.sentence.tokens) or (bool(before) and before[-1] in BOUNDS)


def verb_above(line: Line, at: int) -> int | None:
    """The place of the verb that the word is or hangs on, None outside any verb."""
    tokens = line.sentence.tokens
    for _ in range(len(tokens)):
        if tokens[at].upos == "VERB":
            return at
        if not 0 <= tokens[at].head < len(tokens) or tokens[at].head == at:
            return None
        at = tokens[at].head
    return None


def joined(line: Line, one: int, two: int) -> bool:
    """Whether two verbs are one sentence's row of deeds ("were killed and twenty missing")."""
    tokens = line.sentence.tokens
    return any(tokens[a].head == b and tokens[a].dep.split(":")[0] in JOINED for a, b in ((one, two), (two, one)))


def whole_day(time: Time) -> Time:
    """The day of a time, marked as lent."""
    day = str(time.earliest)[:10]
    return Time(
        span=time.span, type="DATE", value=day, earliest=day, latest=day, grain="day", anchor=time.anchor, rule=RULE, score=min(SCORE, time.score)
    )
