"""The best labels of windows and the runs of cues, beside a search of every way."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from newsledger.find.quote_labels import IMPOSSIBLE, best_labels, cue_runs, pieces


def best_of_all(scores: np.ndarray, trans: np.ndarray, start: np.ndarray) -> list[int]:
    """The labels with the best sum among all."""
    ways = itertools.product(range(len(start)), repeat=len(scores))

    def total(way: tuple[int, ...]) -> float:
        steps = sum(trans[a, b] for a, b in itertools.pairwise(way))
        return float(start[way[0]] + steps + sum(scores[i, x] for i, x in enumerate(way)))

    return list(max(ways, key=total))


@pytest.mark.parametrize("seed", range(8))
def test_best_labels(seed: int) -> None:
    """Windows of one to six rows have the labels that a search of every way finds, each window by itself; an empty one has none."""
    rng = np.random.default_rng(seed)
    sizes = rng.integers(0, 6, size=7)
    scores = rng.normal(size=(int(sizes.sum()), 3)).astype(np.float32)
    trans, start = rng.normal(size=(3, 3)).astype(np.float32), rng.normal(size=3).astype(np.float32)
    trans[0, 2] = start[2] = IMPOSSIBLE / 100
    expected, at = [], 0
    for n in sizes.tolist():
        expected.append(best_of_all(scores[at : at + n], trans, start) if n else [])
        at += n
    assert best_labels(scores, sizes, trans, start) == expected


@pytest.mark.parametrize("seed", range(8))
def test_cue_runs(seed: int) -> None:
    """Cues are the runs of the best labels with no run that begins inside, sentence by sentence."""
    rng = np.random.default_rng(seed)
    scores = (2 * rng.normal(size=(12, 3))).astype(np.float32)
    trans, start = np.zeros((3, 3), np.float32), np.zeros(3, np.float32)
    trans[0, 2] = start[2] = IMPOSSIBLE
    expected = []
    for a, b in ((0, 5), (5, 12)):
        labels = best_of_all(scores[a:b], trans, start)
        begins = [i for i, x in enumerate(labels) if x == 1]
        expected += [(a + i, a + next((j for j in range(i + 1, b - a) if labels[j] != 2), b - a)) for i in begins]
    assert cue_runs(scores, [(0, 5), (5, 5), (5, 12)]) == expected


def test_pieces() -> None:
    """The runs of one pair of labels, from the window's first token on."""
    assert pieces([0, 3, 4, 4, 3, 0, 1, 2, 3], 3, 10) == [(11, 14), (14, 15), (18, 19)]
    assert pieces([0, 0], 3, 10) == []
