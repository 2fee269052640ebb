"""Order: the same reports in five random orders, with 1, 2 and 4 workers, at once and in two readings, must give the same ledger byte for byte.

--data: the folder of the story sets (`violent_*.jsonl`); raw stories of `../samestory/raw` are read too when they are there. `--limit`: so many
reports (300). Figures: `same`: per cent of the runs whose JSON and exports equal those of the first run; `runs`, `reports`, `facts`.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsledger.records import Report
from newsledger.score.common import jsonl, pick

if TYPE_CHECKING:
    from newsledger.store.ledger import Ledger

REPORTS = 300
WORKERS = (1, 2, 4, 1, 2, 4)
EXPORTS = ("facts", "events", "quotes", "plover", "cameo", "graphml")


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, float]:
    """The share of the runs that give the first run's bytes; with `workers`, all runs have so many."""
    reports = load(Path(data_dir), limit or REPORTS)
    digests, facts = [], 0
    for run, processes in enumerate(WORKERS):
        shuffled = list(reports)
        if run:
            random.Random(run).shuffle(shuffled)
        ledger = read(shuffled, processes if workers is None else workers, parts=2 if run >= 3 else 1)
        digests.append(digest(ledger))
        facts = len(ledger.facts())
    same = sum(d == digests[0] for d in digests[1:])
    return {"same": round(100.0 * same / (len(digests) - 1), 2), "runs": float(len(digests)), "reports": float(len(reports)), "facts": float(facts)}


def load(folder: Path, limit: int) -> list[Report]:
    """Reports of the violent set and of the raw stories, dated and with outlets as they are given."""
    rows: list[dict[str, str | None]] = []
    for path in sorted((folder.parent / "samestory" / "raw").glob("*.json")):
        rows += json.loads(path.read_text(encoding="utf-8"))["reports"]
    violent = pick(str(folder), "violent_*.jsonl")  # type: ignore[no-untyped-call]
    for row in jsonl(violent, limit) if violent else []:
        rows.append({"text": row["text"], "outlet": None, "url": row.get("url"), "published": row["date"]})
    once: dict[str, Report] = {}
    for row in rows:
        report = Report.from_text(row["text"] or "", outlet=row["outlet"], url=row.get("url"), published=row["published"])
        once.setdefault(report.id, report)
    return list(once.values())[:limit]


def read(reports: Sequence[Report], workers: int, *, parts: int = 1) -> Ledger:
    """A ledger in memory of the reports, read in so many parts one after the other."""
    import newsledger as nl

    ledger: Ledger | None = None
    step = -(-len(reports) // parts)
    for start in range(0, len(reports), step):
        ledger = nl.read(reports[start : start + step], ledger=ledger, workers=workers)
    assert ledger is not None
    return ledger


def digest(ledger: Ledger) -> str:
    """A hash of the ledger's JSON and of its exports, order of fields and rows included."""
    from importlib import import_module

    found, made = list(ledger.findings()), ledger.comparison()
    told = [json.dumps(ledger.as_dict(), ensure_ascii=False)]
    for form in EXPORTS:
        told += import_module(f"newsledger.export.{form}").export(found, made)
    return hashlib.sha256("\n".join(told).encode("utf8", "surrogatepass")).hexdigest()
