"""The named levels of every pair of sentences of a story, as matrices: what `pairs` weighs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.concepts import nearness_of
from newsledger.compare.frames import frame_levels, frames_of
from newsledger.compare.ideas import central, idea_levels, told_in
from newsledger.compare.lexicon import Lexicon
from newsledger.compare.lines import Line
from newsledger.compare.persons import person_levels, shared
from newsledger.compare.wording import telling

Matrix = NDArray[np.float64]


class Levels:
    """The named levels of every pair of lines as matrices."""

    def __init__(self, lines: Sequence[Line], lexicon: Lexicon) -> None:
        self.lines = lines
        self.names: list[str] = []
        self.parts: list[Matrix] = []
        count = len(lines)
        vocabulary = sorted({w for line in lines for w in line.words})
        where = {w: i for i, w in enumerate(vocabulary)}
        rare = np.array([lexicon.rare(w) for w in vocabulary] or [1.0])
        present = np.zeros((count, max(1, len(vocabulary))))
        for i, line in enumerate(lines):
            present[i, [where[w] for w in sorted(line.words)]] = 1.0
        local = np.log((count + 1.0) / (present.sum(axis=0) + 0.5)) + 0.1
        self._words(present, rare, local)
        self._near(present, rare, vocabulary, lexicon)
        self._clauses(where, rare * local)
        self._facts()
        self._places()
        self._rivals()
        told, frames = [told_in(x) for x in lines], [f for i, x in enumerate(lines) for f in frames_of(i, x)]
        words = {t.word for ours in told for t in ours} | {w for f in frames for w in (f.deed, *f.words)} | {w for x in lines for w in telling(x)}
        self.nearness = near = nearness_of(sorted(words | {""}))
        for name, matrix in (
            *person_levels(lines),
            *idea_levels(lines, told, near),
            *frame_levels(lines, frames, near),
            *central("local", lines, self.parts[self.names.index("local")]),
        ):
            self.add(name, matrix)

    def add(self, name: str, matrix: Matrix) -> None:
        """One more level."""
        self.names.append(name)
        self.parts.append(matrix)

    def _words(self, present: Matrix, rare: Matrix, local: Matrix) -> None:
        for name, weight in (("rare", rare), ("local", local * rare)):
            both = (present * weight) @ present.T
            own = np.maximum(both.diagonal(), 1e-6)
            self.add(name, both / np.sqrt(np.outer(own, own)))
            self.add(name + "_least", both / np.minimum.outer(own, own))
            self.add(name + "_sum", both / 10.0)
            self.add(name + "_own_least", np.minimum.outer(own, own) / 10.0)
            self.add(name + "_own_most", np.maximum.outer(own, own) / 10.0)
        self.add("rarest", _rarest(present, local * rare))

    def _near(self, present: Matrix, rare: Matrix, vocabulary: Sequence[str], lexicon: Lexicon) -> None:
        vectors = lexicon.matrix(list(vocabulary)) if vocabulary else np.zeros((1, 1), dtype=np.float32)
        near = np.maximum((vectors @ vectors.T).astype(np.float64) - 0.35, 0.0) / 0.65
        np.fill_diagonal(near, 1.0)
        self.near = near
        soft = _soft(present, near, rare)
        self.add("soft_least", np.maximum(soft, soft.T))
        self.add("soft_most", np.minimum(soft, soft.T))
        mean = (present * rare) @ vectors
        mean /= np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-6)
        self.add("mean", np.asarray(mean @ mean.T, dtype=np.float64))

    def _clauses(self, where: dict[str, int], weight: Matrix) -> None:
        """The best level that a clause of the one reaches with a clause of the other: long sentences share one claim of many."""
        parts = [clauses(line) for line in self.lines]
        flat = [c for cs in parts for c in cs]
        table = np.zeros((len(flat), max(1, len(where))))
        for i, clause in enumerate(flat):
            table[i, [where[w] for w in sorted(clause)]] = 1.0
        first = np.cumsum([0] + [len(cs) for cs in parts])[:-1]
        both = (table * weight) @ table.T
        own = np.maximum(both.diagonal(), 1e-6)
        soft = _soft(table, self.near, weight)
        for name, level in (
            ("clause", both / np.sqrt(np.outer(own, own))),
            ("clause_sum", both / 10.0),
            ("clause_soft", np.minimum(soft, soft.T)),
            ("clause_least", soft),
        ):
            pooled = np.maximum.reduceat(np.maximum.reduceat(level, first, axis=0), first, axis=1)
            self.add(name, np.maximum(pooled, pooled.T))

    def _facts(self) -> None:
        lines = self.lines
        self.add("names", self._overlap(lambda x: x.names))
        self.add("names_least", self._overlap(lambda x: x.names, least=True))
        self.add("actors", self._overlap(lambda x: x.actors))
        self.add("actors_least", self._overlap(lambda x: x.actors, least=True))
        self.add("numbers", self._overlap(lambda x: frozenset(f"{n.value:g}" for n in x.numbers)))
        self.add("numbers_any", np.minimum.outer(*[np.array([len(x.numbers) for x in lines], dtype=float)] * 2))
        self.add("days", self._overlap(lambda x: x.days))
        self.add("days_any", np.minimum.outer(*[np.array([len(x.days) for x in lines], dtype=float)] * 2))
        self.add("quoted", self._overlap(lambda x: x.quoted))
        self.add("quoted_least", self._overlap(lambda x: x.quoted, least=True))
        self.add("quoted_any", np.add.outer(*[np.array([float(bool(x.quoted)) for x in lines])] * 2))
        self.add("events", self._overlap(lambda x: x.types))
        self.add("verbs", self._overlap(verbs))
        self.add("voices", np.add.outer(*[np.array([float(bool(x.sentence.via)) for x in lines])] * 2))

    def _overlap(self, of: Callable[[Line], frozenset[str]], *, least: bool = False) -> Matrix:
        """Shared members, each weighed by how few of the lines have it; with `least` as a share of the smaller set."""
        both, own = shared(self.lines, of)
        return np.asarray(both / np.maximum(np.minimum.outer(own, own), 1e-6) if least else both)

    def _places(self) -> None:
        share = np.array([x.share for x in self.lines])
        index = np.array([float(x.index) for x in self.lines])
        head = np.array([float(x.block in ("headline", "standfirst", "bullet")) for x in self.lines])
        caption = np.array([float(x.block == "caption") for x in self.lines])
        size = np.log1p(np.array([float(len(x.words)) for x in self.lines]))
        self.add("share_gap", np.abs(np.subtract.outer(share, share)))
        self.add("share_first", np.minimum.outer(share, share))
        self.add("share_last", np.maximum.outer(share, share))
        self.add("index_first", np.minimum.outer(index, index))
        self.add("index_last", np.maximum.outer(index, index))
        self.add("heads", np.add.outer(head, head))
        self.add("captions", np.add.outer(caption, caption))
        self.add("size_least", np.minimum.outer(size, size))
        self.add("size_most", np.maximum.outer(size, size))

    def _rivals(self) -> None:
        """How the pair stands beside the others of its two lines, and what the neighbours of the two lines share."""
        for name in ("local", "soft_least"):
            base = self.parts[self.names.index(name)]
            top = self._tops(base)
            self.add(name + "_rival_most", base / np.maximum(np.maximum(top, top.T), 1e-6))
            self.add(name + "_rival_least", base / np.maximum(np.minimum(top, top.T), 1e-6))
            around = np.zeros_like(base)
            around[1:, 1:] += base[:-1, :-1]
            around[:-1, :-1] += base[1:, 1:]
            self.add(name + "_around", around / 2.0)

    def _tops(self, base: Matrix) -> Matrix:
        """For each line (row) and each report's line (column), the best level that the row's line reaches in that report."""
        report = np.array([x.report for x in self.lines])
        out = np.zeros_like(base)
        for r in np.unique(report).tolist():
            columns = np.nonzero(report == r)[0]
            out[:, columns] = base[:, columns].max(axis=1, keepdims=True)
        return out

    def rows(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> Matrix:
        """The levels of the pairs as rows, in the order of `names`."""
        return np.stack([part[left, right] for part in self.parts], axis=1)


def _soft(table: Matrix, near: Matrix, weight: Matrix) -> Matrix:
    """How well each row's words (column: whose) are met by near words of another row: [i, j] is the share of j that i meets."""
    best = np.zeros_like(table)
    for i in range(len(table)):
        rows = near[table[i] > 0]
        best[i] = rows.max(axis=0) if len(rows) else 0.0
    share = table * weight
    share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(best @ share.T, dtype=np.float64)


def clauses(line: Line) -> list[frozenset[str]]:
    """The words of the line's clauses: cut at marks and before "who", "which", "that", "and", "as", "after"; short ones join the one before."""
    from newsledger.compare.lines import word_of

    out: list[set[str]] = [set()]
    for token in line.sentence.tokens:
        if (
            token.upos == "PUNCT" or token.upos == "SCONJ" or token.dep in ("cc", "mark") or (token.upos == "PRON" and token.dep.startswith("nsubj"))
        ) and len(out[-1]) > 2:
            out.append(set())
        word = word_of(line.text, token)
        if word in line.words:
            out[-1].add(word)
    if len(out) > 1 and len(out[-1]) < 3:
        last = out.pop()
        out[-1] |= last
    return [frozenset(c) for c in out]


def _rarest(present: Matrix, weight: Matrix) -> Matrix:
    """The weight of the most telling word that two lines share."""
    out = np.zeros((len(present), len(present)))
    weighed = present * weight
    for i in range(len(present)):
        words = np.nonzero(present[i])[0]
        if len(words):
            out[i] = weighed[:, words].max(axis=1)
    return out


def verbs(line: Line) -> frozenset[str]:
    """The keys of the line's verbs."""
    from newsledger.compare.words import key
    from newsledger.language.lang.en import compare as en

    return frozenset(key(t.lemma) for t in line.sentence.tokens if t.upos == "VERB" and key(t.lemma) not in en.STOP)
