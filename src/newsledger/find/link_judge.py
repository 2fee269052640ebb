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
from newsledger.learn.trees import Matrix, Trees
from newsledger.learn.weights import load

ASKED = "asked for"
"""The rule of what is asked for and not done yet: "urged Kenya to free the prisoners" comes after the asking and is no answer."""
LEAST = 0.22
"""A link with its kind is told from this chance on. with each of six authors left out F1 is flat from 0.15 to 0.25, and of what
is told from here on, 44 of 100 are so in kind and direction."""


class Verdict(NamedTuple):
    """The kind of a link, whether it leads from the second event to the first, and its chance."""

    kind: str
    turned: bool
    score: float


class Judge(NamedTuple):
    """The trees that tell a link, those of all kinds end to end, and each kind with its direction and its base."""

    linked: Trees
    named: Trees
    kinds: list[tuple[str, bool]]
    bases: list[float]


@cache
def judge() -> Judge:
    """The judgement that ships, loaded once."""
    w = load("event_links")
    names = [n.split(":") for n in w.strings("kinds")]
    return Judge(Trees.of(w, "linked"), Trees.of(w, "named"), [(kind, way == "ba") for kind, way in names], w.raw("bases").tolist())


def verdicts(rows: Sequence[Sequence[float]], ties: Sequence[Tie | None]) -> list[Verdict | None]:
    """The link of each pair by its columns, None where it is not told. What the rules read as background stays so when it is linked at all."""
    if not rows:
        return []
    j, columns = judge(), np.asarray(rows, dtype=np.float64)
    told: list[Verdict | None] = [None] * len(rows)
    chances = j.linked.chances(columns).tolist()
    likely = [i for i, chance in enumerate(chances) if chance >= LEAST]
    for i, logits in zip(likely, logits_of(j, columns[likely]), strict=True):
        told[i] = named(j, logits, ties[i], chances[i])
    return told


def logits_of(j: Judge, rows: Matrix) -> list[list[float]]:
    """The score of each kind for some pairs."""
    if not len(rows):
        return []
    sums = j.named.each(rows).reshape(len(rows), len(j.kinds), -1).sum(axis=2) + np.asarray(j.bases)
    found: list[list[float]] = sums.tolist()
    return found


def named(j: Judge, logits: Sequence[float], tie: Tie | None, chance: float) -> Verdict | None:
    """The likeliest kind of a pair that may be linked, None where no kind is likely enough."""
    if tie is not None and tie.kind == "background_to":
        return Verdict(tie.kind, tie.reversed, round(chance, 3))
    scores = [x if fits(tie, kind, turned=turned) else -math.inf for x, (kind, turned) in zip(logits, j.kinds, strict=True)]
    best = max(range(len(scores)), key=scores.__getitem__)
    share = chance / sum(math.exp(x - scores[best]) for x in scores)
    return Verdict(*j.kinds[best], round(share, 3)) if share >= LEAST else None


def fits(tie: Tie | None, kind: str, *, turned: bool) -> bool:
    """Whether a kind does not speak against what the rules say: an order may be that of an answer too, what is "amid" or "part of" stays so."""
    if tie is None:
        return True
    if tie.kind in ("before", "after"):
        return (kind == "after" or (kind == "response_to" and tie.rule != ASKED)) and turned == (tie.reversed == (tie.kind == "after"))
    return (kind, turned) == (tie.kind, tie.reversed)
