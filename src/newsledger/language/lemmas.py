"""Base forms: what was learnt for a form and tag, else the ending taken off so that a known word is left.

"reassured" gives "reassure" and never "reassur": of the candidates the one that the vocabulary knows is taken, the most frequent first;
for a verb that nobody knows a rule about silent e decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.language.lang.en.lemmas import ENDINGS, IRREGULAR, SAME, SILENT_E, WHOLE
from newsledger.language.tokenizer import FOLD

VOWELS = frozenset("aeiou")


class Lemmas:
    """Base forms by learnt exceptions and a vocabulary (word to rank, the most frequent first)."""

    def __init__(self, exceptions: Mapping[tuple[str, str], str], ranks: Mapping[str, int]) -> None:
        self.exceptions = dict(exceptions)
        self.ranks = ranks
        self.cache: dict[tuple[str, str, str], str] = {}

    def of(self, word: str, upos: str, xpos: str) -> str:
        """The base form of a word with these tags, in lower case but for names."""
        key = (word, upos, xpos)
        found = self.cache.get(key)
        if found is None:
            if len(self.cache) > 50_000:
                self.cache.clear()
            found = self.cache[key] = self.find(word.translate(FOLD), upos, xpos)
        return found

    def find(self, word: str, upos: str, xpos: str) -> str:
        """The base form without the cache."""
        low = word.lower()
        if upos == "PROPN":
            return self.ended(word, xpos) if xpos == "NNPS" and not word.isupper() else word
        learnt = self.exceptions.get((low, xpos))
        if learnt is not None:
            return learnt
        if xpos in ("VBD", "VBN") and low in IRREGULAR:
            return IRREGULAR[low]
        if xpos == "NNS" and low in WHOLE:
            return low
        if upos in ("NUM", "SYM", "PUNCT", "X") and not word.isalpha():
            return word
        return self.ended(low, xpos)

    def ended(self, low: str, xpos: str) -> str:
        """The form without its ending."""
        tag = SAME.get(xpos, xpos)
        ends = [(end, new) for end, new in ENDINGS.get(tag, ()) if low.endswith(end) and len(low) - len(end) + len(new) > 1]
        if not ends or not any(c in VOWELS or c == "y" for c in low[: -len(ends[0][0])] or "a"):
            return low
        made = candidates(low, ends)
        known = [(self.ranks[c.lower()], i) for i, c in enumerate(made) if c.lower() in self.ranks]
        if known and tag in ("VBD", "VBG", "JJR", "JJS"):
            return made[min(known)[1]]
        if known and tag in ("VBZ", "NNS"):
            return made[min(i for _, i in known)]
        return guess(made, tag)


def candidates(low: str, ends: list[tuple[str, str]]) -> list[str]:
    """All forms that may be meant: each ending replaced, a doubled consonant made single where nothing replaces it."""
    made = []
    for end, new in ends:
        stem = low[: -len(end)]
        if not new and len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiouls":
            made.append(stem[:-1])
        made.append(stem + new)
        if not new and len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "ls":
            made.append(stem[:-1])
    return made


def guess(made: list[str], tag: str) -> str:
    """The candidate for a word that the vocabulary lacks."""
    if tag in ("VBD", "VBG") and len(made) > 1:
        with_e = next((c for c in made if c.endswith("e")), None)
        bare = next((c for c in made if not c.endswith("e")), made[0])
        if with_e is not None and bare + "e" == with_e and bare.endswith(SILENT_E):
            return with_e
        return bare
    return made[0] if tag in ("VBZ", "NNS") else made[-1] if tag in ("JJR", "JJS") and len(made) == 1 else made[0]
