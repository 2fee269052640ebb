"""Runs of three words as numbers: the fingerprint of a page's fact-giving text, with the place of every word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.compare.light import day_number
from newsledger.compare.words import FOLD
from newsledger.records import FACT_KINDS, Page

WORD = re.compile(r"[^\W_]+")
MARKS = re.compile(r"[\"“”«»„]")
WIDTH = 3
SAMPLE = 4
Ints = NDArray[np.int64]
FACTORS = (0x9E3779B97F4A7C1, 0xC2B2AE3D27D4EB5, 0x165667B19E3779F)
MASK = (1 << 62) - 1


class Print(msgspec.Struct, frozen=True):
    """A page's words as numbers with their places, which stand inside quotation marks, which are names or numbers; its shingles.

    `ranked`: the shingles by size, `order`: the word at which each of these starts.
    """

    report: str
    starts: list[int]
    ends: list[int]
    words: Ints
    shingles: Ints
    order: Ints
    ranked: Ints
    quoted: NDArray[np.bool_]
    named: NDArray[np.bool_]
    day: int | None

    @property
    def size(self) -> int:
        """How many words the fact-giving text has."""
        return len(self.starts)


@lru_cache(maxsize=400_000)
def code(word: str) -> int:
    """Twice a number for a word, the same on every machine, and one more for a name or a number."""
    return 2 * crc32(word.casefold().translate(FOLD).encode("utf8", "surrogatepass")) + (word[0].isupper() or word[0].isdigit())


def recurring(pages: Sequence[Page], *, least: int = 3, days: int = 25) -> frozenset[str]:
    """The lines that stand in three reports and more over weeks: a site's furniture, as no report is reprinted for months."""
    seen: dict[str, list[int]] = {}
    for page in pages:
        day = day_number(page)
        if day is not None:
            for line in sorted({page.report.text[b.span.start : b.span.end] for b in page.layout.blocks if b.kind in FACT_KINDS}):
                seen.setdefault(line, []).append(day)
    return frozenset(line for line, when in seen.items() if len(when) >= least and max(when) - min(when) > days)


def fingerprint(page: Page, furniture: frozenset[str] = frozenset()) -> Print:
    """The fingerprint of one page. A shingle starts at each word but the last two; blocks run into each other; lines of furniture are left out."""
    text = page.report.text
    spans: list[tuple[int, int]] = []
    inside: list[bool] = []
    for block in page.layout.blocks:
        if block.kind in FACT_KINDS and text[block.span.start : block.span.end] not in furniture:
            here = [m.span() for m in WORD.finditer(text, block.span.start, block.span.end)]
            marks = [m.start() for m in MARKS.finditer(text, block.span.start, block.span.end)]
            spans += here
            inside += (np.searchsorted(marks, [s for s, _ in here]) % 2 == 1).tolist() if marks else [False] * len(here)
    coded = np.array([code(text[a:b]) for a, b in spans], dtype=np.int64)
    shingles = shingled(coded >> 1)
    order = np.argsort(shingles, kind="stable")
    return Print(
        report=page.report.id,
        starts=[a for a, _ in spans],
        ends=[b for _, b in spans],
        words=coded >> 1,
        shingles=shingles,
        order=order,
        ranked=shingles[order],
        quoted=np.array(inside, dtype=np.bool_),
        named=(coded & 1).astype(np.bool_),
        day=day_number(page),
    )


def shingled(words: Ints) -> Ints:
    """A number for each run of three words."""
    if len(words) < WIDTH:
        return np.zeros(0, dtype=np.int64)
    with np.errstate(over="ignore"):
        mixed = sum((words[i : len(words) - WIDTH + 1 + i] * FACTORS[i] for i in range(WIDTH)), np.zeros(1, dtype=np.int64))
        mixed ^= mixed >> 29
        mixed *= 0x1B873593CC9E2D5
    return np.asarray(mixed & MASK, dtype=np.int64)


def sampled(print_: Print) -> Ints:
    """One shingle in four, chosen by its own number, so that the same run is chosen in every page; short pages keep all."""
    unique = np.unique(print_.shingles)
    return unique[(unique >> 7) % SAMPLE == 0] if len(unique) > 120 else unique
