"""A line as it is looked at for contrasts: its telling words, what it denies, who and what is in its deeds, which words answer another reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare import clocks
from newsledger.compare.lines import CONTENT, Line
from newsledger.compare.poles import Pole, poles
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.language.lang.en import opposites
from newsledger.records import Token

MOST = 80
"""Words of one line that are looked at: a table without a full stop may hold thousands."""
COUNTER = frozenset(opposites.COUNTER.split())
QUANTITY = frozenset(opposites.QUANTITY.split())
ALONE = frozenset(opposites.ONE_OF_ALL.split())
EYES = frozenset(opposites.OWN_EYES.split())


class Word(NamedTuple):
    """A telling word of a line: its place in the story's vocabulary and among the tokens, its part of speech, and how much it tells."""

    at: int
    token: int
    upos: str
    weight: float


class Role(NamedTuple):
    """Who or what is in a deed: the deed and its filler as places in the vocabulary, and the part ("agent", "done", a preposition)."""

    deed: int
    filler: int
    part: str
    name: bool


class Sight(NamedTuple):
    """A line as it is looked at for contrasts; `places`, `weights`: of its words in the vocabulary."""

    words: list[Word]
    places: NDArray[np.int64]
    weights: NDArray[np.float64]
    poles: list[Pole]
    near: dict[int, list[int]]
    denials: int
    counter: int
    quantity: frozenset[str]
    alone: bool
    eyes: bool
    ends: frozenset[str]
    orders: bool
    moments: list[clocks.Moment]
    denied: frozenset[int]
    roles: list[Role]


def sight(line: Line, under: Collection[int], words: list[Word]) -> Sight:
    """What a line shows by itself. `under`: the places of the words under a negation."""
    tokens = line.sentence.tokens
    forms = [line.text[t.start : t.end].casefold() for t in tokens]
    inside = [f for f, t in zip(forms, tokens, strict=True) if not any(a <= t.start < b for a, b in line.sources)]
    by_token = {w.token: w.at for w in words}
    ends, hours = poles(line, under)[:MOST], clocks.moments(line)
    return Sight(
        words,
        np.array([w.at for w in words], dtype=np.int64),
        np.array([w.weight for w in words], dtype=np.float64),
        ends,
        {i: around(line, i, by_token) for i in sorted({p.place for p in ends} | {at(line, m.start) for m in hours})},
        sum(f in en.NEGATION for f in inside),
        sum(f in COUNTER for f in forms),
        frozenset(inside) & QUANTITY,
        bool(frozenset(inside) & ALONE),
        bool(frozenset(forms) & EYES) and not line.quoted,
        frozenset(v.name.casefold() if v.name else (v.actor or v.kind) for v in line.sentence.via[-1:]),
        bool(frozenset(forms) & (rules.BEFORE | rules.AFTER)),
        hours,
        denied_words(line, words, under),
        roles(line, by_token)[:MOST],
    )


def telling(line: Line, token: Token, word: str) -> bool:
    """Whether a token tells something of the deed: a content word that does not name who says so."""
    return token.upos in CONTENT and word not in en.STOP and len(word) > 1 and not any(a <= token.start < b for a, b in line.sources)


def denied_words(line: Line, words: Sequence[Word], denied: Collection[int]) -> frozenset[int]:
    """The tokens of the telling words that stand under a negation, and of what hangs on them closely."""
    tokens = line.sentence.tokens
    under = set(denied) | {
        t.head for t in tokens if line.text[t.start : t.end].casefold() in ("no", "none", "without", "zero") and 0 <= t.head < len(tokens)
    }
    below = {i for i, t in enumerate(tokens) if t.head in under and t.dep.split(":")[0] in ("obj", "xcomp", "amod", "compound", "ccomp")}
    return frozenset(w.token for w in words if w.token in under or w.token in below)


def roles(line: Line, words: Mapping[int, int]) -> list[Role]:
    """Who and what is in the deeds of a line: subjects, objects, doers by "by", and what a preposition puts beside them."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        head, dep = token.head, token.dep
        if i not in words or head not in words or token.upos not in ("NOUN", "PROPN", "NUM", "ADJ") or tokens[head].upos not in ("VERB", "NOUN"):
            continue
        base = dep.split(":")[0]
        case = next((line.text[t.start : t.end].casefold() for t in tokens if t.head == i and t.dep == "case"), "")
        if base == "nsubj" and tokens[head].upos == "VERB":
            part = "done" if dep == "nsubj:pass" else "agent"
        elif base == "obj":
            part = "done"
        elif base in ("obl", "nmod") and case:
            part = "agent" if case == "by" else "at" if case in ("in", "at", "on", "near", "inside", "off") else case
        elif base == "amod":
            part = "amod"
        else:
            continue
        out.append(Role(words[head], words[i], part, token.upos == "PROPN"))
    return out


def at(line: Line, start: int) -> int:
    """The place of the token that a stretch of the text begins in."""
    return next((i for i, t in enumerate(line.sentence.tokens) if t.end > start), 0)


def around(line: Line, at: int, words: Mapping[int, int]) -> list[int]:
    """The telling words beside a token in the tree: those below it, the one above, and what else hangs on that."""
    tokens = line.sentence.tokens
    head = tokens[at].head
    places = {i for i, t in enumerate(tokens) if t.head in (at, head)} | {head}
    places |= {i for i, t in enumerate(tokens) if t.head in places and t.dep.split(":")[0] in ("nmod", "compound", "amod", "flat")}
    return [words[i] for i in sorted(places - {at}) if i in words]
