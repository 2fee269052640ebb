"""Where reports differ, and where one report differs from itself: both readings, never a decision between them.

Theory of operation. First the sentences that two reports share almost word for word: what was changed there is surest (`changes`). Then linked
sentences in other words: numbers, days, places, denials (`slots`). Then the supports of one fact: source, certainty, wording (`tellings`). Each
difference has a chance of being one; kinds and chances that did not hold the precision in tuning are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from newsledger.compare import clash as slot
from newsledger.compare import days, states, tellings
from newsledger.compare.alike import alike
from newsledger.compare.changes import aligned, changes
from newsledger.compare.clash import Clash
from newsledger.compare.counted import fates
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.misquotes import misquotes
from newsledger.compare.pairs import LINKED, Judged, Pair
from newsledger.compare.readings import Readings, overlap_of
from newsledger.compare.rounds import two_rounds
from newsledger.compare.slots import LEAST, Slots
from newsledger.compare.sureness import sureness
from newsledger.compare.units import Unit
from newsledger.compare.words import value
from newsledger.records import Actor, Difference, Event, Findings, Side, Span, Time, content_id, overlap, span_of

CHANGED = 0.9
SAME = 0.5
"""How alike two supports must be for one's hearsay to be a difference: else it is that of another sentence."""
WEAK = 0.15
"""The chance of two sentences from which they are asked what they give differently; below `pairs.LINKED` more signs are asked for."""
ALONE = 300
"""Lines with such a deed that are compared with each other in one story."""
MOST_SIDES = 12
"""Places of one difference: a story of a hundred reprints needs no more."""
ASKED = 24
"""Supports of one fact that are compared with each other in their telling."""
HEADS = frozenset({"headline", "standfirst", "bullet", "caption"})


class Finder:
    """The differences of one story, collected once each."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line], judged: Judged, actors: Mapping[str, Actor]) -> None:
        self.founds = founds
        self.lines = lines
        self.judged = judged
        self.actors = actors
        self.out: dict[str, Difference] = {}
        self.shown: dict[tuple[str, frozenset[tuple[str, str]]], str] = {}
        self.denied: dict[tuple[int, int], str] = {}
        self.copied: set[tuple[int, int]] = set()
        self.slots = Slots(founds, lines)
        self.readings = Readings(founds, lines, judged.chance)

    def add(self, clash: Clash, left: int, right: int, rule: str) -> None:
        """One more difference between two reports (places in the story; the same place twice for one within a report)."""
        clash = self.readings.aged(clash, left, right)
        one, two = self.founds[left].report.id, self.founds[right].report.id
        identity = content_id("difference", clash.kind, one, clash.left.start, clash.left.end, two, clash.right.start, clash.right.end)
        reading = (clash.kind, frozenset(((one, worth(clash.left.text)), (two, worth(clash.right.text)))))
        known = self.out.get(self.shown.get(reading, ""))
        if known is not None:
            self.further(known.id, [(left, clash.left), (right, clash.right)])
            return
        self.shown[reading] = identity
        self.out[identity] = Difference(
            id=identity,
            fact=None,
            kind=clash.kind,
            contradicts=clash.verdict == "contradicts",
            verdict=clash.verdict,  # type: ignore[arg-type]
            sides=(Side(report=one, span=clash.left), Side(report=two, span=clash.right), *self.readings.echoes(clash, left, right)),
            note=note(clash),
            rule=rule,
            score=round(sureness(rule, clash.kind, clash.verdict, chance=min(1.0, clash.score)), 3),
        )

    def changed(self) -> None:
        """Changes in sentences that are the same but for them."""
        for i, j in aligned(self.lines):
            one, two = self.lines[i], self.lines[j]
            found = changes(one, two, self.founds[one.report], self.founds[two.report])
            if found is not None:
                self.copied.add((i, j))
                for change in found:
                    if change.kind == "how many" and (
                        of_others(one, change.left, two, change.right) or self.readings.older(change.left, change.right, one.report, two.report)
                    ):
                        continue
                    self.add(Clash(change.kind, change.left, change.right, "contradicts", CHANGED), one.report, two.report, "differences.changed")

    def misquoted(self) -> None:
        """Quotes worded otherwise or put into another mouth, where no change of a copied sentence tells it already."""
        for clash, left, right in misquotes(self.founds, self.actors):
            if not self.told_already(clash, left, right):
                self.add(clash, left, right, "differences.misquotes")

    def told_already(self, clash: Clash, left: int, right: int) -> bool:
        """Whether a contradiction stands at both of the places already."""
        ends = (self.founds[left].report.id, clash.left), (self.founds[right].report.id, clash.right)
        return any(
            d.contradicts and all(any(s.report == report and overlap(s.span, span) for s in d.sides) for report, span in ends)
            for d in self.out.values()
        )

    def ranked(self) -> list[Pair]:
        """The linked pairs, those of the body first: a difference is shown there sooner than in a headline or a list."""
        linked = sorted(self.judged.pairs, key=lambda p: (sum(self.lines[i].block in HEADS for i in (p.left, p.right)), -p.score, p.left, p.right))
        return [*linked, *self.weak()]

    def weak(self) -> list[Pair]:
        """The pairs that are too unsure for a link, best first: what clashes in them needs more signs of its own."""
        chance = self.judged.chance
        left, right = np.nonzero(np.triu((chance >= WEAK) & (chance < LINKED), 1))
        pairs = [Pair(i, j, float(chance[i, j]), {}) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
        return sorted((p for p in pairs if self.lines[p.left].report != self.lines[p.right].report), key=lambda p: (-p.score, p.left, p.right))

    def slotted(self) -> None:
        """Numbers, days, places and denials of linked sentences."""
        for pair in self.ranked():
            if (pair.left, pair.right) in self.copied:
                continue
            one, two = self.lines[pair.left], self.lines[pair.right]
            for clash in self.slots.clashes(one, two, pair.score):
                if self.readings.plain(clash, one.report, two.report) and not self.denied_before(clash, pair):
                    self.add(clash, one.report, two.report, "differences.slots")
                    self.denied |= dict.fromkeys(self.ends(clash, pair), next(reversed(self.out), ""))

    def alone(self) -> None:
        """Other persons in a deed of one person; such sentences share little else, so that less than a link is enough."""
        told = self.slots.single[:ALONE]
        for n, i in enumerate(told):
            for j in told[n + 1 :]:
                one, two = self.lines[i], self.lines[j]
                if one.report != two.report and (i, j) not in self.copied:
                    clash = self.slots.persons(one, two, float(self.judged.chance[i, j]), self.actors)
                    if clash is not None:
                        self.add(clash, one.report, two.report, "differences.doers")

    def spread(self) -> None:
        """Numbers of further reports that give one of two clashing readings ("kills two" beside "two guards", where another has three)."""
        for difference in [d for d in self.out.values() if d.kind == "how many" and d.contradicts]:
            ends = [self.readings.told_number(s) for s in difference.sides[:2]]
            if ends[0] is None or ends[1] is None:
                continue
            for said, other in ((ends[0], ends[1]), (ends[1], ends[0])):
                for place in sorted(self.readings.numbers.keys() - {said[0].report, other[0].report}):
                    for line, n in self.readings.numbers[place]:
                        if self.readings.again(said, line, n):
                            one, two = ((x.text, m.start, m.end) for x, m in ((line, n), other))
                            clash = Clash("how many", span_of(*one), span_of(*two), "contradicts", difference.score)
                            if self.readings.plain(clash, place, other[0].report):
                                self.add(clash, place, other[0].report, "differences.slots")

    def ends(self, clash: Clash, pair: Pair) -> list[tuple[int, int]]:
        """Each line of a denial with the report that it is denied to."""
        return [(pair.left, self.lines[pair.right].report), (pair.right, self.lines[pair.left].report)] if clash.kind == "polarity" else []

    def denied_before(self, clash: Clash, pair: Pair) -> bool:
        """Whether one of the lines denies something to the other report already, which then has further places: headline, lead and text tell it."""
        known = next((self.denied[e] for e in self.ends(clash, pair) if e in self.denied), None)
        if known is None:
            return False
        self.denied |= dict.fromkeys(self.ends(clash, pair), known)
        if known in self.out:
            self.further(known, [(self.lines[pair.left].report, clash.left), (self.lines[pair.right].report, clash.right)])
        return True

    def further(self, known: str, places: Sequence[tuple[int, Span]]) -> None:
        """More places of a difference's readings, those that it has left out."""
        difference = self.out[known]
        sides = [Side(report=self.founds[report].report.id, span=span) for report, span in places]
        more = [x for x in sides if all((x.report, x.span.start) != (s.report, s.span.start) for s in difference.sides)]
        self.out[known] = msgspec.structs.replace(difference, sides=(*difference.sides, *more)[:MOST_SIDES])

    def told(self, groups: Sequence[Group]) -> None:
        """Source, certainty, wording and time of the supports of each fact."""
        for group in groups:
            best: dict[tuple[str, int, int], tuple[float, Clash, int, int]] = {}
            for n, a in enumerate(group.units[:ASKED]):
                for b in group.units[n + 1 : ASKED]:
                    if a.report != b.report and "caption" not in (self.lines[a.line].block, self.lines[b.line].block):
                        like = alike(a, b, self.actors) - 0.1 * sum(self.lines[u.line].block in HEADS for u in (a, b))
                        for clash in self._tellings(a, b):
                            if clash.kind == "certainty" and like < SAME:
                                continue
                            once = clash.kind == "certainty"  # one telling of a fact in its reports' own words beside hearsay is enough
                            where = (clash.kind, -1 if once else a.report, -1 if once else b.report)
                            if where not in best or like > best[where][0]:
                                best[where] = (like, clash, a.report, b.report)
            for _, clash, left, right in (best[where] for where in sorted(best)):
                if clash.kind == "wording of a quote" and self.told_already(clash, left, right):
                    continue
                self.add(clash, left, right, "differences.tellings")

    def _tellings(self, a: Unit, b: Unit) -> list[Clash]:
        found: list[Clash | None] = [tellings.attribution(a, b), tellings.certainty(a, b), tellings.wording(a, b)]
        if isinstance(a.record, Event) and isinstance(b.record, Event) and not self.rounds(a, b):
            apart = days.days(a, b, a.record, b.record, 0.6, self.actors)
            found.append(apart if apart is not None and self.own_day(apart, a, b) else None)
        return [c for c in found if c is not None]

    def apart(self, units: Sequence[Unit]) -> None:
        """Events of linked sentences that are alike but for their day, and firsts of other persons."""
        by_line: dict[int, list[Unit]] = {}
        for unit in units:
            by_line.setdefault(unit.line, []).append(unit)
        for pair in self.judged.pairs:
            for a in by_line.get(pair.left, ()):
                for b in by_line.get(pair.right, ()):
                    self._apart(a, b, pair.score)
        firsts = [line for line in self.lines if tellings.FIRST.search(line.span.text)]
        for n, one in enumerate(firsts):
            for two in firsts[n + 1 :]:
                clash = tellings.firsts(one, two, units, self.actors) if one.report != two.report else None
                if clash is not None:
                    self.add(clash, one.report, two.report, "differences.firsts")

    def stated(self) -> None:
        """Fates, ages and days of coming into force, wherever they stand."""
        times = [f.times for f in self.founds]
        for clash, left, right in [*states.lives(self.lines), *states.ages(self.lines), *states.in_force(self.lines, times)]:
            if clash.kind == "how many" and self.readings.older(clash.left, clash.right, left, right):
                continue
            self.add(clash, left, right, "differences.states")

    def rounds(self, a: Unit, b: Unit) -> bool:
        """Whether two units' lines tell of two rounds of one thing."""
        return two_rounds(self.lines[a.line], self.lines[b.line], self.founds[a.report], self.founds[b.report])

    def _apart(self, a: Unit, b: Unit, chance: float) -> None:
        if (a.line, b.line) in self.copied or self.rounds(a, b) or not isinstance(a.record, Event) or not isinstance(b.record, Event):
            return
        clash = days.days(a, b, a.record, b.record, chance, self.actors)
        if clash is not None and not self.own_day(clash, a, b):
            return
        if clash is not None and clash.verdict == "contradicts" and clash.score >= LEAST["when"]:
            self.add(clash, a.report, b.report, "differences.days")

    def own_day(self, clash: Clash, a: Unit, b: Unit) -> bool:
        """Whether the days that clash are of the two events themselves: they hang on near verbs, and neither line gives the other's day as well."""
        if clash.verdict != "contradicts" or not isinstance(a.record, Event) or not isinstance(b.record, Event):
            return True
        one, two = self.lines[a.line], self.lines[b.line]
        first, second = a.record.time, b.record.time
        if first is None or second is None or days.loose(first) or days.loose(second):
            return False
        if not slot.one_deed(one, clash.left, two, clash.right):
            return False
        return not (said_in(second, two=self.founds[one.report], line=one) or said_in(first, two=self.founds[two.report], line=two))

    def within(self) -> None:
        """What one report says in two ways, and names that two reports do not share."""
        for n, found in enumerate(self.founds):
            clash = tellings.stamps(found)
            if clash is not None:
                self.add(clash, n, n, "differences.stamps")
        for line in self.lines:
            clash = tellings.gloss(line, self.founds[line.report])
            if clash is not None:
                self.add(clash, line.report, line.report, "differences.gloss")
        for n, left in enumerate(self.founds[:6]):
            for m, right in enumerate(self.founds[n + 1 : 6], start=n + 1):
                for clash in tellings.naming(left, right, self.actors):
                    self.add(clash, n, m, "differences.naming")


def of_others(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether two numbers tell of people of two fates ("four people were killed", "eleven people were injured")."""
    a = next((n for n in one.numbers if overlap_of(n, left)), None)
    b = next((n for n in two.numbers if overlap_of(n, right)), None)
    if a is None or b is None:
        return False
    x, y = fates(one, a), fates(two, b)
    return bool(x and y and not x & y)


def said_in(time: Time, *, two: Findings, line: Line) -> bool:
    """Whether a line gives a time that meets this one ("in 1995 ... in October 1998" meets "in 1995")."""
    if not time.earliest or not time.latest:
        return False
    inside = [t for t in two.times if t.span is not None and line.span.start <= t.span.start < line.span.end and t.earliest and t.latest]
    return any(str(t.earliest)[:10] <= time.latest[:10] and time.earliest[:10] <= str(t.latest)[:10] for t in inside)


def fold(text: str) -> str:
    """The words of a side without case and space, for the comparison of sides."""
    return " ".join(text.casefold().split())


def worth(text: str) -> str:
    """The words of a side, a number by its value: "Twelve" and "12" are one reading."""
    number = value(text)
    return fold(text) if number is None else f"{number:g}"


def note(clash: Clash) -> str:
    """The two readings on one line."""
    one, two = (" ".join(s.text.split()) for s in (clash.left, clash.right))
    return f"{one[:80]} / {two[:80]}"


def find_differences(
    founds: Sequence[Findings], lines: Sequence[Line], units: Sequence[Unit], judged: Judged, groups: Sequence[Group], actors: Mapping[str, Actor]
) -> list[Difference]:
    """The differences of one story, in order of their first side. `founds`: the story's reports in its order."""
    finder = Finder(founds, lines, judged, actors)
    finder.changed()
    finder.misquoted()
    finder.slotted()
    finder.alone()
    finder.stated()
    finder.spread()
    finder.apart(units)
    finder.told(groups)
    finder.within()
    return list(finder.out.values())
