"""Which of the proposed sets a group's words mean: named signs with weights, against none.

The weights come from a fit over the groups of our passages for tuning (`training/groups.py`): softmax over the sets of each ask and none, L2.
"""

from __future__ import annotations

import math

from newsledger.find.coref_asks import Ask
from newsledger.find.coref_members import between_ahead, members
from newsledger.find.coref_sets import Offers, offers, signs
from newsledger.find.name_scene import Scene

WEIGHTS: dict[str, float] = {}
"""Positive speaks for the set."""
OPEN = 0.4
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
                out.add(found[0], "by rule", kind)
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
