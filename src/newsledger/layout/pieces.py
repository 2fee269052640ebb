"""The lines of a page in pieces, each named where its own words tell: what the classifier is given."""

from __future__ import annotations

import re

from newsledger.layout.captions import credit_start, names_at_end
from newsledger.layout.cuts import cut, dash_of, pieces_at, sign_of, signed_end
from newsledger.layout.datelines import alone, dateline_of
from newsledger.layout.fields import is_fielded, mailed, settle_fields
from newsledger.layout.furniture import OUTLET, present_in
from newsledger.layout.giant import LEAST, is_giant, shattered
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose, judge
from newsledger.layout.markup import mark, surely_inside, surely_outside

DOUBTFUL = frozenset(("furniture.has", "furniture.starts"))  # rules that a line of the body can meet by its words
BARS = (" | ", " - ", " :: ", ' " ')
OPENING = 2  # paragraphs that may open the text: the first may be a summary
BUTTONS = ("Rights", "photo", "image", "gallery", "tab")  # how such buttons end
TOP = 8  # lines at the page's head that may be its title
_TITLED = re.compile(r"(\S+(?: \S+){3,}) (?:\||-|::|\") ((?:[A-Z][\w.'&]*|of|and|the|de|la)(?: (?:[A-Z][\w.'&]*|of|and|the|de|la|&)){0,5})$")
_BUTTON = re.compile(
    r",?\s+((?:Acquire Licensing Rights|Purchase Licensing Rights"
    r"|Share this (?:photo|image)|Open image in gallery|Enlarge (?:this )?image)(?:, opens new tab)?)$"
)
_SPEAKER = re.compile(r"[A-Z][A-Z .,'\-]{1,60}:\s|[A-Z][\w.]{0,14}:\s")


def named_lines(text: str, fold: str, lines: list[Line], title: str | None = None) -> list[Line]:
    """The lines in pieces, each with the kind that its own words tell."""
    if is_giant(lines):
        lines = [piece for line in lines for piece in (shattered(text, fold, line) if len(line) >= LEAST else [line])]
    elif not any(line.hint is not None for line in lines[:1]) and is_fielded(lines):
        lines = settle_fields(text, fold, lines)
    lines = [piece for line in lines for piece in (cut(text, fold, line) if not line.kind else [line])]
    lines = titled(text, fold, lines)
    lines = [piece for line in mailed(text, fold, lines) for piece in (signed_end(text, fold, line) if not line.kind else [line])]
    lines = signed(text, fold, lines)
    mark(lines, title)
    present, after = present_in(fold.lower()), False
    known: dict[tuple[str, bool], tuple[str, str]] = {}  # a page may hold the same short line a hundred thousand times
    for line in lines:
        if not line.kind and (line.text, after) in known:
            line.kind, line.rule = known[line.text, after]
        elif not line.kind:
            judge(line, present, after=after)
            if line.rule in DOUBTFUL and surely_inside(line) and is_prose(line):
                line.kind, line.rule = "", ""
            known[line.text, after] = line.kind, line.rule
        after = line.kind == "byline"
    return datelined(text, fold, credited(text, fold, lines))


def titled(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with an outlet's name cut off a title at the page's head ("Cebu drivers get free glasses - Visayas Morning Star")."""
    out = list(lines[TOP:])
    for line in reversed(lines[:TOP]):
        barred = not line.kind and len(line) < 200 and any(bar in line.text for bar in BARS)
        m = _TITLED.match(line.text) if barred else None
        if m is None or credit_start(line.text, line.low) == 0 or not (OUTLET.search(m[2]) or fold.count(m[2]) > 1):
            out.insert(0, line)
            continue
        parts = pieces_at(text, fold, line, [(0, m.end(1)), (m.start(2), len(line))])
        parts[1].kind, parts[1].rule = "furniture", "furniture.outlet"
        out[:0] = parts
    return out


def signed(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with the signs of bullets cut off as furniture; a dash is a sign only where two lines in a row have it."""
    out: list[Line] = []
    for i, line in enumerate(lines):
        size = 0 if line.kind or line.plain else sign_of(line)
        if not size and not line.kind and line.text[0] == "-" and (dash := dash_of(line)):
            size = dash if any(0 <= k < len(lines) and dash_of(lines[k]) for k in (i - 1, i + 1)) else 0
        if not size:
            out.append(line)
            continue
        parts = pieces_at(text, fold, line, [(0, size), (size, len(line))])
        parts[0].kind, parts[0].rule = "furniture", "bullet.mark"
        parts[-1].sign = size
        out += parts
    return out


def _unlicensed(text: str, fold: str, line: Line) -> list[Line]:
    """The line without a picture's button behind it ("... /File Photo Acquire Licensing Rights"), which is furniture."""
    if not line.text.endswith(BUTTONS):
        return [line]
    m = _BUTTON.search(line.text) if line.kind in ("", "caption", "credit") else None
    if m is None or not m.start():
        return [line]
    out = pieces_at(text, fold, line, [(0, m.start()), (m.start(1), len(line))])
    out[0].kind, out[0].rule, out[0].sign = line.kind, line.rule, line.sign
    out[1].kind, out[1].rule = "furniture", "furniture.button"
    return out


def credited(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with credits cut off their ends ("... on May 6, 2031. Photo: AFP"); whether the rest is a caption the page tells."""
    out: list[Line] = []
    for line in [piece for whole in lines for piece in _unlicensed(text, fold, whole)]:
        place = -1
        if (
            line.kind in ("", "caption")
            and not (surely_outside(line) and line.kind != "caption")
            and not (line.kind == "" and line.plain)
            and len(line) < (700 if line.kind else 420)
            and not line.text.startswith('"')
        ):
            place = credit_start(line.text, line.low)
            if place <= 0 and len(line) < 250:
                place = names_at_end(line.text)
        if place <= 12 or (line.kind == "" and place > 420):
            out.append(line)
            continue
        parts = pieces_at(text, fold, line, [(0, len(line.text[:place].rstrip(" |-"))), (place, len(line))])
        parts[0].kind, parts[0].rule, parts[0].sign = line.kind, line.rule, line.sign
        parts[-1].kind, parts[-1].rule = "credit", "credit.inline"
        out += parts
    return out


def datelined(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with datelines of place and agency or day cut off; a place alone is cut off where the page's text turns out to begin."""
    colons = sum(1 for line in lines if ":" in line.text and _SPEAKER.match(line.text))
    out: list[Line] = []
    for i, line in enumerate(lines):
        if line.kind:
            out.append(line)
        elif not line.plain and len(line.text) <= 70 and _is_alone(lines, i):
            line.kind, line.rule = "dateline", "dateline.line"
            out.append(line)
        else:
            out += opened(text, fold, line, first=False, colons=colons) if is_prose(line) else [line]
    return out


def _is_alone(lines: list[Line], i: int) -> bool:
    """Whether a line is a dateline of its own: before a sentence, or with a full date behind the text ("Oldham, 5 May 2021")."""
    text = lines[i].text
    if text[-1] not in "-:)" and "," not in text and not text.isupper():
        return False
    found = alone(text)
    if found is None:
        return False
    before = i + 1 < len(lines) and not lines[i + 1].kind and is_prose(lines[i + 1])
    return before or (found.day is not None and found.day.year is not None and found.day.day is not None)


def opened(text: str, fold: str, line: Line, *, first: bool, colons: int) -> list[Line]:
    """The dateline that opens a line, and the rest of it; the line itself without one."""
    head = line.text[:112]
    if "- " not in head and ": " not in head and ") " not in head and not (". " in head and head[:3].isupper()):
        return [line]
    found = dateline_of(line.text, first=first, colons=colons)
    if found is None:
        return [line]
    parts = pieces_at(text, fold, line, [(0, found.end), (found.body, len(line))])
    for part in parts:
        part.sign, part.score = line.sign, line.score
        part.kind, part.rule = line.kind, line.rule
    parts[0].kind, parts[0].rule = "dateline", "dateline.start"
    return parts


def placed(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The classified lines with the place that opens the report's text cut off ("OSLO -- Norway's ..."), where no dateline stands yet."""
    first = next((i for i, x in enumerate(lines) if x.kind == "paragraph"), -1)
    if first < 0 or any(x.kind == "dateline" for x in lines[: first + 3]):
        return lines
    colons = sum(1 for line in lines if line.kind == "paragraph" and ":" in line.text and _SPEAKER.match(line.text))
    for i in [i for i in range(first, min(first + OPENING, len(lines))) if lines[i].kind == "paragraph"]:
        parts = opened(text, fold, lines[i], first=True, colons=colons)
        if len(parts) > 1:
            return [*lines[:i], *parts, *lines[i + 1 :]]
    return lines
