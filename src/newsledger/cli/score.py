"""`newsledger score`: how well each stage does on benchmark sets."""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

import click

from newsledger.cli.output import say, write

EPILOG = """\b
Examples:
  newsledger score quotes --data ../shared/benchmarks/quotes
  newsledger score floors --data ../shared/benchmarks
  newsledger score all --data ../shared/benchmarks --json
"""
Figures = dict[str, object]


class Measure(Protocol):
    """A measure's module."""

    def main(self, data_dir: str, limit: int | None = None, workers: int | None = None) -> Figures:
        """The figures over the data."""
        ...


@click.command("score", epilog=EPILOG)
@click.argument("name")
@click.option(
    "--data",
    required=True,
    type=click.Path(),
    metavar="DIR",
    help="The folder (or file) with the gold data; for floors and all the folder of all sets.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Only the first N documents.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes.")
@click.option("--json", "as_json", is_flag=True, help="Only the line of JSON on standard output; the table goes to standard error.")
def command(name: str, data: str, limit: int | None, workers: int | None, as_json: bool) -> None:
    """Score one measure (language quotes events times places stories copies samestory coref acceptance contract ...).

    floors: the sets and figures of score/floors.toml that are quick, exit status 1 below a floor. all: every set that is there. A set that is
    absent is skipped, and said to be. A table, and last one line of JSON with the figures in per cent.
    """
    if name in ("floors", "all"):
        figures, low = run_floors(data, quick=name == "floors", workers=workers)
    else:
        if not Path(data).exists():
            raise click.UsageError(f"{data}: there is no such folder or file")
        figures, low = run(measure(name), data, limit, workers), []
    for key, value in figures.items():
        click.echo(f"{key:<40} {value}", err=as_json)
    for line in low:
        say(f"below its floor: {line}")
    write(json.dumps(figures), None)
    sys.exit(1 if low else 0)


def measure(name: str) -> Measure:
    """The module of a measure. A usage error names those that there are."""
    folder = Path(str(import_module("newsledger.score").__path__[0]))
    names = sorted(p.stem for p in folder.glob("*.py") if "def main(" in p.read_text(encoding="utf-8"))
    if name not in names:
        raise click.UsageError(f"no measure {name!r}; there are: {', '.join([*names, 'floors', 'all'])}")
    return cast(Measure, import_module(f"newsledger.score.{name}"))


def run(module: Measure, data: str, limit: int | None, workers: int | None) -> Figures:
    """The figures of one measure with its seconds."""
    start = time.perf_counter()
    figures = module.main(data, limit=limit, workers=workers)
    return figures | {"seconds": round(time.perf_counter() - start, 1)}


def run_floors(data: str, *, quick: bool, workers: int | None) -> tuple[Figures, list[str]]:
    """The figures of every set of floors.toml that is there, and the ones below their floor. `quick`: with the limits of the file."""
    import tomllib

    folder = Path(str(import_module("newsledger.score").__path__[0]))
    figures: Figures = {}
    low: list[str] = []
    for name, entry in tomllib.loads((folder / "floors.toml").read_text(encoding="utf-8")).items():
        path = Path(data) / entry["data"]
        if quick and not entry.get("quick", True):
            continue
        if not path.exists():
            say(f"skipped: {name}: {path} is absent")
            continue
        say(f"scoring {name} ...")
        got = run(measure(entry.get("measure", name)), str(path), entry.get("limit") if quick else None, workers)
        figures |= {f"{name}.{key}": value for key, value in got.items()}
        low += (
            [line for key, floor in entry.get("floors", {}).items() if (line := under(name, key, got.get(key), floor)) is not None] if quick else []
        )
    return figures, low


def under(name: str, key: str, value: object, floor: float) -> str | None:
    """What to say of a figure below its floor; None when it holds."""
    if isinstance(value, (int, float)) and value >= floor:
        return None
    return f"{name}.{key} is {value}, its floor is {floor}"
