"""The outlet, only where the text or the metadata says it: a field, the page's top line said again below, a copyright line, "Source: Xinhua"."""

from __future__ import annotations

import re

from newsledger.layout.furniture import known
from newsledger.layout.head import RELEASE, masthead
from newsledger.layout.lines import Line

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:copyright)?\s*(?:[(\d,\s\-–]*\d{4}\)?)?,?\s*(?:by\s+)?([^\W\d_][^.|,;()]{2,48})", re.IGNORECASE
)
_COMPANY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp|corporation|pty|pte|co|ag|s\.?a|bv|company|limited|licensed|reuters|associated press|afp|group|holdings)\b",
    re.IGNORECASE,
)
_FORM = re.compile(  # what a company's name has more than its newspaper's
    r"[\s,]+(?:(?:News & )?Media |News )?(?:Pte\.? |Pty\.? |\(Pty\) |Co\.?,? )?(?:Ltd|Limited|Inc|LLC|GmbH|PLC|UAB|SIA|AS|AB|Oy"
    r"|Kft|Zrt|d\.o\.o|S\. de R\.L)\b.*$"
)
_TAIL = re.compile(
    r"\s*(?:\b(?:all rights|alle rechte|tous droits|no part|reproduction|hosted|website|powered|site|used)\b.*|\d{4}.*|-\s*all.*|S\. de R)$",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?:(?:source|publication|newspaper|sn|pub)\s?[:;]|SN\s|PUB\s)\s?(.{3,60})$", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:source|published in|this article first appeared in)\s?:?\s((?:The )?[A-Z][\w'&]*(?: (?:[A-Z][\w'&]*|of|and|&)){0,4})"
    r"(?=$|[,|.])",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s*\([^)]*\)$")
_PARTS = re.compile(r"\s+(?:\||[-–—]|::|>|»|·|/)\s+|\s{3,}")
_SMALL = frozenset(("of", "and", "the", "for", "in", "de", "del", "la", "le", "do", "da", "em", "&", "y", "e"))
TOP = 6  # lines among which a masthead stands
SHORT = 4  # letters: a shorter top line is an abbreviation


def outlet_of(text: str, lines: list[Line]) -> str | None:
    """The outlet's name, None when the page does not say it."""
    for line in lines:
        if line.rule == "field.furniture" and (m := _FIELD.match(text[line.start : line.end])):
            return _FORM.sub("", _PLACE.sub("", m[1].strip()))
    top = _top(text, lines)
    owner = _owner(text, lines)
    if top is not None and (owner is None or top.lower() in owner.lower()):
        return _cased(top)
    return owner if owner is not None else _source(text, lines)


def _owner(text: str, lines: list[Line]) -> str | None:
    """The name in the copyright line, without the form of its company."""
    for line in lines:
        if line.kind != "furniture" or line.rule not in ("furniture.copyright", "furniture.starts", "furniture.has"):
            continue
        m = _COPYRIGHT.search(text[line.start : line.end])
        if m is None:
            continue
        name = _FORM.sub("", _TAIL.sub("", m[1])).strip(" -–—.,|")
        if (
            1 < len(name) <= 45
            and not _COMPANY.search(name)
            and name[0].isupper()
            and len(name.split()) <= 6
            and not known(name)
            and name.lower() != "copyright"
        ):
            return name
    return None


def _top(text: str, lines: list[Line]) -> str | None:
    """The masthead: what a line above the headline says first, where the page says it again or an address holds it, or it is a newspaper's name."""
    headline = next((i for i, x in enumerate(lines) if x.kind == "headline"), 0)
    low = text.lower()
    for line in lines[: min(headline, TOP)]:
        if line.kind != "furniture" or line.rule in ("furniture.copyright", "furniture.clock", "bullet.mark", "field.mail", "furniture.starts"):
            continue
        parts = [p.strip(" |·-–—") for p in _PARTS.split(text[line.start : line.end].strip())]
        name = parts[1] if len(parts) > 1 and parts[0].isupper() and len(parts[0]) <= SHORT and _is_title(parts[1]) else parts[0]
        if not _is_title(name):
            continue
        again = low.count(name.lower()) > 1 or (len(name) > 8 and "".join(c for c in name.lower() if c.isalnum()) + "." in low)
        if again or (len(name.split()) >= 2 and masthead(line, lines) and line.rule == "furniture.above"):
            return name
    return None


def _is_title(name: str) -> bool:
    """Two to six words with capitals (one only with a dot inside: "Tanglaw.ph"), no section or button, no number."""
    count = len(name.split())
    if (
        not name
        or known(name)
        or not (1 <= count <= 6)
        or len(name) <= SHORT
        or any(c.isdigit() for c in name)
        or name[-1] in "?!:"
        or RELEASE.search(name.lower())
        or re.search('["“”]', name)
    ):
        return False
    if count == 1 and "." not in name:
        return False
    return name.islower() or all(w[0].isupper() or w.lower() in _SMALL or not w[0].isalpha() for w in name.split())


def _source(text: str, lines: list[Line]) -> str | None:
    """ "Source: Xinhua | 2019-08-14 22:13:07", "Published in The Indus Observer, City pages"."""
    for line in lines:
        if line.kind in ("byline", "furniture", "credit") and len(line) < 90 and (m := _SOURCE.match(text[line.start : line.end])):
            return m[1]
    return None


def _cased(name: str) -> str:
    """A name in capitals as it is written elsewhere ("CASPIAN BULLETIN": Caspian Bulletin)."""
    return name.title() if name.isupper() and len(name) > 6 else name
