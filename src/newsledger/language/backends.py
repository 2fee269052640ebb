"""What parses and what finds entities: two small protocols, so that another model can take the place of the shipped one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

Words = Sequence[str]


class Parse(NamedTuple):
    """The analysis of one sentence, one place a word; the head of the root is the root itself."""

    lemma: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    head: list[int]
    dep: list[str]


class Named(NamedTuple):
    """An entity of one sentence: half-open range of words, label, score."""

    first: int
    last: int
    label: str
    score: float


class Parser(Protocol):
    """Anything that tags and parses the sentences of one report."""

    def parse(self, sentences: Sequence[Words]) -> list[Parse]:
        """One parse a sentence, in order."""
        ...


class Namer(Protocol):
    """Anything that finds the entities in the sentences of one report (seen together, so that one name gets one label)."""

    def name(self, sentences: Sequence[Words]) -> list[list[Named]]:
        """The entities of each sentence, in order, not overlapping."""
        ...
