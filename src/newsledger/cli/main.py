"""The `newsledger` command: finds the verb's file and imports it only when it is used."""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module

import click

from newsledger._version import __version__
from newsledger.errors import BadDate, NewsledgerError, UsageError

VERBS = {
    "read": "Read reports and show the record that they make.",
    "open": "Read reports and show the record in the browser.",
    "extract": "Show what single reports say.",
    "show": "Show the record of a ledger.",
    "search": "Find passages of the ledger's reports.",
    "audit": "Prove every span of the ledger.",
    "export": "Write facts, event rows, quotes for other programs.",
    "serve": "Show a ledger in the browser, from this machine only.",
    "score": "Score a stage on a benchmark set.",
    "doctor": "Say whether a ledger is sound and up to date.",
    "rebuild": "Make a ledger anew from its own bytes.",
    "forget": "Remove reports for good.",
    "system": "Say who stood how to whom on a day.",
}
EXAMPLES = """\b
Examples:
  newsledger read a.txt b.html            the record of two reports, on screen
  newsledger read reports/ --ledger l.db  a folder of reports into a ledger that stays
  newsledger open a.txt b.txt             the same as a page in the browser
  newsledger show --ledger l.db           the record of a ledger
"""


class Verbs(click.Group):
    """The group that imports a verb's module when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, in the order in which one meets them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a verb."""
        if cmd_name not in VERBS:
            return None
        found: click.Command = import_module(f"newsledger.cli.{cmd_name}").command
        found.short_help = VERBS[cmd_name]
        return found


@click.group(cls=Verbs, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsledger")
def group() -> None:
    """One sourced record out of many reports of the same event: who did and said what, through whom each outlet knows it, and where they differ."""


def main() -> None:
    """Runs the command line; every error on purpose becomes one line on standard error."""
    logging.basicConfig(format="newsledger: %(message)s", level=logging.WARNING, stream=sys.stderr)
    logging.getLogger("newsledger.pipeline").setLevel(logging.CRITICAL)  # what fails is reported by name, as an error row
    try:
        group(prog_name="newsledger")
    except (UsageError, BadDate) as error:
        fail(error, 2)
    except NewsledgerError as error:
        fail(error, 1)
    except BrokenPipeError:  # `newsledger show | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def fail(error: Exception, status: int) -> None:
    """Says what went wrong and ends with this status."""
    print(f"newsledger: {printable(str(error))}", file=sys.stderr)
    sys.exit(status)


def printable(text: str) -> str:
    """A message that a terminal takes: control characters and lone surrogates escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode("ascii") for c in text)
