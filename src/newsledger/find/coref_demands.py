"""What a group's words demand of its members: an office ("the two finance ministers"), a border ("the neighbours"), a part of the world
("the three Gulf monarchies"), and who is party to what was named ("the three allies" of a pact)."""

from __future__ import annotations

from itertools import combinations

from newsledger.find.coref_asks import Ask
from newsledger.find.coref_offers import LARGEST, Offers, latest
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_groups import NEIGHBOURS, OFFICE_NOUNS, PORTFOLIOS, SAME_PORTFOLIO
from newsledger.language.lang.en.name_refer import LEADERS

PARTIES = 6
"""No more states than this are meant by the parties of a pact named near."""


def offices_of(scene: Scene, own: str) -> list[frozenset[str]]:
    """The offices of a person as words: those held on the day, those that the report gives."""
    held = [frozenset(s.office.split()) for s in scene.know.offices(own, scene.date)]
    given = [frozenset(office.split()) for office, _, former in scene.titles.get(own, ()) if not former]
    told = scene.told_of(own)
    return [*held, *given, *(frozenset({noun}) | told.words for noun in sorted(told.nouns) if noun in OFFICE_NOUNS)]


def fits_office(scene: Scene, own: str, ask: Ask) -> int:
    """1: the person holds the office that the words name ("the two foreign ministers"), -1: another one only, 0: not told."""
    wanted = {SAME_PORTFOLIO.get(w, w) for w in scene.low[ask.first : ask.head] if w in PORTFOLIOS}
    offices = offices_of(scene, own)
    for office in offices:
        words = {SAME_PORTFOLIO.get(w, w) for w in office}
        if "secretary" in words and ("state" in words or wanted & words):
            words |= {"minister", "foreign"} if "state" in words else {"minister"}
        if ask.noun == "leader" and LEADERS & {" ".join(office), "prime minister" if {"prime", "minister"} <= words else ""}:
            return 1
        if ask.noun == "premier" and {"prime", "minister"} <= words:
            return 1
        if ask.noun in words and wanted <= words and ("prime" in words) <= ("prime" in wanted or ask.noun != "minister"):
            return 1
    return -1 if any(office & OFFICE_NOUNS for office in offices) else 0


def asks_office(ask: Ask) -> bool:
    """Whether the words name an office."""
    return ask.noun in OFFICE_NOUNS or ask.noun == "leader"


def traits(scene: Scene, ask: Ask) -> set[str]:
    """The words before the noun that tell a part of the world or a kind of state: "Gulf", "Baltic", "nuclear-armed"."""
    return {w for w in (*scene.low[ask.first : ask.head], ask.noun) if w in scene.know.trait_words}


def has_traits(scene: Scene, own: str, words: set[str]) -> bool:
    """Whether a state has all these traits."""
    return words <= set(scene.know.traits.get(own.removeprefix("state:"), ()))


def border(scene: Scene, one: str, two: str) -> int:
    """2: two states border on each other by land, 1: a narrow sea parts them, 0: neither."""
    a, b = one.removeprefix("state:"), two.removeprefix("state:")
    return 2 if b in scene.know.borders.get(a, ()) else 1 if b in scene.know.seas.get(a, ()) else 0


def bordering(scene: Scene, ids: tuple[str, ...]) -> int:
    """How near the states of a set lie: the weakest of each one's best borders."""
    return min(max(border(scene, one, two) for two in ids if two != one) for one in ids)


def pairs_of_neighbours(scene: Scene, lands: list[str]) -> list[list[str]]:
    """The pairs that border on each other, the last named first."""
    return [[one, two] for one, two in combinations(lands[:8], 2) if border(scene, one, two)]


def parties_near(scene: Scene, near: list[Draft]) -> list[list[str]]:
    """The states that are parties or members of what is named: AUKUS, the Weimar Triangle, a treaty."""
    found = dict.fromkeys(d.actor for d in reversed(near) if d.actor in scene.know.actors and d.kind not in ("state", "person"))
    lists = [list(scene.know.actors[own or ""].members) for own in found]
    return [ids for ids in lists if 1 < len(ids) <= PARTIES and all(own in scene.know.actors for own in ids)]


def demand_signs(scene: Scene, ask: Ask, ids: tuple[str, ...], kind: str) -> list[str]:
    """The signs of a set that come from what the words demand; those of members once for each."""
    out: list[str] = []
    if kind == "person" and asks_office(ask):
        fits = [fits_office(scene, own, ask) for own in ids]
        out += ["member: office fits" if fit > 0 else "member: other office" for fit in fits if fit]
        lands = [scene.actors[own].state for own in ids]
        out += ["leaders of one land"] if all(lands) and len(set(lands)) == 1 else []
    if kind == "person" and ask.gender:
        out += ["member: gender differs" for own in ids if scene.gender.get(own, ask.gender) != ask.gender]
    if kind == "state":
        if ask.noun in NEIGHBOURS:
            out.append(("no neighbours", "neighbours by sea", "neighbours")[bordering(scene, ids)])
        if words := traits(scene, ask):
            out += ["member: of that part" if has_traits(scene, own, words) else "member: not of that part" for own in ids]
    return out


def of_owners(scene: Scene, out: Offers) -> None:
    """The states of those who own the words: "Abiy and Isaias signed; the war between their countries"."""
    held = scene.covered.get(out.ask.owner)
    lands = [scene.actors[m].state or m.removeprefix("state:") for m in (held.members if held is not None else ())]
    if lands and all(f"state:{land}" in scene.know.actors for land in lands):
        out.add(list(dict.fromkeys(known_actor(scene, f"state:{land}") for land in lands)), "states of the owners", "state")


def by_demand(scene: Scene, out: Offers, near: list[Draft]) -> None:
    """The sets that meet what the words demand: neighbours, states of a part of the world, parties of a pact, holders of an office."""
    ask = out.ask
    for ids in parties_near(scene, near) if ask.form in ("lands", "sides", "bare") else ():
        states = sum(own.startswith("state:") for own in ids)
        kind = "state" if states == len(ids) else "mixed" if states else "body"
        if kind in ask.kinds:
            out.add([known_actor(scene, own) for own in ids], "parties", kind)
    if "state" in ask.kinds and ask.form != "they":
        lands = latest(out.seen.get("state", []))
        for ids in pairs_of_neighbours(scene, lands) if ask.noun in NEIGHBOURS else []:
            out.add(ids, "by demand", "state")
        if words := traits(scene, ask):
            out.add([own for own in lands if has_traits(scene, own, words)], "by demand", "state")
    if "person" in ask.kinds and asks_office(ask):
        fit = [own for own in latest(out.seen.get("person", [])) if fits_office(scene, own, ask) > 0]
        out.add(fit[: ask.count] if ask.count else fit[:LARGEST], "by demand", "person")
