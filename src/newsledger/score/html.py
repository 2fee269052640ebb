"""The measure of article extraction from HTML: runs of four words of the fact-giving text against those of the article's body.

As in the article extraction benchmark: runs are counted, precision and recall are averaged over the pages, and F1 is that of the two averages.
"""

from __future__ import annotations

import gzip
import json
import re
import tarfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsledger.layout.blocks import lay_out
from newsledger.read.html import parse
from newsledger.records import FACT_KINDS, READ_KINDS, Layout, Report

_WORD = re.compile(r"\w+")
RUN = 4


BODY_KINDS = READ_KINDS | {"dateline"}  # what extraction libraries print as the article


def measure(pages: Iterable[tuple[bytes, str]]) -> dict[str, float]:
    """Figures in per cent over pages given as (HTML, body text): precision, recall, f1 of the fact-giving text; body_f1 with sub-headings and datelines,
    as libraries print them; how many pages, and how many a second are read and laid out."""
    facts, bodies, seconds = [], [], 0.0
    for raw, body in pages:
        start = time.process_time()
        layout = laid_out(raw)
        seconds += time.process_time() - start
        facts.append(overlap(body, joined(layout, FACT_KINDS)))
        bodies.append(overlap(body, joined(layout, BODY_KINDS)))
    precision, recall, f1 = averaged(facts)
    rate = round(len(facts) / max(seconds, 1e-9), 1)
    return {"pages": len(facts), "precision": precision, "recall": recall, "f1": f1, "body_f1": averaged(bodies)[2], "pages_per_s": rate}


def averaged(counts: Sequence[tuple[int, int, int]]) -> tuple[float, float, float]:
    """Precision and recall averaged over pages given as counts of shared, said and gold runs, and the F1 of both, in per cent."""
    precision = sum(right / said if said else float(gold == 0) for right, said, gold in counts) / max(1, len(counts))
    recall = sum(right / gold if gold else 1.0 for right, _, gold in counts) / max(1, len(counts))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return round(100 * precision, 2), round(100 * recall, 2), round(100 * f1, 2)


def laid_out(raw: bytes) -> Layout:
    """The layout of a page."""
    page = parse(raw)
    return lay_out(Report.from_text(page.text, hints=page.hints, meta=page.meta))


def joined(layout: Layout, kinds: frozenset[str]) -> str:
    """The text of the blocks of some kinds, the headline left out: the benchmark's bodies hold none."""
    return "\n".join(b.span.text for b in layout.blocks if b.kind in kinds and b.kind != "headline")


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
    archive = next(iter(sorted(Path(data_dir).glob("*.tar.gz"))), None)
    if archive is None:
        return {"pages": 0}
    return {**measure(load(archive)[:limit])}


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
