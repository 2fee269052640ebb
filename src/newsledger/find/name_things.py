"""Names of things that end in a small noun or begin with the noun: "Opera prison", "the Chequers plan", "the Tigray war", "the Palais Coburg"."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import slug
from newsledger.language.lang.en.thing_nouns import CLASSES, LOWER_KINDS, OPENERS
from newsledger.records import Thing

BETWEEN = 2
"""So many small nouns may stand between the name and the head: "the Ain al-Asad air base", "the Gaza aid conference"."""
NAMELIKE = frozenset({"PROPN", "ADJ", "NOUN"})
PARTICLES = frozenset({"al", "el", "-", "de", "della", "del", "la", "of"})


def small_head(scene: Scene, i: int) -> bool:
    """Adds the thing whose small head is at a token behind a name, or before "of" and a name; whether it did."""
    kind = LOWER_KINDS.get(scene.low[i])
    tokens = scene.reading.tokens
    if kind is None or not tokens.text[i][:1].islower() or "Number=Plur" in tokens.feats[i]:
        return False
    b = scene.sentence(i)[1]
    if i + 1 < b and tokens.upos[i + 1] in ("NOUN", "PROPN") and tokens.head[i] == i + 1:
        return False
    first = name_start(scene, i)
    if first < i:
        keep(scene, first, i + 1, kind, cover=not any(j in scene.covered for j in range(first, i)))
        return True
    return kind == "facility" and name_behind(scene, i, i + 1, b)


def name_start(scene: Scene, i: int) -> int:
    """Where the name before a small head begins; the head's own place when none stands there."""
    tokens, a = scene.reading.tokens, scene.sentence(i)[0]
    j = i
    while j > a and i - j < BETWEEN and tokens.upos[j - 1] == "NOUN" and tokens.text[j - 1].islower() and tokens.head[j - 1] in range(j, i + 1):
        j -= 1
    start = j
    while j > a and name_word(scene, j - 1, a):
        j -= 1
    while j < start and not tokens.text[j][:1].isupper():
        j += 1
    if j == start or (j == a and start - j == 1 and tokens.upos[j] != "PROPN"):
        return i
    return j


def name_word(scene: Scene, j: int, a: int) -> bool:
    """Whether a token may belong to the name of a thing: a capital that stands for no person or body, a place's name, a particle between."""
    tokens, held = scene.reading.tokens, scene.covered.get(j)
    if scene.low[j] in PARTICLES and not tokens.text[j][:1].isupper():
        return j > a and tokens.text[j - 1][:1].isupper() and scene.low[j] != "of"
    if not tokens.text[j][:1].isupper() or tokens.upos[j] not in NAMELIKE or scene.low[j] in ("the", "a", "an"):
        return False
    if held is None:
        return tokens.upos[j] == "PROPN" or j > a
    return held.kind == "place" or (held.kind == "state" and held.how == "name" and not held.members)


def name_behind(scene: Scene, first: int, i: int, end: int) -> bool:
    """Adds "the temple of Preah Vihear", "Palace of the Revolution": the noun with "of" and the capitals behind it."""
    tokens, j = scene.reading.tokens, i + 1
    if i + 1 >= end or scene.low[i] != "of":
        return False
    j += scene.low[j] == "the"
    last = j
    while last < end and tokens.text[last][:1].isupper() and tokens.upos[last] == "PROPN" and (last not in scene.covered):
        last += 1
    if last == j:
        return False
    keep(scene, first, last, "facility", cover=True)
    return True


def opener(scene: Scene, i: int) -> bool:
    """Adds "the Palais Coburg", "Fort Bragg", "the Palace of the Revolution": a noun with a capital that opens the name of a building."""
    tokens, end = scene.reading.tokens, scene.sentence(i)[1]
    if not tokens.text[i][:1].isupper() or i in scene.covered:
        return False
    if scene.low[i] in OPENERS:
        last = i + 1
        while last < end and (tokens.text[last][:1].isupper() or scene.low[last] in JOINTS) and not taken(scene, last):
            last += 1
        while last > i + 1 and not tokens.text[last - 1][:1].isupper():
            last -= 1
        if last > i + 1:
            keep(scene, i, last, "facility", cover=True)
            return True
    facility = any(kind == "facility" for kind, _ in CLASSES.get(scene.low[i], ()))
    return facility and i + 1 < end and name_behind(scene, i, i + 1, end)


JOINTS = frozenset({"de", "della", "delle", "del", "di", "du", "des", "la", "le", "do", "da", "dos", "van", "von", "-"})


def taken(scene: Scene, i: int) -> bool:
    """Whether a token is a person's or body's."""
    held = scene.covered.get(i)
    return held is not None and held.kind not in ("place", "state")


def keep(scene: Scene, first: int, last: int, kind: str, *, cover: bool) -> None:
    """Keep the draft of a named thing; the places in its name are no mentions of their own, a state in it is."""
    tokens = scene.reading.tokens
    name = " ".join(scene.text[tokens.start[first] : tokens.end[last - 1]].split())
    own = f"thing:{slug(name)}"
    inside = {id(d) for j in range(first, last) if (d := scene.covered.get(j)) is not None and d.kind == "place" and d.first >= first}
    scene.drafts = [d for d in scene.drafts if id(d) not in inside]
    scene.things.setdefault(own, Thing(name=name, kind=kind, rule="named thing", score=0.75))
    start = first - (first > scene.sentence(first)[0] and scene.low[first - 1] == "the")
    draft = Draft(tokens.start[start], tokens.end[last - 1], own, kind, "name", "name with a small noun", 0.75, start, last)
    scene.drafts.append(draft)
    for j in range(start, last):
        held = scene.covered.get(j)
        if cover or held is None or id(held) in inside:
            scene.covered[j] = draft
