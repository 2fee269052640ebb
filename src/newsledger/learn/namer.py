"""Entities from the encoder: one more layer and a linear-chain CRF over BIO labels, decoded for all sentences of a report at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsledger.learn.encoder import Floats, Layer, Packed, norm
from newsledger.learn.weights import Weights

BARRED = np.float32(-1e4)
Found = tuple[int, int, str, float]


class Namer:
    """Potentials, the best labels and how sure they are."""

    def __init__(self, weights: Weights) -> None:
        self.layer = Layer(weights, "namer.layer")
        self.gain = weights["namer.gain"]
        self.out = np.ascontiguousarray(weights["namer.out.weight"].T)
        self.bias = weights["namer.out.bias"]
        self.tags = weights.labels("tags")
        inside = np.array([t.startswith("I-") for t in self.tags])
        follows = np.array([[a != "O" and a[2:] == b[2:] for b in self.tags] for a in self.tags])
        self.steps = weights["namer.steps"] + np.where(inside & ~follows, BARRED, np.float32(0))
        names = list(dict.fromkeys(t[2:] for t in self.tags))
        self.members = np.array([[t[2:] == name for name in names] for t in self.tags], dtype=np.float32)
        self.start = weights["namer.start"] + np.where(inside, BARRED, np.float32(0))

    def potentials(self, x: Floats, packed: Packed) -> Floats:
        """A score a packed word and tag."""
        scores = norm(self.layer(x, packed), self.gain) @ self.out + self.bias
        return np.asarray(scores, dtype=np.float32)

    def __call__(self, scores: Floats, packed: Packed) -> list[list[Found]]:
        """The entities of each sentence: half-open range, label, probability of its least sure word."""
        best = self.best(scores, packed)
        sure = self.marginals(scores, packed)
        return [entities([self.tags[i] for i in best[rows]], [float(p) for p in sure[rows, best[rows]]]) for rows in packed.rows]

    def pooled(self, scores: Floats, groups: Sequence[Sequence[int]], share: float) -> Floats:
        """The potentials with those of each group of rows (one name in several places of a report) drawn to their mean.

        "Rutte" beside "NATO Secretary General Mark Rutte" helps the "Rutte" of a headline. Begin and inside of a label move together.
        """
        if not groups:
            return scores
        rows = np.array([row for group in groups for row in group], dtype=np.int64)
        first = np.cumsum([0, *(len(group) for group in groups)])
        sizes = np.diff(first)
        top = scores[rows].max(1, keepdims=True)
        levels = np.log(np.exp(scores[rows] - top) @ self.members + np.float32(1e-30)) + top
        means = np.add.reduceat(levels, first[:-1], axis=0) / sizes[:, None].astype(np.float32)
        out = scores.copy()
        out[rows] += np.float32(share) * (np.repeat(means, sizes, axis=0) - levels) @ self.members.T
        return out

    def best(self, scores: Floats, packed: Packed) -> np.ndarray:
        """The best tag of each packed word (Viterbi)."""
        back = np.zeros(scores.shape, dtype=np.int64)
        ends = np.zeros((packed.counts[0] if packed.counts else 0, scores.shape[1]), dtype=np.float32)
        state = ends
        for t, (a, n) in enumerate(zip(packed.offsets, packed.counts, strict=False)):
            if t == 0:
                state = scores[a : a + n] + self.start
            else:
                ways = state[:n, :, None] + self.steps
                back[a : a + n] = ways.argmax(1)
                state = ways.max(1) + scores[a : a + n]
            ends[:n] = state
        out = np.zeros(packed.total, dtype=np.int64)
        tag = ends.argmax(1)
        for t in range(len(packed.counts) - 1, -1, -1):
            a, n = packed.offsets[t], packed.counts[t]
            out[a : a + n] = tag[:n]
            if t:
                tag[:n] = back[np.arange(a, a + n), tag[:n]]
        return out

    def marginals(self, scores: Floats, packed: Packed) -> Floats:
        """The probability of each tag of each packed word (forward-backward, scaled at each step)."""
        local = np.exp(scores - scores.max(1, keepdims=True)) + np.float32(1e-30)
        steps, start = np.exp(self.steps), np.exp(self.start - self.start.max())
        ahead, behind = np.empty_like(local), np.ones_like(local)
        state = start[None]
        for t, (a, n) in enumerate(zip(packed.offsets, packed.counts, strict=False)):
            state = (state[:n] @ steps if t else state) * local[a : a + n]
            state /= state.sum(1, keepdims=True) + np.float32(1e-30)
            ahead[a : a + n] = state
        for t in range(len(packed.counts) - 2, -1, -1):
            a, n = packed.offsets[t], packed.counts[t + 1]
            b = packed.offsets[t + 1]
            state = (behind[b : b + n] * local[b : b + n]) @ steps.T
            behind[a : a + n] = state / (state.sum(1, keepdims=True) + np.float32(1e-30))
        both = ahead * behind
        return np.asarray(both / (both.sum(1, keepdims=True) + np.float32(1e-30)), dtype=np.float32)


def entities(tags: list[str], sure: list[float]) -> list[Found]:
    """Rows of BIO tags as ranges."""
    out: list[Found] = []
    i = 0
    while i < len(tags):
        j = i + 1
        if tags[i] != "O":
            while j < len(tags) and tags[j] == "I-" + tags[i][2:]:
                j += 1
            out.append((i, j, tags[i][2:], round(min(sure[i:j]), 3)))
        i = j
    return out
