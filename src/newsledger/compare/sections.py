"""Sections of a page that tell something else than its beginning: the other items of a round-up, "in other news" below a report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from newsledger.records import FACT_KINDS, Block, Layout, Page, Span, overlap, trimmed

WORD = re.compile(r"[^\W\d_]+")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
HEADS = ("headline", "subhead")
LEAST = 160
"""Characters of fact-giving text below a heading that make a section: less is a label, a caption or a table's title."""
SHARED = 0.12
"""The most of a section's names that the rest of its page may say: "The strike so far" names the strikers again, another item does not."""
MOST = 0.5
"""The most of a page's text that a section may be: what is longer is the report itself, below a headline without names."""
FEW = 3
"""Names that a section needs before it is asked whom else it tells of."""


class Piece(NamedTuple):
    """A section of a page: where it stands, and itself as a page, for the grouping."""

    span: Span
    page: Page


def apart(page: Page) -> list[Piece]:
    """The sections, from the second on, that share hardly a name with the rest of their page, in order of the text."""
    groups = sections(page.layout.blocks)
    if len(groups) < 2:
        return []
    text, most = page.report.text, MOST * sum(map(told, groups))
    said = [words_of(text, blocks) for blocks in groups]
    seen = Counter(word for words, _ in said for word in words)
    return [
        piece(page, groups[i])
        for i in range(1, len(groups))
        if told(groups[i]) <= most and strange(said[i][1], {w for w in said[i][1] if seen[w] > 1})
    ]


def without(page: Page, pieces: Sequence[Piece]) -> Page:
    """The page without these sections; itself where there are none."""
    if not pieces:
        return page
    away = [p.span for p in pieces]
    kept = tuple(b for b in page.layout.blocks if not any(overlap(b.span, s) for s in away))
    return msgspec.structs.replace(page, layout=msgspec.structs.replace(page.layout, blocks=kept))


def sections(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of a page cut at each heading that stands below text and has text of its own; what is too short stays with what is above it."""
    out: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind in HEADS and told(out[-1]):
            out.append([])
        out[-1].append(block)
    whole: list[list[Block]] = []
    for group in out:
        if whole and told(group) < LEAST:
            whole[-1] += group
        else:
            whole.append(group)
    return whole


def told(blocks: Sequence[Block]) -> int:
    """Characters of fact-giving text without headings."""
    return sum(len(b.span) for b in blocks if b.kind in FACT_KINDS and b.kind not in HEADS)


def piece(page: Page, blocks: Sequence[Block]) -> Piece:
    """A section as a page of its own, its first heading as the headline."""
    top = next((i for i, b in enumerate(blocks) if b.kind in HEADS), None)
    own = tuple(msgspec.structs.replace(b, kind="headline") if i == top else b for i, b in enumerate(blocks))
    span = trimmed(page.report.text, own[0].span.start, own[-1].span.end)
    return Piece(span, Page(report=page.report, layout=Layout(blocks=own, published=page.layout.published)))


def words_of(text: str, blocks: Sequence[Block]) -> tuple[set[str], list[str]]:
    """The words of a section's facts, and its names: capitalised words behind a small one, each as often as it stands."""
    parts = [text[b.span.start : b.span.end] for b in blocks if b.kind in FACT_KINDS]
    return {w for part in parts for w in WORD.findall(part)}, [w for part in parts for w in NAME.findall(part)]


def strange(names: Sequence[str], shared: Collection[str]) -> bool:
    """Whether a section names several and hardly one of them is among those shared with the rest of its page."""
    return len(set(names)) >= FEW and sum(w in shared for w in names) <= SHARED * len(names)
