"""How likely two sentences of two reports tell the same thing: named levels, one weight each."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsledger.compare.lines import Line

LINKED = 0.5


class Pair(NamedTuple):
    """Two lines (places in the story's list), how likely they share a claim, and the levels that say why."""

    left: int
    right: int
    score: float
    levels: dict[str, float]


def weights_of(lines: Sequence[Line]) -> dict[str, float]:
    """How much each word of the story tells: words in few of its sentences tell more."""
    seen: Counter[str] = Counter(w for line in lines for w in line.words)
    total = len(lines) + 1
    return {w: math.log(total / n) + 0.2 for w, n in seen.items()}


def score_pairs(lines: Sequence[Line]) -> list[Pair]:
    """The pairs of lines that are likely to share a claim, best first; pairs of one report are left out."""
    weight = weights_of(lines)
    where: dict[str, list[int]] = {}
    out: list[Pair] = []
    sums = [sum(weight[w] for w in line.words) for line in lines]
    for j, line in enumerate(lines):
        shared: dict[int, float] = {}
        for word in sorted(line.words):
            for i in where.get(word, ()):
                shared[i] = shared.get(i, 0.0) + weight[word]
            where.setdefault(word, []).append(j)
        for i, s in sorted(shared.items()):
            if lines[i].report == line.report:
                continue
            levels = {"words": s / (math.sqrt(sums[i] * sums[j]) + 1.0)}
            if levels["words"] >= LINKED * 0.75:
                out.append(Pair(i, j, min(1.0, levels["words"]), levels))
    return sorted(out, key=lambda p: (-p.score, p.left, p.right))
