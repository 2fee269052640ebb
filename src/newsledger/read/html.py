"""HTML pages: their whole visible text with what the markup says of each line.

The page is scanned in a reused child process with limits of time and memory (`htmlchild`); `parse` is what the child does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from newsledger.errors import SourceError
from newsledger.read.decode import LARGEST, decode
from newsledger.read.given import make_report
from newsledger.read.htmlbody import others, votes
from newsledger.read.htmlmeta import meta_of
from newsledger.read.htmlscan import Node, Row, Scanned, scan_html
from newsledger.records import Document, Hint, Record

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,30})", re.IGNORECASE)
TAGS = frozenset(
    (
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "figcaption",
        "caption",
        "li",
        "p",
        "td",
        "th",
        "blockquote",
        "time",
        "pre",
        "dt",
        "dd",
        "address",
        "summary",
    )
)
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("headline", re.compile(r"(?<![a-z])(?:headline|entry-title|article-?title|post-?title|story-?title|page-?title|article__title)(?![a-z])")),
    ("caption", re.compile(r"caption|(?<![a-z])(?:cutline|image-?desc\w*|wp-caption-text|legend)(?![a-z])")),
    ("credit", re.compile(r"(?<![a-z])(?:photo-?credit|image-?credit|img-?credit|credit\w*|copyright-holder)(?![a-z])")),
    ("byline", re.compile(r"(?<![a-z])(?:byline\w*|authors?|author-?name|writer|contributor)(?![a-z])")),
    ("stamp", re.compile(r"(?<![a-z])(?:timestamp|dateline|pub-?date|publish\w*|date\w*|posted-on|entry-date|updated)(?![a-z])")),
    (
        "standfirst",
        re.compile(
            r"(?<![a-z])(?:standfirst|dek|deck|sub-?headline|sub-?title|subheading|lead-?in|summary|excerpt|teaser-?text|article-?intro|chapo)(?![a-z])"
        ),
    ),
)


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


def parse(raw: bytes) -> Parsed:
    """The visible text of a page, a hint for each line, and its metadata. Raises SourceError."""
    charset = _CHARSET.search(raw[:4096])
    source, encoding = decode(raw, declared=charset[1].decode("ascii", "replace") if charset else None)
    page = scan_html(source)
    meta = meta_of(page)
    body = meta.pop("body", "")
    meta["encoding"] = encoding
    if page.language:
        meta["language"] = page.language
    return Parsed(text=page.text, hints=tuple(hints_of(page, votes(page, body))), meta=meta)


def hints_of(page: Scanned, vote: list[float]) -> list[Hint]:
    """What the markup says of each line."""
    other = others(page)
    return [_hint(row, page.nodes, value, other[row.node]) for row, value in zip(page.rows, vote, strict=True)]


def _hint(row: Row, nodes: list[Node], vote: float, other: bool) -> Hint:
    tag, role = "", ""
    index = row.node
    for _ in range(7):
        node = nodes[index]
        tag = tag or (node.tag if node.tag in TAGS else "")
        if not role:
            role = _role(node)
        if node.parent < 0 or node.tag in ("article", "main", "body", "section", "aside"):
            break
        index = node.parent
    size = max(1, row.end - row.start)
    return Hint(
        start=row.start,
        end=row.end,
        tag=tag,
        role=role or ("other" if other else ""),
        link_share=round(row.linked / size, 3),
        body_vote=vote,
        datetime=row.datetime,
        source=row.source,
    )


def _role(node: Node) -> str:
    if node.tag == "figcaption":
        return "caption"
    if node.itemprop in ("headline", "author", "datepublished"):
        return {"headline": "headline", "author": "byline", "datepublished": "stamp"}[node.itemprop]
    if not node.names or len(node.names) > 400:
        return ""
    return next((role for role, pattern in ROLES if pattern.search(node.names)), "")
