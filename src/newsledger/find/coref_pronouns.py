"""Pronouns and descriptions of states to what they stand for."""

from __future__ import annotations

import math
from typing import NamedTuple

from newsledger.find.coref_weights import ancestors, weight
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import EMPTY_IT, HE, IT, KIN, POSSESSIVE

MOST = 60
"""No more candidates than so many, the nearest, are weighed for one pronoun (a sentence of hundreds of names)."""
OPEN = 0.55
"""Under this score a personal pronoun is left open: half of those under it were wrong in our gold."""
NEAREST = 0.6
"""What speaks for the body named last before "its": "expected Oslo to set out its plans"."""
MARGIN = 0.3
"""Between two bodies as near as this "it" is left open."""
PLACE_TAKEN = frozenset({"place", "seat", "post", "job", "side", "role", "shoes"})
TAKERS = frozenset({"take", "fill", "stay", "stand", "sit", "join", "get", "inherit", "assume", "want"})
"""Verbs and nouns of who comes after or beside another: "takes his place", "will stay by his side"."""
TRAIT_NOUNS = frozenset({"island", "kingdom", "emirate", "sultanate", "archipelago"})


class Found(NamedTuple):
    """What a pronoun stands for."""

    actor: str
    kind: str
    rule: str
    score: float
    members: tuple[str, ...] = ()


def resolve_pronoun(scene: Scene, i: int) -> Found | None:
    """The antecedent of the pronoun at a token; None when none is clear."""
    word = scene.low[i]
    if word in HE:
        return person(scene, i, HE[word])
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
    return sorted(near, key=lambda d: (d.last, d.first))[-MOST:]


def partners(scene: Scene, i: int, seen: list[Draft]) -> set[str]:
    """Who else takes part in the pronoun's own clause and so is not meant by it, however named: "Lee told him", "he dined with him"."""
    tokens, clause = scene.reading.tokens, scene.reading.tokens.head[i]
    here = [d for d in seen if scene.sentence_of[d.first] == scene.sentence_of[i]]
    if scene.low[i] in POSSESSIVE and tokens.dep[i].startswith("nmod"):
        return not_owner(scene, i, here)
    if clause == i or tokens.dep[i].startswith("nmod") or scene.low[i].endswith("self"):
        return set()
    return {d.actor for d in here if d.actor and tokens.head[scene.head(d.first, d.last)] == clause and scene.head(d.first, d.last) != clause}


def not_owner(scene: Scene, i: int, here: list[Draft]) -> set[str]:
    """Who cannot own: the one described ("Marin, his minister"), the one who takes another's place ("Hunt takes his place")."""
    tokens, a = scene.reading.tokens, scene.sentence(i)[0]
    if i - 1 > a and scene.low[i - 1] == ",":
        node = tokens.head[i]
        told = {d.actor for d in here if d.actor and d.last == i - 1 and d.how in ("name", "title")}
        if tokens.dep[node].split(":")[0] in ("appos", "conj", "nmod", "parataxis", "list") or scene.low[node + 1 : node + 2] == [","]:
            return told
    verb = tokens.head[tokens.head[i]]
    if scene.low[tokens.head[i]] in PLACE_TAKEN and tokens.lemma[verb].lower() in TAKERS:
        subjects = {c for c in scene.children[verb] if tokens.dep[c].startswith("nsubj")}
        return {d.actor for d in here if d.actor and scene.head(d.first, d.last) in subjects}
    return set()


def paired(scene: Scene, i: int, gender: str) -> Found | None:
    """ "Hamdok and his wife": the one named right before "and his"."""
    if i < 2 or scene.low[i] not in POSSESSIVE or scene.low[i - 1] not in ("and", "with"):
        return None
    draft = scene.covered.get(i - 2)
    if draft is None or draft.kind != "person" or draft.last != i - 1 or not draft.actor or draft.members or not fits(scene, draft, gender):
        return None
    if scene.low[i - 1] == "with" and scene.low[i + 1] not in KIN:
        return None
    return Found(draft.actor, "person", "pronoun beside its name", 0.85)


def person(scene: Scene, i: int, gender: str) -> Found | None:
    """The person of that gender for whom most signs speak (`coref_weights`)."""
    beside_name = paired(scene, i, gender)
    if beside_name is not None:
        settle(scene, beside_name.actor, gender)
        return beside_name
    near = candidates(scene, i, gender)
    cataphor = ahead(scene, i, gender)
    if not near:
        return cataphor
    here = scene.sentence_of[i]
    ranked = sorted(near, key=lambda d: (weight(scene, d, i, near[-1], near), d.last))
    best = ranked[-1]
    if cataphor is not None and scene.sentence_of[best.first] != here:
        return cataphor
    top = weight(scene, best, i, near[-1], near)
    rival = max((weight(scene, d, i, near[-1], near) for d in near if d.actor != best.actor), default=top - 9)
    score = round(1 / (1 + math.exp(rival - top)), 2)
    if score < OPEN:
        return None
    settle(scene, best.actor or "", gender)
    return Found(best.actor or "", "person", "pronoun", score)


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


def body(scene: Scene, i: int) -> Found | None:
    """ "it", "its": the state or body that is subject, or the possessor, in the same sentence or as subject of the one before."""
    tokens = scene.reading.tokens
    if tokens.dep[i].startswith("expl") or dummy(scene, i):
        return None
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - 1, here)
        if d.kind in ("state", "organisation", "organ", "group", "outlet", "agency") and d.actor and not d.members and 0 <= d.last <= i
    ]
    taken = partners(scene, i, seen)
    near = [d for d in seen if d.actor not in taken and d.how != "demonym" and not beside(scene, d, i)]
    if not near:
        return None
    last = max(near, key=lambda d: d.last) if scene.low[i] == "its" else None
    weights = [(body_weight(scene, d, i) + (NEAREST if last is not None and d.actor == last.actor else 0.0), d.last, d) for d in near]
    top, _, best = max(weights, key=lambda w: w[:2])
    rival = max((w for w, _, d in weights if d.actor != best.actor), default=0.0)
    if top < 2.5 or top - rival < MARGIN:
        return None
    return Found(best.actor or "", best.kind, "pronoun", 0.78)


def beside(scene: Scene, draft: Draft, i: int) -> bool:
    """Whether the body stands right before ", its": "China, its only ally" is not China's ally."""
    return scene.low[i] == "its" and draft.last == i - 1 and scene.low[i - 1] == ","


def dummy(scene: Scene, i: int) -> bool:
    """ "it is clear that", "it was not clear": stands for nothing."""
    after = scene.low[i + 1 : i + 6]
    return (
        scene.low[i] == "it"
        and bool(after)
        and after[0] in ("is", "was", "'s", "will", "would", "seems", "took", "takes")
        and any(w in EMPTY_IT for w in after[1:4])
    )


def body_weight(scene: Scene, draft: Draft, i: int) -> float:
    """How much speaks for a body as antecedent of "it"."""
    distance = scene.sentence_of[i] - scene.sentence_of[draft.first]
    dep = scene.dep(draft.first, draft.last)
    total = 2.0 if distance == 0 else 0.8
    if dep == "nsubj":
        total += 1.6
    elif dep in ("obj", "iobj"):
        total += 0.4
    if draft.kind == "state":
        total += 0.6
    if distance == 0 and draft.how == "pronoun":
        total += 0.3
    return total + clause_weight(scene, draft, i)


def clause_weight(scene: Scene, draft: Draft, i: int) -> float:
    """The subject of a verb above the pronoun is likely meant, another part of the pronoun's own clause is not."""
    tokens = scene.reading.tokens
    if scene.sentence_of[i] != scene.sentence_of[draft.first]:
        return 0.0
    node = scene.head(draft.first, draft.last)
    verb, possessive = tokens.head[node], tokens.dep[i].startswith("nmod")
    if not possessive and verb == tokens.head[i] != i:
        return -3.0
    return 0.6 if tokens.dep[node].startswith("nsubj") and verb in ancestors(scene, i) else 0.0


def group(scene: Scene, i: int) -> Found | None:
    """ "they", "their": the group named last, or two persons or states joined as subject."""
    here = scene.sentence_of[i]
    for draft in sorted((d for d in scene.near(here - 1, here) if 0 <= d.last <= i and d.members), key=lambda d: -d.last):
        if here - scene.sentence_of[draft.first] <= 1:
            return Found(draft.actor or "", draft.kind, "pronoun of a group", 0.75, draft.members)
        break
    return joined(scene, i)


def joined(scene: Scene, i: int) -> Found | None:
    """Two names of one kind with "and" between them, subject of this sentence or the one before."""
    from newsledger.records import Actor, content_id

    tokens, here = scene.reading.tokens, scene.sentence_of[i]
    named = sorted(
        (
            d
            for d in scene.near(here - 1, here)
            if d.actor
            and d.kind in ("person", "state")
            and d.how in ("name", "metonym", "title", "description")
            and 0 <= d.last <= i
            and here - scene.sentence_of[d.first] <= 1
        ),
        key=lambda d: (d.first, -d.last),
    )
    for left, right in zip(reversed(named[:-1]), reversed(named[1:]), strict=True):
        if (
            left.kind == right.kind
            and left.actor != right.actor
            and scene.low[left.last : right.first] == ["and"]
            and tokens.dep[scene.head(left.first, left.last)].startswith("nsubj")
        ):
            ids = (left.actor or "", right.actor or "")
            own = content_id("group", *sorted(ids), scene.reading.report.id)
            scene.actors.setdefault(
                own, Actor(name=" and ".join(scene.actors[m].name for m in ids), kind="group", members=ids, rule="group", score=0.7)
            )
            return Found(own, left.kind, "pronoun of two", 0.7, ids)
    return None


def state_description(scene: Scene, i: int) -> None:
    """Adds "his country", "the country", "the landlocked republic", "the X government" by rule."""
    tokens = scene.reading.tokens
    if i in scene.covered or "Number=Plur" in tokens.feats[i]:
        return
    a, _ = scene.sentence(i)
    first = i
    while first > a and tokens.upos[first - 1] in ("ADJ", "NOUN", "NUM", "ADV", "PUNCT") and scene.low[first - 1] not in (",", ".", '"', "“"):
        first -= 1
    if first < a + 1 or scene.low[first - 1] not in ("the", "his", "her", "its"):
        return
    lead = scene.low[first - 1]
    if lead == "the" and i + 1 < len(scene.low) and scene.low[i + 1] in ("of", "where", "that", "which", "media", "news", "television"):
        return
    if i + 1 < len(scene.low) and tokens.upos[i + 1] in ("NOUN", "PROPN") and tokens.start[i + 1] - tokens.end[i] == 1:
        return
    found = owner_state(scene, first - 1) if lead != "the" else last_state(scene, first - 1, adjectives=i - first)
    if found is None:
        return
    state, rule, score = found
    draft = Draft(tokens.start[first - 1], tokens.end[i], f"state:{state}", "state", "description", rule, score, first - 1, i + 1, state=state)
    scene.keep(draft)
    for j in range(first, i + 1):
        scene.covered[j] = draft


def owner_state(scene: Scene, i: int) -> tuple[str, str, float] | None:
    """The state of whom the pronoun stands for."""
    held = scene.covered.get(i)
    if held is None or held.how != "pronoun":
        found = resolve_pronoun(scene, i)
        actor = found.actor if found else None
    else:
        actor = held.actor
    state = scene.actors[actor].state if actor and actor in scene.actors else None
    if state and f"state:{state}" in scene.actors:
        return state, "state of its possessor", 0.85
    if state:
        known_actor(scene, f"state:{state}")
        return state, "state of its possessor", 0.85
    return None


def last_state(scene: Scene, i: int, *, adjectives: int) -> tuple[str, str, float] | None:
    """The state spoken of last in this sentence or the one before; a subject before others."""
    here = scene.sentence_of[i]
    seen = [
        d
        for d in scene.near(here - 2, here)
        if d.kind == "state" and d.state and not d.members and 0 <= d.last <= i and here - scene.sentence_of[d.first] <= 2
    ]
    words = set(scene.low[i + 1 : i + 2 + adjectives])
    known = [d for d in seen if words & set(scene.know.traits.get(d.state or "", []))]
    if known:
        return max(known, key=lambda d: d.last).state or "", "state with such a trait", 0.8
    if not seen and len(words) > 2:
        fit = [s for s, traits in scene.know.traits.items() if len(words & set(traits)) > 1]
        if len(fit) == 1:
            known_actor(scene, f"state:{fit[0]}")
            return fit[0], "known by its traits", 0.6
    if words & TRAIT_NOUNS:
        return None
    own = speaker_state(scene, i)
    if own is not None:
        return own, "state of the subject", 0.72
    if not seen:
        return None
    best = max(seen, key=lambda d: (state_weight(scene, d, i), d.last))
    return best.state or "", "state spoken of last", 0.7 if adjectives == 0 else 0.6


def speaker_state(scene: Scene, i: int) -> str | None:
    """The state of who acts or speaks in the sentence: "Hezbollah said the country would ..." is of Lebanon."""
    a, _ = scene.sentence(i)
    subjects = [
        d
        for d in scene.near(scene.sentence_of[i], scene.sentence_of[i])
        if a <= d.first < i and d.actor in scene.actors and not d.members and d.how != "demonym" and scene.dep(d.first, d.last) == "nsubj"
    ]
    for draft in sorted(subjects, key=lambda d: (d.first, -d.last)):
        state = draft.state or scene.actors[draft.actor or ""].state
        if state:
            known_actor(scene, f"state:{state}")
            return state
    return None


def state_weight(scene: Scene, draft: Draft, i: int) -> float:
    """Near and named before far and implied."""
    distance = scene.sentence_of[i] - scene.sentence_of[draft.first]
    total = {0: 2.0, 1: 1.4}.get(distance, 0.3)
    if scene.dep(draft.first, draft.last) == "nsubj":
        total += 0.7
    if draft.how == "demonym":
        total -= 0.2
    return total
