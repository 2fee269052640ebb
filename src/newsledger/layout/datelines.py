"""Datelines: the place, day and agency that open a report's text ("ANTOFAGASTA, Chile, Oct 9 (Reuters) - Workers ...")."""

from __future__ import annotations

import re

import msgspec

from newsledger.language.lang.en.layout import HIJRI_MONTHS
from newsledger.layout.dates import Day, day_at
from newsledger.layout.stamps import EVENT
from newsledger.layout.words import words

LONGEST = 110
_HIJRI = re.compile(
    rf"(?:{'|'.join(HIJRI_MONTHS)}),? \d{{1,2}},? 1[34]\d\d\b|\b\d{{1,2}},? (?:{'|'.join(HIJRI_MONTHS)}),? 1[34]\d\d\b", re.IGNORECASE
)
_END = re.compile(r"(?<=\))\s_\s|(?<=\))\s?[-:]{1,3}\s*|\s-{1,3}\s+|(?<=[\w.)])--\s?|(?<=[A-Z.)])-\s+(?=[A-Z\"'])|:\s+|(?<=\))\s+(?=[A-Z\"'\d])")
_SLASHED = re.compile(r"([^/]{3,50}?)(\.? /([^/]{2,30})/\.?)(?: -{1,2})?\s+(?=[A-Z\"'])")  # "PERM, April 20. /Lumbi Press/. A check ..."
_LAST = re.compile(r"(?:\s?-{1,3}|:)$")
_AGENCY = re.compile(r"\s*[(\[]([^()\[\]]{2,45})[)\]]\s*$")
_WORD = re.compile(r"[^\s,/()\[\]]+")
_GREETINGS = frozenset(
    (
        "question",
        "answer",
        "q",
        "a",
        "reporter",
        "sir",
        "madam",
        "sirs",
        "editor",
        "dear editor",
        "dear sir",
        "note",
        "update",
        "breaking",
        "watch",
        "listen",
        "photos",
        "video",
        "exclusive",
    )
)
_ASKED = frozenset(("question", "answer", "q", "a", "reporter", "moderator", "journalist", "market", "table", "figure"))
_SMALL = frozenset(
    (
        "de",
        "del",
        "la",
        "las",
        "los",
        "le",
        "el",
        "al",
        "and",
        "the",
        "of",
        "on",
        "da",
        "do",
        "dos",
        "di",
        "in",
        "im",
        "an",
        "am",
        "der",
        "den",
        "upon",
        "sur",
        "en",
    )
)
_START = re.compile(r"[A-Z\d\"'(\[$£€]|[^\W\d_]")


class Dateline(msgspec.Struct, frozen=True):
    """Where a dateline ends in its line, where the text behind it starts, its agency and its day."""

    end: int
    body: int
    agency: str | None = None
    day: Day | None = None


def dateline_of(text: str, *, first: bool, colons: int = 0) -> Dateline | None:
    """The dateline that opens a line, None when there is none.

    `first`: the line opens the report's text, so a bare place is enough ("OSLO -- Norway's ..."). `colons`: how many lines of the page open with
    capitals and a colon; from two on they are speakers of a transcript, not places ("HOST: On the island ...").
    """
    if "/" in text[:LONGEST] and (m := _SLASHED.match(text)) is not None:
        place, day = _place_and_day(m[1])
        if place is not None and (day is not None or place.isupper()):
            return Dateline(m.end(2), m.end(), m[3].strip(), day)
    for m in _END.finditer(text, 2, LONGEST):
        head = text[: m.start()].strip(" *_")  # "**Lumbi, Eastern Region** - Farmers ..." in Markdown
        if head and (m.end() == len(text) or _START.match(text, m.end())):
            found = _judged(head, m.group().strip(), first=first, colons=colons)
            if found is not None:
                agency, day = found
                return Dateline(m.end() - len(m.group()) + len(m.group().rstrip()), m.end(), agency, day)
        if m.group().strip().startswith(":"):
            break
    return None


def alone(text: str) -> Dateline | None:
    """The dateline that is a whole line ("ORDU, Türkiye", "Dushanbe, 8 February:", "CAUAYAN -"); None for any other line."""
    if len(text) > 70 or EVENT.match(text):
        return None
    tail = _LAST.search(text)
    head = text[: tail.start()] if tail else text
    found = _judged(head.rstrip(), "-" if tail else "", first=True, colons=0)
    if found is None or (tail is None and found[1] is None and not re.search(r"^[^a-z,]{3,},\s[A-Z][a-z]|^[^a-z,]{3,}$", head)):
        return None
    if tail is None and found == (None, None) and "," not in head:
        return None
    return Dateline(len(text), len(text), *found)


def _judged(head: str, sign: str, *, first: bool, colons: int) -> tuple[str | None, Day | None] | None:
    """Agency and day of what may be a dateline; None when it is none."""
    agency = None
    m = _AGENCY.search(head)
    rest = head[: m.start()] if m else head
    if m is not None:
        agency = m[1].strip()
        if not _is_agency(agency):
            return None
    if "14" in rest or "13" in rest:
        rest = _HIJRI.sub("", rest)  # "Riyadh, Ramadan 03, 1445, March 13, 2024, HPA --"
    place, day = _place_and_day(rest.strip(" ,;"))
    if place is None:
        return None
    if not place and (agency is None or day is None) and not (agency is not None and sign):
        return None  # "2 March 2016: Thousands of dead salmon wash ashore" is an entry of a chronicle
    if place.lower() in _ASKED:
        return None  # "Question (Radio Liman): Will the Minister receive the ambassadors?"
    if not sign and not (agency and day):
        return None if sign == "" and not (agency or day or first) else (agency, day)
    if agency is not None or day is not None:
        return agency, day
    if place.lower() in _GREETINGS or words().related_loose.found(place.lower()) == place.lower():
        return None
    return _bare(place, sign, first=first, colons=colons)


def _bare(place: str, sign: str, *, first: bool, colons: int) -> tuple[None, None] | None:
    """A place alone: in capitals with a dash, or opening the text; with a colon only there, and only where no speakers are."""
    parts = place.split(",")
    caps = parts[0].replace("Mc", "").isupper() and len(parts[0]) > 2
    if sign.startswith(":"):
        return (None, None) if first and colons < 2 and len(place.split()) <= (4 if caps or len(parts) > 1 else 2) else None
    if caps and len(place.split()) <= 6:
        return (None, None)
    return (None, None) if first and len(place.split()) <= 4 and sign else None


def _is_agency(text: str) -> bool:
    """ "Reuters", "KMOX/AP", "WZMF", "Storm Team 5", "own correspondent" - words with capitals, no sentence."""
    return len(text.split()) <= 5 and (text[0].isupper() or text[0].isdigit() or "/" in text) and not text.endswith((".", "!", "?"))


def _place_and_day(text: str) -> tuple[str | None, Day | None]:
    """The place and the day of "JOMDARA, Nepal, May 3"; place None when a word fits neither."""
    place: list[str] = []
    day, at, size = None, 0, len(text)
    while at < size:
        if text[at] in " ,./|-;()[]":
            at += 1
            continue
        found = day_at(text, at) if day is None else None
        if found is not None:
            day, at = found, found.end
            continue
        m = _WORD.match(text, at)
        if m is None:
            return None, None
        word = m.group()
        low = word.lower().rstrip(".")
        at = m.end()
        if low in words().weekdays and place:
            continue
        if not (word[0].isupper() or low in _SMALL or (place and word[0] == "'") or not word[0].isascii()) or any(c in word for c in '"?!'):
            return None, None
        place.append(word + ("," if text[at : at + 1] == "," else ""))
    if len(place) > 9:
        return None, None
    return " ".join(place).rstrip(","), day
