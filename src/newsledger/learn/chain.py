"""A linear chain over the rows of a sequence, with one small hidden layer: which label each row has, its neighbours' labels weighed in.

Each row gives the places of its features; the first few (its core) are shown to the rows up to two before and behind it as well. The layer's output
and the features' own direct weights give a score for each label; the chain's transitions join them; what comes out is each row's probability of each
label given the whole sequence (forward-backward, Rabiner 1989), so a score means what it says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Floats, Weights

OFFSETS = (-2, -1, 1, 2)
EVERY = 8  # rows between two scalings: the numbers of as many rows stay within a double's range

KEPT = 5000  # sums that are kept


class Chain:
    """A chain of a weights file: `own` (features x hidden and labels), `near` (core features x offsets x hidden), `out`, `step`, `first`, `last`."""

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels("labels")
        self.place = {name: i for i, name in enumerate(weights.strings("features"))}
        self.core = {name: i for i, name in enumerate(weights.strings("core"))}
        self.own = np.vstack([weights["own"], np.zeros((1, weights["own"].shape[1]), np.float32)])
        self.near = np.vstack([weights["near"], np.zeros((1, weights["near"].shape[1]), np.float32)])
        self.out, self.bias, self.hidden = weights["out"], weights["bias"], weights["hidden"]
        self.step = np.exp(weights["step"].astype(np.float64))
        self.kept: dict[tuple[str, ...], Floats] = {}
        self.back = self.step.T.copy()
        self.first, self.last = np.exp(weights["first"].astype(np.float64)), np.exp(weights["last"].astype(np.float64))

    def layers(self, own: Sequence[Sequence[str]], core: Sequence[Sequence[str]]) -> tuple[Floats, Floats]:
        """The hidden layer and the label scores of every row, from its features' names and its core's."""
        size = len(self.hidden)
        direct, near = _summed(self.own, self.place, own), self._near(core)
        layer = direct[:, :size] + self.hidden
        for k, offset in enumerate(OFFSETS):
            part = near[:, k * size : (k + 1) * size]
            if len(layer) > abs(offset):
                layer[max(0, -offset) : len(layer) - max(0, offset)] += part[max(0, offset) : len(layer) + min(0, offset)]
        layer = np.maximum(layer, 0.0)
        scores: Floats = layer @ self.out + direct[:, size:] + self.bias
        return layer, scores

    def _near(self, core: Sequence[Sequence[str]]) -> Floats:
        """The sums of the rows' core features for their neighbours; lines of one form come again and again, so each form's sum is kept."""
        kept = self.kept
        forms = [tuple(row) for row in core]
        if new := [form for form in dict.fromkeys(forms) if form not in kept]:
            if len(kept) > KEPT:
                kept.clear()
                new = list(dict.fromkeys(forms))
            kept.update(zip(new, _summed(self.near, self.core, new), strict=True))
        return np.array([kept[form] for form in forms])

    def probabilities(self, scores: Floats) -> NDArray[np.float64]:
        """Each row's probability of each label, given the scores of all rows."""
        each = np.exp((scores - scores.max(axis=1, keepdims=True)).astype(np.float64))
        size = len(each)
        ahead, behind = np.empty_like(each), np.empty_like(each)
        rows, step, back = list(each), self.step, self.back
        ahead[0] = now = self.first * rows[0]
        for i in range(1, size):
            now = now.dot(step)
            now *= rows[i]
            if i % EVERY == 0:
                now /= now.sum()
            ahead[i] = now
        behind[-1] = now = self.last
        for i in range(size - 2, -1, -1):
            now = (rows[i + 1] * now).dot(back)
            if i % EVERY == 0:
                now /= now.sum()
            behind[i] = now
        both = ahead * behind
        total = both.sum(axis=1, keepdims=True)
        out: NDArray[np.float64] = both / np.where(total > 0, total, 1.0)
        return out

    def reasons(self, own: Sequence[str], layer: Floats, label: int, other: int, *, most: int = 5) -> list[tuple[str, float]]:
        """The features of a row that speak most for one label against another, with their weights: largest first."""
        size = len(self.hidden)
        out = []
        for name in own:
            row = self.own[self.place.get(name, -1)]
            through = float((row[:size] * (layer > 0)) @ (self.out[:, label] - self.out[:, other]))
            out.append((name, through + float(row[size + label] - row[size + other])))
        return sorted(out, key=lambda r: (-r[1], r[0]))[:most]


def _summed(table: Floats, places: Mapping[str, int], rows: Sequence[Sequence[str]]) -> Floats:
    """The sum of the table's rows that the names of each row stand for; unknown ones stand for the last, which is zero."""
    flat: list[int] = []
    starts: list[int] = []
    find, none = places.get, repeat(-1)
    for row in rows:
        starts.append(len(flat))
        flat.append(-1)
        flat.extend(map(find, row, none))
    out: Floats = np.add.reduceat(table.take(flat, axis=0), starts, axis=0)
    return out
