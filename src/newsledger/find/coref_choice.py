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
    "all of 0 back": 1.09,
    "all of 1 back": -0.28,
    "all of 2 back": -0.05,
    "all of 3 back": -0.09,
    "all of 4 back": -0.00,
    "all so called": 0.44,
    "any two": -0.18,
    "body for bare": -0.28,
    "body for bodies": 0.28,
    "body for sides": -0.41,
    "body for they": -0.87,
    "by a sure rule": 1.06,
    "by rule": 1.31,
    "chief and last": -0.38,
    "everybody": 0.36,
    "family name": 1.21,
    "far 0": 0.47,
    "far 1": 0.39,
    "far 2": -0.25,
    "far 3": -0.22,
    "gender differs": -0.96,
    "gender fits": 1.53,
    "group before": -0.22,
    "joined 0 back": 1.42,
    "joined 1 back": 1.60,
    "joined 2 back": 0.62,
    "joined 3 back": 1.24,
    "joined as subject": 0.48,
    "last group, 0 back": 2.27,
    "last group, 1 back": 0.15,
    "last group, 2 back": 0.38,
    "last named": -0.48,
    "leaders for sides": -1.08,
    "man and woman": 0.52,
    "many": -1.63,
    "member: 0 back": -0.25,
    "member: 1 back": -0.57,
    "member: 2 back": -0.57,
    "member: 3 back": -1.07,
    "member: 4 back": -0.79,
    "member: acts in the sentence": -0.18,
    "member: as adjective only": -0.10,
    "member: for another": -0.22,
    "member: in the opening": 0.68,
    "member: much spoken of": 0.25,
    "member: named far": 0.37,
    "member: not the other": -0.44,
    "member: object": 0.22,
    "member: of a group before": 0.17,
    "member: speaks": 0.32,
    "member: subject": 0.04,
    "member: the last subject": 0.06,
    "member: the speaker's land": 0.50,
    "mixed for bare": -0.76,
    "mixed for sides": 0.54,
    "more between": -0.44,
    "most spoken of": 0.56,
    "named far": -0.72,
    "near 0": -0.89,
    "near 1": 0.63,
    "near 2": 0.27,
    "near 3": 0.38,
    "none": 0.33,
    "none: bare": 0.15,
    "none: bodies": -0.28,
    "none: couple": 0.22,
    "none: family": -0.34,
    "none: kin": 0.66,
    "none: lands": -0.14,
    "none: no number": -0.62,
    "none: pair": -0.61,
    "none: people near": 0.02,
    "none: persons": -0.93,
    "none: plain": 0.41,
    "none: plural near": 1.19,
    "none: plural subject": 0.27,
    "none: sides": -0.24,
    "none: they": 1.41,
    "of the main verb": -0.58,
    "office fits": 0.91,
    "office unfit": -0.68,
    "one between": -0.48,
    "person for bare": 1.28,
    "person for couple": -0.22,
    "person for family": 0.34,
    "person for kin": -0.66,
    "person for pair": 0.67,
    "person for persons": 0.93,
    "person for plain": -0.41,
    "person for sides": -1.05,
    "person for they": 0.36,
    "so called": 0.53,
    "some so called": 0.28,
    "state for bare": -0.39,
    "state for lands": 0.14,
    "state for pair": -0.05,
    "state for sides": 1.16,
    "state for they": -0.90,
    "states of a group": 1.58,
    "subjects": -0.16,
    "told kin": 1.68,
    "unequal": -0.90,
    "verb's object": 0.72,
    "verb's object near": -0.37,
    "verb's partner": 0.10,
    "verb's partner near": 0.32,
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
