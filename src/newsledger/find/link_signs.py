"""What the learned judgement of links looks at: numbers of each event (`Fact`) and of a pair of events (`row`), always in the same order of columns.

Nothing here decides. A column is what both events are (type, status, tense, place in the parse), whose parties meet or turn ("A accuses B. B
rejects"), how far apart they stand, the words between them and at the head of the second sentence, their days, and what the rules say.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple

from newsledger.find.link_events import CONFLICT, Tie
from newsledger.records import Event, Party, Tokens

TYPES = (
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
)
STATUSES = ("happened", "planned", "hypothetical", "denied")
TENSES = ("noun", "past", "pres", "had", "has", "will", "would", "to", "ing", "part")
PLACES = ("root", "conj", "parataxis", "advcl", "acl", "ccomp", "nsubj", "obj", "obl", "nmod")
KINDS = ("before", "after", "during", "part_of", "response_to", "background_to")
RULES = (
    "cue",
    "front",
    "days",
    "past perfect",
    "later",
    "earlier",
    "meanwhile",
    "answers",
    "answers back",
    "history",
    "over",
    "blamed for",
    "asked for",
    "reply",
)
TURNS = tuple((kind, turned) for kind in KINDS for turned in (False, True))
FAR = 40
"""What counts as far in tokens; farther is as far."""
STEPS = 8
"""So many steps up the parse are looked at."""


class Fact(NamedTuple):
    """One event as the pairs see it: its token, that of its clause's verb, its sentence, parties by id and by words, and its own columns."""

    event: Event
    at: int
    verb: int
    sentence: int
    sides: tuple[frozenset[str], frozenset[str]]
    words: tuple[frozenset[str], frozenset[str]]
    own: list[float]


def fact(tokens: Tokens, signs: ModuleType, event: Event, at: int, sentence: int, sides: tuple[frozenset[str], frozenset[str]]) -> Fact:
    """The facts of one event."""
    verb = clause_of(tokens, at)
    said = (spoken(event.actors), spoken(event.recipients))
    marks = {*marked(tokens, at), *marked(tokens, verb)} if verb != at else marked(tokens, at)
    tense, place = tense_of(tokens, at), tokens.dep[at].partition(":")[0]
    answers = tokens.lemma[at].lower() in signs.ANSWERING or tokens.lemma[verb].lower() in signs.ANSWERING
    own = [
        *one_of(TYPES, event.type),
        *one_of(STATUSES, event.status),
        *one_of(TENSES, tense),
        *one_of(PLACES, place),
        *flags(marks, signs.MARKS),
        float(event.quad),
        float(event.background),
        event.score,
        float(len(event.actors)),
        float(len(event.recipients)),
        float(event.time is not None),
        float(event.voice == "outlet"),
        float(answers),
    ]
    return Fact(event, at, verb, sentence, sides, said, own)


@cache
def one_of(names: tuple[object, ...], name: object) -> list[float]:
    """1 at the place of a name among some, 0 elsewhere; kept, and never changed."""
    return [float(n == name) for n in names]


def spoken(parties: Sequence[Party]) -> frozenset[str]:
    """The words of the parties that begin with a capital or are long."""
    return frozenset(w.lower() for p in parties for w in p.span.text.split() if w[0].isupper() or len(w) > 5)


def clause_of(tokens: Tokens, at: int) -> int:
    """The verb in whose clause a token stands, itself when it is one."""
    i = at
    for _ in range(STEPS):
        if tokens.upos[i] in ("VERB", "AUX") or tokens.head[i] == i:
            return i
        i = tokens.head[i]
    return i


def marked(tokens: Tokens, at: int) -> set[str]:
    """The words that mark a clause or a phrase: "after", "while", "over"."""
    return {tokens.text[k].lower() for k in range(max(0, at - 8), at) if tokens.head[k] == at and tokens.dep[k] in ("mark", "case", "advmod")}


def tense_of(tokens: Tokens, at: int) -> str:
    """The tense of an event's word, "noun" for what is no verb."""
    if tokens.upos[at] not in ("VERB", "AUX"):
        return "noun"
    aids = {
        tokens.text[k].lower() for k in range(max(0, at - 6), at) if tokens.head[k] == at and (tokens.dep[k][:3] == "aux" or tokens.dep[k] == "mark")
    }
    for tense, words in AIDS:
        if not aids.isdisjoint(words):
            return tense
    feats = tokens.feats[at]
    if "VerbForm=Fin" in feats:
        return "past" if "Tense=Past" in feats else "pres"
    return "ing" if tokens.text[at].endswith("ing") else "part"


AIDS = (
    ("had", ("had",)),
    ("will", ("will", "shall", "'ll", "’ll")),
    ("would", ("would", "could", "may", "might", "should", "must", "can")),
    ("has", ("has", "have")),
    ("to", ("to",)),
    ("past", ("was", "were", "did")),
    ("pres", ("is", "are", "am", "does", "do")),
)


def row(tokens: Tokens, signs: ModuleType, facts: Sequence[Fact], i: int, j: int, tie: Tie | None, rules: Mapping[str, str]) -> list[float]:
    """The columns of the pair of events `i` and `j`, in this order of the text; `tie`: what the rules say of it, `rules`: the group of each rule."""
    a, b = facts[i], facts[j]
    group = rules.get(tie.rule, tie.rule) if tie is not None else ""
    return [
        *a.own,
        *b.own,
        *parties(facts, i, j),
        *distances(tokens, facts, i, j),
        *wording(tokens, signs, a, b),
        *naming(tokens, signs, a, b),
        *days(a.event, b.event),
        *one_of(TURNS, (tie.kind, tie.reversed) if tie is not None else None),
        *one_of(RULES, group),
        float(tie is not None),
    ]


def met(a: Fact, one: int, b: Fact, two: int) -> float:
    """How surely a side of one event is a side of the other: the same actor or state, or only the same words."""
    if not a.sides[one].isdisjoint(b.sides[two]):
        return 1.0
    return 0.0 if a.words[one].isdisjoint(b.words[two]) else 0.7


def parties(facts: Sequence[Fact], i: int, j: int) -> list[float]:
    """Which parties of the two events are the same, and whether an event between them has the second one's target as doer."""
    a, b = facts[i], facts[j]
    same, doer_hit, hit_doer, hit = met(a, 0, b, 0), met(a, 0, b, 1), met(a, 1, b, 0), met(a, 1, b, 1)
    one, two = a.event, b.event
    between = facts[i + 1 : j]
    return [
        same,
        doer_hit,
        hit_doer,
        hit,
        float(bool(one.actors) and bool(two.actors) and not same),
        float(one.type == two.type),
        float(one.quad in CONFLICT) * 2 + float(two.quad in CONFLICT),
        float(one.background) - float(two.background),
        float(any(met(f, 0, b, 1) for f in between)),
        float(any(f.event.quad in CONFLICT for f in between)),
    ]


def distances(tokens: Tokens, facts: Sequence[Fact], i: int, j: int) -> list[float]:
    """How far apart the two stand in the text and in the parse."""
    a, b = facts[i], facts[j]
    up, down = steps(tokens, a.at, b.at) if a.sentence == b.sentence else (STEPS, STEPS)
    head = tokens.head
    return [
        float(b.sentence - a.sentence),
        float(min(FAR, b.at - a.at)),
        float(j - i),
        float(i),
        float(len(facts)),
        float(len(facts) - j),
        float(i == 0 or facts[i - 1].sentence < a.sentence),
        float(facts[j - 1].sentence < b.sentence),
        float(head[b.at] == a.at),
        float(head[a.at] == b.at),
        float(head[b.verb] in (a.verb, a.at)),
        float(head[a.verb] in (b.verb, b.at)),
        float(a.verb == b.verb),
        float(up),
        float(down),
    ]


def steps(tokens: Tokens, a: int, b: int) -> tuple[int, int]:
    """How many steps lead from each of two tokens up to the one that is above both."""
    above: dict[int, int] = {}
    for n in range(STEPS):
        above.setdefault(a, n)
        a = tokens.head[a]
    for n in range(STEPS):
        if b in above:
            return above[b], n
        b = tokens.head[b]
    return STEPS, STEPS


def wording(tokens: Tokens, signs: ModuleType, a: Fact, b: Fact) -> list[float]:
    """The words between two events of a sentence, those at the head of a later sentence, those behind the second event."""
    text, start = tokens.text, tokens.sentences[b.sentence][0]
    stop = min(tokens.sentences[b.sentence][1], b.at + 11)
    near = a.sentence == b.sentence
    gap = {w.lower() for w in text[max(a.at + 1, b.at - FAR) : b.at]} if near else frozenset()
    lead = {w.lower() for w in text[start : min(b.at, start + 8)]} if not near else frozenset()
    front = {w.lower() for w in text[start : min(a.at, start + 5)]} if near else frozenset()
    tail = {w.lower() for w in text[b.at + 1 : stop]}
    return [*flags(gap, signs.GAP), *flags(lead, signs.LEAD), *flags(front, signs.MARKS), *flags(tail, signs.TAIL)]


def flags(words: Collection[str], groups: Mapping[str, frozenset[str]]) -> list[float]:
    """1 for each group that has a word among some."""
    return [0.0] * len(groups) if not words else [float(not group.isdisjoint(words)) for group in groups.values()]


def naming(tokens: Tokens, signs: ModuleType, a: Fact, b: Fact) -> list[float]:
    """Whether a later sentence names what was told ("the move", "it"), as the object of its event or otherwise, and by the first event's own word."""
    if a.sentence == b.sentence:
        return [0.0] * 4
    first, last = tokens.sentences[b.sentence]
    named = named_in(tokens, signs, first, min(last, b.at + 12))
    own = tokens.text[a.at][:5].lower()
    pointed = any(tokens.head[k] == b.at and tokens.text[k].lower() in ("it", "this", "that", "them") for k in range(b.at + 1, min(last, b.at + 6)))
    return [
        float(bool(named)),
        float(any(tokens.head[k] == b.at for k in named)),
        float(any(tokens.text[k][:5].lower() == own for k in named)),
        float(pointed),
    ]


def named_in(tokens: Tokens, signs: ModuleType, first: int, last: int) -> list[int]:
    """The tokens of a sentence that name something told before: "the move", "their decision"."""
    out = []
    for k in range(first + 1, last):
        if tokens.text[k].lower() in signs.NAMING and any(
            tokens.text[p].lower() in signs.POINTING and tokens.head[p] == k for p in range(max(first, k - 3), k)
        ):
            out.append(k)
    return out


def days(one: Event, two: Event) -> list[float]:
    """Whether both have days, and which comes first."""
    x, y = one.time, two.time
    if x is None or y is None or not (x.earliest and x.latest and y.earliest and y.latest):
        return [0.0, 0.0]
    return [1.0, float(x.latest[:10] < y.earliest[:10]) - float(y.latest[:10] < x.earliest[:10])]


@cache
def groups(lexis: ModuleType) -> dict[str, str]:
    """The group of each rule that is a cue of the lexicon, the others are their own."""
    return {name: "front" if name.startswith("front ") else "cue" for phrase in lexis.CUES for name in (phrase, f"front {phrase}")}
