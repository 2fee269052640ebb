"""Two mends of the entities that are not sure.

Two names that a headline puts side by side ("Ada Brown Norway visit") are two, when the report has each elsewhere (`split_stacked`); and the name
behind "channel" or "newspaper" is no person's ("the Telegram channel Grey Harbour", `outlets`).
"""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.language.backends import Named, Words
from newsledger.language.lang.en.tokens import OUTLET_NOUNS

SURE = 0.8
"""A name counts as known elsewhere in the report from this score on."""


def split_stacked(sentences: Sequence[Words], named: Sequence[Sequence[Named]]) -> list[list[Named]]:
    """The entities, each unsure one that is a known person and another known name in a row cut into them."""
    known: dict[tuple[str, ...], str] = {}
    for words, names in zip(sentences, named, strict=True):
        for n in names:
            if n.score >= SURE:
                known.setdefault(tuple(words[n.first : n.last]), n.label)
    return [[part for n in names for part in parts(words, n, known)] for words, names in zip(sentences, named, strict=True)]


def parts(words: Words, name: Named, known: dict[tuple[str, ...], str]) -> list[Named]:
    """The name itself, or the two that it is made of."""
    if name.score < SURE:
        for cut in range(name.last - 1, name.first, -1):
            left, right = tuple(words[name.first : cut]), tuple(words[cut : name.last])
            if len(left) > 1 and known.get(left) == "PER" and known.get(right, "PER") != "PER":
                return [Named(name.first, cut, known[left], name.score), Named(cut, name.last, known[right], name.score)]
    return [name]


def outlets(words: Words, names: Sequence[Named]) -> list[Named]:
    """The entities of a sentence, with each unsure person behind an outlet's noun as an organisation."""
    return [
        Named(n.first, n.last, "ORG", n.score)
        if n.label == "PER" and n.score < SURE and n.first > 0 and words[n.first - 1].lower() in OUTLET_NOUNS
        else n
        for n in names
    ]
