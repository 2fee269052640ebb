"""Which words are of one idea: the same word, a synonym by its vector, a word of the same row of ideas, a word made from the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.lexicon import lexicon
from newsledger.compare.words import key
from newsledger.language.lang.en.concepts import CONCEPTS

Matrix = NDArray[np.float64]
ONE_IDEA = 0.75
MADE_FROM = 0.85
"""How near two words of one row are ("seizure", "hold"), and one word made from the other ("apology", "apologise")."""
STEM = 5
"""Letters that a word and one made from it share at least, and six tenths of the longer."""


@cache
def ideas() -> dict[str, frozenset[int]]:
    """The rows of ideas of each word; verbs with a particle as "pull_back"."""
    table: dict[str, set[int]] = {}
    for number, row in enumerate(CONCEPTS):
        for word in row.split():
            for form in (word, key(word)):
                table.setdefault(form, set()).add(number)
    return {word: frozenset(rows) for word, rows in table.items()}


def nearness(words: Sequence[str]) -> Matrix:
    """How near every two of the words are, 0 to 1: 1 for a word with itself."""
    vectors = lexicon().matrix(list(words))
    near = np.maximum((vectors @ vectors.T).astype(np.float64) - 0.35, 0.0) / 0.65
    table = ideas()
    known = [i for i, word in enumerate(words) if word in table]
    rows = np.zeros((len(known), len(CONCEPTS)), dtype=np.float32)
    for n, i in enumerate(known):
        rows[n, sorted(table[words[i]])] = 1.0
    one, two = np.nonzero(rows @ rows.T)
    at = np.array(known, dtype=np.int64)
    near[at[one], at[two]] = np.maximum(near[at[one], at[two]], ONE_IDEA)
    for i, j in made_from(words):
        near[i, j] = near[j, i] = max(near[i, j], MADE_FROM)
    np.fill_diagonal(near, 1.0)
    return near


class Nearness(NamedTuple):
    """How near every two words of a story are, and the place of each."""

    place: dict[str, int]
    table: Matrix

    def of(self, words: Sequence[str]) -> Matrix:
        """How near every two of these words are."""
        at = [self.place[w] for w in words]
        return np.asarray(self.table[np.ix_(at, at)])


def nearness_of(words: Sequence[str]) -> Nearness:
    """How near every two of the words are, to be asked for some of them."""
    return Nearness({w: i for i, w in enumerate(words)}, nearness(words))


def made_from(words: Sequence[str]) -> list[tuple[int, int]]:
    """The places of words of which one is likely made from the other: they share their beginning ("criticise", "criticism")."""
    beginnings: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if len(word) >= STEM:
            beginnings.setdefault(word[:STEM], []).append(i)
    pairs = ((i, j) for group in beginnings.values() for n, i in enumerate(group) for j in group[n + 1 :])
    return [(i, j) for i, j in pairs if shared_start(words[i], words[j]) >= max(STEM, 0.6 * max(len(words[i]), len(words[j])))]


def shared_start(a: str, b: str) -> int:
    """How many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda p: p[0] == p[1], zip(a, b, strict=False)))


@lru_cache(maxsize=200_000)
def near_ideas(a: str, b: str) -> float:
    """How near two words are: 1 for the same, by a shared row of ideas, by one made from the other, else by their vectors."""
    if a == b:
        return 1.0
    vectors = lexicon().matrix([a, b])
    near = max(float((vectors @ vectors.T).astype(np.float64)[0, 1]) - 0.35, 0.0) / 0.65
    table = ideas()
    if table.get(a, frozenset()) & table.get(b, frozenset()):
        near = max(near, ONE_IDEA)
    return max(near, MADE_FROM) if made_from((a, b)) else near
