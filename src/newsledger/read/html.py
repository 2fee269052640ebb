"""HTML pages: their whole visible text with what the markup says of each line.

The page is scanned in a reused child process with limits of time and memory (`htmlchild`); `parse` is what the child does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from newsledger.errors import SourceError
from newsledger.learn.collecting import held_back
from newsledger.read.decode import LARGEST, decode
from newsledger.read.given import make_report
from newsledger.read.htmlfeatures import framed
from newsledger.read.htmlmeta import meta_of
from newsledger.read.htmlpage import Node, Row, Scanned
from newsledger.read.htmlroles import TAGS, role_of
from newsledger.read.htmlscan import scan_html
from newsledger.read.htmlvotes import votes
from newsledger.records import Document, Hint, Record

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,30})", re.IGNORECASE)


def read_html(raw: bytes, *, given: Mapping[str, str] | None = None, path: str | None = None) -> Document:
    """The document of an HTML page. Raises SourceError for what cannot be read within the limits."""
    from newsledger.read.htmlchild import parsed

    if len(raw) > LARGEST:
        raise SourceError("too-large")
    page = parsed(raw)
    said = dict(given or {})
    if page.error:
        raise SourceError(page.error, page.message or None)
    if not page.text.strip():
        raise SourceError("empty", "the page shows no text")
    meta = dict(page.meta)
    known = {"url": meta["url"]} if meta.get("url", "").startswith("http") else {}
    report = make_report(page.text, known | said, path=path, meta=meta, hints=page.hints)
    return Document(report=report, raw=raw, media_type="text/html", given=said)


class Parsed(Record, frozen=True, kw_only=True):
    """What the child gives back for one page: text, hints and metadata, or the code of an error."""

    text: str = ""
    hints: tuple[Hint, ...] = ()
    meta: dict[str, str] = msgspec.field(default_factory=dict)
    error: str = ""
    message: str = ""


def scanned(raw: bytes) -> tuple[Scanned, dict[str, str]]:
    """The scanned page, and its metadata with the encoding that it was read by. Raises SourceError."""
    charset = _CHARSET.search(raw[:4096])
    source, encoding = decode(raw, declared=charset[1].decode("ascii", "replace") if charset else None)
    page = scan_html(source)
    meta = meta_of(page) | {"encoding": encoding}
    return page, meta | ({"language": page.language} if page.language else {})


def parse(raw: bytes) -> Parsed:
    """The visible text of a page, a hint for each line, and its metadata. Raises SourceError."""
    with held_back():
        page, meta = scanned(raw)
        frame = framed(page)
        hints = hints_of(page, votes(page, meta, frame), frame.other)
    return Parsed(text=page.text, hints=tuple(hints), meta={key: value for key, value in meta.items() if key != "body"})


def hints_of(page: Scanned, vote: Sequence[float], other: Sequence[bool]) -> list[Hint]:
    """What the markup says of each line; of a line far from all prose (vote 0) only its own element is looked at."""
    return [_hint(row, page.nodes, value, other[row.node]) for row, value in zip(page.rows, vote, strict=True)]


def _hint(row: Row, nodes: Sequence[Node], vote: float, other: bool) -> Hint:
    tag, role = "", ""
    index = row.node
    for _ in range(7 if vote else 2):
        node = nodes[index]
        tag = tag or (node.tag if node.tag in TAGS else "")
        role = role or role_of(node)
        if tag and role:
            break
        if node.parent < 0 or node.tag in ("article", "main", "body", "section", "aside"):
            break
        index = node.parent
    size = max(1, row.end - row.start)
    role = role or ("other" if other else "")
    share = round(row.linked / size, 3)
    return Hint(start=row.start, end=row.end, tag=tag, role=role, link_share=share, body_vote=vote, datetime=row.datetime, source=row.source)
