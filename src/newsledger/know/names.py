"""Names as keys: how a written name becomes the key of a table and part of an id."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
SPECIAL = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE", "ð": "d", "þ": "th"})


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """The word without accents, in lower case ("López" is "lopez")."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.translate(SPECIAL))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


@lru_cache(maxsize=20_000)
def key(name: str) -> str:
    """The words of a name, folded, with one space between ("U.S." is "u s", "Côte d'Ivoire" is "cote d ivoire")."""
    return " ".join(folded(w) for w in WORD.findall(name.replace("’", "'")))


def slug(name: str) -> str:
    """The name as part of an id ("Xi Jinping" is "xi-jinping"); a name of no letters gives "x"."""
    return key(name).replace(" ", "-") or "x"


def shape(name: str) -> str:
    """What each word must look like to be this name: U all capitals, C a capital first, l anything.

    Needed for "us" and "US", "turkey" and "Turkey", "is" and "IS"; long acronyms may also be written "Nato".
    """
    words = WORD.findall(name.replace("’", "'"))
    return "".join("U" if w.isupper() and 1 < len(w) <= 3 else "C" if w[:1].isupper() else "l" for w in words)
