"""Which pairs of a story's lines are asked what they give differently: all of a few reports, of many a few of every line.

Theory of operation. A line that another report prints word for word is a copy: its original is asked for it, and the copy is a further place of what
the original gives. Of the rest each line is asked with those that most surely go with it, so that cost grows with the reports, not with their pairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from newsledger.compare.lines import Line
from newsledger.compare.pairs import Pair
from newsledger.compare.thresholds import EACH_ASKED, EACH_TOLD, FEW_REPORTS
from newsledger.compare.words import key
from newsledger.records import Span, span_of

Told = TypeVar("Told")


class Asked:
    """The lines of a story with their copies. `few`: whether it has so few reports that every pair of lines is asked, copies too."""

    def __init__(self, lines: Sequence[Line], reports: int) -> None:
        self.lines = lines
        self.few = reports <= FEW_REPORTS
        self.original = list(range(len(lines))) if self.few else originals(lines)
        self.copies: dict[int, list[int]] = {}
        for i, first in enumerate(self.original):
            if i != first:
                self.copies.setdefault(first, []).append(i)

    def kept(self, pairs: Sequence[Pair], each: int = EACH_ASKED) -> list[Pair]:
        """The pairs that are asked, in their order: of originals only, `each` of every line."""
        if self.few:
            return list(pairs)
        asked = [0] * len(self.lines)
        seen: set[tuple[int, int]] = set()
        out = []
        for pair in pairs:
            i, j = sorted((self.original[pair.left], self.original[pair.right]))
            if (i, j) in seen or self.lines[i].report == self.lines[j].report or min(asked[i], asked[j]) >= each:
                continue
            seen.add((i, j))
            asked[i], asked[j] = asked[i] + 1, asked[j] + 1
            out.append(pair._replace(left=i, right=j))
        return out

    def again(self, line: int, span: Span) -> Iterator[tuple[int, Span]]:
        """The places, each with its report, at which copies of the line give the words of a span of it."""
        first = self.lines[line]
        at = [i for i, t in enumerate(first.sentence.tokens) if span.start < t.end and t.start < span.end]
        for copy in self.copies.get(line, ()) if at else ():
            tokens = self.lines[copy].sentence.tokens
            yield self.lines[copy].report, span_of(self.lines[copy].text, tokens[at[0]].start, tokens[at[-1]].end)


def originals(lines: Sequence[Line]) -> list[int]:
    """For each line the first one with the same words in the same order, of whichever report; itself where there is none before it."""
    first: dict[tuple[str, ...], int] = {}
    return [first.setdefault(tuple(key(x.text[t.start : t.end]) for t in x.sentence.tokens), i) for i, x in enumerate(lines)]


def met(ours: Sequence[Told], theirs: Sequence[Told], each: int = EACH_TOLD) -> Iterator[tuple[Told, Told]]:
    """Pairs of two lists, each member with the first ones of the other: every pair of short lists, of long ones so many a member."""
    for n, one in enumerate(ours):
        yield from ((one, two) for two in (theirs if n < each else theirs[:each]))


def paired(told: Sequence[Told], each: int = EACH_TOLD) -> Iterator[tuple[Told, Told]]:
    """Pairs of one list, the earlier member first: every pair of a short list, of a long one each member with the first ones."""
    for n, one in enumerate(told[:each]):
        yield from ((one, two) for two in told[n + 1 :])
