"""What a report tells of each person: nouns, words, age, kin; learnt from titles, asides and predicates as the text goes."""

from __future__ import annotations

from msgspec.structs import replace

from newsledger.find.coref_phrase import Phrase, is_person
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import KIN, POSSESSIVE
from newsledger.language.lang.en.person_kin import FAMILY, FEMALE, INVERSE, MALE, WIDER
from newsledger.language.numerals import whole


def first_told(scene: Scene) -> None:
    """Notes what titles before names and ages behind them tell."""
    for draft in scene.drafts:
        if draft.kind != "person" or not draft.actor or draft.first < 0 or draft.how != "name":
            continue
        told = scene.told_of(draft.actor)
        after = scene.low[draft.last : draft.last + 3]
        land = scene.covered.get(draft.last + 1) if after[:1] == ["of"] else None
        if land is not None and land.kind == "state" and land.first == draft.last + 1:
            of_land(scene, draft.actor, land.state)
        if len(after) > 1 and after[0] in (",", "(") and len(after[1]) < 3 and told.age is None:
            told.age = whole(after[1])
    for own, titles in scene.title_words.items():
        told = scene.told_of(own)
        for words in titles:
            told.words |= words
            told.nouns |= {w for w in words if is_person(w)}


def learn(scene: Scene, own: str, phrase: Phrase) -> None:
    """Keep what a phrase says of a person, and settle the gender that its noun tells."""
    told = scene.told_of(own)
    told.nouns.add(phrase.noun)
    told.nouns |= {w for w in phrase.words if is_person(w)}
    told.words |= {w for w in phrase.words if len(w) > 2}
    tokens = scene.reading.tokens
    told.nouns |= {scene.low[c] for c in scene.children[phrase.head] if tokens.dep[c] == "conj" and c > phrase.head and is_person(scene.low[c])}
    if phrase.age is not None:
        told.age = phrase.age
    of_land(scene, own, phrase.land)
    if phrase.gender:
        scene.gender.setdefault(own, phrase.gender)
    if phrase.noun in FAMILY or phrase.noun in INVERSE:
        for owner in owners(scene, phrase):
            tie(scene, owner, phrase.noun, own)


def of_land(scene: Scene, own: str, state: str | None) -> None:
    """Notes the state of an unknown person of whom it is told: "Park Soo-bin of South Korea", "Piotr Gajda, a Polish locksmith"."""
    actor = scene.actors[own]
    if state and actor.state is None and actor.rule in ("unknown person", "single name"):
        scene.actors[own] = replace(actor, state=state)


def owners(scene: Scene, phrase: Phrase) -> tuple[str, ...]:
    """Whose kin the phrase is about: the possessor's actor, or the members of the group; the one behind "of"."""
    held = scene.covered.get(phrase.owner) if phrase.owner >= 0 else None
    if held is None and phrase.last > phrase.head + 2 and scene.low[phrase.head + 1] == "of":
        held = scene.covered.get(phrase.last - 1)
    if held is None or held.kind not in ("person", "group") or not held.actor:
        return ()
    return held.members or (held.actor,)


def tie(scene: Scene, owner: str, noun: str, own: str) -> None:
    """Keep that `own` is the owner's `noun`, and what the owner then is to `own`."""
    if owner == own:
        return
    scene.kin.add(owner, noun, own)
    scene.told_of(own).nouns.add(noun)
    female, male = INVERSE.get(noun, ("", ""))
    back = {"f": female, "m": male}.get(scene.gender.get(owner, ""), "")
    if back:
        scene.kin.add(own, back, owner)
        scene.told_of(owner).nouns.add(back)


def titled_kin(scene: Scene, draft: Draft, i: int) -> None:
    """Learn the tie from a title with its possessor, and add its words as a description: "his sister Lenka Hrubá", "Tau's brother Leo"."""
    if draft.how != "name" or not draft.actor or draft.core is None or not draft.first < i < draft.core[0] or scene.low[i] not in KIN:
        return
    held = scene.covered.get(draft.first)
    if scene.low[draft.first] in POSSESSIVE:
        held = next((d for d in scene.near(scene.sentence_of[i], scene.sentence_of[i]) if d.first == draft.first and d.how == "pronoun"), None)
    elif scene.low[i - 1] == "'s":
        held = scene.covered.get(i - 2)
    elif draft.first > 0 and scene.low[draft.first - 1] == "'s":
        held = scene.covered.get(draft.first - 2)
    tokens = scene.reading.tokens
    start, end = tokens.start[draft.first], tokens.end[draft.core[0] - 1]
    told = Draft(start, end, draft.actor, "person", "description", "kin before a name", 0.85, draft.first, draft.core[0], state=draft.state)
    scene.keep(told)
    draft.start = tokens.start[draft.core[0]]
    if held is not None and held is not draft and held.kind == "person" and held.actor and held.actor != draft.actor:
        for owner in held.members or (held.actor,):
            tie(scene, owner, scene.low[i], draft.actor)


def kin_of(scene: Scene, owner: str, noun: str) -> str | None:
    """Who is known to be the owner's `noun`, said that way or the other way round."""
    if (found := scene.kin.get(owner, noun)) is not None:
        return found
    gender = "f" if noun in FEMALE else "m" if noun in MALE else ""
    for word in WIDER.get(noun, ()):
        if (found := scene.kin.get(owner, word)) is not None:
            return found
    back = [tie.owner for tie in scene.kin.to(owner) if noun in INVERSE.get(tie.noun, ())]
    back = [x for x in back if not gender or scene.gender.get(x, gender) == gender]
    return back[0] if len(set(back)) == 1 else None
