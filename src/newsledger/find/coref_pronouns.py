"""Pronouns of persons and groups to what they stand for."""

from __future__ import annotations

import math
from collections.abc import Set

from newsledger.find.coref_clauses import ancestors, own_subject, partners
from newsledger.find.coref_found import Found
from newsledger.find.coref_it import body
from newsledger.find.coref_them import group
from newsledger.find.coref_weights import weight
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import HUMAN
from newsledger.language.lang.en.names import FEMALE_WORDS, HE, IT, KIN, MALE_WORDS, POSSESSIVE, REPORT_VERBS
from newsledger.language.lang.en.person_kin import MOUTHS

MOST = 60
"""No more candidates than so many, the nearest, are weighed for one pronoun (a sentence of hundreds of names)."""
OPEN = 0.6
"""Under this score a personal pronoun is left open: half of those under it were wrong in our gold (of five sets, 7 of 13 from .55 to .6)."""


NOBODY: frozenset[str] = frozenset()


def resolve_pronoun(scene: Scene, i: int, apart: Set[str] = NOBODY) -> Found | None:
    """The antecedent of the pronoun at a token, never one of those apart (who speaks the words it is quoted in); None when none is clear."""
    word = scene.low[i]
    if word in HE:
        return person(scene, i, HE[word], apart)
    if word in IT:
        return body(scene, i)
    return group(scene, i)


def candidates(scene: Scene, i: int, gender: str) -> list[Draft]:
    """The persons before a token who may be meant, in order of the text."""
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - 3, here)
        if d.kind == "person" and d.actor and not d.members and 0 <= d.first < i and (d.last <= i or d.core is None)
    ]
    taken = partners(scene, i, seen)
    near = [d for d in seen if d.last <= i and d.actor not in taken and fits(scene, d, gender)]
    acting = own_subject(scene, i, [d for d in near if scene.sentence_of[d.first] == here])
    near = [d for d in near if d.actor in acting] or near
    return sorted(near, key=lambda d: (d.last, d.first))[-MOST:]


def paired(scene: Scene, i: int, gender: str) -> Found | None:
    """ "Hamdok and his wife": the one named right before "and his"."""
    if i < 2 or scene.low[i] not in POSSESSIVE or scene.low[i - 1] not in ("and", "with"):
        return None
    draft = scene.covered.get(i - 2)
    if draft is None or draft.kind != "person" or draft.last != i - 1 or not draft.actor or draft.members or not fits(scene, draft, gender):
        return None
    if scene.low[i - 1] == "with" and KIN.isdisjoint(scene.low[i + 1 : i + 2]):
        return None
    return Found(draft.actor, "person", "pronoun beside its name", 0.85)


def person(scene: Scene, i: int, gender: str, apart: Set[str] = NOBODY) -> Found | None:
    """The person of that gender for whom most signs speak (`coref_weights`)."""
    beside_name = paired(scene, i, gender)
    if beside_name is not None:
        settle(scene, beside_name.actor, gender)
        return beside_name
    near = [d for d in candidates(scene, i, gender) if d.actor not in apart]
    sole = teller(scene, i, near) or spoken_for(scene, i, near, apart)
    if sole is not None:
        settle(scene, sole, gender)
        return Found(sole, "person", "pronoun", 0.9)
    cataphor = ahead(scene, i, gender)
    if not near:
        return cataphor
    here = scene.sentence_of[i]
    weighed = [(weight(scene, d, i, near[-1], near), d.last, d) for d in last_of_each(near)]
    top, _, best = max(weighed, key=lambda w: w[:2])
    if cataphor is not None and scene.sentence_of[best.first] != here:
        return cataphor
    rival = max((w for w, _, d in weighed if d.actor != best.actor), default=top - 9)
    rival = max([rival, *(unnamed_weight(scene, d, i, near) for d in unnamed(scene, i, gender))])
    score = round(1 / (1 + math.exp(rival - top)), 2)
    if score < OPEN:
        return None
    settle(scene, best.actor or "", gender)
    return Found(best.actor or "", "person", "pronoun", score)


def teller(scene: Scene, i: int, near: list[Draft]) -> str | None:
    """Who alone is named in the paragraph and speaks in the sentence before "He said": ""No," Lund told the paper. He said that he had left"."""
    tokens, here = scene.reading.tokens, scene.sentence_of[i]
    if i != scene.sentence(i)[0] or not tokens.dep[i].startswith("nsubj") or tokens.lemma[tokens.head[i]].lower() not in REPORT_VERBS:
        return None
    block = tokens.sentence_block[here]
    own = [d for d in near if tokens.sentence_block[scene.sentence_of[d.first]] == block]
    if not own or len({d.actor for d in own}) > 1:
        return None
    named = [d for d in own if scene.sentence_of[d.first] == here - 1 and d.how == "name"]
    spoke = any(tokens.lemma[k].lower() in REPORT_VERBS for d in named for k in range(d.last, min(scene.sentence(d.first)[1], d.last + AFTER)))
    return own[-1].actor if spoke else None


AFTER = 8
"""So near behind a name its verb of saying stands: "Dahl, the former director, told"."""


def spoken_for(scene: Scene, i: int, near: list[Draft], apart: Set[str]) -> str | None:
    """Whom the speaker of the words speaks for, named so in the paragraph: "Lund's lawyer, Ann Roe, said ... "He signed nothing," she said"."""
    tokens = scene.reading.tokens
    block = tokens.sentence_block[scene.sentence_of[i]]
    found: set[str] = set()
    for d in scene.near(scene.sentence_of[i] - 2, scene.sentence_of[i]):
        if d.actor not in apart or not 1 < d.first < i or tokens.sentence_block[scene.sentence_of[d.first]] != block:
            continue
        held = scene.covered.get(d.first - 2) if scene.low[d.first - 1] in ("'s", "'") else None
        if held is not None and held.actor and held.kind == "person" and MOUTHPIECES & set(scene.low[d.first : d.last]):
            found.add(held.actor)
    return found.pop() if len(found) == 1 and found <= {d.actor for d in near} else None


MOUTHPIECES = frozenset({"lawyer", "lawyers", "attorney", "solicitor", "barrister", "counsel", "agent", "doctor", *MOUTHS})
"""Who speaks for somebody."""


def last_of_each(near: list[Draft]) -> list[Draft]:
    """The last mentions of each person, in order: earlier ones never weigh more but by chance."""
    left: dict[str | None, int] = {}
    out = []
    for draft in reversed(near):
        count = left.get(draft.actor, 0)
        if count < LAST:
            left[draft.actor] = count + 1
            out.append(draft)
    return out[::-1]


LAST = 2
"""So many mentions of each person are weighed for a pronoun."""


def unnamed(scene: Scene, i: int, gender: str) -> list[Draft]:
    """Persons without a name who are subject of the pronoun's clause or of one above: "a man in his 50s", "my son gave his life"."""
    tokens, above = scene.reading.tokens, ancestors(scene, i)
    a, _ = scene.sentence(i)
    out = []
    for j in range(max(a, i - FAR), i):
        word = scene.low[j]
        if (word not in HUMAN and word not in KIN) or j in scene.covered or tokens.upos[j] != "NOUN" or "Number=Plur" in tokens.feats[j]:
            continue
        if j + 1 in scene.covered and scene.covered[j + 1].kind == "person" and scene.covered[j + 1].how == "name":
            continue  # "Officer Dapo Oyelaran was off duty when he saw it"
        other = word in (FEMALE_WORDS if gender == "m" else MALE_WORDS)
        if not other and (j in above or (tokens.dep[j].startswith("nsubj") and tokens.head[j] in above)):
            out.append(Draft(tokens.start[j], tokens.end[j], f"noun:{j}", "person", "description", "unnamed", 0.5, j, j + 1, core=(j, j + 1)))
    return out


def unnamed_weight(scene: Scene, draft: Draft, i: int, near: list[Draft]) -> float:
    """How much speaks for a person without a name: as for a named one, more where the pronoun lies in his phrase ("a man in his 50s")."""
    scene.gender.setdefault(draft.actor or "", HE[scene.low[i]])
    inside = draft.first in ancestors(scene, i)
    return weight(scene, draft, i, near[-1], [*near, draft]) + (INSIDE if inside else 0.0)


INSIDE = 2.5
FAR = 25


def ahead(scene: Scene, i: int, gender: str) -> Found | None:
    """ "In his speech, Lee said": a possessive at the start of a sentence points to the subject that follows."""
    a, b = scene.sentence(i)
    if (
        scene.low[i] not in ("his", "her")
        or i - a > 6
        or scene.low[a] not in ("in", "during", "after", "before", "on", "at", "despite", "with", "for")
    ):
        return None
    subjects = [
        d
        for d in scene.near(scene.sentence_of[i], scene.sentence_of[i])
        if d.kind == "person" and d.how == "name" and i < d.first < b and scene.dep(d.first, d.last) == "nsubj" and fits(scene, d, gender)
    ]
    return Found(subjects[0].actor or "", "person", "pronoun before its name", 0.75) if subjects else None


def fits(scene: Scene, draft: Draft, gender: str) -> bool:
    """Whether the gender known so far allows the pronoun."""
    return scene.gender.get(draft.actor or "", gender) == gender


def settle(scene: Scene, own: str, gender: str) -> None:
    """A person of unknown gender takes that of the pronoun."""
    scene.gender.setdefault(own, gender)
