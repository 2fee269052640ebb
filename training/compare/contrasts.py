"""Fit the judgement of which two sentences contradict each other and write learn/weights/contrasts.npz; or measure it, each author's stories left out.

    PYTHONPATH=src python training/compare/contrasts.py --shared ../shared --gold tests/gold --links links.pkl [--measure]

Annotated contradictions: our own stories that are open for tuning, the little pairs of reports (`pairs_*.jsonl`), and the samestory development part. The
chances that two sentences tell one thing must be those of a new author's story, so each set is read with a judgement of links that was fitted without it
(`--links`: a file in which these are kept, made when it is not there; they take six minutes). The rules of `slots` were written with these stories in view, so what they find is
forgotten for seven pairs in ten: else the judgement would trust them more than a new author's stories bear out.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pickle
import sys
from pathlib import Path
from typing import NamedTuple

import links
import numpy as np
import pack
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from newsledger.compare import opposed
from newsledger.compare.levels import Levels
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import lines_of
from newsledger.compare.units import telling, units_of
from newsledger.learn.trees import Trees
from newsledger.learn.weights import HOME, save
from newsledger.score.story_gold import SHARE

LICENCES = "own gold, and annotations of samestory (labels only); trees and coefficients"
STORIES = ("stories", "stories_b", "stories_d", "stories_e", "stories_f", "stories_g", "stories_h")
PAIRS = ("pairs_a", "pairs_b", "pairs_c")
WEIGHTS = {"pairs_a": 0.5, "pairs_b": 0.5, "pairs_c": 0.5, "triples": 0.3}
"""The weight of a row: the little pairs are denser and harder than stories; real news has hardly any contradictions."""
SIFTED = 4.0
"""How much more a contradiction counts than another pair in the fit of the sift."""
HANDS = {"stories_h": {"stories_h", "pairs_c"}}
"""Sets that one author wrote, which are left out together."""
NEVER = 5.0
"""How much more a pair counts that must stay apart, a look-alike put there on purpose."""
FORGOTTEN = 0.7
RULES = (-48, -36)
"""Where the answers of the rules stand among the levels of `contrasts`."""
FOLDS = 5


class Story(NamedTuple):
    """The pairs of one story that are judged, whether each is a contradiction in the gold, the author's set, and how much each counts."""

    pairs: opposed.Pairs
    labels: np.ndarray
    author: str
    weights: np.ndarray


def little(row: dict) -> dict:
    """A pair of little reports as a story."""
    reports = []
    for letter, said in (("A", row["a"]), ("B", row["b"])):
        text, sentences = "", []
        for n, words in enumerate(said):
            text += " " if text else ""
            sentences.append({"id": f"{letter}{n}", "start": len(text), "end": len(text) + len(words)})
            text += words
        reports.append({"id": letter, "outlet": None, "published": None, "url": None, "text": text, "sentences": sentences})
    differences = [{**d, "a": f"A{d['a']}", "b": f"B{d['b']}"} for d in row["differences"]]
    told = [{"a": f"A{a}", "b": f"B{b}"} for a, b in row["links"]]
    return {"story": row["id"], "reports": reports, "links": told, "differences": differences, "facts": [], "never_merge": [], "no_fact": []}


def told_by(shared: Path, gold: Path) -> dict[str, tuple[dict, dict]]:
    """(reports, gold) of each annotated story by "set:name"."""
    out = links.annotated(shared, gold, STORIES)
    out |= links.triples(shared)
    for name in PAIRS:
        path = gold / f"{name}.jsonl"
        for line in path.read_text().splitlines() if path.exists() else ():
            story = little(json.loads(line))
            out[f"{name}:{story['story']}"] = (story, story)
    return out


def judges_of(told: dict, shared: Path, gold: Path, kept: Path | None) -> dict:
    """For each set of stories the judgement of links that was fitted without it; the little pairs are in no fit."""
    if kept is not None and kept.exists():
        fitted = pickle.loads(kept.read_bytes())
    else:
        every = links.annotated(shared, gold) | links.triples(shared)
        rows = {
            n: links.pairs.rows(raw, x, links.findings(raw), weight=links.WEIGHTS.get(n.split(":")[0], links.OWN_WEIGHT))
            for n, (raw, x) in every.items()
        }
        sets = [s for s in dict.fromkeys(n.split(":")[0] for n in told) if any(n.startswith(s + ":") for n in rows)]
        fitted = {s: links.fit([r for n, r in rows.items() if not n.startswith(s + ":")]) for s in sets}
        if kept is not None:
            kept.write_bytes(pickle.dumps(fitted))
    return {name: links.judge_of(arrays) for name, arrays in fitted.items()}


class Sifted(NamedTuple):
    """The pairs of lines of two reports of one story, by the levels of `levels`, and whether each is a contradiction in the gold."""

    rows: np.ndarray
    labels: np.ndarray
    author: str


def sifted(raw: dict, gold: dict, founds: list, author: str) -> Sifted:
    """All pairs of lines of two reports of a story, as the sift sees them."""
    lines = [line for n, found in enumerate(founds) for line in telling(lines_of(found, report=n), found.report.outlet)]
    report = np.array([line.report for line in lines])
    left, right = np.nonzero(np.triu(report[:, None] != report[None, :], 1))
    return Sifted(Levels(lines, lexicon()).rows(left, right), marked(raw, gold, lines, left, right), author)


def marked(raw: dict, gold: dict, lines: list, left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the gold says of each pair of lines that they contradict each other."""
    wanted = {tuple(sorted((d["a"], d["b"]))) for d in gold["differences"] if d["contradicts"]}
    ids = [under(line, raw["reports"][line.report]["sentences"]) for line in lines]
    return np.array(
        [any(tuple(sorted((a, b))) in wanted for a in ids[i] for b in ids[j]) for i, j in zip(left.tolist(), right.tolist(), strict=True)], dtype=bool
    )


def sifts_of(told: dict, founds: dict[str, list]) -> dict[str, dict[str, np.ndarray]]:
    """For each set the sift that was fitted without its author, and the one of all under "all"; real news is in no fit."""
    own = [sifted(*told[n], founds[n], n.split(":")[0]) for n in told if n.split(":")[0] in (*STORIES, *PAIRS)]
    authors = [*dict.fromkeys(n.split(":")[0] for n in told), "all"]
    return {author: sift([s for s in own if s.author not in hand(author) and len(s.labels)]) for author in authors}


def sift(some: list[Sifted]) -> dict[str, np.ndarray]:
    """The arrays of the sift."""
    labels = np.concatenate([s.labels for s in some])
    weights = np.where(labels, SIFTED, 1.0) * np.concatenate([np.full(len(s.labels), WEIGHTS.get(s.author, 1.0)) for s in some])
    return look(np.concatenate([s.rows for s in some]), labels, weights, Shape(150, 4, 0.05))


def read(raw: dict, gold: dict, founds: list, judge: object, rivals: opposed.Look, author: str) -> Story:
    """The pairs of a story that are judged, as the comparison has them when it comes to them, with their labels."""
    antitheses, asked, differences, matches, module = (
        importlib.import_module("newsledger.compare." + n) for n in ("antitheses", "asked", "differences", "matches", "pairs")
    )
    lines, units = [], []
    for n, found in enumerate(founds):
        ours = telling(lines_of(found, report=n), found.report.outlet)
        units += units_of(found, ours, first=len(lines))
        lines += ours
    with_judge(module, judge)
    own, opposed.judge = opposed.judge, lambda: opposed.Judge(rivals, rivals, rivals, rivals)
    judged = module.score_pairs(lines)
    with_judge(module, None)
    opposed.judge = own
    actors = {i: a for f in reversed(founds) for i, a in f.actors.items()}
    groups = matches.group_units(units, lines, judged, actors)
    kept: list[opposed.Pairs] = []

    def look(pairs: opposed.Pairs) -> np.ndarray:
        kept.append(pairs)
        return np.zeros(len(pairs.left))

    own, antitheses.judged = antitheses.judged, look
    differences.find_differences(founds, lines, units, judged, groups, actors)
    antitheses.judged = own
    if not kept:
        none = np.zeros(0, dtype=bool)
        return Story(opposed.Pairs(lines, judged.chance, *(np.zeros(0, dtype=np.int64),) * 2, np.zeros((0, 0)), none), none, author, np.zeros(0))
    found = kept[0]
    labels, apart = (
        marked(raw, known, lines, found.left, found.right)
        for known in (gold, {"differences": [{"a": a, "b": b, "contradicts": True} for a, b in gold.get("never_merge", ())]})
    )
    return Story(found, labels, author, WEIGHTS.get(author, 1.0) * np.where(apart, NEVER, 1.0))


OWN = importlib.import_module("newsledger.compare.pairs").judge


def with_judge(module: object, judge: object | None) -> None:
    """The module judges links with this judgement, with its own for None."""
    module.judge = OWN if judge is None else (lambda: judge)  # type: ignore[attr-defined]


def under(line, sentences: list[dict]) -> list[str]:
    """The annotated sentences that a line overlaps by three tenths of the shorter."""
    return [
        s["id"]
        for s in sentences
        if min(line.span.end, s["end"]) - max(line.span.start, s["start"]) >= SHARE * min(len(line.span), s["end"] - s["start"])
    ]


def forgetful(story: Story, seed: int) -> Story:
    """The story with the answers of the rules forgotten for most of its pairs."""
    gone = np.random.default_rng(seed).random(len(story.labels)) < FORGOTTEN
    levels, ruled = story.pairs.levels.copy(), story.pairs.ruled.copy()
    first, last = (levels.shape[1] - opposed.STANDING + n for n in RULES)
    levels[np.ix_(gone, np.arange(first, last))] = 0.0
    ruled[gone] = False
    return story._replace(pairs=story.pairs._replace(levels=levels, ruled=ruled))


class Shape(NamedTuple):
    """How many trees, how deep, and how freely the regression may fit."""

    steps: int = 120
    depth: int = 3
    free: float = 0.02


def look(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, shape: Shape = Shape()) -> dict[str, np.ndarray]:
    """The arrays of one look: boosted trees and a regression."""
    model = HistGradientBoostingClassifier(
        max_iter=shape.steps,
        max_depth=shape.depth,
        learning_rate=0.06,
        min_samples_leaf=20,
        l2_regularization=5.0,
        max_features=0.4,
        early_stopping=False,
        random_state=0,
    )
    trees = pack.trees(model.fit(rows, labels, sample_weight=weights))
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-6)
    line = LogisticRegression(C=shape.free, max_iter=1000).fit((rows - mean) / scale, labels, sample_weight=weights)
    coef = line.coef_[0] / scale
    return trees | {"coef": coef.astype(np.float32), "bias": np.array([line.intercept_[0] - float(mean @ coef)], np.float32)}


def look_of(arrays: dict[str, np.ndarray]) -> opposed.Look:
    """The look of the arrays as the package runs it."""
    trees = Trees(*(arrays[k].tolist() for k in ("feature", "threshold", "left", "value", "roots")), float(arrays["base"][0]))
    return opposed.Look(trees, arrays["coef"].astype(float), float(arrays["bias"][0]))


def fit(stories: list[Story]) -> dict[str, dict[str, np.ndarray]]:
    """The arrays of all looks; the second ones learn from first chances of stories that the first look did not see."""
    stories = [forgetful(s, n) for n, s in enumerate(stories) if len(s.labels)]

    def first(some: list[Story]) -> dict[str, np.ndarray]:
        weights = np.concatenate([s.weights for s in some])
        return look(np.concatenate([s.pairs.levels for s in some]), np.concatenate([s.labels for s in some]), weights)

    seen, rows, labels, weigh = [], [], [], []
    for fold in range(FOLDS):
        judge = look_of(first([s for n, s in enumerate(stories) if n % FOLDS != fold]))
        for s in (s for n, s in enumerate(stories) if n % FOLDS == fold and s.author not in PAIRS):
            seen.append(opposed.second(s.pairs, judge.chances(s.pairs.levels)))
            rows.append(s.pairs.levels)
            labels.append(s.labels)
            weigh.append(s.weights)
    alone, told = np.concatenate(seen), np.concatenate(labels)
    weights = np.concatenate(weigh)
    both = np.concatenate([np.concatenate(rows), alone], axis=1)
    return {"first": first(stories), "again": look(both, told, weights), "alone": look(alone, told, weights, Shape(60))}


def judge_of(fitted: dict[str, dict[str, np.ndarray]], rivals: dict[str, np.ndarray]) -> opposed.Judge:
    """The judgement as the package runs it."""
    return opposed.Judge(look_of(rivals), *(look_of(fitted[name]) for name in ("first", "again", "alone")))


def read_all(told: dict, founds: dict[str, list], judges: dict, sifts: dict) -> dict[str, Story]:
    """Every story, read with a judgement of links and a sift that never saw its author."""
    return {n: read(raw, gold, founds[n], judges.get(a), look_of(sifts[a]), a) for n, (raw, gold) in told.items() for a in [n.split(":")[0]]}


def hand(author: str) -> set[str]:
    """The sets that are left out together with one set."""
    return HANDS.get(author, {author})


def measure(told: dict, founds: dict[str, list], stories: dict[str, Story], judges: dict, sifts: dict) -> None:
    """Print the figures of the whole comparison of each set, read by judgements that never saw its author."""
    import crossval

    module, antitheses = (importlib.import_module("newsledger.compare." + n) for n in ("pairs", "antitheses"))
    for author in dict.fromkeys(s.author for s in stories.values()):
        names = [n for n in told if stories[n].author == author]
        fitted = judge_of(fit([s for s in stories.values() if s.author not in hand(author)]), sifts[author])
        with_judge(module, judges.get(author))
        sys.modules["newsledger.compare.opposed"].judge = lambda fitted=fitted: fitted  # type: ignore[attr-defined]
        results = {n: crossval.compare_findings(founds[n], one_story=True) for n in names}
        with_judge(module, None)
        figures = crossval.measures({n: told[n] for n in names}, founds, results)[author]
        print(author, " ".join(f"{k}={v:.1f}" for k, v in figures.items()), flush=True)
        for sort, counts in sorted(crossval.sorts({n: told[n] for n in names}, founds, results).items()):
            if sort[0] == "opposed":
                print("   ", *sort, counts)


def main() -> None:
    """Fit on everything and write the weights, or measure with each author left out."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--shared", type=Path, required=True)
    ask.add_argument("--gold", type=Path, required=True)
    ask.add_argument("--links", type=Path)
    ask.add_argument("--measure", action="store_true")
    args = ask.parse_args()
    told = told_by(args.shared, args.gold)
    judges = judges_of(told, args.shared, args.gold, args.links)
    founds = {name: links.findings(raw) for name, (raw, _) in told.items()}
    sifts = sifts_of(told, founds)
    stories = read_all(told, founds, judges, sifts)
    if args.measure:
        measure(told, founds, stories, judges, sifts)
        return
    fitted = {"rivals": sifts["all"]} | fit(list(stories.values()))
    arrays = {f"{kind}.{k}": v for kind, parts in fitted.items() for k, v in parts.items()}
    print(save(HOME / "contrasts.npz", arrays, {"version": "2", "licences": LICENCES}))


if __name__ == "__main__":
    main()
