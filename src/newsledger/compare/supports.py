"""What the supports of one fact tell differently (source, certainty, wording, day), and days of events in linked sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from newsledger.compare import clash as slot
from newsledger.compare import days, tellings
from newsledger.compare.alike import alike
from newsledger.compare.asked import paired
from newsledger.compare.clash import Clash
from newsledger.compare.collected import Collected
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.pairs import Pair
from newsledger.compare.rounds import told, two_rounds
from newsledger.compare.slots import LEAST
from newsledger.compare.speakers import said_when
from newsledger.compare.thresholds import HEARSAY_ALIKE, SUPPORT_DAY_CHANCE, SUPPORTS_ASKED
from newsledger.compare.units import Unit
from newsledger.compare.words import key
from newsledger.records import Actor, Event, Findings, Time

HEADS = frozenset({"headline", "standfirst", "bullet", "caption"})


class Supports:
    """The differences of the units of one story. `copied`: pairs of lines of which the changes of a copied sentence tell all."""

    def __init__(
        self,
        founds: Sequence[Findings],
        lines: Sequence[Line],
        actors: Mapping[str, Actor],
        collected: Collected,
        copied: set[tuple[int, int]],
    ) -> None:
        self.founds = founds
        self.lines = lines
        self.actors = actors
        self.collected = collected
        self.copied = copied

    def told(self, groups: Sequence[Group]) -> None:
        """Source, certainty, wording and time of the supports of each fact."""
        for group in groups:
            best: dict[tuple[str, int, int], tuple[float, Clash, int, int]] = {}
            for n, a in enumerate(group.units[:SUPPORTS_ASKED]):
                for b in group.units[n + 1 : SUPPORTS_ASKED]:
                    if a.report != b.report and "caption" not in (self.lines[a.line].block, self.lines[b.line].block):
                        like = alike(a, b, self.actors) - 0.1 * sum(self.lines[u.line].block in HEADS for u in (a, b))
                        for clash in self._tellings(a, b):
                            if clash.kind == "certainty" and like < HEARSAY_ALIKE:
                                continue
                            once = clash.kind == "certainty"  # one telling of a fact in its reports' own words beside hearsay is enough
                            where = (clash.kind, -1 if once else a.report, -1 if once else b.report)
                            if where not in best or like > best[where][0]:
                                best[where] = (like, clash, a.report, b.report)
            for _, clash, left, right in (best[where] for where in sorted(best)):
                if clash.kind == "wording of a quote" and self.collected.told_already(clash, left, right):
                    continue
                dated = group.kind == "quote" and clash.kind == "when"
                self.collected.add(clash, left, right, "differences.said" if dated else "differences.tellings")

    def _tellings(self, a: Unit, b: Unit) -> list[Clash]:
        found: list[Clash | None] = [
            tellings.attribution(a, b),
            tellings.certainty(a, b),
            tellings.wording(a, b),
            said_when(a, b, self.lines, self.actors),
        ]
        if isinstance(a.record, Event) and isinstance(b.record, Event) and not self.rounds(a, b):
            apart = days.days(a, b, a.record, b.record, SUPPORT_DAY_CHANCE, self.actors)
            found.append(apart if apart is not None and self.own_day(apart, a, b) else None)
        return [c for c in found if c is not None]

    def apart(self, units: Sequence[Unit], pairs: Sequence[Pair]) -> None:
        """Events of linked sentences that are alike but for their day, and firsts of other persons."""
        by_line: dict[int, list[Unit]] = {}
        by_report: dict[int, list[Unit]] = {}
        for unit in units:
            by_line.setdefault(unit.line, []).append(unit)
            by_report.setdefault(unit.report, []).append(unit)
        for pair in pairs:
            for a in by_line.get(pair.left, ()):
                for b in by_line.get(pair.right, ()):
                    self._apart(a, b, pair.score)
        firsts = [line for line in self.lines if tellings.FIRST.search(line.span.text)]
        for one, two in paired(firsts):
            near = [*by_report.get(one.report, ()), *by_report.get(two.report, ())]
            clash = tellings.firsts(one, two, near, self.actors) if one.report != two.report else None
            if clash is not None:
                self.collected.add(clash, one.report, two.report, "differences.firsts")

    def finer(self, units: Sequence[Unit]) -> None:
        """The time of day that one report gives for what another dates: "held talks on Thursday evening", "after Thursday's talks".

        The sentences need not go together, where each report has one event of that type, word and day only.
        """
        table: dict[tuple[str, str, str], dict[int, list[Unit]]] = {}
        for unit in units:
            event = unit.record
            if isinstance(event, Event) and event.time is not None and event.time.earliest and event.time.grain in ("day", "part", "hour", "minute"):
                word = key(event.trigger.text.split()[-1])
                table.setdefault((event.type, word, event.time.earliest[:10]), {}).setdefault(unit.report, []).append(unit)
        for same in table.values():
            single = [found[0] for _, found in sorted(same.items()) if len(found) == 1]
            for a, b in combinations(single[:SUPPORTS_ASKED], 2):
                if isinstance(a.record, Event) and isinstance(b.record, Event) and not self.rounds(a, b):
                    clash = days.days(a, b, a.record, b.record, SUPPORT_DAY_CHANCE, self.actors)
                    if clash is not None and clash.verdict == "more precise" and not self.collected.told_already(clash, a.report, b.report):
                        self.collected.add(clash, a.report, b.report, "differences.tellings")

    def rounds(self, a: Unit, b: Unit) -> bool:
        """Whether two units' lines tell of two rounds of one thing."""
        return two_rounds(*(told(self.lines[u.line], self.founds[u.report]) for u in (a, b)))

    def _apart(self, a: Unit, b: Unit, chance: float) -> None:
        if (a.line, b.line) in self.copied or self.rounds(a, b) or not isinstance(a.record, Event) or not isinstance(b.record, Event):
            return
        clash = days.days(a, b, a.record, b.record, chance, self.actors)
        if clash is not None and not self.own_day(clash, a, b):
            return
        if clash is not None and clash.verdict == "contradicts" and clash.score >= LEAST["when"]:
            self.collected.add(clash, a.report, b.report, "differences.days")

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


def said_in(time: Time, *, two: Findings, line: Line) -> bool:
    """Whether a line gives a time that meets this one ("in 1995 ... in October 1998" meets "in 1995")."""
    if not time.earliest or not time.latest:
        return False
    inside = [t for t in two.times if t.span is not None and line.span.start <= t.span.start < line.span.end and t.earliest and t.latest]
    return any(str(t.earliest)[:10] <= time.latest[:10] and time.earliest[:10] <= str(t.latest)[:10] for t in inside)
