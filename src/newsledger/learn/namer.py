"""Entities from the encoder: one more layer, what the places of a name tell each other, and a linear-chain CRF over BIO labels.

All sentences of a report are decoded at once.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.encoder import Floats, Layer, Packed, norm
from newsledger.learn.weights import Weights

BARRED = np.float32(-1e4)
REACH = np.float32(6)
"""A word whose best label lies so far below "outside" is outside; chains are cut there (of 3 to 7: from 5 on no entity of worldwide dev differs)."""
Found = tuple[int, int, str, float]


class Shared:
    """What the places of one name in a report tell each other: a mean of what is known at each of them, added to all.

    "Mayor Ivo Lund", "Lund said", and the "Lund" of a headline are then read together, and "Lund" the town of another report is not drawn along.
    """

    def __init__(self, weights: Weights, name: str) -> None:
        self.gain = weights[f"{name}.gain"]
        self.into = np.ascontiguousarray(weights[f"{name}.into.weight"].T)
        self.bias = weights[f"{name}.into.bias"]
        self.back = np.ascontiguousarray(weights[f"{name}.back.weight"].T)

    def __call__(self, x: Floats, groups: Sequence[Sequence[int]]) -> Floats:
        """The rows of x, those of the groups drawn together; x itself is left as it is."""
        if not groups:
            return x
        rows, first, sizes = flat(groups)
        means = np.add.reduceat(np.tanh(norm(x.take(rows, axis=0), self.gain) @ self.into + self.bias), first, axis=0) / sizes[:, None]
        out = x.copy()
        out[rows] += np.repeat(means @ self.back, sizes, axis=0)
        return out


def flat(groups: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The rows of all groups behind each other, where each group begins, and how many it has."""
    sizes = np.array([len(group) for group in groups], dtype=np.int64)
    return np.array([row for group in groups for row in group], dtype=np.int64), np.cumsum(sizes) - sizes, sizes


class Namer:
    """Potentials, the best labels and how sure they are."""

    def __init__(self, weights: Weights) -> None:
        self.before, self.layer, self.after = Shared(weights, "namer.before"), Layer(weights, "namer.layer"), Shared(weights, "namer.after")
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

    def potentials(self, x: Floats, packed: Packed, groups: Sequence[Sequence[int]]) -> Floats:
        """A score a packed word and tag; each group holds the rows of one name in several places of a report."""
        made = self.after(self.layer(self.before(x, groups), packed), groups)
        scores = norm(made, self.gain) @ self.out + self.bias
        return np.asarray(scores, dtype=np.float32)

    def __call__(self, scores: Floats, packed: Packed) -> list[list[Found]]:
        """The entities of each sentence: half-open range, label, probability of its least sure word.

        Only the stretches of words that may belong to a name are decoded, all of them at once: every second word is surely outside.
        """
        tags, sure = self.labels(scores[packed.flat], packed.ends[packed.sizes > 0])
        named = np.concatenate([[0], np.cumsum(tags > 0)])
        return [
            entities([self.tags[i] for i in tags[a:b].tolist()], sure[a:b].tolist()) if any_named else []
            for a, b, any_named in zip(packed.begins.tolist(), packed.ends.tolist(), named[packed.ends] > named[packed.begins], strict=True)
        ]

    def labels(self, scores: Floats, ends: NDArray[np.int64]) -> tuple[NDArray[np.int64], Floats]:
        """The best label of each word, sentence behind sentence (they end before `ends`), and its probability."""
        first, last = np.zeros(len(scores), bool), np.zeros(len(scores), bool)
        last[ends - 1] = True
        first[np.concatenate([[0], ends[:-1]])[: len(ends)]] = True
        live = scores[:, 1:].max(1, initial=-np.inf) + REACH > scores[:, 0]
        begins = np.flatnonzero(live & (first | ~np.roll(live, 1)))
        stops = np.flatnonzero(live & (last | ~np.roll(live, -1)))
        part = Packed((stops - begins + 1).tolist())
        rows = part.flat
        local = np.empty((part.total, scores.shape[1]), np.float32)
        local[rows] = scores[live]
        local[rows[part.begins]] += np.where(first[begins, None], self.start, self.steps[0])
        local[rows[part.ends - 1]] += np.where(last[stops, None], np.float32(0), self.steps[:, 0])
        start = np.zeros_like(self.start)
        best, chance = self.best(local, part, start), self.marginals(local, part, start)
        tags, sure = np.zeros(len(scores), np.int64), np.ones(len(scores), np.float32)
        tags[live] = best[rows]
        sure[live] = chance[rows, best[rows]]
        return tags, sure

    def pooled(self, scores: Floats, groups: Sequence[Sequence[int]], share: float) -> Floats:
        """The potentials with those of each group of rows (one name in several places of a report) drawn to their mean.

        "Lund" beside "Mayor Ivo Lund" helps the "Lund" of a headline. Begin and inside of a label move together.
        """
        if not groups:
            return scores
        rows, first, sizes = flat(groups)
        top = scores[rows].max(1, keepdims=True)
        levels = np.log(np.exp(scores[rows] - top) @ self.members + np.float32(1e-30)) + top
        means = np.add.reduceat(levels, first, axis=0) / sizes[:, None].astype(np.float32)
        out = scores.copy()
        out[rows] += np.float32(share) * (np.repeat(means, sizes, axis=0) - levels) @ self.members.T
        return out

    def best(self, scores: Floats, packed: Packed, start: Floats | None = None) -> NDArray[np.int64]:
        """The best tag of each packed word (Viterbi); `start` in the place of the learnt scores of first tags."""
        start = self.start if start is None else start
        back = np.zeros(scores.shape, dtype=np.int64)
        ends = np.zeros((packed.counts[0] if packed.counts else 0, scores.shape[1]), dtype=np.float32)
        state = ends
        for t, (a, n) in enumerate(zip(packed.offsets, packed.counts, strict=False)):
            if t == 0:
                state = scores[a : a + n] + start
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

    def marginals(self, scores: Floats, packed: Packed, start: Floats | None = None) -> Floats:
        """The probability of each tag of each packed word (forward-backward, scaled at each step); `start` as in `best`."""
        start = self.start if start is None else start
        local = np.exp(scores - scores.max(1, keepdims=True)) + np.float32(1e-30)
        steps, start = np.exp(self.steps), np.exp(start - start.max())
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
