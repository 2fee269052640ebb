"""Fits the scores of events and adds them to `learn/weights/events.npz`.

    python training/events/sure.py --data ../shared/benchmarks --gold tests/gold/events.jsonl [--check]

Data: `verdicts.jsonl` (our own verdicts on single events of violent_dev, basil_dev and TimeBank, the `tune` half of their reports: set, report,
offsets of the trigger, type, words of the actors as offsets, right or not), the tune half of our own gold, PLV_train and `none.txt` for the words
around a trigger. `--check` prints what cross-validation over reports gives: for each threshold the share shown and how much of it is right.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sets import SETS
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.find import event_field, event_score, events  # noqa: E402
from newsledger.find.event_politics import plain_words  # noqa: E402
from newsledger.find.event_score import AROUND, Judge, numbers
from newsledger.find.event_signs import signs  # noqa: E402
from newsledger.learn.linear import Vectors  # noqa: E402
from newsledger.learn.weights import Weights, pack_words, read, save  # noqa: E402
from newsledger.records import Event  # noqa: E402
from newsledger.score.events import load_plv, root_type  # noqa: E402
from newsledger.score.events_gold import aligned, right_type, words  # noqa: E402
from newsledger.score.judged import FILES, found_in, reports, right  # noqa: E402

OUT = ROOT / "src/newsledger/learn/weights/events.npz"
MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
C = 0.2
DENSE = 0.25
"""How much the numbers weigh beside the names."""
OWN = {True: 0.3, False: 0.5}
"""Weights of events that match one of the gold and of those that do not, beside 1 for a verdict. With each set left out, the area under the curve
rose on it from .64, .70, .70, .62 and .66 to .82, .83, .80, .75 and .82 with the other sets and the signs of place and tagger; with each verdict's report left out from .78 to .80."""


class Case(NamedTuple):
    """One event: its report, its signs, its numbers, whether it is right, and how much it counts."""

    report: str
    names: list[str]
    dense: np.ndarray
    right: bool
    weight: float


def around(a: argparse.Namespace, table: Vectors) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """A softmax over the mean vectors of words: 15 types, and none."""
    texts, labels, weights = [], [], []
    with (a.data / "events/PLV_train.tsv").open(encoding="utf8") as lines:
        for r in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            label = r["gold_root"].strip().upper()
            texts.append(r["sentence"])
            labels.append(MERGE.get(label, label))
            weights.append(1.0)
    none = (ROOT / "training/events/none.txt").read_text(encoding="utf8").splitlines()
    with (a.data / "stories/uci_headlines_dev.csv").open(encoding="utf8") as lines:
        heads = [r["TITLE"] for r in csv.DictReader(lines)][::4]
    for text, weight in [*((t, 1.5) for t in none), *((t, 0.3) for t in heads)]:
        texts.append(text)
        labels.append("none")
        weights.append(weight)
    x = np.stack([table.mean(plain_words(t)[: 2 * AROUND]) for t in texts])
    m = LogisticRegression(C=10, max_iter=2000).fit(x, labels, sample_weight=weights)
    return m.coef_.astype(np.float32), m.intercept_.astype(np.float32), [str(c) for c in m.classes_]


def collect(given: object, j: Judge) -> list[tuple[object, list[str], np.ndarray]]:
    """The events found in a text, each with its signs and numbers. `given`: a report, or text, title and date."""
    seen: list[tuple[list[str], np.ndarray]] = []
    plain, gate = events.score_of, event_field.LEAST

    def noted(layers: event_score.Layers, told: event_score.Told) -> float:
        seen.append((signs(layers, told), numbers(j, layers, told)))
        return round(0.5 + len(seen) / 1e6, 6)  # above LEAST_SURE, else events without a political party would be missing

    events.score_of = noted
    event_field.LEAST = -math.inf  # what is dropped by its passage is learnt from too
    try:
        found = found_in(given)  # type: ignore[arg-type]
    finally:
        events.score_of = plain
        event_field.LEAST = gate
    return [
        (e, *seen[round((e.score - 0.5) * 1e6) - 1]) for e in found.events if e.score >= 0.5
    ]  # acts that are told only beside others have a fixed one


def judged(a: argparse.Namespace, j: Judge) -> list[Case]:
    """Cases from the verdicts that still fit an event of ours."""
    rows = [json.loads(line) for line in (Path(__file__).parent / "verdicts.jsonl").read_text(encoding="utf8").splitlines()]
    for file in FILES.values():
        rows += read_by_two(a.gold.parent / file)
    out: list[Case] = []
    for name in sorted({r["set"] for r in rows}):
        texts = reports(name, a.data)
        for report in sorted({r["report"] for r in rows if r["set"] == name}):
            found = collect(texts[report], j)
            for r in rows:
                if r["report"] == report:
                    for e, names, dense in found:
                        if e.type == r["type"] and e.trigger.start < r["end"] and e.trigger.end > r["start"] and same(e, r["actors"]):
                            out.append(Case(report, names, dense, bool(r["right"]), 1.0))
                            break
    print("verdicts used", len(out), "of", len(rows))
    return out


def read_by_two(file: Path) -> list[dict[str, object]]:
    """The verdicts of two readers as ours: right where both find type and actor right."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()] if file.exists() else []
    return [{**r, "right": right(r, "a") and right(r, "b")} for r in rows]


def same(event: object, actors: list[list[int]]) -> bool:
    """Whether the actors are those that were judged."""
    ours = [(p.span.start, p.span.end) for p in event.actors]  # type: ignore[attr-defined]
    return len(ours) == len(actors) and all(any(a < d and c < b for c, d in ours) for a, b in actors)


def own(a: argparse.Namespace, j: Judge) -> list[Case]:
    """Cases from the tuning sets of our own gold; what matches no gold event counts more."""
    out: list[Case] = []
    for name, part in SETS.items():
        file = a.gold.parent / f"{name}.jsonl"
        if name in a.without or not file.exists():
            continue
        for r in [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()][part]:
            found = collect((r["text"], None, r.get("published")), j)
            match = {id(e): r["events"][i] for i, e in aligned(r["events"], [e for e, _, _ in found]).items()}
            out += [Case(r["id"], names, dense, fits(match.get(id(e)), e), OWN[id(e) in match]) for e, names, dense in found]
    return out


def elsewhere(j: Judge) -> list[Case]:
    """Cases from our own passages of other fields: what is found there is wrong."""
    lines = (ROOT / "training/events/none.txt").read_text(encoding="utf8").splitlines()
    return [Case(f"none{k}", names, dense, False, OWN[False]) for k, line in enumerate(lines) for _, names, dense in collect((line, None, None), j)]


def fits(gold: dict[str, Any] | None, e: Event) -> bool:
    """Whether an event has the type of the gold one, and actors of it, some where it has some."""
    if gold is None or not right_type(gold, e) or bool(e.actors) < bool(gold["actors"]):
        return False
    return all(any(words(p.span.text) & words(w) for w in gold["actors"]) for p in e.actors)


def pairs(a: argparse.Namespace, j: Judge) -> list[Case]:
    """Cases from PLV_train: the event whose actor lies in the marked source, right where its type is the gold one."""
    out: list[Case] = []
    for n, r in enumerate(load_plv(str(a.data / "events/PLV_train.tsv"))):
        for e, names, dense in collect((r["text"], None, None), j):
            if r["source"] and any(p.span.start < r["source"][1] and p.span.end > r["source"][0] for p in e.actors):
                out.append(Case(f"plv{n // 4}", names, dense, root_type(e.type) == r["gold"], 0.12))
                break
    return out


def table_of(cases: list[Case], p: np.ndarray) -> None:
    """Prints, for thresholds, how many verdicts are shown and how many of those are right."""
    real = [i for i, c in enumerate(cases) if c.weight == 1.0]
    for least in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85):
        kept = [i for i in real if p[i] >= least]
        right = sum(cases[i].right for i in kept)
        print(
            f"  {least}: shown {len(kept) / len(real):.2f}, right {right / max(1, len(kept)):.3f}, of all right ones {right / sum(cases[i].right for i in real):.2f}"
        )


def main() -> None:
    """Fit, check and write."""
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True)
    arg.add_argument("--gold", type=Path, required=True)
    arg.add_argument("--without", nargs="*", default=[], help="sets of our own gold to leave out")
    arg.add_argument("--out", type=Path, default=OUT)
    arg.add_argument("--check", action="store_true")
    a = arg.parse_args()
    present = read(OUT)
    table = Vectors(Weights(present.arrays, {}), "vectors")
    types, bias, labels = around(a, table)
    j = Judge(table, types, bias, {x: i for i, x in enumerate(labels)}, {}, np.zeros(5, dtype=np.float32), 0.0)
    cases = judged(a, j) + own(a, j) + elsewhere(j) + pairs(a, j)
    seen = Counter(n for c in cases for n in set(c.names))
    v = DictVectorizer(sparse=False)
    x = np.hstack([v.fit_transform([{n: 1.0 for n in c.names if seen[n] > 1} for c in cases]), DENSE * np.stack([c.dense for c in cases])])
    y, w = np.array([c.right for c in cases]), np.array([c.weight for c in cases])
    if a.check:
        p = np.zeros(len(cases))
        for tr, te in GroupKFold(8).split(x, y, [c.report for c in cases]):
            p[te] = LogisticRegression(C=C, max_iter=3000).fit(x[tr], y[tr], sample_weight=w[tr]).predict_proba(x[te])[:, 1]
        table_of(cases, p)
    m = LogisticRegression(C=C, max_iter=3000).fit(x, y, sample_weight=w)
    names = [str(n) for n in v.get_feature_names_out()]
    coef = m.coef_[0].astype(np.float32)
    arrays = {k: t for k, t in present.arrays.items() if not k.startswith("sure.")} | {
        "sure.types": types.astype(np.float16), "sure.offset": bias, "sure.names": pack_words([re.sub(r"\s", " ", n) for n in names]),
        "sure.signs": coef[: len(names)].astype(np.float16), "sure.dense": (DENSE * coef[len(names) :]).astype(np.float32),
        "sure.bias": m.intercept_.astype(np.float32),
    }  # fmt: skip
    header = {k: h for k, h in present.header.items() if k != "digest"} | {"sure.labels": labels}
    print(a.out, save(a.out, arrays, header), f"{a.out.stat().st_size / 1e6:.2f} MB, {len(names)} names")


if __name__ == "__main__":
    main()
