"""What a page's markup adds to the lines of its text: which are outside the report, which is the headline, what captions and sections are."""

from __future__ import annotations

import re

from newsledger.layout.bylines import is_name
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose
from newsledger.records import Hint

INSIDE = 0.5  # votes from which a line is taken to be of the report's body
SURE = 0.7  # votes from which words that furniture uses too ("sign up for a clinic") do not put a line out of the body
_WHEN = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)\b"
)  # a picture that says when shows an event; others are labels or archive
FAR = 8  # lines
_DIGIT = re.compile(r"\d")
HEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))


def hinted(lines: list[Line], hints: tuple[Hint, ...]) -> None:
    """Give each line the hint of the stretch that it lies in."""
    at = 0
    for line in lines:
        while at < len(hints) and hints[at].end <= line.start:
            at += 1
        if at < len(hints) and hints[at].start <= line.start:
            line.hint = hints[at]


def set_far(lines: list[Line]) -> None:
    """Lines far from the body by the markup, without a digit that a date could have, are named before their words are looked at, in place."""
    body = [i for i, line in enumerate(lines) if line.hint is not None and line.hint.body_vote >= INSIDE]
    if not body:
        return
    for i, line in enumerate(lines):
        away = i < body[0] - FAR or i > body[-1] + FAR
        if away and line.hint is not None and line.hint.tag != "h1" and not line.hint.datetime and not _DIGIT.search(line.text):
            _outside(line, near=False, pictured=0)


def mark(lines: list[Line], title: str | None) -> None:
    """Set the kinds that markup tells, in place, before the text's own rules: all that is outside the body, the headline, captions, sub-headings."""
    body = [i for i, line in enumerate(lines) if line.hint is not None and line.hint.body_vote >= INSIDE]
    if not body:
        return
    first, last = body[0], body[-1]
    top = headline_at(lines, first, last, title)
    pictured = 0
    for i, line in enumerate(lines):
        if line.kind == "stamp" and i != top:
            continue
        if i == top:
            line.kind, line.rule, line.score = "headline", "headline.markup", 0.97
        elif line.hint is None or line.hint.body_vote < INSIDE:
            _outside(line, near=top >= 0 and top < i < first, pictured=pictured)
            pictured += line.kind == "caption"
        else:
            _inside(line)


def finish(lines: list[Line]) -> bool:
    """Whether markup told the body; then every line has a kind, those too that neither markup nor their own words told: items, sub-headings, text."""
    if not any(line.hint is not None and line.hint.body_vote >= INSIDE for line in lines):
        return False
    for i, line in enumerate(lines):
        if line.kind in ("related-head", "topics-head"):
            line.kind = line.kind.split("-")[0]
        if line.kind:
            continue
        if line.hint is None or line.hint.body_vote < INSIDE:
            line.kind, line.rule = ("byline", "byline.markup") if is_name(line.text) else ("furniture", "furniture.markup")
            continue
        follow = lines[i + 1] if i + 1 < len(lines) else None
        if line.hint.tag == "li" or line.sign:
            line.kind, line.rule = "bullet", "bullet.markup"
        elif (
            not is_prose(line)
            and len(line) < 80
            and follow is not None
            and follow.kind in ("", "paragraph")
            and is_prose(follow)
            and not line.hint.link_share
        ):
            line.kind, line.rule = "subhead", "subhead.inside"
        else:
            line.kind, line.rule = "paragraph", "paragraph.markup"
    return True


def repeated(lines: list[Line]) -> None:
    """Long lines that the page holds a second time (captions of a slide show, a standfirst said again) are furniture from the second on."""
    seen: set[str] = set()
    for line in lines:
        if len(line) < 40 or line.kind not in ("caption", "paragraph", "standfirst", "bullet", "headline"):
            continue
        if line.low in seen and line.kind != "headline" and not surely_inside(line):
            line.kind, line.rule = "furniture", "furniture.repeated"
        seen.add(line.low)


def headline_at(lines: list[Line], first: int, last: int, title: str | None) -> int:
    """The index of the headline: the line that the title begins with, else the last `h1` above the body, else the first; -1 without one."""
    wanted = _plain(title or "")
    heads = [i for i, x in enumerate(lines) if x.hint is not None and (x.hint.tag == "h1" or x.hint.role == "headline") and i <= last]
    same = [i for i in heads if wanted and len(lines[i]) > 8 and (_plain(lines[i].text) in wanted or wanted in _plain(lines[i].text))]
    if same:
        return same[0]
    above = [i for i in heads if i <= first + 1 and len(lines[i].text.split()) > 2]
    if above:
        return above[-1]
    if wanted:
        text = [i for i, x in enumerate(lines[: first + 3]) if len(x) > 15 and _plain(x.text) in wanted and len(x.text.split()) > 3]
        if text:
            return text[-1]
    return heads[0] if heads and len(lines[heads[0]].text.split()) > 2 else -1


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _outside(line: Line, *, near: bool, pictured: int) -> None:
    """A line outside the body: standfirst, byline or the lead picture's caption right above it (not those of a gallery); else link or furniture."""
    hint = line.hint
    if near and hint is not None:
        if hint.role == "standfirst" and hint.link_share < 0.3 and len(line) > 30:
            line.kind, line.rule = "standfirst", "standfirst.markup"
            return
        if hint.role == "byline" and len(line) < 120 and not is_prose(line):
            line.kind, line.rule = "byline", "byline.markup"
            return
        if hint.role == "caption" and not pictured and _WHEN.search(line.low) is not None and hint.link_share < 0.5:
            line.kind, line.rule = "caption", "caption.markup"
            return
        if is_name(line.text) or line.low.startswith("by "):
            return
    if hint is not None and hint.link_share > 0.5 and len(line.text.split()) >= 4:
        line.kind, line.rule = "related", "related.markup"
    else:
        line.kind, line.rule = "furniture", "furniture.markup"


def surely_inside(line: Line) -> bool:
    """Whether the markup leaves little doubt that a line is of the body."""
    return line.hint is not None and line.hint.body_vote >= SURE


def surely_outside(line: Line) -> bool:
    """Whether the markup says that a line is not of the body."""
    return line.hint is not None and line.hint.body_vote < INSIDE


def _is_sentence(line: Line) -> bool:
    """Whether what is set as a heading states something: with its stop ("A water law helped fuel the rise."), or a long line in lower case."""
    words = line.text.split()
    if line.text[-1] == ".":
        return len(words) > 5 and is_prose(line)
    return len(words) >= 10 and line.text[-1] not in "?:" and sum(word[0].islower() for word in words) > 0.6 * len(words)


def _inside(line: Line) -> None:
    """A line of the body that its tag names."""
    hint = line.hint
    assert hint is not None
    if hint.role == "caption":
        line.kind, line.rule = "caption", "caption.markup"
    elif hint.role == "credit" and len(line) < 120:
        line.kind, line.rule = "credit", "credit.markup"
    elif hint.tag in HEADS and len(line) < 160 and hint.link_share < 0.9 and not _is_sentence(line):
        line.kind, line.rule = "subhead", "subhead.markup"
    elif hint.link_share > 0.8 and len(line) < 160 and not is_prose(line):
        line.kind, line.rule = "related", "related.linked"
