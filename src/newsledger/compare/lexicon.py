"""How rare a word is and which words are near it: statistics and vectors from the raw text of the recipe."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from newsledger.learn import weights

Floats = NDArray[np.float32]
UNSEEN = 1e-5
"""The share of texts that is taken for a word outside the table."""


class Lexicon:
    """Words with their shares of texts and their unit vectors."""

    def __init__(self, words: list[str], share: Floats, vectors: Floats) -> None:
        self.place = {w: i for i, w in enumerate(words)}
        self.rarity = -np.log(np.maximum(share, UNSEEN))
        norm = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
        self.vectors = vectors / norm
        self.unseen = float(-np.log(UNSEEN))

    def rare(self, word: str) -> float:
        """How much a word tells: the negative logarithm of its share of texts."""
        at = self.place.get(word)
        return self.unseen * 0.85 if at is None else float(self.rarity[at])

    def matrix(self, words: list[str]) -> Floats:
        """The vectors of the words, one a row, zeros for a word outside the table."""
        out = np.zeros((len(words), self.vectors.shape[1]), dtype=np.float32)
        for i, word in enumerate(words):
            at = self.place.get(word)
            if at is not None:
                out[i] = self.vectors[at]
        return out


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the package."""
    table = weights.load("compare")
    return Lexicon(table.strings("words"), table["share"], table["vectors"])
