"""Reports told over again: the same facts in the same order in other words, with no source of their own.

Theory of operation. Pages that share many of their rarest words are candidates. The sentences of both are aligned in order by what they share of
weighed stems (names and numbers stay when a report is reworded, half of the other words do not). A rewrite is covered nearly throughout, in order,
and brings neither a name nor a quote that the other does not have: an outlet that has asked somebody itself does.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.compare.light import stem
from newsledger.compare.shingles import Print
from newsledger.compare.words import key
from newsledger.records import FACT_KINDS, Copy, Page, Span, span_of

Floats = NDArray[np.float64]
RAREST = 20
SHARED = 8
MOST_COMMON = 60
KEEP = 40
DAYS = 5
LIKE = 0.34
COVERED = 0.72
HELD = 0.5
"""Shares of sentences and of weight: reports of three outlets on one event reach .47 and .11, own texts told over again .9 and .55."""
NEW_NAMES = 0.12
LEAST_SENTENCES = 4
MOST_SENTENCES = 150
"""Sentences that are compared: the alignment takes time by the product of both sides."""
SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?![\s\"”]*(?:\s[A-Z“\"]|$))[^.!?]*)*[.!?]*[\"”]*")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
QUOTED = re.compile(r"[“\"]([^“”\"]{12,})[”\"]")


class Told(msgspec.Struct, frozen=True):
    """A page's sentences: their spans and stems; the names of the page, all of its words and stems, and the stems inside its quotation marks."""

    spans: list[Span]
    stems: list[frozenset[str]]
    names: frozenset[str]
    words: frozenset[str]
    quoted: list[frozenset[str]]


def find_rewritten(pages: Sequence[Page], prints: Sequence[Print], taken: set[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], Copy]]:
    """The pairs of places of which one page tells the other over again, each with the copy; those `taken` are copies already."""
    kept: dict[int, Told] = {}
    pairs = [p for p in likely(prints) if p not in taken]
    for place in sorted({i for p in pairs for i in p}):
        kept[place] = told(pages[place])
    seen = Counter(w for t in kept.values() for w in sorted(frozenset().union(*t.stems)))
    for i, j in pairs:
        copy = retold(kept[i], kept[j], seen, len(kept), prints[i].report, prints[j].report)
        if copy is not None:
            yield (i, j), copy


def likely(prints: Sequence[Print]) -> Iterator[tuple[int, int]]:
    """Places of pages near in time and size that share many of their rarest words."""
    words = [np.unique(p.words) for p in prints]
    if not words:
        return
    values, counts = np.unique(np.concatenate(words), return_counts=True)
    index: dict[int, list[int]] = {}
    for j, ours in enumerate(words):
        count = counts[np.searchsorted(values, ours)]
        known = (count > 1) & (count <= MOST_COMMON)
        ours, count = ours[known], count[known]
        shared: Counter[int] = Counter()
        for word in ours[np.argsort(count, kind="stable")[:RAREST]].tolist():
            posting = index.setdefault(word, [])
            shared.update(posting)
            if len(posting) < KEEP:
                posting.append(j)
        for i in sorted(shared):
            if shared[i] >= SHARED and beside(prints[i], prints[j]):
                yield i, j


def beside(one: Print, two: Print) -> bool:
    """Whether two pages are of the same days and of like length."""
    if one.day is not None and two.day is not None and abs(one.day - two.day) > DAYS:
        return False
    return min(one.size, two.size) >= 0.4 * max(one.size, two.size)


def told(page: Page) -> Told:
    """The page's sentences as they are compared."""
    text = page.report.text
    spans, stems, names = [], [], set()
    words: set[str] = set()
    quoted: list[frozenset[str]] = []
    for block in page.layout.blocks:
        if block.kind not in FACT_KINDS:
            continue
        piece = block.span
        words |= stems_of(piece.text) | {w.casefold() for w in WORD.findall(piece.text)}
        if block.kind == "headline":
            continue
        quoted += [stems_of(m[1]) for m in QUOTED.finditer(text, piece.start, piece.end)]
        for match in SENTENCE.finditer(text, piece.start, piece.end):
            found = stems_of(match.group())
            if len(found) >= 3:
                spans.append(span_of(text, *trimmed(text, *match.span())))
                stems.append(found)
                names |= {w.casefold() for w in WORD.findall(match.group())[1:] if w[0].isupper() and len(w) > 2}
    return Told(spans[:MOST_SENTENCES], stems[:MOST_SENTENCES], frozenset(names), frozenset(words), quoted)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def stems_of(piece: str) -> frozenset[str]:
    """The stems of a piece, synonyms and numbers in letters folded."""
    return frozenset(key(s) for w in WORD.findall(piece) for s in [stem(w)] if s)


def retold(left: Told, right: Told, seen: Mapping[str, int], total: int, one: str, two: str) -> Copy | None:
    """The copy of kind "rewritten" where one page tells the other over again."""
    short, long, turned = (left, right, False) if len(left.stems) <= len(right.stems) else (right, left, True)
    if len(short.stems) < LEAST_SENTENCES:
        return None
    rare = {w: math.log((total + 2.0) / (seen[w] + 0.5)) + 0.5 for t in (short, long) for s in t.stems for w in s}
    pairs = in_order(short.stems, long.stems, rare)
    covered = len({i for i, _ in pairs}) / len(short.stems)
    whole = sum(rare[w] for s in short.stems for w in s)
    held = sum(rare[w] for i, j in pairs for w in short.stems[i] & long.stems[j]) / (whole or 1.0)
    if covered < COVERED or held < HELD or own_source(left, right) or own_source(right, left):
        return None
    passages = [(short.spans[i], long.spans[j]) for i, j in pairs]
    return Copy(
        left=one,
        right=two,
        kind="rewritten",
        containment=round(min(1.0, (covered + held) / 2), 3),
        passages=tuple((b, a) if turned else (a, b) for a, b in passages),
        rule="copies.rewritten.v1",
        score=round(min(1.0, 0.4 + held / 2), 3),
    )


def own_source(one: Told, other: Told) -> bool:
    """Whether the first page brings names or a quote that the other does not have."""
    fresh = len(one.names - other.words) / max(1, len(one.names))
    return fresh > NEW_NAMES or any(len(q - other.words) > 0.25 * len(q) for q in one.quoted)


def in_order(short: Sequence[frozenset[str]], long: Sequence[frozenset[str]], rare: Mapping[str, float]) -> list[tuple[int, int]]:
    """The alignment of sentences in order that shares most: places on both sides. A sentence may be cut in two on the other side."""
    n, m = len(short), len(long)
    gain, worth = np.zeros((n + 1, m + 1)), np.zeros((n, m))
    one, two = ([sum(rare[w] for w in stems) for stems in side] for side in (short, long))
    for i, a in enumerate(short):
        for j, b in enumerate(long):
            both = a & b
            if len(both) > 1:
                common = sum(rare[w] for w in both)
                worth[i, j] = common if common >= LIKE * min(one[i], two[j]) else 0.0
    for i in range(n):
        for j in range(m):
            take = worth[i, j] + max(gain[i, j], gain[i + 1, j], gain[i, j + 1]) if worth[i, j] else 0.0
            gain[i + 1, j + 1] = max(take, gain[i, j + 1], gain[i + 1, j])
    return walked(gain, worth)


def walked(
    gain: np.ndarray[tuple[int, ...], np.dtype[np.float64]], worth: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
) -> list[tuple[int, int]]:
    """The places of the best alignment, walked back from its end."""
    out = []
    i, j = worth.shape
    while i and j:
        if gain[i, j] == gain[i - 1, j]:
            i -= 1
        elif gain[i, j] == gain[i, j - 1]:
            j -= 1
        else:
            out.append((i - 1, j - 1))
            back = ((gain[i - 1, j - 1], i - 1, j - 1), (gain[i, j - 1], i, j - 1), (gain[i - 1, j], i - 1, j))
            _, i, j = max(back)
    return out[::-1]
