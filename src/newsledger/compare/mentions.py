"""Which mentions of events in the reports of a story are one event: heads, parties, sentences and reports compared.

Used where event mentions are given (the ECB+ benchmark, imported annotations); facts of the ledger go through `matches`. Every two mentions
of a story are judged by boosted trees on named levels and by a small network that sees the heads in context too; clusters by average linkage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.compare.undated import linked
from newsledger.learn.pairnet import PairNet
from newsledger.learn.trees import Trees

SAME = 0.55
"""The mean chance from which two clusters are one: .3 to .55 swept in cross-validation by topic; nearly flat from .4."""
Floats = NDArray[np.float32]
Alike = Mapping[tuple[str, str], float]


class EventMention(msgspec.Struct, frozen=True):
    """A mention: its head, its words, what hangs on it (by role) and over it, what its sentence names, and its vectors in context."""

    report: str
    sentence: int
    lemma: str
    words: frozenset[str]
    said: str
    upos: str
    relation: str
    governor: str
    agents: frozenset[str]
    patients: frozenset[str]
    others: frozenset[str]
    modifiers: frozenset[str]
    above: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str]
    context: frozenset[str]
    around: frozenset[str]
    negated: bool
    vectors: tuple[Floats, ...]
    mean: Floats

    @property
    def place(self) -> tuple[str, int]:
        """The sentence that it stands in."""
        return self.report, self.sentence

    @property
    def parties(self) -> frozenset[str]:
        """All words that hang on it."""
        return self.agents | self.patients | self.others | self.modifiers | self.above


class Judge(msgspec.Struct, frozen=True):
    """The two learned judgements, averaged."""

    trees: Trees
    nets: tuple[PairNet, ...]

    def chances(self, mentions: Sequence[EventMention], places: Sequence[tuple[int, int]], rows: Floats) -> list[float]:
        """How likely each pair of mentions (by its places) is one event."""
        from newsledger.compare.mention_levels import inner

        if not places:
            return []
        vectors = np.stack([inner(m) for m in mentions])
        left, right = np.array([p[0] for p in places]), np.array([p[1] for p in places])
        told = [net.chances(vectors[left], vectors[right], rows) for net in self.nets]
        trees = self.trees.chances(rows.astype(np.float64))
        out: list[float] = ((np.mean(told, axis=0) + trees) / 2.0).tolist()
        return out


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("mentions")
    return Judge(Trees.of(table, "coref"), tuple(PairNet.of(table, f"net{i}") for i in range(int(str(table.header["nets"])))))


def group_mentions(mentions: Sequence[EventMention], alike: Alike, *, least: float = SAME, by: Judge | None = None) -> list[int]:
    """A cluster number for each mention of one story. `alike`: how alike two reports are, ids in order."""
    from newsledger.compare.mention_levels import rows

    places, found = rows(mentions, alike)
    chances = (by or judge()).chances(mentions, places, found)
    return linked(len(mentions), dict(zip(places, chances, strict=True)), [None] * len(mentions), least=least)
