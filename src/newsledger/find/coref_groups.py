"""Groups: "the two countries", "both leaders", "neither government", with their members."""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import GROUP_NOUNS
from newsledger.records import Actor, content_id

LEADS = frozenset({"two", "both", "neither", "three"})


def find_group(scene: Scene, i: int) -> None:
    """Adds the group at its head noun when two members can be found."""
    tokens, low = scene.reading.tokens, scene.low
    if i in scene.covered:
        return
    a, _ = scene.sentence(i)
    first = i if low[i] == "two" else lead_of(scene, i, a)
    if first < 0:
        return
    kind = GROUP_NOUNS.get(low[i], "any")
    start = first - (first > a and low[first - 1] in ("the", "these", "those"))
    if low[i] == "two" and i + 1 < len(low) and (tokens.upos[i + 1] in ("NOUN", "ADJ", "NUM", "PROPN") or tokens.head[i] > i):
        return
    count = 3 if low[first] == "three" else 2
    found = members(scene, first, kind, count)
    if found is None:
        return
    ids, rule, score = found
    own = content_id("group", *sorted(ids), scene.reading.report.id)
    label = (
        "person" if all(scene.actors[m].kind == "person" for m in ids) else "state" if all(scene.actors[m].kind == "state" for m in ids) else "group"
    )
    if own not in scene.actors:
        name = " and ".join(scene.actors[m].name for m in ids)
        scene.actors[own] = Actor(name=name, kind="group", members=tuple(ids), rule="group", score=score)
    draft = Draft(tokens.start[start], tokens.end[i], own, label, "group", rule, score, start, i + 1, tuple(ids))
    scene.drafts.append(draft)
    for j in range(start, i + 1):
        scene.covered[j] = draft


def lead_of(scene: Scene, i: int, start: int) -> int:
    """The token of "two", "both" or "neither" before a group's noun; -1 without one."""
    for j in range(i - 1, max(start, i - 4) - 1, -1):
        if scene.low[j] in LEADS:
            return j
        if scene.reading.tokens.upos[j] not in ("ADJ", "NOUN") and scene.low[j] != "of":
            return -1
    return -1


def members(scene: Scene, token: int, kind: str, count: int) -> tuple[list[str], str, float] | None:
    """The members: the nearest pair of that kind, in the same sentence before, else across to the sentence before."""
    here = scene.sentence_of[token]
    seen = named(scene, token, kind)
    for reach in (0, 1, 2):
        ids = distinct([d for d in seen if here - reach <= scene.sentence_of[d.first]], kind, scene)
        if len(ids) == count:
            return ids, f"the {count} of {reach} sentences back", 0.88 - 0.08 * reach
        if len(ids) > count:
            best = pick(scene, seen, ids, count, token, kind)
            return (best, "the nearest pair", 0.65) if best else None
    return None


def named(scene: Scene, token: int, kind: str) -> list[Draft]:
    """Drafts before the token that may be members; persons stand for their states in groups of states only if no states are named."""
    wanted = {"state": ("state",), "person": ("person",), "any": ("state", "person")}[kind]
    out = [d for d in scene.drafts if d.kind in wanted and d.actor and not d.members and 0 <= d.last <= token]
    return sorted(out, key=lambda d: (d.first, d.last))


def state_of(scene: Scene, draft: Draft) -> str:
    """The state behind a draft."""
    return draft.state or scene.actors[draft.actor or ""].state or ""


def distinct(drafts: list[Draft], kind: str, scene: Scene) -> list[str]:
    """The different actors of the drafts, in order of their last mention; for "sides" states count before persons."""
    states = list(dict.fromkeys(d.actor for d in drafts if d.kind == "state" and d.actor))
    persons = list(dict.fromkeys(d.actor for d in drafts if d.kind == "person" and d.actor))
    if kind == "any":
        return states if len(states) >= 2 else persons
    return states if kind == "state" else persons


def pick(scene: Scene, seen: list[Draft], ids: list[str], count: int, token: int, kind: str) -> list[str] | None:
    """Two of several: those joined in one clause before (subject and object), else the last named ones."""
    order = list(dict.fromkeys(d.actor for d in reversed(seen) if d.actor in ids))
    return [x for x in reversed(order[:count]) if x]
