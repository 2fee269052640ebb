"""Signs that two sentences do not tell one thing, or not as one: what a fact must have none of between two of its origins to be called corroborated.

Theory of operation. Whether two sentences contradict each other is judged elsewhere and often too unsure to be told; a doubt about it must not turn
into a statement of agreement. So two ends corroborate a fact only where some two supports with different ends show no sign against: words at opposite
ends of an axis ("walked out", "stayed in the chamber"), a denial on one side ("no weapons were used"), other numbers of one unit ("a fine of
three million"), other days, months or years.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from newsledger.compare import amounts, counted
from newsledger.compare.contraries import against, opposites
from newsledger.compare.denials import Accounts
from newsledger.compare.grounds import End
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.poles import Pole, poles
from newsledger.language.lang.en import compare as en

SURELY = 0.5
"""How likely two sentences must tell one thing to corroborate it. With each author left out, of 545 facts that are not corroborated 18 were called so
without any veto; 12, 11, 8, 8 and 7 with one at .3, .4, .5, .6 and .7, while of 27 true ones 24, 24, 22, 21 and 19 stayed."""
AGAINST = 0.6
"""The chance of a contradiction from which a pair corroborates nothing, told or not."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Placed(NamedTuple):
    """A support of a fact: the report that stands for its own, copies folded, where it has it from, and its line."""

    home: str
    end: End
    line: int


class Doubts:
    """The signs between the lines of one story, each line read once."""

    def __init__(self, lines: Sequence[Line], against: Mapping[tuple[int, int], float]) -> None:
        self.lines = lines
        self.against = against
        self.accounts = Accounts()
        self.read: dict[int, Read] = {}

    def of(self, at: int) -> Read:
        """What a line shows."""
        if at not in self.read:
            line = self.lines[at]
            self.read[at] = Read(
                tuple(p for p in poles(line, self.accounts.under(line)) if p.two),
                self.accounts.of(line).denies,
                dated(line),
                told(line, self.accounts),
            )
        return self.read[at]

    def plain(self, i: int, j: int, chance: Matrix) -> bool:
        """Whether two lines surely tell one thing and nothing speaks against it; two that share nothing but a name do not."""
        if i == j or chance[i, j] < SURELY or self.against.get((min(i, j), max(i, j)), 0.0) >= AGAINST:
            return False
        one, two = self.lines[i], self.lines[j]
        shared = (one.words - one.names) & (two.words - two.names) or {n.value for n in one.numbers} & {n.value for n in two.numbers}
        return bool(shared) and not self.signs(i, j)

    def signs(self, i: int, j: int) -> tuple[str, ...]:
        """The names of the signs that speak against two lines telling one thing as one."""
        one, two = self.of(i), self.of(j)
        a, b = self.lines[i], self.lines[j]
        found = {
            "axis": opposite(one.poles, two.poles) or excluded(one.told, two.told),
            "denial": one.denies != two.denies,
            "number": other_numbers(a, b),
            "day": bool(a.days and b.days and not a.days & b.days),
            "month": any(x and y and not x & y for x, y in zip(one.dated, two.dated, strict=True)),
        }
        return tuple(name for name, there in found.items() if there)


class Read(NamedTuple):
    """What a line shows: its words on axes of opposites, whether it denies anything, the months and years that it names,
    and its verbs."""

    poles: tuple[Pole, ...]
    denies: bool
    dated: tuple[frozenset[str], frozenset[str]]
    told: frozenset[tuple[str, bool]]


def opposite(a: Sequence[Pole], b: Sequence[Pole]) -> bool:
    """Whether two lines have words at opposite ends of an axis and none at the same end of it."""
    agreed = {p.axis for p in a for q in b if (p.axis, p.end) == (q.axis, q.end)}
    return any(p.axis == q.axis and p.end != q.end and p.axis not in agreed for p in a for q in b)


def excluded(a: frozenset[tuple[str, bool]], b: frozenset[tuple[str, bool]]) -> bool:
    """Whether two lines tell deeds that exclude each other ("walked out", "stayed in the chamber"), and none that both tell."""
    if {verb for verb, _ in a} & {verb for verb, _ in b}:
        return False
    return any(no == other and opposites(x, y) for x, no in a for y, other in b)


def told(line: Line, accounts: Accounts) -> frozenset[tuple[str, bool]]:
    """The verbs that a line tells and whether each is denied, with the word behind it too ("walked out of the chamber")."""
    forms = [(t.lemma.casefold(), t.upos) for t in line.sentence.tokens]
    joined = {(f"{verb}_{word}", i in accounts.under(line)) for i, ((verb, upos), (word, _)) in enumerate(pairwise(forms)) if upos == "VERB"}
    return frozenset({(d.verb, d.denied) for d in accounts.of(line).deeds} | {x for x in joined if x[0] in against()})


def other_numbers(one: Line, two: Line) -> bool:
    """Whether two lines count one thing otherwise, and share no number of its sort; "up to five million" and "three million" are two statements."""
    shared = [x.unit for x in one.numbers for y in two.numbers if x.value == y.value and x.unit]
    return any(
        amounts.same_unit(x.unit, y.unit)
        and not counted.rounded(x.value, y.value)
        and not amounts.measured(x, y)
        and not any(amounts.same_unit(u, x.unit) for u in shared)
        for x, y in counted.unshared(one, two)
    )


def dated(line: Line) -> tuple[frozenset[str], frozenset[str]]:
    """The months and the years that a line names."""
    forms = [line.text[t.start : t.end] for t in line.sentence.tokens]
    months = frozenset(f.casefold()[:3] for f in forms if f[:1].isupper() and f.casefold() in en.MONTHS)
    return months, frozenset(YEAR.findall(line.text, line.span.start, line.span.end))


def corroborated(placed: Sequence[Placed], doubts: Doubts, chance: Matrix) -> bool:
    """Whether some two supports of two reports, with two ends and surely of one thing, show no sign against each other."""
    return any(a.home != b.home and two_ends(a.end, b.end) and doubts.plain(a.line, b.line, chance) for a, b in combinations(placed, 2))


def two_ends(a: End, b: End) -> bool:
    """Whether both supports say where they have it from, and not from one another's source."""
    if any(e.sort == "none" and not e.through for e in (a, b)):
        return False
    same = bool(a.name and b.name and (a.name <= b.name or b.name <= a.name))
    return not same and not (a.name & b.words or b.name & a.words)
