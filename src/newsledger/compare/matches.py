"""Groups of units that tell one fact.

Theory of operation. Two units may be one fact when they are alike by the rule of their kind and their sentences are likely to share a claim;
the same words in quotation marks need no such sentences. Groups grow from the best match on, and two groups become one only where most
sentences of the one go with most sentences of the other. A pair of linked sentences that no group of records explains is a statement of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from newsledger.compare.alike import SAME_QUOTE, alike, apart, people_of
from newsledger.compare.deeds_apart import Stand, stand_of, turned
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.pairs import LINKED, Judged, Pair, match_of
from newsledger.compare.speakers import Speakers
from newsledger.compare.units import Kind, Unit, sentence_unit
from newsledger.compare.words import key
from newsledger.records import Actor, Event, Match, Quote

ALIKE = {"quote": 0.45, "event": 0.5, "statement": 0.45}
"""How alike two units of linked sentences must be, by kind."""
GOES = 0.85
ASKED = 12
"""Members of a group that a newcomer must go with: enough for any story, and bounded for two hundred copies."""
MOSTLY = 0.75


class Group(msgspec.Struct, frozen=True):
    """Units that tell one fact, in order of the reports, and the matches that joined them."""

    kind: Kind
    units: tuple[Unit, ...]
    matches: tuple[Match, ...] = ()


class Offer(NamedTuple):
    """Two units (places in the list) that may be one fact; `sure` ones need no sentences that go together."""

    weight: float
    left: int
    right: int
    sure: bool
    match: Match


def group_units(
    units: Sequence[Unit], lines: Sequence[Line], judged: Judged, actors: Mapping[str, Actor], *, printed: Sequence[str | None] = ()
) -> list[Group]:
    """The units in groups of one fact each, then the statements that only whole sentences share. `printed`: the day of each report."""
    speakers = Speakers(units, lines, actors)
    groups = _Groups(units, judged.chance, [stand_of(u, printed) for u in units], speakers)
    for offer in sorted(offers(units, judged, actors), key=lambda o: (-o.weight, o.left, o.right)):
        groups.join(offer)
    told = groups.linked_lines()
    rest = [p for p in judged.pairs if (p.left, p.right) not in told]
    return told_once(whole_quotes(groups.result()), lines) + statements(rest, lines, judged.chance, judged.pairs)


def whole_quotes(groups: Sequence[Group]) -> list[Group]:
    """The groups with the sentences of a quote that nobody else has made one again: a quote is cut only where another report keeps a part of it."""
    alone: dict[str, list[int]] = {}
    for g, group in enumerate(groups):
        of = {u.within or u.of for u in group.units}
        if group.kind == "quote" and len(of) == 1 and len({u.report for u in group.units}) == 1:
            alone.setdefault(of.pop(), []).append(g)
    out = list(groups)
    gone: set[int] = set()
    for first, *rest in (ours for ours in alone.values() if len(ours) > 1):
        gone.update(rest)
        units = tuple(u for g in (first, *rest) for u in groups[g].units)
        out[first] = Group("quote", units, tuple(m for g in (first, *rest) for m in groups[g].matches))
    return [x for g, x in enumerate(out) if g not in gone]


def told_once(groups: Sequence[Group], lines: Sequence[Line]) -> list[Group]:
    """The groups without those of whole sentences that an event tells already over the same sentences: the event takes their whole words."""
    holder: dict[int, list[int]] = {}
    for g, group in enumerate(groups):
        for at in dict.fromkeys(u.line for u in group.units) if group.kind == "event" else ():
            holder.setdefault(at, []).append(g)
    out = list(groups)
    dropped: set[int] = set()
    for g, group in enumerate(groups):
        ours = {u.line for u in group.units}
        if len(ours) < 2 or any(u.record is not None for u in group.units):
            continue
        over = [h for h in holder.get(group.units[0].line, ()) if ours <= {u.line for u in out[h].units}]
        if over:
            dropped.add(g)
            units = tuple(msgspec.structs.replace(u, span=lines[u.line].span) if u.line in ours else u for u in out[over[0]].units)
            out[over[0]] = msgspec.structs.replace(out[over[0]], units=units)
    return [x for g, x in enumerate(out) if g not in dropped]


def offers(units: Sequence[Unit], judged: Judged, actors: Mapping[str, Actor]) -> list[Offer]:
    """Every two units that are alike enough, of linked sentences or, for the same words in marks, of any."""
    by_line: dict[int, list[int]] = {}
    for i, unit in enumerate(units):
        by_line.setdefault(unit.line, []).append(i)
    out: list[Offer] = []
    for pair in [*judged.pairs, *inner_pairs(units, judged.chance)]:
        for i in by_line.get(pair.left, ()):
            for j in by_line.get(pair.right, ()):
                if units[i].kind == "statement" and min(len(units[i].words), len(units[j].words)) < 2:
                    continue
                score = alike(units[i], units[j], actors)
                if score >= ALIKE[units[i].kind] and not other_way(units[i], units[j]):
                    out.append(Offer(score * (0.5 + pair.score / 2), i, j, False, match_of(pair, units[i].of, units[j].of, units[i].kind)))
    return out + same_quotes(units) + parts_of_quotes(units) + same_events(units, actors)


def inner_pairs(units: Sequence[Unit], chance: Matrix) -> list[Pair]:
    """Lines of one report that tell the same (headline and lead)."""
    report = {u.line: u.report for u in units}
    by_report: dict[int, list[int]] = {}
    for line in sorted(report):
        by_report.setdefault(report[line], []).append(line)
    least = LINKED + 0.1
    return [
        Pair(a, b, float(chance[a, b]), {}) for ours in by_report.values() for n, a in enumerate(ours) for b in ours[n + 1 :] if chance[a, b] >= least
    ]


def same_quotes(units: Sequence[Unit]) -> list[Offer]:
    """Quotes that share a run of three words in marks, wherever they stand."""
    where: dict[tuple[str, ...], list[int]] = {}
    seen: set[tuple[int, int]] = set()
    out = []
    for j, unit in enumerate(units):
        if not isinstance(unit.record, Quote) or unit.record.form == "indirect":
            continue
        runs = [unit.quoted[k : k + 3] for k in range(max(1, len(unit.quoted) - 2))]
        for run in dict.fromkeys(runs):
            for i in where.get(run, [])[-40:]:
                if (i, j) not in seen:
                    seen.add((i, j))
                    score = alike(units[i], unit, {})
                    if score >= SAME_QUOTE:
                        out.append(
                            Offer(
                                1.0 + score,
                                i,
                                j,
                                True,
                                Match(left=units[i].of, right=unit.of, kind="quote", levels={"verbatim": round(score, 3)}, weight=round(score, 3)),
                            )
                        )
            where.setdefault(run, []).append(j)
    return out


def same_events(units: Sequence[Unit], actors: Mapping[str, Actor]) -> list[Offer]:
    """Events of one type, one day and the same two parties, with a trigger in common, wherever they stand ("held talks", "after the talks")."""
    where: dict[tuple[str, str], list[int]] = {}
    out = []
    for j, unit in enumerate(units):
        event = unit.record
        if not isinstance(event, Event) or event.background or event.time is None or not event.time.earliest:
            continue
        spot = (event.type, event.time.earliest[:10])
        for i in where.get(spot, [])[-30:]:
            other = units[i].record
            if (
                isinstance(other, Event)
                and not apart(event, other)
                and not turned(event, other)
                and len(people_of(event, actors) & people_of(other, actors)) >= 2
                and triggered(units[i], unit)
            ):
                out.append(
                    Offer(
                        0.9,
                        i,
                        j,
                        True,
                        Match(left=units[i].of, right=unit.of, kind="event", levels={"type": 1.0, "parties": 1.0, "day": 1.0}, weight=0.9),
                    )
                )
        where.setdefault(spot, []).append(j)
    return out


def other_way(a: Unit, b: Unit) -> bool:
    """Whether the two units are deeds of which one goes the other way ("they called him", "nobody had called them")."""
    return isinstance(a.record, Event) and isinstance(b.record, Event) and turned(a.record, b.record)


def triggered(a: Unit, b: Unit) -> bool:
    """Whether the words of one event's trigger stand in the other's clause."""
    one, two = a.record, b.record
    if not isinstance(one, Event) or not isinstance(two, Event):
        return False
    words_one, words_two = ({key(w) for w in e.trigger.text.split()} for e in (one, two))
    return bool(words_one & (words_two | b.words)) or bool(words_two & a.words)


def parts_of_quotes(units: Sequence[Unit]) -> list[Offer]:
    """A fragment in marks and the indirect quote that it stands in are one fact."""
    place: dict[str, list[int]] = {}
    for i, unit in enumerate(units):
        place.setdefault(unit.of, []).append(i)
    out = []
    for j, unit in enumerate(units):
        for i in (i for i in place.get(unit.within or "", ()) if i != j and units[i].line == unit.line):
            out.append(Offer(3.0, i, j, True, Match(left=units[i].of, right=unit.of, kind="quote", levels={"within": 1.0}, weight=1.0)))
    return out


class _Groups:
    """Groups under construction."""

    def __init__(self, units: Sequence[Unit], chance: Matrix, stands: Sequence[Stand], speakers: Speakers) -> None:
        self.units = units
        self.speakers = speakers
        self.stands = dict(enumerate(stands))
        self.chance = chance
        self.home = list(range(len(units)))
        self.members = {i: [i] for i in range(len(units))}
        self.matches: dict[int, list[Match]] = {}

    def join(self, offer: Offer) -> None:
        """The groups of the offer's two units made one, where they go together."""
        a, b = sorted((self.home[offer.left], self.home[offer.right]))
        if a != b:
            stand = self.stands[a].with_(self.stands[b])
            if stand.torn or (not offer.sure and not self.together(a, b)):
                return
            if offer.match.kind == "quote" and "within" not in offer.match.levels and not self.speakers.none_apart(self.members[a], self.members[b]):
                return
            self.stands[a] = stand
            for i in self.members[b]:
                self.home[i] = a
            self.members[a] += self.members.pop(b)
            self.matches.setdefault(a, []).extend(self.matches.pop(b, []))
        self.matches.setdefault(a, []).append(offer.match)

    def together(self, a: int, b: int) -> bool:
        """Whether most sentences of two groups go with each other."""
        pairs = {(self.units[i].line, self.units[j].line) for i in self.members[a][:ASKED] for j in self.members[b][:ASKED]}
        good = sum(x == y or self.chance[x, y] >= GOES * LINKED for x, y in pairs)
        return bool(good >= MOSTLY * len(pairs))

    def linked_lines(self) -> set[tuple[int, int]]:
        """The pairs of lines of two reports that some group links, lower place first."""
        out: set[tuple[int, int]] = set()
        for members in self.members.values():
            found = sorted({(self.units[i].line, self.units[i].report) for i in members})
            out.update((x, y) for n, (x, r) in enumerate(found) for y, s in found[n + 1 :] if r != s)
        return out

    def result(self) -> list[Group]:
        """The groups in order of their first unit."""
        out = []
        for first, members in sorted(self.members.items(), key=lambda p: min(p[1])):
            units = tuple(self.units[i] for i in sorted(members))
            matches = sorted(self.matches.get(first, ()), key=lambda m: (-m.weight, m.left, m.right))
            out.append(Group(units[0].kind, units, tuple(matches)))
        return out


def statements(rest: Sequence[Pair], lines: Sequence[Line], chance: Matrix, pairs_all: Sequence[Pair] = ()) -> list[Group]:
    """Groups of whole sentences that cover the linked pairs left over: each pair's two lines, and the lines that go with all of them."""
    done: set[tuple[int, int]] = set()
    linked: dict[int, set[int]] = {}
    for pair in [*rest, *pairs_all]:
        linked.setdefault(pair.left, set()).add(pair.right)
        linked.setdefault(pair.right, set()).add(pair.left)
    levels = {(p.left, p.right): p for p in rest}
    out = []
    for pair in rest:
        if (pair.left, pair.right) in done:
            continue
        members = [pair.left, pair.right]
        for other in sorted(linked[pair.left] | linked[pair.right], key=lambda x: (-chance[x, pair.left] - chance[x, pair.right], x)):
            if other not in members and all(
                other in linked[m] if lines[m].report != lines[other].report else chance[m, other] >= GOES * LINKED for m in members
            ):
                members.append(other)
        members.sort()
        pairs = [(x, y) for n, x in enumerate(members) for y in members[n + 1 :] if (x, y) in levels]
        done.update(pairs)
        units = tuple(sentence_unit(lines[m], m) for m in members)
        out.append(Group("statement", units, tuple(match_of(levels[x, y], lines[x].id, lines[y].id, "statement") for x, y in pairs)))
    return out
