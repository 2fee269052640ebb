"""The pieces of the model's entities: cut where it ran on, called persons where a title says so."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsledger.find.name_gender import gender_of
from newsledger.find.name_scene import Scene
from newsledger.know.names import key
from newsledger.language.lang.en.name_kinds import BODY_KINDS, FAITHS
from newsledger.language.lang.en.names import (
    KIN,
    MINISTRY_WORDS,
    NOT_NAMES,
    ORGAN_HEADS,
    PARTICLES,
    SECTOR_WORDS,
    THING_HEADS,
    TITLE_HEADS,
)
from newsledger.language.lang.en.person_nouns import SINGLE
from newsledger.records import Entity

CUTS = frozenset(
    {
        "'s",
        "'",
        "in",
        "at",
        "on",
        "with",
        "from",
        "to",
        "by",
        "as",
        "after",
        "before",
        "during",
        ",",
        ";",
        ":",
        "(",
        ")",
        "--",
        "—",
        "–",
        '"',
        "“",
        "”",
    }
)
JOINT = re.compile(r"[a-z]{2}[A-Z][a-z]")
"""Two names run together ("KoreaKim"): a line of topics, no name."""


class Piece(NamedTuple):
    """A part of an entity between possessives and prepositions: half-open token range and label."""

    first: int
    last: int
    label: str


def pieces(scene: Scene) -> list[Piece]:
    """The entities, cut where the model ran on ("Peru's Rojas in Quito" is three)."""
    out = []
    for e in with_nicknames(scene):
        if any(JOINT.search(t) for t in scene.reading.tokens.text[e.first : e.last]) and e.last - e.first > 1:
            continue
        start = e.first
        for i in range(e.first, e.last + 1):
            if i == e.last or cuts(scene, i, start, e):
                out += relabelled(scene, whole(scene, start, i, e.label))
                start = i + 1
    return out


def cuts(scene: Scene, i: int, start: int, e: Entity) -> bool:
    """Whether the model ran on at a token: a possessive, a preposition, a comma; not at a nickname's quotation marks."""
    if scene.low[i] not in CUTS or not (i > start or scene.low[i] in ("'s", "(", '"', "“")):
        return False
    nickname = e.label in ("PER", "PERSON") and scene.low[i] in QUOTES and e.first < i < e.last - 1
    return not nickname and not of_its_name(scene, i, e)


def with_nicknames(scene: Scene) -> list[Entity]:
    """The entities, a person's put together around a quoted nickname: 'William "Mo" Cowan'."""
    out: list[Entity] = []
    for e in scene.reading.tokens.entities:
        before = out[-1] if out else None
        if (
            before is not None
            and {before.label, e.label} <= {"PER", "PERSON"}
            and e.first - before.last <= 3
            and scene.sentence_of[e.first] == scene.sentence_of[before.last - 1]
            and any(scene.low[i] in QUOTES for i in range(before.last, e.first))
            and all(scene.low[i] in QUOTES or scene.reading.tokens.text[i][:1].isupper() for i in range(before.last, e.first))
        ):
            out[-1] = Entity(first=before.first, last=e.last, label=before.label, score=min(before.score, e.score))
        else:
            out.append(e)
    return out


QUOTES = frozenset({'"', "“", "”", "``", "''", "'", "‘", "’"})


def of_its_name(scene: Scene, i: int, e: Entity) -> bool:
    """Whether a preposition belongs to a body's name: "Commission on Presidential Debates", "Centre for Strategic Studies"."""
    tokens = scene.reading.tokens
    return (
        e.label == "ORG"
        and scene.low[i] in ("on", "with", "against", "in")
        and i + 1 < e.last
        and tokens.text[i + 1][:1].isupper()
        and scene.low[i - 1] in SECTOR_WORDS
        and scene.low[i + 1] not in scene.know.forms
    )


def relabelled(scene: Scene, found: list[Piece]) -> list[Piece]:
    """The piece as a person where a title says so: "Omani Ambassador Said Haddad", "their daughter Ilka Moran", "Petra Vondra, chief nurse"."""
    if found and found[0].label in ("PER", "PERSON") and a_body(scene, found[0]):
        return [found[0]._replace(label="ORG")]
    if not found or found[0].label in ("PER", "PERSON"):
        return found
    p = found[0]
    tokens = scene.reading.tokens
    for k in range(p.last - 2, p.first - 1, -1):
        if (scene.low[k] in TITLE_HEADS or scene.low[k] in KIN) and named(scene, k + 1, p.last):
            return [Piece(k + 1, p.last, "PER")]
    if acts(scene, p):
        return [p._replace(label="PER")]
    if p.last - p.first < 2 or not named(scene, p.first, p.last):
        return found
    before, gap = (scene.low[p.first - 1], tokens.start[p.first] - tokens.end[p.first - 1]) if p.first else ("", 0)
    titled = (before in TITLE_HEADS or before in KIN) and gap == 1 and tokens.upos[p.first - 1] in ("NOUN", "PROPN")
    aside = before == "," and p.first > 1 and (scene.low[p.first - 2] in TITLE_HEADS or scene.low[p.first - 2] in KIN)
    titled = titled or (aside and tokens.upos[p.first - 2] == "NOUN" and p.label != "LOC")
    who = scene.low[p.last : p.last + 2] == [",", "who"]  # "Céline Obote, who held the rope" is no body
    given = bool(gender_of(key(scene.low[p.first]))) and (p.label != "ORG" or who) and not of_people(scene, p.last - 1)
    return [p._replace(label="PER")] if titled or given or aged(scene, p.last) or described(scene, p.last) else found


def acts(scene: Scene, p: Piece) -> bool:
    """Whether a place of the model is a person by a listed given name and what it does: "Marisol Plaza will sing"."""
    tokens, low = scene.reading.tokens, scene.low
    if p.label != "LOC" or p.last - p.first != 2 or not gender_of(key(low[p.first])) or low[p.last - 1] not in THING_HEADS:
        return False
    return p.last < len(low) and tokens.upos[p.last] in ("VERB", "AUX") and low[p.first - 1 : p.first] not in (["the"], ["in"], ["at"], ["near"])


def a_body(scene: Scene, p: Piece) -> bool:
    """Whether an apposition says that a name is a body's: "Nordlys Fiskeri, a cod firm in Tromsø"."""
    tokens = scene.reading.tokens
    if p.last + 2 >= len(scene.low) or scene.low[p.last] != "," or scene.low[p.last + 1] not in ("a", "an", "the"):
        return False
    node = scene.head(p.first, p.last)
    told = [c for i in range(p.first, p.last) for c in scene.children[i] if tokens.dep[c] == "appos"]
    return any(p.last < c < p.last + 7 and scene.low[c] in BODY_KINDS for c in told) and not gender_of(scene.low[p.first]) and node >= 0


def of_people(scene: Scene, i: int) -> bool:
    """Whether a word is of a people or faith: "Roman Catholic", "Christian Orthodox" are no persons."""
    word = scene.low[i].removesuffix("s")
    return word in FAITHS or any(f.how == "demonym" for f in scene.know.forms.get(word, []))


def named(scene: Scene, first: int, last: int) -> bool:
    """Whether the tokens look like a person's name: capitals, no words of organs or things."""
    words = [i for i in range(first, last) if scene.low[i] != "-" and scene.low[i] not in PARTICLES]
    texts = scene.reading.tokens.text
    return (
        bool(words)
        and all(texts[i][:1].isupper() or scene.low[i - 1] == "-" for i in words)
        and not any(
            scene.low[i] in ORGAN_HEADS or scene.low[i] in THING_HEADS or scene.low[i] in TITLE_HEADS or scene.low[i] in MINISTRY_WORDS for i in words
        )
    )


def aged(scene: Scene, last: int) -> bool:
    """Whether an age follows, as behind a person's name: "Dakota Washington, 16, of Victorville"."""
    low = scene.low
    return last + 2 < len(low) and low[last] == "," and low[last + 1].isdecimal() and len(low[last + 1]) < 3 and low[last + 2] in (",", ".", ";")


def described(scene: Scene, last: int) -> bool:
    """Whether ", a labour lawyer from" or ", the TPLF leader," follows."""
    low = scene.low
    if last + 1 >= len(low) or low[last] != "," or scene.sentence_of[last] != scene.sentence_of[last - 1]:
        return False
    for i in range(last + 1, min(last + 6, len(low))):
        if (low[i] in TITLE_HEADS or low[i] in SINGLE) and scene.reading.tokens.upos[i] == "NOUN":
            return True
        if scene.reading.tokens.upos[i] not in ("DET", "ADJ", "NOUN", "PROPN") and low[i] not in ("-",):
            return False
    return False


def whole(scene: Scene, first: int, last: int, label: str) -> list[Piece]:
    """The piece without edge words that belong to no name; nothing for weekdays and the like."""
    low = scene.low
    while first < last and (low[first] in NOT_NAMES or not (low[first].isalnum() or any(c.isalnum() for c in low[first]))):
        first += 1
    while first < last and (low[last - 1] in NOT_NAMES or not (low[last - 1].isalnum() or any(c.isalnum() for c in low[last - 1]))):
        last -= 1
    return [Piece(first, last, label)] if first < last else []
