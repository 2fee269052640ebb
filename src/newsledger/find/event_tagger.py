"""How likely a word tells an event, and of which type, by what the shipped encoder knows of it in its context.

Needed for verbs that no list has: "padlocked the union's hall". Two linear models over the encoder's states, trained by `training/events/tags.py`;
with another language backend they are silent.
"""

from __future__ import annotations

import math
from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.learn.weights import Floats, load
from newsledger.records import Tokens


class Tagger(NamedTuple):
    """The weights: of being an event, and of each type; the labels of the types; the states that they fit."""

    event: Floats
    base: float
    types: Floats
    bases: Floats
    labels: tuple[str, ...]
    states_of: str


class Tags(NamedTuple):
    """What the tagger says of the tokens of one report."""

    likely: Floats
    states: Floats

    def types(self, at: int) -> Floats:
        """The logarithm of each type's share at a token, in the order of `labels()`."""
        t = tagger()
        fits: Floats = t.types @ self.states[at] + t.bases
        top = float(fits.max())
        return fits - np.float32(top + float(np.log(np.exp(fits - top).sum())))

    def type_fits(self, at: int, kind: str) -> float:
        """The logarithm of the share of one type at a token, of CONCEDE and RETREAT as one."""
        place = places().get(kind)
        return float(self.types(at)[place]) if place is not None else -math.inf


@cache
def tagger() -> Tagger:
    """The model that ships, loaded once."""
    w = load("event_tags")
    labels = tuple(w.labels("types.labels"))
    return Tagger(w["event.w"], float(w["event.bias"][0]), w["types.w"], w["types.bias"], labels, str(w.header["states_of"]))


def labels() -> tuple[str, ...]:
    """The types that the tagger tells apart."""
    return tagger().labels


@cache
def places() -> dict[str, int]:
    """Where each type stands among the labels."""
    found = {label: k for k, label in enumerate(labels())}
    return found | {kind: found["YIELD"] for kind in ("CONCEDE", "RETREAT") if "YIELD" in found}


def tagged(tokens: Tokens) -> Tags | None:
    """The tags of a report's tokens, None where their states are missing or of another encoder."""
    t = tagger()
    if not tokens.states or tokens.states_of != t.states_of:
        return None
    states = np.frombuffer(tokens.states, dtype=np.float32).reshape(len(tokens), -1)
    lies = np.clip(states @ t.event + np.float32(t.base), -30.0, 30.0)
    likely: Floats = (1.0 / (1.0 + np.exp(-lies))).astype(np.float32)
    return Tags(likely, states)
