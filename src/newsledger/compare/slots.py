"""What two linked sentences give differently: every question that is asked of a pair, with what their reports tell elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.compare import amounts, days, denials, doers, hours, sequences, sites, states, tellings, venues
from newsledger.compare.clash import Clash
from newsledger.compare.lines import Line
from newsledger.compare.pairs import LINKED
from newsledger.compare.rounds import Told, other_days, other_subjects, told, two_rounds
from newsledger.records import Actor, Findings, Time

LEAST = {"how many": 0.15, "when": 0.3, "where": 0.4, "polarity": 0.5}
"""The chance of the two sentences from which a slot that differs is shown, by kind: precision on the tuning stories."""


class Slots:
    """The questions about pairs of a story's lines; what each line and report tells of deeds, places, spots and persons is read once."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line]) -> None:
        self.founds = founds
        self.accounts = denials.Accounts()
        self.known = [sites.Known(list(f.places), []) for f in founds]
        self.sites: dict[str, list[sites.Site]] = {}
        self.venues: dict[str, venues.Told] = {}
        self.doers: dict[str, doers.Told] = {}
        self.rounds: dict[str, Told] = {}
        self.times: dict[str, list[Time]] = {}
        self.orders: dict[str, list[sequences.Order]] = {}
        self.single: list[int] = []
        spots: list[list[venues.Venue]] = [[] for _ in founds]
        persons: list[list[doers.Doer]] = [[] for _ in founds]
        for i, line in enumerate(lines):
            self.sites[line.id] = sites.sites(line)
            self.known[line.report].sites.extend(self.sites[line.id])
            self.venues[line.id] = venues.Told(line, venues.venues(line), spots[line.report])
            spots[line.report].extend(self.venues[line.id].spots)
            self.doers[line.id] = doers.Told(line, doers.doers(line), persons[line.report])
            persons[line.report].extend(self.doers[line.id].doers)
            if any(d.only or d.deed in doers.TOLD for d in self.doers[line.id].doers):
                self.single.append(i)

    def told(self, line: Line) -> Told:
        """What a line tells of days and named subjects."""
        if line.id not in self.rounds:
            self.rounds[line.id] = told(line, self.founds[line.report])
        return self.rounds[line.id]

    def times_of(self, line: Line) -> list[Time]:
        """The times that begin in a line."""
        if line.id not in self.times:
            first, last = line.span.start, line.span.end
            self.times[line.id] = [t for t in self.founds[line.report].times if t.span is not None and first <= t.span.start < last]
        return self.times[line.id]

    def order_of(self, line: Line) -> list[sequences.Order]:
        """What a line tells of the order of two deeds."""
        if line.id not in self.orders:
            self.orders[line.id] = sequences.orders(line)
        return self.orders[line.id]

    def reversed(self, one: Line, two: Line, chance: float) -> Clash | None:
        """Two lines that tell two deeds in two orders."""
        return sequences.reversed_order(one, two, self.order_of(one), self.order_of(two), chance)

    def clashes(self, one: Line, two: Line, chance: float) -> list[Clash]:
        """What the two lines give differently; nothing where they tell of two rounds of one thing."""
        ours, theirs = self.told(one), self.told(two)
        if two_rounds(ours, theirs):
            return []
        found: list[Clash | None] = [
            denials.denials(one, two, chance, self.accounts),
            denials.called(one, two, chance, self.accounts),
            denials.opposed(one, two, chance, self.accounts),
            self.reversed(one, two, chance),
            states.none_or_some(one, two, chance, self.accounts),
            states.sexes(one, two, chance),
            hours.hours(one, two, self.times_of(one), self.times_of(two), chance),
            None if other_subjects(ours, theirs) else days.lone_days(one, two, self.times_of(one), self.times_of(two), chance),
            tellings.sequence(one, two),
        ]
        if not other_days(ours, theirs):
            found = [*amounts.numbers(one, two, chance), self.place(one, two, chance), *found]
        return [c for c in found if c is not None and c.score >= LEAST.get(c.kind, 0.0)]

    def place(self, one: Line, two: Line, chance: float) -> Clash | None:
        """Two places or spots of one deed."""
        left, right = (sites.Told(x, self.sites[x.id], self.known[x.report]) for x in (one, two))
        site = sites.places(left, right, chance) if chance >= LINKED else None
        return site or venues.spots(self.venues[one.id], self.venues[two.id], chance)

    def persons(self, one: Line, two: Line, chance: float, actors: Mapping[str, Actor]) -> Clash | None:
        """Two persons in a deed of one person."""
        return doers.persons(self.doers[one.id], self.doers[two.id], chance, actors)
