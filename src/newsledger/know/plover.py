"""The PLOVER code book as data: types with quad and intensity, and the finer codes with mode, context and CAMEO code.

Intensity is the manual's score of the type (PLOVER manual, draft 0.8 of September 2021, table 2.2), from -10 (conflict) to 10 (cooperation).
Quads are those of the manual's chapter 3: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


class TypeOf(msgspec.Struct, frozen=True):
    """One of the 16 types: its quad, its intensity, and what it says in a few words."""

    name: str
    quad: int
    intensity: float
    gloss: str


class Code(msgspec.Struct, frozen=True):
    """One line of the code book: the type with mode, contexts and CAMEO code."""

    key: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str
    gloss: str


def rows(name: str) -> list[list[str]]:
    """The lines of a table of `know/data`, without its heading."""
    text = (files("newsledger.know") / "data" / name).read_text(encoding="utf8")
    return [line.split("\t") for line in text.splitlines()[1:] if line.strip()]


@cache
def types() -> dict[str, TypeOf]:
    """The 16 types by name, in the manual's order."""
    return {r[0]: TypeOf(r[0], int(r[1]), float(r[2]), r[3]) for r in rows("plover_types.tsv")}


@cache
def codes() -> dict[str, Code]:
    """The codes by key (a CAMEO code, or our own where CAMEO has none)."""
    return {r[0]: Code(r[0], r[1], r[2] or None, tuple(r[3].split()), r[4], r[5]) for r in rows("plover.tsv")}
