"""A page whose lines were lost: menu, headline, stamp, text and links in one line, parted by single spaces.

Theory of operation. Such a page is one line of at least 700 characters, or nearly so. It is cut at what can be told without line ends: runs of
known buttons, a stamp, the byline behind it, credits with the caption before them, links to other articles, topics and notices. What stands between
the buttons at its head and the stamp is the headline; the rest is the report's text.
"""

from __future__ import annotations

import re

from newsledger.layout.cuts import pieces_at
from newsledger.layout.folding import key_of
from newsledger.layout.lines import Line
from newsledger.layout.stamps import scan
from newsledger.layout.words import words

LEAST = 700
_STAMP = re.compile(
    r"\b(?:Published|Updated|Posted|First published|Last updated|Date)\b:?\s|(?<=\s)\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b"
    r"|(?<=\s)[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b"
)
_BYLINE = re.compile(r"\s*(By [A-Z][\w.'\-]+ [A-Z][\w.'\-]+)(?=\s)")
_MARK = re.compile(
    r"(?<=\s)(?:\[?(?:advertisement|ADVERTISEMENT)\]?(?=\s)"
    r"|(?:Read (?:more|also)|Also read|READ MORE|Related|See also|Tags?|Topics|Filed under|Comments? \(\d+\)|Comments? \d+"
    r"|Copyright(?= (?:©|\(c\)|\d{4}))|©|Sign up (?:for|to)|Subscribe (?:to|now)|Follow us|For breaking news|Share this|Report an error|Click here)"
    r"(?!\w))|(?<=\s)\(c\) \d{4}"
)
_CREDIT = re.compile(
    r"(?<=[.!?\"] )(?:Fot\.|Foto:|Photo:|Picture:|Photograph:|Image:|PHOTO:|Pic:)\s?((?:[^\s.]+)(?: (?:[A-Z][\w'/\-]+|press|office|via|/))*)"
)
_SENTENCE = re.compile(r"[.!?][\"')]*\s")


def is_giant(lines: list[Line]) -> bool:
    """Whether nearly all of the page stands in one line, which opens with buttons or holds a stamp."""
    if not lines or len(lines) > 6:
        return False
    longest = max(lines, key=len)
    if len(longest) < LEAST or len(longest) < 0.8 * sum(len(x) for x in lines):
        return False
    return _buttons(longest.text, 0) > 0 or len(_MARK.findall(longest.text)) >= 2


def shattered(text: str, fold: str, line: Line) -> list[Line]:
    """The giant line in pieces, those named that can be told here."""
    places: list[tuple[int, int, str]] = []
    at = _head(line.text, places)
    body = _MARK.search(line.text, at)
    while body is not None:
        _prose(line.text, at, body.start(), places)
        at = _marked(line.text, body, places)
        body = _MARK.search(line.text, at)
    if at < len(line):
        _prose(line.text, at, len(line), places)
    out = []
    for start, end, kind in places:
        for made in pieces_at(text, fold, line, [(start, end)]):
            made.kind, made.rule = kind, f"{kind}.giant" if kind else ""
            out.append(made)
    return out


def _buttons(text: str, place: int) -> int:
    """How far a run of known buttons goes from `place` on; `place` itself when there are fewer than two."""
    tokens = list(re.finditer(r"\S+", text[place : place + 300]))
    table, i, found = words(), 0, 0
    while i < len(tokens):
        for size in range(min(4, len(tokens) - i), 0, -1):
            phrase = key_of(text[place + tokens[i].start() : place + tokens[i + size - 1].end()].lower())
            if phrase in ("", "#") or ((phrase in table.whole or phrase in table.sections) and tokens[i].group()[0].isupper()):
                i, found = i + size, found + (1 if phrase not in ("", "#") else 0)
                break
        else:
            break
    return place + tokens[i - 1].end() if found >= 2 else place


def _head(text: str, places: list[tuple[int, int, str]]) -> int:
    """Buttons, crumbs, headline, stamp and byline at the head; where the text begins."""
    at = _buttons(text, 0)
    if at:
        places.append((0, at, "furniture"))
    crumb = re.match(r"\s*You are here: \S+(?: > \S+)+", text[at:])
    if crumb is not None:
        places.append((at, at + crumb.end(), "furniture"))
        at += crumb.end()
    stamp = _STAMP.search(text, at, at + 260)
    by = _BYLINE.search(text, at, at + 260)
    ends = [m.start() for m in (stamp, by) if m is not None]
    if not ends:
        share = next((m.start() for m in re.finditer(r"(?<=\s)[A-Z]", text[at : at + 200]) if _buttons(text, at + m.start()) > at + m.start()), None)
        if share is None:
            return at
        places.append((at, at + share, "headline"))
        return _after(text, at + share, places)
    if min(ends) - at > 12:
        places.append((at, min(ends), "headline"))
        at = min(ends)
    return _after(text, at, places)


def _after(text: str, at: int, places: list[tuple[int, int, str]]) -> int:
    """Stamps, bylines and buttons behind the headline, in any order."""
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        stamps, end = scan(text[at : at + 120])
        dated = [s for s in stamps if s.day is not None]
        if dated:
            end = max(s.end for s in stamps)
            places.append((at, at + end, "stamp"))
            at += end
            continue
        by = _BYLINE.match(text, at)
        if by is not None:
            places.append((at, by.end(1), "byline"))
            at = by.end(1)
            continue
        end = _buttons(text, at)
        if end == at:
            return at
        places.append((at, end, "furniture"))
        at = end


def _prose(text: str, start: int, end: int, places: list[tuple[int, int, str]]) -> None:
    """A stretch of text, with captions and their credits cut out."""
    for m in _CREDIT.finditer(text, start, end):
        ends = [s.end() for s in _SENTENCE.finditer(text, start, m.start() - 1)]
        caption = ends[-1] if ends else start
        if caption > start:
            places.append((start, caption, ""))
        places += [(caption, m.start(), "caption"), (m.start(), m.end(), "credit")]
        start = m.end()
    if text[start:end].strip():
        places.append((start, end, ""))


def _marked(text: str, mark: re.Match[str], places: list[tuple[int, int, str]]) -> int:
    """What a mark opens: an advertisement is one word, a link or a list goes on to the next mark, or to where a sentence starts anew."""
    word = mark.group().lower().strip("[]")
    if word == "advertisement":
        places.append((mark.start(), mark.end(), "furniture"))
        return mark.end()
    later = _MARK.search(text, mark.end())
    end = later.start() if later is not None else len(text)
    kind = (
        "related" if word.startswith(("read", "also", "related", "see")) else "topics" if word.startswith(("tag", "topic", "filed")) else "furniture"
    )
    places.append((mark.start(), end, kind))
    return end
