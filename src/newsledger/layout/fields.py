"""Pages made of named fields: exports of press databases and e-mails ("LENGTH: 231 words", "HD" above its value, "SE_DATE;08.02.2013")."""

from __future__ import annotations

import re

from newsledger.layout.cuts import pieces_at
from newsledger.layout.lines import Line
from newsledger.layout.stamps import whole
from newsledger.layout.words import words

_FIELD = re.compile(r"([A-Za-z][A-Za-z _\-]{0,22}?)\s?[:;]\s?(?=\S|$)")
_CODE = re.compile(r"[A-Z]{2,3}$")
_CODED = re.compile(r"([A-Z]{2,3})[ \t]{1,6}(?=\S)")
_HEADER = re.compile(
    r"(?:From|To|Subject|Reply-To|Cc|Bcc|Date|Sent|Content-[\w-]+|MIME-Version|X-[\w-]+|Message-ID|Newsgroups|Organization|Path|Lines|References):\s?"
)
_SUBJECT = re.compile(r"Subject:\s?(?:(?:fwd?|re|aw|wg):\s?)*", re.IGNORECASE)
_LOUD = re.compile(r"[A-Z][A-Z _\-]{1,22}[:;]?$")
REACH = 26  # characters in which a field's name and its sign stand
ALONE = frozenset(("Body", "Full text", "Full Text", "Abstract", "Graphic"))
EXPORT = frozenset(("publication title", "publication info", "full text", "abstract", "document id", "database", "publication date"))
LEAST = 4  # fields of known names: fewer make no database page (a report may hold "Source:" and "Date:")
LONG_KINDS = frozenset(("paragraph", "caption"))


def field_of(line: Line) -> tuple[str, str, int] | None:
    """Name, kind and length of the field head that opens a line; None when none does."""
    table, text = words().fields, line.text
    head = text[:REACH]
    m = _FIELD.match(text) if ":" in head or ";" in head else None
    if m is not None and m[1].strip().lower() in table and (m[1].isupper() or m[1].istitle() or "-" in m[1] or m[1].strip().lower() in EXPORT):
        return m[1].strip().lower(), table[m[1].strip().lower()], m.end()
    m = _CODED.match(text) if text[1:2].isupper() else None
    if m is not None and m[1].lower() in table and m[1].lower() not in ("in", "by", "se", "an", "re", "la", "co", "to", "id", "ed", "et", "so"):
        return m[1].lower(), table[m[1].lower()], m.end()
    if m is not None and m[1] in ("BY", "SE", "AN", "LA", "CO", "IN", "ED", "ET", "SO", "RE"):
        return m[1].lower(), "topics" if m[1] == "RE" else table[m[1].lower()], m.end()
    if text in ALONE:
        return line.low, table[line.low], len(line)
    if len(text) <= 24 and (_CODE.fullmatch(line.text) or _LOUD.fullmatch(line.text)):
        name = line.low.rstrip(":; ")
        return (name, table[name], len(line)) if name in table else None
    return None


def is_fielded(lines: list[Line]) -> bool:
    """Whether the page is made of fields: at least four names of fields, three of them different and in capitals or at its head."""
    bare = [(i, x) for i, x in enumerate(lines) if not (x.plain and x.text[1].islower() and ";" not in x.text[:REACH]) and len(x.text) < 400]
    found = [(i, f) for i, line in bare if (f := field_of(line)) is not None]  # a plain sentence has no colon, so it opens with no field
    if len(found) < LEAST:
        return False
    loud = sum(1 for i, _ in found if lines[i].text[:2].isupper()) + 3 * bool(
        {"load-date", "publication-type", "accession number"} & {f[0] for _, f in found}
    )
    names = {f[0] for _, f in found}
    loud += 3 * (len(EXPORT & names) >= 2)
    mail = {"from", "to", "subject", "date"} & names
    return len(names) >= LEAST and (loud >= 3 or (len(mail) >= 3 and found[0][0] <= 2))


def mailed(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines, those of an e-mail's or a newsgroup's head named, the subject behind its head: two such lines at the top make one."""
    top = [line for line in lines[:14] if line.kind in ("", "stamp") and ":" in line.text and _HEADER.match(line.text)]
    if len(top) < 2 or top[0] not in lines[:3]:
        return lines
    for line in top:
        if line.kind == "" or not line.low.startswith(("date", "sent")):
            line.kind, line.rule = "furniture", "field.mail"
    return [part for line in lines for part in (_told(text, fold, line) if line.rule == "field.mail" else [line])]


def _told(text: str, fold: str, line: Line) -> list[Line]:
    """ "Subject: Fwd: Airline staff walk out": the head, and the subject, which may be the report's headline."""
    m = _SUBJECT.match(line.text)
    if m is None or m.end() >= len(line):
        return [line]
    out = pieces_at(text, fold, line, [(0, m.end()), (m.end(), len(line))])
    out[0].kind, out[0].rule, out[1].kind, out[1].rule = "furniture", "field.mail", "headline", "mail.subject"
    return out


def settle_fields(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with field heads cut off and named; values without a kind of their own stay open for the page's rules.

    A body runs on to the next field; the value of another field is one line, or the lines behind a head that stands alone.
    """
    out: list[Line] = []
    now = ""
    mail = _is_mail(lines)
    in_head = True
    for line in lines:
        field = field_of(line) if not (mail and not in_head) else None
        if field is not None and now == "paragraph" and not line.text[:2].isupper():
            field = None
        if field is None:
            in_head = in_head and mail and now != "" and line.gap == 0
            out.append(_valued(line, now if in_head or not mail else ""))
            now = now if now in LONG_KINDS or now == "topics" else ("" if not line.text.isupper() and now != "furniture" else now)
            continue
        name, kind, size = field
        now = kind
        if size >= len(line):
            line.kind, line.rule = "furniture", "field.head"
            out.append(line)
            continue
        out += _headed(text, fold, line, name, kind, size)
        now = kind if kind in LONG_KINDS else ""
        now = "mail" if mail and in_head else now
    return out


def _is_mail(lines: list[Line]) -> bool:
    names = {f[0] for line in lines[:12] if (f := field_of(line)) is not None}
    return len({"from", "to", "subject"} & names) >= 2


def _valued(line: Line, kind: str) -> Line:
    if kind in ("", "paragraph", "mail"):
        return line
    if kind == "stamp" and not whole(line.text):
        return line
    line.kind, line.rule = kind, f"field.{kind}"
    return line


def _headed(text: str, fold: str, line: Line, name: str, kind: str, size: int) -> list[Line]:
    """ "HEADLINE: Hut wardens ..." in two pieces; stamps, bylines, datelines and topics keep their head, as most readers take them."""
    if kind in ("stamp", "furniture", "byline", "topics", "credit", "dateline"):
        if kind == "stamp" and not whole(line.text):
            kind = "furniture"
        line.kind, line.rule = kind, f"field.{kind}"
        return [line]
    out = pieces_at(text, fold, line, [(0, size), (size, len(line))])
    out[0].kind, out[0].rule = "furniture", "field.head"
    if kind in ("headline", "standfirst", "caption"):
        out[1].kind, out[1].rule = kind, "mail.subject" if name == "subject" else f"field.{kind}"  # a mail's own headline may stand below
        if name == "subject" and out[1].text.startswith("["):
            out = out[:1] + _subject(text, fold, out[1])
    return out


def _subject(text: str, fold: str, line: Line) -> list[Line]:
    """ "[BSFL #1187] Grain barges idle": the list's name in brackets is furniture."""
    close = line.text.find("]")
    if close < 0 or close > 40 or close + 1 >= len(line):
        return [line]
    out = pieces_at(text, fold, line, [(0, close + 1), (close + 1, len(line))])
    out[0].kind, out[0].rule, out[1].kind, out[1].rule = "furniture", "field.list", "headline", "field.headline"
    return out
