"""What the formats share: names and codes of actors, the dates of a fact, cells that a spreadsheet takes as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from newsledger.records import Actor, Comparison, Fact, Findings, Thing

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def actors_of(found: Sequence[Findings], made: Comparison) -> dict[str, Actor]:
    """Every actor by id."""
    return {k: a for f in found for k, a in f.actors.items()} | made.actors


def things_of(found: Sequence[Findings], made: Comparison) -> dict[str, Thing]:
    """Every thing by id."""
    return {k: t for f in found for k, t in f.things.items()} | made.things


def code_of(actor: Actor | None) -> str:
    """The CAMEO code of an actor: its own, else its state and sector, else empty."""
    if actor is None:
        return ""
    return actor.ids.get("cameo") or f"{actor.state or ''}{actor.sector or ''}"


def event_facts(made: Comparison) -> list[Fact]:
    """The facts that are events."""
    return [f for f in made.facts if f.event is not None]


def cell(value: object) -> str:
    """A cell as text; one that a spreadsheet would run as a formula begins with an apostrophe. Lone surrogates are escaped."""
    text = "" if value is None else str(value)
    text = text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
    return f"'{text}" if text.startswith(FORMULA) and text.strip("-") and not number(text) else text


def number(text: str) -> bool:
    """Whether a cell is a number, which may begin with a minus."""
    try:
        float(text)
    except ValueError:
        return False
    return True


def row(values: Iterable[object], *, separator: str = ",") -> str:
    """One line of a table."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="").writerow([cell(v) for v in values])
    return out.getvalue()
