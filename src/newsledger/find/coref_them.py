"""What "they", "them" and "their" stand for: the group named last, or two persons or states joined as subject."""

from __future__ import annotations

from newsledger.find.coref_clauses import ancestors
from newsledger.find.coref_found import Found
from newsledger.find.name_scene import Scene
from newsledger.records import Actor, content_id


def group(scene: Scene, i: int) -> Found | None:
    """ "they", "their": the group named last, or two persons or states joined as subject."""
    here = scene.sentence_of[i]
    own = acting_body(scene, i)
    if own is not None:
        return own
    for draft in sorted((d for d in scene.near(here - 1, here) if 0 <= d.last <= i and d.members), key=lambda d: -d.last):
        if here - scene.sentence_of[draft.first] <= 1:
            return Found(draft.actor or "", draft.kind, "pronoun of a group", 0.75, draft.members)
        break
    return joined(scene, i)


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


def joined(scene: Scene, i: int) -> Found | None:
    """Two names of one kind with "and" between them, subject of this sentence or the one before."""
    tokens, here = scene.reading.tokens, scene.sentence_of[i]
    named = sorted(
        (
            d
            for d in scene.near(here - 1, here)
            if d.actor
            and d.kind in ("person", "state")
            and d.how in ("name", "metonym", "title", "description")
            and 0 <= d.last <= i
            and here - scene.sentence_of[d.first] <= 1
        ),
        key=lambda d: (d.first, -d.last),
    )
    for left, right in zip(reversed(named[:-1]), reversed(named[1:]), strict=True):
        if (
            left.kind == right.kind
            and left.actor != right.actor
            and scene.low[left.last : right.first] == ["and"]
            and tokens.dep[scene.head(left.first, left.last)].startswith("nsubj")
            and not any(d.first >= right.last and d.actor not in (left.actor, right.actor) for d in named)
        ):
            ids = (left.actor or "", right.actor or "")
            own = content_id("group", *sorted(ids), scene.reading.report.id)
            scene.actors.setdefault(
                own, Actor(name=" and ".join(scene.actors[m].name for m in ids), kind="group", members=ids, rule="group", score=0.7)
            )
            return Found(own, left.kind, "pronoun of two", 0.7, ids)
    return None
