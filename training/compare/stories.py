"""Rows for the decision whether a report joins a story: each report in order, the gold clusters so far as candidates."""

from __future__ import annotations

from collections import Counter

import numpy as np

from newsledger.compare import stories
from newsledger.compare.light import light, order_key
from newsledger.compare.stories import Grouper


def rows(pages, gold: dict[str, str], *, trees=None):
    """(features, label) of each report and candidate cluster; clusters as in the gold, or, given trees, as these make them."""
    grouper, out, labels, home, kinds = Grouper(), [], [], {}, []
    for page in sorted(pages, key=order_key):
        report = grouper.weigh(light(page))
        label = gold[page.report.id]
        candidates = grouper.rows(report)
        own = home.get(label)
        for cluster, row in candidates:
            out.append(row)
            labels.append(cluster == own if trees is None else kinds[cluster].most_common(1)[0][0] == label)
        if trees is not None:
            ranked = [(trees.chance(row), -cluster) for cluster, row in candidates]
            best = max(ranked, default=(0.0, 0))
            own = -best[1] if best[0] >= stories.JOIN else None
        grouper.place(report, own)
        number = grouper.told[-1].cluster
        if number == len(kinds):
            kinds.append(Counter())
        kinds[number][label] += 1
        home.setdefault(label, number)
    return np.array(out), np.array(labels)
