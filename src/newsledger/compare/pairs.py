"""How likely two sentences of two reports tell the same thing: named levels, weighed by boosted trees.

Theory of operation. Every level is a matrix over the story's sentences: words in common weighed by how rare they are in the language and in the
story, words that are near in meaning, names, numbers, days, quoted words, kinds of event, place in the report, and how a pair stands beside
the rivals of its two sentences. The trees were fitted on sentence pairs annotated by people (samestory) and on our own invented stories. A second
look (`around`) judges each pair once more, knowing the first chances of all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.around import Places, around
from newsledger.compare.concepts import Nearness, nearness
from newsledger.compare.levels import Levels, Matrix
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line
from newsledger.compare.opposed import rivals
from newsledger.compare.wording import wording
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.learn.trees import Trees
from newsledger.records import Match

LINKED = 0.3
"""The chance from which two sentences are linked: where F1 of the second look is best with each story left out (.28 to .34 in five sets)."""
MOST = 420
"""Lines of a story up to which every pair is judged."""
HOPELESS = 0.005
UNLIKELY = 0.04
"""Pairs below the first by the regression are not looked at with trees, pairs below the second not a second time: nine in ten are such."""
WORDED = 0.02
"""Pairs below it are not laid side by side word for word."""
SHARE = 0.25
"""How much the wording weighs beside the levels before the second look (.2 to .5 are within half a point)."""
FAR = -6.0
"""The log-odds that are taken for pairs that were not laid side by side."""
SHOWN = ("rare", "soft_least", "names", "numbers", "days", "quoted", "events")


DEEDS = frozenset(("NOUN", "VERB", "ADJ", "ADV", "NUM"))


class Pair(NamedTuple):
    """Two lines (places in the story's list, of two reports), how likely they share a claim, and the levels that say why."""

    left: int
    right: int
    score: float
    levels: dict[str, float]


class Judge(NamedTuple):
    """The learned judgement of two sentences: boosted trees and a logistic regression, averaged; then two more sets of trees that look around."""

    trees: Trees
    coef: Matrix
    bias: float
    again: Trees
    alone: Trees

    def chances(self, rows: Matrix) -> Matrix:
        """The chance that each pair shares a claim, by its two sentences."""
        out = np.asarray(1.0 / (1.0 + np.exp(-np.clip(rows @ self.coef + self.bias, -40, 40))))
        worth = np.nonzero(out >= HOPELESS)[0]
        out[worth] = (out[worth] + self.trees.chances(rows[worth])) / 2.0
        return out

    def settled(self, rows: Matrix, seen: Matrix) -> Matrix:
        """The same once more, with how each pair stands in the story (`around`); `seen` begins with the first chance."""
        out = np.array(seen[:, 0])
        worth = np.nonzero(out >= UNLIKELY)[0]
        if len(worth):
            rows, seen = rows[worth], seen[worth]
            out[worth] = (self.again.chances(np.concatenate([rows, seen], axis=1)) + self.alone.chances(seen)) / 2.0
        return out


@cache
def judge() -> Judge:
    """The judgement that ships with the package."""
    from newsledger.learn import weights

    table = weights.load("links")
    coef, bias = table["pairs.coef"].astype(np.float64), float(table["pairs.bias"][0])
    return Judge(Trees.of(table, "pairs"), coef, bias, Trees.of(table, "pairs_again"), Trees.of(table, "pairs_alone"))


def asked(lines: Sequence[Line]) -> tuple[Places, Places]:
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
    """The story's linked pairs, best first; the chance of every two lines, of one report as well; how likely two lines of two reports are rivals."""

    pairs: list[Pair]
    chance: Matrix
    rivalry: NDArray[np.float32]


def score_pairs(lines: Sequence[Line]) -> Judged:
    """The pairs of lines of two reports that are likely to share a claim, best first, and all chances.

    A story of many lines is judged in windows: each few reports with each other and with the first ones, so that cost grows with the reports.
    """
    judged = Judged([], np.zeros((len(lines), len(lines))), np.zeros((len(lines), len(lines)), dtype=np.float32))
    found: dict[tuple[int, int], Pair] = {}
    for window in windows(lines):
        judge_window(lines, window, judged, found)
    judged.pairs.extend(sorted(found.values(), key=lambda p: (-p.score, p.left, p.right)))
    return judged


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
        if not blocks[0] and len(anchors) + len(places) <= MOST // 4:
            anchors += places
        elif blocks[-1] and len(blocks[-1]) + len(places) > MOST // 3:
            blocks.append(list(places))
        else:
            blocks[-1] += places
    return [anchors + block for block in blocks]


def judge_window(lines: Sequence[Line], window: Sequence[int], judged: Judged, found: dict[tuple[int, int], Pair]) -> None:
    """The chances of one window's pairs put into the matrices, its linked pairs into `found`."""
    part = [lines[i] for i in window]
    left, right = asked(part)
    if not len(left):
        return
    levels = Levels(part, lexicon())
    rows = levels.rows(left, right)
    chances = looked_twice(part, left, right, rows, levels.nearness) * aside_factor(part, left, right)
    for k in np.nonzero(chances > NAMED_ONLY)[0].tolist():
        if only_named(part[int(left[k])], part[int(right[k])]):
            chances[k] = NAMED_ONLY
    place, report = np.array(window), np.array([x.report for x in part])
    one, two, across = place[left], place[right], report[left] != report[right]
    judged.chance[one, two] = judged.chance[two, one] = chances
    judged.rivalry[one[across], two[across]] = judged.rivalry[two[across], one[across]] = rivals(rows[across])
    shown = [levels.names.index(n) for n in SHOWN]
    for k in np.nonzero((chances >= LINKED) & across)[0].tolist():
        a, b = sorted((window[int(left[k])], window[int(right[k])]))
        told = {n: round(float(rows[k, c]), 3) for n, c in zip(SHOWN, shown, strict=True) if rows[k, c] > 0}
        found[a, b] = Pair(a, b, round(float(chances[k]), 4), told)


def looked_twice(lines: Sequence[Line], left: Places, right: Places, rows: Matrix, near: Nearness) -> Matrix:
    """The chances of the pairs: those of two reports by a second look, those within one report by the first."""
    chances = judge().chances(rows)
    report = np.array([x.report for x in lines])
    across = np.nonzero(report[left] != report[right])[0]
    if len(across):
        odds = np.full(len(across), FAR)
        likely = across[chances[across] >= WORDED]
        odds[chances[across] >= WORDED] = wording(lines, left[likely], right[likely], near=near)
        seen = seen_again(lines, left[across], right[across], chances[across], odds)
        chances[across] = judge().settled(rows[across], seen)
    return chances


def seen_again(lines: Sequence[Line], left: Places, right: Places, chances: Matrix, odds: Matrix) -> Matrix:
    """The rows of the second look: how each pair stands among all, once its wording has had its say, and the log-odds of its wording."""
    worded = chances >= WORDED
    known = np.clip(chances, 1e-4, 1 - 1e-4)
    logit = (1 - SHARE) * np.log(known / (1 - known)) + SHARE * np.clip(odds, -9.2, 9.2)
    mixed = np.where(worded, 1.0 / (1.0 + np.exp(-logit)), chances)
    return np.concatenate([around(lines, left, right, mixed), np.where(worded, odds, FAR)[:, None]], axis=1)


NAMED_ONLY = 0.45
"""The most that two sentences are believed to tell one thing when they share nothing but who is named: too little to corroborate each other.

Of such pairs half are linked rightly, however sure the judgement is; capped at .25 they were never linked (F1 of samestory -1, of our own stories 0).
"""


def only_named(a: Line, b: Line) -> bool:
    """Whether two sentences share names and offices and nothing that is told of them ("Minister Solheim met ..." and "Minister Solheim did not ...").

    Words in small letters are compared, by themselves, their ideas and their vectors; a number, a day or quoted words in common are enough, and so is
    a headline in capitals, of which nothing is known.
    """
    if a.days & b.days or a.quoted & b.quoted or {n.value for n in a.numbers} & {n.value for n in b.numbers}:
        return False
    left, right = plain(a), plain(b)
    if not left or not right or set(left) & set(right):
        return False
    near = nearness([*left, *right])
    return float(near[: len(left), len(left) :].max()) < LIKE


LIKE = 0.3
"""Nearness from which two words may tell one thing; unrelated words of news stay below."""


def plain(line: Line) -> list[str]:
    """The words in small letters that tell something: no names, no offices, none that only say who tells it."""
    told = {t.lemma.casefold() for t in line.sentence.tokens if t.upos in DEEDS and line.text[t.start].islower() and not named(line, t.start)}
    return sorted(word for word in told if key(word) not in en.STOP)


def named(line: Line, place: int) -> bool:
    """Whether a word only names who says so."""
    return any(start <= place < end for start, end in line.sources)


PAST = re.compile(r"\b(?:[Ii]n|[Ss]ince) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b.*\bhad\b|\b(?:19|20)\d\d\b.*\bhad \w+ed\b")
"""A deed of an earlier year, told as past before the news ("In May 2021 the two sides had exchanged ten people")."""


def aside_factor(lines: Sequence[Line], left: Places, right: Places) -> Matrix:
    """Less chance for a pair of which one line turns to another story ("In another matter, ...") or to an earlier year, and the other does not.

    Of pairs with a chance below .6 of which one names an earlier year 4 of 18 tell one thing (real news: 29 of 105), of surer ones three in four.
    """
    aside = np.array([line.span.text.casefold().lstrip("“\"' ").startswith(en.ASIDE) for line in lines])
    past = np.array([PAST.search(line.span.text) is not None for line in lines])
    earlier = np.array([line.earlier for line in lines])
    factor = np.where(aside[left] != aside[right], 0.25, 1.0) * np.where(past[left] != past[right], 0.7, 1.0)
    return np.where(earlier[left] != earlier[right], np.minimum(factor, 0.5), factor)


def match_of(pair: Pair, left: str, right: str, kind: str) -> Match:
    """The match of two records whose sentences are paired."""
    return Match(left=left, right=right, kind=kind, levels=pair.levels, weight=round(pair.score, 3))
