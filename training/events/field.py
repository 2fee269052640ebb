"""Trains which passages tell of politics (`find/event_field.py`) and writes `learn/weights/event_field.npz`.

    python training/events/field.py --data ../shared/benchmarks --gold tests/gold [--check]

Passages with events: the tuning sets of our own gold, `some.txt` (our own), PLV_train, BASIL's political reports; without: `none.txt` and the gold's passages without event (our
own), headlines of business, science, entertainment and health. `--check` prints, for each set of our own gold left out, how many of its passages without
event lie below the 1st and 3rd percentile of those with one. Runs after `train.py`; about a minute.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sets import SETS
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.find import event_field  # noqa: E402
from newsledger.find.event_layers import laid  # noqa: E402
from newsledger.learn.weights import HOME, save  # noqa: E402
from newsledger.pipeline import FINDERS, finder  # noqa: E402
from newsledger.records import Reading, Report  # noqa: E402

OWN, TITLES, NEWS = 12.0, 0.7, 1.0
"""Weights of a passage of our own, a headline, a sentence of news."""
STRENGTH = 0.01
EVERY = 20
"""One in so many headlines is read."""


class Passage(NamedTuple):
    """The set a passage is of, its features, whether it tells an event, its weight."""

    origin: str
    x: np.ndarray
    told: bool
    weight: float


def read(text: str) -> tuple[np.ndarray, str] | None:
    """The features of a text as one passage, and the encoder that they rest on."""
    from newsledger.language.analyse import analyse
    from newsledger.layout.blocks import lay_out

    report = Report.from_text(text, language="en")
    layout = lay_out(report)
    tokens = analyse(report, layout)
    if tokens is None or not len(tokens) or not tokens.states:
        return None
    reading = Reading(report=report, layout=layout, tokens=tokens, times=layout.times)
    for module, name in FINDERS[:3]:
        for key, value in finder(module, name)(reading).items():
            setattr(reading, key, value)
    states, layers = event_field.states_of(tokens), laid(reading)
    assert states is not None
    parts = [event_field.features(layers, a, b, states) for a, b in tokens.sentences if a < b]
    return (event_field.joined(parts), tokens.states_of) if parts else None


def texts(data: Path, gold: Path) -> Iterator[tuple[str, str, bool, float]]:
    """Set, text, whether it tells an event, weight."""
    for name, part in SETS.items():
        file = gold / f"{name}.jsonl"
        if file.exists():
            for row in [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()][part]:
                yield name, row["text"], bool(row["events"]), OWN
    for name in ("none", "some"):
        for line in (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf8").splitlines():
            yield name, line, name == "some", OWN
    with (data / "events/PLV_train.tsv").open(encoding="utf8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield "plv", row["sentence"], True, NEWS
    with (data / "stories/uci_headlines_dev.csv").open(encoding="utf8") as lines:
        for row in list(csv.DictReader(lines))[::EVERY]:
            yield "uci", row["TITLE"], False, TITLES
    with (data / "stories/basil_dev.jsonl").open(encoding="utf8") as lines:
        for line in lines:
            for sentence in re.split(r"(?<=[.!?])\s+", json.loads(line)["text"])[::4]:
                if 40 < len(sentence) < 300:
                    yield "basil", sentence, True, NEWS


def fit(passages: list[Passage]) -> LogisticRegression:
    """The model of passages."""
    x, y, w = np.stack([p.x for p in passages]), [p.told for p in passages], [p.weight for p in passages]
    return LogisticRegression(C=STRENGTH, max_iter=3000).fit(x, y, sample_weight=w)


def check(passages: list[Passage]) -> None:
    """Prints how each set of our own gold fares when it is left out."""
    for name in SETS:
        held = [p for p in passages if p.origin == name]
        if held:
            lies = fit([p for p in passages if p.origin != name]).decision_function(np.stack([p.x for p in held]))
            told = np.array([p.told for p in held])
            cuts = [float(np.quantile(lies[told], q)) for q in (0.01, 0.03)]
            print(name, [(round(c, 2), round(float((lies[~told] < c).mean()), 2)) for c in cuts])


def main() -> None:
    """Train and write."""
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True)
    arg.add_argument("--gold", type=Path, required=True)
    arg.add_argument("--without", nargs="*", default=[])
    arg.add_argument("--out", type=Path, default=HOME / "event_field.npz")
    arg.add_argument("--check", action="store_true")
    a = arg.parse_args()
    found = [(name, read(text), told, weight) for name, text, told, weight in texts(a.data, a.gold) if name not in a.without]
    encoder = next(r[1] for _, r, _, _ in found if r is not None)
    passages = [Passage(name, r[0], told, weight) for name, r, told, weight in found if r is not None]
    if a.check:
        check(passages)
    m = fit(passages)
    header: dict[str, object] = {
        "version": "field-1",
        "states_of": encoder,
        "licences": {"PLV, BASIL, UCI headlines": "weights only; texts belong to their publishers"},
    }
    arrays = {"weights": m.coef_[0].astype(np.float16), "base": m.intercept_.astype(np.float32)}
    print(a.out, save(a.out, arrays, header), len(passages))


if __name__ == "__main__":
    main()
