"""`newsledger open`: the record as a page in the browser."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from newsledger.cli import options
from newsledger.cli.output import write
from newsledger.cli.progress import Progress, expected
from newsledger.cli.rendering import render
from newsledger.store.ledger import Ledger

EPILOG = """\b
Examples:
  newsledger open a.txt b.txt
  newsledger open reports/ -o record.html --no-browser
"""


@click.command("open", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@options.ledger_option
@options.output_option
@options.given_options
@options.one_story_option
@options.workers_option
@options.all_option
@click.option("--no-browser", is_flag=True, help="Write the page and say where it is; open nothing.")
def command(
    paths: tuple[str, ...],
    ledger: str | None,
    output: str | None,
    outlet: str | None,
    published: str | None,
    maps: tuple[str, ...],
    one_story: bool | None,
    workers: int | None,
    everything: bool,
    no_browser: bool,
) -> None:
    """Read reports and show the record as a page in the browser: one file, no network, nothing that runs on."""
    from newsledger.reading import read_into

    progress = Progress(expected(paths) if sys.stderr.isatty() else None)
    target = output or str(Path(tempfile.mkdtemp(prefix="newsledger-")) / "record.html")
    with Ledger(ledger) as held:
        try:
            mapping = options.mapping_of(maps)
            read_into(
                held,
                paths,
                outlet=outlet,
                published=published,
                mapping=mapping,
                workers=workers,
                one_story=one_story,
                notice=progress,
                comparing=progress.comparing,
            )
        finally:
            progress.close()
        render(held, "html", output=target, everything=everything)
    write(target, None)
    if not no_browser:
        import webbrowser

        webbrowser.open(Path(target).absolute().as_uri())
    sys.exit(1 if progress.failed else 0)
