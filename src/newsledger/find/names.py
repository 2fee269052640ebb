"""Who and what is named in a report: actors, things, every mention of them and how it stands for them, relations stated.

Needs tokens, entities, blocks, times and the date of the report; gives actors, things, mentions and stated. The steps, each a module: known names
(`name_match`, `name_known`), capitals as governments (`name_metonyms`), persons and titles (`name_persons`, `name_titles`), bodies (`name_bodies`),
things (`things`), then what refers back: bare titles, descriptions, groups, pronouns (`coref`), and what is said of them (`stated`).
"""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.find.coref import find_references
from newsledger.find.name_bodies import find_organisations, find_organs
from newsledger.find.name_credits import find_credits
from newsledger.find.name_known import find_known
from newsledger.find.name_persons import find_persons
from newsledger.find.name_pieces import pieces
from newsledger.find.name_repair import repaired
from newsledger.find.name_roles import find_roles
from newsledger.find.name_scene import Draft, Scene, scene_of
from newsledger.find.stated import find_stated
from newsledger.find.things import find_storms, find_things
from newsledger.records import Mention, Reading, span_of


def find_names(reading: Reading) -> Mapping[str, object]:
    """The fields actors, things, mentions (in order of the text) and stated."""
    scene = scene_of(reading)
    parts = repaired(scene, pieces(scene))
    known = find_known(scene, parts)
    find_organs(scene)
    find_storms(scene)
    names = find_persons(scene, parts, known)
    find_things(scene, parts)
    find_organisations(scene, parts)
    find_credits(scene)
    find_references(scene, names)
    find_roles(scene)
    stated = find_stated(scene)
    return {"actors": used_actors(scene), "things": used_things(scene), "mentions": mentions(scene), "stated": stated}


def mentions(scene: Scene) -> tuple[Mention, ...]:
    """The drafts as mentions, one a span and actor."""
    out: dict[tuple[int, int], Draft] = {}
    for draft in scene.drafts:
        held = out.get((draft.start, draft.end))
        if held is None or (held.actor is None and draft.actor is not None):
            out[draft.start, draft.end] = draft
    return tuple(
        Mention(
            span=span_of(scene.text, d.start, d.end), actor=d.actor, kind=d.kind, how=d.how, members=d.members, rule=d.rule, score=round(d.score, 3)
        )
        for d in sorted(out.values(), key=lambda d: d.place)
    )


def used_actors(scene: Scene) -> dict[str, object]:
    """The actors that a mention leads to, with the members of groups, by id."""
    wanted = {d.actor for d in scene.drafts} | {m for d in scene.drafts for m in d.members}
    return {k: scene.actors[k] for k in sorted(scene.actors) if k in wanted}


def used_things(scene: Scene) -> dict[str, object]:
    """The things that a mention leads to, by id."""
    wanted = {d.actor for d in scene.drafts}
    return {k: scene.things[k] for k in sorted(scene.things) if k in wanted}
