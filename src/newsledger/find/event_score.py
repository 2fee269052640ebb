"""How sure an event is: the calibrated share of records like it whose type and actors are right, and from where on a default view shows it.

A logistic model over what is known of the record: its type, how its words tell it, who the parties are, its status, how trigger and actor stand to
each other (`event_signs`), and five numbers: how political its sentence sounds, how well its words fit the type and how well they fit none, and what
the tagger says of the trigger. Fitted by `training/events/sure.py` on verdicts about single records (`training/events/verdicts.jsonl`), PLV_train and
the tuning sets of our own gold. Needed since the strength of a rule alone says
nothing: of records with a verb that "always" tells its type, half are wrong in local news ("She called her mother", "Police released a video").
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np

from newsledger.find.event_layers import Layers
from newsledger.find.event_politics import plain_words
from newsledger.find.event_signs import Told, signs
from newsledger.find.event_tagger import Tags
from newsledger.find.event_tree import Tree
from newsledger.learn.linear import Vectors
from newsledger.learn.weights import Floats, load

SHOWN = 0.9
"""Events of this score and more are shown by default. Of 200 shown from .85 on, drawn after all fitting, two readers found 81.5 and 83 of 100 right
in type and actor (91 and 92.5 in type, 88.5 in actor), of the 121 from .9 on 85.1 and 86.0: this one number was set on them."""
SECOND_LOOK = 0.85
"""Events between states that score less are shown to the classifier of pairs."""
USUAL, LEAST_TYPE = (1.0, -1.5), -9.0
"""What the tagger says of a middling event, for other language backends; the least that is heard of a type."""
AROUND = 14
"""So many words on each side of a trigger are asked whether they fit its type."""


class Judge(NamedTuple):
    """The numbers of the model; `types` and `none` read the words around the trigger."""

    vectors: Vectors
    types: Floats
    bias: Floats
    labels: dict[str, int]
    signs: dict[str, float]
    dense: Floats
    base: float


@cache
def judge() -> Judge | None:
    """The model that ships, loaded once; None where the weights hold none."""
    w = load("events")
    if "sure.signs" not in w:
        return None
    labels = {x: i for i, x in enumerate(w.labels("sure.labels"))}
    signs = dict(zip(w.strings("sure.names"), (float(x) for x in w["sure.signs"]), strict=True))
    return Judge(Vectors(w, "vectors"), w["sure.types"], w["sure.offset"], labels, signs, w["sure.dense"], float(w["sure.bias"][0]))


def score_of(layers: Layers, told: Told) -> float:
    """The calibrated score of one event, 0 to 1, three places."""
    j = judge()
    if j is None:
        return 0.5
    lies = j.base + sum(j.signs.get(s, 0.0) for s in signs(layers, told)) + float(j.dense @ numbers(j, layers, told))
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, lies)))), 3)


def numbers(j: Judge, layers: Layers, told: Told) -> Floats:
    """How political the sentence is, how well the words around the trigger fit its type and fit none, and what the tagger says of the trigger."""
    fits = around(j, layers.scene.tree, told.trigger.first, told.trigger.last, told.first, told.last)
    p = min(0.999, max(0.001, told.politics))
    kind = j.labels.get("YIELD" if told.kind in ("CONCEDE", "RETREAT") else told.kind, 0)
    return np.array([math.log(p / (1 - p)), float(fits[kind]), float(fits[j.labels["none"]]), *held(layers.tags, told)], dtype=np.float32)


def held(tags: Tags | None, told: Told) -> tuple[float, float]:
    """How likely the tagger holds the trigger for an event, as a logit, and for its type, as a logarithm; the usual ones where it is silent."""
    if tags is None:
        return USUAL
    p = min(0.9999, max(0.0001, float(tags.likely[told.trigger.at])))
    return math.log(p / (1 - p)), max(LEAST_TYPE, tags.type_fits(told.trigger.at, told.kind))


def around(j: Judge, tree: Tree, a: int, b: int, first: int, last: int) -> Floats:
    """How well the words around tokens `a` to `b` fit each type and none, as logarithms of shares."""
    lo, hi = max(first, a - AROUND), min(last, b + AROUND + 1)
    fits: Floats = j.types @ j.vectors.at([place for word in tree.words[lo:hi] for place in places(word)]) + j.bias
    top = float(fits.max())
    return fits - np.float32(math.log(float(np.exp(fits - top).sum())) + top)


@lru_cache(maxsize=50_000)
def places(word: str) -> tuple[int, ...]:
    """Where the vectors of a token's words stand."""
    j = judge()
    return () if j is None else tuple(p for p in map(j.vectors.place.get, plain_words(word)) if p is not None)


def words_fit(tree: Tree, at: int, labels: Sequence[str], first: int, last: int) -> Floats:
    """How well the words around a token fit each of some types."""
    j = judge()
    if j is None:
        return np.zeros(len(labels), dtype=np.float32)
    fits = around(j, tree, at, at, first, last)
    return fits[[j.labels[x] for x in labels]]
