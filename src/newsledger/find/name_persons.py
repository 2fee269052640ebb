"""Persons: full names with their titles, later short names, one id each.

Full names come first, over the whole report, since a headline uses the short name before the text gives the full one. A short name then goes to
the person of the report whose name holds it; two persons of one family are never joined. A short name alone is looked up among
office holders of the time.
"""

from __future__ import annotations

from newsledger.find.name_gender import gender_of, guess_gender
from newsledger.find.name_match import known_actor
from newsledger.find.name_office import in_office
from newsledger.find.name_pieces import Piece
from newsledger.find.name_same import SUFFIXES, contiguous, near, neat, plain, same_full
from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_short import called, common_state, family_first, place_name, short_name
from newsledger.find.name_spots import Names, Person, Spot, spot_at, spots_of
from newsledger.find.name_titles import Title, title_before
from newsledger.know import places
from newsledger.know.actors import Form
from newsledger.know.names import folded, key, slug
from newsledger.language.lang.en.name_kinds import COMMON_SURNAMES, HONORIFICS
from newsledger.language.lang.en.names import KIN, POSSESSIVE
from newsledger.records import Actor


def find_persons(scene: Scene, parts: list[Piece], known: list[tuple[int, int, Form]]) -> Names:
    """Adds a draft for each person's name, with its title; gives back who is in the report."""
    spots = spots_of(scene, parts, known)
    names = Names()
    for spot in spots:
        if spot.first >= 0:
            spot.title = title_before(scene, spot.first)
    spots = [s for s in spots if not place_name(scene, s) and not (len(s.words) == 1 and s.words[0] in PARTY_SHORT)]
    aliases = {id(s): p for s in spots if (p := alias_of(scene, s, spots)) is not None}
    for spot in sorted(spots, key=lambda s: (id(s) not in aliases, -len(s.words), s.start)):
        if id(spot) in aliases:
            own = full_name(scene, names, aliases[id(spot)])
            names.people.append(Person(own, spot.words, spot.start))
            note(scene, names, spot, own, "alias told", 0.8)
        elif len(spot.words) > 1:
            own = full_name(scene, names, spot)
            note(scene, names, spot, own, "full name", 0.95)
    others = strays(scene, names, parts)
    for spot in others:
        if len(spot.words) > 1:
            note(scene, names, spot, full_name(scene, names, spot), "full name", 0.9)
    for spot in sorted(spots + others, key=lambda s: s.start):
        if len(spot.words) == 1 and id(spot) not in aliases:
            short, rule, score = short_name(scene, names, spot)
            if short is not None:
                note(scene, names, spot, short, rule, score)
    return names


PARTY_SHORT = frozenset({"dem", "dems", "gop", "tory", "tories", "rep", "sen"})
"""What a headline calls a member of a party is no name: "Dem mocks farmer"."""


def alias_of(scene: Scene, spot: Spot, spots: list[Spot]) -> Spot | None:
    """The full name that a name is told to be another for: "Evaristo Quiroga Luna, alias El Grillo"."""
    i = spot.first - 1
    if i < 1 or scene.low[i] not in ALIAS_WORDS:
        return None
    before = [s for s in spots if s.last in (i, i - 1) and len(s.words) > 1 and s is not spot]
    return before[0] if before else None


ALIAS_WORDS = frozenset({"alias", "aka", "nicknamed", "a.k.a."})


def strays(scene: Scene, names: Names, parts: list[Piece]) -> list[Spot]:
    """Names that the model took for something else: the family name, or another writing of the full name, of a person of the report."""
    family = {p.words[0] if family_first(scene, p) else plain(p.words)[-1] for p in names.people if len(p.words) > 1}
    given = {p.words[0] for p in names.people if len(p.words) > 1}
    slips = {letter: [f for f in sorted(family) if f[0] == letter][:MOST_SLIPS] for letter in {f[0] for f in family if f}}
    out = again(scene, family)
    for part in parts:
        if part.label not in ("PER", "PERSON") and not any(i in scene.covered for i in range(part.first, part.last)):
            spot = spot_at(scene, part.first, part.last, None)
            word = spot.words[0] if len(spot.words) == 1 else ""
            kin = bool(word) and behind_kin(scene, part.first)
            one = word in family or any(near(word, f) for f in slips.get(word[:1], ())) or (word in given and not places.known(word)) or kin
            if one or (len(spot.words) > 1 and any(p.words[-1] == spot.words[-1] and same_full(p.words, spot.words) for p in names.people)):
                spot.title = title_before(scene, spot.first)
                out.append(spot)
    return out


MOST_SLIPS = 50
"""With so many family names of one first letter a report is a list, and no slips are looked for beyond them."""


def behind_kin(scene: Scene, i: int) -> bool:
    """Whether a name stands right behind a word of kin with its possessor: "her son, Artem, who is nine"."""
    k = i - 2 if scene.low[i - 1 : i] == [","] else i - 1
    return k > 0 and scene.low[k] in KIN and (scene.low[k - 1] in POSSESSIVE or scene.reading.tokens.upos[k - 1] in ("ADJ", "PART"))


def again(scene: Scene, family: set[str]) -> list[Spot]:
    """The family names of persons of the report where the model saw no entity: "Blige sings to Clinton"."""
    tokens, named = scene.reading.tokens, {i for e in scene.reading.tokens.entities for i in range(e.first, e.last)}
    out = []
    for i, word in enumerate(tokens.text):
        if not word[:1].isupper() or i in named or i in scene.covered or len(word) < 4 or folded(word) not in family:
            continue
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(tokens.text) and scene.sentence_of[j] == scene.sentence_of[i]]
        beside = [j for j in beside if scene.low[j].rstrip(".") not in SUFFIXES and scene.low[j] not in HONORIFICS]
        if not any(tokens.text[j][:1].isupper() and (j > i or j > scene.sentence(i)[0]) for j in beside) and word.lower() not in COMMON_SURNAMES:
            spot = spot_at(scene, i, i + 1, None)
            spot.title = title_before(scene, i)
            out.append(spot)
    return out


def full_name(scene: Scene, names: Names, spot: Spot) -> str:
    """The id behind a name of two words or more: a person of the report, a known one, or a new one."""
    if (
        len(spot.words) == 2
        and spot.words[1] in SUFFIXES
        and (elder := [p for p in names.people if spot.words[0] in p.words and p.words[-1] == spot.words[1]])
    ):
        return elder[0].id
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
    if spot.words[-1] in SUFFIXES:
        return new_person(scene, names, spot)
    short_of = [p for p in names.people if len(p.words) > len(spot.words) and contiguous(spot.words, p.words)]
    if len(short_of) == 1 and not elder_told(scene, spot, short_of[0]):
        return short_of[0].id
    return new_person(scene, names, spot)


def elder_told(scene: Scene, spot: Spot, younger: Person) -> bool:
    """Whether the name is the father's and not that of the son who is called "Jr.": "Storm's father, the preacher Kai Storm"."""
    if younger.words[-1] not in SUFFIXES or spot.first < 0:
        return False
    low = scene.sentence(spot.first)[0]
    return any(w in FATHERS for w in scene.low[max(low, spot.first - TITLE_REACH) : spot.first])


FATHERS, TITLE_REACH = frozenset({"father", "dad", "grandfather"}), 8
"""Words of kin that stand before an elder's name, and how many words of office may stand between."""


def new_person(scene: Scene, names: Names, spot: Spot) -> str:
    """The id of somebody whom neither the report nor our facts knew so far."""
    own = f"person:{slug(' '.join(spot.words))}"
    names.people.append(Person(own, spot.words, spot.start))
    name, state = neat(scene.text[spot.start : spot.end]), common_state(scene, spot)
    scene.actors[own] = Actor(name=name, kind="person", state=state, rule="unknown person", score=0.85)
    return own


def misspelt(scene: Scene, names: Names, words: list[str]) -> str | None:
    """The one person of the report, else of those in office, with the same first name and a family name a letter away ("Olaf Scholtz")."""
    if len(words) == 2 and (meant := first_misspelt(scene, words)) is not None:
        return meant
    same = [p for p in names.people if len(p.words) == len(words)]
    here = [p.id for p in same if p.words[0] == words[0] and near(p.words[-1], words[-1])]
    here += [p.id for p in same if p.words[1:] == words[1:] and len(words) > 1 and near(p.words[0], words[0]) and not known_given(words[0])]
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


def known_given(word: str) -> bool:
    """Whether a given name is one by itself: "Marian Lee" is not a slip for "Marina Lee"."""
    return bool(gender_of(word))


def said_right(scene: Scene, name: str) -> bool:
    """Whether the report also writes the family name as it is known."""
    return name.split()[-1] in scene.words.keys


def first_misspelt(scene: Scene, words: list[str]) -> str | None:
    """The one office holder of the time with that family name whose first name is a letter away ("Vladmir Putin")."""
    found = [
        f.id for f in scene.know.forms.get(words[1], []) if f.id.startswith("person:") and scene.know.ever(f.id) and in_office(scene, f.id, None)
    ]
    fit = sorted({own for own in found if near(key(scene.know.actors[own].name).split()[0], words[0])})
    return fit[0] if len(fit) == 1 and not gender_of(words[0]) else None


def note(scene: Scene, names: Names, spot: Spot, own: str, rule: str, score: float) -> None:
    """Add the draft of a name and learn from its title: state, sector, office, gender."""
    person = names.of(own)
    if person is not None:
        person.seen += 1
        person.called |= called(scene, spot)
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


ABBREVIATED = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "gen": "general",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "col": "colonel",
    "prof": "professor",
    "dr": "doctor",
}


def learn(scene: Scene, own: str, title: Title) -> None:
    """Keep what a title says of a person."""
    from msgspec.structs import replace

    actor = scene.actors[own]
    scene.title_words.setdefault(own, []).append(frozenset(ABBREVIATED.get(w, w) for w in title.words))
    scene.titles.setdefault(own, []).append((title.office or title.head, title.state or title.body, title.former))
    if actor.rule in ("unknown person", "single name"):
        state = actor.state or title.state
        sector = actor.sector or title.sector
        scene.actors[own] = replace(actor, state=state, sector=sector, ids={"cameo": f"{state or ''}{sector or ''}"} if state or sector else {})
