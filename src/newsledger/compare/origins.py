"""How many independent origins a fact rests on, as a range: the ends of the chains after copies are folded.

Theory of operation. Each support's chain ends at its last link. A named end is one origin however many reports rest on it. An end that is
not named, or that is not given at all, may be any of the others: at the low end it is merged with them, at the high end it is kept apart. An
outlet that shows its own access ("told this newspaper", its own reporter at the place, a primary document) is an end with a name.
Reports that are copies of each other are one voice for what they do not attribute.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from newsledger.records import Actor, Copy, Counts, Via

FOLDING = frozenset({"exact", "near", "partial", "rewritten"})


class Voice(msgspec.Struct, frozen=True):
    """Where one support's statement comes from: its report, its chain, and whether the outlet shows access of its own."""

    report: str
    via: tuple[Via, ...]
    own: bool = False


def fold_copies(copies: Sequence[Copy], *, least: float = 0.5) -> dict[str, str]:
    """Each report that shares most of its text with another, and the one report that stands for all of them."""
    parent: dict[str, str] = {}

    def root(x: str) -> str:
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x

    for copy in copies:
        if copy.kind in FOLDING and copy.containment >= least:
            a, b = sorted((root(copy.left), root(copy.right)))
            parent[b] = a
    return {x: root(x) for x in sorted(parent)}


def count(voices: Sequence[Voice], *, outlets: Mapping[str, str | None], folded: Mapping[str, str], actors: Mapping[str, Actor]) -> Counts:
    """Reports, outlets and the range of origins behind the voices."""
    reports = sorted({v.report for v in voices})
    named: set[str] = set()
    hidden: set[str] = set()
    for report in reports:
        ours = [v for v in voices if v.report == report]
        ends = {e for v in ours for e in [named_end(v, actors)] if e}
        if not ends and any(v.own for v in ours):
            ends = {f"own:{folded.get(report, report)}"}
        named |= ends
        if not ends:
            hidden.add(folded.get(report, report))
    low = max(1, len(named))
    high = max(low, len(named) + len(hidden))
    return Counts(reports=len(reports), outlets=_outlets(reports, outlets), origins=(low, high) if len(reports) > 1 else (1, 1))


def named_end(voice: Voice, actors: Mapping[str, Actor]) -> str | None:
    """What stands for the named last link of the chain; None when it has no link or does not name it."""
    if not voice.via or not voice.via[-1].named:
        return None
    last = voice.via[-1]
    name = actors[last.actor].name if last.actor is not None and last.actor in actors else last.name or (last.span.text if last.span else "")
    return name.casefold().removeprefix("the ")


def _outlets(reports: Sequence[str], outlets: Mapping[str, str | None]) -> int:
    """How many outlets: a report whose outlet is unknown counts as an outlet of its own."""
    return len({(outlets.get(r) or f"\x00{r}").casefold() for r in reports})
