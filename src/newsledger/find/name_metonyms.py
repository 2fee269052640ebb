"""Government or place: what a capital's name stands for in one sentence.

The signs, in order: what follows (", Idaho"), the possessive's head, the preposition before, the verb or noun that governs it, its part in a
list, its own verb. Each is a table of `lang/en/names.py`; the verdict carries the name of the sign.
"""

from __future__ import annotations

from newsledger.find.name_scene import Scene
from newsledger.language.lang.en.names import (
    CITY_AFTER_COMMA,
    MOTION,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PLACE_SUBJECT_VERBS,
    PLACE_VERBS,
    STATE_PREPOSITIONS,
    THING_HEADS,
)

Verdict = tuple[bool, float, str]


def is_government(scene: Scene, first: int, last: int, *, seat: bool = False, depth: int = 0) -> Verdict:
    """Whether the tokens stand for a government; score; the sign that told."""
    low, tokens = scene.low, scene.reading.tokens
    a, b = scene.sentence(first)
    after = low[last] if last < b else ""
    if (
        after == ","
        and last + 1 < b
        and (low[last + 1] in CITY_AFTER_COMMA or (last + 2 < b and low[last + 2] in CITY_AFTER_COMMA and tokens.upos[last + 1] == "PROPN"))
    ):
        return False, 0.95, "another place of the name"
    if after == "-" and last + 1 < b:
        return (
            (low[last + 1] in ("backed", "led", "funded", "appointed", "controlled", "installed", "aligned", "sponsored", "friendly", "brokered")),
            0.85,
            "compound",
        )
    if after in ("'s", "'"):
        return possessor(scene, last + 1, b)
    prep = scene.preposition(first)
    if prep in PLACE_PREPOSITIONS:
        return False, 0.95, f"after {prep}"
    if prep in ("and", "or", "&", ",", "nor") and depth < 3:
        before = partner(scene, first, a)
        if before is not None:
            return is_government(scene, *before, seat=seat, depth=depth + 1)
    if prep in ("to", "from", "of", "for", "between", "on", "over", "behind"):
        return after_vague(scene, first, last, prep, seat)
    if prep in STATE_PREPOSITIONS:
        return True, 0.9, f"after {prep}"
    if modifies(scene, first, last, b):
        return modifier(scene, last, b)
    return role(scene, first, last, seat)


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
    if (
        name
        and head not in ("ministry", "minister", "president", "army", "embassy", "office", "party", "leader", "parliament")
        and tokens.upos[i - 1] == "PROPN"
    ):
        return name_possessed(scene, place, i)
    return True, 0.88, "possessive"


def name_possessed(scene: Scene, first: int, last: int) -> Verdict:
    """ "Kyiv's Saint Sophia" is in the place, "Moscow's Sergei Lavrov" is of the government."""
    label = next((e.label for e in scene.reading.tokens.entities if e.first < last and first < e.last), "")
    return (True, 0.8, "possessive of a person") if label in ("PER", "PERSON") else (False, 0.75, "possessive of a name")


def after_vague(scene: Scene, first: int, last: int, prep: str, seat: bool) -> Verdict:
    """After "to", "from", "of", "for": a place with words of motion and of places, else the government."""
    tokens = scene.reading.tokens
    governor = tokens.head[scene.head(first, last)]
    lemma = tokens.lemma[governor].lower()
    around = set(scene.low[max(scene.sentence(first)[0], first - 5) : first]) | {
        tokens.lemma[i].lower() for i in range(max(scene.sentence(first)[0], first - 5), first)
    }
    if prep in ("to", "from"):
        if lemma in MOTION or around & MOTION:
            return False, 0.88, f"motion {prep}"
        if prep == "from" and tokens.upos[governor] == "VERB" and lemma not in ("hear", "want", "need", "demand", "expect", "come", "receive"):
            return False, 0.75, "verb from"
        return True, 0.8, f"after {prep}"
    if prep in ("of", "on", "over", "behind"):
        if lemma in PLACE_NOUNS or around & PLACE_NOUNS & frozenset(
            {"centre", "center", "mayor", "city", "capital", "north", "south", "east", "west", "streets", "outskirts"}
        ):
            return False, 0.9, f"place noun {prep}"
        if around & {
            "siege",
            "battle",
            "fall",
            "bombing",
            "shelling",
            "kilometres",
            "kilometers",
            "km",
            "miles",
            "suburb",
            "suburbs",
            "district",
            "capture",
            "university",
            "bishop",
        }:
            return False, 0.88, f"place noun {prep}"
        return (True, 0.75, "after of") if prep != "over" else (False, 0.7, "over")
    if prep == "between" and around & MOTION:
        return False, 0.85, "motion between"
    if prep == "for" and lemma in {"leave", "head", "depart", "set", "bind", "fly", "sail", "train", "flight", "mayor"}:
        return False, 0.88, "bound for"
    return True, 0.8, f"after {prep}"


def modifies(scene: Scene, first: int, last: int, end: int) -> bool:
    """Whether the name stands before a noun as its modifier ("the Paris fire brigade", "Beijing Parade")."""
    tokens = scene.reading.tokens
    if last >= end or tokens.start[last] - tokens.end[last - 1] != 1 or tokens.upos[last] not in ("NOUN", "PROPN"):
        return False
    return tokens.dep[scene.head(first, last)].split(":")[0] in ("compound", "amod", "flat", "nmod") or (
        first > 0 and scene.low[first - 1] in ("the", "a")
    )


def modifier(scene: Scene, last: int, end: int) -> Verdict:
    """ "the Beijing government" is the state, "the Paris Olympics" are in the place."""
    tokens, i = scene.reading.tokens, last
    while i < end and tokens.upos[i] in ("NOUN", "PROPN", "ADJ"):
        i += 1
    head = scene.low[i - 1]
    if head in ("government", "regime", "authorities", "administration", "officials", "leadership", "envoy", "line", "side", "official", "policy"):
        return True, 0.8, f"before {head}"
    return False, 0.85, "name of a thing" if head in THING_HEADS else "before a noun"


def role(scene: Scene, first: int, last: int, seat: bool) -> Verdict:
    """Subject or object: by the verb."""
    tokens = scene.reading.tokens
    node = scene.head(first, last)
    dep, governor = tokens.dep[node].split(":")[0], tokens.head[node]
    lemma = tokens.lemma[governor].lower()
    if first > 0 and tokens.lemma[first - 1].lower() in PLACE_VERBS and tokens.upos[first - 1] in ("VERB", "NOUN"):
        return False, 0.9, f"object of {tokens.lemma[first - 1].lower()}"
    if dep in ("obj", "iobj"):
        return (False, 0.88, f"object of {lemma}") if lemma in PLACE_VERBS or (lemma in MOTION and not seat) else (True, 0.85, f"object of {lemma}")
    if dep == "nsubj":
        if tokens.dep[node] == "nsubj:pass" and lemma in PLACE_VERBS - {"leave", "quit", "shake", "visit"}:
            return False, 0.8, f"subject of being {lemma}"
        return (False, 0.75, f"subject of {lemma}") if lemma in PLACE_SUBJECT_VERBS else (True, 0.9, f"subject of {lemma}")
    if first > 0 and scene.low[first - 1] in ("that", "because", "while", "but", "as", "if", "when", "where", "whether"):
        return True, 0.75, "clause"
    if last < len(scene.low) and tokens.upos[last] in ("VERB", "AUX") and scene.sentence_of[last] == scene.sentence_of[first]:
        return True, 0.85, "before a verb"
    if dep == "conj" and tokens.upos[governor] == "PROPN" and scene.covered.get(governor) is not None:
        other = scene.covered[governor]
        return (other.kind == "state" or other.how == "metonym"), 0.7, "in a list"
    return False, 0.6, "alone"
