"""The chain over entity labels, against all rows of labels."""

from itertools import pairwise, product

import numpy as np

from newsledger.learn.encoder import Packed
from newsledger.learn.namer import Namer, Shared, entities

TAGS = ["O", "B-PER", "I-PER"]


def small():
    """A namer without weights, its chain filled by hand."""
    namer = object.__new__(Namer)
    rng = np.random.default_rng(5)
    namer.tags = TAGS
    namer.steps = rng.normal(size=(3, 3)).astype("float32")
    namer.steps[0, 2] = -1e4
    namer.start = np.array([0.1, 0.2, -1e4], dtype="float32")
    return namer, rng


def weight(namer, scores, tags):
    """The score of one row of labels."""
    total = namer.start[tags[0]] + scores[0, tags[0]]
    return total + sum(namer.steps[a, b] + scores[i + 1, b] for i, (a, b) in enumerate(pairwise(tags)))


def test_best_and_sure():
    """The best labels and their probabilities are those of counting every row."""
    namer, rng = small()
    packed = Packed([2, 4, 1])
    scores = rng.normal(size=(packed.total, 3)).astype("float32") * 2
    best, sure = namer.best(scores, packed), namer.marginals(scores, packed)
    for rows in packed.rows:
        ways = {tags: weight(namer, scores[rows], tags) for tags in product(range(3), repeat=len(rows))}
        assert tuple(best[rows]) == max(ways, key=lambda t: ways[t])
        total = sum(np.exp(w) for w in ways.values())
        for i in range(len(rows)):
            for tag in range(3):
                expected = sum(np.exp(w) for t, w in ways.items() if t[i] == tag) / total
                assert abs(sure[rows[i], tag] - expected) < 1e-3


def test_cut_chain():
    """Cutting the chain at words that are surely outside changes neither labels nor probabilities."""
    namer, rng = small()
    lengths = [3, 0, 9, 1, 6, 4]
    packed = Packed(lengths)
    scores = rng.normal(size=(packed.total, 3)).astype("float32") * 3
    scores[rng.random(packed.total) < 0.5, 0] += 25
    scores[packed.rows[5], 0] += 40
    best, sure = namer.best(scores, packed), namer.marginals(scores, packed)
    expected = [entities([TAGS[i] for i in best[r]], [float(x) for x in sure[r, best[r]]]) for r in packed.rows]
    found = namer(scores, packed)
    assert [[f[:3] for f in row] for row in found] == [[e[:3] for e in row] for row in expected]
    assert sum(map(len, found)) > 3
    for mine, other in zip(found, expected, strict=True):
        assert np.allclose([f[3] for f in mine], [e[3] for e in other], atol=2e-3)


def test_nothing_to_decode():
    """A report without words, or without any word that may be a name, has no entities."""
    namer, _ = small()
    assert namer(np.empty((0, 3), "float32"), Packed([])) == []
    assert namer(np.array([[30, 0, 0], [30, 0, 0]], "float32"), Packed([2, 0])) == [[], []]


def test_entities():
    """Labels become ranges with the probability of the least sure word."""
    assert entities(["B-PER", "I-PER", "O", "B-PER"], [0.9, 0.8, 1.0, 0.7]) == [(0, 2, "PER", 0.8), (3, 4, "PER", 0.7)]


def test_one_name_is_drawn_together():
    """Where one name stands twice the sure place decides the unsure one; other words stay as they are."""
    namer, _ = small()
    namer.members = np.array([[1, 0], [0, 1], [0, 1]], dtype="float32")
    scores = np.array([[0.0, 6.0, 0.0], [1.0, 0.5, 0.0], [1.0, 0.5, 0.0]], dtype="float32")
    drawn = namer.pooled(scores, [[0, 1]], 0.5)
    assert drawn[1].argmax() == 1
    assert (drawn[2] == scores[2]).all()


def test_places_of_a_name_tell_each_other():
    """The rows of a group are moved alike, by what is known at all of them; rows outside and the array itself stay as they are."""
    shared = object.__new__(Shared)
    rng = np.random.default_rng(7)
    shared.gain, shared.bias = np.ones(4, "float32"), np.zeros(2, "float32")
    shared.into, shared.back = rng.normal(size=(4, 2)).astype("float32"), rng.normal(size=(2, 4)).astype("float32")
    x = rng.normal(size=(6, 4)).astype("float32")
    kept = x.copy()
    moved = shared(x, [[0, 4], [2, 3, 5]]) - x
    assert np.allclose(moved[0], moved[4], atol=1e-6)
    assert np.allclose(moved[2], moved[5], atol=1e-6)
    assert not np.allclose(moved[0], moved[2], atol=1e-3)
    assert not moved[1].any()
    assert (x == kept).all()
    other = x.copy()
    other[5] += 1
    assert not np.allclose((shared(other, [[0, 4], [2, 3, 5]]) - other)[2], moved[2], atol=1e-3)
    assert shared(x, []) is x
