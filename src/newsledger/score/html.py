"""The measure of article extraction from HTML: runs of four words of the fact-giving text against those of the article's body.

As in the article extraction benchmark: runs are counted, precision and recall are averaged over the pages, and F1 is that of the two averages.
"""

from __future__ import annotations

import gzip
import json
import re
import tarfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from newsledger.layout.blocks import lay_out
from newsledger.read.html import parse
from newsledger.records import FACT_KINDS, Report

_WORD = re.compile(r"\w+")
RUN = 4


def measure(pages: Iterable[tuple[bytes, str]]) -> dict[str, float]:
    """Figures in per cent over pages given as (HTML, body text): precision, recall, f1; and how many pages."""
    precisions, recalls = [], []
    for raw, body in pages:
        right, said, gold = overlap(body, facts_of(raw))
        precisions.append(right / said if said else float(gold == 0))
        recalls.append(right / gold if gold else 1.0)
    count = len(precisions)
    precision, recall = sum(precisions) / max(1, count), sum(recalls) / max(1, count)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"pages": count, "precision": round(100 * precision, 2), "recall": round(100 * recall, 2), "f1": round(100 * f1, 2)}


def facts_of(raw: bytes) -> str:
    """The fact-giving text of a page, its headline left out: the benchmark's bodies hold none."""
    page = parse(raw)
    return facts_in(Report.from_text(page.text, hints=page.hints, meta=page.meta))


def facts_in(report: Report) -> str:
    """The fact-giving text of a report, its headline left out."""
    layout = lay_out(report)
    return "\n".join(b.span.text for b in layout.blocks if b.kind in FACT_KINDS and b.kind != "headline")


def overlap(gold: str, said: str) -> tuple[int, int, int]:
    """How many runs both texts share, and how many each has."""
    a, b = runs(gold), runs(said)
    return sum((a & b).values()), sum(b.values()), sum(a.values())


def runs(text: str) -> Counter[tuple[str, ...]]:
    """All runs of four words with their counts; a shorter text is one run."""
    words = _WORD.findall(text)
    if len(words) < RUN:
        return Counter([tuple(words)]) if words else Counter()
    return Counter(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """The figures over the benchmark's archive (`*.tar.gz` with `html/*.html.gz` and `ground-truth.json`) in the folder."""
    import time

    archive = next(iter(sorted(Path(data_dir).glob("*.tar.gz"))), None)
    if archive is None:
        return {"pages": 0}
    pages = load(archive)[:limit]
    start = time.perf_counter()
    figures: dict[str, object] = {**measure(pages)}
    return figures | {"pages_per_s": round(len(pages) / (time.perf_counter() - start), 1)}


def load(archive: Path) -> list[tuple[bytes, str]]:
    """The pages of the archive with the body text of each."""
    truth: dict[str, dict[str, str]] = {}
    raw: dict[str, bytes] = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            data = tar.extractfile(member)
            if data is None:
                continue
            if member.name.endswith("ground-truth.json"):
                truth = json.loads(data.read())
            elif member.name.endswith(".html.gz"):
                raw[Path(member.name).name.removesuffix(".html.gz")] = gzip.decompress(data.read())
    return [(raw[key], gold["articleBody"]) for key, gold in sorted(truth.items()) if key in raw]
