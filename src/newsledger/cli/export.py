"""`newsledger export`: the record for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol, cast

import click

from newsledger.cli import options
from newsledger.cli.output import write
from newsledger.records import Comparison, Findings

FORMATS = {
    "facts": "facts as JSON lines",
    "events": "de-duplicated event rows as CSV, with n_reports, n_outlets, n_origins",
    "quotes": "utterances as CSV, a row for each report",
    "plover": "PLOVER events as JSON lines",
    "cameo": "CAMEO rows as tab-separated values",
    "graphml": "actors and relations as GraphML",
    "json": "the whole record as one JSON document",
}
EPILOG = "\b\nFormats:\n" + "\n".join(f"  {name:<9} {text}" for name, text in FORMATS.items())
EPILOG += "\n\n\b\nExamples:\n  newsledger export facts --ledger l.db > facts.jsonl\n  newsledger export events --ledger l.db -o events.csv"


class Exporter(Protocol):
    """A format's module."""

    def export(self, found: Sequence[Findings], made: Comparison) -> Iterator[str]:
        """The lines of the file."""
        ...


@click.command("export", epilog=EPILOG)
@click.argument("form", type=click.Choice(list(FORMATS)), default="facts")
@options.ledger_option
@options.output_option
def command(form: str, ledger: str | None, output: str | None) -> None:
    """Write the ledger's record in a format for other programs (facts, where none is named)."""
    from newsledger.cli.output import as_json

    with options.existing(ledger) as held:
        options.warn_of_stale(held)
        if form == "json":
            write(as_json(held.as_dict()), output)
            return
        module = cast(Exporter, import_module(f"newsledger.export.{form}"))
        lines = list(module.export(list(held.findings()), held.comparison()))
    if lines or output is not None:
        write("\n".join(lines), output)
