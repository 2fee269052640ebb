"""How likely two sentences of two reports tell the same thing: named levels, weighed by boosted trees.

Theory of operation. Every level is a matrix over the story's sentences: words in common weighed by how rare they are in the language and in the
story, words that are near in meaning, names, numbers, days, quoted words, kinds of event, place in the report, and how a pair stands beside
the rivals of its two sentences. The trees were fitted on sentence pairs annotated by people (samestory) and on our own invented stories.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.lexicon import Lexicon, lexicon
from newsledger.compare.lines import Line
from newsledger.learn.trees import Trees
from newsledger.records import Match

LINKED = 0.29
"""The chance from which two sentences are linked: the best F1 in cross-validation by story."""
MOST = 420
"""Lines of a story up to which every pair is judged."""
Matrix = NDArray[np.float64]
SHOWN = ("rare", "soft_least", "names", "numbers", "days", "quoted", "events")


class Pair(NamedTuple):
    """Two lines (places in the story's list, of two reports), how likely they share a claim, and the levels that say why."""

    left: int
    right: int
    score: float
    levels: dict[str, float]


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
        sets = [of(line) for line in self.lines]
        members = sorted({m for s in sets for m in s})
        if not members:
            return np.zeros((len(sets), len(sets)))
        where = {m: i for i, m in enumerate(members)}
        table = np.zeros((len(sets), len(members)))
        for i, s in enumerate(sets):
            table[i, [where[m] for m in sorted(s)]] = 1.0
        weight = np.log((len(sets) + 1.0) / (table.sum(axis=0) + 0.5)) + 0.1
        both = (table * weight) @ table.T
        own = both.diagonal()
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


class Judge(NamedTuple):
    """The learned judgement of two sentences: boosted trees and a logistic regression, averaged."""

    trees: Trees
    coef: Matrix
    bias: float

    def chances(self, rows: Matrix) -> Matrix:
        """The chance that each pair shares a claim."""
        line = 1.0 / (1.0 + np.exp(-np.clip(rows @ self.coef + self.bias, -40, 40)))
        return np.asarray((self.trees.chances(rows) + line) / 2.0)


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("compare")
    return Judge(Trees.of(table, "pairs"), table["pairs.coef"].astype(np.float64), float(table["pairs.bias"][0]))


def asked(lines: Sequence[Line]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs of lines, lower place first: all of a small story, of a large one those that share a word."""
    if len(lines) <= MOST:
        left, right = np.nonzero(np.triu(np.ones((len(lines), len(lines)), dtype=bool), 1))
        return left.astype(np.int64), right.astype(np.int64)
    where: dict[str, list[int]] = {}
    found: set[tuple[int, int]] = set()
    for j, line in enumerate(lines):
        for word in sorted(line.words):
            found.update((i, j) for i in where.get(word, [])[-60:])
            where.setdefault(word, []).append(j)
    ordered = sorted(found)
    return np.array([p[0] for p in ordered], dtype=np.int64), np.array([p[1] for p in ordered], dtype=np.int64)


class Judged(NamedTuple):
    """The story's linked pairs, best first, and the chance of every two lines, of one report as well."""

    pairs: list[Pair]
    chance: Matrix


def score_pairs(lines: Sequence[Line]) -> Judged:
    """The pairs of lines of two reports that are likely to share a claim, best first, and all chances.

    A story of many lines is judged in windows: each few reports with each other and with the first ones, so that cost grows with the reports.
    """
    chance = np.zeros((len(lines), len(lines)))
    found: dict[tuple[int, int], Pair] = {}
    for window in windows(lines):
        judge_window(lines, window, chance, found)
    return Judged(sorted(found.values(), key=lambda p: (-p.score, p.left, p.right)), chance)


def windows(lines: Sequence[Line]) -> list[list[int]]:
    """Places of the lines that are judged together: all of a small story."""
    if len(lines) <= MOST:
        return [list(range(len(lines)))] if lines else []
    by_report: dict[int, list[int]] = {}
    for i, line in enumerate(lines):
        by_report.setdefault(line.report, []).append(i)
    anchors: list[int] = []
    blocks: list[list[int]] = [[]]
    for places in by_report.values():
        places = places[:MOST]
        if not blocks[0] and len(anchors) + len(places) <= MOST // 3:
            anchors += places
        elif blocks[-1] and len(blocks[-1]) + len(places) > MOST // 2:
            blocks.append(list(places))
        else:
            blocks[-1] += places
    return [anchors + block for block in blocks]


def judge_window(lines: Sequence[Line], window: Sequence[int], chance: Matrix, found: dict[tuple[int, int], Pair]) -> None:
    """The chances of one window's pairs put into the matrix, its linked pairs into `found`."""
    part = [lines[i] for i in window]
    left, right = asked(part)
    if not len(left):
        return
    levels = Levels(part, lexicon())
    rows = levels.rows(left, right)
    chances = judge().chances(rows) * aside_factor(part, left, right)
    place = np.array(window)
    chance[place[left], place[right]] = chance[place[right], place[left]] = chances
    shown = [levels.names.index(n) for n in SHOWN]
    report = np.array([x.report for x in part])
    for k in np.nonzero((chances >= LINKED) & (report[left] != report[right]))[0].tolist():
        a, b = sorted((window[int(left[k])], window[int(right[k])]))
        told = {n: round(float(rows[k, c]), 3) for n, c in zip(SHOWN, shown, strict=True) if rows[k, c] > 0}
        found[a, b] = Pair(a, b, round(float(chances[k]), 4), told)


def aside_factor(lines: Sequence[Line], left: NDArray[np.int64], right: NDArray[np.int64]) -> Matrix:
    """Less chance for a pair of which one line turns to another story ("In another matter, ...") and the other does not."""
    from newsledger.language.lang.en.compare import ASIDE

    aside = np.array([line.span.text.casefold().lstrip("“\"' ").startswith(ASIDE) for line in lines])
    return np.where(aside[left] != aside[right], 0.5, 1.0)


def match_of(pair: Pair, left: str, right: str, kind: str) -> Match:
    """The match of two records whose sentences are paired."""
    return Match(left=left, right=right, kind=kind, levels=pair.levels, weight=round(pair.score, 3))
