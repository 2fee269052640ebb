"""Quantities: what is counted, the number, its bound and its unit."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from types import ModuleType

from newsledger.find.event_tree import Tree
from newsledger.records import Quantity

DIGITS = re.compile(r"[$€£¥]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:m|bn|k|%)?$", re.IGNORECASE)
SYMBOLS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "%": "per cent"}


@cache
def number_words(w: ModuleType) -> frozenset[str]:
    """The words that say a number by themselves."""
    return frozenset({*w.NUMBERS, *w.SCALES})


def value_of(word: str, w: ModuleType) -> float | None:
    """The number that a word says, None when it is none."""
    if word in w.NUMBERS:
        return float(w.NUMBERS[word])
    if word in w.SCALES and len(word) > 2:
        return float(w.SCALES[word])
    found = None if word.isalpha() else DIGITS.match(word)
    if found is None:
        return None
    number = float(found.group(1).replace(",", ""))
    ending = word[found.end(1) :].casefold()
    return number * float(w.SCALES.get(ending, 1))


def quantity(tree: Tree, i: int, timed: Collection[int], w: ModuleType) -> Quantity | None:
    """The quantity that starts at a number token, None for dates, ages, names and parts of a longer number."""
    words, tokens = tree.words, tree.tokens
    first, last = tokens.sentences[tree.sentence[i]]
    if i in timed or tokens.upos[i] == "PROPN" or (i > first and value_of(words[i - 1], w) is not None):
        return None
    number = value_of(words[i], w)
    if number is None or words[i] in ("both", "half", "couple", "one"):
        return None
    end = i
    while end + 1 < last and (words[end + 1] in w.SCALES or value_of(words[end + 1], w) is not None) and end - i < 3:
        end += 1
        number = number * w.SCALES[words[end]] if words[end] in w.SCALES else number + (value_of(words[end], w) or 0.0)
    head = tree.head(end) if tree.base(end) in ("nummod", "compound", "flat") else tree.head(i) if tree.base(i) == "nummod" else None
    unit = unit_of(tree, i, end, head, last)
    if unit is None:
        return None
    stop = head if head is not None and end < head <= end + 4 else end + 1 if unit in ("per cent", "percent") and end + 1 < last else end
    return Quantity(value=number, unit=unit, bound=bound(words[max(first, i - 4) : i], w), span=tree.span(i, max(stop, end)))


def unit_of(tree: Tree, i: int, end: int, head: int | None, last: int) -> str | None:
    """What is counted: the noun, a currency or per cent; None where the number counts nothing."""
    after = tree.words[end + 1] if end + 1 < last else ""
    if after in ("per", "percent", "%") or tree.words[i].endswith("%"):
        return "per cent"
    sign = tree.words[i][0] if tree.words[i][0] in SYMBOLS else tree.words[i - 1] if i and tree.words[i - 1] in SYMBOLS else None
    if sign is not None:
        return SYMBOLS[sign]
    if head is not None and head > end and tree.tokens.upos[head] == "NOUN":
        return tree.lemmas[head]
    if after == "of":
        return None
    return tree.lemmas[end + 1] if end + 1 < last and tree.tokens.upos[end + 1] == "NOUN" else None


def bound(before: list[str], w: ModuleType) -> str:
    """exact, about, least or most, by the words before the number."""
    text = " " + " ".join(before)
    return next((name for name, endings in bound_words(w) if text.endswith(endings)), "exact")


@cache
def bound_words(w: ModuleType) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the words before a number end with for each bound."""
    bounds = (("least", w.LEAST), ("most", w.MOST), ("about", w.ABOUT))
    return tuple((name, tuple(f" {p}{sign}" for p in phrases for sign in ("", " $"))) for name, phrases in bounds)
