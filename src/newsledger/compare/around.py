"""A second look at each pair of sentences: how it stands in the whole of the story's chances, as the first look gave them.

Theory of operation. Sentences that tell one claim form a clique over the reports: a headline, a lead and a later line of each. A pair that the words
leave open is decided by the others: both go with a third, each has no better partner, their neighbours go with each other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.concepts import Matrix
from newsledger.compare.lines import Line

Places = NDArray[np.int64]


def around(lines: Sequence[Line], left: Places, right: Places, chances: Matrix) -> Matrix:
    """A row for each pair of lines of two reports from the first chances of all such pairs."""
    report = np.array([x.report for x in lines])
    full = np.zeros((len(lines), len(lines)))
    full[left, right] = full[right, left] = chances
    logit = np.log((chances + 1e-3) / (1.001 - chances))
    columns = [chances, logit, *_rivals(full, report, left, right), *_ways(full, report, left, right)]
    columns += [*_sums(lines, full, report, left, right), *_beside(full, report, left, right)]
    return np.stack(columns, axis=1)


def _rivals(full: Matrix, report: Places, left: Places, right: Places) -> list[Matrix]:
    """The chance beside the best that each of the two lines reaches in the other's report."""
    top = np.zeros_like(full)
    for r in np.unique(report).tolist():
        top[:, report == r] = full[:, report == r].max(axis=1, keepdims=True)
    share = full / np.maximum(top, 1e-6)
    return [np.minimum(share[left, right], share[right, left]), np.maximum(share[left, right], share[right, left])]


def _ways(full: Matrix, report: Places, left: Places, right: Places) -> list[Matrix]:
    """The best and the sum of the ways over a line of a third report, and the sum of the ways over two lines."""
    best, total = np.zeros_like(full), np.zeros_like(full)
    for r in np.unique(report).tolist():
        part = full[:, report == r]
        outside = (report[:, None] != r) & (report[None, :] != r)
        way = np.stack([np.minimum(row[None, :], part).max(axis=1) for row in part])
        best = np.where(outside, np.maximum(best, way), best)
        total = np.where(outside, total + part @ part.T, total)
    return [best[left, right], total[left, right], (full @ full @ full)[left, right]]


def _sums(lines: Sequence[Line], full: Matrix, report: Places, left: Places, right: Places) -> list[Matrix]:
    """For the lesser and the greater of the two lines: the sum of its chances, its mean best in the other reports, its mean with their heads."""
    reports = np.unique(report)
    others = report[:, None] != reports[None, :]
    top = np.stack([full[:, report == r].max(axis=1) for r in reports.tolist()], axis=1)
    best = (top * others).sum(axis=1) / np.maximum(others.sum(axis=1), 1)
    heads = np.array([x.block in ("headline", "standfirst") or x.index <= 1 for x in lines])
    headed = (report[:, None] != report[None, :]) & heads[None, :]
    head = (full * headed).sum(axis=1) / np.maximum(headed.sum(axis=1), 1)
    return [way(each[left], each[right]) for each in (full.sum(axis=1), best, head) for way in (np.minimum, np.maximum)]


def _beside(full: Matrix, report: Places, left: Places, right: Places) -> list[Matrix]:
    """The chances of the lines before and behind: both forward, both back, one of them only, crosswise."""

    def moved(one: int, two: int) -> Matrix:
        i, j = (np.clip(p + by, 0, len(full) - 1) for p, by in ((left, one), (right, two)))
        return np.where((report[i] == report[left]) & (report[j] == report[right]), full[i, j], 0.0)

    on, back = moved(1, 1), moved(-1, -1)
    pairs = ((moved(0, 1), moved(0, -1)), (moved(1, 0), moved(-1, 0)), (moved(1, -1), moved(-1, 1)))
    return [np.maximum(on, back), on + back, *(np.maximum(a, b) for a, b in pairs)]
