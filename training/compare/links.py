"""Fit the judgement of sentence pairs and write learn/weights/links.npz; or measure it by cross-validation, each story read by a judgement that never saw it.

    PYTHONPATH=src python training/compare/links.py --shared ../shared --gold tests/gold [--measure]

Annotated pairs: the samestory development part and our own stories that are open for tuning. Boosted trees and a logistic regression look at the two
sentences; the second look needs chances of stories that the first was not fitted on, so it is fitted on those of four folds.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import pack
import pairs
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from newsledger.compare.around import around
from newsledger.compare.pairs import Judge
from newsledger.learn.trees import Trees
from newsledger.learn.weights import HOME, save

LICENCES = "own gold and annotations of BASIL triples (labels only); trees and coefficients"
OPEN = ("stories", "stories_b")
FOLDS = 8


def annotated(shared: Path, gold: Path) -> dict[str, tuple[dict, dict]]:
    """(reports, gold) of each annotated story by name."""
    out = {}
    for path in sorted((shared / "benchmarks/samestory/gold").glob("*.json")):
        out["samestory:" + path.stem] = (json.loads((path.parents[1] / "raw" / path.name).read_text()), json.loads(path.read_text()))
    for folder in OPEN:
        for path in sorted((gold / folder).glob("*.json")):
            story = json.loads(path.read_text())
            out[f"{folder}:{path.stem}"] = (story, story)
    return out


def findings(story: dict) -> list:
    """The findings of a story's reports."""
    import newsledger as nl

    return [nl.extract(nl.Report.from_text(r["text"], outlet=r["outlet"], url=r.get("url"), published=r["published"])) for r in story["reports"]]


def grown(rows: np.ndarray, labels: np.ndarray, steps: int) -> dict[str, np.ndarray]:
    """The arrays of boosted trees."""
    model = HistGradientBoostingClassifier(
        max_iter=steps,
        max_depth=4,
        learning_rate=0.06,
        min_samples_leaf=20,
        l2_regularization=5.0,
        max_features=0.4,
        early_stopping=False,
        random_state=0,
    )
    return pack.trees(model.fit(rows, labels))


def drawn(rows: np.ndarray, labels: np.ndarray) -> dict[str, np.ndarray]:
    """Coefficients and bias of a logistic regression on the rows as they are."""
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-9)
    line = LogisticRegression(C=0.05, max_iter=1000).fit((rows - mean) / scale, labels)
    coef = line.coef_[0] / scale
    return {"coef": coef.astype(np.float32), "bias": np.array([line.intercept_[0] - float(mean @ coef)], np.float32)}


def first_look(stories: list[pairs.Rows]) -> dict[str, np.ndarray]:
    """The arrays of the first look."""
    rows, labels = np.concatenate([s.rows for s in stories]), np.concatenate([s.labels for s in stories])
    return grown(rows, labels, 120) | drawn(rows, labels)


def evaluator(arrays: dict[str, np.ndarray]) -> Trees:
    """The trees of the arrays as the package runs them."""
    return Trees(*(arrays[k].tolist() for k in ("feature", "threshold", "left", "value", "roots")), float(arrays["base"][0]))


def judge_of(fitted: dict[str, dict[str, np.ndarray]]) -> Judge:
    """The judgement as the package runs it."""
    first = fitted["pairs"]
    looks = [evaluator(fitted[k]) if k in fitted else evaluator(first) for k in ("pairs", "pairs_again", "pairs_alone")]
    return Judge(looks[0], first["coef"].astype(float), float(first["bias"][0]), *looks[1:])


def fit(stories: list[pairs.Rows]) -> dict[str, dict[str, np.ndarray]]:
    """The arrays of both looks."""
    seen: list[np.ndarray | None] = [None] * len(stories)
    for fold in range(4):
        judge = judge_of({"pairs": first_look([s for i, s in enumerate(stories) if i % 4 != fold])})
        for i, s in enumerate(stories):
            if i % 4 == fold:
                seen[i] = around(s.lines, s.left, s.right, judge.chances(s.rows))
    labels, alone = np.concatenate([s.labels for s in stories]), np.concatenate(seen)
    both = np.concatenate([np.concatenate([s.rows for s in stories]), alone], axis=1)
    return {"pairs": first_look(stories), "pairs_again": grown(both, labels, 120), "pairs_alone": grown(alone, labels, 60)}


def fold_of(name: str, order: list[str]) -> int:
    """The fold of a story: each set is dealt out over all folds."""
    kind = name.split(":")[0]
    return [n for n in order if n.startswith(kind + ":")].index(name) % FOLDS


def main() -> None:
    """Fit on everything and write the weights, or measure by cross-validation."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--gold", type=Path, required=True)
    ask.add_argument("--measure", action="store_true")
    args = ask.parse_args()
    told = annotated(args.shared, args.gold)
    founds = {name: findings(raw) for name, (raw, _) in told.items()}
    stories = {name: pairs.rows(raw, gold, founds[name]) for name, (raw, gold) in told.items()}
    if args.measure:
        import crossval

        judges = {}
        for fold in range(FOLDS):
            fitted = judge_of(fit([s for n, s in stories.items() if fold_of(n, list(stories)) != fold]))
            judges |= {n: fitted for n in stories if fold_of(n, list(stories)) == fold}
        crossval.show(told, founds, stories, judges)
        return
    arrays = {f"{kind}.{k}": v for kind, parts in fit(list(stories.values())).items() for k, v in parts.items()}
    print(save(HOME / "links.npz", arrays, {"version": "2", "licences": LICENCES}))


if __name__ == "__main__":
    main()
