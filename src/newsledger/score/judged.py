"""Events judged by readers from the sentence alone: precision of what a default view shows, and how far two readers agree.

Verdicts are kept without text, by report and offsets of the trigger (`tests/gold/judged_events.jsonl`): {"set", "report", "start", "end", "type", "actors":
[[start, end]], "a": {"type": bool, "actor": bool}, "b": the same}. Figures in per cent: `judged_precision`, both right in the eyes of both
readers; `type_precision`, `actor_precision`; `agreement` on type and actor together; `kappa` of the two. With the texts at hand also the
same for what is found now: `now_shown`, judged events that are still shown with that type and those actors, and `now_precision` of these.

--data: the folder of all benchmark sets; the verdicts lie there, or in `tests/gold` below the working directory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from newsledger.find.event_score import SHOWN
from newsledger.pipeline import extract
from newsledger.records import Event, Findings, Report
from newsledger.score.common import jsonl
from newsledger.score.times import read as timeml

SETS = ("violent_dev", "basil_dev", "TimeBank", "polnear_dev", "AQUAINT")
"""The first three were fitted on in part; the last two hold campaign news and newswire that no verdict was given on when the score was fitted."""
WIRES = ("TimeBank", "AQUAINT")
FILES = {
    "": "judged_events.jsonl",
    "unfitted_": "judged_events_b.jsonl",
    "later_": "judged_events_c.jsonl",
    "latest_": "judged_events_d.jsonl",
    "newest_": "judged_events_e.jsonl",
}
"""Verdicts that the score was fitted on, those on a sample drawn after that, which settled SHOWN, and those on two drawn afterwards, of what was shown then."""
Given = tuple[str, str | None, str | None]
"""Text, title and date of publication."""


def reports(name: str, data: Path) -> dict[str, Given]:
    """The reports of a set by their ids."""
    if name in WIRES:
        docs: list[dict[str, Any]] = [timeml(str(p)) for p in sorted((data / "times" / name).glob("*.tml"))]  # type: ignore[no-untyped-call]
        return {d["id"]: (d["text"], None, d["dct"]) for d in docs}
    file = data / ("quotes" if name.startswith("polnear") else "stories") / f"{name}.jsonl"
    rows = jsonl(str(file)) if file.exists() else []
    return {r["id"]: (r["text"], r.get("title"), r.get("date")) for r in rows}


def found_in(given: Given) -> Findings:
    """What is found in a report of a set."""
    text, title, published = given
    return extract(Report.from_text(text, title=title, published=published))


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """Precision and agreement of the verdicts, and of what is found now where the texts are there."""
    data, out = Path(data_dir), dict[str, object]()
    for prefix, name in FILES.items():
        file = next((p for p in (data / name, Path("tests/gold") / name) if p.exists()), None)
        rows = jsonl(str(file), limit) if file is not None else []
        out |= {f"{prefix}{key}": value for key, value in ({"judged": len(rows)} | verdicts(rows) | present(rows, data)).items()}
    return out


def right(row: Mapping[str, Any], reader: str) -> bool:
    """Whether a reader finds type and actor right."""
    return bool(row[reader]["type"] and row[reader]["actor"])


def verdicts(rows: list[dict[str, Any]]) -> dict[str, object]:
    """The figures of the verdicts themselves."""
    n: Counter[str] = Counter()
    for r in rows:
        a, b = right(r, "a"), right(r, "b")
        n.update({"both": a and b, "a": a, "b": b, "same": a == b, "all": 1})
        for part in ("type", "actor"):
            n[part] += bool(r["a"][part]) and bool(r["b"][part])
    if not rows:
        return {}
    p = (n["a"] * n["b"] + (n["all"] - n["a"]) * (n["all"] - n["b"])) / n["all"] ** 2
    kappa = (n["same"] / n["all"] - p) / (1 - p) if p < 1 else 1.0
    shares = {"judged_precision": "both", "type_precision": "type", "actor_precision": "actor", "agreement": "same"}
    return {**{k: share(n[v], n["all"]) for k, v in shares.items()}, "kappa": round(kappa, 2)}


def present(rows: list[dict[str, Any]], data: Path) -> dict[str, object]:
    """How many judged events are still shown as judged, and how many of those are right."""
    shown = still = 0
    for name in SETS:
        mine = [r for r in rows if r["set"] == name]
        texts = reports(name, data) if mine else {}
        kept: dict[str, Findings] = {}
        for r in mine:
            if r["report"] in texts:
                found = kept.setdefault(r["report"], found_in(texts[r["report"]])) if r["report"] not in kept else kept[r["report"]]
                if any(same(r, e) for e in found.events):
                    shown += 1
                    still += right(r, "a") and right(r, "b")
    return {"now_shown": shown, "now_precision": share(still, shown)} if shown else {}


def same(row: Mapping[str, Any], event: Event) -> bool:
    """Whether an event that is shown is the judged one, of the same type and the same actors."""
    if event.score < SHOWN or event.type != row["type"] or event.trigger.end <= row["start"] or event.trigger.start >= row["end"]:
        return False
    return touching(row["actors"], [(p.span.start, p.span.end) for p in event.actors])


def touching(gold: Iterable[list[int]], ours: list[tuple[int, int]]) -> bool:
    """Whether each judged actor touches one of ours and the other way round."""
    pairs = [(a, b) for a, b in gold]
    return all(any(a < d and c < b for c, d in ours) for a, b in pairs) and all(any(a < d and c < b for a, b in pairs) for c, d in ours)


def share(part: int, whole: int) -> float:
    """Per cent with one place."""
    return round(100 * part / whole, 1) if whole else 0.0
