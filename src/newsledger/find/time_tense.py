"""Whether what is said at a time lies behind or ahead, from the parse: "met on Friday", "will meet", "plans to meet", "is due on Friday"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from types import ModuleType

from newsledger.find.time_frame import Direction
from newsledger.records import Tokens

MOST_STEPS = 12
"""A path from a time word to its verb is not longer; a broken parse may have one that never ends."""


def directions(tokens: Tokens, lexis: ModuleType) -> Callable[[int], Direction]:
    """A function from a place in the text to past, future, present or none (no verb governs it)."""
    helpers: dict[int, list[int]] = {}
    for at, dep in enumerate(tokens.dep):
        due = dep == "case" and tokens.text[at].lower() in lexis.FUTURE_WORDS  # "was due in port on Friday"
        if (due or dep in ("aux", "aux:pass", "cop", "mark")) and at < len(tokens.head):
            helpers.setdefault(tokens.head[at], []).append(at)

    def direction(start: int) -> Direction:
        at = bisect_right(tokens.start, start) - 1
        if at < 0 or at >= len(tokens.head) or tokens.end[at] <= start:
            return "none"
        return "past" if beside_past(tokens, lexis, at) else of_token(tokens, helpers, lexis, at)

    return direction


def beside_past(tokens: Tokens, lexis: ModuleType, at: int) -> bool:
    """Whether a verb of saying in the past stands just before: "said Thursday that the troops will stay", "said on Thursday it would leave"."""
    before = at - 2 if at > 1 and tokens.text[at - 1].lower() == "on" else at - 1
    return (
        before >= 0 and tokens.lemma[before].lower() in lexis.SAYING_VERBS and "Tense=Past" in tokens.feats[before] and "Fin" in tokens.feats[before]
    )


def of_token(tokens: Tokens, helpers: dict[int, list[int]], lexis: ModuleType, at: int) -> Direction:
    """The direction at one token: its nearest verb's, or that of what governs an infinitive."""
    for _ in range(MOST_STEPS):
        found = of_verb(tokens, helpers, lexis, at)
        if found is not None:
            return found
        if tokens.head[at] == at or tokens.dep[at] == "root":
            return "none"
        at = tokens.head[at]
    return "none"


def of_verb(tokens: Tokens, helpers: dict[int, list[int]], lexis: ModuleType, at: int) -> Direction | None:
    """The direction that one word gives by its own form and helpers; None where it gives none and its head must be asked."""
    lemma, feats = tokens.lemma[at].lower(), tokens.feats[at]
    aids = helpers.get(at, [])
    aid_lemmas = {tokens.text[k].lower() for k in aids} | {tokens.lemma[k].lower() for k in aids}
    verbal = tokens.upos[at] in ("VERB", "AUX")
    if aid_lemmas & lexis.FUTURE_WORDS:
        return "future"
    if aid_lemmas & lexis.FUTURE_AUXILIARIES:
        return "future" if not aid_lemmas & {"would"} or "have" not in aid_lemmas else "past"
    if verbal and aid_lemmas & lexis.MODALS and not aid_lemmas & {"have"}:
        return "future"
    if (lemma in lexis.FUTURE_WORDS or lemma in lexis.FUTURE_PARTICIPLES) and (
        tokens.upos[at] == "ADJ" or ("Part" in feats and "Tense=Past" in feats)
    ):
        return "past" if aid_lemmas & {"had"} else "future"
    if verbal and lemma in lexis.PLANNING_VERBS:
        return "past" if "have" in aid_lemmas else "future"  # "Protesters planned a rally on Saturday"
    if verbal and "VerbForm=Inf" in feats and "to" in aid_lemmas:
        return of_infinitive(tokens, helpers, lexis, at)
    if verbal and "VerbForm=Ger" in feats:
        return "past" if tokens.lemma[tokens.head[at]].lower() in lexis.BLAMING_VERBS else None  # "accused of stealing a car on Friday"
    forms = [tokens.feats[k] for k in aids if tokens.upos[k] in ("AUX", "VERB")] + ([feats] if verbal else [])
    if "have" in aid_lemmas or any("Tense=Past" in f and "VerbForm=Fin" in f for f in forms):
        return "past"
    if any("VerbForm=Fin" in f and "Tense=Pres" in f for f in forms):
        return "past" if tokens.text[at].lower() in lexis.SAME_IN_PAST and not aids else "present"
    if verbal and "Tense=Past" in feats and tokens.dep[at] != "xcomp":
        return "past"
    return None  # "will stay shut on Thursday": its head tells


def of_infinitive(tokens: Tokens, helpers: dict[int, list[int]], lexis: ModuleType, at: int) -> Direction | None:
    """ "plans to meet", "is to meet", "due to meet" lie ahead; other infinitives have the direction of what governs them."""
    head = tokens.head[at]
    if head == at:
        return "future"
    if (
        tokens.lemma[head].lower() in lexis.FUTURE_VERBS
        or tokens.lemma[head].lower() in lexis.FUTURE_WORDS
        or tokens.text[head].lower() in lexis.FUTURE_WORDS
    ):
        return "future"
    if tokens.upos[head] == "AUX" and tokens.lemma[head] == "be":
        return "future"
    return None
