"""Numbers written in digits, as a report writes them."""

from __future__ import annotations

LONGEST = 18
"""More digits than this are no count, age or year; `int` refuses more than 4,300 of them."""


def whole(word: str) -> int | None:
    """The number that a word of decimal digits says, in any script ("61", "٦١"); None for what is none.

    A footnote's sign ("Okoth,² said"), a fraction ("½") and a circled digit ("④") are digits to `str.isdigit`, but no number.
    """
    return int(word) if word.isdecimal() and len(word) <= LONGEST else None
