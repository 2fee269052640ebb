"""`newsledger rebuild`: the record anew, from the ledger's own bytes."""

from __future__ import annotations

import sys

import click

from newsledger.cli import options
from newsledger.cli.output import say
from newsledger.cli.progress import Progress

EPILOG = """\b
Examples:
  newsledger rebuild --ledger l.db
  newsledger rebuild --ledger l.db --everything
"""


@click.command("rebuild", epilog=EPILOG)
@options.ledger_option
@click.option("--everything", is_flag=True, help="Also what this very program and model analysed.")
@options.workers_option
@options.actors_option
@options.wait_option
def command(ledger: str | None, everything: bool, workers: int | None, wait: float) -> None:
    """Read and analyse the stored bytes again where another program or model did it, and make the comparison anew.

    No source is needed; a person's judgements stay. A rebuild that is cut off is resumed by starting it again.
    """
    from newsledger.reading import rebuild, this_run

    with options.existing(ledger, wait=wait) as held:
        progress = Progress(len(held.versions()) if everything else held.outdated(this_run()))
        try:
            count = rebuild(held, everything=everything, workers=workers, notice=progress)
        finally:
            progress.close()
    say(f"{count} reports analysed anew")
    sys.exit(1 if progress.failed else 0)
