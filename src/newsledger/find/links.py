"""Finder of links: the order of two events, or that one answers, contains or frames the other. Needs tokens, events and times; gives `links`.

Read from words of sequence (`language/lang/en/links.py`): a cue between two events tells the relation of the first to the second ("left shortly
after the plenary ended"); a cue at the head of the sentence that of its clause to the main clause ("Amid riots, the king dismissed his cabinet");
an adverb at the head of the second clause or sentence orders the two ("Earlier, the senate ..."). Two events of different days, each with a
time of its own, are ordered by their days. No cue, no link.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import NamedTuple

from newsledger.find.link_cues import Cue, cues, low, matches
from newsledger.find.link_events import CONFLICT, Tie, answered, tied
from newsledger.language.lang import words as lexis_of
from newsledger.records import Event, EventLink, Reading, Span, Tokens, span_of

RULE = "links.1"
LEAST = 0.2
"""Events less sure than this are linked with nothing."""
REACH = 40
"""More words than so many between two triggers: no cue joins them any more."""
CUE_REACH = 14
"""The event behind a cue is at most so many words away."""
ANSWERING = ("after", "following", "front after", "front following", "in the wake of")
"""Rules whose "after" may be an answer; past perfects, dates and "later" are order alone."""


class Relation(NamedTuple):
    """The relation of the first event to the second, the tokens that say so and the rule."""

    kind: str
    first: int
    last: int
    rule: str


def find_links(reading: Reading) -> Mapping[str, object]:
    """The links between events of one sentence or of two neighbouring ones, in order of the text."""
    lexis = lexis_of(reading.report.language or "en", "links")
    if lexis is None or len(reading.events) < 2:
        return {}
    placed = sorted(((carrier(reading.tokens, e.trigger), e) for e in reading.events if e.score >= LEAST), key=lambda p: (p[0], p[1].id))
    out: dict[tuple[str, str], EventLink] = {}
    for a, first, b, second in pairs(reading.tokens, placed):
        found = meant(reading.tokens, lexis, a, first, b, second)
        if found is not None:
            one, two = (second, first) if found.reversed else (first, second)
            span = span_of(reading.report.text, reading.tokens.start[found.first], reading.tokens.end[found.last - 1])
            link = EventLink(from_=one.id, to=two.id, kind=found.kind, span=span, rule=f"{RULE}:{found.rule}", score=0.8)
            out.setdefault((first.id, second.id), link)
    return {"links": tuple(out.values())}


def meant(tokens: Tokens, lexis: ModuleType, a: int, first: Event, b: int, second: Event) -> Tie | None:
    """The link of two events, by the words between and around them, else by what they are; None where nothing tells it."""
    found = relation(tokens, lexis, a, b) or by_days(first, second, a, b)
    if found is None:
        start, stop = bounds(tokens, a)
        return tied(tokens, lexis, first, second, a, b) if start <= b < stop else None
    if found.rule in lexis.PROMPTING and second.quad in CONFLICT:
        return Tie(True, "response_to", found.first, found.last, found.rule)
    told = lexis.CUES.get(found.rule.removeprefix("front "), ("", ""))[0] if found.rule.startswith("front ") else ""
    if told in ("response_to", "part_of"):  # "In response to the launch, Oslo shut the mission"
        return Tie(True, told, found.first, found.last, found.rule)
    if found.rule in ANSWERING and answered(found.kind, first, second):
        return Tie(found.kind == "before", "response_to", found.first, found.last, found.rule)
    return Tie(False, found.kind, found.first, found.last, found.rule)


def token_at(tokens: Tokens, start: int) -> int:
    """The token at a place in the text."""
    return max(0, bisect_right(tokens.start, start) - 1)


def carrier(tokens: Tokens, span: Span) -> int:
    """The token of a trigger that carries it: the first that hangs on something outside it ("within minutes each side accused": the verb)."""
    first, last = token_at(tokens, span.start), token_at(tokens, span.end - 1)
    return next((i for i in range(first, last + 1) if not first <= tokens.head[i] <= last or tokens.head[i] == i), first)


def pairs(tokens: Tokens, placed: list[tuple[int, Event]]) -> Iterator[tuple[int, Event, int, Event]]:
    """Pairs of events with different triggers: neighbours in a sentence, and the last of one with the first of the next."""
    number, at = sentence_numbers(tokens), {i for i, _ in placed}
    for k, (a, first) in enumerate(placed):
        for b, second in placed[k + 1 : k + 4]:
            if a == b or b - a > REACH or a >= len(number) or b >= len(number) or number[b] - number[a] > 1:
                continue
            if not (inner(tokens, a, at) and tokens.head[a] < a) and not (inner(tokens, b, at) and tokens.head[b] > a):
                yield a, first, b, second


def inner(tokens: Tokens, i: int, events: set[int]) -> bool:
    """Whether an event is only what another does: "agreed to lay down their arms" is ordered as the agreeing is."""
    return tokens.dep[i] in ("xcomp", "obj") and tokens.head[i] in events


def sentence_numbers(tokens: Tokens) -> list[int]:
    """The number of the sentence of each token."""
    out = [0] * len(tokens)
    for number, (first, last) in enumerate(tokens.sentences):
        out[first:last] = [number] * (last - first)
    return out


def bounds(tokens: Tokens, at: int) -> tuple[int, int]:
    """The sentence of a token."""
    number = bisect_right(tokens.sentences, at, key=lambda s: s[0]) - 1
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
    clause = clause_start(tokens, a, b)
    return adverbial(tokens, lexis, clause, b) if clause is not None else None


def between(tokens: Tokens, lexis: ModuleType, a: int, b: int) -> Relation | None:
    """A cue between the two that leads to the second: "recalled its ambassador following the raid"."""
    for cue in reversed(cues(tokens, lexis, a + 1, b)):
        if not cue.between or b - cue.last > CUE_REACH or not leads(tokens, cue, b) or not joined(tokens, a, cue):
            continue
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
    verbs = [k for k in range(cue.last, b) if tokens.upos[k] == "VERB" and tokens.dep[k] not in ("amod", "compound") and tokens.head[k] != b]
    return not verbs or (tokens.upos[b] == "VERB" and all(tokens.dep[k] in ("acl", "acl:relcl") for k in verbs)) or tokens.head[b] in verbs


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
    if tokens.head[b] == a and tokens.dep[b] == "obj" and lemma in lexis.RESPONSE_OBJECT and len(gap) < 8:
        return Relation("response_to", a, a + 1, "answers")
    if lemma in lexis.RESPONSE_TO and "to" in gap and tokens.head[b] == a:
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
    if a - first > REACH or not any(tokens.text[k] == "," for k in range(a + 1, b)):
        return None
    for cue in cues(tokens, lexis, first, a):
        if cue.first - first > 4 or not cue.front or not leads(tokens, cue, a):
            continue
        if cue.phrase == "with" and not under_way(tokens, a, b):
            continue
        if cue.phrase == "since" and "Tense=Pres" in tokens.feats[a]:
            continue  # "Since the text is short": a reason
        main = [k for k in range(a + 1, b) if tokens.upos[k] == "VERB" and "VerbForm=Fin" in tokens.feats[k] and tokens.dep[k] in ("root", "ccomp")]
        if not main:
            return Relation(cue.front, cue.first, cue.last, "front " + cue.phrase)
    return None


def under_way(tokens: Tokens, a: int, b: int) -> bool:
    """ "With talks under way", "With protesters blocking the road": a state that goes on."""
    comma = next((k for k in range(a + 1, b) if tokens.text[k] == ","), b)
    inner = [low(tokens, k) for k in range(a + 1, comma)]
    return "under" in inner or "underway" in inner or any(w.endswith("ing") for w in inner) or low(tokens, a).endswith("ing")


def clause_start(tokens: Tokens, a: int, b: int) -> int | None:
    """The first token of the second event's clause, behind a semicolon, or a comma or "and" that joins clauses."""
    for k in range(b - 1, a, -1):
        if tokens.text[k] in (";", ":") or low(tokens, k) in ("and", "but", "which"):
            return k + 1
    return None


def adverbial(tokens: Tokens, lexis: ModuleType, start: int, b: int) -> Relation | None:
    """An adverb of sequence at the head of the second clause, or its past perfect: "Earlier, the senate had rejected"."""
    there = {low(tokens, k) for k in range(start, b)}
    for kind, phrases_, rule in (("after", lexis.EARLIER, "earlier"), ("during", lexis.AT_ONCE, "meanwhile"), ("before", lexis.LATER, "later")):
        for phrase in phrases_:
            parts = phrase.split()
            at = place_of(tokens, parts, start, b) if parts[0] in there else None
            if at is not None:
                return Relation(kind, at, at + len(phrase.split()), rule)
    for k in range(start, min(b + 3, len(tokens) - 1)):
        if low(tokens, k) in lexis.UNIT_LATER | {low(tokens, b)} and low(tokens, k + 1) in ("later", "afterwards") and (k < b or k == b):
            return Relation("before", k, k + 2, "later")
    aids = [k for k in range(start, b) if tokens.head[k] == b and tokens.dep[k].startswith("aux") and low(tokens, k) == "had"]
    return Relation("after", aids[0], b + 1, "past perfect") if aids and b - start < 8 else None


def place_of(tokens: Tokens, parts: list[str], start: int, stop: int) -> int | None:
    """Where a phrase stands in a range of tokens, None where it does not."""
    return next((k for k in range(start, stop - len(parts) + 1) if matches(tokens, k, stop, parts)), None)


def by_days(first: Event, second: Event, a: int, b: int) -> Relation | None:
    """Two events that happened, each with a time of its own on another day."""
    one, two = first.time, second.time
    if one is None or two is None or one.span is None or two.span is None or one.span == two.span:
        return None
    if one.grain not in ("day", "part", "minute", "hour") or two.grain not in ("day", "part", "minute", "hour"):
        return None
    if first.status != "happened" or second.status not in ("happened", "planned"):
        return None
    x, y = (one.earliest or "")[:10], (two.earliest or "")[:10]
    if not x or not y or x == y:
        return None
    return Relation("before" if x < y else "after", min(a, b), min(a, b) + 1, "days")
