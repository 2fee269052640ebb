"""`newsledger search`: passages that hold the words."""

from __future__ import annotations

import sys

import click
import msgspec

from newsledger.cli import options
from newsledger.cli.output import as_json, chosen, colour, width, write
from newsledger.store.reader import Hit

EPILOG = """\b
Examples:
  newsledger search mackerel --ledger l.db
  newsledger search '"new chapter" OR quarrel' --ledger l.db
"""


@click.command("search", epilog=EPILOG)
@click.argument("words", nargs=-1, required=True)
@options.ledger_option
@options.format_option("table", "json")
@options.output_option
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many passages at most.")
def command(words: tuple[str, ...], ledger: str | None, form: str | None, output: str | None, limit: int) -> None:
    """Find passages of the ledger's reports, best first; one JSON object a line in a pipe. AND, OR, NOT, NEAR and "phrases" work."""
    with options.existing(ledger) as held:
        hits = held.search(" ".join(words), limit=limit)
    if chosen(form, output) == "json":
        text = "\n".join(as_json(msgspec.to_builtins(h), lines=True) for h in hits)
    else:
        text = table(hits, colour=colour(output))
    if hits:
        write(text, output)
    sys.exit(0)


def table(hits: list[Hit], *, colour: bool) -> str:
    """The hits for a terminal."""
    from newsledger.show.terminal import DIM, Pen
    from newsledger.show.wording import day_words

    pen = Pen(width(), colour=colour)
    for hit in hits:
        pen.block(hit.snippet)
        place = f"{hit.start} to {hit.end}"
        pen.parts([hit.outlet or hit.path or hit.report, day_words(hit.published), hit.kind, place], DIM, first="    ")
    return "\n".join(pen.lines)
