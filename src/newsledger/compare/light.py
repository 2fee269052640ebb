"""Light features of a report from its layout alone, no model pass: words, names and numbers of the lead and the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from newsledger.compare.words import FOLD, crude, spelled
from newsledger.language.lang.en import compare as en
from newsledger.records import FACT_KINDS, Page

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
LEAD = 2000
"""Characters of fact-giving text that are read: what comes after them is background more often than news."""
BLOCK = 900
OPENING = 12
"""Stems that the opening needs: paragraphs are added until it has them."""


class Light(msgspec.Struct, frozen=True):
    """What the grouping of reports goes by: counts of stems, of capitalised words, and the stems of the headline."""

    day: int | None
    words: dict[str, float]
    names: dict[str, float]
    head: frozenset[str]
    lead: frozenset[str]
    numbers: frozenset[str]


@lru_cache(maxsize=300_000)
def stem(word: str) -> str:
    """The stem of a word as it stands in the text; empty for a word without content."""
    low = word.casefold().translate(FOLD)
    low = low[:-2] if low.endswith("'s") else low.rstrip("'.-")
    if low in en.STOP or len(low) < 2:
        return ""
    return crude(spelled(low)) if low[0].isalpha() else low


def light(page: Page, *, lead: int = LEAD) -> Light:
    """The light features of the first `lead` characters of one page's fact-giving text."""
    text = page.report.text
    words: dict[str, float] = {}
    names: dict[str, float] = {}
    head: set[str] = set()
    opening: set[str] = set()
    room = lead
    for block in page.layout.blocks:
        if block.kind not in FACT_KINDS or room <= 0:
            continue
        piece = text[block.span.start : min(block.span.end, block.span.start + min(room, BLOCK))]
        room -= len(piece)
        top = block.kind == "headline"
        opens = not top and len(opening) < OPENING and len(piece) > 60
        _read(piece, words, names, head if top else opening if opens else None, gain=2.0 if top else 1.0)
    numbers = frozenset(w for w in words if w[0].isdigit())
    return Light(day_number(page), words, names, frozenset(head), frozenset(opening or head), numbers)


def _read(piece: str, words: dict[str, float], names: dict[str, float], head: set[str] | None, *, gain: float) -> None:
    first = True
    for word in WORD.findall(piece):
        s = stem(word)
        if s:
            words[s] = words.get(s, 0.0) + gain
            if not first and word[0].isupper():
                names[s] = names.get(s, 0.0) + gain
            if head is not None:
                head.add(s)
        first = False


def day_number(page: Page) -> int | None:
    """Days since the year 1 of the date of publication, None when it is unknown."""
    from datetime import date

    time = page.report.published or page.layout.published
    try:
        return date.fromisoformat(time.earliest[:10]).toordinal() if time is not None and time.earliest else None
    except ValueError:
        return None


def order_key(page: Page) -> tuple[str, str]:
    """The place of a report in the order of publication: undated ones last, equal times by id."""
    time = page.report.published or page.layout.published
    return (time.earliest if time is not None and time.earliest else "9999", page.report.id)


def known(words: Iterable[str]) -> list[str]:
    """The words that carry content, without doubles, in order."""
    return list(dict.fromkeys(w for w in words if w))
