"""The chain's forward-backward against all paths counted one by one."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np

from newsledger.learn.chain import Chain
from newsledger.learn.weights import Weights, pack_words


def small(seed: int = 3) -> Chain:
    """A chain of three labels over four features, with random weights."""
    noise = np.random.default_rng(seed)
    sizes = {"own": (4, 2 + 3), "near": (2, 4 * 2), "hidden": (2,), "out": (2, 3), "bias": (3,), "step": (3, 3), "first": (3,), "last": (3,)}
    arrays = {name: noise.normal(size=size).astype(np.float32) for name, size in sizes.items()}
    words = {"features": pack_words(["a", "b", "c", "d"]), "core": pack_words(["a", "b"])}
    return Chain(Weights({**arrays, **words}, {"labels": ["x", "y", "z"]}))


def test_probabilities_are_those_of_all_paths():
    """Each row's probabilities are the shares of all label sequences, weighted by their scores and steps."""
    chain = small()
    _, scores = chain.layers([["a", "c"], ["b"], ["d", "unknown"], ["a"]], [["a"], ["b"], [], ["a"]])
    exact = np.zeros((4, 3))
    for path in product(range(3), repeat=4):
        weight = chain.first[path[0]] * chain.last[path[-1]] * np.exp(sum(float(scores[i, k]) for i, k in enumerate(path)))
        weight *= np.prod([chain.step[a, b] for a, b in pairwise(path)])
        for i, k in enumerate(path):
            exact[i, k] += weight
    assert np.allclose(chain.probabilities(scores), exact / exact.sum(axis=1, keepdims=True))


def test_long_sequences_stay_in_range():
    """Thousands of rows give numbers, not overflow."""
    scores = np.random.default_rng(1).normal(scale=20, size=(3000, 3)).astype(np.float32)
    shares = small().probabilities(scores)
    assert np.isfinite(shares).all()
    assert np.allclose(shares.sum(axis=1), 1.0)


def test_neighbours_are_seen_two_rows_away():
    """A row's scores depend on the core of rows up to two away, and of no others."""
    chain = small()
    rows = [["c"]] * 6
    empty: list[list[str]] = [[]] * 6
    plain = chain.layers(rows, empty)[1]
    marked = chain.layers(rows, [["a"], [], [], [], [], []])[1]
    changed = [bool(np.abs(a - b).max() > 1e-6) for a, b in zip(plain, marked, strict=True)]
    assert not any(changed[3:])
    assert any(changed[1:3])


def test_reasons_add_up():
    """A feature's weight for a label is what it adds to the scores' difference while the layer stays as it is."""
    chain = small()
    layer, scores = chain.layers([["a", "d"]], [[]])
    reasons = dict(chain.reasons(["a", "d"], layer[0], 0, 1))
    size = len(chain.hidden)
    rest = (chain.hidden * (layer[0] > 0)) @ (chain.out[:, 0] - chain.out[:, 1]) + chain.bias[0] - chain.bias[1]
    assert size == 2
    assert abs(sum(reasons.values()) + float(rest) - float(scores[0, 0] - scores[0, 1])) < 1e-5
