"""`newsledger audit`: the proof that every span holds its text."""

from __future__ import annotations

import sys

import click
import msgspec

from newsledger.cli import options
from newsledger.cli.output import as_json, chosen, write

EPILOG = """\b
Examples:
  newsledger audit --ledger l.db
  newsledger audit --ledger l.db --format json
"""


@click.command("audit", epilog=EPILOG)
@options.ledger_option
@options.format_option("table", "json")
@options.output_option
def command(ledger: str | None, form: str | None, output: str | None) -> None:
    """Check every span of every stored record against the text of its report, and the stored bytes against their digests.

    Exit status 1 and the list of faults when something does not hold.
    """
    with options.existing(ledger) as held:
        result = held.audit()
    if chosen(form, output) == "json":
        write(as_json(msgspec.to_builtins(result)), output)
    else:
        lines = [f"{fault.report or 'ledger'}  {fault.where}: {fault.message}" for fault in result.faults]
        lines.append(
            f"{result.spans} spans in {result.reports} reports: " + (f"{len(result.faults)} faults" if result.faults else "all hold their text")
        )
        write("\n".join(lines), output)
    sys.exit(1 if result.faults else 0)
