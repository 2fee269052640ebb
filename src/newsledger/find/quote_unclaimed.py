"""Quoted words that no attribution holds: they go to the subject of the verb that governs them, or that stands before their colon.

Nine in ten quoted stretches of PolNeAR are somebody's words, so that one which is no name is given to whoever does what is told around it:
"Checkers rated a third of them as “entirely true”", "A voice-over underscores the message: “...”". What comes of it scores low.
"""

from __future__ import annotations

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Range, Scene, parsed_phrase, trimmed

FEWEST, SURE, UNSURE = 2, 0.75, 0.5
SUBJECTS = ("nsubj", "nsubj:pass")
RELATIVES = frozenset({"who", "which", "that", "what"})
"""Subjects that name nobody: the words are kept as a quotation without a speaker."""
HIGHEST = 12
"""So many steps up the parse are taken."""


def unclaimed(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions with those of quoted stretches that none of them covers by half; a second one of a sentence, where nobody else is named for
    it, goes to the first one's source: "Harbour law bars all “who sell fish” from selling it “as bait”".
    """
    covered = [False] * len(scene.lower)
    for t in found:
        for x, y in t.content:
            covered[x:y] = [True] * (y - x)
    cues = {i for t in found for i in range(*t.cue)}
    out: list[Tagged] = []
    for (a, b), mark in zip(scene.stretches, scene.marks, strict=True):
        first, last = trimmed(scene.tokens, a, b)
        if last - first < FEWEST or not mark.closed or 2 * sum(covered[a:b]) >= b - a or is_title((first, last), scene):
            continue
        fresh = before_colon(a, (first, last), scene) or governed((first, last), scene)
        if fresh is None:
            continue
        if out and (fresh.source is None or fresh.cue == out[-1].cue) and scene.sentence(out[-1].cue[0]) == scene.sentence(fresh.cue[0]):
            out[-1] = out[-1]._replace(content=(*out[-1].content, *fresh.content))
        elif fresh.cue[0] not in cues:
            out.append(fresh)
            cues.add(fresh.cue[0])
    return sorted([*found, *out], key=lambda t: t.cue)


def is_title(part: Range, scene: Scene) -> bool:
    """Whether quoted words are a title or a name: capitals throughout ("Meet the Press")."""
    long = [i for i in range(*part) if len(scene.tokens.text[i]) > 3 and scene.tokens.text[i].isalpha()]
    return all(scene.tokens.text[i][:1].isupper() for i in long)


def before_colon(opening: int, part: Range, scene: Scene) -> Tagged | None:
    """The attribution of a quotation behind a colon to the main verb before it and its subject."""
    colon = next((i for i in range(opening - 1, max(-1, opening - 3), -1) if scene.lower[i] == ":"), None)
    if colon is None or colon < 2:
        return None
    low, _ = scene.sentence(colon)
    root = next((i for i in range(low, colon) if scene.tokens.head[i] == i or scene.tokens.dep[i] == "root"), None)
    return None if root is None else spoken(root, part, scene, SURE)


def governed(part: Range, scene: Scene) -> Tagged | None:
    """The attribution of quoted words to the verb above them in the parse that has a subject outside them."""
    tokens = scene.tokens
    at = next((i for i in range(*part) if not part[0] <= tokens.head[i] < part[1]), None)
    for _ in range(HIGHEST):
        if at is None or tokens.head[at] == at:
            return None
        at = tokens.head[at]
        if tokens.upos[at] == "VERB" and not part[0] <= at < part[1] and not set_off(at, part, scene):
            made = spoken(at, part, scene, UNSURE)
            if made is not None:
                return made
    return None


def set_off(verb: int, part: Range, scene: Scene) -> bool:
    """Whether a verb is of a clause behind the words, after a conjunction: "apologized to “all of you” after a video emerged"."""
    return any(scene.tokens.upos[i] == "SCONJ" and scene.tokens.head[i] == verb for i in range(part[1], verb))


def spoken(verb: int, part: Range, scene: Scene, sure: float) -> Tagged | None:
    """The attribution of a stretch to a verb and its subject (that of the verb it is joined to, where it has none); None without a subject."""
    tokens, at = scene.tokens, verb
    for _ in range(HIGHEST):
        low, high = scene.sentence(at)
        subject = next((i for i in range(low, high) if tokens.head[i] == at and tokens.dep[i] in SUBJECTS and not part[0] <= i < part[1]), None)
        if subject is not None:
            first, last = trimmed(tokens, *parsed_phrase(subject, low, high, scene))
            if tokens.upos[subject] == "PRON" and tokens.upos[first] == "ADP":  # "a video of him mocking the mayor as “a fisher”"
                first, last = subject, subject + 1
            if first >= last or first <= verb < last:  # empty: the parse took a bullet for the subject
                return None
            named = scene.lower[subject] not in RELATIVES and tokens.upos[first] != "ADP"
            return Tagged((verb, verb + 1), verb, (first, last) if named else None, (part,), sure)
        if tokens.dep[at] not in ("conj", "xcomp", "advcl", "parataxis"):
            return None
        at = tokens.head[at]
    return None
