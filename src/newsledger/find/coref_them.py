"""What "they", "them" and "their" stand for: an armed group, or the actors for whom most speaks."""

from __future__ import annotations

from newsledger.find.coref_asks import ask_at
from newsledger.find.coref_choice import choose
from newsledger.find.coref_clauses import ancestors
from newsledger.find.coref_found import Found
from newsledger.find.coref_groups import group_actor, label
from newsledger.find.name_scene import Scene


def group(scene: Scene, i: int) -> Found | None:
    """ "they", "their": the armed group that acts in the sentence, else the set of actors for which most speaks."""
    own = acting_body(scene, i)
    if own is not None:
        return own
    ask = ask_at(scene, i)
    choice = choose(scene, ask) if ask is not None else None
    if choice is None:
        return None
    ids, _, score = choice
    return Found(group_actor(scene, ids, score), label(scene, ids), "pronoun of a group", score, tuple(ids))


def acting_body(scene: Scene, i: int) -> Found | None:
    """The armed group that is subject of the verb above: "The rebels said they hoped"."""
    tokens, here = scene.reading.tokens, scene.sentence_of[i]
    above = ancestors(scene, i)
    nearest = max((d.last for d in scene.near(here, here) if d.members and 0 <= d.last <= i), default=-1)
    for draft in scene.near(here, here):
        node = scene.head(draft.first, draft.last) if draft.first >= 0 else -1
        if draft.kind != "group" or not draft.actor or draft.members or not 0 <= draft.last <= i or not tokens.dep[node].startswith("nsubj"):
            continue
        if tokens.head[node] in above and draft.how in ("name", "description") and draft.last > nearest:
            return Found(draft.actor, "group", "pronoun of a body", 0.75)
    return None
