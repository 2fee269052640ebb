"""Whether what is said at a time lies behind or ahead, from the parse: "met on Friday", "will meet", "plans to meet", "is due on Friday"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from types import ModuleType

from newsledger.find.time_frame import Direction
from newsledger.records import Tokens

FREE = frozenset({"root", "conj", "ccomp", "parataxis"})
DUE_REACH = 8
"""Words before a time among which "due" is looked for."""
MOST_BETWEEN = 4
"""Words between "to" and the verb: "is also to be formally signed"."""
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
        if beside_past(tokens, lexis, at):
            return "past"
        return beside_due(tokens, lexis, at) or of_token(tokens, helpers, lexis, at)

    return direction


def beside_past(tokens: Tokens, lexis: ModuleType, at: int) -> bool:
    """Whether a verb of saying in the past stands just before: "said Thursday that the troops will stay", "said on Thursday it would leave"."""
    before = at - 2 if at > 1 and tokens.text[at - 1].lower() == "on" else at - 1
    return (
        before >= 0 and tokens.lemma[before].lower() in lexis.SAYING_VERBS and "Tense=Past" in tokens.feats[before] and "Fin" in tokens.feats[before]
    )


def beside_due(tokens: Tokens, lexis: ModuleType, at: int) -> Direction | None:
    """The direction that "due" and "scheduled" give a time a few nouns behind them: "was due for a refit in March". None: no such word."""
    for k in range(at - 1, max(-1, at - DUE_REACH), -1):
        if tokens.text[k].lower() in lexis.DUE_WORDS:
            before = {tokens.text[j].lower() for j in range(max(0, k - 3), k)}
            return "near" if before & (lexis.WERE | {"had"}) else "future"
        if tokens.upos[k] in ("VERB", "AUX", "PUNCT", "SCONJ"):
            return None
    return None


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
    verbal = tokens.upos[at] in ("VERB", "AUX") or "VerbForm=Fin" in feats
    arranged = is_to(tokens, lexis, at)
    if arranged is not None:
        return arranged
    if aid_lemmas & lexis.FUTURE_WORDS:
        return "near" if aid_lemmas & lexis.WERE else "future"
    if aid_lemmas & lexis.MODALS_OF_BOTH and denied(tokens, at):
        return "past"
    if aid_lemmas & lexis.FUTURE_AUXILIARIES:
        return "future" if not aid_lemmas & {"would"} or "have" not in aid_lemmas else "past"
    if verbal and aid_lemmas & lexis.MODALS and not aid_lemmas & {"have"}:
        return "future"
    if (lemma in lexis.FUTURE_WORDS or lemma in lexis.FUTURE_PARTICIPLES) and (
        tokens.upos[at] == "ADJ" or ("Part" in feats and "Tense=Past" in feats)
    ):
        return "past" if aid_lemmas & {"had"} else "near" if aid_lemmas & lexis.WERE else "future"
    if verbal and lemma in lexis.PLANNING_VERBS:
        return "near" if "have" in aid_lemmas else "future"  # "Protesters planned a rally on Saturday"
    if verbal and "VerbForm=Inf" in feats and "to" in aid_lemmas:
        return of_infinitive(tokens, helpers, lexis, at)
    if verbal and "VerbForm=Ger" in feats:
        return "past" if tokens.lemma[tokens.head[at]].lower() in lexis.BLAMING_VERBS else None  # "accused of stealing a car on Friday"
    forms = [tokens.feats[k] for k in aids if tokens.upos[k] in ("AUX", "VERB")] + ([feats] if verbal else [])
    if "have" in aid_lemmas or any("Tense=Past" in f and "VerbForm=Fin" in f for f in forms):
        return "past"
    if any("VerbForm=Fin" in f and "Tense=Pres" in f for f in forms):
        return "past" if tokens.text[at].lower() in lexis.SAME_IN_PAST and not aids else "present"
    if verbal and "Tense=Past" in feats and (tokens.dep[at] != "xcomp" or lemma in lexis.BACKDATING):
        return "past"
    if any(tokens.dep[k] == "cop" and tokens.text[k].lower() in lexis.IS for k in aids) and tokens.upos[at] == "PROPN":
        return "future"  # "The elections are in September": the time itself is what is said
    if verbal and not aids and ("VerbForm=Inf" in feats or "Mood=Imp" in feats) and tokens.dep[at] in FREE:
        return "present"  # "New forecasts come in March", which the tags take for a bare infinitive
    return None  # "will stay shut on Thursday": its head tells


def is_to(tokens: Tokens, lexis: ModuleType, at: int) -> Direction | None:
    """ "is to reach Dubai on Thursday" lies ahead; "was to hand over in November" on either side of the report. None: no such words."""
    k = at - 1
    while k > 0 and at - k < MOST_BETWEEN and (tokens.text[k].lower() in lexis.INFINITIVE_HELPERS or tokens.upos[k] == "ADV"):
        k -= 1
    if k < 1 or tokens.text[k].lower() != "to":
        return None
    before = tokens.text[k - 1].lower()
    if before in (",", "(") and at - k > 1:
        return "future"  # "the new government, to be sworn in on Wednesday, does not help"
    if before not in lexis.WERE and before not in lexis.IS:
        k, before = k - 1, tokens.text[max(0, k - 2)].lower()
        if tokens.upos[k] != "ADV":
            return None
    return "near" if before in lexis.WERE else "future" if before in lexis.IS else None


def denied(tokens: Tokens, at: int) -> bool:
    """Whether the verb has "not" just before it: "could not agree in May" is told of the past."""
    return at > 0 and tokens.text[at - 1].lower() in ("not", "n't", "n’t", "never")


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


def asides(tokens: Tokens) -> Callable[[int, int], bool]:
    """A function of two places in the text: whether the first lies in a relative or participial clause of a noun that the second does not lie in.

    "The ban, imposed on 21 November, was lifted at noon", "The storm, which had formed on Sunday, made landfall at 3.40 a.m.".
    """

    def clauses(start: int) -> list[int]:
        at, found = bisect_right(tokens.start, start) - 1, []
        for _ in range(MOST_STEPS):
            if at < 0 or at >= len(tokens.head):
                break
            if tokens.dep[at] in ("acl", "acl:relcl"):
                found.append(at)
            if tokens.head[at] == at:
                break
            at = tokens.head[at]
        return found

    return lambda one, two: bool(set(clauses(one)) - set(clauses(two)))


def single_actor(tokens: Tokens) -> Callable[[int], bool]:
    """A function of a place in the text: whether the subject of the verb over it is one body or person."""
    subjects: dict[int, int] = {tokens.head[k]: k for k, dep in enumerate(tokens.dep) if dep in ("nsubj", "nsubj:pass")}

    def single(start: int) -> bool:
        at = bisect_right(tokens.start, start) - 1
        for _ in range(MOST_STEPS):
            if at < 0 or at >= len(tokens.head):
                return False
            if at in subjects:
                who = subjects[at]
                return "Number=Sing" in tokens.feats[who] or tokens.text[who].lower() == "who"
            if tokens.head[at] == at:
                return False
            at = tokens.head[at]
        return False

    return single
