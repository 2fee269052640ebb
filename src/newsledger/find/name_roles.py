"""Local parties that have no name: "police", "protesters", "the union", "the Trudeau government"; events need them as parties."""

from __future__ import annotations

from msgspec.structs import replace

from newsledger.find.name_lands import CABINET, land_around, only_state, ruling
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.names import ORGAN_KINDS, POSSESSIVE, ROLES, THING_HEADS
from newsledger.records import Actor, content_id

NO_ORGANS = frozenset({"troops", "soldiers", "forces"})


def find_roles(scene: Scene) -> None:
    """Adds a draft and an actor for each noun of `ROLES` that no name covers, one actor a word, sector and state."""
    tokens = scene.reading.tokens
    scene.only_state = only_state(scene)
    settle_states(scene)
    for i in [i for i, word in enumerate(scene.low) if word in ROLES]:
        word, sector = scene.low[i], ROLES[scene.low[i]]
        if i in scene.covered or tokens.upos[i] not in ("NOUN", "PROPN"):
            continue
        if leaders_cabinet(scene, i) or tokens.dep[i].split(":")[0] == "compound" or (scene.low[i + 1 : i + 2] and scene.low[i + 1] in THING_HEADS):
            continue
        first = phrase_start(scene, i)
        if word in WITHOUT_ARTICLE and first >= 0 and scene.low[first] not in ARTICLES and scene.preposition(first) in ("to", "in", "at"):
            continue
        add_role(scene, first, i + 1, word, sector)


WITHOUT_ARTICLE, ARTICLES = frozenset({"school", "college", "university", "church"}), frozenset({"the", "a", "an", "that", "this", *POSSESSIVE})
"""What somebody goes to without an article is no body: "never went to law school", "boys in school"."""


def settle_states(scene: Scene) -> None:
    """Officials and bodies of a report that names no state are of the only one in which its places lie: "Mayor Ann Lee" of a report from Ohio."""
    state = scene.only_state
    if state is None or scene.states_named or any(d.kind == "state" for d in scene.drafts):
        return
    for own, actor in scene.actors.items():
        if actor.state is None and actor.sector in OFFICIAL and actor.rule in ("unknown person", "single name", "unknown organisation"):
            scene.actors[own] = replace(actor, state=state, ids={**actor.ids, "cameo": f"{state}{actor.sector}"})


OFFICIAL = frozenset({"GOV", "LEG", "MIL", "JUD", "COP", "PTY"})


def phrase_start(scene: Scene, i: int) -> int:
    """The first token of the noun's phrase: its adjectives and article."""
    tokens, first = scene.reading.tokens, i
    a, _ = scene.sentence(i)
    while (
        first > a
        and tokens.upos[first - 1] in ("ADJ", "NOUN", "PROPN", "NUM")
        and first - 1 not in scene.covered
        and tokens.head[first - 1] in range(first, i + 1)
    ):
        first -= 1
    return first - 1 if first > a and scene.low[first - 1] in ("the", "a", "an", *POSSESSIVE) else first


def add_role(scene: Scene, first: int, last: int, word: str, sector: str) -> None:
    """The draft of a party; its state is that of the words around it, where they name just one; "UN peacekeepers" are of no state."""
    world = of_world_body(scene, first)
    many = bool(WIDER & set(scene.low[max(0, first - 1) : last]))  # "European ministers"
    state = None if world or many else land_around(scene, first, last)
    own = content_id("group", word, sector, "IGO" if world else state, scene.reading.report.id)
    if own not in scene.actors:
        kind = "organ" if word in ORGAN_KINDS and word not in NO_ORGANS else "group"
        scene.actors[own] = Actor(
            name=word, kind=kind, state=state, sector=sector, ids={"cameo": f"{'IGO' if world else state or ''}{sector}"}, rule="role noun", score=0.6
        )
    scene.over(first, last, actor=own, kind=scene.actors[own].kind, how="description", rule="role noun", score=0.6)


def of_world_body(scene: Scene, first: int) -> bool:
    """Whether the name of an intergovernmental body stands right before: "UN peacekeepers", "European Union foreign ministers"."""
    before = scene.covered.get(first - 1)
    actor = scene.actors.get(before.actor or "") if before is not None and before.last == first else None
    return actor is not None and actor.sector == "IGO"


WIDER = frozenset(
    {"european", "african", "asian", "arab", "western", "international", "foreign", "gulf", "nordic", "baltic", "balkan", "allied", "nato"}
)
"""Adjectives of more than one state."""


def ruled_by(scene: Scene, at: int) -> str | None:
    """The one state whose leaders bear this name, None for none or several: "the Clinton administration" where nobody of that name is told of."""
    word = scene.reading.tokens.text[at]
    free = at not in scene.covered or scene.covered[at].kind in ("place", "person")
    return ruling().get(word) if word[:1].isupper() and free else None


def leaders_cabinet(scene: Scene, i: int) -> bool:
    """ "the Trudeau government", "Obama's administration": the state that the person leads."""
    if not i or scene.low[i] not in CABINET:
        return False
    at = i - 2 if scene.low[i - 1] == "'s" else i - 1
    before = scene.covered.get(at)
    person = before is not None and before.kind == "person" and before.actor is not None and before.last in (i, i - 1)
    if before is not None and before.actor is not None and not person:
        return False
    state = scene.actors[before.actor or ""].state if before is not None and person else None
    state = state or ruled_by(scene, at)
    if state is None:
        return False
    start = before.first if before is not None and person else at
    first = start - (start > 0 and scene.low[start - 1] == "the")
    scene.over(
        first, i + 1, actor=known_actor(scene, f"state:{state}"), kind="state", how="description", rule="leader's government", score=0.8
    ).state = state
    return True
