"""What is read and how it is laid out: reports, their times, the hints of their markup, their blocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from newsledger.records.spans import Record, Span, content_id

BlockKind = Literal[
    "headline", "standfirst", "bullet", "dateline", "stamp", "byline", "caption", "credit", "subhead", "paragraph", "related", "topics", "furniture"
]
FACT_KINDS: frozenset[str] = frozenset({"headline", "standfirst", "bullet", "caption", "paragraph"})
READ_KINDS: frozenset[str] = FACT_KINDS | {"subhead"}
"""Blocks of FACT_KINDS give facts; those of READ_KINDS are parsed; the others are only searched for names and dates."""

Genre = Literal["report", "agency", "primary"]


class Time(Record, frozen=True, kw_only=True):
    """A time expression or stamp as an interval. `type` and `value` are TIMEX3; `earliest` and `latest` ISO 8601 or None.

    `anchor` is the ISO date that a relative expression was counted from, None for absolute ones. `span` is None when
    the time was given from outside (an option, metadata).
    """

    span: Span | None = None
    type: str = "DATE"
    value: str = ""
    earliest: str | None = None
    latest: str | None = None
    grain: str | None = None
    anchor: str | None = None
    rule: str = "given"
    score: float = 1.0


class Hint(Record, frozen=True, kw_only=True):
    """What the source's markup says of one line of `Report.text` (HTML only). `source`: where the line begins in the decoded page."""

    start: int
    end: int
    tag: str = ""
    role: str = ""
    link_share: float = 0.0
    body_vote: float = 0.0
    datetime: str | None = None
    source: int = -1


class Report(Record, frozen=True, kw_only=True):
    """One document as it was read. `text` is never changed; everything else may be unknown (None), never guessed."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    genre: Genre = "report"
    published: Time | None = None
    updated: Time | None = None
    path: str | None = None
    hints: tuple[Hint, ...] = ()
    meta: dict[str, str] = {}

    @classmethod
    def from_text(
        cls,
        text: str,
        title: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        published: str | None = None,
        language: str | None = None,
        genre: Genre = "report",
        *,
        path: str | None = None,
        hints: Sequence[Hint] = (),
        meta: dict[str, str] | None = None,
    ) -> Report:
        """A report from plain text.

        `title` is put first with a blank line, unless the text starts with it. `published` is an ISO date or datetime.
        The id is a hash of text, outlet, url and published as given. Raises `newsledger.errors.BadDate` when `published` is no ISO date.
        """
        if title and title.strip() and not text.lstrip().startswith(title.strip()):
            text = f"{title.strip()}\n\n{text}"
        return cls(
            id=content_id("report", text, outlet, url, published),
            text=text,
            title=title,
            outlet=outlet,
            url=url,
            language=language,
            genre=genre,
            published=given_time(published),
            path=path,
            hints=tuple(hints),
            meta=meta or {},
        )


def given_time(value: str | None) -> Time | None:
    """The Time of an ISO date or datetime given from outside; None for None or an empty string."""
    from datetime import datetime

    from newsledger.errors import BadDate

    if value is None or not value.strip():
        return None
    text = value.strip()
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDate(f"not an ISO date or datetime: {value!r}") from error
    day = text[:10]
    kind, grain = ("DATE", "day") if len(text) <= 10 else ("TIME", "minute")
    return Time(
        type=kind, value=text, earliest=text if kind == "TIME" else day, latest=text if kind == "TIME" else day, grain=grain, rule="given", score=1.0
    )


class Block(Record, frozen=True, kw_only=True):
    """What one line, or part of a line, of the report is."""

    span: Span
    kind: BlockKind
    rule: str = ""
    score: float = 1.0


class Layout(Record, frozen=True, kw_only=True):
    """What the layout room says of a report: its blocks, and what stamps, datelines and metadata say of date and outlet."""

    blocks: tuple[Block, ...] = ()
    title: str | None = None
    outlet: str | None = None
    published: Time | None = None
    updated: Time | None = None
    times: tuple[Time, ...] = ()
    language: str | None = None


class Page(Record, frozen=True, kw_only=True):
    """A report with its layout: all that copies and stories need (no model pass)."""

    report: Report
    layout: Layout


class Document(Record, frozen=True, kw_only=True):
    """A report with the very bytes that it was read from: what a reader yields and the ledger keeps.

    `raw` is the whole file of a text or HTML page, one line of JSON lines, the header and the row of CSV. `media_type` says how to read it
    again: text/plain, text/html, application/json or text/csv. `given` holds what was said from outside (outlet, published, genre, url ...).
    """

    report: Report
    raw: bytes
    media_type: str
    given: dict[str, str] = {}
