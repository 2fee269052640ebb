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
    "all of 0 back": 0.38,
    "all of 1 back": -0.03,
    "all of 2 back": -0.23,
    "all of 3 back": 0.36,
    "all of 4 back": -0.32,
    "all so called": 0.63,
    "any two": -0.23,
    "body for bare": -0.25,
    "body for bodies": 0.42,
    "body for sides": -0.14,
    "body for they": -0.75,
    "by a sure rule": 0.82,
    "by rule": 0.91,
    "chief and last": -0.28,
    "everybody": 0.46,
    "family name": 0.74,
    "far 0": 0.28,
    "far 1": 0.01,
    "far 2": -0.30,
    "far 3": -0.04,
    "gender differs": -0.74,
    "gender fits": 1.04,
    "group before": 0.02,
    "joined 0 back": 1.41,
    "joined 1 back": 1.38,
    "joined 2 back": 0.43,
    "joined 3 back": 0.68,
    "joined as subject": 0.50,
    "last group, 0 back": 1.54,
    "last group, 1 back": 0.76,
    "last group, 2 back": 0.25,
    "last named": -0.39,
    "leaders for sides": -0.92,
    "man and woman": 0.53,
    "many": -1.38,
    "member: 0 back": -0.14,
    "member: 1 back": -0.19,
    "member: 2 back": -0.55,
    "member: 3 back": -0.92,
    "member: 4 back": -0.69,
    "member: acts in the sentence": 0.04,
    "member: as adjective only": 0.05,
    "member: for another": -0.30,
    "member: in the opening": 0.53,
    "member: much spoken of": 0.18,
    "member: named far": 0.42,
    "member: not the other": -0.40,
    "member: object": -0.06,
    "member: of a group before": 0.49,
    "member: speaks": 0.24,
    "member: subject": 0.03,
    "member: the last subject": -0.19,
    "member: the speaker's land": 0.19,
    "mixed for bare": -0.57,
    "mixed for sides": 0.30,
    "more between": -0.40,
    "most spoken of": 0.44,
    "named far": -0.37,
    "near 0": -0.70,
    "near 1": 0.17,
    "near 2": 0.29,
    "near 3": 0.19,
    "none": 0.42,
    "none: bare": 0.39,
    "none: bodies": -0.42,
    "none: couple": 0.06,
    "none: family": -0.28,
    "none: kin": 0.58,
    "none: lands": -0.24,
    "none: no number": -0.30,
    "none: pair": -0.58,
    "none: people near": 0.24,
    "none: persons": -0.71,
    "none: plain": 0.63,
    "none: plural near": 0.64,
    "none: plural subject": 0.51,
    "none: sides": -0.06,
    "none: they": 1.05,
    "of the main verb": -0.23,
    "office fits": 0.80,
    "office unfit": -0.55,
    "one between": -0.26,
    "person for bare": 0.92,
    "person for couple": -0.06,
    "person for family": 0.28,
    "person for kin": -0.58,
    "person for pair": 0.74,
    "person for persons": 0.71,
    "person for plain": -0.63,
    "person for sides": -1.10,
    "person for they": 0.22,
    "so called": 0.48,
    "some so called": 0.23,
    "state for bare": -0.49,
    "state for lands": 0.24,
    "state for pair": -0.16,
    "state for sides": 1.01,
    "state for they": -0.52,
    "states of a group": 1.23,
    "subjects": 0.16,
    "told kin": 1.45,
    "unequal": -0.46,
    "verb's object": 0.62,
    "verb's object near": -0.29,
    "verb's partner": 0.21,
    "verb's partner near": 0.26,
}
"""Positive speaks for the set."""
SURE = 0.8
OPEN = 0.3
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
