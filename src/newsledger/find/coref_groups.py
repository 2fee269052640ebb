"""Groups: "the two countries", "both leaders", "neither government", "the pair", with their members.

The members are the nearest ones of the right kind: first within the sentence before the group's words, else reaching back sentence by
sentence. Persons are narrowed by the noun ("leaders" hold a leading office, "ministers" a ministry, "men" are men). "Sides" are states, for
which persons stand in.
"""

from __future__ import annotations

from newsledger.find.coref_members import Members, between_ahead, co_parties, members, plural
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_groups import GROUP_NOUNS, LEADS, OPPOSED, PAIRS, STAND_ALONE
from newsledger.records import Actor, content_id

DEFINITE = frozenset({"the", "these", "those", "all", "our", "their", "his", "her", "its"})
"""Before "two": "the two ministers" are known, "sent two ministers" are not."""


def find_group(scene: Scene, i: int) -> None:
    """Adds the group whose noun (or bare "the two") is at a token, when its members can be found."""
    if i in scene.covered and scene.covered[i].rule not in ("role noun", "place of the model"):
        return
    a, _ = scene.sentence(i)
    if scene.low[i] == "koreas":
        ids = [known_actor(scene, "state:KOR"), known_actor(scene, "state:PRK")]
        first = i
        while first > a and scene.low[first - 1] in ("two", "both", "the"):
            first -= 1
        keep(scene, first, i + 1, (ids, "known group", 0.95))
        return
    first, count = lead_of(scene, i, a)
    if first < 0:
        return
    start = first - (first > a and scene.low[first - 1] == "other")
    start -= start > a and scene.low[start - 1] in ("the", "these", "those", "all")
    found = members(scene, start, scene.low[i], count) or between_ahead(scene, i, count)
    earlier = prior(scene, start, scene.low[i], count) if scene.low[first - 1] != "other" else None
    if earlier is not None and (found is None or found[2] < earlier[2]):
        found = earlier
    if found is not None:
        keep(scene, start, i + 1, found)


def find_of_them(scene: Scene, i: int) -> None:
    """Adds "both of them", "neither of them", "the two of them" with their members, persons before others."""
    count, first = LEADS[scene.low[i - 2]], i - 2
    first -= first > scene.sentence(i)[0] and scene.low[first - 1] in ("the", "all")
    found = members(scene, first, "pair", count) or members(scene, first, "sides", count)
    if found is not None:
        keep(scene, first, i + 1, found)


def prior(scene: Scene, token: int, noun: str, count: int) -> Members | None:
    """The members of the last group of that size named near, or their states: "The two presidents met. The neighbours hope"."""
    here, noun = scene.sentence_of[token], plural(noun)
    kind = GROUP_NOUNS.get(noun, "any")
    groups = [d for d in scene.near(here - 2, here) if d.how == "group" and len(d.members) == count and 0 <= d.last <= token]
    if not groups:
        return None
    last = max(groups, key=lambda d: d.last)
    if set(last.members) & co_parties(scene, token):
        return None
    kinds = {scene.actors[m].kind for m in last.members}
    if kinds == {"person"} and (kind == "state" or noun in ("sides", "rivals")):
        lands = [scene.actors[m].state for m in last.members]
        ids = list(dict.fromkeys(known_actor(scene, f"state:{s}") for s in lands if s and f"state:{s}" in scene.know.actors))
        return (ids, "states of the last group", 0.79) if len(ids) == count else None
    fits_noun = {"state": {"state"}, "person": {"person"}}.get(kind)
    if fits_noun is None or kinds <= fits_noun:
        return list(last.members), "the last group again", 0.85
    return None


def lead_of(scene: Scene, i: int, start: int) -> tuple[int, int]:
    """The token of "two", "both" or "neither" that opens the group, and how many members it says; (-1, 0) without one."""
    low, tokens = scene.low, scene.reading.tokens
    if (low[i] in STAND_ALONE and low[i] not in GROUP_NOUNS) or low[i] == "two":
        follows = tokens.upos[i + 1] if i + 1 < len(low) else ""
        if low[i] == "both":
            return (i, 2) if follows in ("VERB", "AUX") else (-1, 0)
        alone = i > start and low[i - 1] == "the" and follows not in ("NOUN", "ADJ", "NUM", "PROPN", "") and low[i + 1] not in ("-", "of")
        return (i, LEADS.get(low[i], 2)) if alone else (-1, 0)
    for j in range(i - 1, max(start, i - 6) - 1, -1):
        if low[j] in LEADS:
            j -= j > start and low[j - 1] == "other"
            definite = low[j] in ("both", "neither", "either") or (j > start and low[j - 1] in DEFINITE)
            j += low[j] == "other"
            return (j, LEADS[low[j]]) if definite else (-1, 0)
        if tokens.upos[j] not in ("ADJ", "NOUN", "PROPN", "VERB", "ADV") and low[j] not in ("of", "the", "-"):
            break
    if (low[i] in PAIRS and i > start and low[i - 1] == "the") or (i > start + 1 and low[i - 1] in OPPOSED and low[i - 2] == "the"):
        return (i, 2) if low[i] in PAIRS else (i - 1, 2)
    return -1, 0


def keep(scene: Scene, start: int, last: int, found: Members) -> None:
    """The group as actor and draft."""
    ids, rule, score = found
    tokens = scene.reading.tokens
    own, start_at, end_at = group_actor(scene, ids, score), tokens.start[start], tokens.end[last - 1]
    draft = Draft(start_at, end_at, own, label(scene, ids), "group", rule, score, start, last, tuple(ids))
    scene.keep(draft)
    for j in range(start, last):
        scene.covered[j] = draft


def group_actor(scene: Scene, ids: list[str], score: float) -> str:
    """The id of the group of these members, put into the report's table."""
    own = content_id("group", *sorted(ids))
    if own not in scene.actors:
        name = " and ".join(scene.actors[m].name for m in ids)
        scene.actors[own] = Actor(name=name, kind="group", members=tuple(ids), rule="group", score=score)
    return own


def label(scene: Scene, ids: list[str]) -> str:
    """The kind that all members have, else group."""
    kinds = {scene.actors[m].kind for m in ids}
    return kinds.pop() if len(kinds) == 1 and kinds <= {"person", "state"} else "group"
