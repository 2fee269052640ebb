"""Text folded character by character, so that offsets stay: one kind of space, quotation mark, dash and digit."""

from __future__ import annotations

import re
from functools import lru_cache

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_NOTHING = "\ufeff\u200b\u200c\u200d\u2060\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad"
_TABLE: dict[int, str] = (
    dict.fromkeys(map(ord, _SPACES + _NOTHING), " ")
    | dict.fromkeys(map(ord, "‘’‚‛ʼ`´′"), "'")
    | dict.fromkeys(map(ord, "“”„‟″«»"), '"')
    | dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
    | {ord(c): str(i) for zero in ("٠", "۰", "०", "০", "０") for i, c in enumerate(chr(ord(zero) + k) for k in range(10))}
    | {ord("："): ":", ord("｜"): "|", ord("（"): "(", ord("）"): ")", ord("，"): ",", ord("•"): "•"}
)
_FOLDED = frozenset(map(chr, _TABLE))
_DIGITS = re.compile(r"\d+")
_EDGES = " \t-_:;,.|/\\*•·>»<«[](){}!\"'=~#+▶▷►⤓…"
_ENDS = _EDGES.replace("#", "")


def folded(text: str) -> str:
    """The text with one kind of space, quotation mark, dash and digit; as long as the text itself."""
    if text.isascii():
        return text
    for character in sorted(_FOLDED.intersection(text)):  # a few characters of many: each replaced at once, no look at every place
        text = text.replace(character, _TABLE[ord(character)])
    return text


def bare(text: str) -> str:
    """The text with spaces for the signs that stand beside words, for comparing words; one `replace` a sign, which is faster than one `translate`."""
    return text.replace(",", " ").replace(".", " ").replace('"', " ").replace("'", " ").replace(":", " ").replace("@", " ").replace("!", " ")


def key_of(low: str) -> str:
    """What a lower-case line is compared by: no punctuation at its ends, numbers as `#`, single spaces."""
    return "" if len(low) > 120 else _key(low)


@lru_cache(maxsize=20000)
def _key(low: str) -> str:
    return " ".join(_DIGITS.sub("#", low).strip(_ENDS).split())
