"""Which of the proposed sets a group's words mean: named signs with weights, against none.

The weights come from a fit over the groups of our passages for tuning (`training/groups.py`): softmax over the sets of each ask and none, L2.
"""

from __future__ import annotations

import math

from newsledger.find.coref_asks import Ask, singular
from newsledger.find.coref_members import between_ahead, members
from newsledger.find.coref_phrase import is_person
from newsledger.find.coref_sets import Offers, offers
from newsledger.find.coref_signs import signs
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.names import ROLES

WEIGHTS: dict[str, float] = {
    "all of 0 back": 0.95,
    "all of 1 back": -0.24,
    "all of 2 back": 0.00,
    "all of 3 back": 0.39,
    "all of 4 back": -0.39,
    "all so called": 0.48,
    "any two": 0.04,
    "body for bare": -0.27,
    "body for bodies": 0.33,
    "body for sides": -0.44,
    "body for they": -0.92,
    "by a sure rule": 1.04,
    "by rule": 1.17,
    "chief and last": -0.39,
    "everybody": 0.22,
    "family name": 1.26,
    "far 0": 0.34,
    "far 1": 0.07,
    "far 2": -0.26,
    "far 3": -0.00,
    "gender differs": -1.02,
    "gender fits": 1.59,
    "group before": -0.23,
    "joined 0 back": 1.61,
    "joined 1 back": 1.57,
    "joined 2 back": 0.65,
    "joined 3 back": 0.95,
    "joined as subject": 0.41,
    "last group, 0 back": 2.67,
    "last group, 1 back": 0.50,
    "last group, 2 back": 0.49,
    "last named": -0.39,
    "leaders for sides": -1.15,
    "man and woman": 0.65,
    "many": -2.02,
    "member: 0 back": -0.24,
    "member: 1 back": -0.30,
    "member: 2 back": -0.62,
    "member: 3 back": -1.19,
    "member: 4 back": -1.14,
    "member: acts in the sentence": -0.15,
    "member: as adjective only": -0.21,
    "member: for another": -0.19,
    "member: in the opening": 0.64,
    "member: much spoken of": 0.27,
    "member: named far": 0.33,
    "member: not the other": -0.63,
    "member: object": 0.21,
    "member: of a group before": 0.18,
    "member: speaks": 0.30,
    "member: subject": -0.06,
    "member: the last subject": 0.00,
    "member: the speaker's land": 0.51,
    "mixed for bare": -0.68,
    "mixed for sides": 0.53,
    "more between": -0.28,
    "most spoken of": 0.59,
    "named far": -0.49,
    "near 0": -0.93,
    "near 1": 0.35,
    "near 2": 0.21,
    "near 3": 0.51,
    "none": 0.34,
    "none: bare": 0.14,
    "none: bodies": -0.33,
    "none: couple": 0.20,
    "none: family": -0.32,
    "none: kin": 0.80,
    "none: lands": -0.20,
    "none: no number": -0.59,
    "none: pair": -0.65,
    "none: people near": 0.36,
    "none: persons": -0.98,
    "none: plain": 0.46,
    "none: plural near": 0.94,
    "none: plural subject": 0.71,
    "none: sides": -0.18,
    "none: they": 1.41,
    "of the main verb": -0.55,
    "office fits": 0.95,
    "office unfit": -0.68,
    "one between": -0.47,
    "person for bare": 1.25,
    "person for couple": -0.20,
    "person for family": 0.32,
    "person for kin": -0.80,
    "person for pair": 0.70,
    "person for persons": 0.98,
    "person for plain": -0.46,
    "person for sides": -1.07,
    "person for they": 0.27,
    "so called": 0.49,
    "some so called": 0.25,
    "state for bare": -0.44,
    "state for lands": 0.20,
    "state for pair": -0.05,
    "state for sides": 1.16,
    "state for they": -0.76,
    "states of a group": 1.62,
    "subjects": -0.16,
    "told kin": 1.70,
    "unequal": -0.91,
    "verb's object": 0.73,
    "verb's object near": -0.52,
    "verb's partner": 0.23,
    "verb's partner near": 0.04,
}
"""Positive speaks for the set."""
SURE = 0.8
OPEN = 0.35
"""Under this score a group is left open."""
OTHERS = frozenset({"none: people near", "none: plural subject"})
""" "Farmers marched. They shouted": people without a name who act just before are what "they" takes up, 49 times in 52 by the weights."""
Choice = tuple[list[str], str, float]
"""The ids, the rule and the score."""


def choose(scene: Scene, ask: Ask) -> Choice | None:
    """The set for which most signs speak, if more than for none; None when nothing is proposed."""
    against = none(scene, ask)
    if ask.form == "they" and set(against) >= OTHERS:
        return None
    out = proposed(scene, ask)
    if not out.sets:
        return None
    weighed = [(sum(WEIGHTS.get(s, 0.0) for s in signs(scene, out, ids)), ids) for ids in sorted(out.sets)]
    top, best = max(weighed, key=lambda w: w[0])
    total = sum(math.exp(w - top) for w, _ in weighed) + math.exp(sum(WEIGHTS.get(s, 0.0) for s in against) - top)
    score = round(1 / total, 2)
    return (order(out, best), "group", score) if score >= OPEN else None


def proposed(scene: Scene, ask: Ask) -> Offers:
    """The sets proposed, those of the older rules among them."""
    out = offers(scene, ask)
    if ask.form != "they" and ask.count:
        noun = {"bare": "two", "pair": "pair", "couple": "couple"}.get(ask.form, scene.low[ask.head])
        for found in (members(scene, ask.first, noun, ask.count), between_ahead(scene, ask.head, ask.count)):
            if found is not None:
                kinds = {scene.actors[m].kind for m in found[0]}
                kind = "person" if kinds == {"person"} else "state" if kinds == {"state"} else "mixed" if "state" in kinds else "body"
                if kind in ask.kinds:
                    out.add(found[0], "by a sure rule" if found[2] >= SURE else "by rule", kind)
    return out


def none(scene: Scene, ask: Ask) -> list[str]:
    """The signs that none of the sets is meant: above all that a plural noun stands near, which may be what "they" takes up."""
    out = ["none", f"none: {ask.form}"]
    if ask.count:
        return out
    out.append("none: no number")
    tokens = scene.reading.tokens
    a = scene.sentence(ask.first)[0]
    start = scene.sentence(a - 1)[0] if a else a
    plurals = [j for j in range(start, ask.first) if "Number=Plur" in tokens.feats[j] and tokens.upos[j] in ("NOUN", "PROPN")]
    plurals = [j for j in plurals if j not in scene.covered or scene.covered[j].rule == "role noun"]
    if plurals:
        out.append("none: plural near")
    if any(scene.low[j] in ROLES or is_person(singular(scene.low[j])) for j in plurals):
        out.append("none: people near")
    if any(tokens.dep[j].startswith("nsubj") for j in plurals):
        out.append("none: plural subject")
    return out


def order(out: Offers, ids: tuple[str, ...]) -> list[str]:
    """The members in the order in which they were spoken of."""
    places = [s.own for s in out.seen.get(out.kind[ids], [])]
    return sorted(ids, key=lambda own: (places.index(own) if own in places else -1, own))
