"""Copies and reprints: which reports share text, how much of the shorter one, and where.

Theory of operation. Candidates come from an index of sampled shingles (runs of three words), of which each keeps its first reports only, so that
two hundred copies of one report cost no more than fifty. Every candidate is proved by alignment: shared shingles that follow each other on
nearly the same diagonal make a passage, even where two words in five were changed. What counts is weighed: a run of words that stands in many
reports which share little else (furniture, "if you saw the crash, ring the station") says nothing, one that only these two have says much.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.compare.light import order_key
from newsledger.compare.rewritten import find_rewritten, stems_of
from newsledger.compare.shingles import WIDTH, Ints, Print, fingerprint, recurring, sampled
from newsledger.records import Copy, Page, span_of

KEEP = 48
LEAST_SHARED = 0.06
LEAST_WEIGHT = 0.02
GAP = 24
DRIFT = 14
SHORTEST = 8
DENSITY = 0.22
DENSE = 0.55
LONG = 45
"""Words from which a passage may have been changed much; a shorter one must be shared almost as it stands."""
PARTIAL = 0.32
NEAR = 0.75
EXACT = 0.97
QUOTES = 0.03
LEAST_WORDS = 16
SAME = 0.5
SAME_FAR = 0.85
FAR = 30
SAME_HEAD = 0.4
Floats = NDArray[np.float64]


class Passage(msgspec.Struct, frozen=True):
    """A shared stretch: first and last word (half-open) on both sides and how many of its words lie under shared shingles."""

    left: tuple[int, int]
    right: tuple[int, int]
    covered: int


def find_copies(pages: Sequence[Page]) -> list[Copy]:
    """Pairs of reports that share text, in order of publication; `left` is the earlier one. The order of `pages` does not matter."""
    ordered = sorted(pages, key=order_key)
    furniture = recurring(ordered)
    prints = [fingerprint(p, furniture) for p in ordered]
    spread = frequencies(prints)
    out: dict[tuple[int, int], Copy] = {}
    for i, j in candidates(prints, spread):
        copy = compare(prints[i], prints[j], ordered[i], ordered[j], spread)
        if copy is not None:
            out[i, j] = copy
    taken = {place for place, copy in out.items() if copy.kind != "quotes"}
    for place, copy in find_rewritten(ordered, prints, taken):
        out[place] = copy
    return [out[place] for place in sorted(out, key=lambda p: (p[1], p[0]))]


def frequencies(prints: Sequence[Print]) -> tuple[Ints, Ints]:
    """Every shingle and in how many reports it stands."""
    parts = [np.unique(p.shingles) for p in prints]
    if not parts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    values, counts = np.unique(np.concatenate(parts), return_counts=True)
    return values, counts.astype(np.int64)


def candidates(prints: Sequence[Print], spread: tuple[Ints, Ints]) -> Iterator[tuple[int, int]]:
    """Pairs of places that share LEAST_SHARED of the shorter one's sampled shingles, and LEAST_WEIGHT of what these tell."""
    index: dict[int, list[int]] = {}
    told: list[Sample] = []
    for j, print_ in enumerate(prints):
        ours = sample_of(print_, spread)
        told.append(ours)
        shared: Counter[int] = Counter()
        for shingle in ours.common.tolist():
            posting = index.setdefault(shingle, [])
            shared.update(posting)
            if len(posting) < KEEP:
                posting.append(j)
        for i in sorted(shared):
            if shared[i] >= max(2, LEAST_SHARED * min(len(told[i].shingles), len(ours.shingles))) and telling(told[i], ours):
                yield i, j


class Sample(msgspec.Struct, frozen=True):
    """A page's sampled shingles in order, those of them that other pages have, how much each tells, and the sum of that."""

    shingles: Ints
    common: Ints
    weights: Floats
    total: float


def sample_of(print_: Print, spread: tuple[Ints, Ints]) -> Sample:
    """The sampled shingles with their weights: those of many reports tell little."""
    values, counts = spread
    shingles = sampled(print_)
    seen = counts[np.searchsorted(values, shingles)]
    weights = told_by(seen)
    return Sample(shingles, shingles[seen > 1], weights, float(weights.sum()))


def telling(one: Sample, two: Sample) -> bool:
    """Whether what two samples share is more than furniture: LEAST_WEIGHT of the weight of the one that has less."""
    short, long = (one, two) if len(one.shingles) <= len(two.shingles) else (two, one)
    place = np.minimum(np.searchsorted(long.shingles, short.shingles), len(long.shingles) - 1)
    return float(short.weights[long.shingles[place] == short.shingles].sum()) >= LEAST_WEIGHT * min(one.total, two.total)


def told_by(seen: Ints) -> Floats:
    """How much shingles tell that stand in so many reports: one over the number of other reports."""
    return np.asarray(1.0 / np.maximum(1.0, seen - 1.0))


def compare(left: Print, right: Print, one: Page, two: Page, spread: tuple[Ints, Ints]) -> Copy | None:
    """The copy that the alignment of two reports proves, None where they share too little."""
    passages = align(left, right)
    if not passages:
        return None
    short, side = (left, 0) if left.size <= right.size else (right, 1)
    held = np.zeros(short.size, dtype=np.bool_)
    for p in passages:
        first, last = (p.left, p.right)[side]
        held[first:last] = True
    weight = word_weights(short, spread)
    share = float(held.mean())
    weighed = float(weight[held].sum() / (weight.sum() or 1.0))
    telling = ~short.quoted
    unquoted = float(weight[held & telling].sum() / (weight[telling].sum() or 1.0)) if telling.any() else weighed
    long = right if side == 0 else left
    kind = kind_of(weighed, unquoted, passages, short, long)
    if kind is None or (kind != "quotes" and (stock(short, long, held) or (far(left, right) and not same_head(one, two)))):
        return None
    return Copy(
        left=left.report,
        right=right.report,
        kind=kind,
        containment=round(min(share, max(weighed, unquoted)), 3),
        passages=tuple(
            (
                span_of(one.report.text, left.starts[p.left[0]], left.ends[p.left[1] - 1]),
                span_of(two.report.text, right.starts[p.right[0]], right.ends[p.right[1] - 1]),
            )
            for p in passages
        ),
        rule="copies.shingles.v1",
        score=round(min(1.0, 0.5 + weighed / 2), 3),
    )


def stock(short: Print, long: Print, held: NDArray[np.bool_]) -> bool:
    """Whether the shared stretches are stock phrases with other names and numbers in them.

    "Officers were sent to the address and found a man with wounds, who was brought to a hospital" stands in hundreds of reports of other incidents;
    what the pages of one site share months apart is held to be stock sooner.
    """
    telling = held & short.named
    if int(held.sum()) < LEAST_WORDS:
        return True
    same = float(np.isin(short.words[telling], long.words).mean()) if telling.any() else 1.0
    return same < (SAME_FAR if far(short, long) else SAME)


def far(one: Print, two: Print) -> bool:
    """Whether two pages were published more than FAR days apart."""
    return one.day is not None and two.day is not None and abs(one.day - two.day) > FAR


def same_head(one: Page, two: Page) -> bool:
    """Whether the first lines share words: a reprint of months later keeps its headline.

    "No email address was supplied. To complete your registration ..." stands under any headline of its site.
    """
    a, b = (stems_of(next((line for line in page.report.text.splitlines() if line.strip()), "")) for page in (one, two))
    return len(a & b) >= SAME_HEAD * min(len(a), len(b))


def kind_of(weighed: float, unquoted: float, passages: Sequence[Passage], short: Print, long: Print) -> str | None:
    """The kind of copy: what is shared outside quotation marks decides; quotes in common alone make no copy."""
    if unquoted < PARTIAL or weighed < PARTIAL:
        return "quotes" if weighed >= QUOTES and unquoted < weighed else None
    covered = sum(p.covered for p in passages) / max(1, short.size)
    if covered >= EXACT and short.size >= EXACT * long.size:
        return "exact"
    return "near" if weighed >= NEAR and short.size >= 0.7 * long.size else "partial"


def word_weights(print_: Print, spread: tuple[Ints, Ints]) -> Floats:
    """How much each word's shingles tell: those in many reports tell little."""
    if not len(print_.shingles):
        return np.ones(print_.size)
    values, counts = spread
    each = told_by(counts[np.searchsorted(values, print_.shingles)])
    out = np.full(print_.size, 0.0)
    for i in range(WIDTH):
        np.maximum(out[i : i + len(each)], each, out=out[i : i + len(each)])
    return out


def align(left: Print, right: Print) -> list[Passage]:
    """The shared passages in order of the left report: shared shingles on nearly one diagonal, dense enough to be one text."""
    order, ranked = right.order, right.ranked
    first = np.searchsorted(ranked, left.shingles, side="left")
    found = np.nonzero(ranked[np.minimum(first, len(ranked) - 1)] == left.shingles)[0] if len(ranked) else np.zeros(0, dtype=np.int64)
    last = dict(zip(found.tolist(), np.searchsorted(ranked, left.shingles[found], side="right").tolist(), strict=True))
    hit = [a for a in found.tolist() if last[a] - int(first[a]) <= 3]
    runs: list[list[tuple[int, int]]] = []
    live: list[list[tuple[int, int]]] = []
    for a in hit:
        live = [r for r in live if a - r[-1][0] <= GAP]
        for k in range(int(first[a]), last[a]):
            b = int(order[k])
            home = min(
                (r for r in live if 0 <= b - r[-1][1] <= GAP and abs((b - a) - (r[-1][1] - r[-1][0])) <= DRIFT and r[-1][0] < a),
                key=lambda r: abs((b - a) - (r[-1][1] - r[-1][0])),
                default=None,
            )
            if home is None:
                home = []
                runs.append(home)
                live.append(home)
            home.append((a, b))
    return chosen([passage(r) for r in runs], left.size, right.size)


def passage(run: Sequence[tuple[int, int]]) -> Passage:
    """The stretch that a run of shared shingles spans, and how many of its words they cover."""
    covered, end = 0, -1
    for a, _ in run:
        covered += a + WIDTH - max(a, end)
        end = a + WIDTH
    return Passage((run[0][0], run[-1][0] + WIDTH), (run[0][1], run[-1][1] + WIDTH), covered)


def chosen(found: Sequence[Passage], left: int, right: int) -> list[Passage]:
    """The dense passages of some length, longest first, each word used once, then in order of the left report."""
    used_left, used_right = np.zeros(left, dtype=np.bool_), np.zeros(right, dtype=np.bool_)
    out = []
    for p in sorted(found, key=lambda p: (-p.covered, p.left)):
        length = max(p.left[1] - p.left[0], p.right[1] - p.right[0])
        if (
            length < SHORTEST
            or p.covered < (DENSITY if length >= LONG else DENSE) * length
            or used_left[p.left[0] : p.left[1]].mean() > 0.3
            or used_right[p.right[0] : p.right[1]].mean() > 0.3
        ):
            continue
        used_left[p.left[0] : p.left[1]] = True
        used_right[p.right[0] : p.right[1]] = True
        out.append(p)
    return sorted(out, key=lambda p: p.left)
