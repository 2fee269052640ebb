"""`newsledger show`: the record of a ledger."""

from __future__ import annotations

import click

from newsledger.cli import options
from newsledger.cli.output import chosen, colour, width, write
from newsledger.cli.rendering import render

PARTS = ("agreed", "differs", "quotes", "only", "timeline", "relations")
EPILOG = """\b
Examples:
  newsledger show --ledger l.db
  newsledger show --ledger l.db --all --format md
  newsledger show --ledger l.db --part timeline --part relations
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
@click.option("--part", "parts", multiple=True, type=click.Choice(PARTS), help="Only this part of each story; may be given several times.")
def command(
    ledger: str | None, form: str | None, output: str | None, everything: bool, story: str | None, report: str | None, parts: tuple[str, ...]
) -> None:
    """Show the record of a ledger: each story, what its reports agree on, what only one has, where they differ.

    The timeline and the relations of a story are in the page and the brief, and in the terminal with --part timeline, --part relations;
    `newsledger export timeline`, `relations` and `differences` write each as a table for other programs.
    """
    with options.existing(ledger) as held:
        options.warn_of_stale(held)
        if report is None:
            render(held, chosen(form, output), output=output, everything=everything, story=story, parts=parts)
            return
        found = held.findings_of(report)
    if chosen(form, output) == "json":
        from newsledger.cli.output import as_json

        write(as_json(found.as_dict()), output)
        return
    from newsledger.show.findings import findings_table

    write(findings_table(found, width=width(), colour=colour(output)), output)
