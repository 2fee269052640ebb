"""Tags and trees from the encoder: a softmax a tag, biaffine arcs and labels (Dozat and Manning 2017), one root a sentence."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newsledger.learn.encoder import Floats, Ints, Packed, norm
from newsledger.learn.weights import Weights

NEVER = np.float32(-1e9)


class Tagger:
    """Universal tag, treebank tag and features of each word."""

    KINDS = ("upos", "xpos", "feats")

    def __init__(self, weights: Weights) -> None:
        self.gain = weights["tagger.gain"]
        self.out = np.ascontiguousarray(weights["tagger.out.weight"].T)
        self.bias = weights["tagger.out.bias"]
        self.labels = [weights.labels(kind) for kind in self.KINDS]

    def __call__(self, x: Floats) -> list[list[str]]:
        """The three labels of every packed row."""
        scores = norm(x, self.gain) @ self.out + self.bias
        out, place = [], 0
        for labels in self.labels:
            best = scores[:, place : place + len(labels)].argmax(1).tolist()
            out.append([labels[i] for i in best])
            place += len(labels)
        return out


class Biaffine:
    """Heads and relations."""

    def __init__(self, weights: Weights) -> None:
        self.gain = weights["parser.gain"]
        self.root = weights["parser.root"][None]
        self.mlp = np.ascontiguousarray(weights["parser.mlp.weight"].T)
        self.bias = weights["parser.mlp.bias"]
        arc, rel = weights["parser.arc"], weights["parser.rel_core"]
        self.arc, self.arc_bias = arc[:-1], arc[-1]
        self.labels = weights.labels("dep")
        self.rel = rel
        self.rel_head, self.rel_word = weights["parser.rel_head"], weights["parser.rel_word"]
        self.root_label = self.labels.index("root")

    def __call__(self, x: Floats, packed: Packed) -> list[tuple[list[int], list[str]]]:
        """Heads (a word's own place for the root) and relations of each sentence."""
        made = np.concatenate([self.root, norm(x, self.gain)]) @ self.mlp + self.bias
        np.maximum(made, 0.1 * made, out=made)
        arc = self.arc.shape[0]
        word = (made[1:, arc : 2 * arc] @ self.arc + self.arc_bias).take(packed.flat, axis=0)
        tops, bounds = above(packed)
        head = made[:, :arc].take(tops, axis=0)
        ways = list(zip(packed.begins.tolist(), packed.ends.tolist(), bounds.tolist(), bounds[1:].tolist(), strict=False))
        heads = [decode(word[a:b] @ head[c:d].T) for a, b, c, d in ways]
        at = np.zeros(packed.total, dtype=np.int64)
        if heads:
            at[packed.flat] = tops[np.concatenate(heads) + np.repeat(bounds[:-1], packed.sizes)]
        best = self.relations(made[:, 2 * arc :], at).take(packed.flat).tolist()
        labels = [self.labels[i] for i in best]
        return [(tree(found), labels[a:b]) for found, (a, b, _, _) in zip(heads, ways, strict=True)]

    def relations(self, made: Floats, at: Ints) -> Ints:
        """The number of the best relation of each packed word to its head (row `at`; 0 is the root)."""
        size = len(self.rel_head) - 1
        head = made[:, :size] @ self.rel_head[:-1] + self.rel_head[-1]
        word = made[1:, size:] @ self.rel_word[:-1] + self.rel_word[-1]
        scores = np.empty((len(at), len(self.labels)), dtype=np.float32)
        for a in range(0, len(at), 64):
            ways = (word[a : a + 64] @ self.rel).reshape(-1, len(self.labels), head.shape[1])
            scores[a : a + 64] = np.matmul(ways, head[at[a : a + 64], :, None])[:, :, 0]
        scores[:, self.root_label] = np.where(at == 0, -NEVER, NEVER)
        best: Ints = scores.argmax(1)
        return best


def above(packed: Packed) -> tuple[Ints, Ints]:
    """What words may hang on, sentence behind sentence: 0 the root, else 1 and the packed row; and where each sentence's begin."""
    bounds = np.concatenate([[0], np.cumsum(packed.sizes + 1)])
    tops = np.zeros(packed.total + len(packed.sizes), dtype=np.int64)
    tops[np.arange(packed.total) + np.repeat(np.arange(1, len(packed.sizes) + 1), packed.sizes)] = packed.flat + 1
    return tops, bounds


def tree(heads: Ints) -> list[int]:
    """Heads that count from 1 as places from 0, the root as itself."""
    return [int(h) - 1 if h else i for i, h in enumerate(heads.tolist())]


def decode(scores: Floats) -> Ints:
    """The heads (0 the root, else 1 + place) of a tree with one root: the best head each, then the cheapest repairs."""
    n = len(scores)
    place = np.arange(n)
    scores[place, place + 1] = NEVER
    heads: Ints = scores.argmax(1)
    roots = np.flatnonzero(heads == 0)
    if len(roots) != 1:
        inner = scores[:, 1:].max(1) if n > 1 else np.full(n, NEVER)
        chosen = int((scores[:, 0] - inner).argmax()) if len(roots) == 0 else int(roots[(scores[roots, 0] - inner[roots]).argmax()])
        heads = scores[:, 1:].argmax(1) + 1 if n > 1 else heads
        heads[chosen] = 0
    for _ in range(n):
        loop = cycle(heads)
        if loop is None:
            break
        leave(heads, scores, loop)
    return heads


def cycle(heads: Ints) -> NDArray[np.bool_] | None:
    """The words that never reach the root, None in a tree."""
    up = np.concatenate([[0], heads])
    steps = 1
    while steps < len(up):
        up = up[up]
        steps *= 2
    lost = up[1:] != 0
    return lost if lost.any() else None


def leave(heads: Ints, scores: Floats, lost: NDArray[np.bool_]) -> None:
    """Give the word whose change costs least, of those on cycles, a head outside."""
    on_cycle = np.zeros(len(heads), dtype=bool)
    up = int(np.flatnonzero(lost)[0])
    for _ in range(len(heads)):
        up = int(heads[up]) - 1
    while not on_cycle[up]:
        on_cycle[up] = True
        up = int(heads[up]) - 1
    words = np.flatnonzero(on_cycle)
    outside = np.concatenate([[False], ~lost])
    gain = np.where(outside, scores[words], NEVER) - scores[words, heads[words]][:, None]
    best = int(gain.argmax())
    heads[words[best // gain.shape[1]]] = best % gain.shape[1]
