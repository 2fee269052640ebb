"""How alike two sentences are in their wording: the score of a small network that lays their words side by side.

Theory of operation. The levels count what two sentences share; here each word meets the nearest of the other sentence, with the word that it
hangs on ("has not changed its position" beside "the position remains unchanged"). The network never saw an annotated link: it learnt from what the
levels and the whole story say of 700 incidents, names and numbers often hidden, and from events of ECB+ that annotators call the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.concepts import Matrix, Nearness, nearness
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import CONTENT, Line, word_of
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.learn import weights
from newsledger.learn.aligner import Aligner, Floats, Places, Rows
from newsledger.learn.features import plain, vector_key

KINDS = {"NOUN": 0, "PROPN": 1, "VERB": 2, "ADJ": 3, "NUM": 4, "ADV": 5}
ROLES = {
    role: n
    for n, row in enumerate(("nsubj", "obj", "obl nmod", "root ccomp xcomp advcl acl", "conj", "compound amod flat nummod appos"))
    for role in row.split()
}
WIDTH = 20
LONGEST = 28
"""Telling words of a sentence that are laid side by side; one in a hundred has more."""
DEEP = 12
LENGTH = 3.0


class Word(NamedTuple):
    """A telling word: what stands for it, the row of its vector, its features, the place of the telling word that it hangs on."""

    word: str
    row: int
    features: list[float]
    above: int


def words_in(line: Line) -> list[Word]:
    """The telling words of a line in order."""
    tokens = line.sentence.tokens
    denied = {t.head for t in tokens if line.text[t.start : t.end].casefold() in en.NEGATION}
    kept = [i for i, t in enumerate(tokens) if t.upos in CONTENT and (k := key(t.lemma)) not in en.STOP and len(k) > 1][:LONGEST]
    place = {i: n for n, i in enumerate(kept)}
    out = []
    for n, i in enumerate(kept):
        token = tokens[i]
        text = line.text[token.start : token.end]
        features = [0.0] * (WIDTH - 2)
        features[KINDS.get(token.upos, 6)] = 1.0
        features[7 + ROLES.get(token.dep.split(":")[0], 6)] = 1.0
        features[14] = float(any(a <= token.start < b for a, b in line.sources))
        features[15:] = [float(key(text) in line.quoted), float(i in denied), n / LONGEST]
        out.append(Word(word_of(line.text, token), vector_key(plain(text), _vectors()[0]), features, place[_above(line, i, place)]))
    return out


def telling(line: Line) -> set[str]:
    """What stands for the telling words of a line."""
    return {word_of(line.text, t) for t in line.sentence.tokens if t.upos in CONTENT and (k := key(t.lemma)) not in en.STOP and len(k) > 1}


def _above(line: Line, at: int, place: dict[int, int]) -> int:
    """The next telling word above, the word itself where there is none."""
    tokens, here = line.sentence.tokens, at
    for _ in range(DEEP):
        head = tokens[here].head
        if head == here or not 0 <= head < len(tokens):
            return at
        here = head
        if here in place:
            return here
    return at


@cache
def _vectors() -> tuple[dict[str, int], NDArray[np.int8], Floats]:
    """The row of each word that the language model knows, the vectors as they are stored, and what scales each to one length."""
    table = weights.load("language")
    raw = table.raw("encoder.vectors.weight").astype(np.int8)
    squares = np.einsum("ij,ij->i", raw, raw, dtype=np.float32)[:, None]
    return {w: n for n, w in enumerate(table.strings("words"), 1)}, raw, np.float32(LENGTH) / np.maximum(np.sqrt(squares), np.float32(1e-6))


def rows_of(lines: Sequence[Line], near: Nearness | None = None) -> Rows:
    """The lines as rows of words; `near`: how near the words of these lines are, where it is known already."""
    told = [words_in(line) for line in lines]
    vocabulary = sorted({w.word for words in told for w in words}) or [""]
    number = {w: n for n, w in enumerate(vocabulary)}
    held = np.zeros(len(vocabulary))
    for words in told:
        held[sorted({number[w.word] for w in words})] += 1
    local = np.log((len(lines) + 1) / (held + 0.5)) / 3
    rare = np.array([lexicon().rare(w) for w in vocabulary]) / 10
    shape = (len(lines), max([1, *map(len, told)]))
    row, above, word = (np.zeros(shape, dtype=np.int64) for _ in range(3))
    there = np.zeros(shape, dtype=np.bool_)
    features = np.zeros((*shape, WIDTH), dtype=np.float32)
    for i, words in enumerate(told):
        for n, w in enumerate(words):
            row[i, n], above[i, n], word[i, n], there[i, n] = w.row, w.above, number[w.word], True
            features[i, n] = [*w.features, rare[number[w.word]], local[number[w.word]]]
    _, raw, scale = _vectors()
    marks = [
        [float(x.block in ("headline", "standfirst", "bullet")), x.share, np.log1p(len(words)) / 3] for x, words in zip(lines, told, strict=True)
    ]
    return Rows(
        (raw[row] * scale[row]).astype(np.float32),
        features,
        above,
        word,
        there,
        (nearness(vocabulary) if near is None or not told else near.of(vocabulary)).astype(np.float32),
        np.array(marks, dtype=np.float32).reshape(-1, 3),
    )


@cache
def aligner() -> Aligner:
    """The network that ships with the package."""
    return Aligner(weights.load("wording"))


def wording(lines: Sequence[Line], left: Places, right: Places, *, near: Nearness | None = None, by: Aligner | None = None) -> Matrix:
    """The log-odds that two lines tell one thing by their wording, for each pair of places."""
    if not len(left):
        return np.zeros(0)
    return (by or aligner()).scores(rows_of(lines, near), left, right).astype(np.float64)
