"""Stories: reports of one event together, online, strictly in order of publication, from layout and light features.

Theory of operation. Each report becomes a short weighted list of stems (weights by how rare a stem has been so far). An inverted index of the
latest reports proposes clusters; a learned decision on named features (best and second member, centroid, headline, names, numbers, days between)
says whether the report joins the best of them or opens a cluster of its own. Nothing looks ahead: what has been grouped stays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import msgspec

from newsledger.compare.light import Light, light, order_key
from newsledger.learn.trees import Trees
from newsledger.records import Page

TERMS = 52
ASK = 24
POSTINGS = 80
BUDGET = 700
SHORT = 25
TRIED = 4
LEAST = 0.06
PRIOR = 600.0
JOIN = 0.38
JOIN_UNDATED = 0.4
"""Chances from which a report joins: swept on the development halves (cluster count of the violent set, ECB+ for undated reports)."""
FEATURES = (
    "best",
    "second",
    "centroid",
    "head",
    "head_back",
    "names",
    "names_back",
    "gap",
    "span",
    "undated",
    "short",
    "long",
    "numbers",
    "rarest",
    "shared",
    "margin",
    "size",
    "lead",
    "names_all",
    "known",
    "third",
    "topmost",
    "topmost_back",
    "counted",
    "bare",
)


class Told(msgspec.Struct):
    """A report that has been grouped: its weighted stems, their parts, its day and cluster."""

    vector: dict[str, float]
    names: dict[str, float]
    head: dict[str, float]
    lead: dict[str, float]
    numbers: frozenset[str]
    counted: dict[str, float]
    length: int
    day: int | None
    cluster: int


class Cluster(msgspec.Struct):
    """The reports of one story so far: their places, the sum of their vectors, first and last day."""

    members: list[int]
    total: dict[str, float]
    names: dict[str, float]
    first: int | None
    last: int | None
    digest: tuple[float, dict[str, float], dict[str, float]] | None = None
    """Length of the sum, the stems that most members share, the heaviest names: kept until the next member."""


class Grouper:
    """The state of the grouping: reports so far, their index, how often each stem was seen."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self.clusters: list[Cluster] = []
        self.index: dict[str, list[tuple[int, float]]] = {}
        self.seen: dict[str, int] = {}

    def weigh(self, features: Light) -> Told:
        """The report with its stems weighted by what has been seen so far, itself included."""
        total = len(self.told) + 1 + PRIOR
        prior = background()
        weights = {}
        for word, count in features.words.items():
            seen = self.seen.get(word, 0) + 1
            self.seen[word] = seen
            rare = math.log(total / (seen + PRIOR * prior.get(word, 0.0003)))
            if rare > 0.3:
                gain = 1.5 if word in features.names else 1.0
                weights[word] = (1.0 + math.log(count)) * rare * gain
        kept = {w: -v for v, w in sorted([(-v, w) for w, v in weights.items()])[:TERMS]}
        size = math.sqrt(sum([v * v for v in kept.values()])) or 1.0
        return Told(
            vector={w: v / size for w, v in kept.items()},
            names=_unit({w: kept[w] for w in kept if w in features.names}),
            head=_unit({w: weights[w] for w in sorted(features.head) if w in weights}),
            lead=_unit({w: weights[w] for w in sorted(features.lead) if w in weights}),
            numbers=frozenset(w for w in features.numbers if w in kept),
            counted=_unit({w: kept[w] for w in kept if w in features.numbers}),
            length=len(features.words),
            day=features.day,
            cluster=-1,
        )

    def near(self, report: Told) -> list[int]:
        """The places of the reports that share most with this one, best first."""
        shared: dict[int, float] = {}
        room, told = BUDGET * (2 if len(report.vector) < SHORT else 1), self.told
        for word in list(report.vector)[:ASK]:
            weight, posting = report.vector[word], self.index.get(word, ())
            for place, theirs in posting:
                shared[place] = shared.get(place, 0.0) + weight * theirs
            room -= len(posting)
            if room < 0:
                break
        return [p for _, _, p in sorted([(s, told[p].cluster, p) for p, s in shared.items()], reverse=True)[: 3 * TRIED]]

    def rows(self, report: Told) -> list[tuple[int, list[float]]]:
        """The clusters that the report may join, each with the features of that decision."""
        found: dict[int, list[tuple[float, int]]] = {}
        for place in self.near(report):
            other = self.told[place]
            found.setdefault(other.cluster, []).append((dot(report.vector, other.vector), place))
        ranked = sorted(((max(f), c) for c, f in found.items()), key=lambda p: (-p[0][0], p[1]))[:TRIED]
        ranked = [r for r in ranked if r[0][0] >= LEAST]
        best_two = [r[0][0] for r in ranked[:2]] + [0.0, 0.0]
        out = []
        for (score, place), cluster in ranked:
            rival = best_two[1] if score == best_two[0] else best_two[0]
            out.append((cluster, self.row(report, cluster, place, sorted((s for s, _ in found[cluster]), reverse=True), rival)))
        return out

    def row(self, report: Told, number: int, place: int, scores: Sequence[float], rival: float) -> list[float]:
        """The features of one report and one cluster, in the order of FEATURES."""
        cluster, other = self.clusters[number], self.told[place]
        shared = [report.vector[w] for w in report.vector if w in other.vector]
        dated = report.day is not None and cluster.last is not None and cluster.first is not None
        gap = float(min(60, max(0, report.day - cluster.last))) if dated and report.day is not None and cluster.last is not None else 0.0
        span = float(min(90, max(0, report.day - cluster.first))) if dated and report.day is not None and cluster.first is not None else 0.0
        if cluster.digest is None:
            cluster.digest = digest_of(cluster)
        size, core, leading = cluster.digest
        return [
            scores[0],
            scores[1] if len(scores) > 1 else scores[0],
            dot(report.vector, cluster.total) / size,
            covered(report.head, other.vector),
            covered(other.head, report.vector),
            covered(report.names, other.vector),
            covered(other.names, report.vector),
            gap,
            span,
            0.0 if dated else 1.0,
            math.log(1 + min(report.length, other.length)),
            math.log(1 + max(report.length, other.length)),
            float(len(report.numbers & other.numbers)),
            max(shared, default=0.0),
            float(len(shared)),
            scores[0] - rival,
            math.log(len(cluster.members)),
            covered(report.lead, other.vector),
            covered(report.names, cluster.total),
            covered(core, report.vector),
            scores[2] if len(scores) > 2 else scores[-1],
            covered(top(report.names), cluster.total),
            covered(leading, report.vector),
            covered(report.counted, cluster.total),
            bare(report, other),
        ]

    def place(self, report: Told, cluster: int | None) -> None:
        """The report put into the cluster, or into a new one for None."""
        if cluster is None:
            cluster = len(self.clusters)
            self.clusters.append(Cluster([], {}, {}, None, None))
        where = len(self.told)
        report.cluster = cluster
        self.told.append(report)
        home = self.clusters[cluster]
        home.members.append(where)
        home.digest = None
        for word, weight in report.vector.items():
            home.total[word] = home.total.get(word, 0.0) + weight
            if word in report.names:
                home.names[word] = home.names.get(word, 0.0) + weight
            posting = self.index.setdefault(word, [])
            posting.append((where, weight))
            if len(posting) > 2 * POSTINGS:
                del posting[:POSTINGS]
        if report.day is not None:
            home.first = report.day if home.first is None else min(home.first, report.day)
            home.last = report.day if home.last is None else max(home.last, report.day)


def _unit(weights: dict[str, float]) -> dict[str, float]:
    total = sum(weights.values()) or 1.0
    return {w: v / total for w, v in weights.items()}


def top(weights: dict[str, float], size: int = 4) -> dict[str, float]:
    """The heaviest stems: "Tara Reid" and "Promises" tell one stay in a clinic from another."""
    return _unit({w: v for v, w in sorted([(v, w) for w, v in weights.items()], reverse=True)[:size]})


def digest_of(cluster: Cluster) -> tuple[float, dict[str, float], dict[str, float]]:
    """The length of the cluster's sum, the stems that most of its members share, by weight, and its heaviest names."""
    return math.sqrt(sum([v * v for v in cluster.total.values()])) or 1.0, top(cluster.total, 8), top(cluster.names)


def bare(report: Told, other: Told) -> float:
    """How alike two reports are without their names and numbers: look-alike incidents share those words only."""
    return sum(v * other.vector[w] for w, v in report.vector.items() if w in other.vector and w not in report.names and not w[0].isdigit())


def covered(part: dict[str, float], whole: dict[str, float]) -> float:
    """The share of the part's weight whose stems the whole has."""
    return sum([v for w, v in part.items() if w in whole])


def dot(a: dict[str, float], b: dict[str, float]) -> float:
    """The product of two sparse vectors."""
    if len(a) > len(b):
        a, b = b, a
    return sum([v * b[w] for w, v in a.items() if w in b])


@cache
def background() -> dict[str, float]:
    """How large a share of texts holds a stem, from the raw text of the recipe; empty when no weights ship."""
    from newsledger.compare.light import stem
    from newsledger.learn import weights

    try:
        table = weights.load("compare")
    except FileNotFoundError:
        return {}
    out: dict[str, float] = {}
    for word, share in zip(table.strings("words"), table["share"].tolist(), strict=True):
        s = stem(word)
        if s:
            out[s] = min(1.0, out.get(s, 0.0) + float(share))
    return out


@cache
def decision() -> Trees:
    """The learned decision whether a report joins a cluster."""
    from newsledger.learn import weights

    return Trees.of(weights.load("compare"), "stories")


def group_pages(pages: Sequence[Page]) -> list[list[str]]:
    """Clusters of report ids, each in order of publication; undated reports come last. The order of `pages` does not matter."""
    grouper, trees = Grouper(), decision()
    ordered = sorted(pages, key=order_key)
    for page in ordered:
        report = grouper.weigh(light(page))
        ranked = [(trees.chance(row), -cluster) for cluster, row in grouper.rows(report)]
        best = max(ranked, default=(0.0, 0))
        grouper.place(report, -best[1] if best[0] >= (JOIN if report.day is not None else JOIN_UNDATED) else None)
    return [[ordered[i].report.id for i in c.members] for c in grouper.clusters]
