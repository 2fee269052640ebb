"""Kin named beside the words for them: "his father, Hun Sen", "Jokowi's eldest son", "wife of the president"."""

from __future__ import annotations

from newsledger.find.coref_family import family_words
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.names import FEMALE_WORDS, MALE_WORDS

KIN_REACH = 4
"""So many sentences back kin of the same family name may have been named."""


def kin(scene: Scene, i: int) -> None:
    """ "his father, Hun Sen", "Jokowi's eldest son", "wife of the president": the person named beside it."""
    tokens = scene.reading.tokens
    held = scene.covered.get(i)
    if (held is not None and held.kind == "person") or tokens.upos[i] != "NOUN":
        return
    a, b = scene.sentence(i)
    first, last = i, i + 1
    while first > a and tokens.upos[first - 1] == "ADJ":
        first -= 1
    if first > a and scene.low[first - 1] in ("his", "her"):
        first -= 1
    elif first > a + 1 and scene.low[first - 1] == "'s" and first - 2 in scene.covered:
        first = scene.covered[first - 2].first
    elif scene.low[last : last + 1] == ["of"]:
        last = of_phrase(scene, last + 1, b)
    else:
        return
    own = beside(scene, first, last, b)
    if own is None and (relative := namesake(scene, first, scene.low[i])) is not None:
        scene.over(first, last, actor=relative, kind="person", how="description", rule="kin of the same family name", score=0.7)
        return
    if own is not None:
        scene.keep(
            Draft(
                tokens.start[first],
                tokens.end[last - 1],
                own,
                "person",
                "description",
                "apposition",
                0.85,
                first,
                last,
                state=scene.actors[own].state,
            )
        )


def namesake(scene: Scene, first: int, noun: str) -> str | None:
    """ "her brother", "Rodrigo Duterte stood by his daughter": the one person of the report of that gender who shares a name with the owner.

    Nobody whose name is only another noun's: "a Kai Storm hat" brings no Kai Storm into the family.
    """
    owner = scene.covered.get(first)
    own = owner.actor if owner is not None and owner.kind == "person" and not owner.members else None
    gender = "f" if noun in FEMALE_WORDS else "m" if noun in MALE_WORDS else ""
    if own is None or own not in scene.actors or not gender:
        return None
    words, here = set(key(scene.actors[own].name).split()), scene.sentence_of[first]
    near = {d.actor for d in scene.near(here - KIN_REACH, here) if d.kind == "person" and d.how == "name" and d.actor and 0 <= d.last <= first}
    near -= {d.actor for d in scene.near(here - KIN_REACH, here) if d.how == "name" and d.first >= 0 and scene.dep(d.first, d.last) == "compound"}
    found = [x for x in near if x != own and scene.gender.get(x) == gender and family_words(scene, x) & words]
    return found[0] if len(found) == 1 else None if found else named_next(scene, first, own, gender)


def named_next(scene: Scene, first: int, own: str, gender: str) -> str | None:
    """The one of the owner's family name who is first named in this sentence or the next: "not even his nephew. Nolan Begay, 27, is"."""
    here = scene.sentence_of[first]
    later = [d for d in scene.near(here, here + 1) if d.kind == "person" and d.how == "name" and d.actor and d.first > first]
    name = key(scene.actors[own].name).split()[-1:]
    fit = {d.actor for d in later if d.actor != own and scene.gender.get(d.actor or "", gender) == gender}
    fit = {x for x in fit if key(scene.actors[x or ""].name).split()[-1:] == name and not any(d.actor == x and d.last <= first for d in scene.drafts)}
    return fit.pop() if len(fit) == 1 else None


def of_phrase(scene: Scene, i: int, end: int) -> int:
    """The end of the person's name or title after "of"."""
    tokens = scene.reading.tokens
    while i < end and (tokens.upos[i] in ("DET", "ADJ", "NOUN", "PROPN") or i in scene.covered):
        i += 1
    return i


def beside(scene: Scene, first: int, last: int, end: int) -> str | None:
    """The person named after a comma behind the words, or before a comma in front of them."""
    after = scene.person_at(last + 1) if last + 1 < end and scene.low[last] == "," else None
    if after is not None:
        return after.actor
    before = scene.covered.get(first - 2) if first >= 2 and scene.low[first - 1] == "," else None
    return before.actor if before is not None and before.kind == "person" and before.how == "name" else None
