"""Groups by listing: "Iraq and Oman, the earlier hosts", "two plaintiffs, Ms Thorsell and Farida Haddad", "Two brothers", names joined by "and"."""

from __future__ import annotations

from newsledger.find.coref_asks import Ask
from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.names import POSSESSIVE

LINKS = frozenset({",", "and", "&"})
LARGEST = 6
BODIES = ("organisation", "group", "organ", "agency", "outlet")
SORT = {"person": "person", "state": "state"} | dict.fromkeys(BODIES, "body")
AHEAD = 2
"""So many sentences behind "Two brothers" their names may come."""
Run = tuple[int, int, list[str]]
"""Token range and members of names joined by "and"."""


def runs(scene: Scene, number: int) -> list[Run]:
    """The names joined by commas and "and" in a sentence: "America, the Soviet Union and China"."""
    here = sorted((d for d in scene.near(number, number) if counts(scene, d)), key=lambda d: (d.first, -d.last))
    out: list[Run] = []
    first, last, ids, closed = -1, -1, [""], False
    for d in here:
        if d.first < last:
            continue
        between = [w for w in scene.low[last : d.first] if w != "the"] if last >= 0 else []
        linked = last >= 0 and between in ([","], ["and"], [",", "and"], ["&"]) and not closed and alike_kinds(scene, ids[-1], d.actor or "")
        if linked and d.actor not in ids:
            ids, last, closed = [*ids, d.actor or ""], d.last, between != [","]
        else:
            out += [(first, last, ids)] if closed else []
            first, last, ids, closed = d.first, d.last, [d.actor or ""], False
    return out + ([(first, last, ids)] if closed else [])


def counts(scene: Scene, d: Draft) -> bool:
    """Whether a draft may be listed: a name, title or metonym of one actor, no adjective."""
    return d.first >= 0 and d.actor in scene.actors and not d.members and d.how in ("name", "title", "metonym") and d.rule != "role noun"


def alike_kinds(scene: Scene, one: str, two: str) -> bool:
    """Whether two actors are of one sort; states and bodies act together too ("Iran and Lebanon's Hezbollah")."""
    kinds = {SORT.get(scene.actors[x].kind, "") for x in (one, two) if x in scene.actors}
    return len(kinds) == 1 or kinds == {"state", "body"}


def before_comma(scene: Scene, first: int) -> list[str] | None:
    """The names joined right before a comma in front of a plural: "Nikola Dimitrov and Nikos Kotzias, the two foreign ministers"."""
    if first < 3 or scene.low[first - 1] != ",":
        return None
    number = scene.sentence_of[first]
    found = [ids for start, end, ids in runs(scene, number) if end == first - 1]
    return found[0] if found and scene.sentence_of[first - 1] == number else None


def plural_aside(scene: Scene, i: int) -> tuple[int, int, list[str]] | None:
    """A plural noun that is an aside to joined names: "Ali Shamkhani and Musaed al-Aiban, the security chiefs of Iran and Saudi Arabia"."""
    tokens, low = scene.reading.tokens, scene.low
    a, b = scene.sentence(i)
    if tokens.upos[i] != "NOUN" or "Number=Plur" not in tokens.feats[i]:
        return None
    first = i
    while first > a and i - first < 6 and low[first - 1] != "," and tokens.upos[first - 1] in ("ADJ", "NOUN", "PROPN", "NUM", "DET", "PART", "PRON"):
        first -= 1
    ids = before_comma(scene, first)
    ends = i + 1 >= b or low[i + 1] in (",", ".", ";", "of", "in", "who", "whom", "which", "where", "whose", "that", ")")
    last = i + 1
    if ids and ends and low[i + 1 : i + 2] == ["of"]:
        while last < b and tokens.upos[last] not in ("PUNCT", "VERB", "AUX", "PRON", "SCONJ"):
            last += 1
    shut = last >= b or low[last] in (",", ".", ";", ")", "who", "whom", "whose", "which", "where", "that", "in")
    return (first, last, ids) if ids and ends and shut and not tokens.dep[i].startswith("nsubj") else None


def named_soon(scene: Scene, ask: Ask) -> list[str] | None:
    """The persons first named behind "Two brothers" in the sentences that follow, when they are just so many."""
    here = scene.sentence_of[ask.head]
    opened = ":" in scene.low[ask.last : scene.sentence(ask.head)[1]]
    if (
        not ask.count
        or "person" not in ask.kinds
        or (ask.kinds != ("person",) and ask.form != "new")
        or (here > 1 and not opened)
        or scene.low[ask.last : ask.last + 1] == ["of"]
    ):
        return None
    named = sorted(
        (d for d in scene.near(here, here + AHEAD) if d.kind == "person" and d.how == "name" and d.first >= ask.last), key=lambda d: d.first
    )
    before = {d.actor for d in scene.near(0, here) if d.kind == "person" and 0 <= d.first < ask.first}
    named = [d for d in named if d.actor not in before and not d.members]
    for number in range(here, here + AHEAD + 1):
        first = side_by_side(scene, [d for d in named if scene.sentence_of[d.first] == number])
        if len(first) == ask.count and number > here:
            return first
    for reach in range(AHEAD + 1):  # who is named after the members are all told is somebody else
        ids = list(dict.fromkeys(d.actor or "" for d in named if scene.sentence_of[d.first] <= here + reach))
        if len(ids) >= ask.count:
            return ids if len(ids) == ask.count else None
    return None


def side_by_side(scene: Scene, named: list[Draft]) -> list[str]:
    """The first of the names with no verb between them: "Klara Moe, 39, and Jonas Moe, 42, were found by a guide, Ann Lee"."""
    upos, ids, at = scene.reading.tokens.upos, [""], -1
    for d in named:
        if at >= 0 and (any(p in ("VERB", "AUX") for p in upos[at : d.first]) or d.first - at > LARGEST):
            break
        ids += [d.actor or ""] if d.actor not in ids else []
        at = d.last
    return ids[1:]


def ahead(scene: Scene, ask: Ask) -> list[str] | None:
    """Those joined by "and" right behind words that open a report: "a day after four Arab states cut it off. Saudi Arabia, ... and Egypt accuse"."""
    here = scene.sentence_of[ask.head]
    if not ask.count or (here > 1 and ask.form != "new"):
        return None
    wanted = {kind for kind in ask.kinds if kind != "mixed"}
    for number in range(here, min(here + AHEAD + 1, len(scene.by_sentence))):
        for start, _, ids in runs(scene, number):
            if start >= ask.last and len(ids) == ask.count and {SORT.get(scene.actors[x].kind, "") for x in ids} <= wanted:
                return ids
    return None


def joined_later(scene: Scene, ask: Ask) -> list[str] | None:
    """The given names joined in the next sentence behind "his children": "Lucy, Robert and Tim called him"."""
    if ask.form != "kin" or scene.low[ask.first] not in POSSESSIVE:
        return None
    here = scene.sentence_of[ask.head]
    found = [ids for n in (here, here + 1) if n < len(scene.by_sentence) for start, _, ids in runs(scene, n) if start >= ask.last]
    fit = [ids for ids in found if all(scene.actors[x].kind == "person" and len(scene.actors[x].name.split()) == 1 for x in ids)]
    return fit[0] if fit and ask.count in (0, len(fit[0])) else None


def speaking_group(scene: Scene, speaker: str, i: int) -> Draft | None:
    """The last group before or at a quotation that its speaker belongs to: "We are both tired," Mr Moe conceded."""
    here = scene.sentence_of[i]
    seen = [d for d in scene.near(here - 3, here) if d.members and speaker in d.members and 0 <= d.last <= i]
    return max(seen, key=lambda d: d.last, default=None)
