"""The numbers that a story's reports give: which are readings of one count, which are newer counts, where they are given again."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.compare import amounts
from newsledger.compare.clash import Clash
from newsledger.compare.growth import Growth
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line, Number
from newsledger.compare.plain_counts import LEAST, is_count, other_times, partial, told_too
from newsledger.compare.thresholds import OLDEST, ONE_READING, SPREAD_CHANCE
from newsledger.language.counting import value
from newsledger.records import Findings, Side, Span, span_of


class Readings:
    """The numbers of each report (places in the story), with their lines; `chance`: how likely two lines go together."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line], chance: Matrix) -> None:
        self.reports = [f.report.id for f in founds]
        self.chance = chance
        self.place = {x.id: i for i, x in enumerate(lines)}
        self.numbers: dict[int, list[tuple[Line, Number]]] = {}
        self.values: list[dict[float, list[tuple[Line, Number]]]] = [{} for _ in founds]
        for line in lines:
            self.numbers.setdefault(line.report, []).extend((line, n) for n in line.numbers)
            for n in line.numbers:
                self.values[line.report].setdefault(n.value, []).append((line, n))
        self.growth = Growth(founds, self.numbers)

    def plain(self, clash: Clash, left: int, right: int) -> bool:
        """Whether a clash of numbers is one of two counts of one thing, of which neither report gives the other's."""
        if clash.kind != "how many" or left == right:
            return True
        ends = [self.number_at(place, span) for place, span in ((left, clash.left), (right, clash.right))]
        if ends[0] is None or ends[1] is None:
            return True
        (one, a), (two, b) = ends[0], ends[1]
        if not (is_count(one, a) and is_count(two, b)) or partial(one, a) or partial(two, b) or min(a.value, b.value) < LEAST:
            return False
        days = [self.growth.days[x.report] for x in (one, two)]
        return not (other_times(one, two, *days) or self.knows(right, one, a) or self.knows(left, two, b))

    def knows(self, report: int, line: Line, number: Number) -> bool:
        """Whether a report gives the number as well, in a line that goes with this one: then it contradicts neither."""
        place, chance = self.place, self.chance
        near = [(x, n) for x, n in self.values[report].get(number.value, ()) if chance[place[line.id], place[x.id]] >= ONE_READING]
        return told_too(line, number, near)

    def number_at(self, place: int, span: Span) -> tuple[Line, Number] | None:
        """The number at a span of a report, with its line."""
        return next(((line, n) for line, n in self.numbers.get(place, ()) if overlap_of(n, span)), None)

    def aged(self, clash: Clash, left: int, right: int) -> Clash:
        """The clash, two numbers of which one is a newer count as "later"."""
        if clash.kind != "how many" or clash.verdict != "contradicts" or left == right:
            return clash
        ends = [self.number_at(place, span) for place, span in ((left, clash.left), (right, clash.right))]
        if ends[0] is None or ends[1] is None or not self.growth.later(*ends[0], *ends[1]):
            return clash
        return clash._replace(verdict="later")

    def echoes(self, clash: Clash, left: int, right: int) -> list[Side]:
        """Where the two reports give their numbers again (lead, list, text): the same value of the same unit."""
        out: list[Side] = []
        if clash.kind != "how many" or left == right:
            return out
        for place, span in ((left, clash.left), (right, clash.right)):
            ours = self.numbers.get(place, [])
            said = next((n for _, n in ours if n.start == span.start), None)
            if said is not None and said.unit:
                again = [(line, n) for line, n in ours if n.value == said.value and n.start != span.start and amounts.same_unit(n.unit, said.unit)]
                out += [Side(report=self.reports[place], span=span_of(line.text, n.start, n.end)) for line, n in again[:4]]
        return out

    def older(self, left: Span, right: Span, one: int, two: int) -> bool:
        """Whether two ages are those of one person in reports of two dates."""
        a, b = value(left.text), value(right.text)
        return a is not None and b is not None and abs(a - b) == 1 and a < OLDEST and self.growth.months_apart(one, two)

    def told_number(self, side: Side) -> tuple[Line, Number] | None:
        """The number at a side, with its line."""
        place = self.reports.index(side.report)
        return next(((x, n) for x, n in self.numbers.get(place, ()) if n.start == side.span.start), None)

    def again(self, said: tuple[Line, Number], report: int) -> list[tuple[Line, Number]]:
        """Where another report gives the number again, of the same thing, in lines that go with its line."""
        line, number = said
        row = self.chance[self.place[line.id]]
        near = [(x, n) for x, n in self.values[report].get(number.value, ()) if row[self.place[x.id]] >= ONE_READING]
        return [(x, n) for x, n in near if amounts.of_one_thing(line, number, x, n, SPREAD_CHANCE)]


def overlap_of(number: Number, span: Span) -> bool:
    """Whether the number stands in the span."""
    return number.start < span.end and span.start < number.end
