"""A quote beside the primary text it comes from: verbatim, cut, or altered.

The words of both are compared in small letters, without marks. A quote whose words stand in one run is verbatim; one whose pieces (between
ellipses or brackets, or as the report splits them) stand in order is cut; one that shares most words with a stretch is altered.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import Literal, NamedTuple

from newsledger.records import Report, Span, span_of

WORD = re.compile(r"\w+(?:['’]\w+)*")
GAP = re.compile(r"\.{3,}|…|\[[^\]]*\]")
LEAST_SHARED = 0.7
"""The share of a quote's words that a stretch must have to be what was altered: "we will never leave" beside "we will not leave"."""
FEWEST = 3
Standing = Literal["verbatim", "cut", "altered", "absent"]


class Wording(NamedTuple):
    """How a quote stands to a primary text, and where in that text its pieces are."""

    standing: Standing
    spans: tuple[Span, ...]


def wording(pieces: tuple[str, ...], primary: Report) -> Wording:
    """How the pieces of a quote stand in a primary text; `absent` with no spans when it has nothing like them."""
    parts = [ws for piece in pieces for part in GAP.split(piece) if (ws := words_of(part))]
    if not parts:
        return Wording("absent", ())
    found = [(m.start(), m.end()) for m in WORD.finditer(primary.text)]
    text = [folded(primary.text[a:b]) for a, b in found]
    runs = in_order(parts, text)
    if runs is not None:
        joined = all(a[1] == b[0] for a, b in itertools.pairwise(runs))
        spans = tuple(span_of(primary.text, found[a][0], found[b - 1][1]) for a, b in runs)
        return Wording("verbatim" if joined else "cut", spans)
    near = nearest([w for part in parts for w in part], text)
    if near is None:
        return Wording("absent", ())
    return Wording("altered", (span_of(primary.text, found[near[0]][0], found[near[1] - 1][1]),))


def words_of(text: str) -> list[str]:
    """The words of a text, folded."""
    return [folded(m.group()) for m in WORD.finditer(text)]


def folded(word: str) -> str:
    """A word in small letters with straight apostrophes."""
    return word.casefold().replace("’", "'")


def in_order(parts: list[list[str]], text: list[str]) -> list[tuple[int, int]] | None:
    """Where the parts stand in the text one behind the other, each in one run; None when one does not."""
    joined, out, at = f" {' '.join(text)} ", [], 0
    for part in parts:
        place = joined.find(f" {' '.join(part)} ", at)
        if place < 0:
            return None
        first = joined.count(" ", 0, place)
        out.append((first, first + len(part)))
        at = place + len(" ".join(part)) + 1
    return out


def nearest(quote: list[str], text: list[str]) -> tuple[int, int] | None:
    """The stretch of the quote's length that shares most words with it; None when it shares too few."""
    size = len(quote)
    if size < FEWEST or len(text) < size:
        return None
    left, shared, best = Counter(quote), 0, (0, 0)
    for i, word in enumerate(text):
        shared += left[word] > 0
        left[word] -= 1
        if i >= size:
            left[text[i - size]] += 1
            shared -= left[text[i - size]] > 0
        if shared > best[0]:
            best = (shared, max(0, i - size + 1))
    return (best[1], best[1] + size) if best[0] >= LEAST_SHARED * size else None
