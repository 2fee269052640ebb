"""What the encoder sees of a word by itself: its vector, hashed affixes, its shape. The same code trains and runs.

A word's row is twelve numbers at most (`COLUMNS`); the context comes later, in the encoder. Hashing is CRC-32, the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

COLUMNS: tuple[tuple[str, int, int], ...] = (
    ("word", 12_000, 64),
    ("suffix2", 1_000, 24),
    ("suffix3", 3_000, 32),
    ("suffix4", 5_000, 32),
    ("prefix2", 1_000, 24),
    ("prefix3", 3_000, 32),
    ("shape", 800, 24),
)
"""Hashed columns after the vector's: name, rows, width."""
VECTOR_WIDTH = 96
FOLD = {ord(a): b for a, b in zip("’‘‛ʼ´`\x91\x92“”„‟«»\x93\x94‐‑", "''''''''\"\"\"\"\"\"\"\"--", strict=True)}
RUN = re.compile(r"(.)\1{3,}")
SEEDS = tuple((crc32(f"{name}:".encode()), rows) for name, rows, _ in COLUMNS)
LONG = 40
"""Longer words (an unbroken line of 50 kB) are known by their two ends only."""


def plain(word: str) -> str:
    """The word as the model knows it: straight quotes, "``" as a quote, not endless."""
    if len(word) > LONG:
        word = word[: LONG // 2] + word[-LONG // 2 :]
    folded = word if word.isascii() else word.translate(FOLD)
    return '"' if folded == "``" or folded == "''" else folded


def shape(word: str) -> str:
    """Upper, lower, digit by character whatever the script ("Xi" Xx, "Ü-7" X-d), runs cut at three."""
    if word.isascii() and word.isalpha() and word[1:].islower():  # most words
        return "x" * min(3, len(word)) if word[0].islower() else "X" + "x" * min(3, len(word) - 1)
    out = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in word)
    return RUN.sub(r"\1\1\1", out)


def vector_key(word: str, known: Mapping[str, int]) -> int:
    """The row of a word's vector: as written, folded numbers, lower case, title case; 0 for an unknown word."""
    for form in (word, number(word), word.lower(), word.title() if word.isupper() else word):
        row = known.get(form)
        if row is not None:
            return row
    return 0


def number(word: str) -> str:
    """Long numbers become a row of zeros, so that all of them share a vector; years keep their own."""
    if word.isalpha():
        return word
    digits = sum(c.isdigit() for c in word)
    if digits < 2 or digits * 2 <= len(word) or (len(word) == 4 and word[:2] in ("19", "20")):
        return word
    return "".join("0" if c.isdigit() else c for c in word)


def row(word: str, known: Mapping[str, int]) -> list[int]:
    """The numbers of one plain word: the vector's row, then one bucket a column."""
    low = word.lower()
    parts = (number(low), low[-2:], low[-3:], low[-4:], low[:2], low[:3], shape(word))
    return [
        vector_key(word, known),
        *(crc32(part.encode("utf8", "replace"), seed) % rows for (seed, rows), part in zip(SEEDS, parts, strict=True)),
    ]


def rows(words: list[str], known: Mapping[str, int]) -> NDArray[np.int64]:
    """The rows of several words, one a line."""
    return np.array([row(plain(w), known) for w in words], dtype=np.int64).reshape(len(words), len(COLUMNS) + 1)
