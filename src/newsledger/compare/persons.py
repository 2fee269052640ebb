"""Levels of two sentences by who is in them and who says them, pronouns read: "she called it a farce" beside "Moen called it a farce"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from newsledger.compare.concepts import Matrix
from newsledger.compare.lines import Line

Level = tuple[str, Matrix]


def person_levels(lines: Sequence[Line]) -> list[Level]:
    """How far the people of two sentences agree, how far the speakers do, and whether both name speakers that differ."""
    out: list[Level] = []
    for name, of in (("people", people), ("speaker", speakers)):
        both, own = shared(lines, of)
        some = np.minimum.outer(own, own) > 0
        least = both / np.maximum(np.minimum.outer(own, own), 1e-6)
        most = both / np.maximum(np.maximum.outer(own, own), 1e-6)
        apart = np.where(some & (both == 0), 1.0, 0.0)
        out += [(f"{name}_shared", both), (f"{name}_least", least), (f"{name}_most", most), (f"{name}_apart", apart)]
    said = np.array([float(bool(x.speakers)) for x in lines])
    told = talked_of(lines)
    return [*out, ("speaker_any", np.add.outer(said, said)), ("speaker_told", np.maximum(told, told.T))]


def people(line: Line) -> frozenset[str]:
    """Who is in the sentence."""
    return line.people


def speakers(line: Line) -> frozenset[str]:
    """Who says it."""
    return line.speakers


def shared(lines: Sequence[Line], of: Callable[[Line], frozenset[str]]) -> tuple[Matrix, Matrix]:
    """The weight of what two sentences share, each member weighed by how few sentences have it, and the weight of each sentence's own."""
    sets = [of(line) for line in lines]
    members = sorted({m for s in sets for m in s}) or [""]
    where = {m: i for i, m in enumerate(members)}
    table = np.zeros((len(sets), len(members)))
    for i, s in enumerate(sets):
        table[i, [where[m] for m in sorted(s)]] = 1.0
    weight = np.log((len(sets) + 1.0) / (table.sum(axis=0) + 0.5)) + 0.1
    both = (table * weight) @ table.T
    return both, both.diagonal().copy()


def talked_of(lines: Sequence[Line]) -> Matrix:
    """[i, j]: 1 where a speaker of i is in j though he does not say j ("Moen: the quay must close"; "Moen wanted the quay shut")."""
    members = sorted({m for x in lines for m in x.speakers}) or [""]
    where = {m: i for i, m in enumerate(members)}
    say, named = np.zeros((len(lines), len(members))), np.zeros((len(lines), len(members)))
    for i, x in enumerate(lines):
        say[i, [where[m] for m in sorted(x.speakers)]] = 1.0
        named[i, [where[m] for m in sorted((x.people - x.speakers) & set(members))]] = 1.0
    return np.asarray((say @ named.T > 0).astype(np.float64))
