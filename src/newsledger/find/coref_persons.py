"""Bare titles to persons: by what the report says of its persons, then by who held the office on the day."""

from __future__ import annotations

from datetime import date

from newsledger.find.name_match import known_actor
from newsledger.find.name_persons import Names
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_titles import Title
from newsledger.know.names import slug
from newsledger.language.lang import listed
from newsledger.language.lang.en.names import FEMALE_WORDS, KIN, MALE_WORDS, POSSESSIVE, REPORT_VERBS
from newsledger.records import Actor

Found = tuple[str, str, float]
WINDOW = 80
"""So many sentences around a bare title a person may be named."""
LEADING = frozenset({"president", "prime minister", "chancellor", "leader", "monarch"})
BODY_OFFICES = (
    "secretary-general",
    "president",
    "managing director",
    "director-general",
    "high commissioner",
    "chair",
    "executive director",
    "chief",
)
CHIEFS = frozenset({"chief", "head", "boss", "president", "leader", "director", "chair", "chairman", "chairwoman", "secretary", "general"})
LESSER = listed(
    """
    deputy assistant spokesman spokeswoman spokesperson official refugee rights police party opposition military army envoy adviser aide
    ambassador vice-chair former
    """
)
"""With these words a title is not that of the head of a state or body."""
NEW = frozenset({"new", "incoming", "newly"})
OUTGOING = frozenset({"outgoing", "departing", "ousted", "deposed"})
FORMER = frozenset({"former"})
SEASON = 75
"""So many days around the report an office is new or just left: cabinets are formed and sworn in over weeks."""


def resolve_title(scene: Scene, names: Names, title: Title) -> Found | None:
    """Who a bare title stands for; None when the report and the table leave it open."""
    if not definite(scene, title) or title.kin or title.head in KIN:
        return None
    found = (
        apposition(scene, title)
        or elect(scene, title)
        or by_change(scene, title)
        or by_report(scene, names, title)
        or by_day(scene, title)
        or by_main_state(scene, title)
        or office_actor(scene, title)
    )
    if found is not None and wrong_gender(scene, found[0], title):
        return same_gender(scene, title)
    return found


def wrong_gender(scene: Scene, own: str, title: Title) -> bool:
    """Whether the title's word is for the other gender ("the queen" is not Charles)."""
    said = "f" if title.head in FEMALE_WORDS else "m" if title.head in MALE_WORDS else ""
    return bool(said) and scene.gender.get(own, said) != said


def same_gender(scene: Scene, title: Title) -> Found | None:
    """The person of the report who ever held the office and is of that gender."""
    for draft in reversed(before(scene, title.first)):
        own = draft.actor or ""
        if not wrong_gender(scene, own, title) and any(s.office == title.office for s in scene.know.ever(own)):
            return own, "held the office before", 0.7
    return None


def definite(scene: Scene, title: Title) -> bool:
    """Whether the title means one person: "the", a possessor, a body or state before it; not "a president", not a plural."""
    words = title.words
    tokens = scene.reading.tokens
    node = title.last - 1
    if "Number=Plur" in tokens.feats[node] or words[0] in ("a", "an", "any", "no", "every", "some"):
        return False
    if words[0] in ("the", *POSSESSIVE) or "'s" in words:
        return True
    return title.state is not None or title.body is not None or apposed(scene, title) is not None


def apposed(scene: Scene, title: Title) -> Draft | None:
    """The person's name beside the title: "the British foreign secretary, Liz Truss", "Joe Anderson, mayor of Liverpool"."""
    low = scene.low
    _, b = scene.sentence(title.first)
    if title.last + 1 < b and low[title.last] == ",":
        after = scene.person_at(title.last + 1)
        if after is not None:
            close = after.last
            if close >= b or low[close] in (",", ".", ";", ")", "—", "–", "who") or title.words[0] in (*POSSESSIVE,) or title.last - title.first > 2:
                return after
    i = title.first - 1
    if i > 0 and low[i] == ",":
        title.last = runs_to(scene, title.last, b)
    if i > 0 and low[i] == "," and scene.sentence_of[i] == scene.sentence_of[title.first]:
        before = scene.covered.get(i - 1)
        if (
            before is not None
            and before.kind == "person"
            and before.how == "name"
            and before.last == i
            and (title.last >= b or low[title.last] in (",", ".", ";", ")", "who"))
        ):
            return before
    return None


def runs_to(scene: Scene, last: int, end: int) -> int:
    """The end of a title in apposition with what "of", "in" or "at" adds: "Joan Roy, mayor of a hill town above Lille, counted"."""
    tokens, i = scene.reading.tokens, last
    if last >= end or scene.low[last] not in ("of", "in", "at", "for", "with"):
        return last
    while i < end and i - last < LONGEST_TAIL and tokens.upos[i] not in ("VERB", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ"):
        i += 1
    return i if i >= end or scene.low[i] in (",", ".", ";", ")", "who", "–", "—") else last


LONGEST_TAIL = 10
"""So many words a title in apposition may add behind its head."""


def apposition(scene: Scene, title: Title) -> Found | None:
    """The person named beside the title, who then holds it."""
    found = apposed(scene, title)
    if found is None or found.actor is None:
        return None
    scene.titles.setdefault(found.actor, []).append((title.office or title.head, title.state or title.body, title.former))
    actor = scene.actors[found.actor]
    if actor.state is None and actor.sector is None and (title.state or title.sector):
        from msgspec.structs import replace

        scene.actors[found.actor] = replace(
            actor, state=title.state, sector=title.sector, ids={**actor.ids, "cameo": f"{title.state or ''}{title.sector or ''}"}
        )
    return found.actor, "apposition", 0.93


def elect(scene: Scene, title: Title) -> Found | None:
    """ "the president-elect": who takes the office next; without a table, the person last said to have won."""
    if not ("elect" in title.words or title.head == "president-elect"):
        return None
    for draft in reversed(before(scene, title.first)):
        if draft.actor and scene.date:
            for spell in scene.know.ever(draft.actor):
                if spell.since > scene.date and spell.since[:4] <= str(int(scene.date[:4]) + 1):
                    return draft.actor, "elect, by the table", 0.9
    return None


def by_change(scene: Scene, title: Title) -> Found | None:
    """ "the new defence minister", "the outgoing prime minister", "the former president": who by the table took or left that office near the day."""
    said = set(title.words)
    fresh, gone = bool(NEW & said), bool(OUTGOING & said)
    if scene.date is None or title.office is None or not (fresh or gone or title.former) or said & (LESSER - FORMER):
        return None
    named = list(dict.fromkeys(d.actor or "" for d in reversed(before(scene, title.first))))
    found = [own for own in named if changed(scene, own, title, fresh=fresh, gone=gone)]
    if found:
        return found[0], "took or left the office", 0.8
    of = title.state or scene.only_state or spoken_state(scene, title)
    if of is None or title.former or title.office == "leader":
        return None
    near = [s for s in scene.know.spells.get((of, title.office), []) if close(s.since if fresh else s.until, scene.date)]
    own = near[-1].person if len(near) == 1 else None
    return (known_actor(scene, own, rule="holder on the day"), "took or left the office", 0.7) if own else None


def changed(scene: Scene, own: str, title: Title, *, fresh: bool, gone: bool) -> bool:
    """Whether the table knows that the person took (or left) the office within a season of the day, or, of a former one, left it before."""
    day = scene.date or ""
    for spell in scene.know.ever(own):
        if spell.office != title.office or (title.state and spell.of != title.state) or (title.body and spell.of != title.body):
            continue
        if fresh and close(spell.since, day):
            return True
        if not fresh and spell.until and (close(spell.until, day) if gone else spell.until <= day):
            return True
    return False


def close(day: str, other: str) -> bool:
    """Whether two days lie within a season of each other."""
    try:
        return abs((date.fromisoformat(day[:10]) - date.fromisoformat(other[:10])).days) <= SEASON
    except ValueError:  # the table knows no day, or only the year
        return False


def spoken_state(scene: Scene, title: Title) -> str | None:
    """The state spoken of last before a title, else that of the person named last."""
    here = scene.sentence_of[title.first]
    lands = [d for d in scene.near(here - 3, here) if d.kind == "state" and d.state and 0 <= d.last <= title.first]
    people = before(scene, title.first)
    return max(lands, key=lambda d: d.first).state if lands else scene.actors[people[-1].actor or ""].state if people else None


def before(scene: Scene, token: int) -> list[Draft]:
    """The named persons before a token, in order, one draft a mention."""
    out = [
        d
        for d in scene.near(scene.sentence_of[token] - WINDOW, scene.sentence_of[token])
        if d.kind == "person" and d.actor and 0 <= d.last <= token and d.how in ("name", "title")
    ]
    return sorted(out, key=lambda d: (d.first, d.last))


def by_report(scene: Scene, names: Names, title: Title) -> Found | None:
    """A person of the report who was given that title, the latest first."""
    for own in dict.fromkeys(draft.actor or "" for draft in reversed(before(scene, title.first))):
        if title.former != any(f for _, _, f in scene.titles.get(own, [])) and title.former:
            continue
        if holds_here(scene, own, title):
            return own, "title given in the report", 0.9
    if title.office is not None or title.state is not None or title.body:
        return None
    here = scene.sentence_of[title.first]
    later = [d for d in scene.near(here, here + WINDOW) if d.kind == "person" and d.how == "name" and d.actor and d.first > title.last]
    fit = {d.actor for d in later if d.actor and holds_here(scene, d.actor, title)} if title.state is None and not title.body else set()
    if len(fit) == 1 and title.office is None:
        return sorted(x for x in fit if x)[0], "title given later", 0.7
    return None


def holds_here(scene: Scene, own: str, title: Title) -> bool:
    """Whether the report gave the person this title (of this state or body), or the table does so for the day."""
    actor = scene.actors.get(own)
    if actor is None:
        return False
    if title.state and actor.state not in (title.state, None):
        return False
    for office, of, former in scene.titles.get(own, []):
        if (
            office == (title.office or title.head)
            and former == title.former
            and (of is None or of in (title.state, title.body) or (title.state is None and title.body is None))
        ):
            return not outdated(scene, own, title)
    if title.office is None:
        return any(same_head(given, title) for given in scene.title_words.get(own, []))
    if title.former:
        return False
    return any(
        s.office == title.office and (title.state in (None, s.of) and title.body in (None, s.of)) for s in scene.know.offices(own, scene.date)
    ) or (
        title.office == "leader"
        and any(s.office in LEADING and title.state in (None, s.of) and title.body is None for s in scene.know.offices(own, scene.date))
    )


def outdated(scene: Scene, own: str, title: Title) -> bool:
    """Whether the table knows another holder of the same office on the day."""
    if title.state is None or title.former or title.office is None:
        return False
    answer = scene.know.holder(title.state, title.office, scene.date)
    return answer is not None and answer.person != own


def same_head(given: frozenset[str], title: Title) -> bool:
    """Whether the title before a name has the same head as the bare title, and no words that contradict ("police chief", "fire chief")."""
    wanted = [w for w in title.words if w not in ("the", "of", "new", *POSSESSIVE)]
    return title.head in given and all(w in given or w == title.head for w in wanted[-2:])


def by_day(scene: Scene, title: Title) -> Found | None:
    """Who held the office of that state or body on the day of the report."""
    if title.former or scene.date is None or set(title.words) & LESSER:
        return None
    if title.body is not None:
        return held(scene, [(title.body, office) for office in body_offices(title)])
    if title.office is None or (title.head in ("chief", "head", "boss") and title.office == "secretary-general"):
        return None
    if title.office == "pope":
        return held(scene, [("VAT", "pope")])
    if title.state is None or ("vice" in title.words and title.office != "vice president"):
        return None
    return held(scene, [(title.state, title.office)])


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
            return own, "holder on the day" if answer.verified else "holder, unverified since", 0.93 if answer.verified else 0.6
    return None


def by_main_state(scene: Scene, title: Title) -> Found | None:
    """ "the prime minister" without a state: the one of the state that the text spoke of last, when it has that office filled."""
    if (
        title.state
        or title.body
        or title.former
        or title.office not in LEADING | {"foreign minister", "defence minister"}
        or scene.date is None
        or NEW & set(title.words)
    ):
        return None
    if title.words[0] != "the" or len(title.words) > 3:
        return None
    states = [
        d
        for d in scene.near(scene.sentence_of[title.first] - 12, scene.sentence_of[title.first])
        if d.kind == "state" and d.state and 0 <= d.last <= title.first
    ]
    for draft in sorted(states, key=lambda d: -d.first)[:6]:
        answer = scene.know.holder(draft.state or "", title.office, scene.date)
        if answer is not None and title.office != "leader":
            own = known_actor(scene, answer.person, rule="holder on the day")
            return own, "holder in the state spoken of", 0.6
    return None


def office_actor(scene: Scene, title: Title) -> Found | None:
    """An actor for the office itself when nobody knows the person: it still has a state and a sector."""
    if (title.state is None and title.body is None) or title.former or title.head in ("neighbour", "neighbor") or owns(scene, title):
        return None
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


SAYING = REPORT_VERBS
