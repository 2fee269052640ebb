"""Words of a text, and the numbers that words or digits give."""

from __future__ import annotations

import re

from newsledger.language.lang.en import compare as en

WORD = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")
NUMBER = re.compile(r"^\d+(?:[.,]\d+)*$")


def value(text: str) -> float | None:
    """The number that the words or digits give ("85,000", "3.5", "twelve"), None for what is no number."""
    low = text.casefold()
    if low in en.UNITS:
        return float(en.UNITS[low])
    if "-" in low and all(part in en.UNITS for part in low.split("-")):
        return float(sum(en.UNITS[part] for part in low.split("-")))
    if NUMBER.match(low):
        return digits(low)
    return None


def digits(text: str) -> float | None:
    """The number written in digits: a comma parts thousands, a point decimals."""
    bare = text.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text) else text
    try:
        return float(bare)
    except ValueError:
        return None
