"""HTML pages: their whole visible text with what the markup says of each line."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from newsledger.read.decode import decode
from newsledger.read.given import make_report
from newsledger.records import Document


def read_html(raw: bytes, *, given: Mapping[str, str] | None = None, path: str | None = None) -> Document:
    """The document of an HTML page."""
    text, encoding = decode(raw)
    text = re.sub(r"(?is)<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", "", text)
    text = re.sub(r"(?i)</?(p|div|h\d|li|br|tr|ul|section|article|header|footer|nav)\b[^>]*>", "\n", text)
    text = html.unescape(re.sub(r"<[^>]*>", "", text))
    text = re.sub(r"\s*\n\s*", "\n\n", text).strip()
    said = dict(given or {})
    return Document(report=make_report(text, said, path=path, meta={"encoding": encoding}), raw=raw, media_type="text/html", given=said)
