"""The outlet, only where the text or the metadata says it: a copyright line, a field, the page's top line said again below."""

from __future__ import annotations

import re

from newsledger.layout.head import masthead
from newsledger.layout.lines import Line

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:copyright)?\s*(?:[(\d,\s-]*\d{4}\)?)?,?\s*(?:by\s+)?([^\W\d_][^.|,;()]{2,48})", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp|corporation|pty|pte|co|ag|s\.?a|bv|company|limited|licensed|reuters|associated press|afp|group|holdings)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:\b(?:all rights|alle rechte|tous droits|no part|reproduction|hosted|website|powered|site|used)\b.*|\d{4}.*|-\s*all.*)$", re.IGNORECASE
)
_FIELD = re.compile(r"(?:source|publication|newspaper|sn|pub)\s?[:;]\s?(.{3,60})$", re.IGNORECASE)
_PLACE = re.compile(r"\s*\([^)]*\)$")


def outlet_of(text: str, lines: list[Line]) -> str | None:
    """The outlet's name, None when the page does not say it."""
    for line in lines:
        if line.rule == "field.furniture" and (m := _FIELD.match(text[line.start : line.end])):
            return _PLACE.sub("", m[1].strip())
    top = next(
        (x for x in lines[:3] if x.kind == "furniture" and len(x.text.split()) >= 2 and masthead(x, lines) and x.rule == "furniture.above"), None
    )
    for line in lines:
        if (
            line.kind == "furniture"
            and line.rule in ("furniture.copyright", "furniture.starts", "furniture.has")
            and (m := _COPYRIGHT.search(text[line.start : line.end]))
        ):
            name = _TAIL.sub("", m[1]).strip(" -–—.,|")
            if 1 < len(name) <= 45 and not _COMPANY.search(name) and name[0].isupper() and len(name.split()) <= 6:
                return name
    if top is None or "|" in top.text:
        return None
    return _cased(text[top.start : top.end])


def _cased(name: str) -> str:
    """A name in capitals as it is written elsewhere ("CASPIAN BULLETIN": Caspian Bulletin)."""
    return name.title() if name.isupper() and len(name) > 6 else name
