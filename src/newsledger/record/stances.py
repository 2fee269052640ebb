"""How each support of a fact stands to it: it agrees, is vaguer, differs in a slot, or denies it.

A fact's own reading of a difference is the one that most of its supports give, at a tie that of its first support.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from newsledger.records import Difference, Fact, Side, Support, overlap

STANCES: Final = ("agrees", "vaguer", "differs", "denies")


def with_stances(facts: Sequence[Fact], differences: Sequence[Difference]) -> list[Fact]:
    """The facts with the stance of each support, as the differences of the fact have it."""
    known = {d.id: d for d in differences}
    return [with_stance(fact, known) if fact.differences else fact for fact in facts]


def with_stance(fact: Fact, known: Mapping[str, Difference]) -> Fact:
    """One fact with the stances of its supports: of several differences the one that sets a support furthest apart."""
    worst = [0] * len(fact.supports)
    for difference in (known[d] for d in fact.differences):
        for n, stance in taken(fact.supports, difference).items():
            worst[n] = max(worst[n], STANCES.index(stance))
    if not any(worst):
        return fact
    supports = (msgspec.structs.replace(s, stance=STANCES[w]) for s, w in zip(fact.supports, worst, strict=True))
    return msgspec.structs.replace(fact, supports=tuple(supports))


def taken(supports: Sequence[Support], difference: Difference) -> dict[int, str]:
    """The stances that a difference gives to some of the supports, by place."""
    sides = [reading(s, difference) for s in supports]
    if difference.verdict == "more precise":
        return {n: "vaguer" for n, side in enumerate(sides) if side is not None and side == vaguer(supports, sides, difference)}
    if not difference.contradicts:
        return {}
    given = [side for side in sides if side is not None]
    if not given:
        return {}
    own = given[0] if 2 * given.count(given[0]) >= len(given) else 1 - given[0]
    return {n: "denies" if difference.kind == "polarity" else "differs" for n, side in enumerate(sides) if side not in (None, own)}


def reading(support: Support, difference: Difference) -> int | None:
    """Which of the two readings a support gives: 0 or 1; None where it stands over neither, or over both."""
    over = {which for n, side in enumerate(difference.sides) if lies(support, side) for which in [side_of(n, side, difference)] if which is not None}
    return over.pop() if len(over) == 1 else None


def side_of(place: int, side: Side, difference: Difference) -> int | None:
    """The reading of a side: of the first two their own, of a further place the one whose words it has."""
    if place < 2:
        return place
    words = [s.span.text.casefold() for s in difference.sides[:2]]
    return words.index(side.span.text.casefold()) if side.span.text.casefold() in words else None


def lies(support: Support, side: Side) -> bool:
    """Whether a support is over a side."""
    return support.report == side.report and overlap(support.span, side.span) > 0


def vaguer(supports: Sequence[Support], sides: Sequence[int | None], difference: Difference) -> int:
    """The less precise reading: the source that is only described, or else the shorter words."""
    if difference.kind == "attribution":
        for support, side in zip(supports, sides, strict=True):
            if side is not None and support.via and not support.via[-1].named:
                return side
    return min((0, 1), key=lambda n: (len(difference.sides[n].span), n))
