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
from newsledger.find.event_stakes import political_actors, sound
from newsledger.learn.weights import Floats, load
from newsledger.records import Event, Tokens

PARTS: tuple[tuple[tuple[str, ...], int], ...] = (((), 6), (("NOUN", "ADJ"), 4), (("VERB",), 2))
"""The words whose states are averaged apart: all, nouns with adjectives, verbs; and how many words of nothing each mean holds besides, since few
words say little. With each set of our own gold left out, the area under the curve is .968; .961 without those, .960 with all words alone."""
MOST_ACTORS = 4
ACTORS_BY, SOUND_BY = 0.5, 0.3
"""The scales of the two numbers beside the states."""
SILENT = 0.5
"""How far a passage stands on the side of politics where nothing is known of its states."""
LEAN, LEAST = 0.8, -0.8
"""An event is kept where its score as a logit and LEAN times the side of its passage come to LEAST. Swept with each set of our own gold left out of
both fits: of 183 passages without event 8 tell one (24 without this gate), of 1,500 events 1.2 in 100 are lost."""


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


def logit(share: float) -> float:
    """A share between 0 and 1 as the logarithm of its odds."""
    return math.log(max(share, 1e-6) / max(1.0 - share, 1e-6))


def features(layers: Layers, first: int, last: int, states: Floats) -> Floats:
    """The mean states of a sentence's words, of its nouns and of its verbs, the political actors it names and how political it sounds."""
    upos, actors = layers.scene.tree.tokens.upos, political_actors(layers, first, last)
    sounds = sound(layers, first, last)
    width = states.shape[1]
    out = np.zeros(len(PARTS) * width + 2, dtype=np.float32)
    for k, (kinds, void) in enumerate(PARTS):
        told = [i for i in range(first, last) if (upos[i] in kinds if kinds else upos[i] != "PUNCT")]
        if told:
            np.divide(np.add.reduce(states.take(told, axis=0), axis=0), np.float32(len(told) + void), out=out[k * width : (k + 1) * width])
    out[-2:] = ACTORS_BY * actors, SOUND_BY * logit(sounds)
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
        """The events of a sentence that its passage bears out: the farther it stands from politics, the surer they must be by themselves."""
        if not events:
            return events
        needed = LEAST - LEAN * self.lies(number)
        return [e for e in events if logit(e.score) >= needed]

    def lies(self, number: int) -> float:
        """How far a sentence stands on the side of politics with its neighbours: below 0 rather elsewhere."""
        if self.states is None:
            return SILENT
        tokens = self.layers.reading.tokens
        block = tokens.sentence_block[number]
        near = [k for k in (number - 1, number, number + 1) if 0 <= k < len(tokens.sentences) and tokens.sentence_block[k] == block]
        passage = joined([self.part(k) for k in near if tokens.sentences[k][0] < tokens.sentences[k][1]])
        return float(passage @ field().weights) + field().base
