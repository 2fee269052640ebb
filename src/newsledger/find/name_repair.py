"""Mends the model's entities by the rest of the report: names cut short, bodies taken for persons, given names taken for places.

What a name is in one place it is in all: "Khangai Copper, a state firm" makes "Khangai" in the next sentence short for a body.
"""

from __future__ import annotations

from newsledger.find.name_gender import gender_of
from newsledger.find.name_pieces import Piece, aged, named
from newsledger.find.name_scene import Scene
from newsledger.know import places
from newsledger.language.lang.en.name_bodies import BODY_ASIDES, BODY_LAST, BODY_OWNS, PERSON_TOO
from newsledger.language.lang.en.names import KIN, NOT_NAMES, POSSESSIVE, TITLE_HEADS

PERSON = ("PER", "PERSON")
PLACE = ("LOC", "GPE", "FAC")
ASIDE = 6
"""So many words of an aside are looked at."""
BEFORE_PLACES = frozenset({"in", "at", "near", "from", "to", "outside", "around", "of"})


def repaired(scene: Scene, parts: list[Piece]) -> list[Piece]:
    """The pieces, mended and in order of the text."""
    parts = sorted([*(longer(scene, p, parts) for p in parts), *unseen(scene, parts)], key=lambda p: (p.first, p.last))
    bodies = {key_of(scene, p) for p in parts if p.label in (*PERSON, *PLACE) and a_body(scene, p)}
    firsts = {words[0] for words in bodies if len(words) > 1}
    firsts |= {key_of(scene, p)[0] for p in parts if p.label == "ORG" and p.last - p.first > 1 and scene.low[p.last - 1] in BODY_LAST}
    people = {w for p in parts if p.label in PERSON and p.last - p.first > 1 and key_of(scene, p) not in bodies for w in key_of(scene, p)}
    return [mended(scene, p, bodies, firsts - people, parts) for p in parts]


def key_of(scene: Scene, p: Piece) -> tuple[str, ...]:
    """The words of a piece."""
    return tuple(scene.low[p.first : p.last])


def mended(scene: Scene, p: Piece, bodies: set[tuple[str, ...]], firsts: set[str], parts: list[Piece]) -> Piece:
    """The piece with the label that the report as a whole gives it."""
    words = key_of(scene, p)
    if p.label in (*PERSON, *PLACE) and (words in bodies or (len(words) == 1 and words[0] in firsts)) and not titled(scene, p):
        return p._replace(label="ORG")
    if p.label in PLACE and a_given_name(scene, p, parts):
        return p._replace(label="PER")
    return p


def longer(scene: Scene, p: Piece, parts: list[Piece]) -> Piece:
    """A person's name of one word with the capitals right behind it that the model passed over: "Wiebke Harms"."""
    if p.label not in PERSON:
        return p
    tokens, last, end = scene.reading.tokens, p.last, scene.sentence(p.first)[1]
    held = {i for q in parts for i in range(q.first, q.last)}
    while last < end and last - p.last < 2 and last not in held and tokens.text[last][:1].isupper() and tokens.start[last] - tokens.end[last - 1] == 1:
        if scene.low[last] in NOT_NAMES or scene.low[last] in TITLE_HEADS or not tokens.text[last].isalpha() or tokens.text[last].isupper():
            break
        if tokens.upos[last] not in ("PROPN", "NOUN", "ADJ") or scene.low[last] in scene.know.forms:
            break
        last += 1
    return p._replace(last=last)


def unseen(scene: Scene, parts: list[Piece]) -> list[Piece]:
    """Two capitals with an age behind them that the model passed over: "Tjark Harms, 51, is charged"."""
    tokens = scene.reading.tokens
    held = {i for q in parts for i in range(q.first, q.last)}
    out = []
    for i in range(2, len(tokens.text) - 2):
        if scene.low[i] != "," or i - 1 in held or i - 2 in held or not aged(scene, i):
            continue
        if scene.sentence_of[i] == scene.sentence_of[i - 2] and named(scene, i - 2, i) and all(tokens.text[j].isalpha() for j in (i - 2, i - 1)):
            out.append(Piece(i - 2, i, "PER"))
    return out


def titled(scene: Scene, p: Piece) -> bool:
    """Whether a title, a word of kin or a given name says that a person is meant."""
    before = scene.low[p.first - 1].rstrip(".") if p.first else ""
    return before in TITLE_HEADS or before in KIN or before in ("mr", "mrs", "ms", "dr")


def a_body(scene: Scene, p: Piece) -> bool:
    """Whether the words in or beside a name say that it is a body's."""
    tokens, low = scene.reading.tokens, scene.low
    if titled(scene, p) or aged(scene, p.last):
        return False
    given = bool(gender_of(low[p.first]))
    size = p.last - p.first
    if size > 1 and low[p.last - 1] in BODY_LAST and not (given and tokens.text[p.last - 1].islower()):
        return not given or low[p.last - 1] in ("foods", "shipping", "airlines", "ltd", "inc", "plc", "gmbh", "ag", "ab")
    noun = aside_noun(scene, p.last)
    if noun and not given and (noun not in PERSON_TOO or size == 1):
        return True
    if p.first > 1 and low[p.first - 1] == "," and low[p.first - 2] in BODY_ASIDES - PERSON_TOO and not given:
        return low[p.last : p.last + 1] in ([","], ["."])
    owns = low[p.last : p.last + 1] == ["'s"] and p.last + 1 < len(low) and low[p.last + 1] in BODY_OWNS
    return owns and size == 1 and not given and p.label in PERSON and not known_person(scene, p)


def known_person(scene: Scene, p: Piece) -> bool:
    """Whether a name of one word is the family name of somebody in our facts or in the report."""
    forms = scene.know.forms.get(scene.low[p.first], [])
    if any(f.id.startswith("person:") for f in forms):
        return True
    low, tokens = scene.low, scene.reading.tokens
    word = low[p.first]
    return any(low[e.last - 1] == word and e.last - e.first > 1 and e.label in PERSON for e in tokens.entities)


def aside_noun(scene: Scene, i: int) -> str:
    """The noun for a body in an aside that begins at a token: ", a Polish rival,"; "" when there is none."""
    low, upos = scene.low, scene.reading.tokens.upos
    if i + 2 >= len(low) or low[i] != "," or (low[i + 1] not in ("a", "an", "the") and low[i + 1] not in POSSESSIVE):
        return ""
    for j in range(i + 2, min(i + 2 + ASIDE, len(low) - 1)):
        after = low[j + 1]
        if low[j] in BODY_ASIDES and upos[j] in ("NOUN", "PROPN") and (after in (",", ".", ";", "that", "which", "in", "of", "based", "from", "for", ")")):
            return low[j]
        if upos[j] not in ("ADJ", "NOUN", "PROPN", "NUM", "VERB") and low[j] not in ("-", "'s"):
            return ""
    return ""


def a_given_name(scene: Scene, p: Piece, parts: list[Piece]) -> bool:
    """Whether a place of the model is a person: a given name that is no place's, or a name joined to a person's."""
    low, tokens = scene.low, scene.reading.tokens
    before = low[p.first - 1] if p.first else ""
    if before in BEFORE_PLACES or not tokens.text[p.first][:1].isupper():
        return False
    name = scene.text[tokens.start[p.first] : tokens.end[p.last - 1]]
    if p.last - p.first == 1:
        return bool(gender_of(low[p.first])) and low[p.first] not in scene.know.forms and not (places.known(name) and tokens.dep[p.first] == "obl")
    beside = [q for q in parts if q.label in PERSON and q.last - q.first > 1]
    joined = any(low[q.last : p.first] == ["and"] or low[p.last : q.first] == ["and"] for q in beside)
    return joined and named(scene, p.first, p.last) and not places.known(name) and "the" not in low[p.first - 1 : p.last]
