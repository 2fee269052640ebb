"""`newsledger extract`: what single reports say."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from newsledger.cli import options
from newsledger.cli.output import as_json, chosen, colour, say, width, write
from newsledger.cli.progress import Progress
from newsledger.records import Document, Failure, Findings, Report

EPILOG = """\b
Examples:
  newsledger extract a.txt
  newsledger extract a.txt --format json > a.json
  cat a.txt | newsledger extract - --date 2025-03-12
"""


@click.command("extract", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(allow_dash=True))
@options.format_option("table", "json")
@options.output_option
@options.given_options
@options.workers_option
@options.actors_option
def command(
    paths: tuple[str, ...],
    form: str | None,
    output: str | None,
    outlet: str | None,
    published: str | None,
    maps: tuple[str, ...],
    workers: int | None,
) -> None:
    """Show what each report says by itself: blocks, names, times, places, quotes, events, claims.

    JSON: the object of one report; for more than one a list of them.
    """
    from newsledger.parallel import extract_many
    from newsledger.read.sources import read_sources

    failures: list[Failure] = []

    def reports() -> Iterator[Report]:
        for item in read_sources(paths, outlet=outlet, published=published, mapping=options.mapping_of(maps)):
            if isinstance(item, Document):
                yield item.report
            else:
                failures.append(item)

    found = list(extract_many(reports(), workers=workers))
    progress = Progress()
    progress.no_reports(paths)
    progress(failures)
    for one in found:
        if one.error is not None:
            say(f"newsledger: {one.report.path}: {one.error.message}")
    if found:
        show(found, chosen(form, output), output)
    sys.exit(1 if progress.failed or any(f.error is not None and f.error.code != "language" for f in found) else 0)


def show(found: list[Findings], form: str, output: str | None) -> None:
    """Writes the findings as JSON or as a table."""
    if form == "json":
        trees = [f.as_dict() for f in found]
        write(as_json(trees[0] if len(trees) == 1 else trees), output)
        return
    from newsledger.show.findings import findings_table

    write("\n\n".join(findings_table(f, width=width(), colour=colour(output)) for f in found), output)
