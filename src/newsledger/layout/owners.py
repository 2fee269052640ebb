"""Who owns a page, by its copyright line, without the form of the company."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import AGENCIES, NO_OWNERS, PUBLISHER_WORDS
from newsledger.layout.furniture import known
from newsledger.layout.lines import Line
from newsledger.layout.mastheads import is_generic

_COPYRIGHT = re.compile(
    r"(?:©|ⓒ|\(c\)|copyright)\s*:?\s*(?:©|ⓒ|\(c\))?\s*(?:copyright)?\s*(?:[(\d,\s\-–]*\d{4}\)?)?[,.\s–-]*(?:by\s+)?([^\W\d_][^.|,;()]{2,48})",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:ltd|inc|llc|gmbh|plc|corp|corporation|pty|pte|pvt|co|ag|s\.?a|bv|company|limited|licensed|group|holdings|publications|publishing|media"
    r"|broadcasting|services|newspapers)\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(r"\b(?:newspapers|media|publishing|publishers|publications?|press)\b", re.IGNORECASE)
FORM = re.compile(  # what a company's name has more than its newspaper's
    r"[\s,]+(?:(?:News & )?Media |News |Publishing |Publishers? |Publications? |Newspapers? |Press )?"
    r"(?:Pte\.? |Pty\.? |Pvt\.? |\(Pty\) |Co\.?,? )?(?:Ltd|Limited|Inc|LLC|GmbH|PLC|UAB|SIA|AS|AB|Oy"
    r"|S\.?p\.?A|S\.?r\.?l|A\.?Ş|SARL|SAS|B\.?V|N\.?V|Sp\. z o\.o|s\.r\.o|a\.s|A/S|Ltda|Kft|Zrt|Sdn\.? Bhd|Bhd|d\.o\.o|S\. de R\.L)\b.*$"
)
_HOUSE = re.compile(rf"^(?:{'|'.join(PUBLISHER_WORDS)})\s(?=\S)|\s(?:{'|'.join(PUBLISHER_WORDS)})\b.*$", re.IGNORECASE)  # a publisher's kind of house
_TAIL = re.compile(
    r"\s*(?:\b(?:all rights|alle rechte|tous droits|no part|reproduction|hosted|website|powered|site|used)\b.*|\d{4}.*|-\s*all.*|S\. de R)$",
    re.IGNORECASE,
)
WIDE = 200  # characters of a copyright line that are looked at
_ENDS = re.compile(r"\s[-–—·»|]\s")


def owner_of(text: str, lines: list[Line]) -> str | None:
    """The name in the copyright line, without the form of its company; a publisher's name is not its newspaper's."""
    for line in lines:
        if line.kind != "furniture" or not ("©" in line.text or "ⓒ" in line.text or "opyright" in line.low or "(c)" in line.low):
            continue
        m = _COPYRIGHT.search(text[line.start : line.end])
        if m is None:
            continue
        rest = text[line.start + m.start(1) : min(line.end, line.start + m.start(1) + WIDE)]
        owner = m[1] if (whole := FORM.sub("", rest)) == rest or len(whole) > len(m[1]) else whole
        name = _HOUSE.sub("", FORM.sub("", _TAIL.sub("", _ENDS.split(owner)[0]))).strip(" -–—.,|<>")
        if (
            1 < len(name) <= 45
            and not _COMPANY.search(name)
            and name[0].isupper()
            and len(name.split()) <= 6
            and not known(name)
            and not is_generic(name)
            and not name.lower().startswith(NO_OWNERS)
            and (" " in name or not _PAPERS.search(m[1]))  # "Oldham Newspapers Ltd" has many
        ):
            return name
    return None


def is_agency(name: str) -> bool:
    """Whether a name is that of an agency whose copy stands in many papers."""
    return name.lower() in AGENCIES
