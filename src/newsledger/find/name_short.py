"""Who a name of one word is: a person of the report, an office holder of the time, somebody known by that name alone, or no person at all."""

from __future__ import annotations

from newsledger.find.name_bodies import misspelt_state
from newsledger.find.name_gender import gender_of
from newsledger.find.name_match import known_actor
from newsledger.find.name_office import by_office
from newsledger.find.name_same import SUFFIXES, near, nicknamed
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_spots import Names, Person, Spot
from newsledger.find.name_titles import Title
from newsledger.know import places
from newsledger.know.names import key, slug
from newsledger.language.lang import listed
from newsledger.language.lang.en.name_kinds import PLACE_ENDINGS
from newsledger.language.lang.en.names import FAMILY_FIRST, FAMILY_FIRST_NAMES, FEMALE_WORDS, MALE_WORDS, NOT_NAMES, ROLES, TITLE_HEADS
from newsledger.records import Actor, content_id


def short_name(scene: Scene, names: Names, spot: Spot) -> tuple[str | None, str, float]:
    """Who a name of one word is, by which rule, how surely."""
    word = spot.words[0] if spot.words else ""
    found = [p for p in names.people if word in p.words and p.words != [word] and fits_gender(scene, p, spot)]
    if word in scene.storms and all(part_rank(scene, p, word) > 0 for p in found):
        scene.add(Draft(spot.start, spot.end, scene.storms[word], "occasion", "name", "storm", 0.8, spot.first, spot.last))
        return None, "", 0.0
    if found and known_instead(scene, found, word, spot):
        found = []  # "Francis" after "Robert Francis Prevost" is the pope of that name
    if found:
        ranked = sorted(found, key=lambda p: rank(scene, p, word, spot))
        return (ranked[0].id, "short name", 0.93) if len(found) == 1 else (of_family(scene, names, spot, ranked), "short name", 0.75)
    nicks = [p for p in names.people if len(p.words) > 1 and nicknamed(word, p.words[0]) and fits_gender(scene, p, spot)]
    if len(nicks) == 1:
        return nicks[0].id, "nickname", 0.75
    slips = [p for p in names.people if len(p.words) > 1 and any(near(w, word, 5) for w in (p.words[0], p.words[-1])) and fits_gender(scene, p, spot)]
    if len(slips) == 1 and not gender_of(word):
        return slips[0].id, "misspelt name", 0.6
    for p in names.people:
        if p.words == [word]:
            return p.id, "same name", 0.9  # "Jordan's King Hussein ... King Hussein" is no Hussein of another land
    own = by_office(scene, word, spot.title)
    if own is not None and not right_gender(scene, own, spot):
        own = None  # "Mrs Mugabe" is not Robert
    if own is not None and not only_given(scene, own, word, spot) and not (spot.title is None and remote(scene, own)):
        known_actor(scene, own)
        names.people.append(Person(own, key(scene.actors[own].name).split(), spot.start))
        return own, "surname of an office holder", 0.8
    if not word or word in NOT_NAMES or word in ROLES:
        return None, "", 0.0
    if no_person(scene, spot):
        return None, "", 0.0
    own = content_id(f"person:{word}", scene.reading.report.id)
    names.people.append(Person(own, [word], spot.start))
    scene.actors[own] = Actor(name=scene.text[spot.start : spot.end], kind="person", state=common_state(scene, spot), rule="single name", score=0.6)
    return own, "single name", 0.6


def known_instead(scene: Scene, found: list[Person], word: str, spot: Spot) -> bool:
    """Whether a name that is only a middle name of the report's persons is that of somebody known."""
    if min(part_rank(scene, p, word) for p in found) < 2:
        return False
    known = by_office(scene, word, spot.title)
    return known is not None and (not only_given(scene, known, word, spot) or known_alias(scene, known, word))


def of_family(scene: Scene, names: Names, spot: Spot, ranked: list[Person]) -> str:
    """Whom a name that several bear means: "Officer Pell said he ran. “I fell,” Pell said" goes on with the officer, else the first in rank."""
    word, own = spot.words[0], ranked[0].id
    if spot.title is not None or called(scene, spot) & ranked[0].called:
        names.latest[word] = own, spot.first
        return own
    last, place = names.latest.get(word, ("", -1))
    if last not in {p.id for p in ranked} or not 0 <= place < spot.first or scene.sentence_of[spot.first] - scene.sentence_of[place] > FRESH:
        return own
    bearers = {p.id for p in ranked if p.id != last}
    between = scene.near(scene.sentence_of[place], scene.sentence_of[spot.first])
    return own if any(d.actor in bearers and place < d.first < spot.first for d in between) else last


FRESH = 1


def called(scene: Scene, spot: Spot) -> set[str]:
    """The word with a capital right before a name ("Officer Pell"), in small letters; none when there is no such word."""
    i, tokens = spot.first - 1, scene.reading.tokens
    if i < 0 or scene.sentence_of[i] != scene.sentence_of[spot.first] or not tokens.text[i].istitle() or tokens.upos[i] not in ("NOUN", "PROPN"):
        return set()
    return {scene.low[i]}


def place_name(scene: Scene, spot: Spot) -> bool:
    """Whether an unknown name of several words is a place's: "a barn outside Pine Hollow"; then it is added as such."""
    if spot.first < 0 or len(spot.words) < 2 or spot.title is not None or spot.known is not None:
        return False
    if spot.words[-1] not in STREETS and (scene.preposition(spot.first) not in PLACE_BEFORE or gender_of(spot.words[0])):
        return False
    name = scene.text[spot.start : spot.end]
    if spot.words[-1] not in PLACE_ENDINGS and not places.known(name):
        return False
    scene.add(Draft(spot.start, spot.end, None, "place", "name", "place after a preposition", 0.7, spot.first, spot.last))
    return True


def right_gender(scene: Scene, own: str, spot: Spot) -> bool:
    """Whether somebody known is of the gender that the title before a name tells."""
    title = set(spot.title.words) if spot.title else set()
    said = "f" if title & FEMALE_WORDS else "m" if title & MALE_WORDS else ""
    known = scene.know.actors[own].gender
    return not said or not known or said == known


def only_given(scene: Scene, own: str, word: str, spot: Spot) -> bool:
    """Whether a first name alone, without a title, would be taken for an office holder ("William" for the prince)."""
    if spot.title is not None:
        return False
    first = key(scene.know.actors[own].name).split()[0]
    if first in FAMILY_FIRST_NAMES and scene.know.actors[own].state in FAMILY_FIRST and word != first:
        return not known_alias(scene, own, word)  # "Jun" is not Dong Jun
    if not gender_of(word):
        return False
    return word != key(scene.know.actors[own].name).split()[-1] and not known_alias(scene, own, word)


def remote(scene: Scene, own: str) -> bool:
    """Whether a surname would be taken for an office holder of a small state of which the report says nothing ("Moses, a schoolteacher")."""
    state = scene.know.actors[own].state
    return state is not None and state not in REPORTED and not any(d.state == state for d in scene.drafts)


def known_alias(scene: Scene, own: str, word: str) -> bool:
    """Whether somebody is known by one name alone, which is no given name of others ("Lula")."""
    return any(key(alias) == word for alias in scene.know.actors[own].aliases) and not gender_of(word)


REPORTED = listed(
    """
    USA RUS CHN GBR FRA DEU ITA ESP POL UKR BLR ISR PSE IRN IRQ SYR TUR SAU ARE QAT EGY LBN YEM IND PAK AFG BGD JPN KOR PRK TWN IDN PHL MYS THA
    VNM MMR AUS NZL CAN MEX BRA ARG VEN CUB COL CHL ZAF NGA ETH SDN KEN NLD BEL SWE NOR DNK FIN HUN GRC SRB VAT
    """
)
"""States whose leaders a report may name without their state."""
STREETS = frozenset({"street", "avenue", "road", "boulevard", "highway"})


def common_state(scene: Scene, spot: Spot) -> str | None:
    """The state of all officials who share the name, behind a title: "President Bush" of a report without a date, "President George Bush"."""
    title = spot.title
    if title is None or title.sector not in ("GOV", "LEG") or not spot.words:
        return None
    lands = set()
    for form in scene.know.forms.get(spot.words[-1], []):
        known = scene.know.actors.get(form.id)
        if known is not None and known.kind == "person" and known.state and (known.sector == "GOV" or scene.know.ever(known.id)):
            words = key(known.name).split()
            if len(spot.words) == 1 or words[0] == spot.words[0]:
                lands.add(known.state)
    return lands.pop() if len(lands) == 1 else None


def no_person(scene: Scene, spot: Spot) -> bool:
    """Whether an unknown single name is a place ("in Palenque") or a body ("a Ryanair pilot") after all; then it is added as such."""
    if spot.first < 0 or spot.title is not None:
        return False
    tokens, after = scene.reading.tokens, spot.last
    name = scene.text[spot.start : spot.end]
    if (slip := misspelt_state(scene, name)) is not None:
        own = known_actor(scene, f"state:{slip}", rule="misspelt name", score=0.6)
        scene.add(Draft(spot.start, spot.end, own, "state", "name", "misspelt name", 0.6, spot.first, spot.last, state=slip))
        return True
    if scene.preposition(spot.first) in PLACE_BEFORE and places.known(name):
        scene.add(Draft(spot.start, spot.end, None, "place", "name", "place after a preposition", 0.7, spot.first, spot.last))
        return True
    modifies = (
        after < len(scene.low) and tokens.upos[after] == "NOUN" and tokens.start[after] - spot.end == 1 and tokens.dep[spot.first] == "compound"
    )
    if modifies and scene.low[spot.first - 1 : spot.first] in (["a"], ["the"], ["an"]) and places.known(name):
        scene.add(Draft(spot.start, spot.end, None, "place", "name", "place before a noun", 0.7, spot.first, spot.last))
        return True
    own = f"org:{slug(name)}"
    before_title = after < len(scene.low) and scene.low[after] in TITLE_HEADS and tokens.text[after].islower() and tokens.start[after] - spot.end == 1
    if before_title or own in scene.actors:
        scene.actors.setdefault(own, Actor(name=name, kind="organisation", rule="body before a title", score=0.7))
        scene.add(Draft(spot.start, spot.end, own, "organisation", "name", "body before a title", 0.7, spot.first, spot.last))
        return True
    return False


PLACE_BEFORE = frozenset({"in", "at", "near", "from", "to", "outside", "around"})


def fits_gender(scene: Scene, person: Person, spot: Spot) -> bool:
    """ "Mrs Clinton" is not Bill."""
    title = set(spot.title.words) if spot.title else set()
    said = "f" if title & FEMALE_WORDS else "m" if title & MALE_WORDS else ""
    known = scene.gender.get(person.id, "")
    return not (said and known and said != known)


def rank(scene: Scene, person: Person, word: str, spot: Spot) -> tuple[int, int, int, int, int, int, int]:
    """Order of persons who share a short name: part, title, the word before it, not kin of another, in office, met before, the earliest."""
    return (
        part_rank(scene, person, word),
        int(not bears(scene, person.id, spot.title)),
        int(not called(scene, spot) & person.called),
        int(person.kin),
        int(not holds_office(scene, person.id)),
        int(person.first > spot.start),
        person.first,
    )


def bears(scene: Scene, own: str, title: Title | None) -> bool:
    """Whether a person bore the title by the report or the table: "Former Vice President Cheney" is Dick."""
    if title is None:
        return False
    given = {office for office, _, _ in scene.titles.get(own, [])} | {h.office for h in scene.know.ever(own)}
    return (title.office or title.head) in given or any(title.head in words for words in scene.title_words.get(own, []))


def holds_office(scene: Scene, own: str) -> bool:
    """Whether a person is in office on the day, by the table."""
    return scene.date is not None and bool(scene.know.offices(own, scene.date))


def part_rank(scene: Scene, person: Person, word: str) -> int:
    """0 for the family name, 1 for the first name, 2 for another part; in east Asian names the family name is written first."""
    if family_first(scene, person):
        return 0 if word == person.words[0] else 1
    words = [w for w in person.words if w not in SUFFIXES]
    if word == words[-1]:
        return 0
    family = len(words) > 2 and word == words[-2] and not gender_of(word)
    return 1 if word == words[0] else 0 if family else 2


def family_first(scene: Scene, person: Person) -> bool:
    """Whether the family name is written first."""
    state = scene.actors[person.id].state
    return person.words[0] in FAMILY_FIRST_NAMES and (state in FAMILY_FIRST or state is None) and len(person.words) <= 3
