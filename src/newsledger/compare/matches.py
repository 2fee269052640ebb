"""Units of the reports (quotes, events, claims, sentences) and the groups of units that tell one fact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from newsledger.compare.lines import Line
from newsledger.compare.pairs import Pair
from newsledger.records import Claim, Event, Findings, Match, Quote, Span, Via, overlap

Kind = Literal["event", "quote", "statement"]


class Unit(msgspec.Struct, frozen=True):
    """One record of one report that may support a fact. `line`: the place of its sentence in the story's list; `report` counts from 0."""

    report: int
    line: int
    span: Span
    of: str
    kind: Kind
    via: tuple[Via, ...]
    record: Quote | Event | Claim | None = None


class Group(msgspec.Struct, frozen=True):
    """Units that tell one fact, in order of the reports, and the matches that joined them."""

    kind: Kind
    units: tuple[Unit, ...]
    matches: tuple[Match, ...] = ()


def units_of(found: Findings, lines: Sequence[Line], *, first: int) -> list[Unit]:
    """Each quote, event and claim of the report, and each sentence that none of them tells. `first`: the place of its first line."""
    out: list[Unit] = []
    if not lines:
        return out
    kinds: tuple[tuple[Kind, Sequence[Quote | Event | Claim]], ...] = (("quote", found.quotes), ("event", found.events), ("statement", found.claims))
    for kind, records in kinds:
        for record in records:
            line = _line_at(lines, record.span)
            if line is not None:
                out.append(Unit(lines[0].report, first + line, record.span, record.id, kind, record.via or lines[line].sentence.via, record))
    told = {u.line for u in out}
    for i, line_ in enumerate(lines):
        if first + i not in told:
            out.append(Unit(line_.report, first + i, line_.span, line_.id, "statement", line_.sentence.via))
    return sorted(out, key=lambda u: (u.span.start, u.span.end, u.of))


def _line_at(lines: Sequence[Line], span: Span) -> int | None:
    """The line that holds most of the span, None for a record outside the fact-giving blocks."""
    best = max(range(len(lines)), key=lambda i: (overlap(lines[i].span, span), -i))
    return best if overlap(lines[best].span, span) else None


def group_units(units: Sequence[Unit], lines: Sequence[Line], pairs: Sequence[Pair]) -> list[Group]:
    """The units in groups of one fact each: every unit is in exactly one group, or in a sentence group beside it."""
    parent = list(range(len(units)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    by_line: dict[int, list[int]] = {}
    for i, unit in enumerate(units):
        by_line.setdefault(unit.line, []).append(i)
    joined: dict[int, list[Match]] = {}
    for pair in pairs:
        for i in by_line.get(pair.left, ()):
            for j in by_line.get(pair.right, ()):
                if units[i].kind == units[j].kind and root(i) != root(j):
                    a, b = sorted((root(i), root(j)))
                    parent[b] = a
                    joined.setdefault(a, []).extend(joined.pop(b, []))
                    joined[a].append(Match(left=units[i].of, right=units[j].of, kind=units[i].kind, levels=pair.levels, weight=round(pair.score, 3)))
    groups: dict[int, list[Unit]] = {}
    for i, unit in enumerate(units):
        groups.setdefault(root(i), []).append(unit)
    return [Group(found[0].kind, tuple(found), tuple(joined.get(i, ()))) for i, found in sorted(groups.items())]
