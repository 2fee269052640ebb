"""What the learned judgement of links looks at of each event (`Fact`): type, status, tense, place in the parse, parties, and the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple

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
STEPS = 8
"""So many steps up the parse are looked at."""
AIDS = (
    ("had", ("had",)),
    ("will", ("will", "shall", "'ll", "’ll")),
    ("would", ("would", "could", "may", "might", "should", "must", "can")),
    ("has", ("has", "have")),
    ("to", ("to",)),
    ("past", ("was", "were", "did")),
    ("pres", ("is", "are", "am", "does", "do")),
)
Table = tuple[int, dict[str, tuple[int, ...]]]
"""How many groups of words there are, and which ones each word is in."""


class Around(NamedTuple):
    """The words of an event's sentence: flags of those at its head (as a later sentence, and before the event), of those behind the event; the tokens
    that name something told before, and whether the event's object does."""

    lead: list[float]
    front: list[float]
    tail: list[float]
    named: list[int]
    pointed: float


class Fact(NamedTuple):
    """One event as the pairs see it: its token, that of its clause, its sentence, parties by id and by words, own columns, words around."""

    event: Event
    at: int
    verb: int
    sentence: int
    sides: tuple[frozenset[str], frozenset[str]]
    words: tuple[frozenset[str], frozenset[str]]
    own: list[float]
    around: Around


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
        *flags(marks, table_of(signs, "MARKS")),
        float(event.quad),
        float(event.background),
        event.score,
        float(len(event.actors)),
        float(len(event.recipients)),
        float(event.time is not None),
        float(event.voice == "outlet"),
        float(answers),
    ]
    return Fact(event, at, verb, sentence, sides, said, own, around(tokens, signs, at, *tokens.sentences[sentence]))


def around(tokens: Tokens, signs: ModuleType, at: int, first: int, last: int) -> Around:
    """The words of an event's sentence, which is given by its tokens."""
    low = [w.lower() for w in tokens.text[first : min(last, at + 12)]]
    here, head = at - first, tokens.head
    named = [
        first + k
        for k in range(1, len(low))
        if low[k] in signs.NAMING and any(low[p] in signs.POINTING and head[first + p] == first + k for p in range(max(0, k - 3), k))
    ]
    pointed = any(head[first + k] == at and low[k] in ("it", "this", "that", "them") for k in range(here + 1, min(len(low), here + 6)))
    return Around(
        flags(low[: min(here, 8)], table_of(signs, "LEAD")),
        flags(low[: min(here, 5)], table_of(signs, "MARKS")),
        flags(low[here + 1 : here + 11], table_of(signs, "TAIL")),
        named,
        float(pointed),
    )


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


@cache
def one_of(names: tuple[object, ...], name: object) -> list[float]:
    """1 at the place of a name among some, 0 elsewhere; kept, and never changed."""
    return [float(n == name) for n in names]


def flags(words: Iterable[str], table: Table) -> list[float]:
    """1 for each group that has a word among some."""
    number, places = table
    out = [0.0] * number
    for word in words:
        for place in places.get(word, ()):
            out[place] = 1.0
    return out


@cache
def table_of(signs: ModuleType, name: str) -> Table:
    """How many groups a table of words has, and those of each word."""
    groups: dict[str, frozenset[str]] = getattr(signs, name)
    words = sorted({w for group in groups.values() for w in group})
    return len(groups), {w: tuple(i for i, group in enumerate(groups.values()) if w in group) for w in words}
