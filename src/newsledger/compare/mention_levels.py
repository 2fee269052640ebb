"""The named levels of two mentions of events, in the frame of their story: heads, parties, sentences, rivals."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np

from newsledger.compare.lexicon import lexicon
from newsledger.compare.mentions import Alike, EventMention, Floats

NEAR = 0.25
NEAR_INSIDE = 0.15
"""Heads that are less alike than this in the lexicon and in context are not judged at all."""


class Frame:
    """What all pairs of a story share: how often lemmas and stems stand where, and how alike the vectors are."""

    def __init__(self, mentions: Sequence[EventMention], alike: Alike) -> None:
        self.mentions, self.alike = mentions, alike
        self.size = len(mentions)
        self.lemmas = Counter(m.lemma for m in mentions)
        self.reports: dict[str, set[str]] = {}
        self.places: dict[str, set[tuple[str, int]]] = {}
        self.in_report: dict[str, Counter[str]] = {}
        self.in_place: dict[tuple[str, int], Counter[str]] = {}
        for m in mentions:
            self.reports.setdefault(m.lemma, set()).add(m.report)
            self.places.setdefault(m.lemma, set()).add(m.place)
            self.in_report.setdefault(m.report, Counter())[m.lemma] += 1
            self.in_place.setdefault(m.place, Counter())[m.lemma] += 1
        contexts = [*{m.place: m.context for m in mentions}.values(), *(m.context for m in mentions)]
        seen = Counter(w for c in contexts for w in sorted(c))
        table = lexicon()
        self.rare = {w: math.log((len(self.in_place) + 1) / (n + 0.5)) + 0.03 * table.rare(w) for w, n in seen.items()}
        self.inside = [products([m.vectors[k] for m in mentions]) for k in range(4)]
        self.mean = products([m.mean for m in mentions])
        self.heads = products([static(m.lemma) for m in mentions])
        self.forms = products([form(m.lemma) for m in mentions])

    def worth(self, i: int, j: int) -> bool:
        """Whether two mentions are judged: one lemma, heads that are near, or one's head among the other's words."""
        a, b = self.mentions[i], self.mentions[j]
        near = self.inside[3][i, j] >= NEAR_INSIDE or self.heads[i, j] >= NEAR
        return bool(near) or a.lemma == b.lemma or a.lemma in b.words or b.lemma in a.words

    def row(self, i: int, j: int) -> list[float]:
        """All levels of two mentions."""
        a, b = self.mentions[i], self.mentions[j]
        return [*self.head_levels(i, j, a, b), *party_levels(a, b), *self.context_levels(i, j, a, b), *self.rival_levels(a, b), *form_levels(a, b)]

    def head_levels(self, i: int, j: int, a: EventMention, b: EventMention) -> list[float]:
        """How alike the heads are, by themselves and in context, and what kind of words they are."""
        rarity = sorted((lexicon().rare(a.lemma), lexicon().rare(b.lemma)))
        return [
            float(a.lemma == b.lemma),
            float(self.heads[i, j]),
            float(self.forms[i, j]),
            *(float(layer[i, j]) for layer in self.inside),
            len(a.words & b.words) / max(1, min(len(a.words), len(b.words))),
            float(a.said == b.said),
            float((a.upos == "VERB") + (b.upos == "VERB")),
            float(a.upos == b.upos),
            *rarity,
            float(a.governor == b.governor != ""),
            float(a.relation == b.relation),
            closest(a.lemma, b.words),
            closest(b.lemma, a.words),
        ]

    def context_levels(self, i: int, j: int, a: EventMention, b: EventMention) -> list[float]:
        """How alike sentences and reports are, and where the mentions stand."""
        weight = sum(self.rare[w] for w in sorted(a.context & b.context))
        own = min(sum(self.rare[w] for w in sorted(a.context)), sum(self.rare[w] for w in sorted(b.context)))
        same = a.report == b.report
        return [
            float(self.mean[i, j]),
            float(same),
            float(a.place == b.place),
            float(abs(a.sentence - b.sentence)) if same else -1.0,
            float(min(a.sentence, b.sentence)),
            weight / 5.0,
            weight / max(own, 1e-6),
            soft(a.around, b.around),
            1.0 if same else self.alike.get((min(a.report, b.report), max(a.report, b.report)), 0.0),
            math.log(self.size),
            float(a.negated + b.negated),
        ]

    def rival_levels(self, a: EventMention, b: EventMention) -> list[float]:
        """How common the lemmas are in the story, whether they stand side by side (then they are two events), what else could match."""
        same = a.lemma == b.lemma
        mine, theirs = self.reports[a.lemma], self.reports[b.lemma]
        total = len(self.in_report)
        both = len(mine & theirs)
        beside = len(self.places[a.lemma] & self.places[b.lemma]) / min(len(self.places[a.lemma]), len(self.places[b.lemma]))
        least = min(self.lemmas[a.lemma], self.lemmas[b.lemma])
        return [
            float(least),
            least / self.size,
            min(len(mine), len(theirs)) / total,
            0.0 if same else both / min(len(mine), len(theirs)),
            1.0 if same else (both + 0.5) / (len(mine) * len(theirs) / total + 0.5),
            0.0 if same else beside,
            float(self.in_report[b.report][a.lemma] - same - (a.report == b.report)),
            float(self.in_report[a.report][b.lemma] - same - (a.report == b.report)),
            float(self.in_place[b.place][a.lemma]),
            float(self.in_place[a.place][b.lemma]),
            len(mine) / total,
            len(theirs) / total,
            float(len(self.in_place[a.place]) + len(self.in_place[b.place])),
        ]


def party_levels(a: EventMention, b: EventMention) -> list[float]:
    """How alike the parties, names, numbers and days are; -1 where one side has none."""
    crossed = max(shared(a.agents, b.patients), shared(a.patients, b.agents))
    return [
        shared(a.parties, b.parties),
        soft(a.parties, b.parties),
        shared(a.agents, b.agents),
        shared(a.patients, b.patients),
        shared(a.others, b.others),
        shared(a.modifiers, b.modifiers),
        shared(a.names, b.names),
        shared(a.parties & a.names, b.parties & b.names),
        shared(a.numbers, b.numbers),
        shared(a.days, b.days),
        shared(a.above | a.agents, b.above | b.agents),
        crossed,
    ]


def form_levels(a: EventMention, b: EventMention) -> list[float]:
    """How alike the words are as they are written ("announce", "announcement")."""
    start = common_start(a.lemma, b.lemma)
    one, two = triples(a.lemma), triples(b.lemma)
    return [
        start / max(1, min(len(a.lemma), len(b.lemma))),
        float(start),
        len(one & two) / max(1, min(len(one), len(two))),
        max((common_start(x, y) / max(len(x), len(y), 1) for x in sorted(a.words) for y in sorted(b.words)), default=0.0),
    ]


def rows(mentions: Sequence[EventMention], alike: Alike) -> tuple[list[tuple[int, int]], Floats]:
    """The pairs of mentions that are judged and the levels of each."""
    if not mentions:
        return [], np.zeros((0, 0), dtype=np.float32)
    frame = Frame(mentions, alike)
    places = [(i, j) for i in range(len(mentions)) for j in range(i + 1, len(mentions)) if frame.worth(i, j)]
    return places, np.array([frame.row(i, j) for i, j in places], dtype=np.float32)


def inner(mention: EventMention) -> Floats:
    """What the network sees of a mention: its head in context and by itself."""
    return np.concatenate([mention.vectors[3], mention.vectors[1], form(mention.lemma)]).astype(np.float32)


def products(vectors: Sequence[Floats]) -> Floats:
    """How alike all vectors are, each with each."""
    table = np.stack(vectors)
    return np.asarray(table @ table.T)


@cache
def static(word: str) -> Floats:
    """The lexicon's vector of a word, zeros for one it does not have."""
    return np.asarray(lexicon().matrix([word])[0])


@cache
def forms() -> tuple[dict[str, int], Floats]:
    """The language model's words with their vectors, of length 1."""
    from newsledger.learn import weights

    table = weights.load("language")
    vectors = table["encoder.vectors.weight"]
    known = {w: i for i, w in enumerate(table.strings("words"))}
    return known, vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


def form(word: str) -> Floats:
    """The language model's vector of a word, zeros for one it does not have."""
    known, vectors = forms()
    at = known.get(word)
    return np.zeros(vectors.shape[1], dtype=np.float32) if at is None else np.asarray(vectors[at])


def closest(lemma: str, words: frozenset[str]) -> float:
    """How near the nearest of the words is to a lemma."""
    return max((float(static(lemma) @ static(w)) for w in sorted(words)), default=0.0)


def shared(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the smaller set that the other has too; -1 where one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else -1.0


def soft(a: frozenset[str], b: frozenset[str]) -> float:
    """How near two sets of words are: each word's nearest on the other side, on average."""
    one, two = ([v for v in (static(w) for w in sorted(words)) if v.any()] for words in (a, b))
    if not one or not two:
        return float(bool(a & b))
    table = np.stack(one) @ np.stack(two).T
    return float((table.max(axis=1).mean() + table.max(axis=0).mean()) / 2)


def common_start(a: str, b: str) -> int:
    """How many letters two words begin with in common."""
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def triples(word: str) -> set[str]:
    """The runs of three letters of a word, with its ends."""
    marked = f"<{word}>"
    return {marked[i : i + 3] for i in range(len(marked) - 2)}
