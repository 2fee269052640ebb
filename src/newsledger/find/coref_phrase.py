"""Phrases that describe one person: "the 61-year-old farmer", "a nurse at a clinic in Leeds", "his late brother", "that boy", "the Korean"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import ARTICLES, ASIDE_ADVERBS, ASIDE_ENDS, MINE, TAILS
from newsledger.language.lang.en.names import POSSESSIVE, TITLE_HEADS
from newsledger.language.lang.en.person_kin import FEMALE, MALE
from newsledger.language.lang.en.person_nouns import ALIKE, ENDINGS, NO_PERSONS, SINGLE
from newsledger.language.lang.en.person_parts import PARTS
from newsledger.language.numerals import whole

LONGEST, LONGEST_TAIL = 8, 9
"""So many words may stand before the head, and so many behind it."""
INNER = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})
ENDS = frozenset({"VERB", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ"})


@dataclass(slots=True)
class Phrase:
    """One description: token range, head, the head's word, the words before it, how it opens, its possessor's token, age and land."""

    first: int
    last: int
    head: int
    noun: str
    words: frozenset[str]
    opens: str
    owner: int = -1
    age: int | None = None
    land: str | None = None

    @property
    def gender(self) -> str:
        """The gender that the head tells, "" when it tells none."""
        return "f" if self.noun in FEMALE else "m" if self.noun in MALE else ""


PART_NOUNS = frozenset(noun for line in PARTS for noun in line)


@cache
def is_person(word: str) -> bool:
    """Whether a word is a noun for one person: a listed one, or one that ends as such nouns do ("beekeeper")."""
    return word in SINGLE or word in PART_NOUNS or word in TITLE_HEADS or (len(word) > 6 and word.endswith(ENDINGS) and word not in NO_PERSONS)


@cache
def near_nouns(word: str) -> frozenset[str]:
    """The nouns that may be used for the same person as this one."""
    return frozenset(w for line in (*ALIKE, *PARTS) if word in line for w in line)


@cache
def alike(one: str, two: str) -> bool:
    """Whether two nouns may be used for the same person: the same, listed together, or one inside the other ("teacher", "schoolteacher")."""
    if one == two or one in near_nouns(two):
        return True
    short, long = sorted((one, two), key=len)
    return len(short) > 3 and long.endswith(short) and short not in ("man", "woman")


def phrase_at(scene: Scene, i: int) -> Phrase | None:
    """The description whose head is at a token; None when the token is within a longer one or has no article or possessor and is no title."""
    tokens, low = scene.reading.tokens, scene.low
    a, b = scene.sentence(i)
    if i + 1 < b and inside_longer(scene, i):
        return None
    first, age, land = i, None, None
    while first > a and i - first < LONGEST and belongs(scene, first - 1, i):
        first -= 1
        held = scene.covered.get(first)
        if held is not None and held.state and held.how == "demonym":
            land = held.state
        if tokens.upos[first] == "NUM" and low[first + 1 : first + 3] == ["-", "year"] and (years := whole(low[first])) is not None:
            age = years
    words = frozenset(low[first:i])
    opens, owner = "", -1
    before = low[first - 1] if first > a else ""
    if before in ARTICLES or before in POSSESSIVE or before in MINE:
        opens, first = before, first - 1
        owner = first if before not in ARTICLES else -1
    elif before in ("'s", "'", "’") and first - 2 >= a and (held := scene.covered.get(first - 2)) is not None and held.last == first - 1:
        opens, owner, first = "'s", first - 2, held.first
        land = land or (held.state if held.kind == "state" else None)  # "Iran's supreme leader" is of Iran
        first -= first > a and low[first - 1] == "the" and held.first == first
    elif before in ("'s", "'", "’") and first - 2 >= a and tokens.upos[first - 2] in ("NOUN", "PROPN"):
        opens, first = "'s", first - 2
        while first > a and tokens.upos[first - 1] in INNER and tokens.head[first - 1] >= first:
            first -= 1
        first -= first > a and low[first - 1] in ARTICLES
    held = scene.covered.get(i)
    if land is None and held is not None and held.how == "demonym":
        land = held.state
    phrase = Phrase(first, i + 1, i, low[i], words, opens, owner, age, land)
    phrase.last = tail(scene, phrase, b)
    return phrase


def inside_longer(scene: Scene, i: int) -> bool:
    """Whether the noun after a token is the head instead ("the teacher union")."""
    tokens = scene.reading.tokens
    after = i + 1
    if tokens.start[after] - tokens.end[i] > 1 or scene.low[after] in ("'s", "'"):
        return False
    if scene.low[after] == "-":
        return scene.low[i + 2 : i + 3] != ["-"] and i + 2 < len(scene.low) and tokens.start[i + 2] == tokens.end[after]
    if tokens.upos[after] == "NOUN" and is_person(scene.low[after]):
        return True  # "a shop steward", however parsed
    return tokens.upos[after] in ("NOUN", "PROPN") and tokens.head[i] == after and tokens.dep[i].split(":")[0] in ("compound", "amod", "nmod")


def belongs(scene: Scene, j: int, head: int) -> bool:
    """Whether a token before the head is part of its phrase."""
    tokens, word = scene.reading.tokens, scene.low[j]
    if word in ARTICLES or word in POSSESSIVE or word in MINE:
        return False
    if tokens.upos[j] in INNER or word == "-":
        held = scene.covered.get(j)
        return held is None or held.kind != "person" or held.how == "demonym"
    return (tokens.upos[j] in ("VERB", "ADV") and tokens.head[j] in range(j + 1, head + 1)) or (
        word == "and" and j > 0 and tokens.upos[j - 1] == "ADJ"
    )


def tail(scene: Scene, phrase: Phrase, end: int) -> int:
    """The end of the phrase with what a preposition adds, where the parse ties it to the head: "a nurse at a clinic in Leeds"."""
    tokens, low, i = scene.reading.tokens, scene.low, phrase.head + 1
    if i >= end or low[i] not in TAILS:
        return i
    last = i + 1
    while last < end and last - i <= LONGEST_TAIL and (tokens.upos[last] not in ENDS or low[last] == "'s"):
        last += 1
    tied = any(tokens.head[j] == phrase.head for j in range(i + 1, last))
    if low[i] in ("of", "at") and i + 1 < end and phrase.age is None and (years := whole(low[i + 1])) is not None:
        phrase.age = years
        return i + 2
    return last if tied else i


def behind_comma(scene: Scene, phrase: Phrase) -> Draft | None:
    """The person named before a comma in front of the phrase, an age and "now" passed over: "Peter Okoth, 61, now a retired driver"."""
    low, start = scene.low, scene.sentence(phrase.head)[0]
    k = phrase.first - 1
    while k > start and low[k] in ASIDE_ADVERBS:
        k -= 1
    if k - 2 > start and low[k] == "," and low[k - 1].isdecimal() and low[k - 2] in (",",):
        k -= 2
    if k <= start or low[k] not in (",", "(", "—", "–"):
        return None
    held = scene.covered.get(k - 1)
    if held is None or held.kind != "person" or not held.actor or held.members or held.last != k:
        return None
    return held


def closes(scene: Scene, last: int) -> bool:
    """Whether an aside ends at a token: a comma, the end, or "who"."""
    _, b = scene.sentence(last - 1)
    return last >= b or scene.low[last] in ASIDE_ENDS
