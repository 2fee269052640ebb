"""Reports of one event together, online, strictly in order of publication, from layout and light features.

Theory of operation. Each report becomes a short weighted list of stems (weights by how rare a stem has been so far). An inverted index of the
latest reports proposes clusters; a learned decision on named features (best and second member, centroid, headline, names, numbers, days between)
says whether the report joins the best of them or opens a cluster of its own. Nothing looks ahead: what has been grouped stays. What lies
further back than WINDOW days is forgotten, so that memory and time do not grow with the ledger.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.compare.light import Light
from newsledger.compare.sparse import background, covered, dot, share_of, top

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
TERMS = 52
ASK = 24
POSTINGS = 80
BUDGET = 800
SHORT = 25
TRIED = 4
LEAST = 0.06
PRIOR = 600.0
WINDOW = 540
"""Days after which a report is forgotten: sentences are passed a year after the deed, and hardly a story goes on for longer."""
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
    numbers: frozenset[str]
    length: int
    day: int
    cluster: int = -1


class Asked(msgspec.Struct, frozen=True):
    """A report that is being grouped: what will be kept of it, and what is needed only now."""

    told: Told
    lead: dict[str, float]
    counted: dict[str, float]
    topmost: dict[str, float]


class Cluster(msgspec.Struct):
    """The reports of one story so far: their places, the sum of their vectors, first and last day."""

    members: list[int]
    total: dict[str, float]
    names: dict[str, float]
    first: int
    last: int
    digest: tuple[float, dict[str, float], dict[str, float]] | None = None
    """Length of the sum, the stems that most members share, the heaviest names: kept until the next member."""


class Posting(msgspec.Struct):
    """The latest reports with a stem, oldest first: their places and the weights of the stem."""

    places: array[int]
    weights: array[float]

    def add(self, place: int, weight: float) -> None:
        """One more report; the oldest half goes when there are too many."""
        self.places.append(place)
        self.weights.append(weight)
        if len(self.places) > 2 * POSTINGS:
            del self.places[:POSTINGS]
            del self.weights[:POSTINGS]


class Grouper:
    """The state of the grouping: reports so far, their index, how often each stem was seen."""

    def __init__(self) -> None:
        self.count = 0
        self.oldest = 0
        self.told: dict[int, Told] = {}
        self.clusters: list[Cluster] = []
        self.index: dict[str, Posting] = {}
        self.seen: dict[str, int] = {}

    def weigh(self, features: Light) -> Asked:
        """The report with its stems weighted by what has been seen so far, itself included."""
        total = self.count + 1 + PRIOR
        prior, seen = background(), self.seen
        weights = {}
        for word, times in features.words.items():
            seen[word] = known = seen.get(word, 0) + 1
            rare = math.log(total / (known + PRIOR * prior.get(word, 0.0003)))
            if rare > 0.3:
                gain = 1.5 if word in features.names else 1.0
                weights[word] = (1.0 + math.log(times)) * rare * gain
        kept = {w: -v for v, w in sorted([(-v, w) for w, v in weights.items()])[:TERMS]}
        size = math.sqrt(sum([v * v for v in kept.values()])) or 1.0
        told = Told(
            vector={w: v / size for w, v in kept.items()},
            names=share_of({w: v for w, v in kept.items() if w in features.names}),
            head=share_of({w: weights[w] for w in sorted(features.head) if w in weights}),
            numbers=frozenset([w for w in features.numbers if w in kept]),
            length=len(features.words),
            day=features.day or 0,
        )
        lead = share_of({w: weights[w] for w in sorted(features.lead) if w in weights})
        return Asked(told, lead, share_of({w: v for w, v in kept.items() if w in features.numbers}), top(told.names))

    def near(self, report: Told) -> list[int]:
        """The places of the reports that share most with this one, best first."""
        places, scores = [], []
        room = BUDGET * (2 if len(report.vector) < SHORT else 1)
        for word, weight in list(report.vector.items())[:ASK]:
            posting = self.index.get(word)
            if posting is not None:
                places.append(np.frombuffer(posting.places, dtype=np.int64))
                scores.append(np.frombuffer(posting.weights, dtype=np.float64) * weight)
                room -= len(posting.places)
                if room < 0:
                    break
        return best_places(np.concatenate(places), np.concatenate(scores), self.oldest) if places else []

    def rows(self, asked: Asked) -> list[tuple[int, list[float]]]:
        """The clusters that the report may join, each with the features of that decision."""
        found: dict[int, list[tuple[float, int]]] = {}
        vector = asked.told.vector
        for place in self.near(asked.told):
            other = self.told[place]
            found.setdefault(other.cluster, []).append((dot(vector, other.vector), place))
        ranked = sorted(((max(f), c) for c, f in found.items()), key=lambda p: (-p[0][0], p[1]))[:TRIED]
        ranked = [r for r in ranked if r[0][0] >= LEAST]
        best_two = [r[0][0] for r in ranked[:2]] + [0.0, 0.0]
        out = []
        for (score, place), cluster in ranked:
            rival = best_two[1] if score == best_two[0] else best_two[0]
            out.append((cluster, self.row(asked, cluster, place, sorted((s for s, _ in found[cluster]), reverse=True), rival)))
        return out

    def row(self, asked: Asked, number: int, place: int, scores: Sequence[float], rival: float) -> list[float]:
        """The features of one report and one cluster, in the order of FEATURES."""
        report, cluster, other = asked.told, self.clusters[number], self.told[place]
        mine, theirs = report.vector, other.vector
        if cluster.digest is None:
            cluster.digest = math.sqrt(sum([v * v for v in cluster.total.values()])) or 1.0, top(cluster.total, 8), top(cluster.names)
        size, core, leading = cluster.digest
        shared = [v for w, v in mine.items() if w in theirs]
        return [
            scores[0],
            scores[1] if len(scores) > 1 else scores[0],
            dot(mine, cluster.total) / size,
            covered(report.head, theirs),
            covered(other.head, mine),
            covered(report.names, theirs),
            covered(other.names, mine),
            float(min(60, max(0, report.day - cluster.last))),
            float(min(90, max(0, report.day - cluster.first))),
            math.log(1 + min(report.length, other.length)),
            math.log(1 + max(report.length, other.length)),
            float(len(report.numbers & other.numbers)),
            max(shared, default=0.0),
            float(len(shared)),
            scores[0] - rival,
            math.log(len(cluster.members)),
            covered(asked.lead, theirs),
            covered(report.names, cluster.total),
            covered(core, mine),
            scores[2] if len(scores) > 2 else scores[-1],
            covered(asked.topmost, cluster.total),
            covered(leading, mine),
            covered(asked.counted, cluster.total),
            bare(report, other),
        ]

    def place(self, report: Told, cluster: int | None) -> None:
        """The report put into the cluster, or into a new one for None."""
        where, self.count = self.count, self.count + 1
        if cluster is None:
            cluster = len(self.clusters)
            self.clusters.append(Cluster([where], report.vector, report.names, report.day, report.day))
        else:
            self.join(self.clusters[cluster], where, report)
        report.cluster = cluster
        self.told[where] = report
        for word, weight in report.vector.items():
            posting = self.index.get(word)
            if posting is None:
                posting = self.index[word] = Posting(array("q"), array("d"))
            posting.add(where, weight)
        self.forget(report.day - WINDOW)

    def join(self, home: Cluster, where: int, report: Told) -> None:
        """The report at a place added to a cluster; the sum of one report is that report's own vector until then."""
        if len(home.members) == 1:
            home.names = {w: home.total[w] for w in home.names}
            home.total = dict(home.total)
        home.members.append(where)
        home.digest = None
        for word, weight in report.vector.items():
            home.total[word] = home.total.get(word, 0.0) + weight
            if word in report.names:
                home.names[word] = home.names.get(word, 0.0) + weight
        home.last = max(home.last, report.day)

    def forget(self, day: int) -> None:
        """Reports of before the day are no longer asked for; stems that only they had leave the index with the last of them."""
        while self.oldest < self.count - 1 and self.told[self.oldest].day < day:
            for word in self.told.pop(self.oldest).vector:
                posting = self.index.get(word)
                if posting is not None and posting.places[-1] <= self.oldest:
                    del self.index[word]
            self.oldest += 1


def best_places(places: Ints, scores: Floats, oldest: int) -> list[int]:
    """The places with the greatest sums of scores, greatest first; of equal ones the latest first."""
    order = np.argsort(places, kind="stable")
    places, scores = places[order], scores[order]
    starts = np.flatnonzero(np.concatenate([[True], places[1:] != places[:-1]]))
    sums, each = np.add.reduceat(scores, starts), places[starts]
    if oldest:
        sums, each = sums[each >= oldest], each[each >= oldest]
    found: list[int] = each[np.lexsort((-each, -sums))[: 3 * TRIED]].tolist()
    return found


def bare(report: Told, other: Told) -> float:
    """How alike two reports are without their names and numbers: look-alike incidents share those words only."""
    names, theirs = report.names, other.vector
    return sum([v * theirs[w] for w, v in report.vector.items() if w in theirs and w not in names and not w[0].isdigit()])
