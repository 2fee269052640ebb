"""`newsledger system`: what is installed, for a report of a fault."""

from __future__ import annotations

import platform
import sqlite3
import sys

import click

from newsledger.cli import options
from newsledger.cli.output import as_json, chosen, write

EPILOG = """\b
Examples:
  newsledger system
"""


@click.command("system", epilog=EPILOG)
@options.format_option("table", "json")
@options.output_option
def command(form: str | None, output: str | None) -> None:
    """Say what is installed: the program, its models and knowledge, Python, SQLite, the cores that it uses."""
    facts = installed()
    if chosen(form, output) == "json":
        write(as_json(facts), output)
    else:
        write("\n".join(f"{key:<10} {value}" for key, value in facts.items()), output)


def installed() -> dict[str, object]:
    """What is installed."""
    import importlib.util

    from newsledger.parallel import cores
    from newsledger.reading import this_run

    run = this_run()
    extras = [name for name in ("numpy", "msgspec", "lxml", "trafilatura", "spacy", "onnxruntime") if importlib.util.find_spec(name) is not None]
    return {
        "newsledger": run.version,
        "rules": run.config.get("rules"),
        "knowledge": run.knowledge,
        "models": run.models,
        "python": sys.version.split()[0],
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "cores": cores(),
        "packages": extras,
    }
