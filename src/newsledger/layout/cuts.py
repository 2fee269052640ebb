"""Lines cut into pieces: stamps and bylines that share a line, signs of bullets, and one giant line that holds a whole page."""

from __future__ import annotations

import re

from newsledger.layout.bylines import byline_rule, is_name
from newsledger.layout.furniture import is_table_row
from newsledger.layout.lines import Line, make_line
from newsledger.layout.stamps import EVENT, Stamp, at_end, is_issue, scan, whole
from newsledger.layout.words import words

_BAR = re.compile(r"\s*[|·•]\s*|\t+|\s{3,}|\s+/\s+")
_BARS = ("|", "/", "·", "•", "\t", "   ")  # one of them stands in every match
_SIGN = re.compile(r"(?:[•●▪■◦‣∙►▶▸✓✔➤⁃]|[*](?=\s)|[oO](?=\s{2}))\s*")
_NAMED = re.compile(r"[A-Z][\w ]{1,18}:\s\S")
_DIGIT = re.compile(r"\d")
_DASH = re.compile(r"[-]\s+(?=\S)")
LONGEST = 220
_DAYS = re.compile(  # a day glued to the word before it ("Declan Mulhern19 Feb 2020 10:22 AM", "Source: Huaxin2017-07-02")
    r"(?<=[a-zß-ÿ]{2})(?=\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
)
_CLOSED = re.compile(r"(\S+(?: \S+){3,30}[.!?][\"']?) -{1,2} (?=\w)")  # a sentence and a dash
_SPOKEN = re.compile(r"(?<=[a-z])\"(?=[A-Z][a-z' ])")  # a quote glued to the line before it ('for two more boats"The wind')
_PAPER = re.compile(r"Published in (?:[Tt]he )?[A-Z][\w'. ]{2,40}, (?=[A-Z\d])")  # "Published in The Lake Post, August 26th, 2022"
_GLUED = re.compile(r"[a-z]\d")
_COUNTS = re.compile(r"(?<=\s(?:19|20)\d\d)(?:\s+\d{1,3}(?:,\d{3})*[kKmM]?){1,3}$")  # of comments and readers behind a stamp
LABEL = 60  # characters of a button or notice before a stamp
GLUED = 4000  # characters: a longer line is a whole page
_TOUCH = re.compile(r"[A-Z](?<=[a-z\d.!?)A-Z].)(?=[a-zA-Z])")
_LABEL = re.compile(
    r"(?:READ (?:NEXT|MORE|ALSO)|ALSO READ|Read (?:next|more|also)|See also|SEE ALSO): ?[A-Z]"
    r"|More News|Most Read|Copyright (?:©|\d{4})|Share this (?:article|story)"
    r"|By [A-Z][\w.'-]+ [A-Z]|(?:Published|Publish|Update|Updated|Posted|Modified|Uploaded|PUBLISHED|UPDATED|POSTED"
    r"|(?:First|Last|FIRST|LAST) (?:[Pp]ublished|[Uu]pdated|[Mm]odified|[Pp]osted))(?: on| at)?:? ?[A-Z\d]"
)
_PICTURED = re.compile(r"(?:Photo|Photos|Picture|Image|Foto|Fotos|Crédito|Credit|Pic|Photograph|Bild|Source)s?(?: by| credit)?: ?[A-Z]")
_LOUD = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,}){0,3}(?:, [A-Z][\w ]{2,20})?(?: ?\([^)]{2,20}\))?(?::| -)\s?(?=[A-Z\"])")


def piece(text: str, fold: str, line: Line, start: int, end: int, *, first: bool) -> Line | None:
    """The piece of a line between two offsets of the report, None when it holds white space only."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    made = make_line(text, fold, start, end, gap=line.gap if first else 0, indent=line.indent)
    made.hint, made.head = line.hint, not first
    return made


def pieces_at(text: str, fold: str, line: Line, places: list[tuple[int, int]]) -> list[Line]:
    """The pieces of a line at the given stretches (offsets in the line)."""
    out: list[Line] = []
    for start, end in places:
        made = piece(text, fold, line, line.start + start, line.start + end, first=not out)
        if made is not None:
            out.append(made)
    return out


def cut(text: str, fold: str, line: Line) -> list[Line]:
    """The line in pieces: stamps, bylines and what stands beside them in one line; the line itself when it is of one kind."""
    size = len(line.text)
    joints = _glued_at(line.text, plain=line.plain) if size < GLUED else []
    if joints:
        return [part for made in pieces_at(text, fold, line, joints) for part in cut(text, fold, made)]
    if size > LONGEST or (size > 100 and line.plain) or not _DIGIT.search(line.text):
        return [line]
    if is_issue(line.text) or ((m := _PAPER.match(line.text)) is not None and whole(line.text[m.end() :].rstrip("."))):
        line.kind, line.rule = "stamp", "stamp.whole"
        return [line]
    barred = _barred(text, fold, line)
    if barred:
        return barred
    found = scan(line.text)
    if found[0] and found[1] >= size:
        line.kind, line.rule = "stamp", "stamp.whole"
        return [line]
    return _ended(text, fold, line) or _opened(text, fold, line, found) or [line]


def _closes(end: str) -> bool:
    """Whether a sentence may end behind these two characters: small letters, or digits ("... cost 22,000.The parish")."""
    return end.islower() or (len(end) == 2 and end.isdigit())


def _glued_at(text: str, *, plain: bool) -> list[tuple[int, int]]:
    """The pieces of a line whose parts lost the breaks between them ("Trent OyelaranPosted: Feb 11, 2024", "over riverBy SALLY ORNE"); none else."""
    ends = []
    for m in _TOUCH.finditer(text):
        place = m.start()
        before = text[place - 1]
        sentence = before in ".!?" and _closes(text[max(0, place - 3) : place - 1]) and text[place + 1].islower()
        if (
            sentence
            or _PICTURED.match(text, place)
            or _LABEL.match(text, place)
            or ((before.islower() or before == ")") and _LOUD.match(text, place))
        ):
            ends.append(place)
    if not plain and _GLUED.search(text):
        ends = sorted({*ends, *(m.start() for m in _DAYS.finditer(text))})
    if ends and '"' in text:
        ends = sorted({*ends, *(m.start() for m in _SPOKEN.finditer(text) if text.count('"', 0, m.start()) % 2 == 0)})
    return list(zip([0, *ends], [*ends, len(text)], strict=True)) if ends else []


def _barred(text: str, fold: str, line: Line) -> list[Line]:
    """ "Source: Xinhua | 2019-08-14 22:13:07 | Editor: huaxia": pieces between bars, when one of them is a dated stamp."""
    if not any(sign in line.text for sign in _BARS):
        return []
    places, last = [], 0
    for m in _BAR.finditer(line.text):
        places.append((last, m.start()))
        last = m.end()
    places = [(a, b) for a, b in [*places, (last, len(line))] if b > a]
    if len(places) < 2:
        return []
    stamps = [whole(line.text[a:b]) for a, b in places]
    if not any(stamps) and sum(1 for a, b in places if _NAMED.match(line.text[a:b])) >= 2:
        return pieces_at(text, fold, line, places)
    if not any(s.day is not None or s.label or s.relative for found in stamps for s in found) or is_table_row([line.text[a:b] for a, b in places]):
        return []
    if all(stamps) and "°" not in line.text and not any(s.role == "clock" for found in stamps for s in found):
        line.kind, line.rule = "stamp", "stamp.whole"
        return [line]
    if "°" in line.text or any(s.role == "clock" for found in stamps for s in found):
        line.kind, line.rule = "furniture", "furniture.clock"
        return [line]
    out = pieces_at(text, fold, line, places)
    for made in out:
        if whole(made.text):
            made.kind, made.rule = "stamp", "stamp.part"
    return [part for made in out for part in (_opened(text, fold, made, scan(made.text)) or [made] if not made.kind else [made])]


def _ended(text: str, fold: str, line: Line) -> list[Line]:
    """ "By Ann Lee on May 5, 2021 at 10:00": a byline or a short label before a stamp that closes the line."""
    counts = _COUNTS.search(line.text)
    size = counts.start() if counts is not None else len(line)
    place, stamps = at_end(line.text[:size])
    if place <= 0 or (line.text.endswith(".") and not stamps[-1].clock):
        return []
    closed = _CLOSED.match(line.text)  # "The search ended this morning. - Thursday 6 May 2021"
    if closed is not None and whole(line.text[closed.end() :]):
        out = pieces_at(text, fold, line, [(0, closed.end(1)), (closed.end(), len(line))])
        out[-1].kind, out[-1].rule = "stamp", "stamp.end"
        return out
    head = line.text[:place].rstrip(" |,;:-([.•·")
    by = byline_rule(head, head.lower(), after=False) or is_name(head) or (" @" in head and len(head) < 50)
    joint = (
        line.text[:place].rstrip()[-1:]
        if len(head.split()) <= 3 and line.text[:place].rstrip()[-1:] in "-," and not EVENT.match(head)
        else line.text[place - 1 : place]
    )
    loud = (head.isupper() and joint in "-|·•") or (joint == " " and head.isupper() and line.text[:place].rstrip()[-1:] in "-|·•")
    short = loud or (
        len(head.split()) <= 6 and len(head) < 50 and (stamps[0].role in ("published", "updated") or joint in "|(•·-," or joint.isalnum() or by)
    )
    known = words().starts.found(head.lower()) is not None and len(head) < LABEL  # "This article is more than 3 years old Wed 5 May 2021 10.24 BST"
    if not (by or short or known) or (not by and EVENT.match(head)):
        return []
    out = pieces_at(text, fold, line, [(0, len(head)), (place, size), (size, len(line))])
    out[1].kind, out[1].rule = "stamp", "stamp.end"
    for rest in out[2:]:
        rest.kind, rest.rule = "furniture", "furniture.counts"
    if by:
        out[0].kind, out[0].rule = "byline", "byline.stamp"
    return out


def _opened(text: str, fold: str, line: Line, found: tuple[list[Stamp], int]) -> list[Line]:
    """ "Published 5 May 2021 By Ann Lee", "12 May 2020, Oslo": a labelled stamp that opens the line, and a byline or a few words behind it."""
    stamps, place = found
    dated = [s for s in stamps if s.day is not None and s.day.year is not None]
    if not dated or place < 8 or not (stamps[0].label or stamps[0].start < 3):
        return []
    rest = line.text[place:].strip(" |,;:-")
    if not rest:
        return []
    by = byline_rule(rest, rest.lower(), after=False) or is_name(rest)
    glued = line.text[place - 1 : place].isalnum() and line.text[place].isupper()
    opens = stamps[0].start < 3 and len(line) <= 60 and len(rest.split()) <= 3 and rest[-1:] not in ".!?"
    if not by and not opens and not ((glued or stamps[0].label not in ("", "news")) and len(rest) < 45 and len(rest.split()) <= 6):
        return []
    end = max(s.end for s in stamps)
    out = pieces_at(text, fold, line, [(0, end), (line.text.index(rest, place) if rest else end, len(line))])
    out[0].kind, out[0].rule = "stamp", "stamp.start"
    if by and len(out) > 1:
        out[1].kind, out[1].rule = "byline", "byline.stamp"
    return out


_SIGNED = re.compile(r"(?<=[.!?\"'])\s+([-]{1,2}\s?[A-Z][\w.' ]{2,30}/[A-Z]\w{1,8})$")


def signed_end(text: str, fold: str, line: Line) -> list[Line]:
    """ "... for buying stolen cable. - Thein Tun Oo/SPD": a paragraph and the signature that closes it."""
    if line.plain:
        return [line]
    m = _SIGNED.search(line.text, max(0, len(line) - 60))
    if m is None:
        return [line]
    out = pieces_at(text, fold, line, [(0, m.start()), (m.start(1), len(line))])
    out[1].kind, out[1].rule = "byline", "byline.sign"
    return out


def sign_of(line: Line) -> int:
    """How many characters a bullet's sign takes at the head of a line, 0 without one."""
    m = _SIGN.match(line.text)
    return m.end() if m is not None and m.end() < len(line) else 0


def dash_of(line: Line) -> int:
    """The same for a dash, which counts only in a list of short lines ("- 30 hurt"), not before speech."""
    m = _DASH.match(line.text)
    return m.end() if m is not None and len(line) < 120 else 0
