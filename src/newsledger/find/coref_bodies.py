"""Descriptions of bodies and things: "the group", "the bloc", "the document", "China, its only ally"."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene

BODY_NOUNS: dict[str, tuple[str, ...]] = {
    "group": ("group",),
    "movement": ("group",),
    "militia": ("group",),
    "party": ("group",),
    "bloc": ("organisation",),
    "alliance": ("organisation",),
    "organisation": ("organisation",),
    "organization": ("organisation",),
    "agency": ("organisation", "organ", "agency"),
    "ministry": ("organ",),
    "ally": ("state",),
    "neighbour": ("state",),
    "neighbor": ("state",),
    "patron": ("state",),
    "rival": ("state",),
}
"""Noun -> kinds of actor that it may stand for."""
APPOSED = frozenset({"ally", "neighbour", "neighbor", "patron", "rival"})
THING_NOUNS: dict[str, str] = {
    "document": "document",
    "report": "document",
    "text": "document",
    "agreement": "agreement",
    "pact": "agreement",
    "treaty": "agreement",
    "accord": "agreement",
    "deal": "agreement",
    "summit": "occasion",
    "meeting": "occasion",
    "conference": "occasion",
    "ceremony": "occasion",
    "parade": "occasion",
    "election": "occasion",
    "conflict": "war",
    "war": "war",
}
REACH = 3
WINDOW = 80
"""So many sentences back a thing may have been named."""


def body_description(scene: Scene, i: int) -> None:
    """Adds "the group", "the document" for the last one named of that kind, "its only ally" for the state beside it."""
    tokens = scene.reading.tokens
    if i in scene.covered or "Number=Plur" in tokens.feats[i] or tokens.upos[i] not in ("NOUN", "PROPN"):
        return
    a, b = scene.sentence(i)
    word = scene.low[i]
    if word in APPOSED:
        apposed(scene, i, a)
        return
    if i == a or scene.low[i - 1] not in ("the", "this") or (i + 1 < b and tokens.upos[i + 1] in ("NOUN", "PROPN") and scene.low[i + 1] != "'s"):
        return
    if i + 1 < b and scene.low[i + 1] in ("of", "in", "with", "between", "on", "for", "that"):
        return
    found = last_named(scene, i - 1, BODY_NOUNS[word]) if word in BODY_NOUNS else last_thing(scene, i - 1, THING_NOUNS[word])
    if found is not None:
        draft = scene.over(i - 1, i + 1, actor=found.actor, kind=found.kind, how="description", rule="the last of its kind", score=0.65)
        draft.state = found.state


def last_named(scene: Scene, i: int, kinds: tuple[str, ...]) -> Draft | None:
    """The body of these kinds named last, with a name, within a few sentences."""
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - REACH, here)
        if d.kind in kinds and d.actor and d.how == "name" and 0 <= d.last <= i and here - scene.sentence_of[d.first] <= REACH
    ]
    return max(seen, key=lambda d: d.last, default=None)


def last_thing(scene: Scene, i: int, kind: str) -> Draft | None:
    """The thing of that kind named last, when only one of the kind was named."""
    seen = [d for d in scene.near(scene.sentence_of[i] - WINDOW, scene.sentence_of[i]) if d.kind == kind and d.actor and 0 <= d.last <= i]
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
