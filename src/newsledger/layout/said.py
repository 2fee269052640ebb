"""Where notices, monitors, credits and texts themselves tell the outlet of a page."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import SOURCE_WORDS
from newsledger.layout.lines import Line
from newsledger.layout.mastheads import PRESS, is_generic, is_title
from newsledger.layout.owners import is_agency

NAME = r"((?:The |the )?[A-Z][\w'&.-]*(?: (?:[A-Z0-9][\w'&.-]*|of|and|for|&|de|del|in|do|da|du|des|di)){0,5})"
_HOST = re.compile(r"[A-Z][A-Z.' -]{3,30}, ([A-Z][A-Z&. ]{2,40}) (?:HOST|ANCHOR|CORRESPONDENT|CO-HOST|CO-ANCHOR|REPORTER)\b[^:]{0,30}:")
_OWNS = re.compile(
    rf"(?:^{NAME} website\b|report by (?:[a-z-]+ )*{NAME} website|reflect (?:those|the views) of {NAME}\.|\btold {NAME}[.,]?$"
    rf"|\b(?:originally|first) (?:published|appeared) (?:by|in|on) {NAME}(?:[.,]|$)"
    rf"|\b(?:reporter|editor|writer|columnist|correspondent|journalist) (?:for|at) (?:the )?{NAME}[.,])"
)
_TELLING = ("website", "told", "those of", "ublished", "appeared", "reporter ", "editor ", "writer ", "columnist ", "correspondent ", "journalist ")
_TAKEN = re.compile(rf"(?:/ ?| for (?:« )?){NAME}\)?$")
_MONITORED = re.compile(
    r"[Tt]ext of (?:[a-z-]+ ){0,2}(?:report|article|commentary|interview|item)\b.{0,60}? by (?:[\w-]+ ){0,6}"
    rf"(?:agency|newspaper|paper|daily|weekly|radio|TV|website) (?!website){NAME}"
)
_NATIONAL = re.compile(rf"(?:{'|'.join(SOURCE_WORDS)})\s?:\s{NAME}(?=$|[,|.])", re.IGNORECASE)


def spoken(text: str, lines: list[Line]) -> str | None:
    """The name that a notice or the text itself gives the page's owner ("Marmara Agency website contains ...", "he told The Kingston Beacon.")."""
    for line in lines:
        if line.kind == "paragraph" and line.text[:4].isupper() and (m := _HOST.match(line.text)) is not None and not is_generic(m[1]):
            return m[1]  # a broadcaster's transcript: "CARLA NUNN, CONTINENTAL NEWS NETWORK HOST: Good evening."
        end = line.low[-60:] if line.kind == "paragraph" else line.low
        m = _OWNS.search(text[line.start : line.end]) if any(word in end or word in line.low[:80] for word in _TELLING) else None
        name = next((g for g in m.groups() if g), "").strip() if m is not None else ""
        if (
            name
            and is_title(name)
            and (len(name.split()) > 1 or text.count(name) > 1)
            and (PRESS.search(name) or text.lower().count(name.lower()) > 1)
        ):
            return name
    return None


def credited(text: str, lines: list[Line]) -> str | None:
    """The newspaper for which a picture was taken ("Photograph: Tam Ferris/The Lake Observer", "Rana Habib for The Oldham Chronicle")."""
    for line in lines:
        m = _TAKEN.search(text[line.start : line.end]) if line.kind == "credit" and len(line) < 90 else None
        if m is not None and PRESS.search(m[1]) and len(m[1].split()) > 1 and (m[1].startswith("The ") or text.count(m[1]) > 1):
            return m[1]
    return None


def monitored(text: str, lines: list[Line]) -> str | None:
    """Whose report a monitor passes on ("Text of report by Uzbek news agency Turon Xabar on 11 March")."""
    for line in lines:
        if line.kind in ("furniture", "byline", "standfirst") and line.low.startswith("text of ") and len(line) < 200:
            m = _MONITORED.match(text[line.start : line.end])
            if m is not None and not is_generic(m[1]):
                return m[1]
    return None


def sourced(text: str, lines: list[Line]) -> str | None:
    """The newspaper behind "Quelle:" or "Izvor:" in a line of its own."""
    for line in lines:
        if line.kind not in ("furniture", "byline", "topics", "stamp") or len(line) > 90 or ":" not in line.text[:12]:
            continue
        m = _NATIONAL.match(text[line.start : line.end])
        if m is not None and not is_generic(m[1]) and PRESS.search(m[1]) and not is_agency(m[1]):
            return m[1]
    return None
