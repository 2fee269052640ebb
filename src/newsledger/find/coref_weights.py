"""How much speaks for an antecedent of a personal pronoun: named signs with weights.

The weights come from a fit (softmax over the candidates of each pronoun, L2) on the pronouns of UD English GUM's free genres, training part; two are
set by hand: a pronoun never stands for another part of its own clause, and the one introduced as kin of another is taken up less. A
sign is a yes or no about the place of the candidate and of the pronoun in their sentences.
"""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import POSSESSIVE, REPORT_VERBS

WEIGHTS: dict[str, float] = {
    "same sentence": 1.59,
    "one before": -0.16,
    "two before": -1.43,
    "subject": 0.78,
    "subject of the verb above": 0.34,
    "subject of the nearest clause": 0.46,
    "object": 0.25,
    "possessor of the subject": 0.66,
    "inside another": 0.24,
    "pronoun": 1.38,
    "gender known": 0.9,
    "same clause": -4.0,
    "first of its sentence": 0.22,
    "nearest": 0.56,
    "speaker": 0.6,
    "first word, subject before": 0.71,
    "kin": -0.8,
    "repeated": 0.42,
}
"""Positive speaks for the candidate."""


def signs(scene: Scene, draft: Draft, i: int, nearest: Draft, seen: list[Draft]) -> list[str]:
    """The names of the signs that hold for a candidate of the pronoun at token `i`."""
    tokens = scene.reading.tokens
    distance = scene.sentence_of[i] - scene.sentence_of[draft.first]
    node = scene.head(draft.first, draft.last)
    dep, verb = tokens.dep[node].split(":")[0], tokens.head[node]
    out = [("same sentence", "one before", "two before", "two before")[min(distance, 3)]]
    if dep == "nsubj":
        out += subject_signs(scene, verb, i, distance)
    elif dep in ("obj", "iobj"):
        out.append("object")
    elif tokens.dep[node] == "nmod:poss" and tokens.dep[verb].startswith("nsubj"):
        out.append("possessor of the subject")
    elif dep in ("nmod", "compound", "appos"):
        out.append("inside another")
    possessive = scene.low[i] in POSSESSIVE and tokens.dep[i].startswith("nmod")
    clause = tokens.head[i]
    if distance == 0 and not possessive and clause != i and (verb == clause or (tokens.dep[clause] == "acl:relcl" and tokens.head[clause] == node)):
        out.append("same clause")
    out += [name for name, holds in own_signs(scene, draft, nearest, seen) if holds]
    return out


def subject_signs(scene: Scene, verb: int, i: int, distance: int) -> list[str]:
    """Signs of a candidate that is a subject."""
    tokens, out = scene.reading.tokens, ["subject"]
    above = ancestors(scene, i)
    if distance == 0 and verb in above:
        out.append("subject of the verb above")
        if tokens.lemma[verb].lower() in REPORT_VERBS:
            out.append("speaker")
        if above and verb == next((h for h in above if has_subject(scene, h)), -1):
            out.append("subject of the nearest clause")
    if distance == 1 and i - scene.sentence(i)[0] <= 2:
        out.append("first word, subject before")
    return out


def own_signs(scene: Scene, draft: Draft, nearest: Draft, seen: list[Draft]) -> list[tuple[str, bool]]:
    """Signs of the candidate itself."""
    a, _ = scene.sentence(draft.first)
    first = not any(d.actor != draft.actor and a <= d.first < draft.first for d in seen)
    words = set(scene.low[draft.first : draft.core[0]]) if draft.core else set()
    return [
        ("pronoun", draft.how == "pronoun"),
        ("gender known", (draft.actor or "") in scene.gender),
        ("first of its sentence", first),
        ("nearest", draft.actor == nearest.actor),
        ("kin", bool(words & {"his", "her", "their"})),
        ("repeated", sum(d.actor == draft.actor for d in seen) > 1),
    ]


def ancestors(scene: Scene, i: int) -> list[int]:
    """The governors of a token, nearest first."""
    heads = scene.reading.tokens.head
    out: list[int] = []
    while heads[i] != i and len(out) < 30:
        i = heads[i]
        out.append(i)
    return out


def has_subject(scene: Scene, verb: int) -> bool:
    """Whether a verb has a subject of its own."""
    return any(scene.reading.tokens.dep[c].startswith("nsubj") for c in scene.children[verb])


def weight(scene: Scene, draft: Draft, i: int, nearest: Draft, seen: list[Draft]) -> float:
    """The sum of the weights of the signs that hold."""
    return sum(WEIGHTS[s] for s in signs(scene, draft, i, nearest, seen))
