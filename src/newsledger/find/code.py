"""The PLOVER type of what one marked actor does to another: `code(text, source, target)`.

A linear model over the features of `code_features` (words by place, the verbs of the pair, the path between, what the event rules find) and averaged
word vectors; trained by `training/events/train.py`. The model knows CONCEDE and RETREAT as one; the rules tell them apart.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.find.code_features import Marked, Pair, dense_words, features, pair_of
from newsledger.know.plover import codes
from newsledger.learn.linear import Linear, Vectors
from newsledger.learn.weights import Floats, load
from newsledger.records import Tokens

YIELDING = ("CONCEDE", "RETREAT")
VERBAL = ("declar", "announc", "apolog", "pardon", "amnest", "lift", "eas", "promis", "regret", "allow", "grant")
"""CONCEDE rather than RETREAT: concessions in words, where no rule decides."""


class Model(NamedTuple):
    """The classifier and its word vectors."""

    head: Linear
    vectors: Vectors


@cache
def model() -> Model:
    """The model that ships, loaded once."""
    weights = load("events")
    return Model(Linear(weights, "code"), Vectors(weights, "vectors"))


def code_tokens(tokens: Tokens, text: str, source: Marked, target: Marked) -> str | None:
    """The type for an analysed text, None when it has no words."""
    if not len(tokens):
        return None
    pair = pair_of(tokens, text, source, target)
    found = features(pair)
    label, _ = model().head.best(found, dense(pair, model().vectors))
    return told_apart(found, text) if label == "YIELD" else label


def dense(pair: Pair, vectors: Vectors) -> Floats:
    """The averaged vectors of the word groups of a pair, one behind the other."""
    return np.concatenate([vectors.mean(group) for group in dense_words(pair)])


def told_apart(found: list[str], text: str) -> str:
    """CONCEDE or RETREAT: the rules' best answer, else by the words."""
    for feature in found:
        if feature.startswith("rc="):
            kind = codes()[feature[3:]].type
            if kind in YIELDING:
                return kind
    low = text.casefold()
    return "CONCEDE" if any(v in low for v in VERBAL) else "RETREAT"
