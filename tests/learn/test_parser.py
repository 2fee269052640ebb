"""Trees out of scores."""

import numpy as np
import pytest

from newsledger.learn.parser import decode, tree


def is_tree(heads):
    """One root, and every word leads to it."""
    if sum(h == i for i, h in enumerate(heads)) != 1:
        return False
    for i in range(len(heads)):
        for _ in heads:
            i = heads[i]
        if heads[i] != i:
            return False
    return True


@pytest.mark.parametrize("seed", range(30))
def test_always_a_tree(seed):
    """Whatever the scores, the result is a tree with one root."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 40))
    assert is_tree(tree(decode(rng.normal(size=(n, n + 1)).astype("float32"))))


def test_best_heads_are_kept():
    """When the best heads make a tree they are the result."""
    scores = np.full((3, 4), -5, dtype="float32")
    scores[0, 2] = scores[1, 0] = scores[2, 2] = 5
    assert tree(decode(scores)) == [1, 1, 1]


def test_cheapest_repair():
    """Of two words that point at each other the one with the better second choice gives way."""
    scores = np.full((3, 4), -9, dtype="float32")
    scores[0, 2] = scores[1, 1] = 5
    scores[2, 0] = 5
    scores[1, 3] = 4
    assert tree(decode(scores)) == [1, 2, 2]
