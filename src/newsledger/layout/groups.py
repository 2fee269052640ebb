"""Times that machines write: agencies' groups ("QL 061024 GMT MAY 21", "HW-CX-05-06-21 1024EDT") and fields of metadata ("datePublished: ...")."""

from __future__ import annotations

import re

from newsledger.layout.dates import Clock, Day, full_year, month_of, valid, zone_at
from newsledger.layout.words import words

_GROUP = re.compile(
    r"(?:[A-Za-z]{2,5}(?:[/ ][A-Za-z]{2,3}){0,3}[\s-]{1,3})?(\d\d)(\d\d)(\d\d)\s?(?:(Z|[A-Z]{3,4})\s)?([A-Za-z]{3,4})\.?\s?(\d{4}|\d\d)"
    r"(?:\s[A-Z]{2,4})?$"
)
_NUMBERED = re.compile(r"[A-Z]{2}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)\s?([A-Z]{3})?$")
_KEY = re.compile(r"[\"'<]?([A-Za-z][\w:.\-]{3,40}?)[\"']?\s?[:=]\s?[\"']?(?=\d|[A-Z][a-z]{2},)")
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_COMPOUND = re.compile(r"[A-Za-z][:._-][A-Za-z]|[a-z][A-Z]")


def group_of(text: str) -> tuple[Day, Clock] | None:
    """Day and time of a line that is an agency's time group, its signs around it; None for any other line.

    Day, hour and minute stand in six digits before the zone, the month and the year; the American form counts month, day and year.
    """
    if (m := _GROUP.match(text)) is not None:
        month = month_of(m[5])
        day, hour, minute, zone, year = int(m[1]), int(m[2]), int(m[3]), m.span(4), full_year(m[6])
    elif (m := _NUMBERED.match(text)) is not None:
        month = int(m[1])
        day, hour, minute, zone, year = int(m[2]), int(m[4]), int(m[5]), m.span(6), full_year(m[3])
    else:
        return None
    if month is None or not valid(year, month, day) or hour > 23 or minute > 59:
        return None
    named = zone_at(text[: zone[1]], zone[0])[0] if zone[0] >= 0 else ""
    return (Day(len(text), year, month, day), Clock(len(text), hour, minute, None, named)) if named or zone[0] < 0 else None


def key_of(text: str) -> tuple[str, str, int] | None:
    """Role, name and length of the metadata key that opens a line ("datePublished: ", "crawl-date: "); None where its name tells no role.

    Machines write such names of several words joined; the words tell whether the text or the copy of the page is dated.
    """
    m = _KEY.match(text)
    if m is None or _COMPOUND.search(m[1]) is None or m[1].lower() in words().labels:
        return None
    parts = [part.lower() for part in _PARTS.findall(m[1])]
    role = next((role for role, names in words().keys.items() if any(part in names for part in parts)), None)
    return (role, m[1].lower(), m.end()) if role is not None else None
