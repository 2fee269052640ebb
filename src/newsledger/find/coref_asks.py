"""What words ask for several actors: "the two countries", "both", "neither side", "all three", "the siblings", "their wives", "they".

Each asks for a number (0: it does not say), for kinds of actors, and for what its noun says of each of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsledger.find.coref_phrase import is_person
from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_groups import (
    ALONE,
    BODY_PLURALS,
    GROUP_NOUNS,
    IRREGULAR,
    KINSFOLK,
    KNOWN,
    MEASURES,
    NO_ACTORS,
    NUMBERS,
    OPPOSED,
    PEERS,
    RELATED,
)
from newsledger.language.lang.en.name_refer import MINE
from newsledger.language.lang.en.names import KIN, POSSESSIVE
from newsledger.language.lang.en.person_kin import FEMALE, MALE

KINDRED = KIN | {"child", "grandchild", "twin", "sibling", "parent", "grandparent", "stepchild", "kid", "nephew", "niece"}
"""Kin in the singular whose plural asks for several: "their grandchildren", "the victim's children"."""
STANDING = frozenset({"accused", "injured", "wounded", "deceased", "dead", "missing", "detained", "convicted"})
"""Words that stand for persons behind a number without a noun."""
WIDEST = 6
"""So many words may stand between the number and the noun."""
ANY = ("person", "state", "body", "mixed")


@dataclass(slots=True)
class Ask:
    """One ask: token range, head, the noun in the singular ("" for none), number (0: not said), kinds, kind of wording, possessor's token."""

    first: int
    last: int
    head: int
    noun: str
    count: int
    kinds: tuple[str, ...]
    form: str
    owner: int = -1

    @property
    def gender(self) -> str:
        """The gender of all members, "" when the noun tells none."""
        return "f" if self.noun in FEMALE else "m" if self.noun in MALE else ""


def singular(word: str) -> str:
    """The singular of a noun."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def manifold(word: str) -> str:
    """The plural of a noun."""
    irregular = next((many for many, one in IRREGULAR.items() if one == word), "")
    return irregular or (word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in ("a", "e", "o", "u") else f"{word}s")


def ask_at(scene: Scene, i: int) -> Ask | None:
    """The ask whose head is at a token; None when it asks for nobody in particular."""
    word = scene.low[i]
    a, b = scene.sentence(i)
    if word in ("they", "them", "their", "theirs", "themselves"):
        return Ask(i, i + 1, i, "", 0, ANY[:3], "they")
    if word in ALONE:
        return alone(scene, i, a, b)
    if word in NUMBERS:
        return bare(scene, i, a, b)
    return with_noun(scene, i, a, b)


def alone(scene: Scene, i: int, a: int, b: int) -> Ask | None:
    """ "the pair", "the former couple", "the trio"."""
    first = i
    while first > a and scene.reading.tokens.upos[first - 1] in ("ADJ", "NUM", "ADV", "VERB") and i - first < 3:
        first -= 1
    if first > a and scene.low[first - 1] == "a" and scene.low[i] == "couple" and scene.low[i + 1 : i + 2] != ["of"]:
        return Ask(first - 1, i + 1, i, "couple", 2, ("person",), "new")  # "A couple from Innsbruck were brought down. Ann Moe, 39, and"
    if first == a or scene.low[first - 1] not in ("the", "this", "that") or scene.low[i + 1 : i + 2] == ["of"]:
        return None
    kinds = ("person",) if scene.low[i] == "couple" else ("person", "state")
    return Ask(first - 1, i + 1, i, scene.low[i], ALONE[scene.low[i]], kinds, "couple" if scene.low[i] == "couple" else "pair")


def bare(scene: Scene, i: int, a: int, b: int) -> Ask | None:
    """ "both", "neither", "the two", "all three", "the other two" without a noun."""
    tokens, low = scene.reading.tokens, scene.low
    count, first, last = NUMBERS[low[i]], i, i + 1
    follows = tokens.upos[i + 1] if i + 1 < b else "PUNCT"
    if low[i] in ("both", "neither", "either"):
        if low[i + 1 : i + 3] == ["of", "them"]:
            return Ask(i, i + 3, i, "", count, ANY, "bare")
        if low[i + 1 : i + 2] and low[i + 1] in STANDING and tokens.dep[i + 1] in ("amod", "nsubj", "obj", "obl"):
            return Ask(i, i + 2, i, "", count, ("person",), "persons")  # "both accused face trial"
        if low[i] != "either" and low[i + 1 : i + 4] == ["of", "the", "two"] and tokens.upos[min(i + 4, b - 1)] not in ("NOUN", "ADJ"):
            return Ask(i, i + 4, i, "", count, ANY, "bare")  # "neither of the two would accept"
        if low[i] == "both" and i > a and low[i - 1] == "them":
            return Ask(i - 1, i + 1, i, "", count, ANY, "bare")
        joins = tokens.dep[i] == "cc:preconj" and follows not in ("VERB", "AUX")  # "Neither applied for bail" is told as "both X and Y"
        if joins or follows in ("NOUN", "PROPN", "ADJ", "NUM", "DET") or low[i + 1 : i + 2] == ["of"]:
            return None
        if low[i] == "either" or (follows == "ADP" and tokens.dep[i].startswith(("cc", "advmod"))):
            return None
    else:
        if low[i + 1 : i + 3] == ["of", "them"]:
            return Ask(i, i + 3, i, "", count, ANY, "new" if low[i - 1 : i] != ["the"] else "bare")
        if low[i + 1 : i + 3] in (["of", "us"], ["of", "you"]) and i > a and low[i - 1] in ("all", "the"):
            return Ask(i - 1, i + 3, i, "", count, ANY, "bare")  # "All three of us are one family"
        if low[i + 1 : i + 2] and low[i + 1] in STANDING and follows in ("ADJ", "NOUN") and i > a and low[i - 1] in ("the", "these", "those"):
            return Ask(i - 1, i + 2, i, "", count, ("person",), "persons")  # "the two dead came from Lesotho"
        pointed = i > a and low[i - 1] in ("these", "those", "other") and "Number=Plur" not in tokens.feats[min(i + 1, b - 1)]  # "Those two delay"
        if (follows in ("NOUN", "PROPN", "ADJ", "NUM") and not pointed) or low[i + 1 : i + 2] in (["of"], ["-"], ["per"]):
            return None
        if low[i + 1 : i + 2] != [] and low[i + 1] in STANDING and tokens.upos[min(i + 2, b - 1)] in ("VERB", "AUX", "PUNCT"):
            last = i + 2  # "the two accused said nothing"
        if low[i - 1 : i] == ["other"]:
            first -= 1
        if first == a or low[first - 1] not in ("the", "all", "these", "those"):
            return None
        first -= 1
    return Ask(first, last, i, "", count, ANY, "bare")


def with_noun(scene: Scene, i: int, a: int, b: int) -> Ask | None:
    """ "the two countries", "neither side", "the siblings", "their parents", "the old enemies"."""
    tokens, low, word = scene.reading.tokens, scene.low, scene.low[i]
    many = "Number=Plur" in tokens.feats[i]
    # "The two countries quarrel" may have its verb tagged as a noun
    within = i + 1 < b and tokens.upos[i + 1] == "NOUN" and tokens.head[i] == i + 1 and not tokens.dep[i].startswith("nsubj")
    if tokens.upos[i] not in ("NOUN", "PROPN") or within:
        return None
    one = singular(word) if many else word
    form, kinds = kinds_of(word if many else manifold(word), one)
    first, number = i, -1
    while first > a and i - first < WIDEST and number < 0:
        before = low[first - 1]
        if before in NUMBERS:
            number = first - 1
        elif before != "-" and not modifies(scene, first - 1, i):
            break
        first -= 1
    if number >= 0 and form and scene.low[i + 1 : i + 2] != ["nor"]:
        start = number - (number > a and low[number - 1] == "other")
        opener = low[start - 1] if start > a else ""
        if many and low[number] in ("neither", "either"):
            return None  # "Either nurses from abroad are hired, or"
        if low[number] not in ("both", "neither", "either") and opener not in KNOWN and not opener_of_owner(scene, start, a):
            return Ask(start, i + 1, i, one, NUMBERS[low[number]], kinds, "new")
        start -= opener in KNOWN
        return Ask(start, i + 1, i, one, NUMBERS[low[number]], kinds, form, start if opener in POSSESSIVE or opener in MINE else -1)
    if not many or not form or low[i + 1 : i + 2] == ["of"]:
        return None  # "the leading opponents of cuts" are others
    opener = low[first - 1] if first > a else ""
    if opener in ("the", "its", "their") and low[i + 1 : i + 2] and low[i + 1] in (",", ":", "—", "–") and form in ("lands", "sides"):
        listed = next((j for j in range(i + 2, min(b, i + 16)) if low[j] == "and"), -1)
        if listed > 0:
            return Ask(first - 1, i + 1, i, one, 0, kinds, "new")  # "Its members, China, Russia and Mongolia, meet next"
    if opener == "their" and form == "lands":
        return Ask(first - 1, i + 1, i, one, 0, kinds, form, first - 1)  # "the war between their countries"
    if (opener in POSSESSIVE or opener in MINE) and one in KINDRED:
        return Ask(first - 1, i + 1, i, one, 0, ("person",), "kin", first - 1)
    if opener == "'s" and one in KINDRED and first - 2 > a:
        held = scene.covered.get(first - 2)
        start = held.first if held is not None and held.last == first - 1 else first - 2
        return Ask(start - (scene.low[start - 1] == "the" and start > a), i + 1, i, one, 0, ("person",), "kin", first - 2)
    if opener in ("the", "these", "those") and (word in RELATED or word in KINSFOLK or OPPOSED & set(low[first:i]) or is_person(one)):
        if word in RELATED or word in KINSFOLK or OPPOSED & set(low[first:i]):
            return Ask(first - 1, i + 1, i, one, 0, kinds, form)
        return Ask(first - 1, i + 1, i, one, 0, kinds, "plain")
    return None


def modifies(scene: Scene, j: int, i: int) -> bool:
    """Whether a word between the number and the noun belongs to the noun: "two nuclear-armed rivals", not "the two rivals back opposite camps"."""
    tokens = scene.reading.tokens
    if tokens.upos[j] == "ADJ":
        return True
    return tokens.upos[j] in ("NOUN", "PROPN", "VERB", "ADV") and j < tokens.head[j] <= i and not tokens.dep[j].startswith(("nsubj", "ccomp", "acl"))


def opener_of_owner(scene: Scene, start: int, a: int) -> bool:
    """Whether a possessor stands before a number: "the president's two protectors", "the valley's three oldest mills"."""
    return start - 1 > a and scene.low[start - 1] in ("'s", "'")


def kinds_of(word: str, one: str) -> tuple[str, tuple[str, ...]]:
    """The kind of wording and the kinds of actors for a plural noun; "" for a noun of no actors."""
    if word == "parties":
        return "sides", ANY[1:]
    if word in PEERS:
        return "sides", ANY
    if word in KINSFOLK:
        return "family", ("person",)
    if word in GROUP_NOUNS:
        kind = GROUP_NOUNS[word]
        return ("lands", ("state",)) if kind == "state" else ("persons", ("person",)) if kind == "person" else ("sides", ANY)
    if word in BODY_PLURALS:
        return "bodies", ("body",)
    if is_person(one) or one in KIN:
        return "persons", ("person",)
    if len(one) > 5 and one.endswith(("or", "er", "ee")) and word not in MEASURES and one not in NO_ACTORS:
        return "sides", ANY  # "the two protectors"
    return "", ()
