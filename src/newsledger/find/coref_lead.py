"""Somebody told of first without a name, and named as the next sentence opens: "The mayor of Brezen has resigned. Dora Pell had trees cut"."""

from __future__ import annotations

from newsledger.find.coref_field import COMMON
from newsledger.find.coref_phrase import Phrase
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import INDEFINITE
from newsledger.language.lang.en.names import REPORT_VERBS

OPENING = 1
"""Only in the first sentences of a report a person is told of so (the sentence of this number is the last)."""
PARTS = ("nsubj", "obj")


def named_after(scene: Scene, phrase: Phrase) -> str | None:
    """The person whose full name opens the next sentence, or follows a colon, when nothing there says that somebody else begins to act."""
    tokens, here = scene.reading.tokens, scene.sentence_of[phrase.head]
    if here > OPENING or not leading(scene, phrase) or (phrase.opens in INDEFINITE and phrase.noun in COMMON):
        return None
    draft = opens_next(scene, phrase)
    if draft is None or draft.actor not in scene.actors or len(scene.actors[draft.actor].name.split()) < 2:
        return None
    if phrase.gender and scene.gender.get(draft.actor, phrase.gender) != phrase.gender:
        return None
    if any(d.actor == draft.actor and d.first < draft.first for d in scene.near(0, scene.sentence_of[draft.first])):
        return None
    told_apart = draft.core is not None and draft.core[0] > draft.first and phrase.noun not in scene.low[draft.first : draft.core[0]]
    verb = tokens.head[scene.head(draft.first, draft.last)]
    if told_apart or tokens.lemma[verb].lower() in REPORT_VERBS or other_aside(scene, draft.last):
        return None
    return draft.actor


def leading(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words are subject or object of the sentence's verb, or own its subject ("The mayor's chair stayed empty")."""
    tokens, i = scene.reading.tokens, phrase.head
    if tokens.dep[i] == "nmod:poss" and tokens.dep[tokens.head[i]].startswith("nsubj"):
        i = tokens.head[i]
    return tokens.dep[i].split(":")[0] in PARTS and tokens.dep[tokens.head[i]] == "root"


def opens_next(scene: Scene, phrase: Phrase) -> Draft | None:
    """The person's name that is subject at the head of the next sentence, or right behind a colon in this one."""
    start, end = scene.sentence(phrase.head)
    definite = phrase.opens not in INDEFINITE  # "a pilot read out the news: Thomas Cook was no more"
    colon = next((j for j in range(phrase.last, end) if scene.low[j] == ":"), -1) if definite else -1
    place = colon + 1 if colon > start else end
    draft = scene.person_at(place) if place < len(scene.low) else None
    if draft is None or draft.how != "name":
        return None
    return draft if place < end or scene.dep(draft.first, draft.last) == "nsubj" else None


def other_aside(scene: Scene, last: int) -> bool:
    """Whether an aside tells of the one named that he is somebody of his own: "Jane Roe, a neighbour, said"; an age or "the first ..." does not."""
    low = scene.low
    if last + 1 >= len(low) or low[last] != ",":
        return False
    return not (low[last + 1].isdecimal() or low[last + 1] in ("the", "who"))
