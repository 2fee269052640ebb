"""Boosted trees: a small evaluator for a few rows at a time, and one for many rows at once."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Weights

Matrix = NDArray[np.float64]
ANSWERS = 600_000
"""So many answers to the trees' questions are kept at once: they fit the processor's cache."""
AT_ONCE = 8_000
"""So few rows times trees walk down all trees at once."""


class Trees:
    """A sum of regression trees on the logit scale. Node arrays of all trees lie end to end; a leaf has feature -1."""

    def __init__(
        self, feature: Sequence[int], threshold: Sequence[float], left: Sequence[int], value: Sequence[float], roots: Sequence[int], base: float
    ) -> None:
        self.feature = list(feature)
        self.threshold = list(threshold)
        self.left = list(left)
        self.value = list(value)
        self.roots = list(roots)
        self.base = base
        self._set_arrays()

    def _set_arrays(self) -> None:
        """The trees as full ones of one depth: question `2**d - 1 + k` of a tree is number k of its level d; a leaf above asks what is never so."""
        self.depth = max((self._depth(root) for root in self.roots), default=0)
        count, size = len(self.roots), 2**self.depth
        asked = np.zeros((size - 1, count), dtype=np.intp)
        limit = np.full((size - 1, count), np.inf)
        self._leaves = np.zeros((count, size))
        for tree, root in enumerate(self.roots):
            level = [root]
            for d in range(self.depth):
                below: list[int] = []
                for k, node in enumerate(level):
                    if self.feature[node] >= 0:
                        asked[2**d - 1 + k, tree], limit[2**d - 1 + k, tree] = self.feature[node], self.threshold[node]
                    below += [self.left[node], self.left[node] + 1] if self.feature[node] >= 0 else [node, node]
                level = below
            self._leaves[tree] = [self.value[node] for node in level]
        self._asked, self._limit = asked.ravel(), limit.ravel()
        order = np.argsort(asked.ravel(), kind="stable")
        self._place = np.argsort(order, kind="stable")
        self._used, first = np.unique(asked.ravel()[order], return_index=True)
        self._limits = [part[:, None] for part in np.split(limit.ravel()[order], first[1:])]

    def _depth(self, node: int) -> int:
        """How many questions lie above the lowest leaf below a node."""
        return 0 if self.feature[node] < 0 else 1 + max(self._depth(self.left[node]), self._depth(self.left[node] + 1))

    @classmethod
    def of(cls, weights: Weights, name: str) -> Trees:
        """The trees stored under `name` in a file of weights."""
        raw = {part: weights.raw(f"{name}.{part}").tolist() for part in ("feature", "threshold", "left", "value", "roots", "base")}
        return cls(raw["feature"], raw["threshold"], raw["left"], raw["value"], raw["roots"], float(raw["base"][0]))

    def logit(self, row: Sequence[float]) -> float:
        """The score of one row on the logit scale. The right child stands behind the left one."""
        total, feature, threshold, left, value = self.base, self.feature, self.threshold, self.left, self.value
        for node in self.roots:
            while feature[node] >= 0:
                node = left[node] + (row[feature[node]] > threshold[node])
            total += value[node]
        return total

    def chance(self, row: Sequence[float]) -> float:
        """The probability of one row."""
        return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, self.logit(row)))))

    def chances(self, rows: Matrix) -> Matrix:
        """The probabilities of many rows at once."""
        if len(rows) * len(self.roots) <= AT_ONCE:
            return chance(self._walk(rows))
        block = max(1, ANSWERS // max(1, len(self._place)))
        return np.concatenate([chance(self._block(rows[i : i + block])) for i in range(0, len(rows), block)])

    def _walk(self, rows: Matrix) -> Matrix:
        """The scores of a few rows."""
        return np.asarray(self.base + self.each(rows).sum(axis=1))

    def each(self, rows: Matrix) -> Matrix:
        """What every tree says of a few rows, a row each, without the base: they go down all trees a step at a time."""
        flat, count = np.ascontiguousarray(rows).ravel(), len(self.roots)
        start = (np.arange(len(rows), dtype=np.intp) * rows.shape[1])[:, None]
        tree, way = np.arange(count), np.zeros((len(rows), count), dtype=np.intp)
        for d in range(self.depth):
            node = (way + (2**d - 1)) * count + tree
            way += way
            way += flat[start + self._asked[node]] > self._limit[node]
        return np.asarray(self._leaves.ravel()[way + tree * self._leaves.shape[1]])

    def _block(self, rows: Matrix) -> Matrix:
        """The scores of many rows: every question of every tree is asked, and the way down is picked by bits."""
        n, count = len(rows), len(self.roots)
        columns = np.ascontiguousarray(rows.T[self._used])
        answers = np.empty((len(self._place), n), dtype=bool)
        at = 0
        for column, limits in zip(columns, self._limits, strict=True):
            np.greater(column[None], limits, out=answers[at : at + len(limits)])
            at += len(limits)
        told = answers.take(self._place, axis=0).reshape(-1, count, n)
        leaf = np.zeros((count, n), dtype=np.uint8)
        taken: list[NDArray[np.bool_]] = []
        for d in range(self.depth):
            level = list(told[2**d - 1 : 2 ** (d + 1) - 1])
            for way in taken:  # the first question halves the level, the next one what is left
                half = len(level) // 2
                level = [low ^ ((low ^ high) & way) for low, high in zip(level[:half], level[half:], strict=True)]
            taken.append(level[0])
            leaf += leaf
            leaf += level[0]
        found = self._leaves.ravel().take(leaf + np.arange(count)[:, None] * self._leaves.shape[1])
        return np.asarray(np.add.reduce(found, axis=0, initial=self.base))


def chance(logits: Matrix) -> Matrix:
    """Probabilities of scores on the logit scale."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -40, 40))))
