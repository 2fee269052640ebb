"""Stories of reports without a date: grouped all at once, as no order of publication says which came first.

Theory of operation. Each report becomes a weighted list of stems; an index proposes its nearest reports. For every near pair a learned
judgement on named features (words, names, numbers, headlines, words that part the neighbourhood, neighbours in common) says how likely both tell
one story, and clusters are joined by average linkage, the likeliest first. Dated reports that are near take part with the clusters that they have,
which nothing joins to each other: what has been grouped stays.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec
import numpy as np

from newsledger.compare.light import Light
from newsledger.compare.sparse import background, covered, dot, share_of, top
from newsledger.learn.trees import Trees

NEAREST = 40
AROUND = 25
"""Neighbours among which it is asked what parts them: look-alike incidents are each other's neighbours."""
ASK = 60
"""Stems of a report, its heaviest ones, that propose neighbours."""
POSTINGS = 400
"""A stem of more reports proposes no neighbours."""
PRIOR = 100.0
LEAST = 0.03
FAR = 400
JOIN = 0.5
"""The mean chance from which two clusters are joined: even odds; .45 to .55 came out alike in cross-validation by topic."""
FEATURES = (
    "words",
    "names",
    "numbers",
    "bare",
    "head_most",
    "head_least",
    "names_most",
    "names_least",
    "topmost_most",
    "topmost_least",
    "heaviest_most",
    "heaviest_least",
    "rank_best",
    "rank_worst",
    "local",
    "local_least",
    "local_names",
    "share_most",
    "share_least",
    "neighbours",
    "above",
    "rarest",
    "shared",
    "short",
    "gap",
)


class Text(msgspec.Struct, frozen=True):
    """One report's weighted stems (of length 1), the same of its names, numbers and other words, shares of weight of its parts, its day."""

    vector: dict[str, float]
    names: dict[str, float]
    numbers: dict[str, float]
    bare: dict[str, float]
    head: dict[str, float]
    name_share: dict[str, float]
    topmost: dict[str, float]
    heaviest: dict[str, float]
    named: frozenset[str]
    day: int | None


class Near(msgspec.Struct, frozen=True):
    """A report's neighbours, nearest first: places with likeness, ranks, the weights of local words, the fifth likeness.

    `weighed`: the report's own stems by these weights; `sizes`: the length of all of them, and of the names among them.
    """

    ranked: list[tuple[int, float]]
    rank: dict[int, int]
    unit: dict[int, float]
    local: dict[str, float]
    weighed: dict[str, float]
    sizes: tuple[float, float]
    fifth: float

    @property
    def best(self) -> float:
        """The likeness of the nearest neighbour."""
        return self.ranked[0][1] if self.ranked else 0.0


def weigh(features: Light, seen: Mapping[str, int], total: int) -> Text:
    """The report with its stems weighted by how many of the `total` reports they are `seen` in."""
    prior = background()
    rare = {w: math.log((total + PRIOR + 1.0) / (seen.get(w, 0) + 1.0 + PRIOR * prior.get(w, 0.0003))) for w in features.words}
    weights = {w: (1.0 + math.log(c)) * rare[w] for w, c in features.words.items() if rare[w] > 0.05}
    names = {w: v for w, v in weights.items() if w in features.names}
    numbers = {w: v for w, v in weights.items() if w in features.numbers}
    opening = {w: rare[w] for w in sorted(features.head | features.lead) if rare.get(w, 0.0) > 0.05}
    return Text(
        vector=unit(weights),
        names=unit(names),
        numbers=unit(numbers),
        bare=unit({w: v for w, v in weights.items() if w not in names and w not in numbers}),
        head=share_of(opening),
        name_share=share_of(names),
        topmost=top(names, 4),
        heaviest=top(weights, 8),
        named=frozenset(names),
        day=features.day,
    )


def unit(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights scaled to length 1."""
    size = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return {w: v / size for w, v in weights.items()}


def neighbours(texts: Sequence[Text]) -> list[Near]:
    """The nearest reports of each one."""
    index: dict[str, list[int]] = {}
    for i, text in enumerate(texts):
        for word in text.vector:
            index.setdefault(word, []).append(i)
    return [near(texts, ranked(texts, index, i), i) for i in range(len(texts))]


def ranked(texts: Sequence[Text], index: Mapping[str, Sequence[int]], place: int) -> list[tuple[int, float]]:
    """The reports that share most with this one, with how alike they are, best first."""
    shared: dict[int, float] = {}
    vector = texts[place].vector
    for word in heapq.nlargest(ASK, vector, key=lambda w: (vector[w], w)):
        posting, weight = index[word], vector[word]
        if len(posting) <= POSTINGS:
            for other in posting:
                shared[other] = shared.get(other, 0.0) + weight * texts[other].vector[word]
    shared.pop(place, None)
    best = heapq.nsmallest(NEAREST + 20, ((-v, i) for i, v in shared.items()))
    exact = sorted((-dot(texts[place].vector, texts[i].vector), i) for _, i in best)
    return [(i, -v) for v, i in exact[:NEAREST] if -v >= LEAST]


def near(texts: Sequence[Text], found: list[tuple[int, float]], place: int) -> Near:
    """The neighbours with what tells them apart: words of some of them and not of most weigh more."""
    around = [i for i, _ in found[:AROUND]] + [place]
    seen = Counter(w for i in around for w in texts[i].vector)
    local = {w: math.log((len(around) + 1) / (n + 0.5)) for w, n in seen.items() if n > 1}
    local = {w: v for w, v in local.items() if v > 0}
    ours = {w: v * local[w] for w, v in texts[place].vector.items() if w in local}
    names = [ours[w] for w in texts[place].names if w in ours]
    return Near(
        ranked=found,
        rank={i: n for n, (i, _) in enumerate(found)},
        unit=unit_of({i: v for i, v in found if v > 0.05}),
        local=local,
        weighed=ours,
        sizes=(math.sqrt(sum(v * v for v in ours.values())), math.sqrt(sum(v * v for v in names))),
        fifth=found[5][1] if len(found) > 5 else 0.0,
    )


def unit_of(weights: Mapping[int, float]) -> dict[int, float]:
    """The neighbours' weights scaled to length 1."""
    size = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return {i: v / size for i, v in weights.items()}


def local_likeness(a: Text, b: Text, near: Near) -> tuple[float, float]:
    """How alike two reports are, and their names, with each stem weighed by how it parts the neighbourhood of the first."""
    weights, ours, named = near.local, near.weighed, a.named
    theirs = [(w, v * weights[w]) for w, v in b.vector.items() if w in weights]
    names = [(w, v) for w, v in theirs if w in b.named]
    whole = near.sizes[0] * math.sqrt(sum([v * v for _, v in theirs]))
    part = near.sizes[1] * math.sqrt(sum([v * v for _, v in names]))
    return (
        sum([ours[w] * v for w, v in theirs if w in ours]) / whole if whole else 0.0,
        sum([ours[w] * v for w, v in names if w in ours and w in named]) / part if part else 0.0,
    )


def row(a: Text, b: Text, x: Near, y: Near, i: int, j: int) -> list[float]:
    """The features of two reports, in the order of FEATURES; i and j are their places, x and y their neighbours."""
    words = dot(a.vector, b.vector)
    head = (covered(a.head, b.vector), covered(b.head, a.vector))
    names = (covered(a.name_share, b.vector), covered(b.name_share, a.vector))
    topmost = (covered(a.topmost, b.vector), covered(b.topmost, a.vector))
    heaviest = (covered(a.heaviest, b.vector), covered(b.heaviest, a.vector))
    ranks = (float(x.rank.get(j, NEAREST)), float(y.rank.get(i, NEAREST)))
    local, local_names = zip(local_likeness(a, b, x), local_likeness(b, a, y), strict=True)
    shares = (words / max(x.best, 1e-6), words / max(y.best, 1e-6))
    apart = float(min(FAR, abs(a.day - b.day))) if a.day is not None and b.day is not None else 0.0
    return [
        words,
        dot(a.names, b.names),
        dot(a.numbers, b.numbers),
        dot(a.bare, b.bare),
        *(max(head), min(head)),
        *(max(names), min(names)),
        *(max(topmost), min(topmost)),
        *(max(heaviest), min(heaviest)),
        *(min(ranks), max(ranks)),
        sum(local) / 2,
        min(local),
        sum(local_names) / 2,
        *(max(shares), min(shares)),
        sum(v * y.unit[k] for k, v in x.unit.items() if k in y.unit),
        words - (x.fifth + y.fifth) / 2,
        max((min(a.vector[w], b.vector[w]) for w in a.named & b.named), default=0.0),
        float(sum(w in b.vector for w in a.vector)),
        math.log(1 + min(len(a.vector), len(b.vector))),
        apart,
    ]


def rows(texts: Sequence[Text]) -> tuple[list[tuple[int, int]], list[list[float]]]:
    """The near pairs of places and the features of each."""
    around = neighbours(texts)
    places = sorted({(min(i, j), max(i, j)) for i, x in enumerate(around) for j, _ in x.ranked})
    return places, [row(texts[i], texts[j], around[i], around[j], i, j) for i, j in places]


@cache
def judge() -> Trees:
    """The learned judgement whether two reports tell one story."""
    from newsledger.learn import weights

    return Trees.of(weights.load("stories"), "undated")


def group_texts(texts: Sequence[Text], homes: Sequence[int | None], *, trees: Trees | None = None) -> list[int]:
    """A cluster number for each text, one of its members' places; those with the same home stay together, those with two homes apart."""
    places, found = rows(texts)
    chances = (trees or judge()).chances(np.array(found)).tolist() if places else []
    return linked(len(texts), dict(zip(places, chances, strict=True)), homes)


def linked(size: int, chance: Mapping[tuple[int, int], float], homes: Sequence[int | None], *, least: float = JOIN) -> list[int]:
    """Average linkage over a sparse table of chances (a pair that is not there has none), likeliest clusters first, down to `least`."""
    first: dict[int, int] = {}
    label = [first.setdefault(h, i) if h is not None else i for i, h in enumerate(homes)]
    members: dict[int, list[int]] = {}
    for i, number in enumerate(label):
        members.setdefault(number, []).append(i)
    fixed = {number for number, h in zip(label, homes, strict=True) if h is not None}
    sums: dict[int, dict[int, float]] = {number: {} for number in members}
    for (i, j), p in sorted(chance.items()):
        a, b = label[i], label[j]
        if a != b and not (a in fixed and b in fixed):
            sums[a][b] = sums[b][a] = sums[a].get(b, 0.0) + p
    queue = [(-p / (len(members[a]) * len(members[b])), a, b) for a in sorted(sums) for b, p in sorted(sums[a].items()) if a < b]
    heapq.heapify(queue)
    while queue and -queue[0][0] >= least:
        mean, a, b = heapq.heappop(queue)
        if a not in members or b not in members or -mean != sums[a].get(b, 0.0) / (len(members[a]) * len(members[b])):
            continue
        merge(a, b, members, sums, fixed)
        for c, p in sorted(sums[a].items()):
            heapq.heappush(queue, (-p / (len(members[a]) * len(members[c])), min(a, c), max(a, c)))
    return [number for _, number in sorted((i, number) for number, inside in members.items() for i in inside)]


def merge(a: int, b: int, members: dict[int, list[int]], sums: dict[int, dict[int, float]], fixed: set[int]) -> None:
    """Cluster b put into cluster a, its sums of chances added."""
    members[a] += members.pop(b)
    if b in fixed:
        fixed.add(a)
    for c, p in sums.pop(b).items():
        sums[c].pop(b)
        if c != a:
            sums[a][c] = sums[c][a] = sums[a].get(c, 0.0) + p
    if a in fixed:
        for c in sorted(sums[a].keys() & fixed):
            del sums[a][c], sums[c][a]
