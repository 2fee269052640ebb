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


def fit(sets: dict, weight: dict[str, float]):
    """The boosted trees after two rounds on the trees' own clusters; `sets`: {name: (pages, {report id: gold story})}."""
    from newsledger.learn.trees import Trees
    from pack import trees as packed
    from sklearn.ensemble import HistGradientBoostingClassifier

    parts, model, judge = [], None, None
    for _ in range(3):
        for name, (pages, gold) in sets.items():
            x, y = rows(pages, gold, trees=judge)
            parts.append((x, y, np.full(len(y), weight[name] * (1.0 if name == "violent" else 2500 / max(1, len(y))))))
        model = HistGradientBoostingClassifier(
            max_iter=60, max_depth=3, learning_rate=0.12, min_samples_leaf=40, l2_regularization=5.0, early_stopping=False, random_state=0
        )
        model.fit(np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts]), sample_weight=np.concatenate([p[2] for p in parts]))
        raw = {k: v.tolist() for k, v in packed(model).items()}
        judge = Trees(raw["feature"], raw["threshold"], raw["left"], raw["value"], raw["roots"], raw["base"][0])
    return model
