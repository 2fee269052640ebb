"""Fit the judgement of sentence pairs and write learn/weights/links.npz; or measure it by cross-validation, each story read by a judgement that never saw it.

    PYTHONPATH=src python training/compare/links.py --shared ../shared --gold tests/gold [--measure]

Annotated pairs: the samestory development part, our own stories that are open for tuning, and `triples.json`: links between sentences of other
triples of the BASIL development part and of violent incidents, annotated by us in the same way (places only, the texts are read from the benchmark). Boosted trees and a
logistic regression look at the two sentences; the second look needs chances of stories that the first was not fitted on, so it is fitted on those of
four folds. What the regression thinks hopeless is not shown to the trees, as in the package.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import pack
import pairs
from annotated import annotated, told_again, triples
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from newsledger.compare.around import around
from newsledger.compare.pairs import HOPELESS, UNLIKELY, Judge, seen_again
from newsledger.learn.trees import Trees, chance
from newsledger.learn.weights import HOME, save

LICENCES = "own gold and annotations of BASIL triples and of violent incidents (labels only); trees and coefficients"
FOLDS = 8
WEIGHTS = {"samestory": 1.0, "triples": 1.0}
OWN_WEIGHT = 3.0
"""The invented stories are fewer and shorter than the triples: without more weight the trees forget them (1.5: F1 of real news +1, of theirs -2)."""


def weight_of(name: str) -> float:
    """How much each pair of a story counts."""
    return WEIGHTS.get(name.split(":")[0], OWN_WEIGHT)


def findings(story: dict) -> list:
    """The findings of a story's reports."""
    import newsledger as nl

    return [nl.extract(nl.Report.from_text(r["text"], outlet=r["outlet"], url=r.get("url"), published=r["published"])) for r in story["reports"]]


def grown(rows: np.ndarray, labels: np.ndarray, steps: int, weights: np.ndarray) -> dict[str, np.ndarray]:
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
    return pack.trees(model.fit(rows, labels, sample_weight=weights))


def drawn(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> dict[str, np.ndarray]:
    """Coefficients and bias of a logistic regression on the rows as they are."""
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-9)
    line = LogisticRegression(C=0.05, max_iter=1000).fit((rows - mean) / scale, labels, sample_weight=weights)
    coef = line.coef_[0] / scale
    return {"coef": coef.astype(np.float32), "bias": np.array([line.intercept_[0] - float(mean @ coef)], np.float32)}


def weighed(stories: list[pairs.Rows]) -> np.ndarray:
    """The weight of each row of the stories."""
    return np.concatenate([s.weight for s in stories])


def first_look(stories: list[pairs.Rows]) -> dict[str, np.ndarray]:
    """The arrays of the first look."""
    rows, labels = np.concatenate([s.rows for s in stories]), np.concatenate([s.labels for s in stories])
    weights = weighed(stories)
    line = drawn(rows, labels, weights)
    worth = chance(rows @ line["coef"].astype(float) + float(line["bias"][0])) >= HOPELESS
    return grown(rows[worth], labels[worth], 180, weights[worth]) | line


def evaluator(arrays: dict[str, np.ndarray]) -> Trees:
    """The trees of the arrays as the package runs them."""
    return Trees(*(arrays[k].tolist() for k in ("feature", "threshold", "left", "value", "roots")), float(arrays["base"][0]))


def judge_of(fitted: dict[str, dict[str, np.ndarray]]) -> Judge:
    """The judgement as the package runs it."""
    first = fitted["pairs"]
    looks = [evaluator(fitted[k]) if k in fitted else evaluator(first) for k in ("pairs", "pairs_again", "pairs_alone")]
    return Judge(looks[0], first["coef"].astype(float), float(first["bias"][0]), *looks[1:])


def second_rows(story: pairs.Rows, judge: Judge) -> np.ndarray:
    """What the second look sees of a story's pairs, of the whole story alone where no wording is known."""
    first = judge.chances(story.rows)
    if story.odds is None:
        return around(story.lines, story.left, story.right, first)
    return seen_again(story.lines, story.left, story.right, first, story.odds)


def fit(stories: list[pairs.Rows]) -> dict[str, dict[str, np.ndarray]]:
    """The arrays of both looks."""
    seen: list[np.ndarray | None] = [None] * len(stories)
    for fold in range(4):
        judge = judge_of({"pairs": first_look([s for i, s in enumerate(stories) if i % 4 != fold])})
        for i, s in enumerate(stories):
            if i % 4 == fold:
                seen[i] = second_rows(s, judge)
    labels, alone = np.concatenate([s.labels for s in stories]), np.concatenate(seen)
    both = np.concatenate([np.concatenate([s.rows for s in stories]), alone], axis=1)
    worth, weights = alone[:, 0] >= UNLIKELY, weighed(stories)
    again, lone = (grown(x[worth], labels[worth], steps, weights[worth]) for x, steps in ((both, 180), (alone, 90)))
    return {"pairs": first_look(stories), "pairs_again": again, "pairs_alone": lone}


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
    told = annotated(args.shared, args.gold) | triples(args.shared) | (told_again(args.shared) if args.measure else {})
    founds = {name: findings(raw) for name, (raw, _) in told.items()}
    stories = {name: pairs.rows(raw, gold, founds[name], weight=weight_of(name)) for name, (raw, gold) in told.items()}
    if args.measure:
        import crossval

        judges = {}
        for fold in range(FOLDS):
            fitted = judge_of(fit([s for n, s in stories.items() if fold_of(n, list(stories)) != fold and not n.startswith("again:")]))
            judges |= {n: fitted for n in stories if fold_of(n, list(stories)) == fold}
        crossval.show(told, founds, stories, judges)
        return
    arrays = {f"{kind}.{k}": v for kind, parts in fit(list(stories.values())).items() for k, v in parts.items()}
    print(save(HOME / "links.npz", arrays, {"version": "3", "licences": LICENCES}))


if __name__ == "__main__":
    main()
