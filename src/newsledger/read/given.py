"""What is said of a report from outside its text: options, front matter, columns, the folder's name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from newsledger.records import Genre, Hint, Report

FOLDER = "@folder"  # given as outlet: the name of the folder that holds the file
FIELDS: dict[str, str] = {  # the names that front matter and tables use, and ours
    "text": "text",
    "body": "text",
    "content": "text",
    "article": "text",
    "title": "title",
    "headline": "title",
    "outlet": "outlet",
    "publisher": "outlet",
    "newspaper": "outlet",
    "url": "url",
    "link": "url",
    "published": "published",
    "date": "published",
    "publication_date": "published",
    "date_published": "published",
    "language": "language",
    "lang": "language",
    "genre": "genre",
    "author": "author",
    "updated": "updated",
}
GENRES: dict[str, Genre] = {
    "report": "report",
    "agency": "agency",
    "primary": "primary",
    "release": "primary",
    "readout": "primary",
    "transcript": "primary",
}
REPORT_FIELDS = ("title", "outlet", "url", "language")


def named(row: Mapping[str, object], *, mapping: Mapping[str, str] | None = None) -> dict[str, str]:
    """The row's values under our own field names; `mapping` says which column holds which field."""
    out: dict[str, str] = {}
    for field, column in (mapping or {}).items():
        out[field] = _string(row.get(column))
    for column, value in row.items():
        field = FIELDS.get(str(column).strip().lower(), "")
        if field and not out.get(field):
            out[field] = _string(value)
    return {k: v for k, v in out.items() if v}


def kept(given: Mapping[str, str] | None, mapping: Mapping[str, str] | None) -> dict[str, str]:
    """What the ledger keeps of options and mapping, in one table: columns as `column:FIELD`."""
    return dict(given or {}) | {f"column:{field}": column for field, column in (mapping or {}).items()}


def unkept(given: Mapping[str, str] | None) -> tuple[dict[str, str], dict[str, str]]:
    """Options and mapping out of what `kept` made."""
    both = given or {}
    options = {k: v for k, v in both.items() if not k.startswith("column:")}
    return options, {k.removeprefix("column:"): v for k, v in both.items() if k.startswith("column:")}


def _string(value: object) -> str:
    if isinstance(value, list):
        return "\n\n".join(_string(v) for v in value)
    return "" if value is None or isinstance(value, dict) else str(value)


def make_report(
    text: str, given: Mapping[str, str], *, path: str | None = None, meta: Mapping[str, str] | None = None, hints: tuple[Hint, ...] = ()
) -> Report:
    """The report of a text with what was given. A date that is no ISO date is left to the layout, as metadata."""
    published, notes = iso_or_none(given.get("published")), dict(meta or {})
    if given.get("published") and published is None:
        notes["published"] = given["published"]
    notes |= {k: given[k] for k in ("author", "updated") if given.get(k)}
    extra = {k: given[k] for k in REPORT_FIELDS if given.get(k)}
    return Report.from_text(
        text, published=published, genre=GENRES.get(given.get("genre", ""), "report"), path=path, meta=notes, hints=hints, **extra
    )


def iso_or_none(value: str | None) -> str | None:
    """The value when it is an ISO date or datetime, else None."""
    if value is None or not re.match(r"\s*\d{4}-?\d\d-?\d\d", value):
        return None
    try:
        datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return value.strip()
