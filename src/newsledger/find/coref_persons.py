"""Bare titles to persons: by what the report says of its persons, then by who held the office on the day."""

from __future__ import annotations

from newsledger.find.coref_beside import WINDOW, Found, apposed, before, close
from newsledger.find.coref_office import by_day, by_main_state, office_actor
from newsledger.find.name_match import known_actor
from newsledger.find.name_scene import Scene
from newsledger.find.name_spots import Names
from newsledger.find.name_titles import Title
from newsledger.language.lang.en.name_refer import FORMER, LEADING, LESSER, LESSER_RANKS, NEW, OUTGOING
from newsledger.language.lang.en.names import FEMALE_WORDS, KIN, MALE_WORDS, POSSESSIVE


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


def apposition(scene: Scene, title: Title) -> Found | None:
    """The person named beside the title, who then holds it."""
    found = apposed(scene, title)
    if found is None or found.actor is None:
        return None
    scene.titles.setdefault(found.actor, []).append((title.office or title.head, title.state or title.body, title.former))
    actor = scene.actors[found.actor]
    if actor.state is None and actor.sector in (None, "CVL") and actor.rule in ("unknown person", "single name") and (title.state or title.sector):
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
        leads = title.office == "leader" and spell.office in LEADING  # "the fallen leader" was president
        if (spell.office != title.office and not leads) or (title.state and spell.of != title.state) or (title.body and spell.of != title.body):
            continue
        if fresh and close(spell.since, day):
            return True
        if not fresh and spell.until and (close(spell.until, day) if gone else spell.until <= day):
            return True
    return False


def spoken_state(scene: Scene, title: Title) -> str | None:
    """The state spoken of last before a title, else that of the person named last."""
    here = scene.sentence_of[title.first]
    lands = [d for d in scene.near(here - 3, here) if d.kind == "state" and d.state and 0 <= d.last <= title.first]
    people = before(scene, title.first)
    return max(lands, key=lambda d: d.first).state if lands else scene.actors[people[-1].actor or ""].state if people else None


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
    if given & LESSER_RANKS - set(title.words):
        return False  # "Lt. Governor Tim Murray" is not "the governor"
    return title.head in given and all(w in given or w == title.head for w in wanted[-2:])
