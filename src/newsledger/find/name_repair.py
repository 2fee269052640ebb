"""Mends the model's entities by the rest of the report: names cut short, bodies taken for persons, given names taken for places.

What a name is in one place it is in all: "Khangai Copper, a state firm" makes "Khangai" in the next sentence short for a body.
"""

from __future__ import annotations

from typing import NamedTuple

from newsledger.find.coref_phrase import is_person
from newsledger.find.name_gender import gender_of
from newsledger.find.name_pieces import Piece, aged, named
from newsledger.find.name_scene import Scene
from newsledger.know import places
from newsledger.know.names import key
from newsledger.language.lang import listed
from newsledger.language.lang.en.name_bodies import BODY_ASIDES, BODY_LAST, BODY_OWNS, PERSON_TOO
from newsledger.language.lang.en.names import KIN, NOT_NAMES, POSSESSIVE, TITLE_HEADS

PERSON = ("PER", "PERSON")
PLACE = ("LOC", "GPE", "FAC")
ASIDE = 6
"""So many words of an aside are looked at."""
BEFORE_PLACES = frozenset({"in", "at", "near", "from", "to", "outside", "around", "of"})


def repaired(scene: Scene, parts: list[Piece]) -> list[Piece]:
    """The pieces, mended and in order of the text."""
    parts = [q for p in parts for q in split(scene, p)]
    held = {i for p in parts for i in range(p.first, p.last)}
    parts = sorted([*(longer(scene, p, held) for p in parts), *unseen(scene, parts, held)], key=lambda p: (p.first, p.last))
    family = {scene.low[p.last - 1] for p in parts if p.label in PERSON and p.last - p.first > 1}
    bodies = {key_of(scene, p) for p in parts if p.label in (*PERSON, *PLACE) and a_body(scene, p, family)}
    firsts = {words[0] for words in bodies if len(words) > 1}
    firsts |= {key_of(scene, p)[0] for p in parts if p.label == "ORG" and p.last - p.first > 1 and scene.low[p.last - 1] in BODY_LAST}
    people = {w for p in parts if p.label in PERSON and p.last - p.first > 1 and key_of(scene, p) not in bodies for w in key_of(scene, p)}
    kindred = {scene.low[i] for i in kin_names(scene)} - {words[0] for words in bodies if len(words) == 1}
    parts = [p._replace(label="PER") if p.label in ("ORG", "MISC") and key_of(scene, p)[0] in kindred and p.last - p.first == 1 else p for p in parts]
    ends = {p.last: p for p in parts if p.label in PERSON}
    starts = {p.first: p for p in parts if p.label in PERSON}
    return [mended(scene, p, bodies, firsts - people, Beside(starts, ends)) for p in parts]


def kin_names(scene: Scene) -> list[int]:
    """The names of one word right behind kin with a possessor: "her son, Ulmo, who is nine"; then the word is a person's everywhere."""
    tokens, low, out = scene.reading.tokens, scene.low, []
    for i in range(2, len(low)):
        k = i - 1 - (low[i - 1] == ",")
        if low[k] in KIN and low[k - 1] in POSSESSIVE and tokens.text[i].istitle() and low[i] not in scene.know.forms and low[i] not in NOT_NAMES:
            shut = low[k + 1] != "," or low[i + 1 : i + 2] in ([","], ["."], [";"])
            if shut and not (i + 1 < len(low) and tokens.text[i + 1][:1].isupper()) and tokens.upos[i] == "PROPN":
                out.append(i)
    return out


class Beside(NamedTuple):
    """The persons' names of a report by the token where each begins and by the token behind it."""

    starts: dict[int, Piece]
    ends: dict[int, Piece]


def key_of(scene: Scene, p: Piece) -> tuple[str, ...]:
    """The words of a piece."""
    return tuple(scene.low[p.first : p.last])


def mended(scene: Scene, p: Piece, bodies: set[tuple[str, ...]], firsts: set[str], beside: Beside) -> Piece:
    """The piece with the label that the report as a whole gives it."""
    words = key_of(scene, p)
    if p.label in (*PERSON, *PLACE) and (words in bodies or (len(words) == 1 and words[0] in firsts)) and not titled(scene, p):
        return p._replace(label="ORG")
    if p.label in PERSON and len(words) == 1 and scene.low[p.first - 1 : p.first] in (["a"], ["an"]) and scene.low[p.last : p.last + 1] != ["'s"]:
        return p._replace(label="MISC")  # "won an Oscar"
    if p.label in PLACE and a_given_name(scene, p, beside):
        return p._replace(label="PER")
    if p.label in PLACE and len(words) == 1 and scene.low[p.first - 1 : p.first] == ["of"] and of_a_body(scene, p, beside):
        return p._replace(label="ORG")
    return p


def of_the_name(scene: Scene, first: int) -> bool:
    """Whether the capital before a name is tied to it by the parse as a given name is: "Hiral Solanki"."""
    tokens, i = scene.reading.tokens, first - 1
    if tokens.upos[i] != "PROPN" or scene.low[i].rstrip(".") in TITLE_HEADS or scene.low[i] in NOT_NAMES or scene.low[i] in scene.know.forms:
        return False
    if is_person(scene.low[i].rstrip(".")):
        return False  # "Officer Pell"
    tied = tokens.head[i] == first or tokens.head[first] == i
    return tied and "flat" in (tokens.dep[i].split(":")[0], tokens.dep[first].split(":")[0])


def of_a_body(scene: Scene, p: Piece, beside: Beside) -> bool:
    """Whether an unknown place is what somebody is of: "François-Henri Pinault of Kering"."""
    return p.first - 1 in beside.ends and not places.known(scene.reading.tokens.text[p.first])


def split(scene: Scene, p: Piece) -> list[Piece]:
    """A place with a person's name glued to it as two pieces: "In Masinloc Rolando Abalos mended nets"."""
    size = p.last - p.first
    if p.label not in PLACE or size < 3 or gender_of(key(scene.low[p.first])) or scene.preposition(p.first) not in BEFORE_PLACES:
        return [p]
    k = next((i for i in range(p.first + 1, p.last - 1) if gender_of(key(scene.low[i]))), -1)
    if k < 0 or not named(scene, k, p.last):
        return [p]
    return [Piece(p.first, k, p.label), Piece(k, p.last, "PER")]


def longer(scene: Scene, p: Piece, held: set[int]) -> Piece:
    """A person's name of one word with the capitals right behind it that the model passed over: "Wiebke Harms"."""
    if p.label not in PERSON:
        return p
    tokens, last, end = scene.reading.tokens, p.last, scene.sentence(p.first)[1]
    while last < end and last - p.last < 2 and last not in held and tokens.text[last][:1].isupper():
        if tokens.start[last] - tokens.end[last - 1] != 1:
            break
        if scene.low[last] in NOT_NAMES or scene.low[last] in TITLE_HEADS or not tokens.text[last].isalpha() or tokens.text[last].isupper():
            break
        if tokens.upos[last] not in ("PROPN", "NOUN", "ADJ") or scene.low[last] in scene.know.forms:
            break
        last += 1
    first = p.first
    while first > scene.sentence(p.first)[0] and first - 1 not in held and tokens.start[first] - tokens.end[first - 1] == 1:
        before = tokens.text[first - 1]
        if not before.istitle() or not before.isalpha() or not (gender_of(key(before)) or of_the_name(scene, first)):
            break
        first -= 1
    return p._replace(first=first, last=last)


def unseen(scene: Scene, parts: list[Piece], held: set[int]) -> list[Piece]:
    """Two capitals with an age behind them that the model passed over: "Tjark Harms, 51, is charged"."""
    tokens = scene.reading.tokens
    out = []
    for i in [i for i, word in enumerate(scene.low[: len(tokens.text) - 2]) if word == "," and i > 1]:
        if i - 1 in held or i - 2 in held or not aged(scene, i):
            continue
        if scene.sentence_of[i] == scene.sentence_of[i - 2] and named(scene, i - 2, i) and all(tokens.text[j].isalpha() for j in (i - 2, i - 1)):
            out.append(Piece(i - 2, i, "PER"))
    kin = [Piece(i, i + 1, "PER") for i in kin_names(scene) if i not in held]
    return [*out, *kin, *told_bodies(scene, held), *acronyms(scene, parts, held)]


def told_bodies(scene: Scene, held: set[int]) -> list[Piece]:
    """Capitals with an aside for a body behind them that the model passed over: "Kestrel Pumps, its British subsidiary, is to be sold"."""
    tokens, out = scene.reading.tokens, []
    for i in [i for i, word in enumerate(scene.low) if word == ","]:
        if i < 1 or i - 1 in held or not aside_noun(scene, i):
            continue
        first = i
        while first > scene.sentence(i)[0] and first - 1 not in held and tokens.text[first - 1][:1].isupper() and tokens.upos[first - 1] == "PROPN":
            first -= 1
        if first < i and scene.low[first] not in scene.know.forms:
            out.append(Piece(first, i, "ORG"))
    return out


def acronyms(scene: Scene, parts: list[Piece], held: set[int]) -> list[Piece]:
    """The initials of a body that the model passed over: "the Bangsamoro Islamic Freedom Fighters, or BIFF"."""
    texts = scene.reading.tokens.text
    long = [p for p in parts if p.label == "ORG" and p.last - p.first > 2]
    initials = {"".join(texts[i][0] for i in range(p.first, p.last) if texts[i][:1].isupper()) for p in long}
    return [Piece(i, i + 1, "ORG") for i, text in enumerate(texts) if text in initials and i not in held and len(text) > 2]


def titled(scene: Scene, p: Piece) -> bool:
    """Whether a title, a word of kin or a given name says that a person is meant."""
    before = scene.low[p.first - 1].rstrip(".") if p.first else ""
    return before in TITLE_HEADS or before in KIN or before in ("mr", "mrs", "ms", "dr")


def a_body(scene: Scene, p: Piece, family: set[str]) -> bool:
    """Whether the words in or beside a name say that it is a body's."""
    tokens, low = scene.reading.tokens, scene.low
    if titled(scene, p) or aged(scene, p.last):
        return False
    given = bool(gender_of(key(low[p.first])))
    size = p.last - p.first
    if size > 1 and low[p.last - 1] in BODY_LAST and not (given and tokens.text[p.last - 1].islower()):
        return not given or low[p.last - 1] in ("foods", "shipping", "airlines", "ltd", "inc", "plc", "gmbh", "ag", "ab")
    noun = aside_noun(scene, p.last)
    if noun and not given and (noun not in PERSON_TOO or size == 1):
        return True
    if p.first > 1 and low[p.first - 1] == "," and low[p.first - 2] in BODY_ASIDES - PERSON_TOO and not given:
        return low[p.last : p.last + 1] in ([","], ["."])
    owns = low[p.last : p.last + 1] == ["'s"] and p.last + 1 < len(low) and low[p.last + 1] in BODY_OWNS
    return owns and size == 1 and not given and p.label in PERSON and low[p.first] not in family and not known_person(scene, p)


def known_person(scene: Scene, p: Piece) -> bool:
    """Whether a name of one word is the family name of somebody in our facts."""
    return any(f.id.startswith("person:") for f in scene.know.forms.get(scene.low[p.first], []))


def aside_noun(scene: Scene, i: int) -> str:
    """The noun for a body in an aside that begins at a token: ", a Polish rival,"; "" when there is none."""
    low, upos = scene.low, scene.reading.tokens.upos
    if i + 2 >= len(low) or low[i] != "," or (low[i + 1] not in ("a", "an", "the") and low[i + 1] not in POSSESSIVE):
        return ""
    for j in range(i + 2, min(i + 2 + ASIDE, len(low) - 1)):
        after = low[j + 1]
        if low[j] in BODY_ASIDES and upos[j] in ("NOUN", "PROPN") and (after in ASIDE_GOES_ON or upos[j + 1] == "VERB"):
            return low[j]
        if upos[j] not in ("ADJ", "NOUN", "PROPN", "NUM", "VERB") and low[j] not in ("-", "'s"):
            return ""
    return ""


ASIDE_GOES_ON = frozenset({",", ".", ";", "that", "which", "in", "of", "from", "for", ")", "–", "—"})


def behind_kin(scene: Scene, i: int) -> bool:
    """Whether a name stands behind words of kin, alone or in a list: "her sons Lamin and Ebrima", "my nephews, Arsen and Gor"."""
    low, texts, steps = scene.low, scene.reading.tokens.text, 0
    j = i - 1
    while j > 0 and steps < 6 and (low[j] in (",", "and") or texts[j][:1].isupper()):
        j, steps = j - 1, steps + 1
    noun = low[j]
    kin = noun in KIN or noun in KIN_PLURALS
    return (
        kin and j > 0 and (low[j - 1] in POSSESSIVE or low[j - 1] in ("my", "our", "your", "'s", "two", "three", "four", "younger", "elder", "late"))
    )


KIN_PLURALS = listed(
    "sons daughters brothers sisters nephews nieces cousins grandchildren grandsons granddaughters twins kids uncles aunts baby boy girl child"
)


def a_given_name(scene: Scene, p: Piece, beside: Beside) -> bool:
    """Whether a place of the model is a person: a given name that is no place's, or a name joined to a person's."""
    low, tokens = scene.low, scene.reading.tokens
    before = low[p.first - 1] if p.first else ""
    if before in BEFORE_PLACES or not tokens.text[p.first][:1].isupper():
        return False
    if behind_kin(scene, p.first):
        return True
    name = scene.text[tokens.start[p.first] : tokens.end[p.last - 1]]
    if p.last - p.first == 1:
        return bool(gender_of(key(name))) and low[p.first] not in scene.know.forms and not (places.known(name) and tokens.dep[p.first] == "obl")
    one = beside.ends.get(p.first - 1) if before == "and" else beside.starts.get(p.last + 1) if low[p.last : p.last + 1] == ["and"] else None
    joined = one is not None and one.last - one.first > 1
    return joined and named(scene, p.first, p.last) and not places.known(name) and "the" not in low[p.first - 1 : p.last]
