"""Pieces of a quote's content beside the quotation marks: how much of it is marked, which fragments are, where the marks end."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from newsledger.find.quote_features import regions
from newsledger.find.quote_marks import Marked
from newsledger.records import Attribution, Reading, Span, span_of

WORD = re.compile(r"\w+(?:['’]\w+)?")


@dataclass(slots=True)
class Board:
    """The quoted stretches of a report: outermost ones in order, and the stretch of each token."""

    outer: list[Marked]
    starts: list[int]
    region: list[int]
    state: list[int]
    owner: list[int]


def board_of(reading: Reading, marks: list[Marked]) -> Board:
    """The stretches of the report by token, and for each stretch the attribution with the shortest content over half of it (-1: none)."""
    outer = [m for m in marks if m.depth == 0]
    region, state = regions(reading.tokens, marks)
    sizes = [0] * len(outer)
    for r in region:
        if r >= 0:
            sizes[r] += 1
    best: list[tuple[int, int]] = [(1 << 30, -1)] * len(outer)
    for k, a in enumerate(reading.attributions):
        shares: dict[int, int] = {}
        for first, last in a.content:
            for r in region[first:last]:
                if r >= 0:
                    shares[r] = shares.get(r, 0) + 1
        for r, n in shares.items():
            if 2 * n >= sizes[r] - 2:
                best[r] = min(best[r], (sum(y - x for x, y in a.content), k))
    return Board(outer, [m.start for m in outer], region, state, [k for _, k in best])


def quoted_share(board: Board, a: Attribution) -> float:
    """The share of the content's words that stand between quotation marks."""
    places = [i for first, last in a.content for i in range(first, last) if board.state[i] != 2 and board.state[i] != 3]
    return sum(1 for i in places if board.state[i] in (1, 4)) / len(places) if places else 0.0


def within_pieces(reading: Reading, board: Board, a: Attribution, number: int) -> list[Marked]:
    """The outermost quoted stretches of the content that are not the words of a narrower attribution inside it."""
    seen = sorted({board.region[i] for first, last in a.content for i in range(first, last) if board.region[i] >= 0})
    return [board.outer[r] for r in seen if board.owner[r] in (number, -1) and not is_name(reading, board.outer[r])]


SMALL_WORDS = frozenset(["a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "vs"])


def is_name(reading: Reading, m: Marked) -> bool:
    """Whether marked words are a title or a nickname: “Meet the Press”, "Focus on Africa", Joe "Boots" Lind; a quotation has a small word that
    counts.
    """
    text = reading.report.text
    inner = text[m.inner_start : m.inner_end]
    found = WORD.findall(inner)
    if not found or len(found) > 8 or not all(w[:1].isupper() or w[:1].isdigit() or w in SMALL_WORDS for w in found) or not found[0][:1].isupper():
        return False
    if inner.rstrip()[-1:] in ".!?":
        return False
    before, behind = text[max(0, m.start - 2) : m.start].strip(), text[m.end : m.end + 2].strip()
    return len(found) > 1 or (before[-1:].isalpha() and behind[:1].isupper())


def full_piece(reading: Reading, board: Board, piece: tuple[int, int]) -> Span:
    """The span of a piece; up to the marks when it ends just before them, so that "change," keeps its comma inside."""
    tokens, text = reading.tokens, reading.report.text
    start, end = tokens.start[piece[0]], tokens.end[piece[1] - 1]
    r = board.region[piece[1] - 1]
    if r >= 0:
        m = board.outer[r]
        if end < m.inner_end and not any(c.isalnum() for c in text[end : m.inner_end]) and start >= m.start:
            end = m.inner_end
            while end > start and text[end - 1].isspace():
                end -= 1
    return span_of(text, start, end)


def is_clause(reading: Reading, a: Attribution) -> bool:
    """Whether a quoted content is direct speech: a clause with a subject and a verb, or a whole sentence; a phrase alone is a fragment (mixed)."""
    tokens = reading.tokens
    for first, last in a.content:
        capital = tokens.text[first][:1].isupper() and last - first >= 2
        subject = any(tokens.dep[i].startswith(("nsubj", "csubj", "expl")) and first <= tokens.head[i] < last for i in range(first, last))
        starts = any(s <= first <= s + 2 for s, _ in near_sentence(reading, first))
        if subject or (capital and (starts or last - first >= 5)):
            return True
    return False


def near_sentence(reading: Reading, i: int) -> list[tuple[int, int]]:
    """The sentence that holds a token."""
    sentences = reading.tokens.sentences
    k = bisect_right(sentences, (i, len(reading.tokens) + 1)) - 1
    return sentences[k : k + 1]


def stretch_words(text: str) -> list[str]:
    """The words of a stretch in small letters."""
    return [w.casefold().replace("’", "'") for w in WORD.findall(text)]
