"""Which words of a line lie on an axis of opposites, and at which end, negations read ("was not open" is shut)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newsledger.compare.lines import Line
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import opposites

BEFORE = 3
"""Words before one of an axis among which a negation turns it round ("no firearms", "not at all open")."""
LONGEST = 4


class Pole(NamedTuple):
    """A word of a line that lies on an axis: the axis, the end (of a sort: which one), the place of its token, whether it is one of two opposites."""

    axis: int
    end: int
    place: int
    two: bool


@cache
def starts() -> frozenset[str]:
    """The words that a phrase of the table begins with."""
    return frozenset(word.split("_")[0] for word in table() if "_" in word)


@cache
def table() -> Mapping[str, tuple[tuple[int, int, bool], ...]]:
    """Each word or phrase (joined by "_") with its axes, ends, and whether the axis has two ends only."""
    out: dict[str, list[tuple[int, int, bool]]] = {}
    for number, (_, *ends) in enumerate(opposites.AXES):
        for end, words in enumerate(ends):
            for word in words.split():
                out.setdefault(word, []).append((number, end, True))
    for number, (_, kinds) in enumerate(opposites.KINDS, start=len(opposites.AXES)):
        for end, words in enumerate(kinds):
            for word in words.split():
                out.setdefault(word, []).append((number, end, False))
    return {word: tuple(found) for word, found in out.items()}


def poles(line: Line, denied: Collection[int]) -> list[Pole]:
    """The words of the line that lie on axes, each end turned round where the word is denied; words of its sources left out.

    `denied`: the places under a negation.
    """
    tokens = line.sentence.tokens
    forms = [line.text[t.start : t.end].casefold() for t in tokens]
    lemmas = [t.lemma.casefold() for t in tokens]
    known, first, out = table(), starts(), []
    for i, token in enumerate(tokens):
        seen = {*known.get(forms[i], ()), *known.get(lemmas[i], ())}
        for words in (forms, lemmas):
            if words[i] in first:
                for size in range(2, min(LONGEST, len(tokens) - i) + 1):
                    seen.update(known.get("_".join(words[i : i + size]), ()))
        if not seen or any(a <= token.start < b for a, b in line.sources):
            continue
        turned = i in denied or negated(forms, lemmas, i)
        for axis, end, two in sorted(seen):
            if not turned:
                out.append(Pole(axis, end, i, two))
            elif two:
                out.append(Pole(axis, 1 - end, i, two))
    return out


def negated(forms: Sequence[str], lemmas: Sequence[str], at: int) -> bool:
    """Whether a negation stands shortly before the word."""
    return any(forms[i] in en.NEGATION or lemmas[i] in en.NEGATION for i in range(max(0, at - BEFORE), at))
