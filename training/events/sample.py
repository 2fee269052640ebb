"""Draws events that a default view shows, for readers who judge each from its sentence alone.

    python training/events/sample.py --data ../shared/benchmarks --out SAMPLE.tsv [--part judge] [--number 200] [--seed 8]
        [--least 0.85] [--without FILE.jsonl ...] [--sets NAME ...]

From the sets by turns (`--sets`; all of them by default): the reports of a set are shuffled with the seed, the events of the first `REPORTS` that score at
least `--least` (by default what a default view shows) are pooled, and as many are drawn as the set's share asks. Half of the reports (by their ids)
are kept for judging; the scores were fitted on the `tune` half, and `--without` leaves out the
reports of verdicts given before. One row an event: set, report, offsets, sentence, type, actors, recipients, status.
The texts are not ours: the file belongs outside the project, and verdicts are kept by report and offsets alone (`tests/gold/judged_events.jsonl`,
scored by `newsledger score judged`).
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.find.event_score import SHOWN  # noqa: E402
from newsledger.records import Event, Findings, Party  # noqa: E402
from newsledger.score.judged import SETS, found_in, reports  # noqa: E402

REPORTS = 100
PARTS = ("tune", "judge")
FITTED = SETS[:3]
"""Sets of whose reports the scores were fitted on half."""
COLUMNS = ("n", "set", "report", "start", "end", "sentence", "type", "mode", "trigger", "actors", "recipients", "status", "background", "score")


def rows(name: str, data: Path, number: int, seed: int, least: float, part: str, known: set[str]) -> list[dict[str, object]]:
    """The drawn events of one set, in order of report and text."""
    texts = reports(name, data)
    ids = [i for i in sorted(texts) if name not in FITTED or zlib.crc32(i.encode()) % 2 == PARTS.index(part)]
    ids = [i for i in ids if i not in known]
    random.Random(seed).shuffle(ids)
    pool = [(i, f, e) for i in ids[:REPORTS] for f in [found_in(texts[i])] for e in f.events if e.score >= least]
    told = {(r["sentence"], r["type"], r["trigger"]): r for r in [row(name, *one) for one in reversed(pool)]}  # a caption printed ten times is one
    kept = list(reversed(told.values()))
    return [kept[k] for k in sorted(random.Random(seed + 1).sample(range(len(kept)), min(number, len(kept))))]


def row(name: str, report: str, found: Findings, event: Event) -> dict[str, object]:
    """One event as a reader sees it."""
    sentence = next((s.span.text for s in found.sentences if s.span.start <= event.trigger.start < s.span.end), event.span.text)
    return {
        "set": name, "report": report, "start": event.trigger.start, "end": event.trigger.end, "sentence": " ".join(sentence.split()),
        "type": event.type, "mode": event.mode or "", "trigger": " ".join(event.trigger.text.split()), "actors": names(found, event.actors),
        "recipients": names(found, event.recipients), "status": event.status, "background": event.background, "score": event.score,
    }  # fmt: skip


def names(found: Findings, parties: tuple[Party, ...]) -> str:
    """The words of the parties, each with the actor behind them where it goes by another name."""
    out = []
    for p in parties:
        actor = found.actors.get(p.actor or "")
        words = " ".join(p.span.text.split())
        out.append(f"{words} [{actor.name}]" if actor is not None and actor.name != words else words)
    return "; ".join(out)


def main() -> None:
    """Draw and write."""
    arg = argparse.ArgumentParser()
    arg.add_argument("--data", type=Path, required=True)
    arg.add_argument("--out", type=Path, required=True)
    arg.add_argument("--number", type=int, default=200)
    arg.add_argument("--seed", type=int, default=8)
    arg.add_argument("--part", choices=PARTS, default="judge")
    arg.add_argument("--least", type=float, default=SHOWN)
    arg.add_argument("--without", type=Path, nargs="*", default=[])
    arg.add_argument("--sets", nargs="*", choices=SETS, default=SETS)
    a = arg.parse_args()
    known = {json.loads(line)["report"] for file in a.without for line in file.read_text(encoding="utf8").splitlines()}
    share = -(-a.number // len(a.sets))
    drawn = [r for name in a.sets for r in rows(name, a.data, share, a.seed, a.least, a.part, known)][: a.number]
    with a.out.open("w", encoding="utf8", newline="") as out:
        table = csv.DictWriter(out, COLUMNS, delimiter="\t", quoting=csv.QUOTE_NONE, escapechar="\\")
        table.writeheader()
        table.writerows({"n": n, **r} for n, r in enumerate(drawn, 1))
    print(len(drawn), a.out)


if __name__ == "__main__":
    main()
