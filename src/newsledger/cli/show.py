"""`newsledger show`: the record of a ledger."""

from __future__ import annotations

import click

from newsledger.cli import options
from newsledger.cli.output import chosen, colour, width, write
from newsledger.cli.rendering import render

EPILOG = """\b
Examples:
  newsledger show --ledger l.db
  newsledger show --ledger l.db --all --format md
  newsledger show --ledger l.db --format html -o record.html
  newsledger show --ledger l.db --report reports/a.txt
"""


@click.command("show", epilog=EPILOG)
@options.ledger_option
@options.format_option("table", "json", "md", "html")
@options.output_option
@options.all_option
@click.option("--story", metavar="ID", help="Only the stories whose id or label starts so.")
@click.option("--report", metavar="REPORT", help="What one report says, by its id, path or url.")
def command(ledger: str | None, form: str | None, output: str | None, everything: bool, story: str | None, report: str | None) -> None:
    """Show the record of a ledger: each story, what its reports agree on, what only one has, where they differ."""
    with options.existing(ledger) as held:
        options.warn_of_stale(held)
        if report is None:
            render(held, chosen(form, output), output=output, everything=everything, story=story)
            return
        found = held.findings_of(report)
    if chosen(form, output) == "json":
        from newsledger.cli.output import as_json

        write(as_json(found.as_dict()), output)
        return
    from newsledger.show.findings import findings_table

    write(findings_table(found, width=width(), colour=colour(output)), output)
