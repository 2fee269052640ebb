"""How much speaks for an antecedent of a personal pronoun: named signs with weights.

The weights come from a fit (softmax over the candidates of each pronoun, L2; `training/pronouns.py`) on the pronouns of UD English GUM's free genres
and of our own passages for tuning. A sign is a yes or no about the place of the candidate and of the pronoun in their sentences; the gender that a
name only suggests counts by its log likelihood.
"""

from __future__ import annotations

import math

from newsledger.find.coref_clauses import ancestors, has_subject
from newsledger.find.name_gender import WOMEN_IN_NEWS
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key
from newsledger.language.lang.en.names import ACCUSING, ANSWERING, FAMILY_FIRST_NAMES, HE, KIN, POSSESSIVE, REPORT_VERBS

WEIGHTS: dict[str, float] = {
    "same sentence": 1.63,
    "one before": -0.19,
    "two before": -1.43,
    "subject for a subject": 0.78,
    "subject for a possessor": 0.76,
    "subject for an object": 0.75,
    "object for a subject": 0.27,
    "object for a possessor": 0.28,
    "object for an object": 0.26,
    "possessor of the subject": 0.67,
    "inside another": 0.23,
    "subject of the verb above": 0.31,
    "subject of the nearest clause": 0.44,
    "speaker": 0.58,
    "speaker again": 0.3,
    "relative clause": 1.5,
    "accused who answers": 2.0,
    "kin of that name": 2.5,
    "has a counterpart": 1.5,
    "pronoun": 1.34,
    "gender known": 0.9,
    "a woman known": 0.7,
    "lean": 1.0,
    "first of its sentence": 0.2,
    "nearest": 0.6,
    "first word, subject before": 0.71,
    "kin": -0.8,
    "owner of who acts": -1.5,
    "repeated": 0.4,
}
"""Positive speaks for the candidate."""


def signs(scene: Scene, draft: Draft, i: int, nearest: Draft, seen: list[Draft]) -> list[str]:
    """The names of the signs that hold for a candidate of the pronoun at token `i`."""
    tokens = scene.reading.tokens
    distance = scene.sentence_of[i] - scene.sentence_of[draft.first]
    node = scene.head(draft.first, draft.last)
    dep, verb = tokens.dep[node].split(":")[0], tokens.head[node]
    out = [("same sentence", "one before", "two before", "two before")[min(distance, 3)]]
    role = role_of(scene, i)
    if dep == "nsubj":
        out += [f"subject for {role}", *subject_signs(scene, verb, i, distance)]
    elif dep in ("obj", "iobj"):
        out.append(f"object for {role}")
    elif tokens.dep[node] == "nmod:poss" and tokens.dep[verb].startswith("nsubj"):
        out.append("possessor of the subject")
        if scene.low[verb] in KIN or scene.low[verb] == "counterpart":
            out.append("owner of who acts")
    elif dep in ("nmod", "compound", "appos"):
        out.append("inside another")
    if distance == 0 and any(tokens.dep[v] == "acl:relcl" and tokens.head[v] == node and governed_by_who(scene, v) for v in ancestors(scene, i)):
        out.append("relative clause")
    if accused(scene, node, i, distance):
        out.append("accused who answers")
    return out + [name for name, holds in own_signs(scene, draft, i, nearest, seen) if holds]


def role_of(scene: Scene, i: int) -> str:
    """The part of the pronoun: "a subject", "a possessor" or "an object"."""
    dep = scene.reading.tokens.dep[i]
    if dep.startswith("nsubj"):
        return "a subject"
    return "a possessor" if scene.low[i] in POSSESSIVE and dep.startswith("nmod") else "an object"


def governed_by_who(scene: Scene, verb: int) -> bool:
    """Whether the subject of a relative clause is its "who": "Yamagami, who had made his own gun"."""
    return any(scene.low[c] in ("who", "that") and scene.reading.tokens.dep[c].startswith("nsubj") for c in scene.children[verb])


def accused(scene: Scene, node: int, i: int, distance: int) -> bool:
    """Whether the candidate is accused and the pronoun answers: "blamed Gülen, a preacher; he denied any part"."""
    tokens = scene.reading.tokens
    verb, own = tokens.head[node], tokens.head[i]
    told = tokens.dep[node] in ("obj", "iobj", "nsubj:pass") and tokens.lemma[verb].lower() in ACCUSING
    return told and distance <= 1 and own != verb and tokens.dep[i].startswith("nsubj") and tokens.lemma[own].lower() in ANSWERING


def subject_signs(scene: Scene, verb: int, i: int, distance: int) -> list[str]:
    """Signs of a candidate that is a subject."""
    tokens, out = scene.reading.tokens, []
    above = ancestors(scene, i)
    if distance == 0 and verb in above:
        out.append("subject of the verb above")
        if tokens.lemma[verb].lower() in REPORT_VERBS:
            out.append("speaker")
        if above and verb == next((h for h in above if has_subject(scene, h)), -1):
            out.append("subject of the nearest clause")
    if distance == 1 and i - scene.sentence(i)[0] <= 2:
        out.append("first word, subject before")
    if tokens.lemma[verb].lower() in REPORT_VERBS and tokens.dep[i].startswith("nsubj") and verb not in above:
        own = tokens.head[i]
        if tokens.lemma[own].lower() in REPORT_VERBS:
            out.append("speaker again")
    return out


def own_signs(scene: Scene, draft: Draft, i: int, nearest: Draft, seen: list[Draft]) -> list[tuple[str, bool]]:
    """Signs of the candidate itself."""
    a, _ = scene.sentence(draft.first)
    first = not any(d.actor != draft.actor and a <= d.first < draft.first for d in seen)
    words = set(scene.low[draft.first : draft.core[0]]) if draft.core else set()
    return [
        ("pronoun", draft.how == "pronoun"),
        ("gender known", (draft.actor or "") in scene.gender),
        ("a woman known", HE[scene.low[i]] == "f" and scene.gender.get(draft.actor or "") == "f"),
        ("first of its sentence", first),
        ("nearest", draft.actor == nearest.actor),
        ("kin", bool(words & {"his", "her", "their"})),
        ("kin of that name", kin_of_name(scene, draft, i)),
        ("has a counterpart", "counterpart" in scene.low[i + 1 : i + 4] and in_office(scene, draft.actor or "")),
        ("repeated", [d.actor for d in seen].count(draft.actor) > 1),
    ]


def in_office(scene: Scene, own: str) -> bool:
    """Whether somebody holds an office of a state, and so may have a counterpart: a minister, not a spokesman."""
    given = [office for office, of, former in scene.titles.get(own, []) if of and not former]
    return bool(scene.know.offices(own, scene.date)) or any("minister" in o or "secretary" in o or "president" in o or "chief" in o for o in given)


def kin_of_name(scene: Scene, draft: Draft, i: int) -> bool:
    """Whether the pronoun's kin bears the family name of the candidate: "Bishal Tamang died; his mother, Sarita Tamang, said"."""
    if scene.low[i] not in POSSESSIVE or scene.low[i] not in HE:
        return False
    end = min(len(scene.low), i + 5)
    noun = next((j for j in range(i + 1, end) if scene.low[j] in KIN), -1)
    place = noun + 1 + (scene.low[noun + 1 : noun + 2] == [","])
    named = scene.covered.get(place) if noun > 0 else None
    if named is None or named.kind != "person" or named.how != "name" or named.actor in (None, draft.actor) or draft.actor not in scene.actors:
        return False
    one, two = (key(scene.actors[own or ""].name).split() for own in (named.actor, draft.actor))
    if len(one) < 2 or len(two) < 2:
        return False
    return one[-1] == two[-1] or (one[0] == two[0] and one[0] in FAMILY_FIRST_NAMES)


def weight(scene: Scene, draft: Draft, i: int, nearest: Draft, seen: list[Draft]) -> float:
    """The sum of the weights of the signs that hold, and of what the name suggests of the gender."""
    return sum(WEIGHTS[s] for s in signs(scene, draft, i, nearest, seen)) + WEIGHTS["lean"] * leaning(scene, draft.actor or "", scene.low[i])


def leaning(scene: Scene, own: str, word: str) -> float:
    """The log of how likely the pronoun's gender is for that person, 0 where it is known to fit."""
    if own in scene.gender:
        return 0.0
    woman = scene.lean.get(own, WOMEN_IN_NEWS)
    return math.log(woman if HE[word] == "f" else 1 - woman)
