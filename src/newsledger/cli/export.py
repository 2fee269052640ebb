"""`newsledger export`: the record for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol, cast

import click

from newsledger.cli import options
from newsledger.cli.output import write
from newsledger.errors import UsageError
from newsledger.records import Comparison, Findings

FORMATS = {
    "facts": "facts as JSON lines",
    "events": "de-duplicated event rows as CSV, with n_reports, n_outlets, n_origins",
    "quotes": "utterances as CSV, a row for each report",
    "plover": "PLOVER events as JSON lines",
    "cameo": "CAMEO rows as tab-separated values",
    "timeline": "dated facts in order of time, as CSV",
    "differences": "where reports differ, as CSV: a row for each place of each reading",
    "relations": "how actors stand to each other, as CSV",
    "graphml": "actors and relations as GraphML",
    "json": "the whole record as one JSON document",
}
SIFTED = frozenset({"events", "plover", "cameo", "quotes", "timeline", "differences"})
"""Formats that hold what a default view shows unless told otherwise; the others are the whole record with its scores."""
EPILOG = "\b\nFormats:\n" + "\n".join(f"  {name:<11} {text}" for name, text in FORMATS.items())
EPILOG += "\n\n\b\nExamples:\n  newsledger export facts --ledger l.db > facts.jsonl\n  newsledger export events --ledger l.db -o events.csv"


class Exporter(Protocol):
    """A format's module."""

    def export(self, found: Sequence[Findings], made: Comparison, **more: bool) -> Iterator[str]:
        """The lines of the file; `everything=True` for the formats of SIFTED: also what a default view does not show."""
        ...


@click.command("export", epilog=EPILOG)
@click.argument("form", type=click.Choice(list(FORMATS)), default="facts")
@options.ledger_option
@options.output_option
@click.option(
    "--sure/--all",
    "sure",
    default=None,
    help="of all but facts, graphml, json, relations: only what `show` shows by default, or the less sure too (column `shown`). Left out: --sure.",
)
def command(form: str, ledger: str | None, output: str | None, sure: bool | None) -> None:
    """Write the ledger's record in a format for other programs (facts, where none is named)."""
    from newsledger.cli.output import as_json

    if sure is not None and form not in SIFTED:
        raise UsageError(f"--sure and --all choose for {', '.join(sorted(SIFTED))}; {form} is the whole record, with its scores")
    with options.existing(ledger) as held:
        options.warn_of_stale(held)
        if form == "json":
            write(as_json(held.as_dict()), output)
            return
        module = cast(Exporter, import_module(f"newsledger.export.{form}"))
        more = {"everything": sure is False} if form in SIFTED else {}
        lines = list(module.export(list(held.findings()), held.comparison(), **more))
    if lines or output is not None:
        write("\n".join(lines), output)
