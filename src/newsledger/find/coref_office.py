"""Bare titles by office: who held it on the day in the state or body that the words or the report name, counterparts and predecessors."""

from __future__ import annotations

from newsledger.find.coref_beside import Found, apposed, close
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Scene
from newsledger.find.name_titles import Title
from newsledger.know.actors import KNOWN_UNTIL
from newsledger.know.names import slug
from newsledger.language.lang.en.name_refer import BODY_OFFICES, CHIEFS, LEADING, LESSER, NEW
from newsledger.language.lang.en.names import POSSESSIVE, TITLE_HEADS
from newsledger.records import Actor


def by_day(scene: Scene, title: Title) -> Found | None:
    """Who held the office of that state or body on the day of the report."""
    if title.former or scene.date is None or set(title.words) & LESSER:
        return None
    if title.body is not None:
        return held(scene, [(title.body, office) for office in body_offices(title)])
    if title.head in CHIEFS and title.state is not None and title.office in ("secretary-general", "leader") and of_seat(scene, title):
        return held(scene, [(title.state, office) for office in scene.know.leads.get(title.state, ())])
    if title.office is None or (title.head in ("chief", "head", "boss") and title.office == "secretary-general"):
        return None
    if title.office == "pope":
        return held(scene, [("VAT", "pope")])
    if title.state is None or ("vice" in title.words and title.office != "vice president"):
        return None
    return held(scene, [(title.state, title.office)])


def of_seat(scene: Scene, title: Title) -> bool:
    """Whether the title's state is told by its seat of power: "the Kremlin chief"."""
    held_here = [scene.covered.get(i) for i in range(title.first, title.last)]
    return any(d is not None and d.kind == "state" and d.rule.startswith("metonym") for d in held_here)


def body_offices(title: Title) -> list[str]:
    """The names that the head of a body may go by in the table, the asked one first."""
    general = title.head in CHIEFS or title.office == "secretary-general"
    asked = [x for x in (title.office, title.head.replace("chairman", "chair").replace("chairwoman", "chair")) if x]
    return list(dict.fromkeys([*asked, *(BODY_OFFICES if general and title.office != "foreign minister" else ())]))


def held(scene: Scene, offices: list[tuple[str, str]]) -> Found | None:
    """The holder on the day of the first of these offices that is known."""
    for of, office in offices:
        answer = scene.know.holder(of, office, scene.date)
        if answer is not None:
            own = known_actor(scene, answer.person, rule="holder on the day")
            sure = ("holder on the day", 0.93) if answer.verified else (f"holder, unverified since {KNOWN_UNTIL}", 0.6)
            return own, *sure
    return None


def by_main_state(scene: Scene, title: Title) -> Found | None:
    """ "the prime minister" without a state: the one of the state that the text spoke of last, when it has that office filled."""
    if (
        title.state
        or title.body
        or title.former
        or title.office not in LEADING | {"foreign minister", "defence minister", "supreme leader"}
        or scene.date is None
        or NEW & set(title.words)
    ):
        return None
    if title.words[0] != "the" or len(title.words) > 3:
        return None
    lands = spoken_lands(scene, title)
    for land in lands[:6]:
        answer = scene.know.holder(land, title.office, scene.date)
        if answer is not None and title.office != "leader":
            own = known_actor(scene, answer.person, rule="holder on the day")
            since = "" if answer.verified else f", unverified since {KNOWN_UNTIL}"
            return own, f"holder in the state spoken of{since}", 0.6 if answer.verified else 0.5
    return None


def spoken_lands(scene: Scene, title: Title) -> list[str]:
    """The states named before a title, the last first; without one, the only state that the places and persons before it are of."""
    here = scene.sentence_of[title.first]
    seen = [d for d in scene.near(here - 12, here) if d.state and 0 <= d.last <= title.first]
    named = sorted((d for d in seen if d.kind == "state"), key=lambda d: -d.first)
    if named:
        return [d.state or "" for d in named]
    others = {d.state for d in seen if d.kind in ("place", "person", "organ")}
    return [x for x in others if x] if len(others) == 1 else []


def office_actor(scene: Scene, title: Title) -> Found | None:
    """An actor for the office itself when nobody knows the person: it still has a state and a sector."""
    if (title.state is None and title.body is None) or title.former or title.head in ("neighbour", "neighbor") or owns(scene, title):
        return None
    if title.state is None and title.body in scene.actors and scene.actors[title.body].rule == "unknown organisation":
        return None  # "the Democratic mayor"
    if title.office is None and (title.sector or TITLE_HEADS.get(title.head)) in ("CVL", "BUS", "MED", "EDU", "HLH", "REL"):
        return None  # "the New York businessman" holds no office
    words = [w for w in title.words if w not in ("the", "'s", *POSSESSIVE)]
    own = f"office:{(title.body or title.state or '').split(':')[-1].lower()}-{slug(' '.join(words))}"
    if own not in scene.actors:
        state = title.state
        scene.actors[own] = Actor(
            name=" ".join(words),
            kind="person",
            state=state,
            sector=title.sector,
            ids={"cameo": f"{state or ''}{title.sector or ''}"},
            rule="office",
            score=0.5,
        )
    return own, "office", 0.5


def owns(scene: Scene, title: Title) -> bool:
    """Whether the title owns what follows, which is then meant: "the American ambassador's residence"."""
    tokens = scene.reading.tokens
    return scene.low[title.last : title.last + 1] == ["'s"] and tokens.head[title.last - 1] > title.last and "of" not in title.words


def resolve_counterpart(scene: Scene, title: Title) -> Found | None:
    """ "his Chinese counterpart": the holder, in that state, of the possessor's office; "her predecessor": the holder before."""
    beside = apposed(scene, title)
    if beside is not None and beside.actor is not None:
        return beside.actor, "apposition", 0.93
    owner = scene.covered.get(title.first)
    if owner is None or owner.actor is None or scene.date is None:
        return None
    held_now = scene.know.offices(owner.actor, scene.date) or [s for s in scene.know.ever(owner.actor) if close(s.since, scene.date)]
    offices = [(s.office, s.of) for s in held_now] + [(o, of) for o, of, _ in scene.titles.get(owner.actor, []) if of]
    for office, of in offices:
        if title.head == "predecessor":
            person = scene.know.holder_before(of, office, owner.actor, None)
        elif title.head == "successor":
            person = scene.know.next_holder(of, office, scene.date)
        elif title.head == "counterpart" and title.state is not None:
            lead = "leader" if office in LEADING else office
            answer = scene.know.holder(title.state, office, scene.date) or scene.know.holder(title.state, lead, scene.date)
            person = answer.person if answer else None
        else:
            person = None
        if person is not None:
            return known_actor(scene, person, rule=title.head), title.head, 0.85
    return office_actor(scene, title) if title.head == "counterpart" else None
