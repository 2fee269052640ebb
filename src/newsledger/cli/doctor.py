"""`newsledger doctor`: whether a ledger is sound and up to date, and what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from newsledger.cli import options
from newsledger.cli.installed import installed
from newsledger.cli.output import as_json, chosen, write
from newsledger.store.ledger import Ledger

EPILOG = """\b
Examples:
  newsledger doctor                    # what is installed: program, models, knowledge
  newsledger doctor --ledger l.db      # and whether this ledger is sound and up to date
"""


@click.command("doctor", epilog=EPILOG)
@options.ledger_option
@options.format_option("table", "json")
@options.output_option
def command(ledger: str | None, form: str | None, output: str | None) -> None:
    """Say what is installed and, with --ledger, what is in it, whether this program and model made it, and what to do where they did not.

    Exit status 1: something is to be done.
    """
    checks = {**installed(), "todo": []}
    if ledger is not None:
        with options.existing(ledger) as held:
            checks |= examine(held)
    if chosen(form, output) == "json":
        write(as_json(checks), output)
    else:
        write("\n".join(f"{key.replace('_', ' '):<12} {value}" for key, value in checks.items() if key != "todo"), output)
        for line in checks["todo"] if isinstance(checks["todo"], list) else []:
            write(f"to do: {line}", None)
    sys.exit(1 if checks["todo"] else 0)


def examine(ledger: Ledger) -> dict[str, object]:
    """What there is to say of a ledger; `todo` lists what is to be done, and is empty when all is well."""
    from newsledger.reading import manner, this_run

    run, made_by, versions = this_run(), ledger.run(), ledger.versions()
    outdated, audit = ledger.outdated(run), ledger.audit()
    todo = []
    if outdated:
        made = f"{made_by.version or 'another version'}" if made_by.version != run.version else "another model or other rules"
        todo.append(
            f"{outdated} of {len(versions)} reports were analysed by {made} (this is {run.version}): newsledger rebuild --ledger {ledger.path}"
        )
    elif versions and ledger.stale(manner=manner()):
        todo.append(f"the comparison is out of date (a read was cut off, or the program is newer): newsledger rebuild --ledger {ledger.path}")
    if audit.faults:
        todo.append(f"{len(audit.faults)} records do not hold: newsledger audit --ledger {ledger.path}")
    return {
        "ledger": ledger.path,
        "bytes": Path(ledger.path).stat().st_size if ledger.path else 0,
        "program": run.version,
        "made_by": made_by.version,
        "reports": sum(v.current for v in versions),
        "earlier": sum(not v.current for v in versions),
        "stories": len(ledger.stories()),
        "facts": len(ledger.facts()),
        "errors": len(ledger.errors()),
        "spans": audit.spans,
        "faults": len(audit.faults),
        "outdated": outdated,
        "todo": todo,
    }
