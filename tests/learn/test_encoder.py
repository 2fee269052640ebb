"""The packing of sentences and the recurrence, against the plain sum."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsledger.learn.encoder import Packed
from newsledger.learn.features import COLUMNS, plain, row, shape, vector_key


@given(st.lists(st.integers(min_value=0, max_value=7), max_size=9))
def test_every_word_has_a_row(lengths):
    """Each word of each sentence has one row of its own, and knows the rows before and after it."""
    packed = Packed(lengths)
    rows = [r for sentence in packed.rows for r in sentence.tolist()]
    assert sorted(rows) == list(range(sum(lengths)))
    for sentence in packed.rows:
        for a, b in itertools.pairwise(sentence):
            assert (packed.beside[1][a], packed.beside[0][b]) == (b, a)


def test_scan():
    """The recurrence over packed rows is what one gets sentence by sentence, in both directions."""
    rng = np.random.default_rng(3)
    lengths = [3, 0, 5, 1, 5]
    packed = Packed(lengths)
    space = packed.scratch(6)
    z, f = rng.normal(size=(2, packed.total, 6)).astype("float32")
    space.z[:], space.f[:] = z, f
    c = space.scan()
    for rows in packed.rows:
        for half, order in ((slice(0, 3), rows), (slice(3, 6), rows[::-1])):
            state = np.zeros(3, dtype="float32")
            for r in order:
                state = f[r, half] * state + z[r, half]
                assert np.allclose(c[r, half], state, atol=1e-5)


@pytest.mark.parametrize(("word", "expected"), [("Xi", "Xx"), ("U.S.", "X.X."), ("1,200", "d,ddd"), ("Überfall", "Xxxx"), ("covid-19", "xxx-dd")])
def test_shape(word, expected):
    """A word's shape, whatever its script."""
    assert shape(word) == expected


def test_rows():
    """A word's row stays inside the tables; unknown words have vector 0; capitals fall back on the word in title case."""
    known = {"Putin": 7, "the": 2}
    assert vector_key("PUTIN", known) == 7
    assert vector_key("The", known) == 2
    assert vector_key("zzz", known) == 0
    for word in ("", "a" * 50_000, "\ud800", "’"):
        numbers = row(plain(word), known)
        assert len(numbers) == len(COLUMNS) + 1
        assert all(0 <= n < rows for n, (_, rows, _) in zip(numbers[1:], COLUMNS, strict=True))
