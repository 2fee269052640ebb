"""Trains the tagger of event words and writes `learn/weights/event_tags.npz`.

    python training/events/tags.py --data ../shared/benchmarks --gold tests/gold [--leave events_b] [--out FILE]

Gold: every trigger of the tuning sets (`events` even rows, the sets of `MORE`), all their other verbs and nouns as none. Silver: what the rules find with a score
of .5 and more in political news (PolNeAR, BASIL, PLV, CAMEO sentences), which teaches the types and what news is like; its other words count little,
since the rules miss some. `--leave` leaves a set out, to see what the tagger finds in the words of an author that it has not read.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from pathlib import Path

import msgspec
import numpy as np
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.find import events as rules  # noqa: E402
from newsledger.find.events import find_events  # noqa: E402
from newsledger.learn.weights import save  # noqa: E402
from newsledger.pipeline import FINDERS, dated, finder  # noqa: E402
from newsledger.records import Event, Reading, Report, Tokens  # noqa: E402

OUT = ROOT / "src/newsledger/learn/weights/event_tags.npz"
MORE = ("events_b", "events_d", "events_e")
SURE = 0.5
GOLD, SILVER, OTHER = 6.0, 0.3, 0.1
"""What a word of the gold, a sure event of the silver and another word of the silver count."""
KEPT = 0.35
"""Share of the silver's other words that is kept."""
C_EVENT, C_TYPE = 0.003, 0.01
MERGE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def reading_of(text: str, published: str | None = None) -> Reading | None:
    """The reading of a text up to the stage before events, None when it is not analysed."""
    from newsledger.language.analyse import analyse, language_of
    from newsledger.layout.blocks import lay_out

    report = Report.from_text(text, published=published)
    layout = lay_out(report)
    report = dated(msgspec.structs.replace(report, language=language_of(report, layout)), layout)
    tokens = analyse(report, layout)
    if tokens is None or not tokens.states:
        return None
    reading = Reading(report=report, layout=layout, tokens=tokens, times=layout.times)
    for module, name in FINDERS[: next(k for k, f in enumerate(FINDERS) if f[1] == "find_events")]:
        for field, value in finder(module, name)(reading).items():
            setattr(reading, field, value)
    return reading


def touched(tokens: Tokens, start: int, end: int) -> list[int]:
    """The tokens of a stretch of text."""
    return [j for j in range(len(tokens)) if tokens.start[j] < end and tokens.end[j] > start]


def carrier(tokens: Tokens, at: list[int]) -> int:
    """The token of a trigger that carries it: the one that hangs on something outside, a verb or noun rather than an auxiliary."""
    first = next((j for j in at if tokens.head[j] not in at or tokens.head[j] == j), at[0])
    if tokens.upos[first] in ("AUX", "PART"):
        return next((j for j in at if tokens.upos[j] in ("VERB", "NOUN")), first)
    return first


class Words:
    """States, whether they tell an event, of which type, and what each counts."""

    def __init__(self) -> None:
        self.states: list[np.ndarray] = []
        self.event: list[bool] = []
        self.kind: list[str] = []
        self.weight: list[float] = []

    def add(self, state: np.ndarray, kind: str | None, weight: float) -> None:
        """Enter one word."""
        self.states.append(np.asarray(state, dtype=np.float32))
        self.event.append(kind is not None)
        self.kind.append(MERGE.get(kind or "", kind or ""))
        self.weight.append(weight)


def add_gold(words: Words, path: Path, step: int) -> None:
    """Enter the words of a set of our own gold."""
    for row in [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line][::step]:
        reading = reading_of(row["text"], row.get("published"))
        if reading is None:
            continue
        tokens = reading.tokens
        states = np.frombuffer(tokens.states, dtype=np.float32).reshape(len(tokens), -1)
        told: dict[int, str] = {}
        inside: set[int] = set()
        for e in row["events"]:
            at = touched(tokens, e["trigger_start"], e["trigger_start"] + len(e["trigger"]))
            if at:
                told[carrier(tokens, at)] = e["type"]
                inside |= set(at)
        for j in range(len(tokens)):
            if tokens.upos[j] in ("VERB", "NOUN", "ADJ", "PROPN", "ADV") and (j in told or j not in inside):
                words.add(states[j], told.get(j), GOLD)


def add_silver(words: Words, text: str, rng: random.Random) -> None:
    """Enter the words of a text, as the rules tell them."""
    reading = reading_of(text)
    if reading is None:
        return
    tokens = reading.tokens
    states = np.frombuffer(tokens.states, dtype=np.float32).reshape(len(tokens), -1)
    events = find_events(reading).get("events", ())
    told: dict[int, Event] = {}
    inside: set[int] = set()
    for e in events if isinstance(events, tuple) else ():
        at = touched(tokens, e.trigger.start, e.trigger.end)
        told[carrier(tokens, at)] = e
        inside |= set(at)
    for j in range(len(tokens)):
        if j in told and told[j].score >= SURE:
            words.add(states[j], told[j].type, SILVER)
        elif tokens.upos[j] in ("VERB", "NOUN") and j not in inside and rng.random() < KEPT:
            words.add(states[j], None, OTHER)


def silver(data: Path, rng: random.Random) -> list[str]:
    """The texts of political news."""
    with (data / "quotes/polnear_train.jsonl").open(encoding="utf8") as lines:
        reports = [json.loads(line)["text"] for line in lines]
    rng.shuffle(reports)
    out = reports[:500]
    with (data / "stories/basil_dev.jsonl").open(encoding="utf8") as lines:
        out += [json.loads(line)["text"] for line in lines]
    with (data / "events/PLV_train.tsv").open(encoding="utf8") as lines:
        out += [r["sentence"] for r in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    with (data / "events/cameo_class_train_clean.tsv").open(encoding="utf8") as lines:
        out += [line.rsplit("\t", 1)[0].strip() for line in lines if line.strip()]
    return out


def fitted(x: np.ndarray, y: np.ndarray, c: float, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """The weights over plain states of a logistic model over standardised ones."""
    mean, scale = x.mean(0), x.std(0) + 1e-6
    m = LogisticRegression(C=c, max_iter=400).fit((x - mean) / scale, y, sample_weight=weight)
    w = m.coef_ / scale
    return w.astype(np.float32), (m.intercept_ - w @ mean).astype(np.float32), [str(k) for k in m.classes_]


def main() -> None:
    """Train and write."""
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True)
    arg.add_argument("--gold", type=Path, required=True)
    arg.add_argument("--leave", nargs="*", default=[])
    arg.add_argument("--out", type=Path, default=OUT)
    arg.add_argument("--cache", type=Path, help="a file that keeps the silver words between runs")
    a = arg.parse_args()
    rules.TAGGED = False
    rng = random.Random(0)
    words = Words()
    if a.cache is not None and a.cache.exists():
        z = np.load(a.cache)
        for state, kind, weight in zip(z["states"], z["kind"], z["weight"], strict=True):
            words.add(state, str(kind) or None, float(weight))
    else:
        for text in silver(a.data, rng):
            add_silver(words, text, rng)
        if a.cache is not None:
            np.savez(a.cache, states=np.stack(words.states), kind=np.array(words.kind), weight=np.array(words.weight))
    for name, step in (("events", 2), *((m, 1) for m in MORE)):
        if name not in a.leave and (a.gold / f"{name}.jsonl").exists():
            add_gold(words, a.gold / f"{name}.jsonl", step)
    x, told, weight = np.stack(words.states), np.array(words.event), np.array(words.weight)
    event, base, _ = fitted(x, told.astype(int), C_EVENT, weight)
    types, bases, labels = fitted(x[told], np.array(words.kind)[told], C_TYPE, weight[told])
    arrays = {"event.w": event[0], "event.bias": base, "types.w": types.astype(np.float16), "types.bias": bases}
    header: dict[str, object] = {
        "version": "event-tags-1",
        "types.labels": labels,
        "states_of": states_of(),
        "licences": {"PolNeAR": "CC BY-NC-SA 4.0; only weights", "BASIL": "texts belong to their publishers; only weights", "own gold": "own"},
    }
    print(a.out, save(a.out, arrays, header), f"{a.out.stat().st_size / 1e3:.0f} kB, {int(told.sum())} events of {len(told)} words")


def states_of() -> str:
    """The name of the encoder that ships."""
    reading = reading_of("Police in Lima arrested a minister on Monday.")
    assert reading is not None
    return reading.tokens.states_of


if __name__ == "__main__":
    main()
