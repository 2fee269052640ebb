"""Which type an unknown verb tells, by its kin: the verbs of the lexicon that stand nearest to it in the word vectors.

Needed for "The junta hounded the editor out of the country": "hound" is in no list, but the verbs beside it are (oust, hunt, intimidate).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.find.code import model
from newsledger.find.event_lexicon import lexicon
from newsledger.know.plover import codes
from newsledger.learn.weights import Floats

NEAREST = 10
"""So many kin have a say, each by the cube of its likeness."""
WEIGHT = 3.0
"""What the kin count beside the words around; swept on the tune half with each word's own entry taken out of the lexicon."""


class Kin(NamedTuple):
    """The verbs of the lexicon: their vectors, and the share of their codes that each type has."""

    rows: Floats
    types: Floats
    place: dict[str, int]


@cache
def table() -> Kin:
    """The verbs whose vectors are known."""
    lex, labels, vectors = lexicon("en"), model().head.labels, model().vectors
    told: dict[str, list[str]] = {}
    if lex is not None:
        for verb, code in lex.verbs.items():
            told.setdefault(verb, []).append(code)
        for verb, patterns in lex.patterns.items():
            told.setdefault(verb, []).extend(p.code for p in patterns if p.code != "-")
    verbs = [v for v in sorted(told) if spelt(v) is not None and told[v]]
    types = np.zeros((len(verbs), len(labels)), dtype=np.float32)
    for i, verb in enumerate(verbs):
        for code in told[verb]:
            kind = codes()[code].type
            kind = "YIELD" if kind in ("CONCEDE", "RETREAT") else kind
            if kind in labels:
                types[i, labels.index(kind)] += 1 / len(told[verb])
    return Kin(vectors.rows[[vectors.place[spelt(v) or ""] for v in verbs]], types, {v: i for i, v in enumerate(verbs)})


def spelt(verb: str) -> str | None:
    """The form of a verb that has a vector: the base form, else a regular past or other form; None when none has."""
    stem = verb.removesuffix("e")
    return next((w for w in (verb, f"{stem}ed", f"{verb}{verb[-1:]}ed", f"{stem}ing", f"{verb}s") if w in model().vectors.place), None)


@cache
def kin(verb: str, *, own: bool = False) -> tuple[Floats, float]:
    """How much the kin of a verb speak for each type, and how like the nearest is; the verb itself is left out but with `own`.

    The types stand in the order of the classifier's labels.
    """
    t, vectors = table(), model().vectors
    form = spelt(verb)
    if form is None or not len(t.rows):
        return np.zeros(len(model().head.labels), dtype=np.float32), 0.0
    likeness = t.rows @ vectors.rows[vectors.place[form]]
    if verb in t.place and not own:
        likeness[t.place[verb]] = -1.0
    near = np.flatnonzero(likeness >= np.partition(likeness, -NEAREST)[-NEAREST]) if len(likeness) > NEAREST else np.arange(len(likeness))
    nearest = near[np.argsort(-likeness[near], kind="stable")][:NEAREST]
    weight = np.maximum(likeness[nearest], 0.0) ** 3
    said: Floats = (weight[:, None] * t.types[nearest]).sum(axis=0) / max(float(weight.sum()), 1e-6)
    return WEIGHT * said, float(likeness[nearest[0]])
