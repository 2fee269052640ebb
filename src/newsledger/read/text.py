"""Plain text, with or without front matter."""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.errors import SourceError
from newsledger.read.decode import decode
from newsledger.read.frontmatter import split_front_matter
from newsledger.read.given import make_report
from newsledger.records import Document


def read_text(raw: bytes, *, given: Mapping[str, str] | None = None, path: str | None = None) -> Document:
    """The document of a text file. What the front matter says stands below what was given from outside."""
    text, encoding = decode(raw)
    front, text = split_front_matter(text)
    if not text.strip():
        raise SourceError("empty")
    said = front | dict(given or {})
    return Document(report=make_report(text, said, path=path, meta={"encoding": encoding}), raw=raw, media_type="text/plain", given=dict(given or {}))
