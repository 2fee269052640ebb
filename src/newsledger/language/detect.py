"""Which language a report is in: by its script, then by the commonest function words. Unknown stays None."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from newsledger.language.lang.common_words import COMMON, LETTERS, SCRIPTS

SPEAKS_FOR = {word: [code for code, common in COMMON.items() if word in common] for found in COMMON.values() for word in sorted(found)}
"""The languages that a common word speaks for."""
SAMPLE = 6000
"""So many letters are enough to tell; a report of 200 kB is not read through for it."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
BEYOND_LATIN = re.compile(r"[^\x00-\u036f]")
STARTS = [low for low, _, _ in SCRIPTS]
FEW, MANY = 3, 0.12
"""A language is taken from three common words on, or from one word in eight of a short headline ("Mayor quits after vote")."""


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, None when nothing tells ("Xinhua", "12:30")."""
    sample = text[:SAMPLE] if len(text) <= SAMPLE else text[: SAMPLE // 2] + " " + text[len(text) // 2 : len(text) // 2 + SAMPLE // 2]
    foreign = Counter(filter(None, (script_of(c) for c in BEYOND_LATIN.findall(sample) if c.isalpha())))
    if not foreign and not any(map(str.isalpha, sample)):
        return None
    if foreign and sum(foreign.values()) * 2 > sum(map(str.isalpha, sample)):
        return of_script(foreign, sample)
    return of_words([w.replace("’", "'") for w in WORD.findall(sample)])


def script_of(char: str) -> str | None:
    """The language that a letter's script speaks for, None for Latin letters."""
    place = bisect_right(STARTS, ord(char)) - 1
    if place < 0:
        return None
    low, high, code = SCRIPTS[place]
    return code if low <= ord(char) <= high else None


def of_script(counts: Counter[str], sample: str) -> str:
    """The language of a text that is not in Latin letters; a neighbour language by its own letters."""
    if counts["ja"] * 20 > counts["zh"] > 0:
        return "ja"
    code = min(counts, key=lambda c: (-counts[c], c))
    own = Counter(LETTERS[c] for c in sample.lower() if c in LETTERS)
    if code in ("ru", "ar") and sum(own.values()) * 200 > len(sample):
        return min(own, key=lambda c: (-own[c], c))
    return code


def of_words(words: list[str]) -> str | None:
    """The language whose common words are most frequent among these; a name ("Ada") is none, unless all is in capitals."""
    if not words:
        return None
    small = [w for w in words if w.islower()] or [w.lower() for w in words]
    scores = dict.fromkeys(COMMON, 0)
    for word in small:
        for code in SPEAKS_FOR.get(word, ()):
            scores[code] += 1
    best = min(scores, key=lambda c: (-scores[c], c != "en", c))
    if scores[best] >= FEW and scores[best] >= 0.05 * len(words):
        return best
    return best if scores[best] and scores[best] >= MANY * len(words) else None
