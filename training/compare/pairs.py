"""Rows for the judgement of sentence pairs: annotated links of samestory and of the tuning half of our own stories."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import lines_of
from newsledger.compare.levels import Levels
from newsledger.compare.pairs import asked
from newsledger.compare.wording import wording


def gold_ids(line, sentences) -> list[str]:
    """The annotated sentences that a line overlaps by three tenths of the shorter."""
    out = []
    for s in sentences:
        shared = min(line.span.end, s["end"]) - max(line.span.start, s["start"])
        if shared > 0 and shared >= 0.3 * min(len(line.span), s["end"] - s["start"]):
            out.append(s["id"])
    return out


class Rows(NamedTuple):
    """A story's pairs of lines of two reports: features, labels, the annotated sentences under them, the lines, their places, the weight of each.

    `odds`: how alike each two are in their wording, as the network says; none while the network's own teacher is fitted.
    """

    rows: np.ndarray
    labels: np.ndarray
    pairs: list
    lines: list
    left: np.ndarray
    right: np.ndarray
    weight: np.ndarray
    odds: np.ndarray | None = None


NEVER = 30.0
"""How much a pair counts that must stay apart, a look-alike put there on purpose: one in three thousand is such."""


def rows(raw: dict, gold: dict, founds, *, weight: float = 1.0, worded: bool = True) -> Rows:
    """The rows of one story; founds in order of the reports. `weight`: how much each of them counts. `worded`: ask the network of wording too."""
    links = {tuple(sorted((x["a"], x["b"]))) for x in gold["links"]}
    lines, ids = [], []
    for n, (report, found) in enumerate(zip(raw["reports"], founds)):
        ours = lines_of(found, report=n)
        lines += ours
        ids += [gold_ids(line, report["sentences"]) for line in ours]
    left, right = asked(lines)
    report = np.array([x.report for x in lines])
    across = report[left] != report[right]
    left, right = left[across], right[across]
    pairs = [[tuple(sorted((a, b))) for a in ids[i] for b in ids[j]] for i, j in zip(left.tolist(), right.tolist(), strict=True)]
    labels = np.array([any(p in links for p in some) for some in pairs])
    never = {tuple(sorted(p)) for p in gold.get("never_merge", ())}
    weights = np.array([NEVER if any(p in never for p in some) else weight for some in pairs])
    odds = wording(lines, left, right) if worded else None
    return Rows(Levels(lines, lexicon()).rows(left, right), labels, pairs, lines, left, right, weights, odds)
