"""Persons: full names with their titles, later short names, one id each.

Full names come first, over the whole report, since a headline uses the short name before the text gives the full one. A short name then goes to
the person of the report whose name holds it; two persons of one family are never joined. A short name alone is looked up among
office holders of the time.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from newsledger.find.name_gender import gender_of, guess_gender
from newsledger.find.name_known import Piece
from newsledger.find.name_match import known_actor
from newsledger.find.name_office import by_office, in_office
from newsledger.find.name_same import contiguous, near, neat, same_full
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_titles import Title, title_before
from newsledger.know import places
from newsledger.know.actors import Form
from newsledger.know.names import key, slug
from newsledger.language.lang.en.names import (
    FAMILY_FIRST,
    FAMILY_FIRST_NAMES,
    FEMALE_WORDS,
    MALE_WORDS,
    NOT_NAMES,
    TITLE_HEADS,
)
from newsledger.records import Actor, content_id


@dataclass(slots=True)
class Person:
    """One person of the report: id, words of the fullest name, where first seen, how often."""

    id: str
    words: list[str]
    first: int
    seen: int = 0
    kin: bool = False
    titled: bool = False


@dataclass
class Names:
    """The persons of a report by full name."""

    people: list[Person] = field(default_factory=list)

    def of(self, own: str) -> Person | None:
        """The person with that id."""
        return next((p for p in self.people if p.id == own), None)


@dataclass(slots=True)
class Spot:
    """A place where a person's name stands."""

    first: int
    last: int
    start: int
    end: int
    words: list[str]
    known: Form | None
    title: Title | None = None


def find_persons(scene: Scene, parts: list[Piece], known: list[tuple[int, int, Form]]) -> Names:
    """Adds a draft for each person's name, with its title; gives back who is in the report."""
    spots = spots_of(scene, parts, known)
    names = Names()
    for spot in spots:
        if spot.first >= 0:
            spot.title = title_before(scene, spot.first)
    for spot in sorted(spots, key=lambda s: (-len(s.words), s.start)):
        if len(spot.words) > 1:
            own = full_name(scene, names, spot)
            note(scene, names, spot, own, "full name", 0.95)
    others = strays(scene, names, parts)
    for spot in others:
        if len(spot.words) > 1:
            note(scene, names, spot, full_name(scene, names, spot), "full name", 0.9)
    for spot in sorted(spots + others, key=lambda s: s.start):
        if len(spot.words) == 1:
            short, rule, score = short_name(scene, names, spot)
            if short is not None:
                note(scene, names, spot, short, rule, score)
    return names


def strays(scene: Scene, names: Names, parts: list[Piece]) -> list[Spot]:
    """Names that the model took for something else: the family name, or another writing of the full name, of a person of the report."""
    family = {p.words[0] if family_first(scene, p) else p.words[-1] for p in names.people if len(p.words) > 1}
    given = {p.words[0] for p in names.people if len(p.words) > 1}
    out = []
    for part in parts:
        if part.label not in ("PER", "PERSON") and not any(i in scene.covered for i in range(part.first, part.last)):
            spot = spot_at(scene, part.first, part.last, None)
            word = spot.words[0] if len(spot.words) == 1 else ""
            one = word in family or (word in given and not places.known(word))
            if one or (len(spot.words) > 1 and any(p.words[-1] == spot.words[-1] and same_full(p.words, spot.words) for p in names.people)):
                spot.title = title_before(scene, spot.first)
                out.append(spot)
    return out


def spots_of(scene: Scene, parts: list[Piece], known: list[tuple[int, int, Form]]) -> list[Spot]:
    """Where names of persons stand: the model's persons and the known ones, the longer where they overlap; surnames only where the model agrees."""
    out: list[Spot] = []
    taken: dict[int, int] = {}
    for p in parts:
        if p.label not in ("PER", "PERSON"):
            continue
        first, last = bare_name(scene, p.first, p.last)
        if first < last and not any(known_place(scene, i, last - first) for i in range(first, last)):
            out.append(spot_at(scene, first, last, None))
            taken.update(dict.fromkeys(range(first, last), len(out) - 1))
    for start, end, form in known:
        first, last = scene.token_range(start, end)
        if first < 0:
            if form.how != "surname":
                out.append(Spot(-1, -1, start, end, key(scene.text[start:end]).split(), form))
            continue
        hits = sorted({taken[i] for i in range(first, last) if i in taken})
        if hits:
            best = out[hits[0]]
            if form.how == "name" or (best.last - best.first <= last - first and form.how != "surname"):
                out[hits[0]] = spot_at(scene, first, last, form)
            elif (best.first, best.last) == (first, last):
                best.known = form
        elif form.how != "surname" or odd_surname(scene, start, end, first):
            out.append(spot_at(scene, first, last, form))
            taken.update(dict.fromkeys(range(first, last), len(out) - 1))
    return sorted(out, key=lambda s: (s.start, s.end))


def known_place(scene: Scene, i: int, size: int) -> bool:
    """Whether a known name of at least so many words covers a token: a capital that the model took for a person ("; Vilnius called on Minsk")."""
    held = scene.covered.get(i)
    return held is not None and held.last - held.first >= size and (held.rule == "known name" or held.rule.startswith(("metonym:", "place:")))


def odd_surname(scene: Scene, start: int, end: int, first: int) -> bool:
    """Whether a known surname is a proper noun that no other reading claims ("Putin" in a headline that the model read past)."""
    return (
        scene.reading.tokens.upos[first] == "PROPN"
        and first not in scene.covered
        and end - start > 2
        and scene.low[first] not in ("may", "park", "brown", "bush", "green", "young")
        and scene.low[first] not in NOT_NAMES
    )


def bare_name(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """The name without title words that the model took in ("President Xi", "Mr. Lee")."""
    while first + 1 < last and (scene.low[first].rstrip(".") in TITLE_HEADS or scene.low[first] in NOT_NAMES) and scene.low[first] not in ("prince",):
        first += 1
    while first < last and (scene.low[first] in NOT_NAMES or not any(c.isalpha() for c in scene.low[first])):
        first += 1
    while first < last and not any(c.isalnum() for c in scene.low[last - 1]):
        last -= 1
    if first + 1 == last and (scene.low[first] in TITLE_HEADS or not scene.reading.tokens.text[first][:1].isupper()):
        return first, first
    return first, last


def spot_at(scene: Scene, first: int, last: int, form: Form | None) -> Spot:
    """A spot over a token range."""
    tokens = scene.reading.tokens
    start, end = tokens.start[first], tokens.end[last - 1]
    return Spot(first, last, start, end, key(scene.text[start:end]).split(), form)


def full_name(scene: Scene, names: Names, spot: Spot) -> str:
    """The id behind a name of two words or more: a person of the report, a known one, or a new one."""
    form = spot.known or next((f for f in scene.know.forms.get(" ".join(spot.words), []) if f.id.startswith("person:")), None)
    for p in names.people:
        if p.words[-1] == spot.words[-1] and same_full(p.words, spot.words):
            if len(spot.words) > len(p.words):
                p.words = spot.words
            return p.id
    if form is not None:
        own = known_actor(scene, form.id)
        if names.of(own) is None:
            names.people.append(Person(own, key(scene.actors[own].name).split(), spot.start))
            person = names.people[-1]
            if len(spot.words) > len(person.words):
                person.words = spot.words
        return own
    meant = misspelt(scene, names, spot.words)
    if meant is not None:
        known_actor(scene, meant, rule="misspelt name", score=0.6)
        if names.of(meant) is None:
            names.people.append(Person(meant, spot.words, spot.start))
        return meant
    short_of = [p for p in names.people if len(p.words) > len(spot.words) and contiguous(spot.words, p.words)]
    if len(short_of) == 1:
        return short_of[0].id
    own = f"person:{slug(' '.join(spot.words))}"
    names.people.append(Person(own, spot.words, spot.start))
    scene.actors[own] = Actor(name=neat(scene.text[spot.start : spot.end]), kind="person", rule="unknown person", score=0.85)
    return own


def misspelt(scene: Scene, names: Names, words: list[str]) -> str | None:
    """The one person of the report, else of those in office, with the same first name and a family name a letter away ("Olaf Scholtz")."""
    if len(words) == 2 and (meant := first_misspelt(scene, words)) is not None:
        return meant
    here = [p.id for p in names.people if len(p.words) == len(words) and p.words[0] == words[0] and near(p.words[-1], words[-1])]
    if len(here) == 1 or len(words) != 2 or len(words[-1]) < 6:
        return here[0] if len(here) == 1 else None
    known = {
        f.id
        for own in scene.know.by_first(words[0])
        if near(own.split()[-1], words[-1])
        for f in scene.know.forms[own]
        if f.id.startswith("person:") and in_office(scene, f.id, None) and (scene.know.ever(f.id) or said_right(scene, own))
    }
    return sorted(known)[0] if len(known) == 1 else None


def said_right(scene: Scene, name: str) -> bool:
    """Whether the report also writes the family name as it is known."""
    return any(w.key == name.split()[-1] for w in scene.words)


def first_misspelt(scene: Scene, words: list[str]) -> str | None:
    """The one office holder of the time with that family name whose first name is a letter away ("Vladmir Putin")."""
    found = [
        f.id for f in scene.know.forms.get(words[1], []) if f.id.startswith("person:") and scene.know.ever(f.id) and in_office(scene, f.id, None)
    ]
    fit = sorted({own for own in found if near(key(scene.know.actors[own].name).split()[0], words[0])})
    return fit[0] if len(fit) == 1 and not gender_of(words[0]) else None


def short_name(scene: Scene, names: Names, spot: Spot) -> tuple[str | None, str, float]:
    """Who a name of one word is, by which rule, how surely."""
    word = spot.words[0] if spot.words else ""
    found = [p for p in names.people if word in p.words and p.words != [word] and fits_gender(scene, p, spot)]
    if found:
        ranked = sorted(found, key=lambda p: rank(scene, p, word, spot))
        return ranked[0].id, "short name", 0.93 if len(found) == 1 else 0.75
    own = by_office(scene, word, spot.title)
    if own is not None:
        known_actor(scene, own)
        names.people.append(Person(own, key(scene.actors[own].name).split(), spot.start))
        return own, "surname of an office holder", 0.8
    for p in names.people:
        if p.words == [word]:
            return p.id, "same name", 0.9
    if not word or word in NOT_NAMES:
        return None, "", 0.0
    if no_person(scene, spot):
        return None, "", 0.0
    own = content_id(f"person:{word}", scene.reading.report.id)
    names.people.append(Person(own, [word], spot.start))
    scene.actors[own] = Actor(name=scene.text[spot.start : spot.end], kind="person", rule="single name", score=0.6)
    return own, "single name", 0.6


def no_person(scene: Scene, spot: Spot) -> bool:
    """Whether an unknown single name is a place ("in Palenque") or a body ("a Ryanair pilot") after all; then it is added as such."""
    if spot.first < 0 or spot.title is not None:
        return False
    tokens, after = scene.reading.tokens, spot.last
    name = scene.text[spot.start : spot.end]
    if scene.preposition(spot.first) in PLACE_BEFORE and places.known(name):
        scene.add(Draft(spot.start, spot.end, None, "place", "name", "place after a preposition", 0.7, spot.first, spot.last))
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


def rank(scene: Scene, person: Person, word: str, spot: Spot) -> tuple[int, int, int, int, int]:
    """Order of persons who share a short name: the part of the name that is used alone, not kin of another, in office, met before, the earliest."""
    return (part_rank(scene, person, word), int(person.kin), int(not holds_office(scene, person.id)), int(person.first > spot.start), person.first)


def holds_office(scene: Scene, own: str) -> bool:
    """Whether a person is in office on the day, by the table."""
    return scene.date is not None and bool(scene.know.offices(own, scene.date))


def part_rank(scene: Scene, person: Person, word: str) -> int:
    """0 for the family name, 1 for the first name, 2 for another part; in east Asian names the family name is written first."""
    if family_first(scene, person):
        return 0 if word == person.words[0] else 1
    if word == person.words[-1]:
        return 0
    family = len(person.words) > 2 and word == person.words[-2] and not gender_of(word)
    return 1 if word == person.words[0] else 0 if family else 2


def family_first(scene: Scene, person: Person) -> bool:
    """Whether the family name is written first."""
    state = scene.actors[person.id].state
    return person.words[0] in FAMILY_FIRST_NAMES and (state in FAMILY_FIRST or state is None) and len(person.words) <= 3


def note(scene: Scene, names: Names, spot: Spot, own: str, rule: str, score: float) -> None:
    """Add the draft of a name and learn from its title: state, sector, office, gender."""
    person = names.of(own)
    if person is not None:
        person.seen += 1
    start, end, first, last = spot.start, spot.end, spot.first, spot.last
    title = spot.title
    if title is not None:
        first, start = title.first, scene.reading.tokens.start[title.first]
        learn(scene, own, title)
        if person is not None:
            person.kin = person.kin or title.kin
            person.titled = True
    guess_gender(scene, own, spot.words, title)
    state = scene.actors[own].state
    scene.add(Draft(start, end, own, "person", "name", rule, score, first, last, core=(spot.first, spot.last), state=state))


def learn(scene: Scene, own: str, title: Title) -> None:
    """Keep what a title says of a person."""
    from msgspec.structs import replace

    actor = scene.actors[own]
    scene.title_words.setdefault(own, []).append(frozenset(title.words))
    scene.titles.setdefault(own, []).append((title.office or title.head, title.state or title.body, title.former))
    if actor.rule in ("unknown person", "single name"):
        state = actor.state or title.state
        sector = actor.sector or title.sector
        scene.actors[own] = replace(actor, state=state, sector=sector, ids={"cameo": f"{state or ''}{sector or ''}"} if state or sector else {})
