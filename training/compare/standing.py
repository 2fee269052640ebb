"""Fit the judgement whether a fact of several reports has two origins and write learn/weights/standing.npz; or measure it, each author's stories left out.

    PYTHONPATH=src python training/compare/standing.py --shared ../shared --gold tests/gold --links links.pkl --opposed opposed.pkl [--measure]

Annotated origins: the facts of our own stories that are open for tuning, each looked up as the fact whose sentences fit its own best. The facts must be
those that a new author's story gives, so each set is read with judgements of links and of contradictions that were fitted
without it (`--links`, `--opposed`: files in which these are kept, made when they are not there).
"""

from __future__ import annotations

import argparse
import pickle
import sys
from pathlib import Path
from typing import NamedTuple

import contrasts
import crossval
import links
import numpy as np
from sklearn.linear_model import LogisticRegression

from newsledger import comparing
from newsledger.compare import standing
from newsledger.learn.weights import HOME, save

LICENCES = "own gold; coefficients"
REGULAR = 0.02


class Row(NamedTuple):
    """One annotated fact: its author's set, the levels of the fact that was found for it, and whether it has two origins in the gold."""

    author: str
    levels: list[float]
    several: bool


def opposed_by(told: dict, founds: dict, judges: dict, kept: Path) -> dict:
    """For each set of stories the judgement of contradictions that was fitted without its author."""
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    stories = [contrasts.read(raw, gold, founds[n], judges.get(n.split(":")[0]), n.split(":")[0]) for n, (raw, gold) in told.items()]
    fitted = {author: contrasts.fit([s for s in stories if s.author not in contrasts.hand(author)]) for author in contrasts.STORIES}
    kept.write_bytes(pickle.dumps(fitted))
    return fitted


def rows(name: str, story: dict, founds: list) -> tuple[list[Row], object]:
    """The rows of one story's annotated facts, and its comparison."""
    seen: dict[tuple, list[float]] = {}
    own = comparing.levels

    def levels(group, *rest):
        row = own(group, *rest)
        seen[tuple((u.of, u.span.start) for u in group.units)] = row
        return row

    comparing.levels = levels
    result = crossval.compare_findings(founds, one_story=True)
    comparing.levels = own
    read = crossval.Read(story, founds, result)
    covered = [(read.over(f), f) for f in result.facts]
    out = []
    for gold in story["facts"]:
        ids = set(gold["sentences"])
        best = max(covered, key=lambda c: (len(c[0] & ids) / max(1, len(c[0] | ids)), len(c[0] & ids)))
        row = seen.get(tuple((s.of, s.span.start) for s in best[1].supports))
        if best[0] & ids and row is not None:
            out.append(Row(name.split(":")[0], row, gold["origins"][0] >= 2))
    return out, result


def fit(some: list[Row]) -> dict[str, np.ndarray]:
    """The arrays of the judgement."""
    levels, labels = np.array([r.levels for r in some]), np.array([r.several for r in some])
    mean, scale = levels.mean(axis=0), np.maximum(levels.std(axis=0), 1e-6)
    line = LogisticRegression(C=REGULAR, max_iter=2000).fit((levels - mean) / scale, labels)
    coef = line.coef_[0] / scale
    return {"coef": coef.astype(np.float32), "bias": np.array([line.intercept_[0] - float(mean @ coef)], np.float32)}


def judge_of(arrays: dict[str, np.ndarray]) -> standing.Judge:
    """The judgement as the package runs it."""
    return standing.Judge(arrays["coef"].astype(float), float(arrays["bias"][0]))


def main() -> None:
    """Fit on everything and write the weights, or measure with each author left out."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--gold", type=Path, required=True)
    ask.add_argument("--links", type=Path, required=True)
    ask.add_argument("--opposed", type=Path, required=True)
    ask.add_argument("--measure", action="store_true")
    args = ask.parse_args()
    told = contrasts.told_by(args.shared, args.gold)
    judges = contrasts.judges_of(told, args.shared, args.gold, args.links)
    founds = {name: links.findings(raw) for name, (raw, _) in told.items()}
    fitted = opposed_by(told, founds, judges, args.opposed)
    found: list[Row] = []
    module = sys.modules["newsledger.compare.pairs"]
    for name in (n for n in told if n.split(":")[0] in contrasts.STORIES):
        author = name.split(":")[0]
        contrasts.with_judge(module, judges.get(author))
        sys.modules["newsledger.compare.opposed"].judge = lambda author=author: contrasts.judge_of(fitted[author])  # type: ignore[attr-defined]
        comparing.several = lambda *_, **__: False
        found += rows(name, told[name][0], founds[name])[0]
    comparing.several = standing.several
    if not args.measure:
        print(save(HOME / "standing.npz", fit(found), {"version": "1", "licences": LICENCES}))
        return
    for author in contrasts.STORIES:
        names = [n for n in told if n.split(":")[0] == author]
        judge = judge_of(fit([r for r in found if r.author != author]))
        contrasts.with_judge(module, judges.get(author))
        sys.modules["newsledger.compare.opposed"].judge = lambda author=author: contrasts.judge_of(fitted[author])  # type: ignore[attr-defined]
        standing.judge = lambda judge=judge: judge  # type: ignore[assignment]
        results = {n: crossval.compare_findings(founds[n], one_story=True) for n in names}
        figures = crossval.measures({n: told[n] for n in names}, {n: founds[n] for n in names}, results)[author]
        print(author, " ".join(f"{k}={v:.1f}" for k, v in figures.items()), flush=True)


if __name__ == "__main__":
    main()
