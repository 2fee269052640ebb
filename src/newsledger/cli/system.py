"""`newsledger system`: who stood how to whom on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import click
import msgspec

from newsledger.cli import options
from newsledger.cli.output import as_json, chosen, write
from newsledger.record.system import Stood, system_at
from newsledger.records import Actor, Fact
from newsledger.store.ledger import Ledger

EPILOG = """\b
Examples:
  newsledger system --at 2025-03-13 --ledger l.db
  newsledger system --at 2025-03-13 --ledger l.db --format json
"""


@click.command("system", epilog=EPILOG)
@options.ledger_option
@click.option("--at", metavar="DATE", help="The day (ISO date); today where none is given.")
@options.format_option("table", "json")
@options.output_option
@options.all_option
def command(ledger: str | None, at: str | None, form: str | None, output: str | None, everything: bool) -> None:
    """Say who stood how to whom on a day: events between them up to it by stance, the latest of them, relations stated by then.

    The clock is that of the events, not of the reports: what happened on a day counts from that day, whenever it was told; what no report
    dates counts from the day it was first printed.

    What is sure, the pairs with most facts and origins first; --all: what is less sure too.
    """
    try:
        day = date.fromisoformat(at).isoformat() if at else date.today().isoformat()
    except ValueError as error:
        raise click.UsageError(f"--at {at}: not an ISO date, such as 2025-03-13") from error
    with options.existing(ledger) as held:
        rows, actors, facts = standing(held, day, everything=everything), held.actors(), {f.id: f for f in held.facts()}
    if chosen(form, output) == "json":
        write(as_json({"at": day, "pairs": [row_dict(r, actors) for r in rows]}), output)
    else:
        write("\n".join(lines(day, rows, actors, facts)), output)


def standing(ledger: Ledger, day: str, *, everything: bool) -> list[Stood]:
    """The pairs of the ledger on a day."""
    published = {r.id: r.published.earliest or r.published.value if r.published is not None else None for r in ledger.reports()}
    return system_at(ledger.relations(), ledger.facts(), published, day, everything=everything)


def name_of(own: str, actors: Mapping[str, Actor]) -> str:
    """The actor's name; the id where the table has none."""
    return actors[own].name if own in actors else own


def row_dict(row: Stood, actors: Mapping[str, Actor]) -> dict[str, object]:
    """A pair with its actors' names."""
    return {**msgspec.to_builtins(row), "a_name": name_of(row.a, actors), "b_name": name_of(row.b, actors)}


def lines(day: str, rows: list[Stood], actors: Mapping[str, Actor], facts: Mapping[str, Fact]) -> list[str]:
    """The pairs for a terminal."""
    from newsledger.show.wording import counts_words, number, one_line

    out = [f"As of {day}: {number(len(rows), 'pair')} of actors"]
    for row in rows:
        said = [f"{n} {word}" for n, word in ((row.cooperative, "cooperative"), (row.hostile, "hostile")) if n]
        said += [f"stated: {kind}" for kind in row.stated]
        out.append(f"\n{name_of(row.a, actors)} – {name_of(row.b, actors)}: {', '.join(said)}")
        if row.fact is not None and row.fact in facts:
            latest = facts[row.fact]
            out.append(f"  latest, {row.latest}: {one_line(latest.gist)} ({latest.standing}: {counts_words(latest.counts)})")
    return out
