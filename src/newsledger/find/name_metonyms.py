"""Government or place: what a capital's name stands for in one sentence.

The signs, in order: what follows (", Idaho"), the possessive's head, the preposition before, the verb or noun that governs it, its part in a
list, its own verb. Each is a table of `lang/en/name_places.py`; the verdict carries the name of the sign.
"""

from __future__ import annotations

from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.name_places import (
    BOUND_FOR,
    CITY_AFTER_COMMA,
    GOVERNMENT_HEADS,
    LED,
    MOTION,
    NOT_FROM,
    NOT_TO,
    ORGAN_NAMES,
    PERSON_FROM,
    PLACE_NOUNS,
    PLACE_OF,
    PLACE_PREPOSITIONS,
    PLACE_SUBJECT_VERBS,
    PLACE_VERBS,
    SPEECH_NOUNS,
    SPOKEN_FROM,
    STATE_PREPOSITIONS,
)
from newsledger.language.lang.en.names import REPORT_VERBS, THING_HEADS, TITLE_HEADS

Verdict = tuple[bool, float, str]
STARTS = frozenset(
    {"that", "because", "while", "but", "as", "if", "when", "where", "whether", "and", ";", ":", "though", "although", "which", '"', "“", ","}
)


LOCAL = (["fire", "brigade"], ["fire", "department"], ["police", "chief"], ["city", "hall"], ["city", "council"])
"""Services of a town: "the Paris fire brigade"."""
NOT_PASSIVE = frozenset({"leave", "quit", "shake", "visit", "hold"})


def is_government(scene: Scene, first: int, last: int, *, seat: bool = False, depth: int = 0) -> Verdict:
    """Whether the tokens stand for a government; score; the sign that told."""
    a, b = scene.sentence(first)
    by_next = following(scene, last, b)
    if by_next is not None:
        return by_next
    prep = scene.preposition(first)
    if last < b and scene.reading.tokens.lemma[last].lower() in REPORT_VERBS and scene.reading.tokens.upos[last] == "VERB" and prep in (",", ""):
        return True, 0.9, "before a verb of saying"
    if prep in PLACE_PREPOSITIONS or (prep == "of" and scene.low[max(0, first - 2) : first] == ["out", "of"]):
        return False, 0.95, f"after {prep}"
    if last + 1 < b and scene.low[last : last + 2] in LOCAL:
        return False, 0.85, "a town's own service"
    if prep in ("and", "or", "&", ",", "nor") and depth < 3:
        before = partner(scene, first, a)
        if before is not None:
            return is_government(scene, *before, seat=seat, depth=depth + 1)
    if prep in ("to", "from"):
        return to_or_from(scene, first, last, prep, seat)
    if prep in ("of", "for", "between", "on", "over", "behind"):
        return after_vague(scene, first, last, prep, seat)
    if prep in STATE_PREPOSITIONS:
        return True, 0.9, f"after {prep}"
    if modifies(scene, first, last, b):
        return modifier(scene, last, b, seat)
    return role(scene, first, last, seat)


def following(scene: Scene, last: int, end: int) -> Verdict | None:
    """The verdict of what stands right behind the name: ", Idaho", "-backed", "'s readiness"."""
    low, upos = scene.low, scene.reading.tokens.upos
    after = low[last] if last < end else ""
    two_words = last + 2 < end and low[last + 2] in CITY_AFTER_COMMA and upos[last + 1] == "PROPN"
    if after == "," and last + 1 < end and (low[last + 1] in CITY_AFTER_COMMA or two_words):
        return False, 0.95, "another place of the name"
    if after == "-" and last + 1 < end:
        return low[last + 1] in LED, 0.85, "compound"
    if after in ("'s", "'"):
        return possessor(scene, last + 1, end)
    return None


def partner(scene: Scene, first: int, start: int) -> tuple[int, int] | None:
    """The capital or state before "and" or a comma in a list ("London and Washington")."""
    i = first - 1
    while i > start and scene.low[i] in ("and", "or", ",", "&", "nor", "the"):
        i -= 1
    draft = scene.covered.get(i)
    if draft is None or draft.last != i + 1 or draft.how not in ("metonym", "name") or draft.kind not in ("state", "place"):
        return None
    return (draft.first, draft.last) if draft.how == "metonym" or draft.kind == "place" else None


def possessor(scene: Scene, place: int, end: int) -> Verdict:
    """ "Beijing's readiness" and "Beijing's Tiananmen Square": by the head of what is possessed."""
    tokens, i, head = scene.reading.tokens, place, ""
    name = False
    while i < end and i < place + 6 and tokens.upos[i] in ("NOUN", "PROPN", "ADJ", "NUM", "ADV", "PART"):
        if tokens.upos[i] in ("NOUN", "PROPN"):
            head = scene.low[i]
            name = name or tokens.text[i][:1].isupper()
        i += 1
    if head in PLACE_NOUNS:
        return False, 0.9, "possessive of a place"
    if name and head not in ORGAN_NAMES and tokens.upos[i - 1] == "PROPN":
        return name_possessed(scene, place, i)
    return True, 0.88, "possessive"


def name_possessed(scene: Scene, first: int, last: int) -> Verdict:
    """ "Kyiv's Saint Sophia" is in the place, "Moscow's Sergei Lavrov" is of the government."""
    label = next((e.label for e in scene.reading.tokens.entities if e.first < last and first < e.last), "")
    return (True, 0.8, "possessive of a person") if label in ("PER", "PERSON") else (False, 0.75, "possessive of a name")


def context(scene: Scene, first: int) -> set[str]:
    """The words and lemmas of the five tokens before."""
    lemmas, start = scene.reading.tokens.lemma, max(scene.sentence(first)[0], first - 5)
    return set(scene.low[start:first]) | {lemmas[i].lower() for i in range(start, first)}


def governor(scene: Scene, first: int, last: int) -> int:
    """The token that governs the name."""
    return scene.reading.tokens.head[scene.head(first, last)]


def to_or_from(scene: Scene, first: int, last: int, prep: str, seat: bool) -> Verdict:
    """After "to" and "from": a place with words of motion, persons who are from there; else the government."""
    tokens, node = scene.reading.tokens, governor(scene, first, last)
    lemma, around = tokens.lemma[node].lower(), context(scene, first)
    if seat and not around & SPEECH_NOUNS:
        return False, 0.75, f"seat {prep}"
    if prep == "from" and around & (SPEECH_NOUNS | SPOKEN_FROM):
        return True, 0.85, "words from"
    if prep == "to" and around & NOT_TO:
        return True, 0.8, "towards a government"
    motion = MOTION - NOT_FROM if prep == "from" and around & NOT_FROM else MOTION
    if lemma in motion or around & motion:
        return False, 0.88, f"motion {prep}"
    if prep == "from":
        if tokens.upos[node] == "PROPN" or lemma in PERSON_FROM or around & PERSON_FROM:
            return False, 0.8, "person from"
        if tokens.upos[node] == "VERB" and lemma not in ("hear", "want", "need", "demand", "expect", "receive", "take", "seek", "ask", "win", "get"):
            return False, 0.75, "verb from"
    return True, 0.8, f"after {prep}"


def after_vague(scene: Scene, first: int, last: int, prep: str, seat: bool) -> Verdict:
    """After "of", "for", "on", "between": a place with nouns of places, else the government."""
    lemma, around = scene.reading.tokens.lemma[governor(scene, first, last)].lower(), context(scene, first)
    if prep == "between":
        return (False, 0.85, "motion between") if around & MOTION else (True, 0.85, "between")
    if prep == "for":
        return (False, 0.88, "bound for") if lemma in BOUND_FOR or around & BOUND_FOR else (True, 0.8, "after for")
    if lemma in PLACE_NOUNS or around & PLACE_OF or scene.low[max(0, first - 2)] in PLACE_NOUNS:
        return False, 0.9, f"place noun {prep}"
    if seat and not around & SPEECH_NOUNS:
        return False, 0.8, f"seat after {prep}"
    return (True, 0.75, f"after {prep}") if prep != "over" else (False, 0.7, "over")


def modifies(scene: Scene, first: int, last: int, end: int) -> bool:
    """Whether the name stands before a noun as its modifier ("the Paris fire brigade"), not before a verb read as noun ("Paris backs")."""
    tokens = scene.reading.tokens
    if last >= end or tokens.start[last] - tokens.end[last - 1] != 1 or tokens.upos[last] not in ("NOUN", "PROPN"):
        return False
    if (
        opens_clause(scene, first)
        and scene.low[last] == tokens.text[last]
        and scene.low[last].endswith(("s", "ed"))
        and not scene.low[last].endswith("ss")
    ):
        return last + 1 < end and tokens.upos[last + 1] not in ("PROPN", "DET", "PRON", "NUM", "ADP", "SCONJ") and scene.low[last] in THING_HEADS
    return tokens.dep[scene.head(first, last)].split(":")[0] in ("compound", "amod", "flat", "nmod") or (
        first > 0 and scene.low[first - 1] in ("the", "a")
    )


def opens_clause(scene: Scene, first: int) -> bool:
    """Whether a clause can begin at a token."""
    a, _ = scene.sentence(first)
    i = first - 1
    if i >= a and scene.low[i] == "the":
        i -= 1
    return i < a or scene.low[i] in STARTS


def modifier(scene: Scene, last: int, end: int, seat: bool) -> Verdict:
    """ "the Beijing government" and "a Kremlin spokesman" are the state, "the Paris Olympics" are in the place."""
    tokens, i = scene.reading.tokens, last
    while i < end and tokens.upos[i] in ("NOUN", "PROPN", "ADJ"):
        i += 1
    head = scene.low[i - 1]
    if head in GOVERNMENT_HEADS or (seat and head.removesuffix("s") in TITLE_HEADS) or (seat and last < end and scene.low[last] in TITLE_HEADS):
        return True, 0.8, f"before {head}"
    return False, 0.85, "name of a thing" if head in THING_HEADS else "before a noun"


def role(scene: Scene, first: int, last: int, seat: bool) -> Verdict:
    """Subject or object: by the verb."""
    tokens = scene.reading.tokens
    node = scene.head(first, last)
    dep, verb = tokens.dep[node].split(":")[0], tokens.head[node]
    lemma = tokens.lemma[verb].lower()
    before = first - 1 - (first > 1 and scene.low[first - 1] == "the")
    if before >= 0 and (tokens.lemma[before].lower() in PLACE_VERBS or scene.low[before] in PLACE_VERBS) and tokens.upos[before] in ("VERB", "NOUN"):
        return False, 0.9, f"object of {scene.low[before]}"
    if dep in ("obj", "iobj"):
        place = lemma in PLACE_VERBS or scene.low[verb] in PLACE_VERBS or (lemma in MOTION and not seat)
        return (False, 0.88, f"object of {lemma}") if place else (True, 0.85, f"object of {lemma}")
    if dep == "nsubj":
        return subject(scene, node, verb, lemma)
    return clause(scene, first, last, dep, verb)


def subject(scene: Scene, node: int, verb: int, lemma: str) -> Verdict:
    """The subject of a verb acts, unless the verb is one of places ("Kyiv was shelled", "Paris lay quiet")."""
    tokens = scene.reading.tokens
    if lemma in PLACE_NOUNS and any(tokens.dep[c] == "cop" for c in scene.children[verb]):
        return False, 0.85, f"a {lemma} itself"
    if tokens.dep[node] == "nsubj:pass" and (lemma in PLACE_VERBS or scene.low[verb] in PLACE_VERBS) and lemma not in NOT_PASSIVE:
        return False, 0.8, f"subject of being {lemma}"
    if lemma in PLACE_SUBJECT_VERBS and not any(tokens.dep[c].startswith(("aux", "xcomp")) for c in scene.children[verb]):
        return False, 0.7, f"subject of {lemma}"
    return True, 0.9, f"subject of {lemma}"


def clause(scene: Scene, first: int, last: int, dep: str, verb: int) -> Verdict:
    """What is left: the start of a clause, a part of a list, a verb right behind."""
    tokens = scene.reading.tokens
    _, b = scene.sentence(first)
    if opens_clause(scene, first) and last < b and (tokens.upos[last] in ("VERB", "AUX", "NOUN", "ADV", "CCONJ", "SCONJ") or scene.low[last] == ","):
        return True, 0.75, "start of a clause"
    if last < b and tokens.upos[last] in ("VERB", "AUX"):
        return True, 0.85, "before a verb"
    if dep == "conj" and scene.covered.get(verb) is not None:
        other = scene.covered[verb]
        return (other.kind == "state" or other.how == "metonym"), 0.7, "in a list"
    if first - 1 >= 0 and tokens.upos[first - 1] == "VERB" and scene.low[first - 1] not in PLACE_VERBS:
        return True, 0.7, "after a verb"
    return False, 0.6, "alone"
