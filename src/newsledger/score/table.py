"""The score table of the docs: our figure beside the peers', with a digest of the data each figure was measured on.

`python -m newsledger.score.table --data DIR [-o docs/scores.md]`: every measure of peers.toml whose data are there, each run once on the whole
development part; and the own gold of `tests/gold`, unseen half. A measure whose data are absent leaves its row without a figure.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from newsledger import __version__

Figures = Mapping[str, object]
HEAD = """# Scores
Made by `make scores`; not edited by hand. Newsledger {version}. Development parts; held-out parts are scored apart. Figures in per cent unless the row says
a count. `data` is the start of the SHA-256 of the files measured on.

| what | Newsledger | others | goal | data |
|---|---|---|---|---|
"""
GOLD = """
## Own gold, unseen half
Invented texts annotated blind (`tests/gold/README.md`); these rows were never looked at while tuning.

| set | figures |
|---|---|
"""


def table(data: Path, gold: Path) -> str:
    """The whole page."""
    rows = tomllib.loads(Path(__file__).with_name("peers.toml").read_text(encoding="utf-8"))["row"]
    done: dict[tuple[str, str], Figures] = {}
    lines = [line(row, figures_of(row["measure"], data / row["data"], done), data / row["data"]) for row in rows]
    return HEAD.format(version=__version__) + "\n".join(lines) + "\n" + (gold_part(gold) if gold.is_dir() else "")


def figures_of(measure: str, path: Path, done: dict[tuple[str, str], Figures]) -> Figures:
    """The figures of a measure on a folder, run once; none when the data are absent."""
    key = (measure, str(path))
    if key not in done:
        print(f"scoring {measure} ...", file=sys.stderr)
        done[key] = ran(measure, path) if path.exists() else {}
    return done[key]


def ran(measure: str, path: Path) -> Figures:
    """The figures of a measure; none, said on standard error, where it fails: one broken measure does not cost the whole page."""
    try:
        figures: Figures = import_module(f"newsledger.score.{measure}").main(str(path))
    except Exception as error:  # whatever a measure stumbles over
        print(f"{measure} failed: {type(error).__name__}: {error}", file=sys.stderr)
        return {}
    return figures


def line(row: Mapping[str, str], figures: Figures, path: Path) -> str:
    """One row of the table."""
    value = figures.get(row["figure"], "absent")
    return f"| {row['what']} | **{value}** | {row['peer']} | {row['goal']} | `{digest(path)}` |"


def digest(path: Path) -> str:
    """The first ten hex digits over the names and bytes of the files below a folder."""
    if not path.exists():
        return "-"
    total = hashlib.sha256()
    for file in sorted(p for p in ([path] if path.is_file() else path.rglob("*")) if p.is_file()):
        total.update(file.name.encode() + file.read_bytes())
    return total.hexdigest()[:10]


def gold_part(folder: Path) -> str:
    """The table of the own gold."""
    from newsledger.score.gold import main

    sets: dict[str, list[str]] = {}
    for key, value in main(str(folder)).items():
        name, half, figure = key.split(".", 2)
        if half == "unseen":
            sets.setdefault(name, []).append(f"{figure} {value}")
    return GOLD + "\n".join(f"| {name} | {', '.join(values)} |" for name, values in sets.items()) + "\n"


def run(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--gold", default=Path("tests/gold"), type=Path)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args(arguments)
    page = table(options.data, options.gold)
    if options.output is None:
        print(page, end="")
    else:
        options.output.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    run()
