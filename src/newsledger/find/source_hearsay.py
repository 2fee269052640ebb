"""Hedges of hearsay in the outlet's own sentences: somebody unnamed stands behind "reportedly", "is said to", "was seen"."""

from __future__ import annotations

from typing import NamedTuple

from newsledger.find.source_ground import Ground, Range, span_at
from newsledger.find.source_links import link_of
from newsledger.find.source_phrases import phrase
from newsledger.language.lang.en import quotes as words
from newsledger.records import Certainty, Via

HEDGING = words.CLAIMED | words.HEARSAY_TO | words.SIGHTED
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re"})


class Hearsay(NamedTuple):
    """What a hedge makes of its clause: the clause in tokens, the link, the certainty."""

    part: Range
    via: Via
    certainty: Certainty


def hearsay(ground: Ground, first: int, last: int) -> Hearsay | None:
    """The first hedge of hearsay in a stretch of the outlet's own words, None when there is none.

    "Gunmen reportedly stormed a hotel", "four were said to have been wounded", "several ministers were seen boarding a ferry", "was seen by
    the pilot".
    """
    for i in range(first, last):
        word = ground.lower[i]
        if word in words.HEARSAY_ADVERBS:
            certainty: Certainty = "probable" if word == "reportedly" else "possible"
            return Hearsay(clause(ground, i, first, last), unnamed(ground, (i, i + 1)), certainty)
        be = be_before(ground, i, first) if word in HEDGING else None
        if be is None:
            continue
        behind = ground.lower[i + 1] if i + 1 < last else ""
        if word in words.CLAIMED and behind == "that" and ground.lower[first] == "it":
            level: Certainty = "possible" if word in words.CHARGE else "probable"
            return Hearsay((i + 2, last), unnamed(ground, (be, i + 1)), level)
        if word in words.HEARSAY_TO and behind == "to":
            return Hearsay(clause(ground, i, first, last), unnamed(ground, (be, i + 2)), "probable")
        if (word in words.SIGHTED and (behind in ("to",) or ground.tokens.upos[i] == "VERB") and behind not in ("as", "by", "a", "the")) or (
            word in words.SIGHTED and behind == "by"
        ):
            return Hearsay(clause(ground, i, first, last), sighted(ground, be, i, last), "certain")
    return None


def be_before(ground: Ground, i: int, first: int) -> int | None:
    """Where the form of "be" of a passive at `i` stands: at most two adverbs before it ("was last seen")."""
    for j in range(i - 1, max(first - 1, i - 4), -1):
        if ground.lower[j] in BE:
            return j
        if ground.tokens.upos[j] not in ("ADV", "ADJ"):
            return None
    return None


def sighted(ground: Ground, be: int, i: int, last: int) -> Via:
    """Who saw it: the one named behind "by", else somebody unnamed."""
    for j in range(i + 1, last - 1):
        if ground.lower[j] == "by":
            link = link_of(ground, phrase(ground, j + 1, last))
            if link is not None and link.via.kind in ("person", "official", "unnamed") and ground.tokens.head[j] != j:
                return link.via
    return unnamed(ground, (be, i + 1))


def unnamed(ground: Ground, part: Range) -> Via:
    """An unnamed link at these words."""
    span = span_at(ground, part)
    return Via(kind="unnamed", span=span, name=span.text, named=False)


def clause(ground: Ground, i: int, first: int, last: int) -> Range:
    """The clause of a hedge: the words below its verb when that hangs as an adverbial or relative clause in a longer sentence, else all of the
    stretch.
    """
    tokens, at = ground.tokens, i
    for _ in range(12):
        head = tokens.head[at]
        if tokens.dep[at].startswith(("advcl", "acl")) and first <= head < last:
            low, high = subtree(ground, at, first, last)
            while low < high and tokens.upos[low] in ("SCONJ", "ADP", "PUNCT"):
                low += 1
            if low <= i < high and high - low >= 3:
                return low, high
            return first, last
        if head == at or not first <= head < last:
            return first, last
        at = head
    return first, last


def subtree(ground: Ground, root: int, first: int, last: int) -> Range:
    """The range of the words that hang below one."""
    low, high = root, root + 1
    for i in range(first, last):
        at = i
        for _ in range(25):
            if at == root:
                low, high = min(low, i), max(high, i + 1)
                break
            if ground.tokens.head[at] == at:
                break
            at = ground.tokens.head[at]
    return low, high


def unknown_clause(ground: Ground, first: int, last: int) -> Range | None:
    """The clause of which nothing is known: "It was not clear whether ...", "the motive was not known" (the whole), "would not say whether"."""
    joined = " ".join(ground.lower[first:last])
    if not any(opening in joined for opening in words.UNKNOWN_BEFORE):
        return None
    for i in range(first, last - 1):
        if (
            ground.lower[i] in ("whether", "if", "who", "what", "how", "why", "when", "where", *(["that"] if "denied that" in joined else []))
            and i > first
        ):
            return i + 1, last
    return first, last
