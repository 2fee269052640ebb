"""Descriptions of things: "the airport", "the trade deal", "a report from 2017 ... the document", each the thing spoken of before or one of its own.

A noun with "the" goes to the last thing that it may stand for, named or told of; else to the noun with "a" before it that it takes up ("a settlement
signed in 2015 ... the document"), which becomes a thing then; else, for nouns that "the" alone makes known, to a new thing.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass

from msgspec.structs import replace

from newsledger.find.name_scene import Draft, Scene
from newsledger.know.names import key, slug
from newsledger.language.lang.en.name_refer import MINE
from newsledger.language.lang.en.names import POSSESSIVE
from newsledger.language.lang.en.thing_nouns import CLASSES, MANY, PAPERS, SOLE
from newsledger.records import Thing

REACH, BACK, MOST, FAR = 40, 12, 60, 300
"""So many sentences back a thing, and a noun with "a" that is taken up, may stand; so many mentions of things, and so many tokens, are looked at."""
LONGEST, LONGEST_TAIL = 6, 8
BEFORE = frozenset({"ADJ", "NOUN", "NUM", "PROPN"})
TAIL_ENDS = frozenset({"VERB", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ", "ADV"})
TAILS = frozenset({"of", "at", "in", "with", "between", "over", "for", "from", "near"})
WHEN = frozenset({"on", "after", "before", "during", "since", "until", "by"})
"""Words that open what belongs to the noun, and what tells when."""
SAME_KIND = frozenset({"agreement", "war"})
"""Kinds all of whose nouns may stand for each other."""
OTHERS = frozenset({"other", "another", "new", "second", "next", "previous", "earlier", "first", "third", "last"})
"""With these before it the noun is of another one."""
INSIDE = frozenset({"place", "state", "organisation", "organ", "group", "person"})


@dataclass(slots=True)
class Wording:
    """One description: token range, head, noun, how it opens ("the", "a", "its", "'s"), the words before the head, whether a tail says more."""

    first: int
    last: int
    head: int
    noun: str
    opens: str
    words: frozenset[str]
    tail: bool

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of thing that the noun may stand for, the likeliest first."""
        return tuple(dict.fromkeys(kind for kind, _ in CLASSES[self.noun]))


def thing_description(scene: Scene, i: int) -> bool:
    """Adds the description of a thing whose head is at a token; whether it did."""
    wording = wording_at(scene, i)
    if wording is None or wording.opens == "":
        return False
    if wording.opens in ("a", "an"):
        return told_first(scene, wording)
    own = beside_place(scene, wording) or spoken_of(scene, wording) or taken_up(scene, wording) or known_by_itself(scene, wording)
    if own is None:
        return False
    put(scene, wording, own)
    return True


def told_first(scene: Scene, wording: Wording) -> bool:
    """Adds a meeting, building or deal that is told of with a name in its words: "a summit in Amman", "a UN base"; whether it did."""
    named = any(scene.reading.tokens.upos[j] == "PROPN" for j in range(wording.first, wording.last))
    plain = wording.kinds[0] == "agreement"
    own = beside_place(scene, wording) or (known_by_itself(scene, wording) if (named and wording.kinds[0] in TOLD) or plain else None)
    if own is None:
        return False
    put(scene, wording, own)
    return True


TOLD = frozenset({"occasion", "facility", "agreement"})


def wording_at(scene: Scene, i: int) -> Wording | None:
    """The noun phrase of a thing whose head is at a token; None where the noun is a part of a longer name or compound."""
    tokens, low = scene.reading.tokens, scene.low
    a, b = scene.sentence(i)
    held = scene.covered.get(i)
    if low[i] not in CLASSES or tokens.upos[i] != "NOUN" or ("Number=Plur" in tokens.feats[i] and low[i] not in MANY):
        return None
    if (held is not None and held.rule != "role noun") or (i + 1 < b and tokens.upos[i + 1] in ("NOUN", "PROPN") and tokens.head[i] == i + 1):
        return None
    if i + 1 < b and low[i + 1] == "-":
        return None
    first = i
    while first > a and i - first < LONGEST and within(scene, first - 1, i):
        first -= 1
    words, opens = frozenset(low[first:i]), ""
    before = low[first - 1] if first > a else ""
    if before in ("the", "this", "that", "a", "an") or before in POSSESSIVE or before in MINE:
        opens, first = before, first - 1
    elif before in ("'s", "'") and first - 2 >= a:
        owner = scene.covered.get(first - 2)
        opens, first = "'s", owner.first if owner is not None and owner.last == first - 1 else first - 2
        first -= first > a and low[first - 1] == "the"
    if opens == "" and first - 3 >= a and low[first - 1] == "of" and low[first - 2] in ("days", "hours", "weeks", "months"):
        opens, first = "the", first - 3  # "Seventeen days of talks"
    last = tail(scene, i, b)
    return Wording(first, last, i, low[i], opens, words, last > i + 1)


def within(scene: Scene, j: int, head: int) -> bool:
    """Whether a word before the head belongs to its phrase: "the 3:36 a.m. quake", "the "useless" building"."""
    tokens = scene.reading.tokens
    if tokens.upos[j] in BEFORE:
        held = scene.covered.get(j)
        return tokens.head[j] in range(j + 1, head + 1) and (held is None or held.kind in INSIDE)
    return scene.low[j] in ('"', "“", "”", "-") or (tokens.upos[j] == "VERB" and tokens.head[j] == head and tokens.dep[j] == "amod")


def tail(scene: Scene, i: int, end: int) -> int:
    """The end of the phrase with what a preposition tied to the head adds: "the naval base at Guantánamo", "a security accord of 2001"."""
    tokens, low, last = scene.reading.tokens, scene.low, i + 2
    if i + 2 >= end or low[i + 1] not in TAILS:
        return i + 1
    while last < end and last - i <= LONGEST_TAIL and tokens.upos[last] not in TAIL_ENDS and low[last] not in WHEN:
        last += 1
    tied = any(tokens.head[j] == i for j in range(i + 1, last))
    return last if tied and (low[i + 1] == "of" or any(tokens.upos[j] in ("PROPN", "NUM") for j in range(i + 2, last))) else i + 1


def beside_place(scene: Scene, wording: Wording) -> str | None:
    """The building that a place's name is said to be: "Yongbyon, its main nuclear complex"."""
    held = scene.covered.get(wording.first - 2)
    if wording.first < 2 or scene.low[wording.first - 1] != "," or held is None or held.last != wording.first - 1 or held.kind != "place":
        return None
    if "facility" not in wording.kinds or scene.reading.tokens.dep[wording.head] != "appos" or held.how != "name":
        return None
    return new_thing(scene, scene.text[held.start : held.end], "facility")


def spoken_of(scene: Scene, wording: Wording) -> str | None:
    """The last thing before the words that they may stand for; with a tail of their own only one of the same noun, and none behind "another"."""
    if wording.words & OTHERS or wording.opens not in ("the", "this", "that"):
        return None
    seen = things_before(scene, wording.first)
    fit = [d for d in seen if stands_for(scene, wording, scene.things[d.actor or ""])]
    if wording.tail:
        fit = [d for d in fit if wording.noun in key(scene.text[d.start : d.end]).split()]
    best = max(fit, key=lambda d: (len(wording.words & words_of(scene.things[d.actor or ""])), d.last), default=None)
    return best.actor if best is not None else None


def things_before(scene: Scene, token: int) -> list[Draft]:
    """The last mentions of things before a token, some sixty at most."""
    if scene.thing_drafts is None:
        scene.thing_drafts = sorted((d for d in scene.drafts if d.actor in scene.things and d.first >= 0), key=lambda d: d.last)
    at = bisect_right(scene.thing_drafts, token, key=lambda d: d.last)
    here = scene.sentence_of[min(token, len(scene.sentence_of) - 1)]
    return [d for d in scene.thing_drafts[max(0, at - MOST) : at] if here - scene.sentence_of[d.first] <= REACH]


def words_of(thing: Thing) -> set[str]:
    """The words of a thing's names."""
    return {w for name in (thing.name, *thing.aliases) for w in key(name).split()}


def stands_for(scene: Scene, wording: Wording, thing: Thing) -> bool:
    """Whether the noun may be used for the thing, and no land or place before it says otherwise."""
    words = words_of(thing)
    named = {w for j in range(wording.first, wording.head) if j in scene.covered for w in key(scene.reading.tokens.text[j]).split()}
    if named and not named & words:
        return False
    if wording.noun in PAPERS and thing.kind == "agreement":
        return True
    return any(kind == thing.kind and (kind in SAME_KIND or bool(words & line)) for kind, line in CLASSES[wording.noun])


AGREEMENTS = frozenset(noun for noun, found in CLASSES.items() for kind, _ in found if kind == "agreement")
"""The nouns that may stand for an agreement."""


def taken_up(scene: Scene, wording: Wording) -> str | None:
    """The thing first told of with "a": "a settlement signed in 2015 ... The document"; it becomes a thing now."""
    if wording.words & OTHERS or wording.tail or wording.opens not in ("the", "this", "that"):
        return None
    lines = {w for _, line in CLASSES[wording.noun] for w in line}
    lines |= AGREEMENTS if wording.noun in PAPERS else set()
    start = max(wording.first - FAR, scene.reading.tokens.sentences[max(0, scene.sentence_of[wording.head] - BACK)][0])
    for j in range(wording.first - 1, start - 1, -1):
        if scene.low[j] not in lines:
            continue
        earlier = wording_at(scene, j)
        if earlier is not None and earlier.opens in ("a", "an") and (scene.low[j] == wording.noun or not wording.words):
            own = new_thing(scene, scene.text[scene.reading.tokens.start[earlier.first + 1] : scene.reading.tokens.end[j]], earlier.kinds[0])
            put(scene, earlier, own)
            return own
    return None


def known_by_itself(scene: Scene, wording: Wording) -> str | None:
    """A new thing for words that make it known by themselves: "at the airport", "Khartoum's airport", "the headquarters of the army in Rostov"."""
    tokens = scene.reading.tokens
    named = any(tokens.upos[j] == "PROPN" for j in range(wording.first, wording.last))
    owned = wording.opens in POSSESSIVE or wording.opens == "'s"
    if (
        wording.noun not in SOLE
        and not named
        and not (owned and wording.kinds[0] == "facility")
        and not (wording.words and wording.kinds[0] in ("occasion", "facility"))
    ):
        return None
    start = wording.first + (scene.low[wording.first] in ("the", "this", "that", "a", "an"))
    return new_thing(scene, scene.text[tokens.start[start] : tokens.end[wording.last - 1]], wording.kinds[0])


def new_thing(scene: Scene, name: str, kind: str) -> str:
    """The id of a thing of this report by that name."""
    name = " ".join(name.split())
    own = f"thing:{slug(name)}-{scene.reading.report.id.split(':')[-1][:6]}"
    scene.things.setdefault(own, Thing(name=name, kind=kind, rule="told of", score=0.6))
    return own


def put(scene: Scene, wording: Wording, own: str) -> None:
    """Keep the draft of a description, and its words as another name of the thing."""
    tokens, thing = scene.reading.tokens, scene.things[own]
    if thing.kind == "occasion":
        wording.last = wording.head + 1  # "a summit" with Kim Jong Un
    start, end = tokens.start[wording.first], tokens.end[wording.last - 1]
    words = " ".join(scene.text[tokens.start[wording.first + 1] : end].split()) if wording.opens in ("the", "this", "that") else ""
    if words and words != thing.name and words not in thing.aliases:
        scene.things[own] = replace(thing, aliases=(*thing.aliases, words))
    draft = Draft(start, end, own, thing.kind, "description", "a thing told of", 0.65, wording.first, wording.last)
    scene.covered[wording.head] = draft
    scene.keep(draft)
    if scene.thing_drafts is not None:
        insort(scene.thing_drafts, draft, key=lambda d: d.last)
