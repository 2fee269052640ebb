"""Whether a fact of several reports has two origins for certain: a learned judgement over what its reports rest on.

Theory of operation. The rules of `origins` count ends by their names alone. Whether two ends that differ are two origins hangs on more: on who is
who ("the ministry" and its spokesman), on how surely the sentences tell the same, on what speaks against it. Boosted trees and a regression weigh
that (`training/compare/standing.py`), and what is not certain is not called corroborated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

import numpy as np

from newsledger.compare.grounds import End, ground
from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.origins import Voice
from newsledger.compare.pairs import LINKED
from newsledger.records import Counts, Event, Quote

MOST_UNITS = 24
"""Supports of one fact that are looked at: more than the reports of most stories."""
CERTAINLY = 0.75
CLASHING = 0.5
"""The chances from which a fact has two origins, and a contested one. With each author left out .7, .75, .8 and .85 call 66, 55, 35 and 23 facts
corroborated, 28, 21, 12 and 8 of them falsely: nothing that is known of a fact tells a contradiction that nobody saw, so the share hardly falls."""


def levels(
    group: Group,
    voices: Sequence[Voice],
    ends: Mapping[str, Sequence[End]],
    counts: Counts,
    lines: Sequence[Line],
    chance: Matrix,
    doubts: Mapping[tuple[int, int], float],
) -> list[float]:
    """The levels of one fact. `ends`: of each report, copies folded; `counts`: what the rules count."""
    units = group.units[:MOST_UNITS]
    across = sorted({(min(a.line, b.line), max(a.line, b.line)) for a, b in combinations(units, 2) if a.report != b.report})
    return [*ground(ends), *counted(group, voices, ends, counts), *held(lines, across, chance), *doubted(across, chance, doubts)]


class Judge(NamedTuple):
    """A logistic regression over the levels."""

    coef: Matrix
    bias: float

    def chance(self, row: Sequence[float]) -> float:
        """The chance that a fact of these levels has two origins."""
        return float(1.0 / (1.0 + np.exp(-np.clip(np.asarray(row) @ self.coef + self.bias, -40, 40))))


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("standing")
    return Judge(table["coef"].astype(np.float64), float(table["bias"][0]))


def several(row: Sequence[float], ends: Mapping[str, Sequence[End]], *, opposed: bool) -> bool:
    """Whether a fact of these levels certainly has two origins; never where only one report says where it has it from.

    `opposed`: whether its reports contradict each other in it: then two origins make nobody believe it, and less is enough.
    """
    return told_by(ends) > 1 and judge().chance(row) >= (CLASHING if opposed else CERTAINLY)


def told_by(ends: Mapping[str, Sequence[End]]) -> int:
    """How many reports say where they have it from."""
    return sum(any(e.sort != "none" or e.through for e in some) for some in ends.values())


def counted(group: Group, voices: Sequence[Voice], ends: Mapping[str, Sequence[End]], counts: Counts) -> list[float]:
    """What the rules count, and what sort of fact it is."""
    told = [u.record for u in group.units]
    first, last = counts.origins
    sorts = [{e.sort for e in some} - {"none"} for some in ends.values()]
    given = told_by(ends)
    return [
        float(first >= 2),
        float(min(first, 4)),
        float(min(last, 5)),
        float(min(len(ends), 5)),
        float(min(counts.reports, 5)),
        float(given),
        given / max(1, len(ends)),
        float(sum("own" in s for s in sorts)),
        float(group.kind == "quote"),
        float(group.kind == "event"),
        float(any(u.of.startswith("slot:") for u in group.units)),
        float(any(isinstance(r, Quote) and r.form != "indirect" for r in told)),
        float(any(isinstance(r, Quote) and r.form == "indirect" for r in told)),
        float(any(isinstance(r, Event) and r.background for r in told)),
        float(sum(v.own for v in voices)),
        float(sum(not v.via for v in voices)) / max(1, len(voices)),
    ]


def held(lines: Sequence[Line], across: Sequence[tuple[int, int]], chance: Matrix) -> list[float]:
    """How surely the sentences of its reports tell one thing, and what they share."""
    if not across:
        return [0.0] * 12
    chances = np.array([chance[i, j] if i != j else 1.0 for i, j in across])
    best: dict[int, float] = {}
    for (i, j), c in zip(across, chances.tolist(), strict=True):
        for n in (i, j):
            best[lines[n].report] = max(best.get(lines[n].report, 0.0), c)
    i, j = across[int(chances.argmax())]
    one, two = lines[i], lines[j]
    ours, theirs = {n.value for n in one.numbers}, {n.value for n in two.numbers}
    words = len(one.words & two.words) / max(1, min(len(one.words), len(two.words)))
    return [
        float(chances.max()),
        float(chances.mean()),
        min(best.values()),
        float((chances >= LINKED).mean()),
        words,
        float(min(len(ours & theirs), 3)),
        float(bool(ours and theirs and not ours & theirs)),
        float(bool(one.quoted and two.quoted and one.quoted & two.quoted)),
        float(bool(one.speakers & two.speakers)),
        float(bool(one.people & two.people)),
        float(min(len(one.words), len(two.words), 20)) / 10.0,
        float(len({n for pair in across for n in pair})),
    ]


def doubted(across: Sequence[tuple[int, int]], chance: Matrix, doubts: Mapping[tuple[int, int], float]) -> list[float]:
    """How likely its reports contradict each other in it."""
    told = [(doubts.get(pair, 0.0), float(chance[pair])) for pair in across]
    if not told:
        return [0.0] * 4
    most = max(d for d, _ in told)
    return [most, sum(d for d, _ in told), max(d * c for d, c in told), float(np.log(most + 0.01))]
