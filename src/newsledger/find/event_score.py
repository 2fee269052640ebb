"""How sure an event is: the calibrated share of records like it whose type and actors are right, and from where on a default view shows it.

A logistic model over what is known of the record: its type, how its words tell it, who the parties are, its status, the place of its verb, and three
numbers of its sentence: how political it sounds, how well its words fit the type and how well they fit none. Fitted by `training/events/train.py` on
verdicts about single records (`training/events/verdicts.jsonl`) and the tune half of our own gold. Needed since the strength of a rule alone says
nothing: of records with a verb that "always" tells its type, half are wrong in local news ("She called her mother", "Police released a video").
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np

from newsledger.find.event_doers import doer_words
from newsledger.find.event_layers import Layers
from newsledger.find.event_parties import passive
from newsledger.find.event_politics import plain_words
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.learn.linear import Vectors
from newsledger.learn.weights import Floats, load
from newsledger.records import Party, Status

SHOWN = 0.9
"""Events of this score and more are shown by default. Of 200 shown from .85 on, drawn after all fitting, two readers found 81.5 and 83 of 100 right
in type and actor (91 and 92.5 in type, 88.5 in actor), of the 121 from .9 on 85.1 and 86.0: this one number was set on them."""
SECOND_LOOK = 0.85
"""Events between states that score less are shown to the classifier of pairs."""
AROUND = 14
"""So many words on each side of a trigger are asked whether they fit its type."""
BESIDE = ("nsubj", "obj", "xcomp", "ccomp")
SPOKEN = ("ccomp", "acl", "advcl", "xcomp", "amod")


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


class Told(NamedTuple):
    """What is known of an event when its score is asked for; `politics`: how political its sentence sounds, 0 to 1."""

    trigger: Trigger
    kind: str
    acting: Sequence[Party]
    going: Sequence[Party]
    reciprocal: bool
    status: Status
    why: str
    politics: float
    first: int
    last: int


def score_of(layers: Layers, told: Told) -> float:
    """The calibrated score of one event, 0 to 1, three places."""
    j = judge()
    if j is None:
        return 0.5
    lies = j.base + sum(j.signs.get(s, 0.0) for s in signs(layers, told)) + float(j.dense @ numbers(j, layers.scene.tree, told))
    return round(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, lies)))), 3)


def numbers(j: Judge, tree: Tree, told: Told) -> Floats:
    """How political the sentence is, and how well the words around the trigger fit its type and fit none, as logits."""
    fits = around(j, tree, told.trigger.first, told.trigger.last, told.first, told.last)
    p = min(0.999, max(0.001, told.politics))
    kind = j.labels.get("YIELD" if told.kind in ("CONCEDE", "RETREAT") else told.kind, 0)
    return np.array([math.log(p / (1 - p)), float(fits[kind]), float(fits[j.labels["none"]])], dtype=np.float32)


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


def signs(layers: Layers, told: Told) -> list[str]:
    """What speaks for and against an event, as names."""
    tree, t, kind = layers.scene.tree, told.trigger, told.kind
    how = way(tree, t)
    who, whom = side(layers, told.acting), side(layers, told.going)
    base = tree.base(t.at)
    place = "root" if tree.head(t.at) is None else base if base in SPOKEN else "other"
    out = [
        f"type={kind}", f"how={how}", f"type={kind} how={how}", f"status={told.status}", f"type={kind} status={told.status}", f"who={who}",
        f"whom={whom}", f"type={kind} who={who}", f"type={kind} whom={whom}", f"who={who} whom={whom}", f"place={place}", f"how={how} place={place}",
        f"lemma={tree.lemmas[t.at]}", f"code={t.code}", f"why={told.why}", f"voice={'passive' if passive(tree, t.at) else 'active'} who={who}",
    ]  # fmt: skip
    beside = [(tree.base(c), tree.lemmas[c]) for c in tree.children[t.at]]
    out += [f"{base}={lemma}" for base, lemma in beside if base in (*BESIDE, "mark", "aux")]
    out += [f"{base} beside type={kind}" for base in sorted({b for b, _ in beside}) if base in (*BESIDE, "obl")]
    out += ["shouted"] if any(p.span.text.isupper() and len(p.span.text) > 3 for p in told.acting) else []
    out += [f"parties={min(3, len(told.acting))}{min(3, len(told.going))}"]
    out += ["reciprocal"] if told.reciprocal else []
    out += ["many"] if len(told.acting) > 2 else []
    out += ["first person"] if any(tree.words[i] in ("i", "we", "you") for i in range(told.first, told.last) if tree.head(i) == t.at) else []
    return out + unattached(tree, told)


def unattached(tree: Tree, told: Told) -> list[str]:
    """What the sentence says beside the statement: a likely doer while the event has none, words of accident, contest or arms."""
    w, seen = doer_words(), set(tree.words[told.first : told.last])
    out = [f"doer elsewhere type={told.kind}", "doer elsewhere"] if not told.acting and seen & w.likely else []
    out += [f"nobody but by type={told.kind}"] if not told.acting and "by" in seen else []
    out += ["accident"] if told.kind == "ASSAULT" and seen & (w.accidental | w.scenes | {"crashed", "accident", "fires"}) else []
    out += [f"contest={bool(seen & w.contest)} armed={bool(seen & w.armed)}"] if told.kind == "ASSAULT" else []
    return out


def way(tree: Tree, t: Trigger) -> str:
    """How the words tell the event: a guess, a bare noun, a compound, a bare verb, a verb with its fixed company."""
    if t.strength < 0.58:
        return "guess"
    if tree.tokens.upos[t.at] in ("NOUN", "PROPN") and t.strength < 0.8:
        return "noun" if t.strength < 0.7 else "compound"
    return "loose" if t.strength < 0.7 else "verb" if t.strength < 0.82 else "phrase"


def side(layers: Layers, parties: Sequence[Party]) -> str:
    """What the first party of a side is: nobody, a state, an organ, a person of a state, a person, a body, a group, a pronoun, words alone."""
    if not parties:
        return "nobody"
    p = parties[0]
    actor = layers.reading.actors.get(p.actor or "") or layers.added.get(p.actor or "")
    low = p.span.text.casefold()
    if low in ("he", "she", "they", "it", "we", "i", "you", "his", "her", "their", "its", "who", "that"):
        return f"pronoun {'of' if actor is not None else 'for nobody'}"
    if actor is None:
        return "words"
    return f"{actor.kind}{' of a state' if actor.state is not None and actor.kind != 'state' else ''}"
