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
    "all of 0 back": 0.39,
    "all of 1 back": -0.19,
    "all of 2 back": -0.26,
    "all of 3 back": 0.26,
    "all of 4 back": -0.23,
    "all so called": 0.57,
    "any two": -0.33,
    "are kin": 0.52,
    "body for bare": -0.36,
    "body for bodies": 0.47,
    "body for sides": -0.28,
    "body for they": -0.96,
    "body: of lands": -0.00,
    "body: of persons": -0.82,
    "by a sure rule": 0.81,
    "by demand": 0.73,
    "by rule": 0.85,
    "chief and last": -0.53,
    "conjuncts, 0 back": 0.54,
    "conjuncts, 1 back": 0.14,
    "conjuncts, 2 back": 0.08,
    "conjuncts, 3 back": 0.53,
    "conjuncts: as amod": 0.21,
    "conjuncts: as appos": 0.00,
    "conjuncts: as compound": -0.01,
    "conjuncts: as conj": 0.19,
    "conjuncts: as flat": -0.03,
    "conjuncts: as iobj": 0.06,
    "conjuncts: as nmod": 0.02,
    "conjuncts: as nsubj": 0.30,
    "conjuncts: as obj": 0.34,
    "conjuncts: as obl": 0.19,
    "conjuncts: as root": 0.06,
    "everybody": 0.61,
    "family name": 1.19,
    "far 0": 0.24,
    "far 1": 0.04,
    "far 2": -0.26,
    "far 3": -0.09,
    "gender fits": 1.17,
    "group before": 0.25,
    "joined 0 back": 1.62,
    "joined 1 back": 1.57,
    "joined 2 back": 0.52,
    "joined 3 back": 0.86,
    "joined as subject": 0.08,
    "last group, 0 back": 2.23,
    "last group, 1 back": 1.03,
    "last group, 2 back": 0.24,
    "last named": -0.25,
    "leaders for sides": -1.06,
    "leaders of one land": -0.76,
    "man and woman": 0.61,
    "many": -1.20,
    "member: 0 back": 0.07,
    "member: 1 back": -0.27,
    "member: 2 back": -0.67,
    "member: 3 back": -0.74,
    "member: 4 back": -0.66,
    "member: acts in the sentence": 0.15,
    "member: as adjective only": -0.03,
    "member: for another": -0.18,
    "member: gender differs": -2.04,
    "member: in the opening": 0.37,
    "member: much spoken of": 0.24,
    "member: named far": 0.32,
    "member: not of that part": -1.27,
    "member: not the other": -0.53,
    "member: object": -0.12,
    "member: of a group before": 0.34,
    "member: of that part": 0.49,
    "member: office fits": 0.70,
    "member: other office": -1.22,
    "member: speaks": 0.41,
    "member: subject": -0.11,
    "member: the doer's land": 0.29,
    "member: the last subject": -0.12,
    "member: the speaker's land": 0.53,
    "member: the speaker's own": 0.46,
    "mixed for bare": -0.64,
    "mixed for sides": 0.46,
    "mixed: of persons": -0.02,
    "more between": -0.47,
    "most spoken of": 0.51,
    "named far": -0.37,
    "near 0": -0.95,
    "near 1": 0.27,
    "near 2": 0.30,
    "near 3": 0.31,
    "neighbours": 1.51,
    "neighbours by sea": 0.47,
    "no neighbours": -0.88,
    "none": 0.45,
    "none: bare": 0.34,
    "none: bodies": -0.47,
    "none: couple": 0.11,
    "none: family": -0.25,
    "none: kin": 0.80,
    "none: lands": -0.22,
    "none: no number": -0.40,
    "none: pair": -0.74,
    "none: people near": -0.03,
    "none: persons": -0.85,
    "none: plain": 0.62,
    "none: plural near": 0.71,
    "none: plural subject": 0.67,
    "none: sides": -0.10,
    "none: they": 1.22,
    "of the main verb": -0.29,
    "one between": -0.38,
    "parties": 1.13,
    "parties of a deed, 0 back": 0.15,
    "parties of a deed, 1 back": 0.08,
    "parties of a deed, 2 back": 0.05,
    "parties of a deed, 3 back": -0.03,
    "parties of a deed: main": 0.03,
    "parties of a deed: mutual": 0.23,
    "parties of a deed: of several": -0.04,
    "parties of a deed: straight": 0.06,
    "parties of a deed: within": -0.16,
    "person for bare": 1.03,
    "person for couple": -0.11,
    "person for family": 0.25,
    "person for kin": -0.80,
    "person for pair": 0.99,
    "person for persons": 0.85,
    "person for plain": -0.62,
    "person for sides": -1.06,
    "person for sides, no lands near": 0.88,
    "person for they": 0.38,
    "person: of lands": -0.45,
    "person: of persons": 0.61,
    "side by side, 0 back": -0.11,
    "side by side, 1 back": 0.18,
    "side by side, 2 back": 0.14,
    "side by side, 3 back": 0.12,
    "side by side: conj": 0.09,
    "side by side: parataxis": 0.21,
    "so called": 0.33,
    "some so called": 0.29,
    "speaker and hearer, 0 back": -0.06,
    "state for bare": -0.36,
    "state for lands": 0.22,
    "state for pair": -0.24,
    "state for sides": 0.99,
    "state for they": -0.65,
    "state: of lands": 0.79,
    "state: of persons": -0.66,
    "states of a group": 1.35,
    "states of joined names": 0.58,
    "states of the owners": 2.40,
    "subjects": 0.07,
    "their: beside": 0.08,
    "their: of the subject": 1.23,
    "they: beside": 0.21,
    "they: subject above": 0.58,
    "they: subject after another": -0.11,
    "they: subject after subject": 0.04,
    "told kin": 1.54,
    "unequal": -0.56,
    "verb's object": 0.65,
    "verb's object near": -0.40,
    "verb's partner": 0.26,
    "verb's partner near": 0.21,
}
"""Positive speaks for the set."""
SURE = 0.8
OPEN, OPEN_THEY = 0.2, 0.4
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
