"""Descriptions of states: "his country", "the landlocked republic", "the country"."""

from __future__ import annotations

from newsledger.find.coref_pronouns import resolve_pronoun
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_kinds import AMERICAN
from newsledger.language.lang.en.name_refer import TRAIT_NOUNS
from newsledger.language.lang.en.names import REPORT_VERBS


def state_description(scene: Scene, i: int) -> None:
    """Adds "his country", "the country", "the landlocked republic", "the X government" by rule."""
    tokens = scene.reading.tokens
    if i in scene.covered or "Number=Plur" in tokens.feats[i]:
        return
    a, _ = scene.sentence(i)
    first = i
    while first > a and tokens.upos[first - 1] in ("ADJ", "NOUN", "NUM", "ADV", "PUNCT", "PROPN") and scene.low[first - 1] not in NO_PART:
        first -= 1
    if first < a + 1 or scene.low[first - 1] not in ("the", "this", "his", "her", "its"):
        return
    lead = scene.low[first - 1]
    if scene.low[i] == "state" and first == i and AMERICAN & set(scene.low):
        return  # "the state" of an American report is not the country
    if lead in ("the", "this") and i + 1 < len(scene.low) and scene.low[i + 1] in ("of", "where", "that", "which", "media", "news", "television"):
        return
    if i + 1 < len(scene.low) and tokens.upos[i + 1] in ("NOUN", "PROPN") and tokens.start[i + 1] - tokens.end[i] == 1:
        return
    found = owner_state(scene, first - 1) if lead not in ("the", "this") else last_state(scene, first - 1, adjectives=i - first)
    if found is None:
        return
    state, rule, score = found
    draft = Draft(tokens.start[first - 1], tokens.end[i], f"state:{state}", "state", "description", rule, score, first - 1, i + 1, state=state)
    scene.keep(draft)
    for j in range(first, i + 1):
        scene.covered[j] = draft


NO_PART = frozenset({",", ".", '"', "“", "(", ":", ";", "—", "–"})


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
    words = set(scene.low[i + 1 : i + 2 + adjectives])
    weights = land_weights(scene, i)
    shared = {own: len(words & set(scene.know.traits.get(own, []))) for own in weights}
    most = max(shared.values(), default=0)
    if most:
        fit = [own for own in weights if shared[own] == most]
        return known_state(scene, max(fit, key=lambda own: (weights[own], own))), "state with such a trait", 0.8
    if not weights and len(words) > 2:
        fit = [s for s, traits in scene.know.traits.items() if len(words & set(traits)) > 1]
        if len(fit) == 1:
            return known_state(scene, fit[0]), "known by its traits", 0.6
    if words & TRAIT_NOUNS or not weights:
        return None
    best = max(weights, key=lambda own: (weights[own], own))
    rival = max((w for own, w in weights.items() if own != best), default=0.0)
    if weights[best] - rival < MARGIN:
        return None
    return known_state(scene, best), "state spoken of most and last", 0.7 if adjectives == 0 else 0.6


def known_state(scene: Scene, code: str) -> str:
    """The state's code, the state being put into the report's table."""
    known_actor(scene, f"state:{code}")
    return code


MARGIN = 0.1
NEAR_WEIGHTS = (1.0, 1.2, 0.6, 0.3)
"""What the last mention counts in the sentence itself, in the one before, and so on."""
OFTEN, MOST = 0.3, 6
"""What each mention counts, and so many at most."""
SPEAKS, ACTS = 1.0, -2.0
"""Who speaks is likely of the country meant; a state that is itself the subject would be "it": "Beijing and New Delhi, which border the country"."""


def land_weights(scene: Scene, i: int) -> dict[str, float]:
    """How much speaks for each state spoken of before a token as "the country"."""
    here = scene.sentence_of[i]
    counts: dict[str, float] = {}
    near: dict[str, float] = {}
    for d in scene.near(here - WIDE, here):
        if d.members or not 0 <= d.last <= i:
            continue
        state = d.state or (scene.actors[d.actor].state if d.actor in scene.actors else None)
        if not state or f"state:{state}" not in scene.know.actors:
            continue
        share = 1.0 if d.kind == "state" and d.how != "demonym" else 0.5
        counts[state] = counts.get(state, 0.0) + share
        distance = min(here - scene.sentence_of[d.first], len(NEAR_WEIGHTS) - 1)
        subject = scene.dep(d.first, d.last) == "nsubj"
        weight = NEAR_WEIGHTS[distance] * (1.0 if share == 1.0 else 0.7) + (0.4 if subject and distance else 0.0)
        near[state] = max(near.get(state, 0.0), weight)
        if subject and distance == 0 and d.kind == "state" and d.how != "demonym":
            verb = scene.reading.tokens.head[scene.head(d.first, d.last)]
            says = scene.reading.tokens.lemma[verb].lower() in REPORT_VERBS
            counts[state] += (SPEAKS if says else ACTS) / OFTEN
    out = {own: OFTEN * min(MOST, n) + near[own] for own, n in counts.items()}
    own = speaker_state(scene, i)
    if own is not None and own in out:
        out[own] += SPEAKS
    return out


WIDE = 12
"""So many sentences back states are counted."""


def speaker_state(scene: Scene, i: int) -> str | None:
    """The state of who acts or speaks in the sentence: "Hezbollah said the country would ..." is of Lebanon."""
    a, _ = scene.sentence(i)
    subjects = [
        d
        for d in scene.near(scene.sentence_of[i], scene.sentence_of[i])
        if a <= d.first < i and d.actor in scene.actors and not d.members and d.kind != "state" and scene.dep(d.first, d.last) == "nsubj"
    ]
    for draft in sorted(subjects, key=lambda d: (d.first, -d.last)):
        state = draft.state or scene.actors[draft.actor or ""].state
        if state:
            return state
    return None
