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
    "all of 0 back": 0.37,
    "all of 1 back": -0.42,
    "all of 2 back": -0.14,
    "all of 3 back": 0.08,
    "all of 4 back": 0.01,
    "all so called": 0.58,
    "any two": -0.37,
    "body for bare": -0.29,
    "body for bodies": 0.26,
    "body for sides": -0.41,
    "body for they": -0.66,
    "by a sure rule": 1.03,
    "by rule": 1.10,
    "chief and last": -0.13,
    "everybody": 0.09,
    "family name": 1.36,
    "far 0": 1.04,
    "far 1": 0.20,
    "far 2": -0.36,
    "far 3": -0.39,
    "gender differs": -0.86,
    "gender fits": 1.55,
    "group before": -0.13,
    "joined 0 back": 1.27,
    "joined 1 back": 1.54,
    "joined 2 back": 0.39,
    "joined 3 back": 1.33,
    "joined as subject": 0.51,
    "last group, 0 back": 2.02,
    "last group, 1 back": 0.22,
    "last group, 2 back": 0.36,
    "last named": -0.19,
    "leaders for sides": -1.09,
    "man and woman": 0.51,
    "many": -1.67,
    "member: 0 back": -0.21,
    "member: 1 back": -0.50,
    "member: 2 back": -0.58,
    "member: 3 back": -1.18,
    "member: 4 back": -0.76,
    "member: acts in the sentence": 0.07,
    "member: as adjective only": -0.12,
    "member: for another": -0.23,
    "member: in the opening": 0.69,
    "member: much spoken of": 0.35,
    "member: named far": 0.48,
    "member: not the other": -0.52,
    "member: object": 0.19,
    "member: of a group before": 0.20,
    "member: speaks": 0.32,
    "member: subject": 0.15,
    "member: the last subject": -0.09,
    "member: the speaker's land": 0.38,
    "mixed for bare": -0.80,
    "mixed for sides": 0.60,
    "mixed for they": -1.25,
    "more between": -0.53,
    "most spoken of": 0.26,
    "named far": -0.80,
    "near 0": -0.95,
    "near 1": 0.60,
    "near 2": 0.41,
    "near 3": 0.43,
    "none": 0.30,
    "none: bare": 0.12,
    "none: bodies": -0.26,
    "none: couple": 0.23,
    "none: family": -0.38,
    "none: kin": 0.59,
    "none: lands": -0.18,
    "none: no number": -0.58,
    "none: pair": -0.63,
    "none: people near": 0.31,
    "none: persons": -0.94,
    "none: plain": 0.31,
    "none: plural near": 1.28,
    "none: plural subject": 0.56,
    "none: sides": -0.34,
    "none: they": 1.79,
    "of the main verb": -0.72,
    "office fits": 0.95,
    "office unfit": -0.70,
    "one between": -0.39,
    "person for bare": 1.31,
    "person for couple": -0.23,
    "person for family": 0.38,
    "person for kin": -0.59,
    "person for pair": 0.70,
    "person for persons": 0.94,
    "person for plain": -0.31,
    "person for sides": -1.02,
    "person for they": 0.80,
    "so called": 0.43,
    "some so called": 0.26,
    "state for bare": -0.35,
    "state for lands": 0.18,
    "state for pair": -0.07,
    "state for sides": 1.17,
    "state for they": -0.67,
    "states of a group": 1.47,
    "subjects": -0.32,
    "told kin": 1.65,
    "unequal": -0.91,
    "verb's object": 0.66,
    "verb's object near": -0.35,
    "verb's partner": 0.16,
    "verb's partner near": 0.35,
}
"""Positive speaks for the set."""
SURE = 0.8
OPEN = 0.35
"""Under this score a group is left open."""
Choice = tuple[list[str], str, float]
"""The ids, the rule and the score."""


def choose(scene: Scene, ask: Ask) -> Choice | None:
    """The set for which most signs speak, if more than for none; None when nothing is proposed."""
    out = proposed(scene, ask)
    if not out.sets:
        return None
    weighed = [(sum(WEIGHTS.get(s, 0.0) for s in signs(scene, out, ids)), ids) for ids in sorted(out.sets)]
    top, best = max(weighed, key=lambda w: w[0])
    total = sum(math.exp(w - top) for w, _ in weighed) + math.exp(sum(WEIGHTS.get(s, 0.0) for s in none(scene, ask)) - top)
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
