"""Fit the judgement whether a fact of several reports has two origins, or one, and write learn/weights/standing.npz; or measure it.

    PYTHONPATH=src python training/compare/standing.py --shared ../shared --gold tests/gold --kept FOLDER [--measure]

Annotated origins (`origin_rows.py`): the facts of our own stories that are open for tuning, and claims of real news. The facts must be those that
a new author's story gives, so each set, and each quarter of the real stories, is read with judgements of links and of contradictions that were
fitted without it; `--measure` leaves each author and each quarter out. The fits are kept in
the folder, and made when they are not there (four of links, seven of contradictions: eight minutes); remove them when links or contradictions change.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from collections.abc import Sequence
from pathlib import Path

import contrasts
import crossval
import links
import numpy as np
import origin_rows
from annotated import OPEN
from origin_rows import Row
from sklearn.linear_model import LogisticRegression

from newsledger.compare import standing
from newsledger.learn.weights import HOME, save

LICENCES = "own gold, and annotations of samestory and of BASIL triples (labels only); coefficients"
REGULAR = {"several": 0.05, "one": 0.01}
INVENTED = {"several": 1.0, "one": 0.6}
"""The weight of a fact of our own stories beside one of real news."""
QUARTERS = 4


def quarter(name: str, order: Sequence[str]) -> int:
    """With which fit of links a story is read: each is left out of one. Our own sets that are in no fit of links are read with the first."""
    author = name.split(":")[0]
    if author in contrasts.STORIES:
        return contrasts.STORIES.index(author) % QUARTERS
    return order.index(name) % QUARTERS


def link_judges(told: dict, founds: dict, kept: Path) -> list:
    """A judgement of links for each quarter of the real stories and of our own sets, fitted without them."""
    if kept.exists():
        return [links.judge_of(f) for f in pickle.loads(kept.read_bytes())]
    known = OPEN
    names = [n for n in told if n.startswith(("samestory:", "triples:")) or n.split(":")[0] in known]
    order = [n for n in names if n.startswith(("samestory:", "triples:"))]
    rows = {n: links.pairs.rows(*told[n], founds[n], weight=links.weight_of(n)) for n in names}
    fitted = [links.fit([r for n, r in rows.items() if quarter(n, order) != k]) for k in range(QUARTERS)]
    kept.write_bytes(pickle.dumps(fitted))
    return [links.judge_of(f) for f in fitted]


def opposed_judges(told: dict, founds: dict, judge_for: dict, kept: Path) -> dict:
    """For each set of stories the judgement of contradictions that was fitted without its author."""
    if not kept.exists():
        sifts = contrasts.sifts_of(told, founds)
        stories = contrasts.read_all(told, founds, judge_for, sifts)
        fitted = {a: (contrasts.fit([s for s in stories.values() if s.author not in contrasts.hand(a)]), sifts[a]) for a in contrasts.STORIES}
        kept.write_bytes(pickle.dumps(fitted))
    return {author: contrasts.judge_of(*f) for author, f in pickle.loads(kept.read_bytes()).items()}


def regression(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, regular: float) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients and bias; a label between 0 and 1 counts in both classes."""
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-6)
    table = (rows - mean) / scale
    twice, said = np.concatenate([table, table]), np.repeat([1, 0], len(rows))
    weigh = np.concatenate([weights * labels, weights * (1 - labels)])
    line = LogisticRegression(C=regular, max_iter=3000).fit(twice[weigh > 0], said[weigh > 0], sample_weight=weigh[weigh > 0])
    coef = line.coef_[0] / scale
    return coef.astype(np.float32), np.array([line.intercept_[0] - float(mean @ coef)], np.float32)


def fit(some: list[Row]) -> dict[str, np.ndarray]:
    """The arrays of the judgement."""
    levels, invented = np.array([r.levels for r in some]), np.array([r.group in contrasts.STORIES for r in some])
    weights = np.array([r.weight for r in some])
    out = {}
    for kind in ("several", "one"):
        labels = np.array([getattr(r, kind) for r in some])
        coef, bias = regression(levels, labels, weights * np.where(invented, INVENTED[kind], 1.0), REGULAR[kind])
        out |= {f"{kind}.coef": coef, f"{kind}.bias": bias}
    return out


def judge_of(arrays: dict[str, np.ndarray]) -> standing.Judge:
    """The judgement as the package runs it."""
    several, one = (standing.Regression(arrays[f"{k}.coef"].astype(float), float(arrays[f"{k}.bias"][0])) for k in standing.Judge._fields)
    return standing.Judge(several, one)


def main() -> None:
    """Fit on everything and write the weights, or measure with each author and each quarter of the real stories left out."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--gold", type=Path, required=True)
    ask.add_argument("--kept", type=Path, required=True)
    ask.add_argument("--measure", action="store_true")
    args = ask.parse_args()
    args.kept.mkdir(parents=True, exist_ok=True)
    told = contrasts.told_by(args.shared, args.gold)
    order = [n for n in told if n.startswith(("samestory:", "triples:"))]
    founds = {name: links.findings(raw) for name, (raw, _) in told.items()}
    judges = link_judges(told, founds, args.kept / "links.pkl")
    judge_for = {n: judges[quarter(n, order)] for n in told if n in order or n.split(":")[0] in contrasts.STORIES}
    clashes = opposed_judges(told, founds, judge_for, args.kept / "opposed.pkl")
    own = {n: origin_rows.own(told[n][0]) for n in told if n.split(":")[0] in contrasts.STORIES}
    real = origin_rows.real(told)
    found: list[Row] = []
    for name, claims in (own | real).items():
        as_new(name, judge_for, clashes)
        group = name.split(":")[0] if name in own else name
        found += origin_rows.rows(group, claims, told[name][0], founds[name], invented=name in own)
    if args.measure:
        measure(found, own, real, told, founds, order, judge_for, clashes)
    else:
        print(save(HOME / "standing.npz", fit(found), {"version": "2", "licences": LICENCES}))


def as_new(name: str, judge_for: dict, clashes: dict) -> None:
    """The story is read with judgements that never saw it; contradictions of real news, which are few, with the one that leaves out a set of ours."""
    contrasts.with_judge(sys.modules["newsledger.compare.pairs"], judge_for[name])
    origin_rows.with_opposed(clashes.get(name.split(":")[0], clashes[contrasts.STORIES[0]]))


def with_judge(some: list[Row]) -> None:
    """Origins are judged with what these rows teach."""
    judge = judge_of(fit(some))
    standing.judge = lambda: judge  # type: ignore[assignment]


def measure(found: list[Row], own: dict, real: dict, told: dict, founds: dict, order: list[str], judge_for: dict, clashes: dict) -> None:
    """Print the figures of each set of ours and of the real stories, each read with a judgement that never saw it."""
    for author in contrasts.STORIES:
        with_judge([r for r in found if r.group != author])
        names = [n for n in own if n.split(":")[0] == author]
        as_new(names[0], judge_for, clashes)
        results = {n: crossval.compare_findings(founds[n], one_story=True) for n in names}
        figures = crossval.measures({n: told[n] for n in names}, {n: founds[n] for n in names}, results)[author]
        print(author, " ".join(f"{k}={v:.1f}" for k, v in figures.items()), flush=True)
    sums: dict[str, list[float]] = {}
    for k in range(QUARTERS):
        out = {n for n in real if quarter(n, order) == k}
        with_judge([r for r in found if r.group not in out])
        for name in (n for n in real if n in out):
            as_new(name, judge_for, clashes)
            earned, count, answers = origin_rows.points(real[name], told[name][0], founds[name])
            row = [earned, count, *answers["several"], *answers["one"]]
            kind = name.split(":")[0]
            sums[kind] = [a + b for a, b in zip(sums.get(kind, [0.0] * 6), row, strict=True)]
    for kind, (earned, count, *answers) in sums.items():
        print(
            f"{kind} origins_acc={100 * earned / count:.1f} of {count}; several right {answers[0]} of {answers[1]}, one {answers[2]} of {answers[3]}"
        )


if __name__ == "__main__":
    main()
