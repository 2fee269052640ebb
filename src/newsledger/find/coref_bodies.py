"""Descriptions of bodies: "the group", "the bloc", "China, its only ally"."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.name_groups import ARMED
from newsledger.language.lang.en.name_refer import APPOSED, BODY_NOUNS, CLOSER, NARROW, NO_SAME

BODY_KINDS = frozenset({"group", "organisation", "organ", "agency"})
LONGEST = 4
REACH, FAR = 3, 8
"""So many sentences back the last one of its kind, and one that bears the noun in its name, may have been named."""


def body_description(scene: Scene, i: int) -> None:
    """Adds "the group", "the Islamist movement" for the last one named of that kind, "its only ally" for the state beside it."""
    tokens = scene.reading.tokens
    word, many = scene.low[i], "Number=Plur" in tokens.feats[i]
    if i in scene.covered or tokens.upos[i] not in ("NOUN", "PROPN") or many != (word in ARMED):
        return
    a, b = scene.sentence(i)
    if word in APPOSED:
        apposed(scene, i, a)
        return
    first = opening(scene, i, a)
    if first < 0 or (i + 1 < b and tokens.upos[i + 1] in ("NOUN", "PROPN") and scene.low[i + 1] != "'s"):
        return
    if i + 1 < b and scene.low[i + 1] in CLOSER and (scene.low[i + 1] in ("of", "that") or tokens.head[complement(scene, i + 1)] == i):
        return
    if word in ARMED:
        found = armed(scene, first)
    else:
        found = last_named(scene, first, word, set(scene.low[first + 1 : i]))
    if found is not None:
        draft = scene.over(first, i + 1, actor=found.actor, kind=found.kind, how="description", rule="the last of its kind", score=0.65)
        draft.state = found.state


def opening(scene: Scene, i: int, start: int) -> int:
    """The token of "the" or "this" before the noun and its adjectives; -1 without one."""
    upos, first = scene.reading.tokens.upos, i - 1
    while first > start and i - first < LONGEST and upos[first] in ("ADJ", "NOUN") and first not in scene.covered and scene.low[first] not in NO_SAME:
        first -= 1
    return first if first >= start and scene.low[first] in ("the", "this") else -1


def complement(scene: Scene, i: int) -> int:
    """The head of the noun phrase after a preposition."""
    return scene.reading.tokens.head[i]


def last_named(scene: Scene, i: int, noun: str, words: set[str]) -> Draft | None:
    """The body named last that the noun may stand for: one whose name holds the noun, else one of its kinds, within a few sentences."""
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - FAR, here)
        if d.actor and d.how == "name" and 0 <= d.last <= i and d.kind in BODY_KINDS and d.actor in scene.actors
    ]
    called = [d for d in seen if noun in key(scene.text[d.start : d.end]).split()[1:] or noun in key(scene.actors[d.actor or ""].name).split()[1:]]
    if called:
        return max(called, key=lambda d: d.last)
    kinds = BODY_NOUNS[noun]
    near = [d for d in seen if d.kind in kinds and here - scene.sentence_of[d.first] <= REACH and d.rule != "role noun"]
    if words or noun in NARROW:
        near = near if len({d.actor for d in near}) == 1 else []
    return max(near, key=lambda d: d.last, default=None)


def armed(scene: Scene, i: int) -> Draft | None:
    """The one armed group named before "the militants", "the rebels"; None when several were."""
    here = scene.sentence_of[i]
    seen = [d for d in scene.near(here - FAR, here) if d.kind == "group" and d.actor and d.how == "name" and 0 <= d.last <= i]
    seen = [d for d in seen if d.actor in scene.actors and scene.actors[d.actor].sector == "REB"]
    return max(seen, key=lambda d: d.last) if len({d.actor for d in seen}) == 1 else None


def apposed(scene: Scene, i: int, start: int) -> None:
    """ "China, his most important ally": the state before the comma."""
    tokens, first = scene.reading.tokens, i
    while first > start and tokens.upos[first - 1] in ("ADJ", "ADV", "NOUN", "PUNCT") and scene.low[first - 1] != ",":
        first -= 1
    if first - 2 < start or scene.low[first - 1] not in ("its", "his", "her", "their", "a", "an", "the") or scene.low[first - 2] != ",":
        return
    before = scene.covered.get(first - 3)
    if before is None or before.kind != "state" or before.last != first - 2 or before.actor is None:
        return
    draft = Draft(
        tokens.start[first - 1], tokens.end[i], before.actor, "state", "description", "apposition", 0.85, first - 1, i + 1, state=before.state
    )
    scene.keep(draft)
    for j in range(first, i + 1):
        scene.covered.setdefault(j, draft)
