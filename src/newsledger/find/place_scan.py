"""Stretches of the text that may name a place: names of the gazetteer, whatever their length, and names that the model or the mentions hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsledger.find.place_index import Stretches
from newsledger.know.names import key
from newsledger.know.places import Spot, candidates
from newsledger.language.lang import listed
from newsledger.records import Block, Reading, Span, span_of

WORD = re.compile(r"(?:[A-Z]\.){2,4}|[^\W\d_]+(?:[-.’'][^\W\d_]+)*\.?|\d+")
LONGEST = 6
"""Words in the longest name looked for: "Great Hall of the People" has five."""
LINKS = listed("of the and de del la le al el da do dos das du des di d von van upon on in under sur bin ibn")
FAR = 60
"""Characters at the end of a stretch that are looked at for words in lower case."""
SHOUTED = 3
"""Letters of a name in capitals that is read as an abbreviation."""
METROPOLIS = 1_000_000
"""People of a city whose name in capitals is still its name: "ROM"."""
SAME_SPOT = 0.1
"""Degrees between two entries of the gazetteer for one city."""
MARKS = frozenset(',;:()\n"“”!?|/')
TOWNS = frozenset({"city", "capital", "county", "region"})
DIVISIONS = listed("district county province region state township department prefecture governorate municipality oblast parish division")
CLAIMS = ("name", "metonym", "demonym", "group")


class Words(NamedTuple):
    """The words of a text with their places."""

    start: list[int]
    end: list[int]
    text: list[str]


class Candidate(NamedTuple):
    """Words `at` to `stop` (half-open) that may name a place, their characters, and the places of that name."""

    at: int
    stop: int
    start: int
    end: int
    places: tuple[Spot, ...]


def words_of(text: str) -> Words:
    """The words of a text; a full stop belongs to an abbreviation only ("St.", "Calif.", "U.S.")."""
    start, end, out = [], [], []
    for match in WORD.finditer(text):
        word, (first, stop) = match.group(), match.span()
        if word[-1] == "." and not abbreviation(word):
            word, stop = word[:-1], stop - 1
        start.append(first)
        end.append(stop)
        out.append(word)
    return Words(start, end, out)


@lru_cache(maxsize=4096)
def abbreviation(word: str) -> bool:
    """Whether a word with a stop behind it is a short form: "St.", "Fla.", "U.S."."""
    if "." in word[:-1] or word.lower() in ("st.", "ft.", "mt."):
        return True
    return len(word) <= 6 and any(p.kind == "region" and p.country == "USA" and key(word) != key(p.name) for p in candidates(word))


def names_at(text: str, found: Words, at: int, last: int) -> Iterator[tuple[int, tuple[Spot, ...]]]:
    """The end and the places of each name of the gazetteer that begins at a word, the longest first."""
    ends = [at + 1]
    for stop in range(at + 2, min(at + LONGEST, last) + 1):
        word, gap = found.text[stop - 1], text[found.end[stop - 2] : found.start[stop - 1]]
        if not MARKS.isdisjoint(gap) or len(gap) > 3:
            break
        if word[0].isupper() or word[0].isdigit():
            if word.lower() not in LINKS:
                ends.append(stop)
        elif word.lower() not in LINKS:
            break
    for stop in reversed(ends):
        name = text[found.start[at] : found.end[stop - 1]]
        places = plausible(name, candidates(name))
        if places:
            yield stop, places


def longest_name(text: str, found: Words, at: int, last: int) -> tuple[int, tuple[Spot, ...]]:
    """The end of the longest name of the gazetteer that begins at a word, and its places."""
    return next(names_at(text, found, at, last), (at, ()))


def own_words(blocks: Sequence[Block], found: Words) -> Iterator[tuple[int, int]]:
    """The ranges of words of the blocks that are the report's own."""
    for block in blocks:
        if block.kind not in ("furniture", "related", "byline", "credit", "stamp"):
            first = bisect_right(found.start, block.span.start - 1)
            yield first, bisect_right(found.start, block.span.end - 1)


def scan(reading: Reading, found: Words) -> list[Candidate]:
    """All that may name a place, in order of the text: what a state, a time or a person's full name covers is left out."""
    text, out = reading.report.text, {}
    index = {s: k for k, s in enumerate(found.start)}
    barred = barred_of(reading)
    for first, last in own_words(reading.blocks, found):
        for at in range(first, last):
            if found.text[at][0].isupper():
                for stop, places in names_at(text, found, at, last):
                    start, end = found.start[at], found.end[stop - 1]
                    if (stop - at > 1 or found.text[at] not in ("The", "THE")) and free(barred, start, end):
                        out[start, end] = Candidate(at, stop, start, end, places)
    for start, end in named(reading):
        opening = index.get(start, -1)
        if (start, end) not in out and opening >= 0 and text[start].isupper() and free(barred, start, end):
            out[start, end] = Candidate(opening, stop_of(found, opening, end), start, end, places_of(text[start:end]))
    return [out[k] for k in sorted(out)]


def plausible(name: str, places: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """The places that a name written so may have: "EU" and "OAS" are no towns of France or Luzon, "Mexico" is no city."""
    if len(name) <= SHOUTED and name.isupper() and name.isalpha():
        places = tuple(p for p in places if p.kind not in TOWNS or p.people >= METROPOLIS)
    if any(p.kind == "country" and not p.alias for p in places):
        places = tuple(p for p in places if not p.alias)
    return places


def places_of(name: str) -> tuple[Spot, ...]:
    """The places of a name; of a district or province that no gazetteer has, those of the town it is called after ("Kambia District")."""
    stem, _, last = name.rpartition(" ")
    return plausible(name, candidates(name)) or (tuple(p for p in candidates(stem) if p.kind in TOWNS) if stem and last.lower() in DIVISIONS else ())


def barred_of(reading: Reading) -> Stretches[tuple[int, int]]:
    """What cannot be a place: mentions of states (their own rules read them), times, and what lies in a person's name of two words and more."""
    tokens = reading.tokens
    states = ((m.span.start, m.span.end, (-1, -1)) for m in reading.mentions if m.kind == "state" and m.how in CLAIMS)
    times = ((t.span.start, t.span.end, (-1, -1)) for t in reading.times if t.span is not None)
    persons = [(tokens.start[e.first], tokens.end[e.last - 1]) for e in tokens.entities if e.label == "PER" and e.last - e.first > 1]
    return Stretches((*states, *times, *((a, b, (a, b)) for a, b in persons)))


def free(barred: Stretches[tuple[int, int]], start: int, end: int) -> bool:
    """Whether nothing bars a stretch; the whole of what was read as a person's name may yet be a place ("in Kasba Bonli")."""
    return all(span == (start, end) for span in barred.touching(start, end))


def named(reading: Reading) -> Iterator[tuple[int, int]]:
    """The stretches that the language model or the mentions hold for names, without their article."""
    tokens, text = reading.tokens, reading.report.text
    for e in tokens.entities:
        if e.label != "NORP":
            yield capital_part(bare(text, span_of(text, tokens.start[e.first], tokens.end[e.last - 1])))
    for m in reading.mentions:
        if m.kind in ("place", "facility") and m.how == "name":
            yield capital_part(bare(text, m.span))


def capital_part(span: Span) -> tuple[int, int]:
    """The stretch without the words in lower case at its end: "Guangdong province", "Kabul airport"."""
    end = span.end
    for word in reversed(span.text[-FAR:].split(" ")[1:]):
        if not word.islower():
            break
        end -= len(word) + 1
    return span.start, end


def bare(text: str, span: Span) -> Span:
    """The span without its article: "the Caribbean", "The Gambia", but "The Hague"."""
    cut = span.text[:4].lower() == "the " and not span.text.lower().startswith("the hague")
    return span_of(text, span.start + 4, span.end) if cut else span


def stop_of(found: Words, at: int, end: int) -> int:
    """The first word behind a stretch."""
    while at < len(found.start) and found.start[at] < end:
        at += 1
    return at


def sentence_start(text: str, found: Words, at: int) -> bool:
    """Whether a word begins a sentence or line."""
    if at == 0:
        return True
    return not START_MARKS.isdisjoint(text[found.end[at - 1] : found.start[at]])


START_MARKS = frozenset('.!?\n:"“')


def inner(text: str, found: Words, stop: int, places: Sequence[Spot]) -> frozenset[int]:
    """The numbers of the places that lie in the division or country named behind the comma."""
    if not places or stop >= len(found.start) or text[found.end[stop - 1] : found.start[stop]] not in (", ", " (", ","):
        return frozenset()
    _, outer = longest_name(text, found, stop, len(found.start))
    return frozenset(p.number for p in places if any(within(p, o) for o in outer))


def within(inner: Spot, outer: Spot) -> bool:
    """Whether one place lies in the other, by the names of division and country, or is that one by another name ("Washington, D.C.")."""
    if outer.kind == "country":
        return inner.country == outer.country and inner.number != outer.number
    if outer.kind == "city" and inner.country == outer.country and abs(inner.lat - outer.lat) + abs(inner.lon - outer.lon) < SAME_SPOT:
        return inner.number != outer.number
    if outer.kind in ("region", "city") and inner.country == outer.country:
        return inner.division.lower() == outer.name.lower() and inner.number != outer.number
    return False
