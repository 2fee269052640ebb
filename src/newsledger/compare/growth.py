"""Counts that grow: a later report's higher number of dead or missing is news, not a contradiction of the earlier one.

Theory of operation. A count is "later" where the words say so ("rose to 14", "stood at 19 by Wednesday") and the report that has it came out later;
or where the dead, missing or homeless are counted and no report breaks the row: none had the new number by the day of the last that had the old one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.compare.amounts import of_people
from newsledger.compare.counted import fates
from newsledger.compare.lines import Line, Number
from newsledger.language.lang.en import differences as rules
from newsledger.records import Findings

DAY = 10


class Growth:
    """The numbers of a story with the days on which their reports came out."""

    def __init__(self, founds: Sequence[Findings], numbers: Mapping[int, Sequence[tuple[Line, Number]]]) -> None:
        self.days = [f.report.published.earliest if f.report.published is not None else None for f in founds]
        self.numbers = numbers

    def later(self, one: Line, a: Number, two: Line, b: Number) -> bool:
        """Whether of two numbers of one thing one is a newer count."""
        first, second = self.days[one.report], self.days[two.report]
        if first is None or second is None or first == second:
            return False
        (old, said), (new, told) = ((one, a), (two, b)) if first < second else ((two, b), (one, a))
        if told.value > said.value and dated_count(new, told):
            return True
        fate = fates(old, said) & fates(new, told) & rules.LASTING
        return bool(fate) and (told.value > said.value or fate == {"missing"}) and self.unbroken(said.value, told.value, fate)

    def months_apart(self, left: int, right: int) -> bool:
        """Whether two reports came out in two months, so that somebody may have had a birthday."""
        a, b = self.days[left], self.days[right]
        return a is not None and b is not None and a[:7] != b[:7]

    def unbroken(self, old: float, new: float, fate: frozenset[str]) -> bool:
        """Whether every report with the old count came out on a day before all reports with the new one."""
        olds, news = self.told_on(old, fate), self.told_on(new, fate)
        return bool(olds and news) and max(olds) < min(news)

    def told_on(self, value: float, fate: frozenset[str]) -> list[str]:
        """The days on which reports came out that give the number of that fate."""
        return [
            str(self.days[report])[:DAY]
            for report, ours in sorted(self.numbers.items())
            if self.days[report] is not None and any(n.value == value and (fates(line, n) & fate) for line, n in ours)
        ]


def dated_count(line: Line, number: Number) -> bool:
    """Whether the line gives the number as a newer count: by a verb of growing above it, or the hour by which it stood."""
    tokens = line.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= number.start), 0)
    for _ in range(3):
        head = tokens[at].head if tokens else at
        if not 0 <= head < len(tokens) or head == at:
            break
        at = head
        if tokens[at].lemma.casefold() in rules.GROWING:
            return True
    return bool(of_people(line, number) or number.unit == "") and rules.BY_THEN.search(line.text, line.span.start, line.span.end) is not None
