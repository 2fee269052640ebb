"""The outlet, only where text or metadata say it: a field, a sender, the masthead, a title's end, a copyright line, a notice, an agency's mark."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsledger.language.lang.en.layout import MEDIA_BODIES, ORGAN_WORDS
from newsledger.layout.bylines import is_name
from newsledger.layout.datelines import dateline_of
from newsledger.layout.furniture import known
from newsledger.layout.lines import Line
from newsledger.layout.mastheads import AROUND, PRESS, SHORT, again, cased, fuller, is_generic, is_title, letters, trimmed, unmenued
from newsledger.layout.owners import FORM, is_agency, owner_of
from newsledger.layout.said import NAME, credited, monitored, sourced, spoken
from newsledger.layout.stamps import whole

_FIELD = re.compile(
    r"(?:(?:source|publication(?: title)?|publisher|(?:og:)?site_name|outlet|newspaper|sn|pub)\s?[:;\t]|SN\s|PUB\s)\s*(.{3,60})$", re.IGNORECASE
)
_NAMING = ("publication", "publisher:", "site_name:", "og:site_name:", "outlet:", "newspaper:")  # fields that need no others beside them
_SENDER = re.compile(r"From:\s?\"?([^\"<]{3,50}?)\"? ?<([\w.+-]+)@([\w-]+)\.")
_DESK = re.compile(
    r"(?i:(?:press|media|communications?|news|information)) (?i:(?:office|service|team|department|centre|center|desk)) (?:of|for) (?:the )?(.+)$"
    r"|(.+?),? (?i:(?:press|media|communications?)) (?i:(?:office|service|team|relations))$"
)  # who sends an office's mail ("Press Office of the City of Oldham")
_SOURCE = re.compile(rf"(?:[Ss]ource|[Pp]ublished in|[Tt]his article first appeared in|[Cc]redit)\s?:?\s{NAME}(?=$|[,|.])")
_SAID = re.compile(
    rf"(?:(?:[Ff]ollow|[Ss]ubscribe to|[Jj]oin|[Dd]ownload the|[Ss]upport|Enjoying|About|[Tt]hank you for (?:reading|listening to)|[Ll]istening to"
    rf"|All [Cc]ontent by|[Rr]ead the (?:original|full) (?:article|story) (?:on|at)|This is the) {NAME}(?: on| or| is licensed| from| app|,|:|\.|$)"
    rf"|{NAME} (?:is (?:an?|the|published|owned|reader-owned|free)\b|e-paper\b|app\b|newsletter\b|community\b))"
)
_WRITES = re.compile(
    rf"(?:\b(?:for|FOR|[Ss]pecial to|SPECIAL TO) (?:the )?{NAME}$"
    rf"|[|—–]\s?{NAME}$|(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Dd]esk|[Rr]eport), {NAME}$"
    rf"|^(?:[Bb]y |BY )?{NAME} (?:[Ss]taff|STAFF)\b"
    rf"|^{NAME} (?:[Rr]eporter|[Cc]orrespondent|[Nn]ewsdesk|[Tt]eam)$"
    rf"|^(?:[Bb]y |Por )?[^,|]{{3,40}}(?:,| and) {NAME}(?:$| — )|^((?:[A-Z][\w'&.-]*\s?){{2,5}})$)"
)
_BODY = re.compile(rf"\b(?:{'|'.join(MEDIA_BODIES)}|reader-)\b", re.IGNORECASE)
_ROLES = ("reporter ", "editor ", "staff ", "correspondent ", "our ", "the reporter")  # before a name in a byline
_DATED = re.compile(r",? [A-Z][a-z]{2,8}\.? \d")
_LOGO = re.compile(r"^(?:\d{1,3}\s{2,}|logo (?:of )?(?:the )?)|\s+(?:home ?page|home|logo)$|\s+-{1,2} page \d+$", re.IGNORECASE)
_FORWARDED = re.compile(r"\W*(?:forwarded|original) message\W*$|\W*begin forwarded message\W*$", re.IGNORECASE)
_COUNTRY = re.compile(rf"{NAME} \([A-Z][\w ,.]+\)$")
_PLACE = re.compile(r"\s*\([^)]*\)$")
_PARTS = re.compile(r"\s+(?:\||[-–—]|::|>|»|›|·|/)\s+|\s{3,}|\t+")
_MARKUP = re.compile(
    r"^(?:!?\[|[<>=*#~]+\s+|[^\x00-\u024f]+\s(?=[A-Z]))|(?:\]\([^)]*\)|\s+[<>=*~]+)$|,\s(?=(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b).*$",
    re.IGNORECASE,
)
_CALL = re.compile(r"[KWC][A-Z]{3}(?:-TV|-FM| \d{1,2})?(?: News)?")
_NUMBERED = re.compile(r"\d")
_ORGAN = re.compile(rf"\b(?:{'|'.join(ORGAN_WORDS)})\b", re.IGNORECASE)
WIDE = 300  # characters of a line among which a name is looked for
TOP = 6  # lines among which a masthead stands


def outlet_of(text: str, lines: list[Line]) -> str | None:
    """The outlet's name, None when the page does not say it; the first way of saying it that the page has."""
    ways: tuple[Callable[[str, list[Line]], str | None], ...] = (
        _field, _sender, _first_line, monitored, _owned, _masthead, _titled, _bylined, _source, owner_of, _noticed, spoken, _letterhead,
        _agency, credited, sourced,
    )  # fmt: skip
    for way in ways:
        name = way(text, lines)
        if name is not None:
            return cased(fuller(name, lines), text)
    return None


def _field(text: str, lines: list[Line]) -> str | None:
    """ "SN   Straits Commercial Daily", "Publication title: Ulan Herald", and the newspaper with its country above a database's fields."""
    fielded = False
    for line in lines:
        if line.kind == "furniture" and len(line) < 90 and ("\t" in line.text or line.rule.startswith("field.") or line.low.startswith(_NAMING)):
            fielded = True
            if m := _FIELD.match(text[line.start : line.end]):
                return FORM.sub("", _PLACE.sub("", m[1].split(";")[0].strip()))
    for line in lines[:TOP]:
        if line.kind == "furniture" and (m := _COUNTRY.match(line.text)) and (fielded or PRESS.search(m[1])):
            return text[line.start : line.start + m.end(1)]
    return None


def _sender(text: str, lines: list[Line]) -> str | None:
    """The newsletter that a mail comes from, where its address or text says it again ("From: The Strait Letter <hello@straitletter.example>")."""
    for line in lines[:TOP]:
        m = _SENDER.match(line.text)
        if m is None or "." not in line.text:
            continue
        if (desk := _DESK.match(m[1])) is not None and is_title(office := (desk[1] or desk[2]).strip()):
            return office
        letter = "unsubscribe" in text.lower()
        words, site = m[1].split(), m[3].replace("-", "").lower()
        for size in range(len(words), 0, -1):
            name = " ".join(words[:size])
            bare = letters(name)
            if (
                size > 1
                and (letter or PRESS.search(name) or not is_name(name))
                and (site in (bare, bare.removeprefix("the")) or text.lower().count(name.lower()) > 1)
            ):
                return name
    return None


def _masthead(text: str, lines: list[Line]) -> str | None:
    """What a line above the headline says first, where the page says it again, an address holds it, or it has a newspaper's word."""
    low = text.lower()
    for line, name in _names(text, lines):
        repeated = again(name, lines, line) or (len(name) > 8 and letters(name) + "." in low)
        paper = len(name.split()) >= 2 and PRESS.search(name) is not None
        first = line is lines[0] and line.rule == "furniture.learned" and _NUMBERED.search(line.text) is None
        organ = len(name.split()) >= 2 and (_ORGAN.search(name) if first else _ORGAN.match(name)) is not None
        if first and text.count(name) > 1 and (len(name.split()) > 2 or name.startswith("The ")):
            return name  # an office's or a podcast's name over its page, which its text says too
        if (repeated and (len(name) > SHORT or line is lines[0])) or paper or organ:
            return name
    return None


def _names(text: str, lines: list[Line]) -> Iterator[tuple[Line, str]]:
    """The furniture above the headline that may be a masthead, and the name in it."""
    headline = next((i for i, x in enumerate(lines) if x.kind == "headline"), None)
    if headline is None:  # a newsletter, a live page: what stands before its text
        headline = min(next((i for i, x in enumerate(lines) if x.kind in ("paragraph", "subhead", "standfirst")), 0), TOP)
    pasted = next((i + 1 for i, x in enumerate(lines[:40]) if "message" in x.low and _FORWARDED.match(x.text)), 0)
    stop = max(min(headline, pasted + TOP), pasted + 2 if pasted else 0)
    for i, line in enumerate(lines[pasted:stop]):
        opens = i == 0 and ((line.kind == "byline" and not line.low.startswith("by ")) or (pasted > 0 and line.kind == "headline"))
        if (line.kind != "furniture" and not opens) or line.rule in (
            "furniture.copyright",
            "furniture.clock",
            "bullet.mark",
            "field.mail",
            "furniture.starts",
        ):
            continue
        raw = _MARKUP.sub("", text[line.start : min(line.end, line.start + WIDE)].strip())
        parts = [p.strip(" |·-–—") for p in _PARTS.split(_LOGO.sub("", raw))]
        parts = [unmenued(p) for p in parts if p]
        if not parts or whole(line.text):
            continue
        name = parts[1] if len(parts) > 1 and parts[0].isupper() and len(parts[0]) <= SHORT and is_title(parts[1]) else parts[0]
        name = trimmed(name, text)
        if line.rule == "furniture.menu" and (i > 0 or len(name.split()) < 2 or known(name.split()[0]) or not PRESS.search(name)):
            continue
        if is_title(name):
            yield line, name


def _titled(text: str, lines: list[Line]) -> str | None:
    """The name behind the page's title ("Cebu drivers get free glasses - Visayas Morning Star")."""
    line = next((x for x in lines[: TOP + 2] if x.rule == "furniture.outlet"), None)
    return text[line.start : line.end] if line is not None else None


def _owned(text: str, lines: list[Line]) -> str | None:
    """The name in the copyright line, where it is a newspaper's or the page says it again elsewhere around the text."""
    name = owner_of(text, lines)
    top = _masthead(text, lines)
    if name is not None and is_agency(name):
        return None  # an agency's copy in a paper
    if (
        name is None
        or len(name) <= SHORT
        or (top is not None and (name.lower() in top.lower() or top.removeprefix("The ").split()[0] == name.removeprefix("The ").split()[0]))
    ):
        return None  # "© VNS" under "Visayas News Service"
    low = name.lower()
    said = any(low in x.low and "©" not in x.text and "opyright" not in x.low and "(c)" not in x.low for x in lines if x.kind in AROUND)
    return name if PRESS.search(name) or said else None


def _noticed(text: str, lines: list[Line]) -> str | None:
    """The name in a notice ("Follow Meridian Talk on Twitter", "Fathom Line is a non-profit newsroom", "Malabar Express | Terms of use")."""
    for line in lines:
        if line.kind != "furniture" or len(line) > 200:
            continue
        m = _SAID.match(line.text)
        name = (m[1] or m[2]) if m is not None else ""
        if m is not None and m[1] and is_name(name) and not PRESS.search(name) and any(name in x.text for x in lines if x.kind == "byline"):
            continue  # "Follow Ann Lee on Twitter"
        if m is not None and m[2] and is_name(name) and not PRESS.search(name) and not _BODY.search(line.text, m.end(2)):
            continue  # "Ola Berg is a writer"
        if name and is_title(name) and (len(name.split()) > 1 or again(name, lines, line)) and name.lower() not in ("the", "this", "it"):
            return name
        parts = _PARTS.split(line.text)
        if len(parts) == 2 and known(parts[1]) and is_title(parts[0]) and len(parts[0].split()) > 1:
            return parts[0]
    return None


def _first_line(text: str, lines: list[Line]) -> str | None:
    """A line at the page's top that is a station's call sign ("WBDL-TV", "KVRL 9 News")."""
    return next((x.text for x in lines[:TOP] if x.kind == "furniture" and _CALL.fullmatch(x.text)), None)


def _bylined(text: str, lines: list[Line]) -> str | None:
    """The newspaper that a byline names for its writer ("By HARRIET SLOANE FOR DAILY BUGLE ONLINE", "Staff Correspondent, Padma Times")."""
    for line in lines:
        if line.kind != "byline" or len(line) > 140:
            continue
        m = _WRITES.search(text[line.start : line.end])
        name = next((g for g in m.groups() if g), "").strip(" |,-") if m is not None else ""
        if not name or known(name) or is_generic(name) or not 1 < len(name.split()) <= 5:
            continue
        if name.lower().startswith(_ROLES):
            continue  # "Reporter Kim"
        if (PRESS.search(name) and not is_agency(name)) or (text.lower().count(name.lower()) > 1 and not is_name(name)):
            return name
    return None


def _letterhead(text: str, lines: list[Line]) -> str | None:
    """Who sends a mail, by what stands under its last words ("Head of Communications, Port of Lindholm"), where the text names it too."""
    if not any(x.rule.startswith("field.") and x.low.startswith(("from:", "to:")) for x in lines[:TOP]):
        return None
    end = max((i for i, x in enumerate(lines) if x.kind == "paragraph"), default=len(lines))
    for line in lines[end + 1 : end + 7]:
        name = text[line.start : line.end].split(", ")[-1].strip()
        if len(name.split()) > 1 and is_title(name) and not is_name(name) and text.count(name) > 1:
            return name
    return None


def _agency(text: str, lines: list[Line]) -> str | None:
    """The agency of the dateline, where a page without a masthead names it once more around the text or as the one that was told."""
    for line in lines:
        if line.kind == "dateline" and (found := dateline_of(line.text, first=True)) is not None and found.agency:
            name = found.agency.split("/")[-1].strip()
            low = name.lower()
            more = any(x is not line and low in x.low and (x.kind in ("furniture", "byline") or f"told {low}" in x.low) for x in lines)
            name = _DATED.split(name)[0]
            return name if more or (len(name.split()) > 1 and PRESS.search(name)) else None
    return None


def _source(text: str, lines: list[Line]) -> str | None:
    """ "Source: Xinhua | 2019-08-14 22:13:07", "Published in The Indus Observer, City pages"."""
    for line in lines:
        if line.kind in ("byline", "furniture", "stamp") and len(line) < 90 and (m := _SOURCE.match(text[line.start : line.end])):
            return m[1]
    return None
