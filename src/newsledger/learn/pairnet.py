"""A small network for pairs: two vectors projected, multiplied and subtracted, beside named levels; one hidden layer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Weights

Floats = NDArray[np.float32]
PARTS = ("project", "project_bias", "hidden", "hidden_bias", "out", "out_bias", "mean", "scale")


class PairNet:
    """The evaluator; `training/compare/coref.py` holds the same sums in torch."""

    def __init__(self, arrays: dict[str, Floats]) -> None:
        self.arrays = arrays

    @classmethod
    def of(cls, weights: Weights, name: str) -> PairNet:
        """The network stored under `name` in a file of weights."""
        return cls({part: weights[f"{name}.{part}"] for part in PARTS})

    def chances(self, left: Floats, right: Floats, levels: Floats) -> Floats:
        """The chance of each pair, a row of each argument a pair."""
        a = self.arrays
        one, two = (np.tanh(x @ a["project"].T + a["project_bias"]) for x in (left, right))
        rows = np.concatenate([one * two, np.abs(one - two), (squashed(levels) - a["mean"]) / a["scale"]], axis=1)
        hidden = np.maximum(rows @ a["hidden"].T + a["hidden_bias"], 0.0)
        score = hidden @ a["out"].T + a["out_bias"]
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(score[:, 0], -40, 40))), dtype=np.float32)


def squashed(levels: Floats) -> Floats:
    """Levels with long tails drawn in, signs kept."""
    cut = np.clip(levels, -5.0, 60.0)
    return np.asarray(np.sign(cut) * np.log1p(np.abs(cut)), dtype=np.float32)
