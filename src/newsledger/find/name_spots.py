"""Where persons' names stand in a report, and who is in it by full name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsledger.find.name_pieces import Piece
from newsledger.find.name_same import SUFFIXES
from newsledger.find.name_scene import Scene
from newsledger.find.name_titles import Title
from newsledger.know.actors import Form
from newsledger.know.names import key
from newsledger.language.lang.en.name_kinds import COMMON_SURNAMES, NAMED_AFTER, RANKS
from newsledger.language.lang.en.names import NOT_NAMES, TITLE_HEADS
from newsledger.language.lang.en.thing_nouns import LOWER_KINDS


@dataclass(slots=True)
class Person:
    """One person of the report: id, words of the fullest name, where first seen, how often."""

    id: str
    words: list[str]
    first: int
    seen: int = 0
    kin: bool = False
    titled: bool = False
    called: set[str] = field(default_factory=set)


@dataclass
class Names:
    """The persons of a report by full name; for each short name whom it named last with a title or a word before it, and where."""

    people: list[Person] = field(default_factory=list)
    latest: dict[str, tuple[str, int]] = field(default_factory=dict)

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


def spots_of(scene: Scene, parts: list[Piece], known: list[tuple[int, int, Form]]) -> list[Spot]:
    """Where names of persons stand: the model's persons and the known ones, the longer where they overlap; surnames only where the model agrees."""
    out: list[Spot] = []
    taken: dict[int, int] = {}
    for p in parts:
        if p.label not in ("PER", "PERSON"):
            continue
        first, last = bare_name(scene, p.first, p.last)
        if any(i in scene.covered and scene.covered[i].rule == "storm" for i in range(first, last)):
            continue
        if heads_body(scene, last):
            continue
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
        elif form.how != "surname" or (odd_surname(scene, start, end, first) and not heads_body(scene, last)):
            out.append(spot_at(scene, first, last, form))
            taken.update(dict.fromkeys(range(first, last), len(out) - 1))
    return sorted(out, key=lambda s: (s.start, s.end))


def heads_body(scene: Scene, last: int) -> bool:
    """Whether a body's noun with a capital follows at once: "the Clinton Foundation" is no Clinton."""
    tokens = scene.reading.tokens
    return (
        last < len(scene.low)
        and ((scene.low[last] in NAMED_AFTER and tokens.text[last][:1].isupper()) or LOWER_KINDS.get(scene.low[last]) == "facility")
        and tokens.start[last] - tokens.end[last - 1] == 1
        and scene.sentence_of[last] == scene.sentence_of[last - 1]
    )


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
        and scene.low[first] not in COMMON_SURNAMES
        and scene.low[first] not in NOT_NAMES
        and scene.low[first].rstrip(".") not in TITLE_HEADS
    )


PARTY_TAG = re.compile(r"[RDI]-[A-Z]")
"""The party and state behind a lawmaker's name: "Jason Chaffetz (R-Utah)"."""


STATE_TAG = re.compile(
    r"[A-Z]\.[A-Z]\.$|(?:Calif|Conn|Mass|Mich|Minn|Ill|Ind|Pa|Va|Md|Fla|Ga|Ala|Ariz|Colo|Tenn|Tex|Wash|Wis|Ore|Okla|Neb|Nev|Mo|Miss|Kan|Ky|La)\.$"
)


def bare_name(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """The name without title words that the model took in ("President Xi", "Mr. Lee")."""
    while first + 1 < last and (scene.low[first].rstrip(".") in TITLE_HEADS or scene.low[first] in NOT_NAMES) and scene.low[first] not in ("prince",):
        first += 1
    while first < last and (scene.low[first] in NOT_NAMES or not any(c.isalpha() for c in scene.low[first])):
        first += 1
    while first < last and not any(c.isalnum() for c in scene.low[last - 1]):
        last -= 1
    if first + 1 < last and first and scene.low[first - 1] == "," and STATE_TAG.match(scene.reading.tokens.text[first]):
        first += 1  # "in Washington, D.C. Lund's wife"
    first = next((k + 1 for k in range(last - 2, first, -1) if scene.low[k].rstrip(".") in RANKS and len(scene.low[k + 1]) > 3), first)
    if PARTY_TAG.match(scene.text[scene.reading.tokens.start[first] :]) if first < last else False:
        return first, first
    if first + 1 == last and (scene.low[first] in TITLE_HEADS or not scene.reading.tokens.text[first][:1].isupper()):
        return first, first
    return first, last


def spot_at(scene: Scene, first: int, last: int, form: Form | None) -> Spot:
    """A spot over a token range."""
    tokens = scene.reading.tokens
    longer = with_suffix(scene, last)
    start, end = tokens.start[first], tokens.end[longer - 1]
    return Spot(first, longer, start, end, key(scene.text[start:end]).split(), form if longer == last else None)


def with_suffix(scene: Scene, last: int) -> int:
    """The end of a name with "Jr." or "III" behind it: "Donald Trump Jr." is not Donald Trump."""
    after = last + (scene.low[last : last + 1] == [","])
    if after >= len(scene.low) or scene.low[after].rstrip(".") not in SUFFIXES or not scene.reading.tokens.text[after][:1].isupper():
        return last
    return after + 1 if scene.sentence_of[after] == scene.sentence_of[last - 1] else last
