"""How much a sentence reads like political news: a logistic model over the mean of its words' vectors, trained by `training/events/train.py`.

Needed for what no list of words settles: "The new phone is bombarded with adverts", "A probe from Japan is to meet the asteroid".
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import NamedTuple

from newsledger.learn.linear import Vectors
from newsledger.learn.weights import Floats, load

WORD = re.compile(r"[a-z][a-z-]+")
WORDS_WEIGH, ACTOR_WEIGHS, BASE = 1.55, 1.2, -0.6
LEAST = 0.02
"""Below this no verb tells an event. Swept from .15 down to 0 with each set of our own gold left out of all fits: found +0.8 on average and up to
+1.6, as many false events, since `event_field` judges the passage."""
LEAST_ACTED = 0.0
"""The same where a state or one of its organs acts in fixed words."""
LEAST_WEAK = 0.1
"""Below this a noun, or a verb without a named party, tells none."""


class Judge(NamedTuple):
    """The model's numbers."""

    vectors: Vectors
    weights: Floats
    bias: float


@cache
def judge() -> Judge:
    """The model that ships, loaded once."""
    weights = load("events")
    return Judge(Vectors(weights, "vectors"), weights["political.dense"][0], float(weights["political.bias"][0]))


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, without numbers and signs."""
    return WORD.findall(text.casefold())


def politics(text: str, actors: int = 0) -> float:
    """From 0 (another field) to 1 (political news), by the words and by how many different political actors the sentence names.

    The two are weighed as a logistic regression on the tune half weighed them.
    """
    j = judge()
    lies = WORDS_WEIGH * (float(j.weights @ j.vectors.mean(plain_words(text)[:120])) + j.bias) + ACTOR_WEIGHS * min(actors, 3) + BASE
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, lies))))
