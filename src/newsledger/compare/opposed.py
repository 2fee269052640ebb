"""Which two sentences cannot both be so: a learned judgement over the levels of `contrasts`, and a second look with the whole story in view.

Theory of operation. A first look judges two sentences by themselves. The second knows how the pair stands in the story: what the two reports
contradict each other in besides (reports of two camps differ in much, one that retells the other in nothing), what the rules of `slots` found,
whether a third line tells the same as the one and contradicts the other, whether the sentence has a better rival. Each look is boosted trees and a
regression, averaged (`training/compare/contrasts.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.learn.trees import Trees
from newsledger.learn.weights import Weights

Places = NDArray[np.int64]
Sparse = NDArray[np.float32]

CANDIDATE = 0.05
"""The rivalry from which two lines are judged: with each author left out, 84 in 100 pairs that contradict each other are among 2,800 of 24 stories.
(Those of a link of .1 and each line's best were 3,300 and 74 in 100: another number or name makes a link unlikely.)"""
HARDLY = 0.005
"""Pairs that the regression thinks less likely rivals are not shown to the trees."""
RULED = 0.85
"""What a contradiction that the rules tell counts for in the second look."""
TELLS_ONE = 0.3
"""The chance from which a pair shows how two reports stand to each other."""
RIVAL = 0.9
ONE_END, OTHER_END = -27, -26
"""The places of "one origin" and "two origins" among the levels, from the end."""
LESSER_SHARE = -4
STANDING = 10
"""How many levels `standing` adds to those of `contrasts`."""


class Look(NamedTuple):
    """Boosted trees and a logistic regression over the same levels."""

    trees: Trees
    coef: Matrix
    bias: float

    def chances(self, rows: Matrix) -> Matrix:
        """The mean of the two chances of each row."""
        line = 1.0 / (1.0 + np.exp(-np.clip(rows @ self.coef + self.bias, -40, 40)))
        return np.asarray((self.trees.chances(rows) + line) / 2.0)

    @classmethod
    def of(cls, table: Weights, name: str) -> Look:
        """The look stored under `name`."""
        return cls(Trees.of(table, name), table[f"{name}.coef"].astype(np.float64), float(table[f"{name}.bias"][0]))


class Judge(NamedTuple):
    """The sift of all pairs; the first look at their contrasts; the second one with the levels of the first, and by itself."""

    rivals: Look
    first: Look
    again: Look
    alone: Look


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("contrasts")
    return Judge(*(Look.of(table, name) for name in Judge._fields))


def rivals(rows: Matrix) -> Matrix:
    """How likely two sentences give two readings of one thing, by the levels of `levels` alone: a sift before their contrasts are looked at."""
    known = judge().rivals
    out = np.asarray(1.0 / (1.0 + np.exp(-np.clip(rows @ known.coef + known.bias, -40, 40))))
    worth = np.nonzero(out >= HARDLY)[0]
    out[worth] = (out[worth] + known.trees.chances(rows[worth])) / 2.0
    return out


def candidates(lines: Sequence[Line], rivalry: Sparse) -> list[tuple[int, int]]:
    """The pairs of lines of two reports that are judged, lower place first, in order."""
    report = np.array([x.report for x in lines])
    left, right = np.nonzero(np.triu((rivalry >= CANDIDATE) & (report[:, None] != report[None, :]), 1))
    return list(zip(left.tolist(), right.tolist(), strict=True))


class Pairs(NamedTuple):
    """Pairs of a story's lines with all that is known of them: their levels, the chance of each two lines, which ones the rules found to clash."""

    lines: Sequence[Line]
    chance: Matrix
    left: Places
    right: Places
    levels: Matrix
    ruled: NDArray[np.bool_]


class Grounds(NamedTuple):
    """A story's lines, the chance that every two tell one thing, and how likely two lines of two reports are rivals."""

    lines: Sequence[Line]
    chance: Matrix
    rivalry: Sparse


def pairs_of(known: Grounds, asked: Sequence[tuple[int, int]], rows: Matrix, ruled: Collection[tuple[int, int]]) -> Pairs:
    """The pairs with levels of their own and those of how they stand among the others by their rivalry and their chance."""
    left, right = (np.array([p[k] for p in asked], dtype=np.int64) for k in (0, 1))
    flags = np.array([p in ruled for p in asked], dtype=bool)
    levels = np.concatenate([rows, standing(known, left, right)], axis=1)
    return Pairs(known.lines, known.chance, left, right, levels, flags)


def standing(known: Grounds, left: Places, right: Places) -> Matrix:
    """Of each pair: its rivalry and its chance, how both stand beside the best of its two lines, and the chances of the lines before and behind."""
    chance, report = known.chance, np.array([x.report for x in known.lines])
    rival, rivals_share = among(known.rivalry, report, left, right)
    own, shares = among(chance, report, left, right)

    def beside(steps: Sequence[tuple[int, int]]) -> Matrix:
        best = np.zeros(len(left))
        for one, two in steps:
            i, j = np.clip(left + one, 0, len(report) - 1), np.clip(right + two, 0, len(report) - 1)
            inside = (i == left + one) & (j == right + two) & (report[i] == report[left]) & (report[j] == report[right])
            best = np.maximum(best, np.where(inside, chance[i, j], 0.0))
        return best

    parts = [rival, np.log(rival + 0.01), np.minimum(*rivals_share), np.maximum(*rivals_share)]
    parts += [own, np.log(own + 0.005), np.minimum(*shares), np.maximum(*shares), beside(((1, 1), (-1, -1)))]
    return np.column_stack([*parts, beside(((0, 1), (0, -1), (1, 0), (-1, 0)))])


def among(values: Matrix | Sparse, report: Places, left: Places, right: Places) -> tuple[Matrix, tuple[Matrix, Matrix]]:
    """The value of each pair, and its share of the best that each of its two lines has in the other one's report."""
    own, shares = values[left, right].astype(np.float64), []
    for one, two in ((left, right), (right, left)):
        top = np.zeros(len(one))
        for r in np.unique(report).tolist():
            here = report[two] == r
            top[here] = values[np.ix_(one[here], np.nonzero(report == r)[0])].max(axis=1, initial=0.0)
        shares.append(own / np.maximum(top, 1e-6))
    return own, (shares[0], shares[1])


def second(pairs: Pairs, first: Matrix) -> Matrix:
    """The levels of the second look."""
    lines, chance, left, right = pairs.lines, pairs.chance, pairs.left, pairs.right
    report = np.array([x.report for x in lines])
    own = chance[left, right]
    held = np.maximum(first, np.where(pairs.ruled, RULED, 0.0))
    full = np.zeros_like(chance)
    full[left, right] = full[right, left] = held
    between = np.minimum(report[left], report[right]) * (len(lines) + 1) + np.maximum(report[left], report[right])
    mutual = (pairs.levels[:, LESSER_SHARE] > RIVAL) & (own > TELLS_ONE)
    camps = [_camp(pairs, held, first, own, np.nonzero(between == k)[0], mutual) for k in np.unique(between).tolist()]
    out = np.zeros((len(left), camps[0][1].shape[1] if camps else 0))
    for places, rows in camps:
        out[places] = rows
    whole = np.full(len(left), (held * own).sum() / max(own.sum(), 1e-6))
    return np.column_stack([first, np.log(first + 0.003), pairs.ruled.astype(float), out, *_thirds(full, chance, report, left, right, held), whole])


def _camp(pairs: Pairs, held: Matrix, first: Matrix, own: Matrix, here: Places, mutual: NDArray[np.bool_]) -> tuple[Places, Matrix]:
    """How two reports stand to each other, for each of their pairs, the pair itself left out: what else they contradict each other in."""
    p, q, m = held[here], own[here], mutual[here].astype(float)
    x = pairs.levels[here]
    count = m.sum() - m

    def mean(values: Matrix, none: float) -> Matrix:
        return np.where(count > 0, ((values * m).sum() - values * m) / np.maximum(count, 1), none)

    share = ((p * q).sum() - p * q) / np.maximum(q.sum() - q, 1e-6)
    ruled = (pairs.ruled[here] * m).sum() - pairs.ruled[here] * m
    parts = [p.sum() - p, share, mean(p, 0.0), ruled, mean(q, 0.5), mean(x[:, 0], 0.5), mean(x[:, 1], 0.5)]
    parts += [mean(x[:, OTHER_END], 0.0), mean(x[:, ONE_END], 0.0), count, first[here] / max(float(first[here].max()), 1e-6)]
    return here, np.column_stack(parts)


def _thirds(full: Matrix, chance: Matrix, report: Places, left: Places, right: Places, held: Matrix) -> list[Matrix]:
    """Of each pair: a third line that tells the one and contradicts the other, one that agrees with both, and the rivals of its two lines."""
    across, agree, rival, rest = (np.zeros(len(left)) for _ in range(4))
    sums = full.sum(axis=1)
    for n, (i, j) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        one, two = np.minimum(chance[i], full[j]) * (report != report[j]), np.minimum(chance[j], full[i]) * (report != report[i])
        one[i] = two[j] = 0.0
        across[n] = max(one.max(), two.max())
        both = np.minimum(chance[i] * (1 - full[i]), chance[j] * (1 - full[j]))
        agree[n] = (both * ((report != report[i]) & (report != report[j]))).max()
        ours, theirs = full[i] * (report == report[j]), full[j] * (report == report[i])
        ours[j] = theirs[i] = 0.0
        rival[n] = max(ours.max(), theirs.max())
        rest[n] = sums[i] + sums[j] - 2 * held[n]
    return [across, agree, rival, rest]


def judged(pairs: Pairs) -> Matrix:
    """The chance of each pair that its two sentences contradict each other."""
    if not len(pairs.left):
        return np.zeros(0)
    known = judge()
    seen = second(pairs, known.first.chances(pairs.levels))
    return np.asarray((known.again.chances(np.concatenate([pairs.levels, seen], axis=1)) + known.alone.chances(seen)) / 2.0)
