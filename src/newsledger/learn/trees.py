"""Boosted trees: a small evaluator for a few rows at a time, and one for many rows at once."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Weights

Matrix = NDArray[np.float64]
BLOCK = 2048
AT_ONCE = 40_000  # rows times trees


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
        """The nodes as arrays in which a leaf leads to itself, so that all rows walk the same number of steps."""
        leaf = np.array(self.feature) < 0
        self._feature = np.where(leaf, 0, np.array(self.feature)).astype(np.intp)
        self._threshold = np.where(leaf, np.inf, np.array(self.threshold))
        self._left = np.where(leaf, np.arange(len(leaf)), np.array(self.left)).astype(np.intp)
        self._value = np.array(self.value)
        depth = np.zeros(len(leaf), dtype=np.intp)
        for node in np.nonzero(~leaf)[0][::-1].tolist():  # children stand behind their parent
            depth[node] = 1 + max(depth[self.left[node]], depth[self.left[node] + 1])
        self._steps = [int(depth[r]) for r in self.roots]

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
        out = [self._block(rows[i : i + BLOCK]) for i in range(0, len(rows), BLOCK)]
        return np.concatenate(out) if out else np.zeros(0)

    def _block(self, rows: Matrix) -> Matrix:
        """The probabilities of a block of rows that fits the processor's cache; a few rows go down all trees at once."""
        flat, width = np.ascontiguousarray(rows).ravel(), rows.shape[1]
        start = np.arange(len(rows), dtype=np.intp) * width
        if len(rows) * len(self.roots) <= AT_ONCE:
            nodes = np.tile(np.array(self.roots, dtype=np.intp), (len(rows), 1))
            for _ in range(max(self._steps, default=0)):
                nodes = self._left[nodes] + (flat[start[:, None] + self._feature[nodes]] > self._threshold[nodes])
            return chance(self.base + self._value[nodes].sum(axis=1))
        total = np.full(len(rows), self.base)
        for root, steps in zip(self.roots, self._steps, strict=True):
            node = np.full(len(rows), root, dtype=np.intp)
            for _ in range(steps):
                node = self._left[node] + (flat[start + self._feature[node]] > self._threshold[node])
            total += self._value[node]
        return chance(total)


def chance(logits: Matrix) -> Matrix:
    """Probabilities of scores on the logit scale."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -40, 40))))
