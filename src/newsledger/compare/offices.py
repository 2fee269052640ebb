"""The offices that a description of a speaker names."""

from __future__ import annotations

from newsledger.compare.shingles import WORD
from newsledger.language.lang.en import differences as rules


def offices_apart(left: str, right: str) -> bool:
    """Whether two descriptions of a speaker name offices of which nobody holds both ("a ministry spokesman", "the ambassador")."""
    a, b = offices(left), offices(right)
    return bool(a and b) and not a & b


def offices(words: str) -> frozenset[str]:
    """The kinds of office or trade that a description names."""
    said = {w.casefold() for w in WORD.findall(words)}
    return frozenset(name for name, group in rules.OFFICES.items() if said & group)
