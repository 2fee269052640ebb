"""Levels of two sentences by their deeds with who and what is in them: "detained the vessel" beside "the ship would be held"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.around import Places
from newsledger.compare.concepts import Matrix, Nearness, ideas
from newsledger.compare.ideas import Level
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line, word_of
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.records import Token

ARGUMENT = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})
DEEP = 3
"""How far down from the deed its words are looked for: "the head of the union of dockers"."""
HALF = 0.5
SAME_DEED = 0.6
SHARED = 0.3


class Frame(NamedTuple):
    """A deed of one line (place in the story) and the words that hang on it."""

    line: int
    deed: str
    words: frozenset[str]


def frames_of(place: int, line: Line) -> list[Frame]:
    """The deeds of a line, without those of its source."""
    tokens = line.sentence.tokens
    hung: dict[int, list[int]] = {}
    for i, token in enumerate(tokens):
        if token.head != i:
            hung.setdefault(token.head, []).append(i)
    out = []
    for i, token in enumerate(tokens):
        word = key(token.lemma)
        happens = token.upos == "VERB" or (token.upos in ("NOUN", "ADJ") and token.lemma.casefold() in ideas())
        if happens and word not in en.STOP and not any(a <= token.start < b for a, b in line.sources):
            out.append(Frame(place, word, frozenset(_words(line, tokens, hung, i)) - {word}))
    return out


def _words(line: Line, tokens: Sequence[Token], hung: dict[int, list[int]], at: int) -> set[str]:
    """The telling words below the deed, the noun that it describes, and the subject that it shares with the verb above."""
    out: set[str] = set()
    row = list(hung.get(at, ()))
    for depth in range(DEEP):
        for c in row:
            if tokens[c].upos in ARGUMENT and key(tokens[c].lemma) not in en.STOP:
                out.add(word_of(line.text, tokens[c]))
        row = [d for c in row if tokens[c].upos != "VERB" for d in hung.get(c, ())] if depth + 1 < DEEP else []
    head, dep = tokens[at].head, tokens[at].dep.split(":")[0]
    if 0 <= head < len(tokens) and head != at:
        if dep in ("acl", "xcomp", "nmod", "compound", "amod") and tokens[head].upos in ("NOUN", "PROPN"):
            out.add(word_of(line.text, tokens[head]))
        if dep in ("xcomp", "conj", "advcl"):
            out |= {word_of(line.text, tokens[c]) for c in hung.get(head, ()) if tokens[c].dep.startswith("nsubj") and tokens[c].upos in ARGUMENT}
    return out


def frame_levels(lines: Sequence[Line], flat: Sequence[Frame], nearness: Nearness) -> list[Level]:
    """The best that a deed of the one line reaches with a deed of the other, by itself and with its words, and how many deeds are met."""
    names = ("frame_share", "frame_sum", "frame_deed", "frame_met_least", "frame_met_most")
    if not flat:
        return [(n, np.zeros((len(lines), len(lines)))) for n in names]
    vocabulary = sorted({f.deed for f in flat} | {w for f in flat for w in f.words})
    where = {w: i for i, w in enumerate(vocabulary)}
    near = nearness.of(vocabulary)
    weight = _weights(lines, vocabulary, where)
    deeds = np.array([where[f.deed] for f in flat])
    like = near[np.ix_(deeds, deeds)]
    share, total = _met(flat, where, near, weight)
    telling = np.sqrt(np.outer(weight[deeds], weight[deeds]))
    own = np.array([f.line for f in flat])
    levels = (like * (0.15 + share), np.where(like >= HALF, like, 0.0) * (0.5 * telling + total), like * telling)
    pooled = [_pooled(x, own, len(lines)) for x in levels]
    some = _pooled_mean((like >= SAME_DEED) & (share >= SHARED), own, len(lines))
    return list(zip(names, [*(np.maximum(p, p.T) for p in pooled), np.maximum(some, some.T), np.minimum(some, some.T)], strict=True))


def _weights(lines: Sequence[Line], vocabulary: Sequence[str], where: dict[str, int]) -> Matrix:
    """How telling each word is: rare in the language and in few lines of the story."""
    held = np.zeros(len(vocabulary))
    for line in lines:
        held[[where[w] for w in sorted(line.words) if w in where]] += 1
    rare = np.array([lexicon().rare(w) for w in vocabulary])
    return np.asarray(rare * (np.log((len(lines) + 1.0) / (held + 0.5)) + 0.1))


def _met(flat: Sequence[Frame], where: dict[str, int], near: Matrix, weight: Matrix) -> tuple[Matrix, Matrix]:
    """The share and the sum of the weight of each frame's words that another frame meets, the smaller of the two ways."""
    table = np.zeros((len(flat), len(weight)), dtype=np.float32)
    best = np.zeros_like(table)
    close = np.where(near >= HALF, near, 0.0).astype(np.float32)
    for r, frame in enumerate(flat):
        at = [where[w] for w in sorted(frame.words)]
        table[r, at] = 1.0
        if at:
            best[r] = close[at].max(axis=0)
    weighed = table * np.maximum(weight, 0.1).astype(np.float32)
    total = (best @ weighed.T).astype(np.float64)
    share = total / np.maximum(weighed.sum(axis=1), 1e-6)[None, :]
    return np.minimum(share, share.T), np.minimum(total, total.T)


def _pooled(level: Matrix, own: Places, count: int) -> Matrix:
    """The best of the frames of each two lines."""
    filled, starts = np.unique(own, return_index=True)
    out = np.zeros((count, count))
    out[np.ix_(filled, filled)] = np.maximum.reduceat(np.maximum.reduceat(level, starts, axis=0), starts, axis=1)
    return out


def _pooled_mean(good: NDArray[np.bool_], own: Places, count: int) -> Matrix:
    """[i, j]: the share of j's frames that some frame of i meets."""
    filled, starts = np.unique(own, return_index=True)
    out = np.zeros((count, count))
    met = np.maximum.reduceat(good.astype(np.float64), starts, axis=0)
    sizes = np.diff([*starts.tolist(), len(own)])
    out[np.ix_(filled, filled)] = np.add.reduceat(met, starts, axis=1) / sizes
    return out
