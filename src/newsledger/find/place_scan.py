"""Stretches of the text that may name a place: mentions that the names say are places, entities of the model, and names of the gazetteer."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import NamedTuple

from newsledger.know.names import key
from newsledger.know.places import Spot, candidates
from newsledger.language.lang import listed
from newsledger.records import Block, Reading

WORD = re.compile(r"(?:[A-Z]\.){2,4}|[^\W\d_]+(?:[-.’'][^\W\d_]+)*\.?|\d+")
LONGEST = 6
"""Words in the longest name looked for: "Great Hall of the People" has five."""
LINKS = listed("of the and de del la le al el da do dos das du des di d von van upon on in under sur bin ibn")
BIG = 100_000


class Words(NamedTuple):
    """The words of a text with their places."""

    start: list[int]
    end: list[int]
    text: list[str]


def words_of(text: str) -> Words:
    """The words of a text; a full stop belongs to an abbreviation only ("St.", "Calif.", "U.S.")."""
    start, end, out = [], [], []
    for match in WORD.finditer(text):
        word, stop = match.group(), match.end()
        if word.endswith(".") and not abbreviation(word):
            word, stop = word[:-1], stop - 1
        start.append(match.start())
        end.append(stop)
        out.append(word)
    return Words(start, end, out)


def abbreviation(word: str) -> bool:
    """Whether a word with a stop behind it is a short form: "St.", "Fla.", "U.S."."""
    if "." in word[:-1] or word.lower() in ("st.", "ft.", "mt."):
        return True
    return len(word) <= 6 and any(p.kind == "region" and p.country == "USA" and key(word) != key(p.name) for p in candidates(word))


def longest_name(text: str, found: Words, at: int, last: int) -> tuple[int, tuple[Spot, ...]]:
    """The end of the longest name of the gazetteer that begins at a word, and its places."""
    for stop in range(min(at + LONGEST, last), at, -1):
        word = found.text[stop - 1]
        if word.lower() in LINKS or not (word[0].isupper() or word[0].isdigit()):
            continue
        between = text[found.end[at] : found.start[stop - 1]] if stop - 1 > at else ""
        if any(c in between for c in ',;:()\n"“”!?|/'):
            continue
        if stop - at > 1 and any(not (w[0].isupper() or w.lower() in LINKS) for w in found.text[at:stop]):
            continue
        places = candidates(text[found.start[at] : found.end[stop - 1]])
        if places:
            return stop, places
    return at, ()


def scan(reading: Reading, found: Words) -> Iterable[tuple[int, int, tuple[Spot, ...]]]:
    """First and last+1 of the words of each name of the gazetteer in the report's own text, the longest at each place."""
    text = reading.report.text
    for first, last in own_words(reading.blocks, found):
        at = first
        while at < last:
            word = found.text[at]
            if not word[0].isupper() or (word in ("The", "THE") and found.text[at + 1 : at + 2] != ["Hague"]):
                at += 1
                continue
            stop, places = longest_name(text, found, at, last)
            if places:
                yield at, stop, places
            at = max(stop, at + 1)


def own_words(blocks: Sequence[Block], found: Words) -> Iterable[tuple[int, int]]:
    """The ranges of words of the blocks that are the report's own."""
    for block in blocks:
        if block.kind not in ("furniture", "related", "byline", "credit", "stamp"):
            first = bisect_right(found.start, block.span.start - 1)
            yield first, bisect_right(found.start, block.span.end - 1)


def evidence(text: str, found: Words, at: int, stop: int, places: tuple[Spot, ...], lexis: ModuleType) -> tuple[str, float]:
    """Why a name of the gazetteer that no mention covers is a place here, and how sure; an empty reason when nothing says so."""
    back = at - 1 if at > 1 and found.text[at - 1].lower() == "the" else at
    before = found.text[back - 1].lower() if back else ""
    joint = text[found.end[back - 1] : found.start[back]] if back else ""
    after = found.text[stop] if stop < len(found.text) else ""
    gap = text[found.end[stop - 1] : found.start[stop]] if stop < len(found.text) else ""
    name = text[found.start[at] : found.end[stop - 1]]
    if name.isupper() and len(name) < 6 and not any(p.kind in ("country", "region") for p in places) and before not in lexis.SETTLEMENT_BEFORE:
        return ("", 0.0)  # an acronym, unless a dateline
    if after and gap in (" ", "-") and after[0].isupper() and after.lower() not in LINKS:
        return ("", 0.0)  # part of a longer name
    if (
        back
        and back == at
        and joint == " "
        and found.text[at - 1][0].isupper()
        and not sentence_start(text, found, at - 1)
        and before not in lexis.DIRECTIONS
    ):
        return ("", 0.0)
    if gap == ", " and contained(text, found, stop, places):
        return ("contained", 0.9)
    if name.lower() in lexis.NO_PLACES:
        return ("", 0.0)
    if joint in (" ", "\n") and before in lexis.PLACE_BEFORE:
        return ("after " + before, 0.85)
    if before == "of" and at > 1 and found.text[at - 2].lower() in lexis.SETTLEMENT_BEFORE:
        return ("settlement", 0.9)
    if gap == " " and after.lower() in lexis.PLACE_AFTER:
        return ("before " + after.lower(), 0.8)
    sure = places[0].kind in ("country", "continent") or (
        max(p.people for p in places) >= BIG and (stop - at > 1 or name.lower() not in lexis.NO_PLACES)
    )
    return ("known", 0.6) if sure else ("", 0.0)


def sentence_start(text: str, found: Words, at: int) -> bool:
    """Whether a word begins a sentence or line."""
    if at == 0:
        return True
    return any(c in text[found.end[at - 1] : found.start[at]] for c in '.!?\n:"“')


def contained(text: str, found: Words, stop: int, places: tuple[Spot, ...]) -> bool:
    """Whether the name behind the comma is a division or country of one of the places."""
    _, outer = longest_name(text, found, stop, len(found.text))
    return bool(outer) and any(within(p, o) for p in places for o in outer)


def within(inner: Spot, outer: Spot) -> bool:
    """Whether one place lies in the other, by the names of division and country."""
    if outer.kind == "country":
        return inner.country == outer.country and inner.number != outer.number
    if outer.kind in ("region", "city") and inner.country == outer.country:
        return inner.division.lower() == outer.name.lower() and inner.number != outer.number
    return False
