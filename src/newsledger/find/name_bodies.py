"""Bodies: organs of states by grammar ("the Indian foreign ministry"), other organisations, local parties without a name ("police")."""

from __future__ import annotations

import re

from newsledger.find.name_known import Piece
from newsledger.find.name_scene import Scene
from newsledger.know.names import folded, slug
from newsledger.language.lang.en.names import MINISTRY_WORDS, ORGAN_HEADS, ORGAN_KINDS, POSSESSIVE, ROLES, THING_HEADS
from newsledger.records import Actor, content_id

ORGAN_SPAN = 5
GROUP_ENDS = re.compile(
    r"(?:party|front|movement|brigades?|army|militia|union|league|alliance|coalition|faction|cartel|rebels|guerrillas|council)$", re.IGNORECASE
)
OUTLET_ENDS = re.compile(
    r"(?:news|times|post|tv|television|radio|herald|tribune|gazette|daily|journal|telegraph|guardian|broadcasting|media|press|chronicle)$",
    re.IGNORECASE,
)


def find_organs(scene: Scene) -> None:
    """Adds organs, forces and people of states: a state's name, adjective or possessive before the head of an organ."""
    for draft in [d for d in scene.drafts if d.kind == "state" and d.first >= 0]:
        a, b = scene.sentence(draft.first)
        i = draft.last
        if i < b and scene.low[i] in ("'s", "'"):
            i += 1
        head = organ_head(scene, i, b)
        if head < 0 or head in scene.covered:
            continue
        first = draft.first - (draft.first > a and scene.low[draft.first - 1] == "the")
        words = scene.low[i : head + 1]
        add_organ(scene, first, head + 1, draft.state or "", words)


def organ_head(scene: Scene, i: int, end: int) -> int:
    """The token of the organ's head that follows within a few words of its kind; -1 without one."""
    best = -1
    for j in range(i, min(end, i + ORGAN_SPAN)):
        word = scene.low[j]
        if j in scene.covered and scene.covered[j].kind != "state":
            break
        if word in ORGAN_HEADS and not (j + 1 < end and scene.low[j + 1] in ORGAN_HEADS):
            best = j
            break
        if word not in MINISTRY_WORDS and word not in ORGAN_HEADS and scene.reading.tokens.upos[j] not in ("ADJ",):
            break
    return best


def add_organ(scene: Scene, first: int, last: int, state: str, words: list[str]) -> None:
    """The draft and actor of a state's organ; the government of a state is the state."""
    head = words[-1]
    if words == ["government"] or (words[-1:] == ["regime"] and len(words) == 1):
        scene.over(first, last, actor=f"state:{state}", kind="state", how="description", rule="government", score=0.9).state = state
        return
    sector = ORGAN_HEADS[head]
    kind = "organ" if head in ORGAN_KINDS else "group"
    if sector == "MIL":
        words, kind = ["military"], "organ"
    land = scene.know.actors.get(f"state:{state}")
    name = f"{(land.adjective or land.name) if land else state} {' '.join(w for w in words if w not in ('of', 'the', 'and'))}"
    own = f"{'org' if kind == 'organ' else 'group'}:{state.lower()}-{slug(organ_key(words))}"
    if own not in scene.actors:
        scene.actors[own] = Actor(
            name=titled(name), kind=kind, state=state, sector=sector, ids={"cameo": f"{state}{sector}"}, rule="organ of a state", score=0.9
        )
    draft = scene.over(first, last, actor=own, kind=kind, how="name" if kind == "organ" else "description", rule="organ of a state", score=0.9)
    draft.state = state


SAME = {"defense": "defence", "labor": "labour", "affairs": "", "of": "", "the": "", "external": "foreign", "department": "ministry"}


def organ_key(words: list[str]) -> str:
    """One key for one organ: "ministry of foreign affairs" and "foreign ministry" are the same."""
    plain = [SAME.get(w, w) for w in words]
    return " ".join(sorted(w for w in plain if w and w != "and"))


def titled(name: str) -> str:
    """The name with capitals."""
    return " ".join(w[:1].upper() + w[1:] for w in name.split())


def find_organisations(scene: Scene, parts: list[Piece]) -> None:
    """Adds the model's other organisations and places, each with an id of its own name; short names go to the long one of the report."""
    longs: dict[str, str] = {}
    for p in parts:
        if p.label not in ("ORG", "LOC", "GPE", "FAC", "NORP"):
            continue
        if any(i in scene.covered for i in range(p.first, p.last)):
            continue
        tokens = scene.reading.tokens
        name = " ".join(scene.text[tokens.start[p.first] : tokens.end[p.last - 1]].split())
        if p.label in ("LOC", "GPE", "FAC") or not name[:1].isupper():
            if p.label != "NORP" and name[:1].isupper():
                scene.over(p.first, p.last, actor=None, kind="place", how="name", rule="place of the model", score=0.8)
            continue
        if p.label == "NORP":
            continue
        add_organisation(scene, p, name, longs)


def add_organisation(scene: Scene, p: Piece, name: str, longs: dict[str, str]) -> None:
    """One organisation of the model."""
    first = p.first - (p.first > scene.sentence(p.first)[0] and scene.low[p.first - 1] == "the")
    plain = name[4:] if name.lower().startswith("the ") else name
    kind = "outlet" if OUTLET_ENDS.search(plain) else "group" if GROUP_ENDS.search(plain) else "organisation"
    own = longs.get(folded(plain)) or f"{'group' if kind == 'group' else 'outlet' if kind == 'outlet' else 'org'}:{slug(plain)}"
    if own not in scene.actors:
        scene.actors[own] = Actor(name=plain, kind=kind, sector=None, rule="unknown organisation", score=0.7)
        initials = "".join(w[0] for w in plain.split() if w[0].isupper()).lower()
        if len(initials) > 1:
            longs.setdefault(initials, own)
        words = plain.split()
        if len(words) > 1 and len(words[0]) > 3:
            longs.setdefault(folded(words[0]), own)
    scene.over(first, p.last, actor=own, kind=scene.actors[own].kind, how="name", rule="organisation of the model", score=0.75)


def find_roles(scene: Scene) -> None:
    """Adds local parties that have no name: "police", "protesters", "the union"; one actor each a report, the state of the passage left open."""
    tokens = scene.reading.tokens
    for i, word in enumerate(scene.low):
        sector = ROLES.get(word)
        if sector is None or i in scene.covered or tokens.upos[i] not in ("NOUN", "PROPN"):
            continue
        if tokens.dep[i].split(":")[0] == "compound" or (i + 1 < len(scene.low) and scene.low[i + 1] in THING_HEADS):
            continue
        a, _ = scene.sentence(i)
        first = i
        while (
            first > a
            and tokens.upos[first - 1] in ("ADJ", "NOUN", "PROPN", "NUM")
            and first - 1 not in scene.covered
            and tokens.head[first - 1] in range(first, i + 1)
        ):
            first -= 1
        if first > a and scene.low[first - 1] in ("the", "a", "an", *POSSESSIVE):
            first -= 1
        own = content_id("group", word, sector, scene.reading.report.id)
        if own not in scene.actors:
            kind = "organ" if word in ORGAN_KINDS and word not in ("troops", "soldiers", "forces") else "group"
            scene.actors[own] = Actor(name=word, kind=kind, sector=sector, ids={"cameo": sector}, rule="role noun", score=0.6)
        scene.over(first, i + 1, actor=own, kind=scene.actors[own].kind, how="description", rule="role noun", score=0.6)
