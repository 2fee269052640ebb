"""Milliseconds per stage for a report of 500 words, on one core.

--data: a folder with basil_*.jsonl or violent_*.jsonl (any *.jsonl below it with "text"). Each text is cut to whole paragraphs of about 500 words;
figures are the mean over the reports after a warm-up, scaled to 500 words. `total_ms` is the sum of the stages.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from newsledger.learn.collecting import held_back
from newsledger.pipeline import FINDERS, dated, finder
from newsledger.records import Reading, Report
from newsledger.score.common import jsonl

WORDS = 500
T = TypeVar("T")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """Milliseconds a stage and in all."""
    texts = sample(data_dir, limit or 60)
    if not texts:
        return {"reports": 0}
    spent: dict[str, float] = {}
    for text in texts[:5]:
        stages(Report.from_text(text, published="2024-05-06"), {})
    for text in texts:
        with held_back():  # as `pipeline.extract` reads
            stages(Report.from_text(text, published="2024-05-06"), spent)
    words = sum(len(text.split()) for text in texts)
    figures: dict[str, object] = {f"{name}_ms": round(1000 * seconds * WORDS / words, 2) for name, seconds in spent.items()}
    return {"reports": len(texts), "words": words} | figures | {"total_ms": round(1000 * sum(spent.values()) * WORDS / words, 2)}


def sample(data_dir: str, limit: int) -> list[str]:
    """Texts of about 500 words: whole paragraphs of the longer texts below the folder."""
    out: list[str] = []
    for path in sorted(Path(data_dir).rglob("*.jsonl")):
        rows = [row["text"] for row in jsonl(str(path)) if isinstance(row.get("text"), str) and len(row["text"].split()) >= WORDS]
        out += [cut(text) for text in rows[:: max(1, len(rows) // limit)][:limit]]
        if len(out) >= limit:
            break
    return out[:limit]


def cut(text: str) -> str:
    """The first paragraphs of a text, up to about 500 words."""
    kept: list[str] = []
    for line in text.split("\n"):
        kept.append(line)
        if sum(len(k.split()) for k in kept) >= WORDS:
            break
    return "\n".join(kept)


def stages(report: Report, spent: dict[str, float]) -> None:
    """One report through every stage; the seconds of each are added to `spent`."""
    from newsledger.language.analyse import analyse
    from newsledger.layout.blocks import lay_out

    layout = timed(spent, "layout", lambda: lay_out(report))
    report = dated(report, layout)
    tokens = timed(spent, "language", lambda: analyse(report, layout))
    if tokens is None:
        return
    reading = Reading(report=report, layout=layout, tokens=tokens, times=layout.times)
    for module, name in FINDERS:
        find = finder(module, name)
        for field, value in timed(spent, name.removeprefix("find_"), lambda find=find: find(reading)).items():  # type: ignore[misc]  # bound at once
            setattr(reading, field, value)


def timed(spent: dict[str, float], name: str, call: Callable[[], T]) -> T:
    """What the call gives; its seconds are added under the name."""
    start = time.perf_counter()
    value = call()
    spent[name] = spent.get(name, 0.0) + time.perf_counter() - start
    return value
