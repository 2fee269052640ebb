"""Our own model behind the two protocols: one encoder in numpy for tags, parse and entities.

Both protocols are asked for the same sentences one after the other, so the encoder's last output is kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from zlib import crc32

import numpy as np

from newsledger.language.backends import Named, Parse, Words
from newsledger.language.lemmas import Lemmas
from newsledger.language.stacked import outlets, split_stacked
from newsledger.language.tails import mend
from newsledger.learn.encoder import Encoder, Floats, Packed
from newsledger.learn.namer import Namer
from newsledger.learn.parser import Biaffine, Tagger
from newsledger.learn.weights import Weights, load

MOST_WORDS = 4000
"""So many words go through the encoder at once; a report of 200 kB is read in stretches, so memory stays small."""

UNLIKELY = -50.0
DRAWN = 0.8
"""How far the potentials of one name in several places are drawn to their mean: of .35, .5, .65, .8, .9 best on worldwide dev (+1.2 F1)."""
COMMON = 300
"""The so many most frequent words tell nothing when they stand with a capital in several places ("The", "But"); 100 to 3,000 do alike."""


class OwnModel:
    """Parser and namer on one encoder."""

    def __init__(self, weights: Weights) -> None:
        layers = int(str(weights.header["layers"]))
        self.encoder = Encoder(weights, layers)
        self.tagger, self.parser, self.namer = Tagger(weights), Biaffine(weights), Namer(weights)
        self.lemmas = lemmas(weights)
        self.version = weights.version
        self.states_of = f"{crc32(weights.raw(f'encoder.layers.{layers - 1}.gates.weight').tobytes()):08x}"
        self.kept: tuple[Sequence[Words], list[tuple[list[Floats], Packed]]] | None = None

    def encoded(self, sentences: Sequence[Words]) -> list[tuple[list[Floats], Packed]]:
        """The encoder's output for stretches of the sentences."""
        if self.kept is None or self.kept[0] is not sentences:
            self.kept = (sentences, [self.encoder(part) for part in stretches(sentences)])
        return self.kept[1]

    def states(self, sentences: Sequence[Words]) -> Floats:
        """What the encoder knows of each word in context: its last layer's rows, in order of the words."""
        return np.concatenate([layers[-1].take(packed.flat, axis=0) for layers, packed in self.encoded(sentences)])

    def parse(self, sentences: Sequence[Words]) -> list[Parse]:
        """One parse a sentence."""
        out: list[Parse] = []
        known = self.lemmas.cache
        for part, (layers, packed) in zip(stretches(sentences), self.encoded(sentences), strict=True):
            upos, xpos, feats = self.tagger(layers[-2])
            for words, rows, (head, dep) in zip(part, packed.rows, self.parser(layers[-1], packed), strict=True):
                u, x, f = ([kind[r] for r in rows.tolist()] for kind in (upos, xpos, feats))
                lemma = [known.get(word) or self.lemmas.of(*word) for word in zip(words, u, x, strict=True)]
                out.append(Parse(lemma, u, x, f, head, dep))
                mend(words, out[-1])
        return out

    def name(self, sentences: Sequence[Words]) -> list[list[Named]]:
        """The entities of each sentence."""
        out: list[list[Named]] = []
        for part, (layers, packed) in zip(stretches(sentences), self.encoded(sentences), strict=True):
            groups = same_names(part, packed, self.encoder.known)
            scores = self.namer.potentials(layers[-1], packed, groups)
            scores[addresses(part, packed), 1:] = UNLIKELY
            scores = self.namer.pooled(scores, groups, DRAWN)
            out += [[Named(*found) for found in row] for row in self.namer(scores, packed)]
        self.kept = None
        named = split_stacked(sentences, out)
        return [outlets(words, names) for words, names in zip(sentences, named, strict=True)]


def addresses(sentences: Sequence[Words], packed: Packed) -> list[int]:
    """The packed rows of web and mail addresses, which are no names ("https://a.example/b")."""
    return [
        row
        for words, rows in zip(sentences, packed.rows, strict=True)
        for word, row in zip(words, rows.tolist(), strict=True)
        if "://" in word or "@" in word[1:]
    ]


def same_names(sentences: Sequence[Words], packed: Packed, known: Mapping[str, int]) -> list[list[int]]:
    """The packed rows of each capitalised word in several places of a report, but for the commonest of the vocabulary (word to rank)."""
    places: dict[str, list[int]] = {}
    for words, rows in zip(sentences, packed.rows, strict=True):
        for word, row in zip(words, rows.tolist(), strict=True):
            if len(word) > 1 and word[0].isupper() and known.get(word.lower(), COMMON) >= COMMON:
                places.setdefault(word, []).append(row)
    return [rows for rows in places.values() if len(rows) > 1]


def stretches(sentences: Sequence[Words]) -> list[Sequence[Words]]:
    """Runs of sentences of `MOST_WORDS` words at most (or of one sentence)."""
    out: list[Sequence[Words]] = []
    start = size = 0
    for i, words in enumerate(sentences):
        if size and size + len(words) > MOST_WORDS:
            out.append(sentences[start:i])
            start, size = i, 0
        size += len(words)
    return [*out, sentences[start:]] if start < len(sentences) else out


def lemmas(weights: Weights) -> Lemmas:
    """The lemma table of the weights."""
    rows = [line.split("\t") for line in weights.strings("lemmas")]
    words = (w for w in [*weights.strings("words"), *weights.strings("more_words")] if w.isalpha() and w.islower())
    ranks = {w: i for i, w in enumerate(dict.fromkeys(words))}
    return Lemmas({(r[0], r[1]): r[2] for r in rows if len(r) == 3}, ranks)


@cache
def own_model() -> OwnModel:
    """The model that ships, loaded once a process."""
    return OwnModel(load("language"))
