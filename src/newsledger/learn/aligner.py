"""Two rows of words laid side by side: each word meets the nearest of the other row, and what is met and what is not tells how alike they are.

Theory of operation. Decomposable attention (Parikh et al. 2016): a word by its vector, its features and the word above it becomes D numbers; every
word spreads its attention over the other row's words, or over none; a small layer compares it with what it met; weighted means and maxima of both
rows go into one score. `training/compare/wording.py` holds the same sums in torch.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.weights import Weights

Floats = NDArray[np.float32]
Places = NDArray[np.int64]
AT_ONCE = 128
"""Pairs that are laid side by side at once."""
NONE = -1e4


class Rows(NamedTuple):
    """Rows of words, padded: vectors [row, word, :], features, the place of the word above, the word's number in `near`, whether there is one.

    `near`: how near every two words are, by their numbers. `marks`: what is known of each row as a whole.
    """

    vectors: Floats
    features: Floats
    above: Places
    words: Places
    there: NDArray[np.bool_]
    near: Floats
    marks: Floats


class Aligner:
    """The evaluator."""

    def __init__(self, weights: Weights) -> None:
        self.a = {name: weights[name] for name in weights.arrays if not name.endswith("@scale")}
        self.width = self.a["q.weight"].shape[0]

    def scores(self, rows: Rows, left: Places, right: Places) -> Floats:
        """The log-odds of each pair of rows."""
        out = np.zeros(len(left), dtype=np.float32)
        if not len(left):
            return out
        inside = self.inside(rows)
        asked = inside @ self.a["q.weight"].T / np.float32(self.width**0.25)
        plain = inside @ self.a["g.weight"][:, 2 * self.width : 3 * self.width].T + self.a["g.bias"]
        gate = np.concatenate([inside, rows.features[..., -2:]], axis=-1) @ self.a["gate.weight"][0] + self.a["gate.bias"][0]
        told = (inside, asked, plain, np.exp(gate) * rows.there)
        order = np.argsort(rows.there[left].sum(axis=1) + rows.there[right].sum(axis=1), kind="stable")
        for at in range(0, len(order), AT_ONCE):
            some = order[at : at + AT_ONCE]
            out[some] = self._chunk(rows, told, left[some], right[some])
        return out

    def inside(self, rows: Rows) -> Floats:
        """Each word with the word above it as numbers."""
        up = np.take_along_axis(rows.vectors, rows.above[..., None], axis=1)
        own = np.concatenate([rows.vectors, rows.features], axis=-1) @ self.a["inp.weight"].T + self.a["inp.bias"]
        return np.asarray(np.tanh(own + up @ self.a["up.weight"].T), dtype=np.float32)

    def _chunk(self, rows: Rows, told: tuple[Floats, Floats, Floats, Floats], left: Places, right: Places) -> Floats:
        inside, asked, plain, gate = told
        n, m = (max(1, int(rows.there[side].sum(axis=1).max())) for side in (left, right))
        both = rows.there[left, :n, None] & rows.there[right, None, :m]
        one, two = rows.words[left, :n], rows.words[right, :m]
        near = rows.near[one[:, :, None], two[:, None, :]] * both
        same = ((one[:, :, None] == two[:, None, :]) & both).astype(np.float32)
        up = np.take_along_axis(near, np.minimum(rows.above[left, :n], n - 1)[:, :, None], axis=1)
        up = np.take_along_axis(up, np.minimum(rows.above[right, :m], m - 1)[:, None, :], axis=2)
        pull = self.a["att"]
        energy = asked[left, :n] @ asked[right, :m].transpose(0, 2, 1) + pull[0] * near + pull[1] * same + pull[2] * up
        energy = np.where(both, energy, energy + NONE)
        sides = []
        for x, y, base, weight, spread, levels, local in (
            (inside[left, :n], inside[right, :m], plain[left, :n], gate[left, :n], energy, (near, same, up), rows.features[left, :n, -1]),
            (
                inside[right, :m],
                inside[left, :n],
                plain[right, :m],
                gate[right, :m],
                energy.transpose(0, 2, 1),
                (near.transpose(0, 2, 1), same.transpose(0, 2, 1), up.transpose(0, 2, 1)),
                rows.features[right, :m, -1],
            ),
        ):
            sides.append(self._side(x, y, base, weight, _spread(spread, float(pull[3]) + 2.0) * (weight > 0)[..., None], levels, local))
        return self._score(sides[0], sides[1], rows.marks[left], rows.marks[right])

    def _side(
        self, x: Floats, y: Floats, base: Floats, weight: Floats, spread: Floats, levels: tuple[Floats, Floats, Floats], local: Floats
    ) -> tuple[Floats, Floats, Floats, Floats]:
        """The mean and the most of what the words of one row met, and how much of their weight met its like."""
        near, same, up = levels
        met = spread @ y
        most, exact = near.max(axis=-1), same.max(axis=-1)
        more = np.stack([(spread * near).sum(-1), exact, (spread * up).sum(-1), most, 1.0 - spread.sum(-1), local], axis=-1)
        g, d = self.a["g.weight"], self.width
        found = np.maximum((x * met) @ g[:, :d].T + np.abs(x - met) @ g[:, d : 2 * d].T + base + more @ g[:, 3 * d :].T, 0.0)
        share = weight / (weight.sum(axis=-1, keepdims=True) + 1e-6)
        top = (found * (weight > 0)[..., None]).max(axis=1)
        return np.einsum("pth,pt->ph", found, share), top, (share * exact).sum(-1), (share * most).sum(-1)

    def _score(self, one: tuple[Floats, Floats, Floats, Floats], two: tuple[Floats, Floats, Floats, Floats], left: Floats, right: Floats) -> Floats:
        pooled = [way(one[k], two[k]) for k in (0, 1) for way in (np.add, np.minimum)]
        shares = [way(one[k], two[k]) for k in (2, 3) for way in (np.minimum, np.maximum)]
        places = [
            left[:, 0] + right[:, 0],
            np.abs(left[:, 1] - right[:, 1]),
            np.minimum(left[:, 2], right[:, 2]),
            np.maximum(left[:, 2], right[:, 2]),
        ]
        z = np.concatenate([*pooled, np.stack([*shares, *places], axis=1)], axis=1)
        hidden = np.maximum(z @ self.a["m1.weight"].T + self.a["m1.bias"], 0.0)
        return np.asarray(hidden @ self.a["m2.weight"][0] + self.a["m2.bias"][0], dtype=np.float32)


def _spread(energy: Floats, none: float) -> Floats:
    """Softmax over the last axis with one more place for "none of them"."""
    top = np.maximum(energy.max(axis=-1, keepdims=True), none)
    raised = np.exp(energy - top)
    return np.asarray(raised / (raised.sum(axis=-1, keepdims=True) + np.exp(none - top)), dtype=np.float32)
