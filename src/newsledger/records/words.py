"""What the language model says: tokens, sentences and entities. `Tokens` is mutable: it lives inside one call of `extract`."""

from __future__ import annotations

import msgspec

from newsledger.records.spans import Record


class Entity(Record, frozen=True, kw_only=True):
    """A named entity of the language model: token range (half-open), label PER ORG LOC NORP MISC FAC EVENT ..., score."""

    first: int
    last: int
    label: str
    score: float = 1.0


class Tokens(msgspec.Struct, kw_only=True):
    """Tokens, sentences, tags, parse and entities of the READ_KINDS blocks of one report, in order of the text.

    Parallel lists, one place a token. `start`, `end`: code points of `Report.text`. `upos`, `dep`: Universal Dependencies v2 (subtypes as
    `nsubj:pass`). `head`: index of the governing token in this report; the root of a sentence points to itself.
    `sentences`: half-open token ranges, each inside one block; `sentence_block`: index into `blocks` for each sentence.
    `feats`: UD features as `Number=Sing|Tense=Past`, "" when the model gives none. `states`: what the shipped encoder knows of each token in
    context, rows of float32 as bytes (empty with another backend); `states_of` names the weights that they come from.
    """

    start: list[int]
    end: list[int]
    text: list[str]
    lemma: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    head: list[int]
    dep: list[str]
    sentences: list[tuple[int, int]]
    sentence_block: list[int]
    entities: list[Entity]
    states: bytes = b""
    states_of: str = ""

    def __len__(self) -> int:
        return len(self.start)


class Token(msgspec.Struct, frozen=True, array_like=True):
    """One word of a stored sentence: place, lemma, part of speech, relation and its head's place in the sentence."""

    start: int
    end: int
    lemma: str
    upos: str
    dep: str
    head: int
