"""Words of sequence in a sentence: where they stand, and where the same words say no order ("named after", "as a mediator")."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import NamedTuple

from newsledger.records import Tokens


class Relation(NamedTuple):
    """The relation of the first event to the second, the tokens that say so and the rule."""

    kind: str
    first: int
    last: int
    rule: str


class Cue(NamedTuple):
    """A cue in a sentence: first and last+1 token, its phrase, the relation between and in front."""

    first: int
    last: int
    phrase: str
    between: str
    front: str


def low(tokens: Tokens, at: int) -> str:
    """The token in lower case."""
    return tokens.text[at].lower()


@cache
def phrases(lexis: ModuleType) -> dict[str, list[tuple[list[str], str, str]]]:
    """The cues by their first word, the longest first."""
    table: dict[str, list[tuple[list[str], str, str]]] = {}
    for phrase, (inner, front) in lexis.CUES.items():
        parts = phrase.split()
        table.setdefault(parts[0], []).append((parts, inner, front))
    for found in table.values():
        found.sort(key=lambda c: -len(c[0]))
    return table


def cues(tokens: Tokens, lexis: ModuleType, start: int, stop: int) -> list[Cue]:
    """The cues in a range of tokens, those that say no order here left out."""
    out, at, table, text = [], start, phrases(lexis), tokens.text
    while at < stop:
        hit = None
        for parts, inner, front in table.get(text[at].lower(), ()):
            if matches(tokens, at, stop, parts) and not silent(tokens, lexis, at, at + len(parts)):
                hit = Cue(at, at + len(parts), " ".join(parts), inner, front)
                break
        if hit is not None:
            out.append(hit)
        at = hit.last if hit is not None else at + 1
    return out


def matches(tokens: Tokens, at: int, stop: int, parts: list[str]) -> bool:
    """Whether the phrase, whose first word stands there, goes on as it should; a hyphenated word may be three tokens."""
    if at + len(parts) > stop or len(parts) == 1:
        return len(parts) == 1 and at < stop
    return tokens.text[at + 1].lower() == parts[1] and all(tokens.text[at + k].lower() == parts[k] for k in range(2, len(parts)))


def opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether "as" begins a clause of its own ("as rescuers dug"), not a role or comparison ("as a mediator")."""
    if at and low(tokens, at - 1) in ("so", "as", "not", "far", "long", "soon", "such", "quoted", "much", "well"):
        return False
    for k in range(at + 1, min(at + 9, len(tokens))):
        if tokens.text[k] in (",", ".", ";"):
            return False
        if tokens.upos[k] == "VERB" and "VerbForm=Fin" in tokens.feats[k]:
            subject = any(tokens.head[c] == k and tokens.dep[c].startswith("nsubj") for c in range(at + 1, k))
            return subject and (tokens.dep[at] == "mark" or (tokens.dep[k] in ("advcl", "ccomp", "parataxis") and tokens.head[k] < at))
    return False


def silent(tokens: Tokens, lexis: ModuleType, first: int, last: int) -> bool:
    """Whether the word is no cue here: "named after", "before the court", "as a mediator", "since" of a reason."""
    before = low(tokens, first - 1) if first else ""
    after = [low(tokens, k) for k in range(last, min(last + 2, len(tokens)))]
    word = " ".join(low(tokens, k) for k in range(first, last))
    if word == "as":
        return not opens_clause(tokens, first) or f"{before} as" in lexis.NOT_CUES or "as " + " ".join(after[:1]) in ("as if", "as though", "as well")
    tries = {f"{before} {word}", f"{word} {' '.join(after[:1])}", f"{word} {' '.join(after)}"}
    return any(t in lexis.NOT_CUES for t in tries)


def ends(tokens: Tokens, k: int) -> bool:
    """Whether a clause ends before a token."""
    return k >= len(tokens) or tokens.upos[k] == "PUNCT" or low(tokens, k) in ("and", "but", "while", "as", "when")
