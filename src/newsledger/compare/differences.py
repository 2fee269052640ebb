"""Where reports differ, and where one report differs from itself: both readings, never a decision between them.

Theory of operation. First the sentences that two reports share almost word for word: what was changed there is surest (`changes`). Then linked
sentences in other words: numbers, days, places, denials (`slots`). Then the supports of one fact: source, certainty, wording (`supports`). Each
difference has a chance of being one; kinds and chances that did not hold the precision in tuning are left out. Which pairs are asked, so that cost
does not grow with their square: `asked`; how they are told once each: `collected`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from newsledger.compare import states, tellings
from newsledger.compare.antitheses import Antitheses
from newsledger.compare.asked import Asked
from newsledger.compare.changes import aligned, changes
from newsledger.compare.clash import Clash
from newsledger.compare.collected import Collected
from newsledger.compare.counted import fates
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.misquotes import misquotes
from newsledger.compare.opposed import Grounds
from newsledger.compare.pairs import LINKED, Judged, Pair
from newsledger.compare.readings import Readings, overlap_of
from newsledger.compare.slots import Slots
from newsledger.compare.supports import HEADS, Supports
from newsledger.compare.thresholds import CHANGED_SCORE, EACH_WEAK, NAMED_REPORTS, SOLE_CHANCE, WEAK_CHANCE
from newsledger.compare.units import Unit
from newsledger.records import Actor, Difference, Findings, Span, span_of


class Differences(NamedTuple):
    """What is told of a story's differences, and how likely each two of its lines (places) contradict each other, told or not."""

    told: list[Difference]
    doubts: dict[tuple[int, int], float]


class Finder:
    """The looks for differences of sentences of one story; each puts what it finds into `collected`."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line], judged: Judged, actors: Mapping[str, Actor]) -> None:
        self.founds = founds
        self.lines = lines
        self.judged = judged
        self.actors = actors
        self.denied: dict[tuple[int, int], str] = {}
        self.copied: set[tuple[int, int]] = set()
        self.slots = Slots(founds, lines)
        self.readings = Readings(founds, lines, judged.chance)
        self.asked = Asked(lines, len(founds))
        self.collected = Collected(founds, lines, judged.chance, self.readings, self.asked)

    def changed(self) -> None:
        """Changes in sentences that are the same but for them."""
        same = aligned(self.lines)
        asked = self.asked.kept([Pair(i, j, 1.0, {}) for i, j in same])
        self.copied |= set() if self.asked.few else set(same)
        for pair in asked:
            one, two = self.lines[pair.left], self.lines[pair.right]
            found = changes(one, two, self.founds[one.report], self.founds[two.report])
            if found is None:
                self.copied.discard((pair.left, pair.right))
                continue
            self.copied.add((pair.left, pair.right))
            for change in found:
                if change.kind == "how many" and (
                    of_others(one, change.left, two, change.right) or self.readings.older(change.left, change.right, one.report, two.report)
                ):
                    continue
                clash = Clash(change.kind, change.left, change.right, "contradicts", CHANGED_SCORE)
                self.collected.add(clash, one.report, two.report, "differences.changed")

    def misquoted(self) -> None:
        """Quotes worded otherwise or put into another mouth, where no change of a copied sentence tells it already."""
        denied: dict[tuple[int, int], str] = {}
        for clash, left, right in misquotes(self.founds, self.actors):
            places = [(left, clash.left), (right, clash.right)]
            if clash.kind == "polarity":  # words that are denied once and printed by three reports are one difference
                ends = [(report, span.start) for report, span in places]
                known = next((denied[e] for e in ends if e in denied), None)
                if known is None:
                    known = self.collected.add(clash, left, right, "differences.said")
                self.collected.further(known, places)
                denied |= dict.fromkeys(ends, known)
            elif not self.collected.told_already(clash, left, right):
                self.collected.add(clash, left, right, "differences.misquotes")

    def ranked(self) -> list[Pair]:
        """The linked pairs, those of the body first: a difference is shown there sooner than in a headline or a list; then the weak ones."""
        linked = sorted(self.judged.pairs, key=lambda p: (sum(self.lines[i].block in HEADS for i in (p.left, p.right)), -p.score, p.left, p.right))
        return [*self.uncopied(linked), *self.uncopied(self.between(WEAK_CHANCE, LINKED, range(len(self.lines))), EACH_WEAK)]

    def uncopied(self, pairs: Sequence[Pair], each: int | None = None) -> list[Pair]:
        """The pairs that are asked, those left out of which the changes of a copied sentence tell all."""
        left = [p for p in pairs if (p.left, p.right) not in self.copied]
        return self.asked.kept(left) if each is None else self.asked.kept(left, each)

    def between(self, least: float, below: float, told: Sequence[int]) -> list[Pair]:
        """The pairs of some lines of two reports with a chance from one up to another, best first."""
        places = np.array(told, dtype=np.int64)
        chance = self.judged.chance[np.ix_(places, places)]
        left, right = np.nonzero(np.triu((chance >= least) & (chance < below), 1))
        pairs = [Pair(i, j, float(self.judged.chance[i, j]), {}) for i, j in zip(places[left].tolist(), places[right].tolist(), strict=True)]
        return sorted((p for p in pairs if self.lines[p.left].report != self.lines[p.right].report), key=lambda p: (-p.score, p.left, p.right))

    def slotted(self) -> None:
        """Numbers, days, places and denials of linked sentences."""
        for pair in self.ranked():
            one, two = self.lines[pair.left], self.lines[pair.right]
            for clash in self.slots.clashes(one, two, pair.score):
                if self.readings.plain(clash, one.report, two.report) and not self.denied_before(clash, pair):
                    known = self.collected.add(clash, one.report, two.report, "differences.slots")
                    self.denied |= dict.fromkeys(self.ends(clash, pair), known)

    def alone(self) -> None:
        """Other persons in a deed of one person; such sentences share little else, so that less than a link is enough."""
        found = self.uncopied(self.between(SOLE_CHANCE, 2.0, self.slots.single))
        for pair in sorted(found, key=lambda p: (p.left, p.right)):
            one, two = self.lines[pair.left], self.lines[pair.right]
            clash = self.slots.persons(one, two, pair.score, self.actors)
            if clash is not None:
                self.collected.add(clash, one.report, two.report, "differences.doers")

    def spread(self) -> None:
        """Numbers of further reports that give one of two clashing readings ("kills two" beside "two guards", where another has three)."""
        for difference in [d for d in self.collected.out.values() if d.kind == "how many" and d.contradicts]:
            ends = [self.readings.told_number(s) for s in difference.sides[:2]]
            if ends[0] is None or ends[1] is None:
                continue
            there = {s.report for s in difference.sides}
            others = [n for n, found in enumerate(self.founds) if found.report.id not in there]
            for said, other in ((ends[0], ends[1]), (ends[1], ends[0])):
                for place in others:
                    for line, n in self.readings.again(said, place):
                        one, two = ((x.text, m.start, m.end) for x, m in ((line, n), other))
                        clash = Clash("how many", span_of(*one), span_of(*two), "contradicts", difference.score)
                        if self.readings.plain(clash, place, other[0].report):
                            self.collected.add(clash, place, other[0].report, "differences.slots")

    def ends(self, clash: Clash, pair: Pair) -> list[tuple[int, int]]:
        """Each line of a denial with the report that it is denied to."""
        return [(pair.left, self.lines[pair.right].report), (pair.right, self.lines[pair.left].report)] if clash.kind == "polarity" else []

    def denied_before(self, clash: Clash, pair: Pair) -> bool:
        """Whether one of the lines denies something to the other report already, which then has further places: headline, lead and text tell it."""
        known = next((self.denied[e] for e in self.ends(clash, pair) if e in self.denied), None)
        if known is None:
            return False
        self.denied |= dict.fromkeys(self.ends(clash, pair), known)
        if known in self.collected.out:
            self.collected.further(known, [(self.lines[pair.left].report, clash.left), (self.lines[pair.right].report, clash.right)])
        return True

    def stated(self) -> None:
        """Fates, ages and days of coming into force, wherever they stand."""
        times = [f.times for f in self.founds]
        for clash, left, right in [*states.lives(self.lines), *states.ages(self.lines), *states.in_force(self.lines, times)]:
            if clash.kind == "how many" and self.readings.older(clash.left, clash.right, left, right):
                continue
            self.collected.add(clash, left, right, "differences.states")

    def within(self) -> None:
        """What one report says in two ways, and names that two reports do not share."""
        for n, found in enumerate(self.founds):
            clash = tellings.stamps(found)
            if clash is not None:
                self.collected.add(clash, n, n, "differences.stamps")
        for line in self.lines:
            clash = tellings.gloss(line, self.founds[line.report])
            if clash is not None:
                self.collected.add(clash, line.report, line.report, "differences.gloss")
        for n, left in enumerate(self.founds[:NAMED_REPORTS]):
            for m, right in enumerate(self.founds[n + 1 : NAMED_REPORTS], start=n + 1):
                for clash in tellings.naming(left, right, self.actors):
                    self.collected.add(clash, n, m, "differences.naming")


def of_others(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether two numbers tell of people of two fates ("four people were killed", "eleven people were injured")."""
    a = next((n for n in one.numbers if overlap_of(n, left)), None)
    b = next((n for n in two.numbers if overlap_of(n, right)), None)
    if a is None or b is None:
        return False
    x, y = fates(one, a), fates(two, b)
    return bool(x and y and not x & y)


def find_differences(
    founds: Sequence[Findings], lines: Sequence[Line], units: Sequence[Unit], judged: Judged, groups: Sequence[Group], actors: Mapping[str, Actor]
) -> Differences:
    """The differences of one story, in order of their first side. `founds`: the story's reports in its order."""
    finder = Finder(founds, lines, judged, actors)
    finder.changed()
    finder.misquoted()
    finder.slotted()
    finder.alone()
    finder.stated()
    finder.spread()
    supports = Supports(founds, lines, actors, finder.collected, finder.copied)
    supports.apart(units, finder.asked.kept(judged.pairs))
    supports.told(groups)
    supports.finer(units)
    antitheses = Antitheses(founds, Grounds(lines, judged.chance, judged.rivalry), finder.slots, actors, finder.asked)
    antitheses.tell(finder.collected)
    finder.within()
    return Differences(finder.collected.kept(), antitheses.doubts)
