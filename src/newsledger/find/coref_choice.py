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
    "all of 0 back": 0.69,
    "all of 1 back": -0.31,
    "all of 2 back": 0.05,
    "all of 3 back": 0.51,
    "all of 4 back": -0.47,
    "all so called": 0.45,
    "any two": -0.11,
    "body for bare": -0.28,
    "body for bodies": 0.35,
    "body for sides": -0.45,
    "body for they": -0.83,
    "by a sure rule": 1.12,
    "by rule": 1.19,
    "chief and last": -0.31,
    "everybody": 0.18,
    "family name": 1.27,
    "far 0": 0.66,
    "far 1": 0.21,
    "far 2": -0.29,
    "far 3": -0.24,
    "gender differs": -1.04,
    "gender fits": 1.61,
    "group before": -0.11,
    "joined 0 back": 1.42,
    "joined 1 back": 1.36,
    "joined 2 back": 0.57,
    "joined 3 back": 1.12,
    "joined as subject": 0.65,
    "last group, 0 back": 2.49,
    "last group, 1 back": 0.59,
    "last group, 2 back": 0.58,
    "last named": -0.25,
    "leaders for sides": -1.13,
    "man and woman": 0.55,
    "many": -1.59,
    "member: 0 back": -0.40,
    "member: 1 back": -0.43,
    "member: 2 back": -0.62,
    "member: 3 back": -0.97,
    "member: 4 back": -0.71,
    "member: acts in the sentence": -0.10,
    "member: as adjective only": -0.10,
    "member: for another": -0.17,
    "member: in the opening": 0.66,
    "member: much spoken of": 0.23,
    "member: named far": 0.54,
    "member: not the other": -0.52,
    "member: object": 0.20,
    "member: of a group before": -0.02,
    "member: speaks": 0.38,
    "member: subject": -0.11,
    "member: the last subject": 0.08,
    "member: the speaker's land": 0.55,
    "mixed for bare": -0.80,
    "mixed for sides": 0.56,
    "more between": -0.23,
    "most spoken of": 0.58,
    "named far": -0.78,
    "near 0": -0.77,
    "near 1": 0.53,
    "near 2": 0.25,
    "near 3": 0.32,
    "none": 0.44,
    "none: bare": 0.13,
    "none: bodies": -0.35,
    "none: couple": 0.23,
    "none: family": -0.26,
    "none: kin": 0.76,
    "none: lands": -0.15,
    "none: no number": -0.62,
    "none: pair": -0.63,
    "none: people near": 0.65,
    "none: persons": -0.98,
    "none: plain": 0.48,
    "none: plural near": 0.89,
    "none: plural subject": 0.87,
    "none: sides": -0.20,
    "none: they": 1.40,
    "of the main verb": -0.63,
    "office fits": 0.95,
    "office unfit": -0.68,
    "one between": -0.15,
    "person for bare": 1.33,
    "person for couple": -0.23,
    "person for family": 0.26,
    "person for kin": -0.76,
    "person for pair": 0.72,
    "person for persons": 0.98,
    "person for plain": -0.48,
    "person for sides": -1.06,
    "person for they": 0.31,
    "so called": 0.51,
    "some so called": 0.27,
    "state for bare": -0.38,
    "state for lands": 0.15,
    "state for pair": -0.09,
    "state for sides": 1.14,
    "state for they": -0.88,
    "states of a group": 1.59,
    "subjects": -0.16,
    "told kin": 1.74,
    "unequal": -0.93,
    "verb's object": 0.69,
    "verb's object near": -0.63,
    "verb's partner": 0.19,
    "verb's partner near": 0.14,
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
