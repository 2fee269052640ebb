"""Which of the proposed sets a group's words mean: named signs with weights, against none.

The weights come from a fit over the groups of our passages for tuning (`training/groups.py`): softmax over the sets of each ask and none, L2.
"""

from __future__ import annotations

import math

from newsledger.find.coref_asks import Ask
from newsledger.find.coref_members import between_ahead, members
from newsledger.find.coref_sets import Offers, offers, signs
from newsledger.find.name_scene import Scene

WEIGHTS: dict[str, float] = {
    "all of 0 back": 0.47,
    "all of 1 back": -0.33,
    "all of 2 back": 0.08,
    "all of 3 back": -0.19,
    "all of 4 back": -0.07,
    "all so called": 0.59,
    "any two": -0.13,
    "body for bare": -0.24,
    "body for bodies": 0.22,
    "body for sides": -0.51,
    "body for they": -0.07,
    "by a sure rule": 0.89,
    "by rule": 0.97,
    "chief and last": -0.10,
    "everybody": 0.03,
    "family name": 1.07,
    "far 0": 0.81,
    "far 1": 0.03,
    "far 2": -0.29,
    "far 3": -0.25,
    "gender differs": -0.77,
    "gender fits": 1.14,
    "group before": -0.16,
    "joined 0 back": 1.06,
    "joined 1 back": 1.56,
    "joined 2 back": 0.54,
    "joined 3 back": 1.40,
    "joined as subject": 0.45,
    "last group, 0 back": 1.62,
    "last group, 1 back": 0.11,
    "last group, 2 back": 0.65,
    "last named": -0.09,
    "leaders for sides": -0.86,
    "man and woman": 0.38,
    "many": -1.24,
    "member: 0 back": -0.01,
    "member: 1 back": -0.17,
    "member: 2 back": -0.37,
    "member: 3 back": -0.75,
    "member: 4 back": -0.56,
    "member: acts in the sentence": 0.31,
    "member: as adjective only": -0.36,
    "member: for another": -0.37,
    "member: in the opening": 0.36,
    "member: much spoken of": 0.41,
    "member: named far": 0.15,
    "member: not the other": -0.36,
    "member: object": 0.04,
    "member: of a group before": 0.07,
    "member: speaks": 0.26,
    "member: subject": -0.10,
    "member: the last subject": -0.26,
    "member: the speaker's land": 0.19,
    "mixed for bare": -0.70,
    "mixed for sides": 0.43,
    "mixed for they": -1.19,
    "more between": -0.37,
    "most spoken of": 0.41,
    "named far": -0.45,
    "near 0": -0.97,
    "near 1": 0.57,
    "near 2": 0.38,
    "near 3": 0.32,
    "none": 0.16,
    "none: bare": 0.16,
    "none: bodies": -0.22,
    "none: couple": 0.23,
    "none: family": -0.25,
    "none: kin": 0.52,
    "none: lands": -0.14,
    "none: no number": -0.40,
    "none: pair": -0.51,
    "none: persons": -0.82,
    "none: plain": 0.49,
    "none: plural near": 1.12,
    "none: sides": -0.03,
    "none: they": 0.72,
    "of the main verb": -0.24,
    "office fits": 0.75,
    "office unfit": -0.50,
    "one between": -0.41,
    "person for bare": 1.08,
    "person for couple": -0.23,
    "person for family": 0.25,
    "person for kin": -0.52,
    "person for pair": 0.48,
    "person for persons": 0.82,
    "person for plain": -0.49,
    "person for sides": -1.03,
    "person for they": 0.72,
    "so called": 0.33,
    "some so called": 0.01,
    "state for bare": -0.30,
    "state for lands": 0.14,
    "state for pair": 0.03,
    "state for sides": 1.14,
    "state for they": -0.18,
    "states of a group": 1.42,
    "subjects": -0.29,
    "told kin": 1.22,
    "unequal": -0.91,
    "verb's object": 0.51,
    "verb's object near": -0.40,
    "verb's partner": 0.33,
    "verb's partner near": 0.56,
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
    """The signs that none of the sets is meant."""
    out = ["none", f"none: {ask.form}"]
    if not ask.count:
        out.append("none: no number")
        tokens = scene.reading.tokens
        a = scene.sentence(ask.first)[0]
        start = scene.sentence(a - 1)[0] if a else a
        if any("Number=Plur" in tokens.feats[j] and tokens.upos[j] in ("NOUN", "PROPN") and j not in scene.covered for j in range(start, ask.first)):
            out.append("none: plural near")
    return out


def order(out: Offers, ids: tuple[str, ...]) -> list[str]:
    """The members in the order in which they were spoken of."""
    places = [s.own for s in out.seen.get(out.kind[ids], [])]
    return sorted(ids, key=lambda own: (places.index(own) if own in places else -1, own))
