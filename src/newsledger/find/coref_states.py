"""Descriptions of states: "his country", "the landlocked republic", "the country"."""

from __future__ import annotations

from newsledger.find.coref_pronouns import resolve_pronoun
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_kinds import AMERICAN
from newsledger.language.lang.en.name_refer import TRAIT_NOUNS


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
    if scene.low[i] == "state" and first == i and AMERICAN & set(scene.low):
        return  # "the state" of an American report is not the country
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
