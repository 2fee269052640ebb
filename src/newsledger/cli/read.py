"""`newsledger read`: reports in, the record out."""

from __future__ import annotations

import sys

import click

from newsledger.cli import options
from newsledger.cli.output import chosen
from newsledger.cli.progress import Progress, expected
from newsledger.cli.rendering import render
from newsledger.store.ledger import Ledger

EPILOG = """\b
Examples:
  newsledger read a.txt b.html
  newsledger read reports/ --ledger l.db
  newsledger read feed.jsonl --map text=body --outlet "The Post" --ledger l.db
  cat a.txt | newsledger read - --date 2025-03-12 --format json
  newsledger read a.txt b.txt -o record.html
"""


@click.command("read", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@options.ledger_option
@options.format_option("table", "json", "md", "html")
@options.output_option
@options.given_options
@options.one_story_option
@options.workers_option
@options.actors_option
@options.all_option
@options.wait_option
@click.option("-q", "--quiet", is_flag=True, help="Read only; show nothing.")
@click.option("-v", "--verbose", is_flag=True, help="Name each report on standard error once it is on disk.")
def command(
    paths: tuple[str, ...],
    ledger: str | None,
    form: str | None,
    output: str | None,
    outlet: str | None,
    published: str | None,
    maps: tuple[str, ...],
    one_story: bool | None,
    workers: int | None,
    everything: bool,
    wait: float,
    quiet: bool,
    verbose: bool,
) -> None:
    """Read reports (files, folders, - for standard input) and show the record that they make.

    Text, HTML, JSON lines and CSV are told by name and content. With --ledger the record stays in that file, and reading the same again changes
    nothing; without it, it is made in memory. A bad file is named with its reason, the others are read, and the exit status is 1.
    """
    from newsledger.reading import read_into

    mapping = options.mapping_of(maps)
    progress = Progress(expected(paths) if sys.stderr.isatty() else None, verbose=verbose)
    progress.no_reports(paths)
    with Ledger(ledger, wait=wait) as held:
        try:
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
        if not quiet:
            render(held, chosen(form, output), output=output, everything=everything)
    sys.exit(1 if progress.failed else 0)
