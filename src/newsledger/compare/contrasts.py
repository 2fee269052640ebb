"""Levels of two sentences that say whether both can be so: what they share, what each puts in the other's place, what denies, who tells it.

Theory of operation. Two sentences contradict each other when they tell of one thing and each fills a slot of it otherwise. So the levels weigh what
is shared against what is left over on both sides, look for opposite ends of one axis, numbers, hours and names that stand in like company,
negations, words that answer another reading, and whether two origins tell it. Each question of `slots` is a level as well, asked with all its
thresholds of chance open.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.compare import amounts, clocks, counted, days, denials, hours, rounds, sites, states, venues
from newsledger.compare.clash import Clash
from newsledger.compare.concepts import nearness
from newsledger.compare.counted import NUMBERS, unshared
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import CONTENT, Line, Number, word_of
from newsledger.compare.sights import MOST, Sight, Word, at, sight, telling
from newsledger.compare.slots import Slots
from newsledger.compare.supports import HEADS
from newsledger.language.lang.en import opposites
from newsledger.records import Actor, Findings

Matrix = NDArray[np.float64]
OPEN = 0.95
"""The chance with which the questions of `slots` are asked here: their thresholds of chance are all open."""
SAME = 0.7
"""How near two words are that are taken for one."""


NAME_OF = [name for name, *_ in (*opposites.AXES, *opposites.KINDS)]
GROUPS = (
    frozenset(("colour", "way_in", "kin", "heading", "cause", "weapon", "matter", "lot", "money_form", "grade", "carrier", "season")),
    frozenset(("spot",)),
    frozenset(("part_of_day",)),
)
"""Sorts that are looked at by themselves: of some two kinds in one place are nearly always two readings, of others seldom."""
HALF = 0.5
SIGNS = (14, 17, 19, 24, 25, 27, 28, 29, 30, 34, 36, *range(41, 52), 53, 60, 63, 66, 68, 69, 80)
"""The levels that name what cannot both be so: opposite ends, what is denied, other fillers of a deed, numbers and company, what the questions find,
days, hours, an odd denial, a word that answers another reading, one of all, a quantity, other words in marks. Of 149 pairs that were told with each
author left out, 21 had none ("The ferry sailed after the rain", "the ferry was seen sailing"), and none of the 21 was right."""


class Contrasts:
    """The levels of pairs of one story's lines. `asked`: the places of the lines that are in some pair."""

    def __init__(self, founds: Sequence[Findings], lines: Sequence[Line], slots: Slots, actors: Mapping[str, Actor], asked: Collection[int]) -> None:
        self.founds, self.lines, self.slots, self.actors = founds, lines, slots, actors
        self.told: dict[tuple[str, int], frozenset[str]] = {}
        told = {
            n: [
                (i, t, word)
                for i, t in enumerate(lines[n].sentence.tokens)
                if t.upos in CONTENT
                for word in [word_of(lines[n].text, t)]
                if telling(lines[n], t, word)
            ][:MOST]
            for n in sorted(asked)
        }
        vocabulary = sorted({w for row in told.values() for _, _, w in row})
        place = {w: n for n, w in enumerate(vocabulary)}
        self.near = nearness(vocabulary) if vocabulary else np.zeros((1, 1))
        self.sights = {
            n: sight(lines[n], slots.accounts.under(lines[n]), [Word(place[w], i, t.upos, lexicon().rare(w)) for i, t, w in row])
            for n, row in told.items()
        }
        self.places = {line.id: n for n, line in enumerate(lines)}

    def seen(self, i: int, j: int) -> bool:
        """Whether both lines were looked at."""
        return i in self.sights and j in self.sights

    def row(self, i: int, j: int) -> list[float]:
        """The levels of one pair of lines; `SIGNS` are places among them."""
        one, two, a, b = self.lines[i], self.lines[j], self.sights[i], self.sights[j]
        return [
            *self.shared(a, b),
            *self.opposed(a, b),
            *self.denied(a, b),
            *self.cast(a, b),
            *self.numbers(one, two),
            *self.asked(one, two),
            *self.timed(one, two, a, b),
            *told_by(one, two, a, b),
        ]

    def shared(self, a: Sight, b: Sight) -> list[float]:
        """What is met on both sides and what is left over, as sums and shares; the nearest of what is left."""
        if not a.words or not b.words:
            return [0.0] * 12
        near = self.near[a.places[:, None], b.places]
        best, back = near.max(axis=1), near.max(axis=0)
        out: list[float] = []
        left: list[list[int]] = []
        for weight, met in ((a.weights, best), (b.weights, back)):
            out += [float((weight * met).sum() / max(weight.sum(), 1e-6)), float(weight[met < SAME].sum() / 10.0)]
            left.append([n for n, m in enumerate(met.tolist()) if m < SAME])
        out = [min(out[0], out[2]), max(out[0], out[2]), min(out[1], out[3]), max(out[1], out[3])]
        for sort in (("NOUN",), ("VERB",), ("ADJ", "ADV"), ("PROPN",)):
            kind = [[n for n in some if words[n].upos in sort] for some, words in ((left[0], a.words), (left[1], b.words))]
            out.append(float(near[np.array(kind[0])[:, None], kind[1]].max()) if kind[0] and kind[1] else -0.2)
            out.append(float(min(len(kind[0]), len(kind[1]), 4)))
        return out

    def alike(self, a: Sight, p: int, b: Sight, q: int) -> float:
        """How alike the company of two tokens is, 0 to 1."""
        x, y = a.near.get(p, []), b.near.get(q, [])
        if not x or not y:
            return 0.0
        near = self.near[np.array(x)[:, None], y]
        return float(max(near.max(axis=1).mean(), near.max(axis=0).mean()))

    def opposed(self, a: Sight, b: Sight) -> list[float]:
        """How many words lie at opposite ends of an axis, and how alike their company is; the same for sorts; axes on which the lines agree."""
        two: dict[int, float] = {}
        sort: dict[int, float] = {}
        agreed: set[int] = set()
        for p in a.poles:
            for q in b.poles:
                if p.axis != q.axis:
                    continue
                if p.end == q.end:
                    agreed.add(p.axis)
                else:
                    into = two if p.two else sort
                    into[p.axis] = max(into.get(p.axis, 0.0), self.alike(a, p.place, b, q.place) + 0.01)
        only = {x: v for x, v in two.items() if x not in agreed}
        lone = {x: v for x, v in sort.items() if x not in agreed}
        return [
            float(len(two)),
            max(two.values(), default=0.0),
            float(len(only)),
            max(only.values(), default=0.0),
            sum(only.values()),
            float(len(lone)),
            max(lone.values(), default=0.0),
            max(sort.values(), default=0.0),
            *(max((v for x, v in lone.items() if NAME_OF[x] in group), default=0.0) for group in GROUPS),
            float(len(agreed)),
        ]

    def denied(self, a: Sight, b: Sight) -> list[float]:
        """How much of what one line denies the other tells as so, and how much both deny."""
        out = [0.0, 0.0, 0.0]
        for x, y in ((a, b), (b, a)):
            no = [w for w in x.words if w.token in x.denied]
            yes = [w.at for w in y.words if w.token not in y.denied]
            both = [w.at for w in y.words if w.token in y.denied]
            for w in no:
                if yes:
                    met = float(self.near[w.at, yes].max())
                    out[0] += w.weight * met / 10.0 if met >= SAME else 0.0
                    out[1] = max(out[1], w.weight * met / 10.0 if met >= HALF else 0.0)
                if both:
                    out[2] = max(out[2], float(self.near[w.at, both].max()) * w.weight / 10.0)
        return out

    def cast(self, a: Sight, b: Sight) -> list[float]:
        """Of deeds that both lines tell, the parts that two fillers have: how much the deed tells where they are unlike, and where they are one."""
        apart = [0.0, 0.0, 0.0, 0.0]
        same = [0.0, 0.0]
        for x in a.roles:
            for y in b.roles:
                if x.part != y.part:
                    continue
                deed = float(self.near[x.deed, y.deed])
                if deed < SAME:
                    continue
                like = float(self.near[x.filler, y.filler])
                core = 0 if x.part in ("agent", "done") else 1
                if like >= SAME:
                    same[core] = max(same[core], deed)
                elif like < HALF:
                    apart[core] = max(apart[core], deed)
                    if x.name and y.name:
                        apart[2 + core] = max(apart[2 + core], deed)
        return [*apart, *same]

    def numbers(self, one: Line, two: Line) -> list[float]:
        """Numbers of both lines: how many they share, and how alike the unlike ones are in unit, company and fate."""
        values = [{n.value for n in x.numbers} for x in (one, two)]
        alone = [sorted(values[0] - values[1]), sorted(values[1] - values[0])]
        nearest = min((abs(np.log((abs(x) + 1) / (abs(y) + 1))) for x in alone[0][:NUMBERS] for y in alone[1][:NUMBERS]), default=5.0)
        best = [0.0] * 5
        for x, y in unshared(one, two):
            unit = 1.0 if amounts.same_unit(x.unit, y.unit) else 0.3 if not (x.unit and y.unit) else 0.0
            same = float(bool(self.fates(one, x) & self.fates(two, y)))
            like = float(len(amounts.company(one, x) & amounts.company(two, y)))
            if unit + same + like > sum(best[:3]):
                gap = abs(np.log((abs(x.value) + 1) / (abs(y.value) + 1)))
                best = [unit, like, same, float(gap), float(counted.allowed(one, x, two, y) or counted.rounded(x.value, y.value))]
        return [float(len(values[0] & values[1])), float(min(len(alone[0]), len(alone[1]))), *best, float(nearest)]

    def unlike(self, one: Line, two: Line) -> tuple[Number, Number] | None:
        """Two numbers of one unit or one fate that the lines do not share, None where there are none or a bound allows both."""
        for x, y in unshared(one, two):
            if (amounts.same_unit(x.unit, y.unit) or self.fates(one, x) & self.fates(two, y)) and not counted.allowed(one, x, two, y):
                return x, y
        return None

    def sort(self, one: Line, two: Line) -> str:
        """What two lines without a slot of their own are most unlike in: whether at all, who, where or a detail."""
        a, b = (self.sights[self.places[x.id]] for x in (one, two))
        opposite, denied, cast = self.opposed(a, b), self.denied(a, b), self.cast(a, b)
        if opposite[2] or denied[0]:
            return "polarity"
        if cast[0]:
            return "who"
        return "where" if cast[1] else "detail"

    def fates(self, line: Line, number: Number) -> frozenset[str]:
        """Whose fate a number of a line tells, read once."""
        known = self.told.get((line.id, number.start))
        if known is None:
            known = self.told[line.id, number.start] = counted.fates(line, number)
        return known

    def timed(self, one: Line, two: Line, a: Sight, b: Sight) -> list[float]:
        """Whether the moments of the day that the lines give are apart, how alike the company of the nearest two is, and whether they meet."""
        if not a.moments or not b.moments:
            return [0.0, 0.0, 0.0]
        apart = clocks.apart(a.moments, b.moments)
        like = max(self.alike(a, at(one, x.start), b, at(two, y.start)) for x in a.moments for y in b.moments)
        return [float(apart), like if apart else 0.0, float(not apart)]

    def asked(self, one: Line, two: Line) -> list[float]:
        """Which questions of `slots` find a clash with every threshold of chance open."""
        found = [float(clash is not None) for clash in self.clashes(one, two)]
        d, e = one.days, two.days
        return [*found, float(sum(found)), float(bool(d and e and not d & e)), float(bool(d & e)), *self.other_things(one, two)]

    def other_things(self, one: Line, two: Line) -> list[float]:
        """Signs that the lines tell of two things, not of one: two fates, two rounds, other days, other named subjects; days between the reports."""
        a, b = self.slots.told(one), self.slots.told(two)
        gap = abs((a.published - b.published).days) if a.published and b.published else -1
        others = (rounds.two_rounds(a, b), rounds.other_days(a, b), rounds.other_subjects(a, b))
        return [float(self.two_fates(one, two)), *(float(x) for x in others), float(min(gap, 20))]

    def two_fates(self, one: Line, two: Line) -> bool:
        """Whether the two lines count people of different fates ("four were killed", "eleven were injured")."""
        ours, theirs = ([f for n in x.numbers[:NUMBERS] for f in [self.fates(x, n)] if f] for x in (one, two))
        return bool(ours and theirs) and not any(x & y for x in ours for y in theirs)

    def clashes(self, one: Line, two: Line) -> list[Clash | None]:
        """What each question of `slots` finds with every threshold of chance open."""
        s = self.slots
        return [
            denials.denials(one, two, OPEN, s.accounts),
            denials.called(one, two, OPEN, s.accounts),
            denials.opposed(one, two, OPEN, s.accounts),
            s.reversed(one, two, OPEN),
            states.none_or_some(one, two, OPEN, s.accounts),
            hours.hours(one, two, s.times_of(one), s.times_of(two), OPEN),
            days.lone_days(one, two, s.times_of(one), s.times_of(two), OPEN),
            sites.places(sites.Told(one, s.sites[one.id], s.known[one.report]), sites.Told(two, s.sites[two.id], s.known[two.report]), OPEN),
            venues.spots(s.venues[one.id], s.venues[two.id], OPEN),
            s.persons(one, two, OPEN, self.actors),
            next((c for c in amounts.numbers(one, two, OPEN) if c.verdict == "contradicts"), None),
        ]


def told_by(one: Line, two: Line, a: Sight, b: Sight) -> list[float]:
    """What denies, answers and counts in the two lines; who tells them; who is named in one only."""
    apart = [one.people - two.people, two.people - one.people]
    marks = one.quoted & two.quoted
    unlike = min(len(one.quoted - two.quoted), len(two.quoted - one.quoted))
    least = min(len(one.quoted), len(two.quoted))
    return [
        float(a.denials % 2 != b.denials % 2),
        float(max(a.denials, b.denials)),
        float(min(a.denials, b.denials)),
        float(max(a.counter, b.counter)),
        float(a.counter + b.counter),
        float(a.alone or b.alone),
        float(bool(a.quantity and b.quantity and not a.quantity & b.quantity)),
        float(bool(a.quantity) + bool(b.quantity)),
        float(a.eyes or b.eyes),
        float(bool(a.ends & b.ends)),
        float(bool(a.ends and b.ends and not a.ends & b.ends)),
        float(bool(a.ends) + bool(b.ends)),
        float(a.orders + b.orders),
        float(len(one.people & two.people)),
        float(min(len(apart[0]), len(apart[1]), 3)),
        float(max(len(apart[0]), len(apart[1]))),
        float(len(marks)) / 4.0,
        float(min(unlike, 4)) if marks else 0.0,
        float(len(marks)) / least if least else 0.0,
        float(bool(one.quoted and two.quoted)),
        float(len(one.quoted) + len(two.quoted)) / 10.0,
        float((one.block in HEADS) + (two.block in HEADS)),
        float(min(len(one.words), len(two.words))) / 10.0,
        float(max(len(one.words), len(two.words))) / 10.0,
        float(len(one.names & two.names)) / 3.0,
        float(min(len(one.names - two.names), len(two.names - one.names))) / 3.0,
    ]
