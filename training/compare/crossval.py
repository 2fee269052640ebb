"""The whole comparison measured story by story, each with a judgement of sentence pairs that was fitted on the other stories."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from newsledger.comparing import compare_findings
from newsledger.records import Comparison
from newsledger.score import samestory, story_gold

THRESHOLDS = np.arange(0.15, 0.6, 0.02)


def compared(founds: dict[str, list], judges: dict[str, Any]) -> dict[str, Comparison]:
    """The comparison of each story with its own judgement."""
    module, out = sys.modules["newsledger.compare.pairs"], {}
    kept = module.judge
    for name, ours in founds.items():
        module.judge = lambda name=name: judges[name]
        out[name] = compare_findings(ours, one_story=True)
    module.judge = kept
    return out


class Read(story_gold.Read):
    """A story whose comparison is there already."""

    def __init__(self, story: dict, founds: list, result: Comparison) -> None:
        self.gold = story
        self.letter = {f.report.id: r["id"] for f, r in zip(founds, story["reports"], strict=True)}
        self.sentences = {r["id"]: r["sentences"] for r in story["reports"]}
        self.result = result


def measures(told: dict, founds: dict[str, list], results: dict[str, Comparison]) -> dict[str, dict[str, float]]:
    """The figures of each set."""
    out = {}
    for kind in dict.fromkeys(n.split(":")[0] for n in told):
        names = [n for n in told if n.startswith(kind + ":")]
        if kind == "samestory":
            preds = []
            for n in names:
                reports = told[n][0]["reports"]
                ledger = {"facts": list(results[n].facts), "differences": list(results[n].differences)}
                ours = {r["id"]: f for r, f in zip(reports, founds[n], strict=True)}
                preds.append((ledger, ours, {f.report.id: r["id"] for r, f in zip(reports, founds[n], strict=True)}))
            out[kind] = samestory.score([told[n] for n in names], preds)
        else:
            reads = [Read(told[n][0], founds[n], results[n]) for n in names]
            out[kind] = {
                k: v
                for part in (story_gold.links, story_gold.standing, story_gold.violations, story_gold.contradictions)
                for k, v in part(reads).items()
            }
    return out


def f1(said: np.ndarray, right: np.ndarray) -> float:
    """F1 in percent."""
    return 200.0 * float((said & right).sum()) / max(1, int(said.sum() + right.sum()))


def pair_figures(stories: dict, judges: dict[str, Any]) -> None:
    """Print F1 of the pairs by threshold, for each set."""
    from links import second_rows

    chances = {n: judges[n].settled(s.rows, second_rows(s, judges[n])) for n, s in stories.items()}
    for kind in dict.fromkeys(n.split(":")[0] for n in stories):
        c, y = (np.concatenate([x[n] if x is chances else x[n].labels for n in stories if n.startswith(kind + ":")]) for x in (chances, stories))
        print(kind, " ".join(f"{t:.2f}:{f1(c >= t, y):.1f}" for t in THRESHOLDS))


def show(told: dict, founds: dict[str, list], stories: dict, judges: dict[str, Any]) -> None:
    """Print all figures; of the stories of which only links are known, those of the pairs."""
    pair_figures(stories, judges)
    told = {n: x for n, x in told.items() if not n.startswith(("triples:", "again:"))}
    founds = {n: founds[n] for n in told}
    results = compared(founds, judges)
    for kind, figures in measures(told, founds, results).items():
        print(kind, " ".join(f"{k}={v:.1f}" for k, v in figures.items()))
    for sort, counts in sorted(sorts(told, founds, results).items()):
        print(sort, counts)


def sorts(told: dict, founds: dict[str, list], results: dict[str, Comparison]) -> dict[tuple[str, str, str], tuple[int, int]]:
    """How many differences of each sort (rule, kind, verdict) between two reports are in the gold, and how many are not: `compare.sureness`."""
    out: dict[tuple[str, str, str], tuple[int, int]] = {}
    for name, (raw, gold) in told.items():
        letter = {f.report.id: r["id"] for f, r in zip(founds[name], raw["reports"], strict=True)}
        place = {s["id"]: (r["id"], s["start"], s["end"]) for r in raw["reports"] for s in r["sentences"]}
        wanted = [(place[d["a"]], place[d["b"]]) for d in gold["differences"]]
        for d in results[name].differences:
            sides = [(letter[s.report], s.span.start, s.span.end) for s in d.sides]
            if len({s[0] for s in sides}) < 2:
                continue
            right = any(all(any(s[0] == g[0] and s[1] < g[2] and g[1] < s[2] for s in sides) for g in pair) for pair in wanted)
            sort = (d.rule.rpartition(".")[2], d.kind, d.verdict)
            hit, missed = out.get(sort, (0, 0))
            out[sort] = (hit + right, missed + (not right))
    return out
