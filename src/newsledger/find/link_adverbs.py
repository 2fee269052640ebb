"""Adverbs of sequence in a range of tokens: "later", "the same night", "meanwhile"; looked up by their first word."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from newsledger.find.link_cues import Relation, ends, matches
from newsledger.records import Tokens

Phrases = dict[str, list[tuple[int, list[str], str, str]]]
"""Adverbs by their first word, each with its rank, its words, the relation and the rule."""


@cache
def adverbs(lexis: ModuleType) -> Phrases:
    """The adverbs of sequence at the head of a clause."""
    groups = (("after", lexis.EARLIER, "earlier"), ("during", lexis.AT_ONCE, "meanwhile"), ("before", lexis.LATER, "later"))
    return indexed([(phrase, kind, rule) for kind, phrases, rule in groups for phrase in phrases])


@cache
def endings(lexis: ModuleType) -> Phrases:
    """The adverbs of sequence that may end a clause."""
    return indexed([(phrase, "before", "later") for phrase in lexis.LATER_AT_END])


def indexed(phrases: list[tuple[str, str, str]]) -> Phrases:
    """Phrases by their first word."""
    out: Phrases = {}
    for rank, (phrase, kind, rule) in enumerate(phrases):
        out.setdefault(phrase.split()[0], []).append((rank, phrase.split(), kind, rule))
    return out


def belongs(tokens: Tokens, found: Relation, b: int) -> bool:
    """Whether an adverb is the second event's own: "and later found to be in debt, to be expelled" orders the finding."""
    if any(tokens.head[k] == b for k in range(found.first, found.last)):
        return True
    return not any(tokens.upos[k] == "VERB" and tokens.head[k] != b and tokens.dep[k] != "amod" for k in range(found.last, b))


def first_of(tokens: Tokens, table: Phrases, start: int, stop: int, *, last: bool = False) -> Relation | None:
    """The phrase of the least rank in a range of tokens, None where there is none. `last`: only where the clause ends behind it."""
    best: tuple[int, Relation] | None = None
    text = tokens.text
    for k in range(start, stop):
        for rank, parts, kind, rule in table.get(text[k].lower(), ()):
            if (best is None or rank < best[0]) and matches(tokens, k, stop, parts) and (not last or ends(tokens, k + len(parts))):
                best = rank, Relation(kind, k, k + len(parts), rule)
    return None if best is None else best[1]
