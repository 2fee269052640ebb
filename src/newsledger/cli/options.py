"""The options that several verbs share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from newsledger.errors import UsageError
from newsledger.store.connection import WAIT
from newsledger.store.ledger import Ledger

Command = TypeVar("Command", bound=Callable[..., None])
LEDGER_HELP = "The ledger's file (also from the environment: NEWSLEDGER_LEDGER)."


def ledger_option(command: Command) -> Command:
    """`--ledger FILE`."""
    return click.option("--ledger", "ledger", type=click.Path(dir_okay=False), envvar="NEWSLEDGER_LEDGER", metavar="FILE", help=LEDGER_HELP)(command)


def wait_option(command: Command) -> Command:
    """`--wait SECONDS`."""
    return click.option("--wait", type=float, default=WAIT, show_default=True, help="Seconds to wait while another process writes.")(command)


def one_story_option(command: Command) -> Command:
    """`--one-story`, also `--as-one-story`; the opposite takes it back for a ledger that was read so."""
    text = "Take all reports of the ledger as telling one event, or group them again. Left out: as the last time, at first grouped."
    return click.option("--one-story/--many-stories", "--as-one-story/--as-many-stories", "one_story", default=None, help=text)(command)


def workers_option(command: Command) -> Command:
    """`--workers N`."""
    return click.option("--workers", type=click.IntRange(min=1), help="Processes that analyse reports (one a core).")(command)


def actors_option(command: Command) -> Command:
    """`--actors FILE`: the user's own actors, in use for the whole command."""
    return click.option(
        "--actors",
        type=click.Path(exists=True, dir_okay=False),
        envvar="NEWSLEDGER_ACTORS",
        metavar="FILE",
        expose_value=False,
        callback=own_actors,
        help="Your own actors, which win over ours: a CSV with the columns name, id, kind, state, sector, from, to.",
    )(command)


def own_actors(context: click.Context, option: click.Parameter, path: str | None) -> None:
    """Puts the user's actors into the tables."""
    if path is not None:
        from newsledger.know.actors import with_user_actors

        with_user_actors(path)
        context.call_on_close(lambda: with_user_actors(None))


def output_option(command: Command) -> Command:
    """`-o FILE`."""
    return click.option("-o", "--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to this file, not to standard output.")(
        command
    )


def format_option(*formats: str) -> Callable[[Command], Command]:
    """`--format`: a table on a terminal and JSON in a pipe, where nothing is said."""
    text = f"{', '.join(formats)}. Left out: a table on a terminal, JSON in a pipe; for -o the ending of the file's name tells."
    return click.option("--format", "form", type=click.Choice(formats), help=text)


def all_option(command: Command) -> Command:
    """`--all`."""
    return click.option("--all", "everything", is_flag=True, help="Show what is less sure too.")(command)


def given_options(command: Command) -> Command:
    """What is said of reports from outside: `--outlet`, `--date`, `--map`."""
    for option in (
        click.option("--map", "maps", multiple=True, metavar="FIELD=COLUMN", help="A table's column for a field: text title outlet url published."),
        click.option("--date", "published", metavar="DATE", help="When the reports were published: an ISO date or datetime."),
        click.option("--outlet", help="The outlet of the reports; @folder: the name of each file's folder."),
    ):
        command = option(command)
    return command


FIELDS = ("text", "title", "outlet", "url", "published", "language", "genre")


def mapping_of(maps: tuple[str, ...]) -> dict[str, str]:
    """Field -> column. Raises UsageError for what is no FIELD=COLUMN."""
    maps = tuple(part.strip() for m in maps for part in m.split(","))
    pairs = [m.partition("=") for m in maps]
    if bad := [m for m, (field, eq, column) in zip(maps, pairs, strict=True) if not (field and eq and column)]:
        raise UsageError(f"--map {bad[0]}: give FIELD=COLUMN, as in --map text=body")
    if unknown := [field for field, _, _ in pairs if field not in FIELDS]:
        raise UsageError(f"--map {unknown[0]}=...: there is no such field; the fields are {', '.join(FIELDS)}")
    return {field: column for field, _, column in pairs}


def existing(path: str | None, *, wait: float = WAIT) -> Ledger:
    """The ledger that a verb works on. Raises UsageError when none is named or there is none."""
    if path is None:
        raise UsageError("which ledger? give --ledger FILE, or set NEWSLEDGER_LEDGER")
    if not Path(path).is_file():
        raise UsageError(f"{path}: there is no such ledger; `newsledger read PATH... --ledger {path}` makes one")
    return Ledger(path, wait=wait)


def warn_of_stale(ledger: Ledger) -> None:
    """Says on standard error when the record does not rest on the reports as they are: a read was cut off, or the program is newer."""
    from newsledger.cli.output import say
    from newsledger.reading import manner

    if ledger.versions() and ledger.stale(manner=manner()):
        say(f"newsledger: {ledger.path}: the record is out of date (newsledger doctor says why, newsledger rebuild makes it anew)")
