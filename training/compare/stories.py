"""Rows for the decision whether a report joins a story, and for the judgement of two reports without a date."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np

from newsledger.compare import stories, undated
from newsledger.compare.light import day_number, light, order_key
from newsledger.compare.online import Grouper
from pack import as_trees
from sklearn.ensemble import HistGradientBoostingClassifier


def rows(pages, gold: dict[str, str], *, trees=None):
    """(features, label) of each dated report and candidate cluster; clusters as in the gold, or, given trees, as these make them."""
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
        grouper.place(report.told, own)
        number = report.told.cluster
        if number == len(kinds):
            kinds.append(Counter())
        kinds[number][label] += 1
        home.setdefault(label, number)
    return np.array(out), np.array(labels)


def fit(sets: dict, weight: dict[str, float]):
    """The boosted trees after two rounds on the trees' own clusters; `sets`: {name: (pages, {report id: gold story})}."""
    dated = {name: ([p for p in pages if day_number(p) is not None], gold) for name, (pages, gold) in sets.items()}
    parts, model, judge = [], None, None
    for _ in range(3):
        for name, (pages, gold) in dated.items():
            x, y = rows(pages, gold, trees=judge)
            parts.append((x, y, np.full(len(y), weight[name] * (1.0 if name == "violent" else 2500 / max(1, len(y))))))
        model = HistGradientBoostingClassifier(
            max_iter=60, max_depth=3, learning_rate=0.12, min_samples_leaf=40, l2_regularization=5.0, early_stopping=False, random_state=0
        )
        model.fit(np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts]), sample_weight=np.concatenate([p[2] for p in parts]))
        judge = as_trees(model)
    return model


def undated_rows(features, gold: list[str]):
    """(features, label) of every near pair of reports, grouped all at once."""
    seen = Counter(w for f in features for w in f.words)
    places, found = undated.rows([undated.weigh(f, seen, len(features)) for f in features])
    return np.array(found).reshape(-1, len(undated.FEATURES)), np.array([gold[i] == gold[j] for i, j in places], dtype=bool)


def samples(features, gold: list[str], topics: list[str], *, number: int, seed: int):
    """Rows of small batches: two to forty reports of one to six topics."""
    rng, names = random.Random(seed), sorted(set(topics))
    for _ in range(number):
        some = set(rng.sample(names, min(len(names), rng.randint(1, 6))))
        here = [i for i, t in enumerate(topics) if t in some]
        here = rng.sample(here, min(len(here), rng.randint(2, 40)))
        yield undated_rows([features[i] for i in here], [gold[i] for i in here])


def fit_undated(sets: dict):
    """The judgement of two reports without a date; `sets`: {name: [(features, gold stories, topics), ...]}, ECB+ in parts of some topics."""
    parts = []
    for name, batches in sets.items():
        for number, (features, gold, topics) in enumerate(batches):
            parts.append((*undated_rows(features, gold), 1.0 if name == "ecb" else 0.2))
            if name == "ecb":
                parts += [(x, y, 0.3) for x, y in samples(features, gold, topics, number=60, seed=number)]
    x, y, w = np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts]), np.concatenate([np.full(len(p[1]), p[2]) for p in parts])
    model = HistGradientBoostingClassifier(
        max_iter=150, max_depth=4, learning_rate=0.06, min_samples_leaf=60, l2_regularization=5.0, early_stopping=False, random_state=0
    )
    return model.fit(x, y, sample_weight=w)
