"""`newsledger forget`: a report and what rests on it alone, out of the ledger for good."""

from __future__ import annotations

import click

from newsledger.cli import options
from newsledger.cli.output import say

EPILOG = """\b
Examples:
  newsledger forget reports/a.txt --ledger l.db
  newsledger forget report:2b8e698cd172e68e --ledger l.db
"""


@click.command("forget", epilog=EPILOG)
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@options.ledger_option
@options.wait_option
def command(reports: tuple[str, ...], ledger: str | None, wait: float) -> None:
    """Remove reports, named by id, path or url, with their bytes, findings and judgements, and every fact that rests on them alone."""
    from newsledger.reading import compare_in

    with options.existing(ledger, wait=wait) as held:
        for name in reports:
            say(f"forgotten: {held.forget(name)}")
        compare_in(held)
        held.shrink()
