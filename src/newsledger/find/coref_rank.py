"""How much speaks for a person as the one meant by a description: named signs with weights, and what speaks for nobody named.

"The 61-year-old farmer said", "the locksmith", "her brother-in-law": each person of the sentences before, and those first named soon
after, is weighed by what the report told of it (nouns, words, age, kin, land, what it did and suffered) and by where it was spoken of,
against nobody. The weights are fitted by `training/descriptions.py` (softmax over the candidates of each description and nobody, drawn to
weights set by hand) on our passages for tuning.
"""

from __future__ import annotations

from newsledger.find.coref_field import Field
from newsledger.find.coref_phrase import Phrase, alike
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.name_refer import INDEFINITE
from newsledger.language.lang.en.names import REPORT_VERBS, ROLES
from newsledger.language.lang.en.person_kin import FAMILY, INVERSE
from newsledger.language.lang.en.person_nouns import YOUNG
from newsledger.language.lang.en.person_parts import DOES, GENERIC, POLITICAL, SUFFERS

WEIGHTS: dict[str, float] = {
    "a child": 2.00,
    "a pronoun here": -0.02,
    "age differs": -5.00,
    "age fits": 3.87,
    "age unknown": 0.02,
    "acted before the words said": 1.20,
    "an office not told": -1.78,
    "beside the owner": 0.38,
    "both in office": 1.97,
    "did so": 1.91,
    "far": -0.47,
    "first of all": 0.68,
    "gender fits": 0.88,
    "gender unknown": 0.02,
    "here": -0.34,
    "kin: name shared": 2.92,
    "kin: no name shared": -0.36,
    "kin: told otherwise": -2.08,
    "land differs": -4.01,
    "land fits": 2.00,
    "land unknown": 0.25,
    "later": -1.34,
    "later by 0": 0.73,
    "later by 1": 0.64,
    "later by 2": -0.41,
    "later: a": 0.41,
    "later: subject": 0.17,
    "later: the": -0.25,
    "later: the first": 0.86,
    "like noun": 2.34,
    "named in the words said": -3.00,
    "nearest": -0.11,
    "no child": -3.00,
    "nobody": 1.30,
    "nobody: a": 0.59,
    "nobody: a body beside": 2.01,
    "nobody: a long report": 1.00,
    "nobody: a party's noun": 0.32,
    "nobody: aged": -0.38,
    "nobody: clause": 0.58,
    "nobody: first sentence": 0.36,
    "nobody: generic": 0.51,
    "nobody: in a quote": 0.69,
    "nobody: is said to be one": 3.00,
    "nobody: kin": 0.53,
    "nobody: kin of one": 0.91,
    "nobody: of one": 0.40,
    "nobody: plain": 0.33,
    "nobody: speaks": -0.41,
    "nobody: subject": -0.83,
    "nobody: tail": 0.53,
    "nobody: the": 0.01,
    "nobody: told unnamed": 1.57,
    "nothing told": 0.30,
    "object": 0.20,
    "of that trade": 1.00,
    "office holder": -0.98,
    "office holder, with land": 0.17,
    "one before": 0.90,
    "one of two": 0.45,
    "other nouns": 0.04,
    "other trade": -0.44,
    "plain noun, nothing told": 0.43,
    "plain noun, others told": -0.35,
    "political noun, no office": -1.41,
    "political noun, office": 1.50,
    "possessed": -0.01,
    "possessed, no kin": -0.57,
    "repeated": 0.04,
    "same noun": 3.59,
    "spoke before": 0.06,
    "spoke before, speaks": 0.47,
    "subject": -0.12,
    "the last subject": 0.08,
    "the only one": 0.26,
    "the only one of open age": 1.53,
    "three before": 0.10,
    "titled otherwise": -0.72,
    "too young": -3.00,
    "two before": 0.45,
    "words shared": 1.00,
}
"""Positive speaks for the candidate."""
MANY = 2
"""A person spoken of so often is much spoken of."""
DISTANCES = ("here", "one before", "two before", "three before")
LONG = 14
"""A report of more sentences than this has more persons without a name."""
STEM = 4
"""So many letters of a noun must begin a word of the clause: "the shearer" of who shears."""


def signs(scene: Scene, out: Field, own: str, owner: str | None) -> list[str]:
    """The names of the signs that hold for a person."""
    phrase, draft = out.phrase, out.last[own]
    told = [*told_signs(scene, phrase, own), *did(out, phrase, own), *(kin_signs(scene, out, own, owner) if owner else [])]
    if own in out.later:
        return [*told, *later_signs(scene, out, draft)]
    distance = scene.sentence_of[phrase.head] - scene.sentence_of[draft.first]
    told.append(DISTANCES[distance] if distance < len(DISTANCES) else "far")
    dep = scene.dep(draft.first, draft.last)
    told += ["subject"] if dep == "nsubj" else ["object"] if dep in ("obj", "iobj") else []
    count = len(out.last) - len(out.later)
    told += ["nearest"] if own == out.seen[-1].actor else []
    told += ["the only one"] if count == 1 else ["one of two"] if count == 2 else []
    told += ["repeated"] if sum(d.actor == own for d in out.seen) > MANY else []
    told += ["the last subject"] if own == out.subject else []
    told += ["first of all"] if own == out.seen[0].actor else []
    if phrase_aged_alone(scene, out, own):
        told.append("the only one of open age")
    if own == out.acted:
        told.append("acted before the words said")
    if own in out.quoted_names:
        told.append("named in the words said")
    if own == out.speaker:
        told.append("spoke before, speaks" if speaks(scene, phrase) else "spoke before")
    if draft.how == "pronoun" and distance == 0:
        told.append("a pronoun here")
    return told


def phrase_aged_alone(scene: Scene, out: Field, own: str) -> bool:
    """Whether an age is told that all others are known not to have: "the 70-year-old" beside children of 10 and 12."""
    if out.phrase.age is None or scene.told_of(own).age is not None or len(out.last) < 2:
        return False
    return all(scene.told_of(other).age is not None for other in out.last if other != own)


def later_signs(scene: Scene, out: Field, draft: Draft) -> list[str]:
    """Signs of a person first named behind the words."""
    told = ["later", f"later: {'a' if out.phrase.opens in INDEFINITE else 'the'}"]
    distance = scene.sentence_of[draft.first] - scene.sentence_of[out.phrase.head]
    told.append(f"later by {distance}")
    told += ["later: the first"] if draft is next(iter(d for own, d in out.last.items() if own in out.later)) else []
    told += ["later: subject"] if scene.dep(draft.first, draft.last) == "nsubj" else []
    return told


def speaks(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words are the subject of a verb of saying."""
    tokens = scene.reading.tokens
    return tokens.dep[phrase.head] == "nsubj" and tokens.lemma[tokens.head[phrase.head]].lower() in REPORT_VERBS


def told_signs(scene: Scene, phrase: Phrase, own: str) -> list[str]:
    """Signs from what the report told of a person."""
    told, actor, out = scene.told_of(own), scene.actors[own], []
    if phrase.noun in told.nouns:
        out.append("same noun")
    elif any(alike(phrase.noun, noun) for noun in sorted(told.nouns)) or any(len(w) > 3 and phrase.noun.startswith(w) for w in told.words):
        out.append("like noun")
    elif phrase.noun in GENERIC:
        out.append("plain noun, others told" if told.nouns else "plain noun, nothing told")
    else:
        out.append("other trade" if trades(told.nouns) and phrase.noun not in FAMILY else "other nouns" if told.nouns else "nothing told")
    if out[-1] in ("other trade", "other nouns") and scene.titles.get(own) and phrase.noun not in POLITICAL:
        out.append("titled otherwise")
    if phrase.noun in OFFICE_NOUNS and out[-1] not in ("same noun", "like noun"):
        out.append("an office not told")
    if (phrase.words - {"old", "-", "year"}) & (told.words | told.nouns):
        out.append("words shared")
    if phrase.age is not None:
        out.append("age unknown" if told.age is None else "age fits" if phrase.age == told.age else "age differs")
    if phrase.land is not None:
        out.append("land unknown" if actor.state is None else "land fits" if phrase.land == actor.state else "land differs")
    if phrase.gender:
        out.append("gender fits" if own in scene.gender else "gender unknown")
    if phrase.noun in YOUNG and told.age is not None:
        out.append("a child" if told.age < 18 else "no child")
    elif told.age is not None and told.age < 16 and phrase.noun not in FAMILY:
        out.append("too young")
    return out + office_signs(scene, phrase, own)


OFFICE_NOUNS = frozenset(
    {"president", "premier", "chancellor", "minister", "king", "queen", "pope", "monarch", "emir", "sultan", "senator", "governor"}
)
"""Nouns of offices: nobody is called so of whom it was not told."""


def trades(nouns: set[str]) -> bool:
    """Whether one of the nouns says a trade or part, and not only kin, gender or age."""
    return any(noun not in FAMILY and noun not in INVERSE and noun not in GENERIC and noun not in YOUNG for noun in nouns)


def office_signs(scene: Scene, phrase: Phrase, own: str) -> list[str]:
    """Signs from the office that a person is known to hold or to have held."""
    if not scene.know.ever(own):
        return ["political noun, no office"] if phrase.noun in POLITICAL and scene.actors[own].sector not in ("GOV", "LEG", "PTY") else []
    if phrase.noun in POLITICAL:
        return ["political noun, office"]
    return ["office holder, with land"] if phrase.land is not None else ["office holder"]


def did(out: Field, phrase: Phrase, own: str) -> list[str]:
    """Signs from what a person did or suffered: who was arrested is "the suspect", who shears is "the shearer"."""
    acts = out.acts.get(own, set())
    found = []
    if any((verb, "does") in acts for verb in DOES.get(phrase.noun, ())) or any((verb, "suffers") in acts for verb in SUFFERS.get(phrase.noun, ())):
        found.append("did so")
    stem = phrase.noun.removesuffix("er").removesuffix("or").removesuffix("ist").rstrip("e")
    if len(stem) >= STEM - 1 and any(w.startswith(stem) for w in out.words.get(own, ())):
        found.append("of that trade")
    return found


def kin_signs(scene: Scene, found: Field, own: str, owner: str) -> list[str]:
    """Signs for the possessor's kin, host, rival: names shared, ties told."""
    phrase, out = found.phrase, ["possessed"]
    if own in found.beside:
        out.append("beside the owner")
    family = phrase.noun in FAMILY or phrase.noun in INVERSE
    if family:
        one, two = (set(key(scene.actors[x].name).split()[1:]) for x in (own, owner))
        out.append("kin: name shared" if one & two else "kin: no name shared")
        if any(tie.own == own for tie in scene.kin.of((owner,))) or any(tie.own == owner for tie in scene.kin.of((own,))):
            out.append("kin: told otherwise")
    else:
        out.append("possessed, no kin")
        if scene.know.offices(owner, scene.date) and scene.know.offices(own, scene.date):
            out.append("both in office")
    return out


def nobody(scene: Scene, out: Field, owner: str | None) -> list[str]:
    """The signs that nobody named is meant."""
    tokens, phrase = scene.reading.tokens, out.phrase
    told = ["nobody", f"nobody: {'a' if phrase.opens in INDEFINITE else 'the'}"]
    if phrase.last > phrase.head + 1:
        told.append("nobody: tail")
    if any(tokens.dep[c].startswith("acl") and c > phrase.head for c in scene.children[phrase.head]):
        told.append("nobody: clause")
    if owner:
        told.append("nobody: kin of one" if phrase.noun in FAMILY else "nobody: of one")
    elif phrase.noun in FAMILY:
        told.append("nobody: kin")
    told += ["nobody: told unnamed"] if out.unnamed else []
    told += ["nobody: in a quote"] if out.quoted else []
    told += ["nobody: a party's noun"] if phrase.noun in ROLES else []
    told += ["nobody: plain"] if not phrase.words and not owner else []
    told += ["nobody: aged"] if phrase.age is not None else []
    told += ["nobody: subject"] if tokens.dep[phrase.head].startswith("nsubj") else []
    told += ["nobody: generic"] if phrase.noun in GENERIC else []
    told += ["nobody: speaks"] if speaks(scene, phrase) else []
    told += ["nobody: a body beside"] if body_beside(scene, phrase) else []
    told += ["nobody: a long report"] if len(tokens.sentences) > LONG else []
    told += ["nobody: is said to be one"] if introduced(scene, phrase) else []
    told += ["nobody: first sentence"] if scene.sentence_of[phrase.head] == 0 else []
    return told


def body_beside(scene: Scene, phrase: Phrase) -> bool:
    """Whether a body's name stands beside the words as an aside: "The regulator, the Care Standards Office, said"."""
    if scene.low[phrase.last : phrase.last + 1] != [","]:
        return False
    held = scene.covered.get(phrase.last + 2) or scene.covered.get(phrase.last + 1)
    return held is not None and held.kind in ("organisation", "organ", "group", "outlet", "agency") and held.first <= phrase.last + 2


def introduced(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words are said to be somebody unknown: "The customer is a man in his 50s"."""
    tokens = scene.reading.tokens
    node = tokens.head[phrase.head]
    if not tokens.dep[phrase.head].startswith("nsubj") or node == phrase.head or tokens.upos[node] != "NOUN":
        return False
    return any(tokens.dep[c] == "det" and scene.low[c] in INDEFINITE for c in scene.children[node])


def weight(names: list[str]) -> float:
    """The sum of the weights of signs."""
    return sum(WEIGHTS.get(s, 0.0) for s in names)
