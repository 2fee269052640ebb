"""Where sentences start, by rule: abbreviations, initials, quotes that end sentences, ellipses, datelines, lists.

The parser respects these starts; a statistical one cuts news sentences in the middle. Linear time: each token is looked at once.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsledger.language.lang.en.tokens import BEFORE_NAMES, BEFORE_NUMBERS, MAY_END, SAYING, STARTERS
from newsledger.language.tokenizer import Range, tokenize
from newsledger.records import Span, span_of

STOPS = frozenset({".", "!", "?", "…", "。", "！", "？"})
CLOSERS = frozenset("\"'”’»)]\x92\x94")
OPENERS = frozenset("\"'“‘„«([\x91\x93")
BULLETS = frozenset("•·▪◦●■►*-–—")
NOTE = re.compile(r"\s?(?:\[\d{1,3}\])+(?=\s|$)")
"""The mark of a footnote belongs to the sentence before it: "in 1805. [19] In 1806"."""
LONGEST = 160
"""No sentence of more words goes to the parser: a list or a transcript without full stops is cut, at a semicolon or comma if there is one."""
DATELINE = re.compile(r"\s*[A-Z][A-Z.'’ ]{2,40}(?:[,/][^()\n.!?\u2014\u2013]{2,50})?(?:\s?\([^()\n]{2,30}\))?\s?(?:--|—|–|-)\s")
"""The place, date and agency before an agency's first sentence: "BEIJING, May 6 (Xinhua) -- "; it is a sentence of its own."""


def split(text: str) -> list[Span]:
    """The sentences of a text, one line or paragraph at a time, without the white space around them."""
    out = []
    for line in re.finditer(r"[^\r\n]+", text):
        words = tokenize(text, line.start(), line.end())
        out += [span_of(text, words[a][0], words[b - 1][1]) for a, b in sentences(text, words)]
    return out


def sentences(text: str, words: list[Range]) -> list[Range]:
    """Half-open ranges of words, one a sentence; they cover all words of the block."""
    if not words:
        return []
    starts = [0]
    place = after_dateline(text, words)
    if place:
        starts.append(place)
    lines = "\n" in text[words[0][0] : words[-1][1]]
    while place < len(words):
        stop = ends_at(text, words, place) if text[words[place][1] - 1] in STOPS else place
        if stop > place:
            if stop < len(words) and begins(text, words, place, stop):
                starts.append(stop)
            place = stop
        else:
            place += 1
            if lines and breaks_line(text, words, place):
                starts.append(place)
    starts.append(len(words))
    return [piece for a, b in pairwise(starts) if a < b for piece in pieces(text, words, a, b)]


def after_dateline(text: str, words: list[Range]) -> int:
    """How many words the dateline at the head of a block has; 0 without one."""
    match = DATELINE.match(text, words[0][0], min(words[-1][1], words[0][0] + 140))
    if match is None or not any(c.islower() for c in text[match.end() : match.end() + 40]):
        return 0
    return sum(end <= match.end() for _, end in words[:40])


def breaks_line(text: str, words: list[Range], place: int) -> bool:
    """Whether a blank line or a bullet on a new line stands before a word (a block of several lines)."""
    if place >= len(words) or place == 0:
        return False
    gap = text[words[place - 1][1] : words[place][0]]
    return gap.count("\n") > 1 or ("\n" in gap and text[words[place][0]] in BULLETS)


def ends_at(text: str, words: list[Range], place: int) -> int:
    """The place after a sentence end with its closing marks when the word at `place` may end one; else `place`."""
    a, b = words[place]
    if b - a > 1 and text[b - 1] == ".":
        if text[a] != "." and not may_end(text, words, place):
            return place
    elif not (b - a == 1 and text[a] in STOPS):
        return place
    place += 1
    while place < len(words) and glued(text, words, place) and text[words[place][0] : words[place][1]] in (*CLOSERS, *STOPS, "''"):
        place += 1
    note = NOTE.match(text, words[place - 1][1])
    while note and place < len(words) and words[place][0] < note.end():
        place += 1
    return place


def glued(text: str, words: list[Range], place: int) -> bool:
    """Whether no space stands before a word, or it is a closing mark of its own shape ("… ”")."""
    return words[place - 1][1] == words[place][0] or text[words[place][0]] in "”»)]\x94"


def may_end(text: str, words: list[Range], place: int) -> bool:
    """Whether a word with a full stop of its own ("U.S.", "Inc.", "J.", "1.") may also be the last of a sentence."""
    a, b = words[place]
    stem = text[a : b - 1].lower()
    if stem in BEFORE_NAMES or stem in BEFORE_NUMBERS or len(stem) == 1 or stem.isdigit() or place + 1 >= len(words):
        return False
    following = text[words[place + 1][0] : words[place + 1][1]]
    if following[0] in CLOSERS:
        nickname = "." in stem and any(text[words[i][0]] in OPENERS for i in range(max(0, place - 2), place))
        return glued(text, words, place + 1) and not nickname
    if stem in MAY_END or "." in stem:
        return (following[0].isupper() and following.lower() in STARTERS) or following[0] in "“"
    return True


def begins(text: str, words: list[Range], stop: int, place: int) -> bool:
    """Whether a new sentence begins at `place`, after the stop at `stop`: a capital, a digit, a quote, a bullet; not "?" Xi asked."""
    mark = text[words[stop][0] : words[stop][1]]
    first = text[words[place][0]]
    if words[place - 1][1] == words[place][0] and not first.isupper() and first not in OPENERS:
        return False
    if first in OPENERS and place + 1 < len(words):
        return text[words[place + 1][0]].isupper() or not text[words[place + 1][0]].islower() or mark != "..."
    if first.islower():
        return False
    if mark[0] in "!?" and place - stop > 1:
        return not said_next(text, words, place)
    return first.isupper() or first.isdigit() or first in BULLETS or not first.isascii() or first in "$#@"


def said_next(text: str, words: list[Range], place: int) -> bool:
    """Whether a name and a verb of saying follow ("Why now?" Xi Jinping asked): the quotation is part of that sentence."""
    for a, b in words[place : place + 5]:
        if text[a:b].lower() in SAYING:
            return True
        if not text[a].isupper():
            return False
    return False


def pieces(text: str, words: list[Range], a: int, b: int) -> list[Range]:
    """A sentence as it is, or cut where it is too long for the parser: after the last ; or , before the limit, else at it."""
    out = []
    while b - a > LONGEST:
        cuts = [i + 1 for i in range(a + LONGEST // 2, a + LONGEST) if text[words[i][0]] in ";,"]
        strong = [i for i in cuts if text[words[i - 1][0]] == ";"]
        cut = (strong or cuts or [a + LONGEST])[-1]
        out.append((a, cut))
        a = cut
    return [*out, (a, b)]
