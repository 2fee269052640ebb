""" "Each other", "one another", "each", "each country": the members of the group that the sentence is about."""

from __future__ import annotations

from newsledger.find.coref_asks import kinds_of, manifold
from newsledger.find.coref_groups import keep
from newsledger.find.coref_lists import runs
from newsledger.find.coref_offers import BODIES
from newsledger.find.name_scene import Draft, Scene

SORTS = {"person": ("person",), "state": ("state",), "body": BODIES, "mixed": ("state", *BODIES)}
SURE, LIKELY = 0.7, 0.6


def each(scene: Scene, i: int) -> None:
    """Adds "each other" or "each" for the last group of its sentence, "each" at the head of a sentence for the last of the one before."""
    low, upos = scene.low, scene.reading.tokens.upos
    follows = low[i + 1] if i + 1 < len(low) else ""
    if (low[i], follows) in (("each", "other"), ("one", "another")):
        members = within(scene, i, ())
        take(scene, i, i + 2, members, SURE)
        return
    if low[i] != "each" or follows == "of" or i in scene.covered:
        return
    noun = i + 1 < len(low) and upos[i + 1] == "NOUN"
    form, kinds = kinds_of(manifold(follows), follows) if noun else ("bare", ())
    if (
        not form
        or (noun and form not in ("lands", "sides", "persons", "bodies"))
        or (not noun and upos[i + 1 : i + 2] in (["ADJ"], ["NUM"], ["PROPN"]))
    ):
        return
    sorts = tuple(sort for kind in kinds for sort in SORTS[kind])
    take(scene, i, i + 1 + noun, within(scene, i, sorts) or before(scene, i, sorts), LIKELY)


def take(scene: Scene, first: int, last: int, members: tuple[str, ...], score: float) -> None:
    """Adds the words as the group of these members."""
    if members:
        keep(scene, first, last, (list(members), "each of a group", score))


def within(scene: Scene, i: int, sorts: tuple[str, ...]) -> tuple[str, ...]:
    """The members of the last group or joined names before a token of its sentence."""
    here = scene.sentence_of[i]
    found = [d for d in scene.near(here, here) if 0 <= d.last <= i and fits(scene, d, sorts)]
    last = max(found, key=lambda d: (d.last, -d.first), default=None)
    joined = [(end, ids) for _, end, ids in runs(scene, here) if end <= i and all(not sorts or scene.actors[x].kind in sorts for x in ids)]
    if joined and (last is None or joined[-1][0] > last.last):
        return tuple(joined[-1][1])
    return last.members if last is not None else ()


def before(scene: Scene, i: int, sorts: tuple[str, ...]) -> tuple[str, ...]:
    """The members of the last group of the sentences just before."""
    here = scene.sentence_of[i]
    found = [d for d in scene.near(here - 2, here - 1) if d.first >= 0 and fits(scene, d, sorts)]
    last = max(found, key=lambda d: d.last, default=None)
    return last.members if last is not None else ()


def fits(scene: Scene, d: Draft, sorts: tuple[str, ...]) -> bool:
    """Whether a draft is a group of actors of these kinds (of any, when none is asked for)."""
    return bool(d.members) and all(not sorts or (m in scene.actors and scene.actors[m].kind in sorts) for m in d.members)
