"""The differences of one story, each told once: between each two of few reports, once for every two readings of many."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from newsledger.compare.amounts import of_one_thing
from newsledger.compare.asked import Asked
from newsledger.compare.clash import Clash
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.readings import Readings
from newsledger.compare.sureness import sureness
from newsledger.compare.thresholds import MOST_DIFFERENCES, MOST_SIDES, MOST_SIDES_OF_FEW, ONE_READING, READINGS_ASKED, SHORT_READING, SPREAD_CHANCE
from newsledger.language.counting import value
from newsledger.records import Difference, Findings, Side, Span, content_id, overlap

log = logging.getLogger("newsledger.compare")

Reading = tuple[str, str, str, str]
"""The kind and verdict of a difference, and the words of its two readings in order."""


class End(NamedTuple):
    """One side of a difference: its words as a reading, its report and place, and its line (-1 outside of all lines)."""

    reading: str
    report: int
    span: Span
    line: int


class Collected:
    """The differences found so far. `chance`: how likely two lines go together."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line], chance: Matrix, readings: Readings, asked: Asked) -> None:
        self.founds = founds
        self.lines = lines
        self.chance = chance
        self.readings = readings
        self.asked = asked
        self.most = MOST_SIDES_OF_FEW if asked.few else MOST_SIDES
        self.out: dict[str, Difference] = {}
        self.shown: dict[tuple[str, frozenset[tuple[str, str]]], str] = {}
        self.held: dict[str, set[str]] = {}
        self.known: dict[Reading, list[tuple[str, End, End]]] = {}
        self.homes: list[list[tuple[int, int]]] = [[] for _ in founds]
        for i, line in enumerate(lines):
            self.homes[line.report].append((line.span.start, i))

    def add(self, clash: Clash, left: int, right: int, rule: str) -> str:
        """The id of one more difference between two reports (places in the story), or of a known one, which gets further places.

        A difference within a report has the same place twice.
        """
        clash = self.readings.aged(clash, left, right)
        one, two = self.founds[left].report.id, self.founds[right].report.id
        places = self.places(clash, left, right)
        reading = (clash.kind, frozenset(((one, worth(clash.left.text)), (two, worth(clash.right.text)))))
        known = self.shown.get(reading) or self.same(clash, left, right)
        if known is not None:
            self.further(known, places)
            return self.shown.setdefault(reading, known)
        identity = self.identity(clash, left, right)
        self.shown[reading] = identity
        self.out[identity] = Difference(
            id=identity,
            fact=None,
            kind=clash.kind,
            contradicts=clash.verdict == "contradicts",
            verdict=clash.verdict,
            sides=(Side(report=one, span=clash.left), Side(report=two, span=clash.right), *self.readings.echoes(clash, left, right)),
            note=note(clash),
            rule=rule,
            score=round(sureness(rule, clash.kind, clash.verdict, chance=min(1.0, clash.score)), 3),
        )
        for report in (one, two):
            self.held.setdefault(report, set()).add(identity)
        self.further(identity, places[2:])
        return identity

    def places(self, clash: Clash, left: int, right: int) -> list[tuple[int, Span]]:
        """Where the two readings stand, first the two places themselves, then those in copies of their lines."""
        out = [(left, clash.left), (right, clash.right)]
        return out if self.asked.few else out + [x for report, span in out for x in self.asked.again(self.line_at(report, span), span)]

    def line_at(self, report: int, span: Span) -> int:
        """The line of a report in which a span begins, -1 where none does."""
        homes = self.homes[report]
        at = bisect_right(homes, (span.start, len(self.lines))) - 1
        return homes[at][1] if at >= 0 and self.lines[homes[at][1]].span.end > span.start else -1

    def same(self, clash: Clash, left: int, right: int) -> str | None:
        """The difference of a large story that has the two readings already, from lines that go with these two; None for a new one."""
        if self.asked.few or left == right:
            return None
        first, second = sorted(
            (End(reading_of(span), report, span, self.line_at(report, span)) for report, span in self.places(clash, left, right)[:2]),
            key=lambda e: e[:2],
        )
        rows = self.known.setdefault((clash.kind, clash.verdict, first.reading, second.reading), [])
        for identity, one, two in rows[:READINGS_ASKED]:
            if (self.go(one, first) and self.go(two, second)) or (first.reading == second.reading and self.go(one, second) and self.go(two, first)):
                return identity
        rows.append((self.identity(clash, left, right), first, second))
        return None

    def identity(self, clash: Clash, left: int, right: int) -> str:
        """The id of a difference: its kind and two places."""
        one, two = self.founds[left].report.id, self.founds[right].report.id
        return content_id("difference", clash.kind, one, clash.left.start, clash.left.end, two, clash.right.start, clash.right.end)

    def go(self, a: End, b: End) -> bool:
        """Whether one reading stands at two places: in one line or two that likely go together, or as a number of one thing."""
        if a.line == b.line or (min(a.line, b.line) >= 0 and bool(self.chance[a.line, b.line] >= ONE_READING)):
            return True
        one, two = self.readings.number_at(a.report, a.span), self.readings.number_at(b.report, b.span)
        return one is not None and two is not None and of_one_thing(*one, *two, SPREAD_CHANCE)

    def told_already(self, clash: Clash, left: int, right: int) -> bool:
        """Whether a contradiction stands at both of the places already."""
        ends = (self.founds[left].report.id, clash.left), (self.founds[right].report.id, clash.right)
        both = self.held.get(ends[0][0], set()) & self.held.get(ends[1][0], set())
        return any(
            d.contradicts and all(any(s.report == report and overlap(s.span, span) for s in d.sides) for report, span in ends)
            for d in (self.out[i] for i in both)
        )

    def further(self, known: str, places: Sequence[tuple[int, Span]]) -> None:
        """More places of a difference's readings, those that it has left out."""
        difference = self.out[known]
        there = {(s.report, s.span.start) for s in difference.sides}
        sides = [Side(report=self.founds[report].report.id, span=span) for report, span in places]
        more = [x for x in sides if (x.report, x.span.start) not in there]
        for side in more[: self.most - len(difference.sides)] if more else ():
            self.held.setdefault(side.report, set()).add(known)
        self.out[known] = msgspec.structs.replace(difference, sides=(*difference.sides, *more)[: self.most])

    def kept(self) -> list[Difference]:
        """The differences in the order in which they were found: of very many the surest, contradictions first; what is left out is logged."""
        found = list(self.out.values())
        if len(found) <= MOST_DIFFERENCES:
            return found
        best = sorted(range(len(found)), key=lambda i: (not found[i].contradicts, -found[i].score, -len(found[i].sides), i))[:MOST_DIFFERENCES]
        log.warning("A story of %d reports has %d differences: the %d surest are told", len(self.founds), len(found), MOST_DIFFERENCES)
        return [found[i] for i in sorted(best)]


def fold(text: str) -> str:
    """The words of a side without case and space, for the comparison of sides."""
    return " ".join(text.casefold().split())


def worth(text: str) -> str:
    """The words of a side, a number by its value: "Twelve" and "12" are one reading."""
    number = value(text)
    return fold(text) if number is None else f"{number:g}"


def reading_of(span: Span) -> str:
    """The words of a side by which a reading is known; empty for a whole sentence, which every report words otherwise."""
    return worth(span.text) if span.text.count(" ") < SHORT_READING else ""


def note(clash: Clash) -> str:
    """The two readings on one line."""
    one, two = (" ".join(s.text.split()) for s in (clash.left, clash.right))
    return f"{one[:80]} / {two[:80]}"
