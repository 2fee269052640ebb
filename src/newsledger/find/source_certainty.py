"""How certain a statement is put: certain, probable, possible or unknown, from its own hedges, its cue and its source."""

from __future__ import annotations

from newsledger.find.source_ground import Ground, Range
from newsledger.language.lang.en import quotes as words
from newsledger.records import Certainty

MODALS = frozenset({"may", "might", "could"})
RANK: dict[Certainty, int] = {"certain": 0, "probable": 1, "possible": 2, "unknown": 3}


def hedged(ground: Ground, parts: list[Range]) -> Certainty:
    """The certainty that a statement's own words give: "may have been", "is likely", "apparently"; hedges of its relative clauses do not count."""
    found: Certainty = "certain"
    for first, last in parts:
        for i in range(first, last):
            word = ground.lower[i]
            level: Certainty = "certain"
            if word in words.POSSIBLE and is_hedge(ground, i, word, last):
                level = "possible"
            elif word in words.PROBABLE and is_probable(ground, i, word, first, last):
                level = "probable"
            if level != "certain" and RANK[level] > RANK[found] and main_clause(ground, i, first, last):
                found = level
    return found


def is_hedge(ground: Ground, i: int, word: str, last: int) -> bool:
    """Whether a word of possibility is one here: "may" the modal and not "May" or "could not"; "possible" said of something."""
    if word in MODALS:
        behind = ground.lower[i + 1] if i + 1 < last else ""
        if word == "could" and behind in ("not", "n't"):
            return False
        return ground.tokens.text[i].islower() or (ground.tokens.upos[i] == "AUX" and ground.lower[i] != "may")
    if word in ("maybe", "perhaps", "possibly") and i + 1 < last and ground.tokens.upos[i + 1] == "NUM":
        return False
    return ground.tokens.dep[i] != "amod"


def is_probable(ground: Ground, i: int, word: str, first: int, last: int) -> bool:
    """Whether a word of probability is one here: "is expected to", "seems to", "apparently"; not "thought of", "the expected visit"."""
    before = ground.lower[i - 1] if i > 0 else ""
    behind = ground.lower[i + 1] if i + 1 < last else ""
    if word in ("expected", "believed", "thought", "presumed", "suspected", "understood", "reported", "estimated", "rumoured", "feared", "forecast"):
        passive = any(
            ground.lower[j] in ("is", "are", "was", "were", "be", "been", "being", "'s", "also", "and") for j in range(max(first, i - 3), i)
        )
        if word == "reported" and behind != "to":
            return False
        return passive and (behind in ("to", "that", "dead", "", ".", "in", "by", "on") or word in ("suspected", "presumed") or behind == "to")
    if word in ("appear", "appears", "appeared", "seem", "seems", "seemed"):
        return behind in ("to", "that", "likely", "unlikely", "as") or before == "it"
    if word in ("suspect", "suggest", "suggests", "suggesting"):
        return ground.tokens.upos[i] == "VERB"
    if word in ("likely", "unlikely"):
        return True
    return True


def main_clause(ground: Ground, i: int, first: int, last: int) -> bool:
    """Whether a hedge belongs to the statement itself and not to a relative clause in it ("a man who may have fled was found")."""
    tokens, at = ground.tokens, i
    for _ in range(12):
        head = tokens.head[at]
        if tokens.dep[at] in ("acl:relcl", "acl") and first <= head < last and tokens.upos[at] in ("VERB", "NOUN", "ADJ", "AUX"):
            return False
        if head == at or not first <= head < last:
            return True
        at = head
    return True


def reported(ground: Ground, *, cue: list[str], source: list[str], content: list[Range], kind: str | None) -> Certainty:
    """The certainty of what somebody states: his own hedges, then what the cue and the source make of it.

    Accusations and charges stay possible ("prosecutors say"), opinions probable ("officers think", "emails suggest"), rumours unknown.
    """
    own = hedged(ground, content)
    level: Certainty = "certain"
    if words.RUMOUR & {*cue, *source}:
        level = "unknown"
    elif {"unconfirmed", "unverified"} & set(source) or words.CHARGE & set(cue) or words.PROSECUTION & set(source) or words.PROSECUTION & set(cue):
        level = "possible"
    elif words.HEARSAY_ADVERBS & set(cue):
        level = "possible" if "allegedly" in cue else "probable"
    elif {"appear", "appears", "appeared"} & set(cue):
        level = "probable"
    elif {"suggest", "suggests", "suggested", "suggesting"} & set(cue):
        level = "probable" if kind == "document" else "possible"
    elif words.THINK & set(cue):
        level = "probable"
    return own if RANK[own] >= RANK[level] else level
