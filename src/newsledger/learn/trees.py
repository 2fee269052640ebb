"""Boosted trees: a small evaluator for a few rows at a time, and one for many rows at once."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Weights

Matrix = NDArray[np.float64]


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
        self._arrays = (np.array(feature), np.array(threshold), np.array(left), np.array(value))

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
        feature, threshold, left, value = self._arrays
        total = np.full(len(rows), self.base)
        at = np.arange(len(rows))
        for root in self.roots:
            node = np.full(len(rows), root)
            while True:
                inner = feature[node] >= 0
                if not inner.any():
                    break
                f = np.where(inner, feature[node], 0)
                node = np.where(inner, left[node] + (rows[at, f] > threshold[node]), node)
            total += value[node]
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(total, -40, 40))))
