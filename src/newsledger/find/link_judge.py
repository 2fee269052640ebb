"""Whether two events are linked, and how: boosted trees over the columns of `find/link_signs.py`, fitted by `training/events/links.py`.

Two steps: whether there is a link at all, for all pairs of a text at once, and of which kind and direction, for the few that may have one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.find.link_events import Tie
from newsledger.learn.trees import Trees
from newsledger.learn.weights import load

LEAST = 0.2
"""A link with its kind is told from this chance on. F1 is best there with each of six authors left out; half of what is told then is so."""


class Verdict(NamedTuple):
    """The kind of a link, whether it leads from the second event to the first, and its chance."""

    kind: str
    turned: bool
    score: float


class Judge(NamedTuple):
    """The trees that tell a link, and those of each kind in both directions."""

    linked: Trees
    kinds: list[tuple[str, bool, Trees]]


@cache
def judge() -> Judge:
    """The judgement that ships, loaded once."""
    w = load("event_links")
    names = [n.split(":") for n in w.strings("kinds")]
    return Judge(Trees.of(w, "linked"), [(kind, way == "ba", Trees.of(w, f"{kind}:{way}")) for kind, way in names])


def verdicts(rows: Sequence[Sequence[float]], ties: Sequence[Tie | None]) -> list[Verdict | None]:
    """The link of each pair by its columns, None where it is not told. What the rules read as background stays so when it is linked at all."""
    if not rows:
        return []
    j = judge()
    chances = j.linked.chances(np.asarray(rows, dtype=np.float64)).tolist()
    return [named(j, row, tie, chance) if chance >= LEAST else None for row, tie, chance in zip(rows, ties, chances, strict=True)]


def named(j: Judge, row: Sequence[float], tie: Tie | None, chance: float) -> Verdict | None:
    """The likeliest kind of a pair that may be linked, None where no kind is likely enough."""
    if tie is not None and tie.kind == "background_to":
        return Verdict(tie.kind, tie.reversed, round(chance, 3))
    logits = [trees.logit(row) if fits(tie, kind, turned=turned) else -math.inf for kind, turned, trees in j.kinds]
    best = max(range(len(logits)), key=logits.__getitem__)
    share = chance / sum(math.exp(x - logits[best]) for x in logits)
    return Verdict(j.kinds[best][0], j.kinds[best][1], round(share, 3)) if share >= LEAST else None


def fits(tie: Tie | None, kind: str, *, turned: bool) -> bool:
    """Whether a kind does not speak against what the rules say: an order may be that of an answer too, what is "amid" or "part of" stays so."""
    if tie is None:
        return True
    if tie.kind in ("before", "after"):
        return kind in ("after", "response_to") and turned == (tie.reversed == (tie.kind == "after"))
    return (kind, turned) == (tie.kind, tie.reversed)
