""" "His host", "her guest": the other of the two whom the text brought together, or the one named last who is of another state."""

from __future__ import annotations

from newsledger.find.coref_tied import conjoined, deeds
from newsledger.find.name_scene import Scene

REACH = 4
"""So many sentences back host and guest were told of."""
COMPANY = frozenset({"host", "guest"})


def company_of(scene: Scene, owner: str, i: int) -> str | None:
    """Who is host or guest of somebody: partner in the last pair or deed, else the last named of another state; None when nothing tells."""
    here = scene.sentence_of[i]
    near = [d for d in scene.near(here - REACH, here) if d.kind == "person" and d.actor and 0 <= d.last <= i]
    pairs = [d for d in near if len(d.members) == 2 and owner in d.members]
    if pairs:
        return next((m for m in max(pairs, key=lambda d: d.last).members if m != owner), None)
    single = [d for d in near if not d.members and d.actor in scene.actors]
    for number in range(here, here - REACH, -1):
        at = {scene.head(d.first, d.last): d.actor or "" for d in single if scene.sentence_of[d.first] == number}
        for found in (deeds, conjoined):
            for ids, _, _ in found(scene, at, i):
                if owner in ids and len(ids) == 2 and abroad(scene, *ids):
                    return next(own for own in ids if own != owner)
    others = [d.actor or "" for d in sorted(single, key=lambda d: d.last) if d.actor != owner and abroad(scene, owner, d.actor or "")]
    return others[-1] if others else None


def abroad(scene: Scene, one: str, two: str) -> bool:
    """Whether two persons are of different states: no host of one's own land."""
    a, b = scene.actors[one].state, scene.actors[two].state
    return a is not None and b is not None and a != b
