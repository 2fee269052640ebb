"""Programmes whose titles stand in quotation marks: "said on “Face the Nation”", "on the CNN program “State of the Union”", "on the “Today” show"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from newsledger.find.quote_pieces import SMALL_WORDS, Board
from newsledger.language.lang.en import writings as words
from newsledger.records import Quote, Reading, Span, Via, content_id, span_of

LONGEST = 6
OWNED = frozenset({"'s", "’s", "'", "’"})
BACK = 5
"""Words between "on" and the title ("on the CNN Sunday program “State of the Union”")."""


class Programme(NamedTuple):
    """A programme at a place of the text: the tokens of its name and title, and the span of the title."""

    first: int
    last: int
    title: Span
    link: Via


def programmes(reading: Reading, board: Board) -> list[Programme]:
    """The programmes that somebody is said to speak on, by their titles in marks."""
    if not board.outer:
        return []
    texts, out = reading.tokens.text, []
    for first, last in titles(reading, board):
        opened = first - 1 if first and board.state[first - 1] == 2 else first
        closed = last + 1 if last < len(texts) and board.state[last] == 3 else last
        lower = [t.lower() for t in texts[max(0, opened - BACK - 3) : closed + 1]]
        before = lower[: opened - max(0, opened - BACK - 3)]
        named = name_start(before, opened, shown=closed < len(texts) and lower[-1] in words.PROGRAMME)
        if named is None:
            continue
        tokens = reading.tokens
        title = span_of(reading.report.text, tokens.start[first], tokens.end[last - 1])
        span = span_of(reading.report.text, tokens.start[named if named < opened else first], tokens.end[last - 1])
        out.append(Programme(min(named, first), last, title, Via(kind="media", span=span, name=span.text.rstrip(".,"), named=True)))
    return out


def titles(reading: Reading, board: Board) -> Iterator[tuple[int, int]]:
    """The tokens between the marks of each quoted stretch that reads like a title: capitals but for its small words, and no more than six."""
    texts, i = reading.tokens.text, 0
    while i < len(texts):
        if board.state[i] not in (1, 4):
            i += 1
            continue
        j = i
        while j < len(texts) and board.region[j] == board.region[i] and board.state[j] in (1, 4):
            j += 1
        inside = [t for t in texts[i : min(j, i + 2 * LONGEST)] if t[:1].isalnum()]
        if 0 < len(inside) <= LONGEST and inside[0][:1].isupper() and all(t[:1].isupper() or t.lower() in SMALL_WORDS or t == "this" for t in inside):
            yield i, j
        i = j


def name_start(before: Sequence[str], opened: int, *, shown: bool) -> int | None:
    """Where the name of a programme begins: at its title behind "on", at "CNN" of "on the CNN program “...”"; None where nobody speaks on it.

    `before`: the words right before the title, which begins at token `opened`; `shown`: whether "show" stands behind it.
    """
    if before[-1:] == ["on"] or (shown and before[-2:] == ["on", "the"]):
        return opened
    if before[-1:] and before[-1] in OWNED:  # "on Fox News' “Morning Room”"
        on = max((n for n, w in enumerate(before) if w == "on"), default=None)
        return opened - len(before) + on + 1 if on is not None else None
    if not before or before[-1] not in words.PROGRAMME:
        return None
    i = len(before) - 1
    while i > 0 and before[i][:1].isalnum() and before[i] not in ("on", "the"):
        i -= 1
    on = before[i] == "on" or (i > 0 and before[i - 1] == "on")
    return opened - len(before) + i + 1 if on else None


def without_titles(quotes: Sequence[Quote], found: Sequence[Programme], report: str) -> list[Quote]:
    """The quotes without titles of programmes, which nobody says."""
    spans = {(p.title.start, p.title.end) for p in found}
    starts = {p.title.start for p in found}
    out = []
    for q in quotes:
        kept = tuple(s for s in q.spans if not (s.start in starts and any(s.start == a and s.end <= b + 1 for a, b in spans)))
        if kept == q.spans:
            out.append(q)
        elif kept:
            out.append(cut(q, kept, report))
    return out


def cut(q: Quote, kept: tuple[Span, ...], report: str) -> Quote:
    """The quote with these pieces only."""
    first, last = kept[0].start, kept[-1].end
    span = Span(first, last, q.span.text[first - q.span.start : last - q.span.start])
    return replace(q, id=content_id("quote", report, first, last), spans=kept, span=span)
