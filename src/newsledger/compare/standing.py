"""Whether a fact of several reports has two origins for certain, or one: a learned judgement over what its reports rest on.

Theory of operation. The rules of `origins` count ends by their names alone. Whether two ends that differ are two origins hangs on more: on who is
who ("the ministry" and its spokesman), on how surely the sentences tell the same, on what speaks against it. And reports that name nobody may still
have a matter from one letter, speech or ruling. Two regressions weigh that (`training/compare/standing.py`): what is not certainly two is not called
corroborated, and what is neither stays a range.
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
from newsledger.compare.occasions import occasions
from newsledger.compare.origins import MEDIA, Voice
from newsledger.compare.pairs import LINKED
from newsledger.records import Counts, Event, Quote

MOST_UNITS = 24
"""Supports of one fact that are looked at: more than the reports of most stories."""
CERTAINLY = 0.75
CLASHING = 0.5
"""The chances from which a fact has two origins, and a contested one. With each author left out .7, .72 and .75 call 54, 51 and 45 facts of invented
stories corroborated, 23, 21 and 18 of them falsely, and of claims of real news 12, 10 and 9, 6, 5 and 4 falsely."""
ONE = 0.55
"""The chance from which a fact has one origin. Left out, four of five so called have (real news: 267 of 330); where the rules leave it open, three of
four: a reader of real news finds one origin in seven of ten such facts."""


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
    told = [*ground(ends), *counted(group, voices, ends, counts), *held(lines, across, chance), *doubted(across, chance, doubts)]
    return [*told, *occasions(group, voices, lines)]


class Regression(NamedTuple):
    """A logistic regression over the levels."""

    coef: Matrix
    bias: float

    def chance(self, row: Sequence[float]) -> float:
        """The chance that it gives to a fact of these levels."""
        return float(1.0 / (1.0 + np.exp(-np.clip(np.asarray(row) @ self.coef + self.bias, -40, 40))))


class Judge(NamedTuple):
    """Whether a fact has two origins, and whether it has one."""

    several: Regression
    one: Regression


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("standing")
    several, one = (Regression(table[f"{kind}.coef"].astype(np.float64), float(table[f"{kind}.bias"][0])) for kind in Judge._fields)
    return Judge(several, one)


def settled(row: Sequence[float], voices: Sequence[Voice], ends: Mapping[str, Sequence[End]], counts: Counts, *, opposed: bool) -> tuple[int, int]:
    """The range of origins of a fact of these levels: as the rules have it, unless it certainly has two, or one.

    `opposed`: whether its reports contradict each other in it; what they contradict each other in they do not have from one.
    """
    low, high = counts.origins
    if several(row, ends, opposed=opposed):
        return max(2, low), high
    one = not opposed and not any(other_way(v) for v in voices) and not strangers(ends) and judge().one.chance(row) >= ONE
    return (1, 1) if one else (1, high)


def strangers(ends: Mapping[str, Sequence[End]]) -> bool:
    """Whether two reports have it from two who are named and nowhere presented together: a ministry, and the captain of a boat."""
    named = [[e for e in some if e.sort == "named"] for some in ends.values()]
    return any(bool(one and two) and not any(presented(a, b) for a in one for b in two) for one, two in combinations(named, 2))


def presented(one: End, two: End) -> bool:
    """Whether two named ends share a word of their names, or one is presented with the other's ("the ministry's spokesman Per Aas")."""
    return bool(one.name & (two.name | two.words) or two.name & one.words)


def other_way(voice: Voice) -> bool:
    """Whether a report may have heard it by another way than the others: it asked for itself, or does not name who told it ("state media", "people
    familiar with the talks")."""
    return voice.own or any(not v.named and (v.kind in MEDIA or v.kind == "unnamed") for v in voice.via)


def several(row: Sequence[float], ends: Mapping[str, Sequence[End]], *, opposed: bool) -> bool:
    """Whether a fact of these levels certainly has two origins; never where only one report says where it has it from.

    `opposed`: whether its reports contradict each other in it: then two origins make nobody believe it, and less is enough.
    """
    return told_by(ends) > 1 and judge().several.chance(row) >= (CLASHING if opposed else CERTAINLY)


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
