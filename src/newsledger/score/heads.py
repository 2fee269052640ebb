"""All learned heads together: words a second on one core, beside a plain regular expression timed in the same run.

--data: as for `budget`, whose sample is read. Each report goes through every stage, and every four reports are compared as one story. Counted is the
whole language stage (words, sentences, tags, parse, entities, base forms), and of the others what the trained weights take: attribution (features
and both networks), places (features and weights), events (types, score, politics of a sentence), compare (pairs of mentions and of sentences), layout.
The figures are milliseconds for 500 words; the best of three rounds is given, since a shared machine is slow at times.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

from newsledger.records import Report
from newsledger.score.budget import WORDS, sample, stages

HEADS: dict[str, tuple[str, ...]] = {
    "language": ("newsledger.language.analyse:analyse",),
    "attribution": ("newsledger.find.quote_features:inputs_of", "newsledger.find.quote_model:tag"),
    "places": ("newsledger.find.place_judge:features", "newsledger.find.place_judge:Detector.chance"),
    "events": (
        "newsledger.learn.linear:Linear.scores",
        "newsledger.learn.linear:Vectors.mean",
        "newsledger.find.events:score_of",
        "newsledger.find.event_stakes:politics",
    ),
    "compare": ("newsledger.learn.pairnet:PairNet.chances", "newsledger.learn.trees:Trees.chances"),
    "layout": ("newsledger.learn.chain:Chain.layers", "newsledger.learn.chain:Chain.probabilities"),
}
"""The calls in which each head's weights are used."""
ROUNDS, STORY = 3, 4
TOKEN = re.compile(r"\w+|[^\w\s]")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """Milliseconds a head, words a second of all, and how many times as fast the plain tokenizer is."""
    texts = sample(data_dir, limit or 60)
    if not texts:
        return {"reports": 0}
    words = sum(len(text.split()) for text in texts)
    read(texts[:5])
    rounds = [read(texts) for _ in range(ROUNDS)]
    spent = {head: min(r[head] for r in rounds) for head in HEADS}
    speed, plain = words / sum(spent.values()), words / min(tokenized(texts) for _ in range(ROUNDS))
    figures: dict[str, object] = {f"{head}_ms": round(1000 * seconds * WORDS / words, 2) for head, seconds in spent.items()}
    total = {"heads_ms": round(1000 * WORDS / speed, 2), "heads_words_per_s": round(speed), "regex_words_per_s": round(plain)}
    return {"reports": len(texts), "words": words} | figures | total | {"regex_to_heads": round(plain / speed, 1)}


def tokenized(texts: list[str]) -> float:
    """Seconds that a plain regular expression takes for the texts."""
    start = time.process_time()
    for text in texts:
        TOKEN.findall(text)
    return time.process_time() - start


def read(texts: list[str]) -> dict[str, float]:
    """Seconds of each head over the texts, comparison included."""
    import newsledger

    spent = dict.fromkeys(HEADS, 0.0)
    reports = [Report.from_text(text, published="2024-05-06", outlet=f"Paper {i}") for i, text in enumerate(texts)]
    with timers(spent):
        for report in reports:
            stages(report, {})
    found = [newsledger.extract(report) for report in reports]
    from newsledger.pipeline import compare_findings

    with timers(spent):
        for first in range(0, len(found), STORY):
            compare_findings(found[first : first + STORY], one_story=True)
    return spent


@contextmanager
def timers(spent: dict[str, float]) -> Iterator[None]:
    """Every call of a head's adds its seconds, one within another only once."""
    open_calls: list[str] = []
    kept: list[tuple[object, str, Callable[..., object]]] = []
    for head, places in HEADS.items():
        for place in places:
            module, _, path = place.partition(":")
            owner: object = import_module(module)
            *outer, name = path.split(".")
            for part in outer:
                owner = getattr(owner, part)
            kept.append((owner, name, getattr(owner, name)))
            setattr(owner, name, timed(kept[-1][2], head, spent, open_calls))
    try:
        yield
    finally:
        for owner, name, call in kept:
            setattr(owner, name, call)


def timed(call: Callable[..., object], head: str, spent: dict[str, float], open_calls: list[str]) -> Callable[..., object]:
    """The call with a clock around it."""

    def run(*args: object, **options: object) -> object:
        if open_calls:
            return call(*args, **options)
        open_calls.append(head)
        start = time.process_time()
        try:
            return call(*args, **options)
        finally:
            spent[head] += time.process_time() - start
            open_calls.pop()

    return run
