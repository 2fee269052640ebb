"""Own gold, written blind: every set of `tests/gold` by its measure, rows used for tuning and rows never looked at apart.

--data: the folder with the sets. A set that is absent is left out. Keys are `<set>.<half>.<figure>`, the halves `tune` and `unseen`; --limit takes the
first N rows of each half.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from newsledger.records import Findings, Report

Rows = Sequence[dict[str, Any]]
Measure = Callable[[Rows], dict[str, float]]


def main(data_dir: str, limit: int | None = None, workers: int | None = None) -> dict[str, object]:
    """The figures of every set that is there."""
    figures: dict[str, object] = {}
    for name, (files, measure) in SETS.items():
        for half, rows in halves(Path(data_dir), name, files).items():
            if rows[:limit]:
                figures |= {f"{name}.{half}.{key}": round(value, 2) for key, value in measure(rows[:limit]).items()}
    return figures


def halves(folder: Path, name: str, files: Sequence[str]) -> dict[str, Rows]:
    """The rows used for tuning and those never looked at: a later set of its own where there is one, else the odd rows."""
    rows = [row for file in files for row in load(folder, file)]
    if name in SCORED:
        return {"tune": [], "unseen": load(folder, name)}
    if name in LATER:
        return {"tune": rows, "unseen": load(folder, LATER[name])}
    more = [row for file in TUNING.get(name, ()) for row in load(folder, file)]
    return {"tune": [*rows[0::2], *more], "unseen": rows[1::2]}


def load(folder: Path, name: str) -> Rows:
    """The rows of a file, or one row for each JSON file of a folder; none when it is absent."""
    if (folder / name).is_dir():
        return [json.loads(p.read_text(encoding="utf-8")) for p in sorted((folder / name).glob("*.json"))]
    path = folder / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line] if path.exists() else []


def of(module: str) -> Measure:
    """The `measure` of a module, imported when used."""

    def run(rows: Rows) -> dict[str, float]:
        found: dict[str, float] = import_module(f"newsledger.score.{module}").measure(rows)
        return found

    return run


def names(rows: Rows) -> dict[str, float]:
    """Figures of names."""
    from newsledger.pipeline import extract
    from newsledger.score.names import measure

    return measure(rows, extract)  # type: ignore[arg-type]  # rows of JSON


def credits(rows: Rows) -> dict[str, float]:
    """Figures of credits."""
    from newsledger.pipeline import extract
    from newsledger.score.credits import measure

    return measure(rows, extract)  # type: ignore[arg-type]  # rows of JSON


def events(rows: Rows) -> dict[str, float]:
    """Figures of events in single statements."""
    from newsledger.score.events_gold import measure

    return measure((row, read(row)) for row in rows)


def read(row: dict[str, Any]) -> Findings:
    """What is found in a row's text."""
    from newsledger.pipeline import extract

    return extract(Report.from_text(row["text"], published=row.get("published")))


LATER = {"layout": "layout_e", "names": "names_c", "chains": "chains_b", "stories": "stories_c"}
"""Sets whose both halves came to be used for tuning, and the set that was written blind after that and is only scored."""

SCORED = ("layout_m", "names_j", "names_k", "events_c", "events_h", "stories_i", "stories_j")
"""Further blind sets that are only scored, each apart from the others."""

TUNING: dict[str, tuple[str, ...]] = {"events": ("events_b", "events_d", "events_e", "events_f", "events_g")}
"""Sets written later that are for tuning as a whole."""

SETS: dict[str, tuple[tuple[str, ...], Measure]] = {
    "layout": (tuple(f"layout_{letter}" for letter in "abcdfghijkl"), of("layout")),
    "layout_m": ((), of("layout")),
    "names": (("names", "names_b", "names_d", "names_e", "names_f", "names_g", "names_h", "names_i"), names),
    "names_j": ((), names),
    "names_k": ((), names),
    "credits": (("credits",), credits),
    "chains": (("chains",), of("chains")),
    "events": (("events",), events),
    "events_c": ((), events),
    "events_h": ((), events),
    "times": (("times",), of("times_gold")),
    "links": (("links",), of("links_gold")),
    "stories": (tuple("stories" + x for x in ("", "_b", "_d", "_e", "_f", "_g", "_h")), of("story_gold")),
    "stories_i": ((), of("story_gold")),
    "stories_j": ((), of("story_gold")),
}
