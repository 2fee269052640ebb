"""Whether a passage tells of politics at all, by what the shipped encoder knows of its words in their context.

Needed for words of politics said of other things: "the puck hit the post and the hosts surrendered", "the opera closes with the king condemned",
"typhoon Ana laid siege to the coast". A logistic model over the mean of the encoder's states of a sentence and its neighbours in the paragraph, how
political their words sound, and how many political actors they name; trained by `training/events/field.py`. With another backend it is silent.
"""

from __future__ import annotations

import math
from functools import cache
from typing import NamedTuple

import numpy as np

from newsledger.find.event_layers import Layers
from newsledger.find.event_stakes import political, political_actors, sound
from newsledger.learn.weights import Floats, load
from newsledger.records import Event, Tokens

MOST_ACTORS = 4
ACTORS_BY, SOUND_BY = 0.5, 0.3
"""The scales of the two numbers beside the states."""
ELSEWHERE = -1.0
"""Below this a passage tells of another field. With each set of our own gold left out, found falls by 0.4 on average, and of the passages without
event that tell one all the same a tenth fall silent."""
DOUBTFUL = 0.5
SURE, SURE_OF_STATE = 0.5, 0.3
"""Below DOUBTFUL an event must be so sure, or so sure with a political party. With each set left out, and on one never seen, 0.7 of 100 events are
lost, and 6 of 15 passages of other fields that had told an event fall silent."""


class Field(NamedTuple):
    """The weights over states, actors and sound of a passage; the states that they fit."""

    weights: Floats
    base: float
    states_of: str


@cache
def field() -> Field:
    """The model that ships, loaded once."""
    w = load("event_field")
    return Field(w["weights"], float(w["base"][0]), str(w.header["states_of"]))


def features(layers: Layers, first: int, last: int, states: Floats) -> Floats:
    """The mean state of a sentence, the political actors it names and how political it sounds."""
    tree, actors = layers.scene.tree, political_actors(layers, first, last)
    sounds = sound(layers, first, last)
    lies = math.log(max(sounds, 1e-6) / max(1.0 - sounds, 1e-6))
    told = [i for i in range(first, last) if tree.tokens.upos[i] != "PUNCT"] or [first]
    out = np.empty(states.shape[1] + 2, dtype=np.float32)
    np.divide(np.add.reduce(states.take(told, axis=0), axis=0), np.float32(len(told)), out=out[:-2])
    out[-2:] = ACTORS_BY * actors, SOUND_BY * lies
    return out


def joined(parts: list[Floats]) -> Floats:
    """The features of a passage from those of its sentences: the mean, with the actors of all."""
    out: Floats = np.add.reduce(np.array(parts), axis=0) / np.float32(len(parts))
    out[-2] = min(ACTORS_BY * MOST_ACTORS, sum(float(p[-2]) for p in parts))
    return out


def states_of(tokens: Tokens) -> Floats | None:
    """The encoder's states of the tokens, None where the backend gives none."""
    return np.frombuffer(tokens.states, dtype=np.float32).reshape(len(tokens), -1) if tokens.states else None


class Passages:
    """The sentences of a report asked one by one which field they tell of; each looks at its neighbours in the paragraph."""

    def __init__(self, layers: Layers) -> None:
        tokens = layers.reading.tokens
        self.layers, self.seen = layers, dict[int, Floats]()
        fits = tokens.states_of == field().states_of
        self.states = states_of(tokens) if fits else None

    def part(self, number: int) -> Floats:
        """The features of a sentence, computed once."""
        if number not in self.seen:
            assert self.states is not None
            first, last = self.layers.reading.tokens.sentences[number]
            self.seen[number] = features(self.layers, first, last, self.states)
        return self.seen[number]

    def told(self, number: int, events: list[Event]) -> list[Event]:
        """The events of a sentence that its passage bears out: none in another field, in a doubtful one those that are sure by themselves."""
        lies = self.lies(number) if events else DOUBTFUL
        if lies >= DOUBTFUL:
            return events
        return [e for e in events if lies >= ELSEWHERE and e.score >= (SURE_OF_STATE if political(self.layers, e) else SURE)]

    def lies(self, number: int) -> float:
        """How far a sentence stands on the side of politics with its neighbours: below 0 rather elsewhere."""
        if self.states is None:
            return DOUBTFUL
        tokens = self.layers.reading.tokens
        block = tokens.sentence_block[number]
        near = [k for k in (number - 1, number, number + 1) if 0 <= k < len(tokens.sentences) and tokens.sentence_block[k] == block]
        passage = joined([self.part(k) for k in near if tokens.sentences[k][0] < tokens.sentences[k][1]])
        return float(passage @ field().weights) + field().base
