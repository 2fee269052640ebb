"""Places that no gazetteer has: the place that the text puts them in, or the country that the report plays in.

"Harrow Stadium in Seoul", "Seoul's Harrow Stadium" and "Dorkula, Benue State" lie in what is named beside them: they take its country, and a
city's or a county's coordinates too. Where nothing is named beside, the country that most of the report speaks of is taken, and the rule says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.find.place_choose import Context
from newsledger.know.places import Spot

BEHIND = frozenset({", ", " in ", " (", " in the city of ", " in the town of ", " in downtown ", " in central ", ", in "})
"""What stands between a place and the one behind that it lies in."""
BEFORE = frozenset({"'s ", "’s "})
"""What stands between a place and the one before that it lies in: "Seoul's Harrow Stadium"."""
NARROW = frozenset({"city", "capital", "county", "venue"})
"""Kinds of places whose coordinates also say where lies what is in them."""
CLEAR = 0.6
"""The least share of a country in the report's evidence for places of which nothing else is said."""


def host_of(text: str, stretch: tuple[int, int], known: Mapping[int, tuple[int, Spot]], ends: Mapping[int, tuple[int, Spot]]) -> Spot | None:
    """The settled place that a stretch lies in by the words beside it; `known` and `ends`: settled places by their first and last character."""
    for gap in sorted(BEHIND, key=len, reverse=True):
        held = known.get(stretch[1] + len(gap))
        if held is not None and text.startswith(gap, stretch[1]):
            return held[1]
    for gap in BEFORE:
        held = ends.get(stretch[0] - len(gap))
        if held is not None and text.startswith(gap, held[0]):
            return held[1]
    return None


def lodged(text: str, stretches: Sequence[tuple[int, int]], spots: Sequence[tuple[int, int, Spot]]) -> dict[tuple[int, int], Spot]:
    """The settled places that the stretches lie in, by stretch; `spots`: the settled places with their characters."""
    known = {start: (end, spot) for start, end, spot in spots}
    ends = {end: (end, spot) for start, end, spot in spots}
    found = ((s, host_of(text, s, known, ends)) for s in stretches)
    return {s: spot for s, spot in found if spot is not None}


def country_of_report(context: Context) -> str | None:
    """The country that the report clearly plays in, None where several are spoken of alike."""
    top = context.top()
    return top if top is not None and context.share(top) >= CLEAR else None
