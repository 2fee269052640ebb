"""Which of the proposed sets a group's words mean: named signs with weights, against none.

The weights come from a fit over the groups of our passages for tuning (`training/groups.py`): softmax over the sets of each ask and none, L2.
"""

from __future__ import annotations

import math

from newsledger.find.coref_asks import Ask, singular
from newsledger.find.coref_members import between_ahead, members
from newsledger.find.coref_offers import Offers
from newsledger.find.coref_phrase import is_person
from newsledger.find.coref_sets import offers
from newsledger.find.coref_signs import signs
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_groups import MEASURES
from newsledger.language.lang.en.names import ROLES

WEIGHTS: dict[str, float] = {
    "all of 0 back": 0.30,
    "all of 1 back": -0.24,
    "all of 2 back": -0.30,
    "all of 3 back": 0.35,
    "all of 4 back": -0.32,
    "all so called": 0.60,
    "any two": -0.30,
    "body for bare": -0.34,
    "body for bodies": 0.50,
    "body for sides": -0.27,
    "body for they": -0.96,
    "by a sure rule": 0.73,
    "by demand": 0.77,
    "by rule": 0.96,
    "chief and last": -0.44,
    "conjuncts, 0 back": 0.61,
    "conjuncts, 1 back": 0.16,
    "conjuncts, 2 back": 0.10,
    "conjuncts, 3 back": 0.26,
    "conjuncts: as appos": -0.09,
    "conjuncts: as compound": -0.01,
    "conjuncts: as conj": 0.22,
    "conjuncts: as flat": 0.03,
    "conjuncts: as iobj": 0.10,
    "conjuncts: as nmod": 0.00,
    "conjuncts: as nsubj": 0.20,
    "conjuncts: as obj": 0.31,
    "conjuncts: as obl": 0.17,
    "conjuncts: as root": 0.22,
    "everybody": 0.51,
    "family name": 1.17,
    "far 0": 0.32,
    "far 1": -0.02,
    "far 2": -0.31,
    "far 3": 0.12,
    "gender fits": 1.10,
    "group before": 0.05,
    "joined 0 back": 1.49,
    "joined 1 back": 1.77,
    "joined 2 back": 0.60,
    "joined 3 back": 0.81,
    "joined as subject": 0.21,
    "last group, 0 back": 2.14,
    "last group, 1 back": 0.98,
    "last group, 2 back": 0.13,
    "last named": -0.34,
    "leaders for sides": -1.09,
    "man and woman": 0.62,
    "many": -1.62,
    "member: 0 back": -0.15,
    "member: 1 back": -0.17,
    "member: 2 back": -0.61,
    "member: 3 back": -1.15,
    "member: 4 back": -0.63,
    "member: acts in the sentence": 0.13,
    "member: as adjective only": -0.04,
    "member: for another": -0.48,
    "member: gender differs": -2.06,
    "member: in the opening": 0.45,
    "member: much spoken of": 0.23,
    "member: named far": 0.34,
    "member: not of that part": -1.23,
    "member: not the other": -0.56,
    "member: object": 0.01,
    "member: of a group before": 0.29,
    "member: of that part": 0.33,
    "member: office fits": 0.96,
    "member: other office": -1.22,
    "member: speaks": 0.25,
    "member: subject": 0.04,
    "member: the last subject": -0.14,
    "member: the speaker's land": 0.38,
    "member: the speaker's own": 0.56,
    "mixed for bare": -0.71,
    "mixed for sides": 0.44,
    "more between": -0.57,
    "most spoken of": 0.47,
    "named far": -0.57,
    "near 0": -0.84,
    "near 1": 0.25,
    "near 2": 0.37,
    "near 3": 0.33,
    "neighbours": 1.58,
    "neighbours by sea": 0.38,
    "no neighbours": -0.96,
    "none": 0.46,
    "none: bare": 0.47,
    "none: bodies": -0.50,
    "none: couple": 0.11,
    "none: family": -0.22,
    "none: kin": 0.82,
    "none: lands": -0.30,
    "none: no number": -0.53,
    "none: pair": -0.74,
    "none: people near": 0.21,
    "none: persons": -0.95,
    "none: plain": 0.65,
    "none: plural near": 0.96,
    "none: plural subject": 0.68,
    "none: sides": -0.07,
    "none: they": 1.21,
    "of the main verb": -0.29,
    "one between": -0.52,
    "parties": 1.19,
    "parties of a deed, 0 back": 0.23,
    "parties of a deed, 1 back": 0.15,
    "parties of a deed, 2 back": 0.02,
    "parties of a deed, 3 back": 0.03,
    "parties of a deed: main": -0.04,
    "parties of a deed: mutual": 0.14,
    "parties of a deed: straight": 0.15,
    "parties of a deed: within": -0.15,
    "person for bare": 1.18,
    "person for couple": -0.11,
    "person for family": 0.22,
    "person for kin": -0.82,
    "person for pair": 0.86,
    "person for persons": 0.95,
    "person for plain": -0.65,
    "person for sides": -1.13,
    "person for they": 0.26,
    "side by side, 0 back": -0.12,
    "side by side, 1 back": 0.22,
    "side by side, 2 back": 0.20,
    "side by side, 3 back": 0.07,
    "side by side: conj": 0.03,
    "side by side: parataxis": 0.29,
    "so called": 0.35,
    "some so called": 0.30,
    "speaker and hearer, 0 back": -0.02,
    "state for bare": -0.61,
    "state for lands": 0.30,
    "state for pair": -0.12,
    "state for sides": 1.03,
    "state for they": -0.51,
    "states of a group": 1.28,
    "states of the owners": 2.38,
    "subjects": 0.12,
    "told kin": 1.67,
    "unequal": -0.61,
    "verb's object": 0.58,
    "verb's object near": -0.34,
    "verb's partner": 0.26,
    "verb's partner near": 0.19,
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
    plurals = [j for j in plurals if scene.low[j] not in MEASURES and (j not in scene.covered or scene.covered[j].rule == "role noun")]
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
