"""Whom "we", "us" and "our" in quotation marks stand for: the speaker with those just told of, or the state whose office the speaker holds."""

from __future__ import annotations

from newsledger.find.coref_demands import offices_of
from newsledger.find.coref_found import Found
from newsledger.find.coref_groups import group_actor, label
from newsledger.find.coref_lists import speaking_group
from newsledger.find.coref_tied import conjoined, deeds
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene

REACH = 2
"""So many sentences back the partner of a speaker without an office is looked for."""
TOGETHER = frozenset({"together", "both", "jointly"})
PAIRED, OFFICIAL, KINDRED = 0.6, 0.6, 0.55


def spoken_for(scene: Scene, own: str, hearer: Draft | None, i: int) -> Found | None:
    """The group or state for which somebody says "we"; None when the text does not tell."""
    group, state = speaking_group(scene, own, i), scene.actors[own].state
    official = bool(state) and f"state:{state}" in scene.know.actors and holds_office(scene, own)
    if official and hearer is not None and scene.low[i - 1] == "between" and (lands := lands_of(scene, [own, hearer.actor or ""])):
        return Found(group_actor(scene, lands, PAIRED), "state", "states of speaker and hearer", PAIRED, tuple(lands))
    mutual = "each" in scene.low[i : scene.sentence(i)[1]]  # "We will treat each other with affection," Lula said
    if official and group is not None and not mutual and jointly(scene, i) and (lands := lands_of(scene, list(group.members))):
        return Found(group_actor(scene, lands, PAIRED), "state", "states of the speakers", PAIRED, tuple(lands))
    if official and not mutual:
        return Found(known_actor(scene, f"state:{state}"), "state", "state of the speaker", OFFICIAL)
    if group is not None and group.actor is not None:
        return Found(group.actor, group.kind, "group of the speaker", PAIRED, group.members)
    partner = kin_near(scene, own, i) or tied_near(scene, own, i)
    if partner is None:
        return None
    ids = [own, partner]
    return Found(group_actor(scene, ids, KINDRED), label(scene, ids), "speaker and partner", KINDRED, tuple(ids))


def jointly(scene: Scene, i: int) -> bool:
    """Whether the words tell of more than one side: "we will fight together", "between us", "we both"."""
    a, b = scene.sentence(i)
    return bool(TOGETHER & set(scene.low[i : min(b, i + 12)])) or scene.low[max(a, i - 1)] == "between"


def holds_office(scene: Scene, own: str) -> bool:
    """Whether somebody speaks for a state: an office on the day, or a title of the report."""
    offices = [s.of for s in scene.know.offices(own, scene.date)]
    if any(of.startswith("org:") for of in offices):
        return False
    return bool(offices) or any("minister" in words and "former" not in words for words in offices_of(scene, own))


def lands_of(scene: Scene, people: list[str]) -> list[str]:
    """The states of persons, when each has another one: "There is no border between us," Abiy told his host."""
    states = [scene.actors[own].state for own in people if own in scene.actors]
    known = [known_actor(scene, f"state:{s}") for s in states if s and f"state:{s}" in scene.know.actors]
    return known if len(set(known)) == len(people) else []


def kin_near(scene: Scene, own: str, i: int) -> str | None:
    """The one whose kin the speaker was told to be, or the other way round, when named or told of near: "I rang her and neither of us could talk"."""
    here = scene.sentence_of[i]
    near = [d.actor for d in scene.near(here - REACH, here) if d.kind == "person" and d.actor and not d.members and 0 <= d.last <= i]
    ties = {tie.own for tie in scene.kin.of([own])} | {tie.owner for tie in scene.kin.to(own)}
    found = list(dict.fromkeys(x for x in near if x in ties and x != own))
    return found[-1] if found else None


def tied_near(scene: Scene, own: str, i: int) -> str | None:
    """The one other person with whom the speaker was joined or did something in the sentences before."""
    here = scene.sentence_of[i]
    for number in range(here - 1, here - 1 - REACH, -1):
        drafts = [d for d in scene.near(number, number) if d.kind == "person" and d.actor and not d.members and d.first >= 0]
        at = {scene.head(d.first, d.last): d.actor or "" for d in drafts}
        sets = [ids for find in (conjoined, deeds) for ids, _, _ in find(scene, at, i) if own in ids and len(ids) == 2]
        if sets:
            return next(x for x in sets[0] if x != own)
    return None
