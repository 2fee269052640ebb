"""Two deeds told in two orders ("the alarm rang before the power went", "the siren went off only after the power had gone")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsledger.compare.clash import Clash, deed_words
from newsledger.compare.happenings import one_happening
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import LEAST_SCORE, ORDER_CHANCE, ORDER_DEED_NEAR
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span

ARGUMENTS = ("nsubj", "obj", "nmod", "compound")


class Order(NamedTuple):
    """Two deeds of a line in the order in which it tells them, by their words."""

    first: frozenset[str]
    then: frozenset[str]


def reversed_order(one: Line, two: Line, ours: Sequence[Order], theirs: Sequence[Order], chance: float) -> Clash | None:
    """Two lines that tell two deeds in two orders (`orders`); the sentences are the sides."""
    if chance < ORDER_CHANCE or "caption" in (one.block, two.block):
        return None
    for a in ours:
        for b in theirs:
            crossed = min(one_happening(a.first, b.then), one_happening(a.then, b.first))
            if max(one_happening(a.first, a.then), one_happening(b.first, b.then)) >= ORDER_DEED_NEAR:
                continue  # "shot two people before he died": two deeds of one idea have no order of their own
            straight = min(one_happening(a.first, b.first), one_happening(a.then, b.then))
            if crossed >= ORDER_DEED_NEAR and crossed > straight:
                return Clash("sequence", one.span, two.span, "contradicts", max(chance, LEAST_SCORE))
    return None


def orders(line: Line) -> list[Order]:
    """What a line tells of the order of two deeds, by "before", "after", "once", and "first ..., then ..."."""
    tokens = line.sentence.tokens
    out = []
    for token in tokens:
        word = line.text[token.start : token.end].casefold()
        if word not in rules.BEFORE | rules.AFTER or not 0 <= token.head < len(tokens) or token.dep not in ("mark", "case"):
            continue
        below = token.head
        above = tokens[below].head
        if not 0 <= above < len(tokens) or above == below:
            continue
        deeds = told_of(line, above, but=below), told_of(line, below)
        if all(deeds):
            out.append(Order(*(deeds if word in rules.BEFORE else deeds[::-1])))
    told = rules.FIRST_THEN.search(line.text, line.span.start, line.span.end)
    if told is not None:
        out.append(Order(words_in(line, told.start("first"), told.end("first")), words_in(line, told.start("then"), told.end("then"))))
    return out


def told_of(line: Line, at: int, but: int = -1) -> frozenset[str]:
    """The telling words of the deed at the place: its verb or noun and those that hang on it, without one of them."""
    tokens = line.sentence.tokens
    words = deed_words(line, at) or ({key(tokens[at].lemma)} if tokens[at].upos in ("NOUN", "VERB") else set())
    words |= {key(t.lemma) for i, t in enumerate(tokens) if t.head == at and i != but and t.upos == "NOUN" and t.dep.split(":")[0] in ARGUMENTS}
    return frozenset(w for w in words if w not in en.STOP and w not in rules.LIGHT and w not in rules.TOLD)


def words_in(line: Line, start: int, end: int) -> frozenset[str]:
    """The nouns and verbs of a stretch."""
    inside = Span(start, end, line.text[start:end])
    found = {key(t.lemma) for t in line.sentence.tokens if t.upos in ("NOUN", "VERB") and inside.start <= t.start < inside.end}
    return frozenset(w for w in found if w not in en.STOP and w not in rules.LIGHT)
