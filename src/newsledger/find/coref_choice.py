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
    "all of 0 back": 0.38,
    "all of 1 back": -0.27,
    "all of 2 back": -0.28,
    "all of 3 back": 0.29,
    "all of 4 back": -0.20,
    "all so called": 0.58,
    "any two": -0.32,
    "are kin": 0.47,
    "body for bare": -0.37,
    "body for bodies": 0.48,
    "body for sides": -0.28,
    "body for they": -0.98,
    "body: of lands": -0.00,
    "body: of persons": -0.82,
    "by a sure rule": 0.83,
    "by demand": 0.73,
    "by rule": 0.80,
    "chief and last": -0.54,
    "conjuncts, 0 back": 0.63,
    "conjuncts, 1 back": 0.18,
    "conjuncts, 2 back": 0.12,
    "conjuncts, 3 back": 0.56,
    "conjuncts: as amod": 0.22,
    "conjuncts: as appos": 0.08,
    "conjuncts: as compound": -0.01,
    "conjuncts: as conj": 0.20,
    "conjuncts: as flat": -0.02,
    "conjuncts: as iobj": 0.07,
    "conjuncts: as nmod": 0.03,
    "conjuncts: as nsubj": 0.32,
    "conjuncts: as obj": 0.36,
    "conjuncts: as obl": 0.22,
    "conjuncts: as root": 0.08,
    "everybody": 0.64,
    "family name": 1.21,
    "far 0": 0.26,
    "far 1": -0.02,
    "far 2": -0.32,
    "far 3": -0.09,
    "gender fits": 1.17,
    "group before": 0.33,
    "joined 0 back": 1.49,
    "joined 1 back": 1.64,
    "joined 2 back": 0.58,
    "joined 3 back": 0.88,
    "joined as subject": -0.04,
    "last group, 0 back": 2.22,
    "last group, 1 back": 0.99,
    "last group, 2 back": 0.14,
    "last named": -0.24,
    "leaders for sides": -1.07,
    "leaders of one land": -0.75,
    "man and woman": 0.61,
    "many": -1.22,
    "member: 0 back": 0.00,
    "member: 1 back": -0.17,
    "member: 2 back": -0.62,
    "member: 3 back": -0.74,
    "member: 4 back": -0.64,
    "member: acts in the sentence": 0.33,
    "member: as adjective only": 0.00,
    "member: for another": -0.16,
    "member: gender differs": -2.04,
    "member: in the opening": 0.37,
    "member: much spoken of": 0.18,
    "member: named far": 0.32,
    "member: not of that part": -1.26,
    "member: not the other": -0.51,
    "member: object": -0.06,
    "member: of a group before": 0.33,
    "member: of that part": 0.47,
    "member: office fits": 0.69,
    "member: other office": -1.21,
    "member: speaks": 0.37,
    "member: subject": -0.06,
    "member: subject above": -0.22,
    "member: the doer's land": 0.32,
    "member: the last subject": -0.16,
    "member: the speaker's land": 0.48,
    "member: the speaker's own": 0.45,
    "mixed for bare": -0.66,
    "mixed for sides": 0.48,
    "mixed: of persons": -0.02,
    "more between": -0.48,
    "most spoken of": 0.55,
    "named far": -0.28,
    "near 0": -0.92,
    "near 1": 0.26,
    "near 2": 0.21,
    "near 3": 0.28,
    "neighbours": 1.53,
    "neighbours by sea": 0.48,
    "no neighbours": -0.89,
    "none": 0.45,
    "none: bare": 0.32,
    "none: bodies": -0.48,
    "none: couple": 0.11,
    "none: family": -0.25,
    "none: kin": 0.80,
    "none: lands": -0.23,
    "none: no number": -0.38,
    "none: pair": -0.75,
    "none: people near": -0.07,
    "none: persons": -0.84,
    "none: plain": 0.62,
    "none: plural near": 0.74,
    "none: plural subject": 0.68,
    "none: sides": -0.10,
    "none: they": 1.26,
    "of the main verb": -0.31,
    "one between": -0.41,
    "parties": 1.14,
    "parties of a deed, 0 back": 0.29,
    "parties of a deed, 1 back": 0.06,
    "parties of a deed, 2 back": 0.09,
    "parties of a deed, 3 back": -0.09,
    "parties of a deed: main": -0.05,
    "parties of a deed: mutual": 0.30,
    "parties of a deed: of several": -0.03,
    "parties of a deed: straight": 0.15,
    "parties of a deed: within": -0.18,
    "person for bare": 0.98,
    "person for couple": -0.11,
    "person for family": 0.25,
    "person for kin": -0.80,
    "person for pair": 0.96,
    "person for persons": 0.84,
    "person for plain": -0.62,
    "person for sides": -1.11,
    "person for sides, no lands near": 0.92,
    "person for they": 0.39,
    "person: of lands": -0.45,
    "person: of persons": 0.68,
    "rest of a group": 2.54,
    "side by side, 0 back": -0.10,
    "side by side, 1 back": 0.17,
    "side by side, 2 back": 0.15,
    "side by side, 3 back": 0.11,
    "side by side: conj": 0.08,
    "side by side: parataxis": 0.21,
    "so called": 0.32,
    "some so called": 0.29,
    "speaker and hearer, 0 back": -0.04,
    "state for bare": -0.27,
    "state for lands": 0.23,
    "state for pair": -0.21,
    "state for sides": 1.00,
    "state for they": -0.68,
    "state: of lands": 0.80,
    "state: of persons": -0.69,
    "states of a group": 1.40,
    "states of joined names": 0.55,
    "states of the owners": 2.40,
    "subjects": 0.05,
    "their: beside": -0.01,
    "their: of the subject": 1.32,
    "they: beside": 0.33,
    "they: subject above": 0.49,
    "they: subject after another": -0.08,
    "they: subject after subject": 0.06,
    "told kin": 1.54,
    "unequal": -0.56,
    "verb's object": 0.62,
    "verb's object near": -0.39,
    "verb's partner": 0.24,
    "verb's partner near": 0.19,
}
"""Positive speaks for the set."""
SURE = 0.8
OPEN, OPEN_THEY = 0.1, 0.35
"""Under this score a group is left open; "they", which may take up people without a name, under another."""
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
    return (order(out, best), "group", score) if score >= (OPEN_THEY if ask.form == "they" else OPEN) else None


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
