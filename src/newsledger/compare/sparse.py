"""Weighted lists of stems as dictionaries: products, coverage, and how common a stem is in the language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """The product of two sparse vectors."""
    if len(a) > len(b):
        a, b = b, a
    return sum([v * b[w] for w, v in a.items() if w in b])


def covered(part: Mapping[str, float], whole: Mapping[str, float]) -> float:
    """The share of the part's weight whose stems the whole has."""
    return sum([v for w, v in part.items() if w in whole])


def share_of(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights scaled to a sum of 1."""
    total = sum(weights.values()) or 1.0
    return {w: v / total for w, v in weights.items()}


def top(weights: Mapping[str, float], size: int = 4) -> dict[str, float]:
    """The heaviest stems as shares: "Tara Reid" and "Promises" tell one stay in a clinic from another."""
    return share_of({w: v for v, w in sorted([(v, w) for w, v in weights.items()], reverse=True)[:size]})


@cache
def background() -> dict[str, float]:
    """How large a share of texts holds a stem, from the raw text of the recipe; empty when no weights ship."""
    from newsledger.compare.light import stem
    from newsledger.learn import weights

    try:
        table = weights.load("compare")
    except FileNotFoundError:
        return {}
    out: dict[str, float] = {}
    for word, share in zip(table.strings("words"), table["share"].tolist(), strict=True):
        s = stem(word)
        if s:
            out[s] = min(1.0, out.get(s, 0.0) + float(share))
    return out
