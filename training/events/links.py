"""Fits the judgement of links between events: `learn/weights/event_links.npz`.

    python training/events/links.py --gold tests/gold [--check]

Data: the tuning sets of our own gold with links, a row each pair of events up to two sentences apart. Where an event of the gold is not found
it is put in with the gold's type, status and parties, so that its links teach too. `--check` prints F1 on each author with that author left out,
for some thresholds; the events are then those that are found, and links of events that are not found count as missed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "training/compare")]
import pack  # noqa: E402

from newsledger import pipeline  # noqa: E402
from newsledger.find import link_judge, links  # noqa: E402
from newsledger.learn.trees import Trees  # noqa: E402
from newsledger.learn.weights import HOME, pack_words, save  # noqa: E402
from newsledger.records import Event, Party, Reading, Report, span_of  # noqa: E402
from newsledger.score.events_gold import aligned, listed, names, normal  # noqa: E402
from newsledger.score.gold import load  # noqa: E402

SETS = ("events", "events_b", "events_d", "events_e", "events_f", "events_g")
"""The tuning sets; of the first only the even rows."""
UNFOUND = 0.5
"""The score of an event that is put in."""
VERSION = "1"


class Case(NamedTuple):
    """A row of the gold, what is found in it, and the columns of its pairs with their labels ("" for no link)."""

    gold: dict
    reading: Reading
    pairs: list
    labels: list[str]


def read_rows(folder: Path) -> dict[str, list[tuple[dict, Reading]]]:
    """The rows with events of each set, each with its reading before links are looked for."""
    kept: list[Reading] = []
    plain = links.find_links
    links.find_links = lambda reading: kept.append(reading) or {"links": ()}  # type: ignore[assignment]
    out: dict[str, list[tuple[dict, Reading]]] = {}
    try:
        for name in SETS:
            rows = load(folder, name)[:: 2 if name == "events" else 1]
            for row in rows:
                kept.clear()
                pipeline.extract(Report.from_text(row["text"], published=row.get("published")))
                if row["events"] and kept:
                    out.setdefault(name, []).append((row, kept[0]))
    finally:
        links.find_links = plain
    return out


def quads(read: dict) -> dict[str, int]:
    """The commonest quad class of each type."""
    seen = Counter((e.type, e.quad) for rows in read.values() for _, r in rows for e in r.events)
    return {kind: quad for (kind, quad), _ in reversed(seen.most_common())}


def party(reading: Reading, words: str, near: int) -> Party | None:
    """A party of the gold as a record, at its place nearest to the trigger; its actor: who is mentioned there."""
    text = reading.report.text
    places = [m.start() for m in re.finditer(re.escape(words), text)]
    if not places:
        return None
    start = min(places, key=lambda p: abs(p - near))
    end = start + len(words)
    actor = next((m.actor for m in reading.mentions if m.span.start < end and start < m.span.end and m.actor is not None), None)
    return Party(actor=actor, span=span_of(text, start, end))


def case(row: dict, reading: Reading, quad: dict[str, int], *, whole: bool) -> Case:
    """The pairs of a row with their labels. `whole`: with the events of the gold that are not found."""
    match = aligned([dict(e) for e in row["events"]], reading.events)
    events = list(reading.events)
    for i, e in enumerate(row["events"]):
        if whole and i not in match:
            start = e["trigger_start"]
            span = span_of(reading.report.text, start, start + len(e["trigger"]))
            doers, struck = ([p for w in names(e, side) if (p := party(reading, w, start))] for side in ("actors", "recipients"))
            told = {"type": e["type"], "quad": quad.get(e["type"], 1), "status": e["status"], "background": e["background"], "score": UNFOUND}
            match[i] = Event(id=f"gold{i}", span=span, trigger=span, actors=tuple(doers), recipients=tuple(struck), **told)
            events.append(match[i])
    told = gold_links(row, {i: e.id for i, e in match.items()})
    reading.events, plain = tuple(events), reading.events
    found = links.pairs(reading)
    reading.events = plain
    return Case(row, reading, found, [label(told, p.first.event.id, p.second.event.id) for p in found])


def gold_links(row: dict, ids: dict[int, str]) -> dict[tuple[str, str], str]:
    """The kind of each link of a row between two events that are there, "before" turned into "after"."""
    told = [(ids.get(int(x["from"])), ids.get(int(x["to"])), x["kind"]) for x in listed(row, "links")]
    turned = [normal((a, b, kind)) for a, b, kind in told if a and b]
    return {(a, b): kind for a, b, kind in turned}


def label(told: dict[tuple[str, str], str], a: str, b: str) -> str:
    """The kind and direction of a pair, "" without link."""
    return f"{told[a, b]}:ab" if (a, b) in told else f"{told[b, a]}:ba" if (b, a) in told else ""


def trees(rows: np.ndarray, labels: np.ndarray, **options: object) -> list[dict[str, np.ndarray]]:
    """The arrays of boosted trees, one for each class, for two classes one alone."""
    common = {"min_samples_leaf": 20, "l2_regularization": 5.0, "max_features": 0.3, "early_stopping": False, "random_state": 0}
    model = HistGradientBoostingClassifier(**(common | options)).fit(rows, labels)
    return [pack.trees(model, which) for which in range(len(model._predictors[0]))]


def fitted(cases: list[Case]) -> dict[str, np.ndarray]:
    """All arrays of the judgement."""
    rows = np.array([p.columns for c in cases for p in c.pairs])
    labels = np.array([x for c in cases for x in c.labels])
    arrays = {f"linked.{k}": v for k, v in trees(rows, labels != "", max_iter=120, max_depth=4, learning_rate=0.07)[0].items()}
    told = np.array([bool(x) and not x.startswith("background") for x in labels])
    kinds = sorted(set(labels[told]))
    each = trees(rows[told], labels[told], max_iter=50, max_depth=3, learning_rate=0.08, min_samples_leaf=5)
    return arrays | {f"named.{k}": v for k, v in end_to_end(each).items()} | {"kinds": pack_words(kinds), "bases": np.array([x["base"][0] for x in each])}


def end_to_end(parts: list[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """The trees of several classes as one row of trees, those of the first class first."""
    starts = np.cumsum([0, *(len(x["feature"]) for x in parts)])
    out = {k: np.concatenate([x[k] for x in parts]) for k in ("feature", "threshold", "value")}
    for k in ("left", "roots"):
        out[k] = np.concatenate([np.where(x["feature"] >= 0, x[k] + s, 0) if k == "left" else x[k] + s for x, s in zip(parts, starts)]).astype(np.int32)
    return out | {"base": np.zeros(1, np.float32)}


def ready(arrays: dict[str, np.ndarray]) -> link_judge.Judge:
    """The judgement as the package runs it."""

    def made(name: str) -> Trees:
        return Trees(*(arrays[f"{name}.{k}"].tolist() for k in ("feature", "threshold", "left", "value", "roots")), float(arrays[f"{name}.base"][0]))

    kinds = arrays["kinds"].tobytes().decode("utf8").split("\n")
    return link_judge.Judge(made("linked"), made("named"), [(n.split(":")[0], n.endswith("ba")) for n in kinds], arrays["bases"].tolist())


def right(cases: list[Case]) -> tuple[int, int, int]:
    """How many links told are in the gold, how many are told, how many the gold has."""
    hit = said = gold = 0
    for c in cases:
        match = {i: e.id for i, e in aligned([dict(e) for e in c.gold["events"]], c.reading.events).items()}
        told = {(a, b, kind) for (a, b), kind in gold_links(c.gold, match).items()}
        ours = {normal((x.from_, x.to, x.kind)) for x in links.find_links(c.reading)["links"]}  # type: ignore[attr-defined]
        hit, said, gold = hit + len(told & ours), said + len(ours), gold + len(listed(c.gold, "links"))
    return hit, said, gold


def check(read: dict[str, list[Case]], found: dict[str, list[Case]]) -> None:
    """Prints the figures of each author left out."""
    fits = {name: ready(fitted([c for other, cases in read.items() if other != name for c in cases])) for name in read}
    plain, least = link_judge.judge, link_judge.LEAST
    for link_judge.LEAST in (0.15, 0.22, 0.3, 0.4):
        line = []
        for name, judge in fits.items():
            link_judge.judge = lambda judge=judge: judge  # type: ignore[assignment]
            hit, said, gold = right(found[name])
            line.append(f"{name} {200 * hit / (said + gold):.1f} ({hit}/{said}/{gold})")
        print(link_judge.LEAST, *line, flush=True)
    link_judge.judge, link_judge.LEAST = plain, least


def main() -> None:
    """Fits, and checks or saves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--check", action="store_true")
    a = parser.parse_args()
    read = read_rows(a.gold)
    quad = quads(read)
    whole = {name: [case(row, reading, quad, whole=True) for row, reading in rows] for name, rows in read.items()}
    if a.check:
        check(whole, {name: [case(row, reading, quad, whole=False) for row, reading in rows] for name, rows in read.items()})
        return
    arrays = fitted([c for cases in whole.values() for c in cases])
    header = {"head": "event_links", "version": VERSION, "licence": "Apache-2.0", "data": "own gold: " + ", ".join(SETS)}
    print(save(HOME / "event_links.npz", arrays, header))


if __name__ == "__main__":
    main()
