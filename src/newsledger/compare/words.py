"""Words as the comparison sees them: folded in spelling, joined with their synonyms, numbers read."""

from __future__ import annotations

import re
from functools import cache

from newsledger.language.lang.en import compare as en

FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "—": "-"})
POINTED = re.compile(r"^(?:[a-z]\.)+[a-z]?\.?$|^[a-z]+\.$")
"""Initials and shortened words with their points ("f.b.i.", "sen."): one report writes them without."""


@cache
def synonym_table() -> dict[str, str]:
    """Each word of a group of synonyms and the word that stands for the group."""
    table: dict[str, str] = {}
    for group in en.SYNONYMS:
        first, *_ = group.split()
        for word in group.split():
            table.setdefault(word, spelled(first))
    return table


@cache
def spelled(word: str) -> str:
    """The word with British endings folded ("armoured" is "armored", "defence" "defense")."""
    if len(word) > 4:
        for british, american in en.SPELLINGS:
            if word.endswith(british) and not word.endswith("four"):
                return word[: -len(british)] + american
    return word


@cache
def key(lemma: str) -> str:
    """What stands for a lemma in the comparison: caseless, spelling folded, one word for its synonyms."""
    low = lemma.casefold().translate(FOLD)
    if low.endswith("'s"):
        low = low[:-2]
    if POINTED.match(low):
        low = low.replace(".", "")
    low = spelled(low)
    return synonym_table().get(low, low)


def crude(word: str) -> str:
    """A word without its commonest endings, for pages that have had no model pass ("talks", "talked", "talking")."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word
