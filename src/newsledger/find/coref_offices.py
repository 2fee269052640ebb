"""Groups by office or membership: "the foreign ministers of Armenia and Azerbaijan", "the French and German leaders", "its members"."""

from __future__ import annotations

from newsledger.find.coref_asks import singular
from newsledger.find.coref_lists import runs
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_groups import MEMBERS, OFFICES_OF_MANY, PORTFOLIOS, REGIONS, SAME_PORTFOLIO
from newsledger.language.lang.en.names import POSSESSIVE

Several = tuple[int, int, tuple[list[str], str, float]]
"""Token range, and members, rule and score."""
LARGEST = 8
HELD, BELONG = 0.75, 0.75


def several(scene: Scene, i: int) -> Several | None:
    """The group whose head is at a token, when states and an office or a body's name settle it."""
    one = singular(scene.low[i])
    if one in OFFICES_OF_MANY:
        return of_states(scene, i, one)
    if one in MEMBERS:
        return of_body(scene, i)
    return of_region(scene, i)


def of_states(scene: Scene, i: int, noun: str) -> Several | None:
    """Who held the office on the day in each of the states joined behind "of" or as adjectives in front."""
    a = scene.sentence(i)[0]
    first = i
    while first > a and (scene.low[first - 1] in PORTFOLIOS or scene.reading.tokens.upos[first - 1] == "ADJ") and first - 1 not in scene.covered:
        first -= 1
    words = [SAME_PORTFOLIO.get(w, w) for w in scene.low[first:i] if w in PORTFOLIOS]
    office = " ".join([*words, OFFICES_OF_MANY[noun]]) if noun == "minister" else OFFICES_OF_MANY[noun]
    states, last = lands_behind(scene, i), i + 1
    if states is not None:
        last = states[1]
    else:
        states = lands_before(scene, first)
        first = states[1] if states is not None else first
    if states is None or scene.date is None or (noun == "minister" and not words):
        return None
    found = [scene.know.holder(state, office, scene.date) for state in states[0]]
    people = [known_actor(scene, x.person, rule="holder on the day") for x in found if x is not None]
    if len(set(people)) != len(states[0]):
        return None
    first -= first > a and scene.low[first - 1] in ("the", "both")
    return first, last, (people, "holders on the day", HELD)


def lands_behind(scene: Scene, i: int) -> tuple[list[str], int] | None:
    """The states joined behind "of", and where they end."""
    if scene.low[i + 1 : i + 2] != ["of"]:
        return None
    start = i + 2 + (scene.low[i + 2 : i + 3] == ["the"])
    for first, last, ids in runs(scene, scene.sentence_of[i]):
        if first in (i + 2, start) and all(x.startswith("state:") for x in ids):
            return [x.removeprefix("state:") for x in ids], last
    return None


def lands_before(scene: Scene, first: int) -> tuple[list[str], int] | None:
    """The states of adjectives joined in front: "the French, German and Polish leaders", and where they begin."""
    here = scene.sentence_of[first]
    drafts = {d.last: d for d in scene.near(here, here) if d.how == "demonym" and d.state and d.first >= 0}
    states: list[str] = []
    at, end = first, first
    while at in drafts:
        draft: Draft = drafts[at]
        states.insert(0, (draft.actor or "").removeprefix("state:"))
        end = at = draft.first
        while at > 0 and scene.low[at - 1] in (",", "and"):
            at -= 1
    return (states, end) if len(states) > 1 and len(set(states)) == len(states) else None


def of_body(scene: Scene, i: int) -> Several | None:
    """The members of a body of states that "its members" or "AUKUS members" names."""
    owner = scene.covered.get(i - 1) if i else None
    if owner is None and i > 1 and scene.low[i - 1] == "'s":
        owner = scene.covered.get(i - 2)
    if owner is None or owner.members or (scene.low[i - 1] in POSSESSIVE and scene.low[i - 1] != "its"):
        return None
    known = scene.know.actors.get(owner.actor or "")
    members = known.members if known is not None and known.kind in ("organisation", "agreement") else ()
    if not 1 < len(members) <= LARGEST or not all(m.startswith("state:") for m in members):
        return None
    return owner.first, i + 1, ([known_actor(scene, m) for m in members], "members of a body", BELONG)


def of_region(scene: Scene, i: int) -> Several | None:
    """All states of a small region: "the Baltic states", "the Nordic countries"."""
    trait = scene.low[i - 1] if i > 1 else ""
    if scene.low[i] not in ("states", "countries", "nations") or trait not in REGIONS or scene.low[i - 2] not in ("the", "all"):
        return None
    ids = [known_actor(scene, f"state:{code}") for code, words in sorted(scene.know.traits.items()) if trait in words]
    return (i - 2, i + 1, (ids, "states of a region", BELONG)) if 1 < len(ids) <= LARGEST else None
