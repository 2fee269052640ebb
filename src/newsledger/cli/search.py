"""`newsledger search`: passages that hold the words."""

from __future__ import annotations

import sys

import click
import msgspec

from newsledger.cli import options
from newsledger.cli.main import printable
from newsledger.cli.output import as_json, chosen, colour, say, width, write
from newsledger.errors import UsageError
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
    query = " ".join(words)
    if (wrong := malformed(query)) is not None:
        raise UsageError(f"{query}: {wrong}")
    with options.existing(ledger) as held:
        hits = held.search(query, limit=limit)
    if chosen(form, output) == "json":
        text = "\n".join(as_json(msgspec.to_builtins(h), lines=True) for h in hits)
    else:
        text = table(hits, colour=colour(output))
    if hits:
        write(text, output)
    else:
        say(f"newsledger: no passage holds {printable(query)}")
    sys.exit(0)


OPERATORS = ("AND", "OR", "NOT")


def malformed(query: str) -> str | None:
    """What is wrong with a search: a phrase or a bracket that does not close, an operator with nothing beside it; None when it can be asked."""
    outside = query.split('"')[::2]
    if query.count('"') % 2:
        return "a phrase opens with a quotation mark and does not close"
    if sum(part.count("(") - part.count(")") for part in outside):
        return "a bracket does not open or does not close"
    words = query.split()
    if not words or words[0] in OPERATORS or words[-1] in OPERATORS:
        return f"{', '.join(OPERATORS)} stand between two words" if words else "there is nothing to look for"
    return None


def table(hits: list[Hit], *, colour: bool) -> str:
    """The hits for a terminal."""
    from newsledger.show.pen import DIM, Pen
    from newsledger.show.wording import day_words

    pen = Pen(width(), colour=colour)
    for hit in hits:
        pen.block(hit.snippet)
        place = f"{hit.start} to {hit.end}"
        pen.parts([hit.outlet or hit.path or hit.report, day_words(hit.published), hit.kind, place], DIM, first="    ")
    return "\n".join(pen.lines)
