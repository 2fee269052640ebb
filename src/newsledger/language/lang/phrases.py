"""Lists of phrases as running text: how the language files write what would be long tuples."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text that parts them with bars; line breaks and runs of spaces are one space each."""
    return tuple(" ".join(p.split()) for p in text.split("|") if p.strip())


def numbered(text: str) -> dict[str, int]:
    """Spelling -> number, for names of months: bars part the numbers, slashes the spellings of one."""
    return {spelling.strip(): number for number, names in enumerate(phrases(text), 1) for spelling in names.split("/")}
