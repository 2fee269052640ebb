"""What words of sequence say of two events: the relation of the first to the second, the tokens that say so, and the rule.

A cue between the two that leads to the second ("recalled its ambassador following the raid"), one at the head of the sentence ("Amid riots, the king
dismissed"), an adverb or a tense of the second clause ("Hours later", "in response", "had rejected").
"""

from __future__ import annotations

from bisect import bisect_right
from types import ModuleType

from newsledger.find.link_adverbs import adverbs, belongs, endings, first_of
from newsledger.find.link_cues import Cue, Relation, cues, ends, low
from newsledger.records import Tokens

REACH = 40
"""More words than so many between two triggers: no cue joins them any more."""
CUE_REACH = 14
"""The event behind a cue is at most so many words away."""

SWAPPED = {"before": "after", "after": "before", "during": "during"}
TAIL = 14
"""An adverb behind a verb belongs to its clause at most so many words away."""


def bounds(tokens: Tokens, at: int) -> tuple[int, int]:
    """The sentence of a token."""
    number = bisect_right(tokens.sentences, (at, len(tokens) + 1)) - 1
    return tokens.sentences[max(0, number)]


def relation(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """The relation of the event at token `a` to the one at token `b`, which stands behind it; None when no word tells it."""
    first, last = bounds(tokens, a)
    if not first <= b < last:
        start = bounds(tokens, b)[0]
        return adverbial(tokens, lexis, start, b) if b - start <= REACH else None
    found = between(tokens, lexis, a, b)
    if found is not None:
        return found
    found = fronted(tokens, lexis, first, a, b)
    if found is not None:
        return found
    found = responding(tokens, lexis, a, b) or led_to(tokens, lexis, a, b)
    if found is not None:
        return found
    clause = clause_start(tokens, lexis, a, b)
    return adverbial(tokens, lexis, clause, b) if clause is not None else None


def between(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """A cue between the two that leads to the second: "recalled its ambassador following the raid"."""
    for cue in reversed(cues(tokens, lexis, a + 1, b)):
        if not cue.between or b - cue.last > CUE_REACH or not leads(tokens, cue, b) or not joined(tokens, a, cue):
            continue
        if low(tokens, cue.last) in ("which", "whom") and cue.between in SWAPPED:  # "in January, after which it plans to"
            return Relation(SWAPPED[cue.between], cue.first, cue.last + 1, cue.phrase + " which")
        return Relation(refined(tokens, lexis, a, cue, b), cue.first, cue.last, cue.phrase)
    return answering(tokens, lexis, a, b) or framed(tokens, a, b)


def refined(tokens: Tokens, lexis: ModuleType, a: int, cue: Cue, b: int) -> str:
    """The cue's relation, seen with its neighbours: "hit back with sanctions after ..." is a response."""
    tail = " ".join(low(tokens, k) for k in range(a, min(a + 2, cue.first)))
    if cue.between == "after" and (tail in lexis.HIT_BACK or low(tokens, a) in lexis.HIT_BACK):
        return "response_to"
    if cue.phrase in ("until", "till") and any(tokens.head[k] == a and low(tokens, k) in ("not", "n't", "never") for k in range(max(0, a - 4), a)):
        return "after"  # "did not withdraw until both had signed"
    return cue.between


def leads(tokens: Tokens, cue: Cue, b: int) -> bool:
    """Whether the event is the first verb or the head noun behind the cue."""
    if any(tokens.text[k] in (";", ".", ":") for k in range(cue.last, b)):
        return False
    if elsewhere(tokens, cue, b):
        return False
    verbs = [k for k in range(cue.last, b) if tokens.upos[k] == "VERB" and tokens.dep[k] not in ("amod", "compound") and tokens.head[k] != b]
    return not verbs or (tokens.upos[b] == "VERB" and all(tokens.dep[k] in ("acl", "acl:relcl") for k in verbs)) or tokens.head[b] in verbs


def elsewhere(tokens: Tokens, cue: Cue, b: int) -> bool:
    """Whether a preposition leads to a noun and the event is a verb of another clause: "during a broadcast, and the bar called a strike"."""
    noun = tokens.head[cue.last - 1]
    if tokens.dep[cue.last - 1] != "case" or tokens.upos[noun] not in ("NOUN", "PROPN") or not cue.last <= noun < b or tokens.upos[b] != "VERB":
        return False
    return tokens.dep[b] in ("conj", "root", "parataxis") and any(low(tokens, k) in ("and", "but") for k in range(noun, b))


def joined(tokens: Tokens, a: int, cue: Cue) -> bool:
    """Whether the cue still belongs to the first event: no stop, and no other finite verb that takes the cue's phrase."""
    if any(tokens.text[k] in (";", ".", ":") for k in range(a + 1, cue.first)):
        return False
    loose = ("conj", "parataxis", "root", "ccomp")
    others = [k for k in range(a + 1, cue.first) if tokens.upos[k] == "VERB" and "VerbForm=Fin" in tokens.feats[k] and tokens.dep[k] in loose]
    others = [k for k in others if tokens.head[a] != k]  # "The visit comes a week after": the event is its subject
    return not others


def answering(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """ "condemned the assassination", "summoned the envoy over the shooting", "replied to the accusations"."""
    lemma = tokens.lemma[a].lower()
    gap = [low(tokens, k) for k in range(a + 1, b)]
    verb = tokens.head[b]
    said = verb == a or (tokens.head[verb] == a and tokens.dep[verb] == "xcomp")  # "voted to deplore the recognition"
    if said and tokens.dep[b] == "obj" and tokens.lemma[verb].lower() in lexis.RESPONSE_OBJECT and len(gap) < 8:
        return Relation("response_to", a, a + 1, "answers")
    to = any(tokens.head[k] == b and low(tokens, k) == "to" and tokens.dep[k] in ("case", "mark") for k in range(a + 1, b))
    if lemma in lexis.RESPONSE_TO and to and tokens.head[b] == a:
        return Relation("response_to", a, a + 1, "answers to")
    if lemma in lexis.RESPONSE_OVER and tokens.upos[b] == "NOUN":
        for k in range(a + 1, b):
            if low(tokens, k) == "over" and tokens.head[k] == b:
                return Relation("response_to", k, k + 1, "over")
    return None


def framed(tokens: Tokens, a: int, b: int) -> Relation | None:
    """ "was carrying pilgrims when it struck" is background; "had signed when they expelled her" and "had hardly begun when" come before."""
    for k in range(a + 1, b):
        if low(tokens, k) == "when" and not [v for v in range(k + 1, b) if tokens.upos[v] == "VERB"]:
            aids = [low(tokens, c) for c in range(max(0, a - 4), a) if tokens.head[c] == a and tokens.dep[c].startswith("aux")]
            if tokens.text[a].lower().endswith("ing") and aids:
                return Relation("background_to", k, k + 1, "when")
            if "had" in aids:
                return Relation("before", k, k + 1, "when")
            ahead = any(low(tokens, c) in ("will", "shall") for c in range(max(0, a - 4), a) if tokens.head[c] == a)
            return Relation("during", k, k + 1, "when") if ahead else None  # "was killed when the gunmen fired": together as often as after
    return None


def fronted(tokens: Tokens, lexis: ModuleType, first: int, a: int, b: int) -> Relation | None:
    """A cue before the first event at the head of the sentence, and a comma before the second: "Following the crash, regulators grounded"."""
    cleft = low(tokens, first) == "it" and any(low(tokens, k) == "that" for k in range(a + 1, b))  # "It was during the talks that she left"
    if a - first > REACH or not (cleft or any(tokens.text[k] == "," for k in range(a + 1, b))):
        return None
    for cue in cues(tokens, lexis, first, a):
        if cue.first - first > 4 or not cue.front or not leads(tokens, cue, a):
            continue
        if cue.phrase == "with" and (cue.first > first + 1 or not under_way(tokens, a, b)):
            continue
        if cue.phrase == "since" and "Tense=Pres" in tokens.feats[a]:
            continue  # "Since the text is short": a reason
        main = [k for k in range(a + 1, b) if tokens.upos[k] == "VERB" and "VerbForm=Fin" in tokens.feats[k] and tokens.dep[k] in ("root", "ccomp")]
        main = [k for k in main if tokens.head[b] != k]  # "Ahead of the visit, Quito said it would accept": what is said
        if not main:
            return Relation(cue.front, cue.first, cue.last, "front " + cue.phrase)
    return None


def under_way(tokens: Tokens, a: int, b: int) -> bool:
    """ "With talks under way", "With protesters blocking the road": a state that goes on."""
    comma = next((k for k in range(a + 1, b) if tokens.text[k] == ","), b)
    inner = [low(tokens, k) for k in range(a + 1, comma)]
    return "under" in inner or "underway" in inner or any(w.endswith("ing") for w in inner) or low(tokens, a).endswith("ing")


def clause_start(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> int | None:
    """The first token of the second event's clause, behind a semicolon, or a comma or "and" that joins clauses."""
    for k in range(b - 1, a, -1):
        if tokens.text[k] in (";", ":") or low(tokens, k) in ("and", "but", "which"):
            return k + 1
        if tokens.head[k] == b and low(tokens, k) in lexis.ALONE_LATER:  # "let in the mediators, then refused"
            return k
    apart = tokens.upos[b] == "VERB" and (tokens.head[a] == b or tokens.dep[b] in ("conj", "parataxis", "root", "ccomp"))
    comma = next((k for k in range(b - 1, a, -1) if tokens.text[k] == ","), None)
    return comma + 1 if apart and comma is not None else None


def adverbial(tokens: Tokens, lexis: ModuleType, start: int, b: int) -> Relation | None:
    """An adverb of sequence at the head of the second clause, or its past perfect: "Earlier, the senate had rejected"."""
    found = first_of(tokens, adverbs(lexis), start, b)
    if found is not None and belongs(tokens, found, b):
        return found
    for k in range(start, min(b + 3, len(tokens) - 1)):
        if low(tokens, k) in lexis.UNIT_LATER | {low(tokens, b)} and low(tokens, k + 1) in ("later", "afterwards") and (k < b or k == b):
            return Relation("before", k, k + 2, "later")
    found = trailing(tokens, lexis, b) or answers_back(tokens, lexis, start, b)
    if found is not None:
        return found
    aids = [k for k in range(start, b) if tokens.head[k] == b and tokens.dep[k].startswith("aux") and low(tokens, k) == "had"]
    return Relation("after", aids[0], b + 1, "past perfect") if aids and b - start < 8 else None


def trailing(tokens: Tokens, lexis: ModuleType, b: int) -> Relation | None:
    """An adverb of sequence that ends the second clause: "will march on parliament the day after", "took it back two years later"."""
    stop = tail_of(tokens, b)
    found = first_of(tokens, endings(lexis), b + 1, stop + 1, last=True)
    if found is not None:
        return found
    for k in range(b + 1, stop):
        if (
            low(tokens, k) in lexis.ENDS_LATER
            and ends(tokens, k + 1)
            and (low(tokens, k - 1) in lexis.UNIT_LATER or low(tokens, k) in lexis.ALONE_LATER)
        ):
            return Relation("before", max(b + 1, k - 1), k + 1, "later")
        if low(tokens, k) in lexis.ENDS_EARLIER and ends(tokens, k + 1) and low(tokens, k - 1) in lexis.UNIT_LATER:
            return Relation("after", max(b + 1, k - 1), k + 1, "earlier")
    return None


def answers_back(tokens: Tokens, lexis: ModuleType, start: int, b: int) -> Relation | None:
    """ "Greece would ship fuel in response", "Venezuela responded by putting its forces on alert", "police answered with tear gas"."""
    for k in range(start, tail_of(tokens, b)):
        alone = low(tokens, k) == "in" and low(tokens, k + 1) in lexis.IN_ANSWER and (ends(tokens, k + 2) or k < b)
        if (
            low(tokens, k) == "in"
            and low(tokens, k + 1) in lexis.IN_ANSWER
            and low(tokens, min(k + 3, len(tokens) - 1)) in ("it", "this", "that", "which")
        ):
            return Relation("before", k, k + 2, "answers back")  # "lodged a complaint in response to it"
        if alone and low(tokens, min(k + 2, len(tokens) - 1)) not in ("to", "for", "at", "over", "against"):
            return Relation("before", k, k + 2, "answers back")
    verb = b if tokens.lemma[b].lower() in lexis.ANSWERS else tokens.head[b]
    above = verb == b or (start <= verb < b and tokens.dep[b] == "advcl")
    named = any(low(tokens, k) == "to" and tokens.dep[k] == "case" for k in range(verb + 1, min(verb + 6, len(tokens))))
    return Relation("before", verb, verb + 1, "answers back") if above and not named and tokens.lemma[verb].lower() in lexis.ANSWERS else None


def responding(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """ "will respond to the unrest by meeting the elders": what one does to respond."""
    verb = tokens.head[b]
    if verb == tokens.head[a] and verb < a and tokens.lemma[verb].lower() in lexis.ANSWERS:
        k = next((k for k in range(a + 1, b) if tokens.head[k] == b and low(tokens, k) == "to" and tokens.dep[k] == "case"), None)
        if k is not None:  # "responded with air strikes to the attack on its consulate"
            return Relation("response_to", k, k + 1, "answers to")
    if verb != tokens.head[a] or verb >= a or tokens.lemma[verb].lower() not in lexis.ANSWERS or not any(low(tokens, k) == "by" for k in range(a, b)):
        return None
    return Relation("before", verb, verb + 1, "answers back")


def led_to(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """ "The raid on its embassy led Mexico to break off relations", "The arrest of the bishop sparked protests"."""
    verb = tokens.head[a]
    if verb <= a or not tokens.dep[a].startswith("nsubj") or tokens.lemma[verb].lower() not in lexis.LED:
        return None
    return Relation("before", verb, verb + 1, "led to it") if tokens.head[b] == verb and tokens.dep[b] in ("xcomp", "ccomp", "advcl") else None


def tail_of(tokens: Tokens, b: int) -> int:
    """Where the words that may still belong to the clause of a verb end: before the next verb with a tense, at most `TAIL` on."""
    stop = min(bounds(tokens, b)[1], b + TAIL, len(tokens) - 1)
    for k in range(b + 1, stop):
        if tokens.text[k] in (";", ":") or (tokens.upos[k] in ("VERB", "AUX") and "VerbForm=Fin" in tokens.feats[k] and tokens.head[b] != k):
            return k
    return stop
