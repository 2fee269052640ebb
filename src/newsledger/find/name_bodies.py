"""Bodies: organs of states by grammar ("the Indian foreign ministry"), and the organisations and places that only the model sees."""

from __future__ import annotations

import re

from msgspec.structs import replace

from newsledger.find.name_lands import country_of, land_in
from newsledger.find.name_match import known_actor
from newsledger.find.name_metonyms import is_government
from newsledger.find.name_pieces import Piece
from newsledger.find.name_same import neat
from newsledger.find.name_scene import Scene
from newsledger.know import places
from newsledger.know.names import folded, key, slug
from newsledger.language.lang.en.name_kinds import AMERICAN, AMERICAN_HOUSES, PARTY_WORDS, SHARED_HOUSES
from newsledger.language.lang.en.names import MINISTRY_WORDS, ORGAN_HEADS, ORGAN_KINDS, SECTOR_WORDS, TITLE_HEADS
from newsledger.records import Actor

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
        last = named_after(scene, head, b)
        if last > head + 1 and (own := known_organ(scene, i, last, draft.state or "")) is not None:
            scene.over(first, last, actor=own, kind=scene.actors[own].kind, how="name", rule="known organ", score=0.9).state = draft.state
            continue
        add_organ(scene, first, last, draft.state or "", scene.low[i:last], head=scene.low[head])


def named_after(scene: Scene, head: int, end: int) -> int:
    """Where an organ's name ends that goes on behind its head: "Department of the Treasury", "Ministry of Trade and Industry"."""
    text = scene.reading.tokens.text
    if scene.low[head] not in ("department", "ministry") or not text[head][:1].isupper() or scene.low[head + 1 : head + 2] != ["of"]:
        return head + 1
    i = last = head + 2
    while i < end and i - head <= ORGAN_SPAN + 2 and (text[i][:1].isupper() or scene.low[i] in ("the", "and")):
        i += 1
        last = i if text[i - 1][:1].isupper() else last
    return last if last > head + 2 else head + 1


def known_organ(scene: Scene, first: int, last: int, state: str) -> str | None:
    """The known organ of a state that is written out with the state's name before it: "the U.S. Department of the Treasury"."""
    land = scene.know.actors.get(f"state:{state}")
    words = " ".join(folded(w) for w in scene.low[first:last])
    before = ["", *((folded(n) for n in (land.name, land.adjective or land.name, *land.aliases)) if land else ())]
    for name in dict.fromkeys(f"{b} {words}".strip() for b in before):
        found = [f.id for f in scene.know.forms.get(name, []) if f.id.startswith("org:") and scene.know.actors[f.id].state == state]
        if found:
            return known_actor(scene, found[0])
    return None


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


def add_organ(scene: Scene, first: int, last: int, state: str, words: list[str], *, head: str) -> None:
    """The draft and actor of a state's organ; the government of a state is the state."""
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
        plain = land.name if land else state
        other = tuple(f"{plain} {w}" for w in (("army", "armed forces", "military") if sector == "MIL" else (" ".join(words),)))
        scene.actors[own] = Actor(
            name=titled(name) if head == words[-1] else written(scene, first, last),
            kind=kind,
            state=state,
            sector=sector,
            ids={"cameo": f"{state}{sector}"},
            aliases=other,
            rule="organ of a state",
            score=0.9,
        )
    draft = scene.over(first, last, actor=own, kind=kind, how="name" if kind == "organ" else "description", rule="organ of a state", score=0.9)
    draft.state = state


SAME = {"defense": "defence", "labor": "labour", "affairs": "", "of": "", "the": "", "external": "foreign", "department": "ministry"}


def written(scene: Scene, first: int, last: int) -> str:
    """The words of the text without the article."""
    tokens = scene.reading.tokens
    return neat(scene.text[tokens.start[first + (scene.low[first] == "the")] : tokens.end[last - 1]])


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
    tokens = scene.reading.tokens
    for p in parts:
        name = " ".join(scene.text[tokens.start[p.first] : tokens.end[p.last - 1]].split())
        if any(i in scene.covered for i in range(p.first, p.last)) or not name[:1].isupper():
            continue
        if p.label in ("LOC", "GPE", "FAC") and f"org:{slug(name)}" not in scene.actors:
            add_place(scene, p, name)
        elif p.label in ("ORG", "LOC") or (p.label in ("MISC", "NORP") and acts_like_body(scene, p)):
            add_organisation(scene, p, name, longs)


def acts_like_body(scene: Scene, p: Piece) -> bool:
    """Whether an odd name is one: subject of a verb ("Aerolux declined to comment"), before a title ("an Aerolux pilot")."""
    tokens = scene.reading.tokens
    node = scene.head(p.first, p.last)
    acts = tokens.dep[node] == "nsubj" and tokens.upos[tokens.head[node]] == "VERB" and p.label == "MISC"
    return acts or (p.last < len(scene.low) and scene.low[p.last] in TITLE_HEADS and tokens.text[p.last].islower())


def add_place(scene: Scene, p: Piece, name: str) -> None:
    """A place of the model with its country; a town or region that acts is its authorities ("Pittsburgh is considering a tax")."""
    slip = misspelt_state(scene, name)
    if slip is not None:
        own = known_actor(scene, f"state:{slip}", rule="misspelt name", score=0.6)
        scene.over(p.first, p.last, actor=own, kind="state", how="name", rule="misspelt name", score=0.6).state = slip
        return
    country, grain = country_of(scene, name)
    acts = grain in ("city", "region") and scene.dep(p.first, p.last) == "nsubj" and is_government(scene, p.first, p.last)[2].startswith("subject of")
    if acts and country is not None:
        own = f"org:{slug(name)}-authorities"
        scene.actors.setdefault(
            own,
            Actor(
                name=f"{name} authorities",
                kind="organ",
                state=country,
                sector="GOV",
                ids={"cameo": f"{country}GOV"},
                rule="town that acts",
                score=0.6,
            ),
        )
        scene.over(p.first, p.last, actor=own, kind="organ", how="metonym", rule="town that acts", score=0.6).state = country
        return
    scene.over(p.first, p.last, actor=None, kind="place", how="name", rule="place of the model", score=0.8).state = country


def misspelt_state(scene: Scene, name: str) -> str | None:
    """The state whose name two letters changing places make of an unknown place: "Rwnada", "Ukriane"."""
    if not name.isalpha() or len(name) < SLIP or places.known(name):
        return None
    word = key(name)
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    found = {f.id[6:] for w in sorted(swapped) for f in scene.know.forms.get(w, []) if f.id.startswith("state:") and f.how == "name"}
    return found.pop() if len(found) == 1 else None


SLIP = 5
"""Names of fewer letters are no slips for a state's."""


def add_organisation(scene: Scene, p: Piece, name: str, longs: dict[str, str]) -> None:
    """One organisation of the model; its state is the one in its name ("Nigerian Air Force", "Government of India")."""
    first = p.first - (p.first > scene.sentence(p.first)[0] and scene.low[p.first - 1] == "the")
    house = AMERICAN_HOUSES.get(name)
    lands = {d.state for d in scene.drafts if d.state}
    if house and scene.states_named <= {"USA"} and lands <= {"USA"} and (scene.states_named or name == "Congress" or AMERICAN & set(scene.low)):
        scene.over(first, p.last, actor=known_actor(scene, house), kind="organ", how="name", rule="American house", score=0.8).state = "USA"
        return
    plain = name[4:] if name.lower().startswith("the ") else name
    state = land_in(scene, plain)
    if state is None and plain in SHARED_HOUSES and len(scene.states_named) == 1:
        state = min(scene.states_named)  # "the Senate" of a report on Nigeria
    if state and plain.lower().startswith("government of"):
        scene.over(
            first, p.last, actor=known_actor(scene, f"state:{state}"), kind="state", how="description", rule="government", score=0.9
        ).state = state
        return
    kind = "outlet" if OUTLET_ENDS.search(plain) else "group" if GROUP_ENDS.search(plain) else "organisation"
    own = longs.get(folded(plain)) or f"{'org' if kind == 'organisation' else kind}:{slug(plain)}"
    if own in scene.actors and plain.isupper() and plain != scene.actors[own].name and plain not in scene.actors[own].aliases:
        scene.actors[own] = replace(scene.actors[own], aliases=(*scene.actors[own].aliases, plain))
    if own not in scene.actors:
        sector = sector_of(plain)
        ids = {"cameo": f"{state or ''}{sector or ''}"} if state or sector else {}
        scene.actors[own] = Actor(name=plain, kind=kind, state=state, sector=sector, ids=ids, rule="unknown organisation", score=0.7)
        remember(plain, own, longs)
    scene.over(first, p.last, actor=own, kind=scene.actors[own].kind, how="name", rule="organisation of the model", score=0.75).state = scene.actors[
        own
    ].state


def remember(plain: str, own: str, longs: dict[str, str]) -> None:
    """Note initials and first word of a long name, by which the report may name the body later."""
    words = plain.split()
    initials = "".join(w[0] for w in words if w[0].isupper()).lower()
    if len(initials) > 1:
        longs.setdefault(initials, own)
    if len(words) > 1 and len(words[0]) > 3:
        longs.setdefault(folded(words[0]), own)


PARTY_LIKE = frozenset({"union", "front", "league", "alliance", "coalition", "bloc", "movement"})
"""What is called so is a party behind a word of what parties are for."""


def sector_of(name: str) -> str | None:
    """The PLOVER sector that the last telling word of a body's name gives."""
    words = [w.lower().strip(".,") for w in name.split()]
    if len(words) > 1 and words[-1] in PARTY_LIKE and words[0] in PARTY_WORDS:
        return "PTY"  # "the Liberal Union" is no trade union
    return next((SECTOR_WORDS[w] for w in reversed(words) if w in SECTOR_WORDS), None)
