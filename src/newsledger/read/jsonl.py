"""JSON lines, and JSON files with one report or a list of them."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

import msgspec

from newsledger.errors import SourceError
from newsledger.read.decode import LARGEST, decode
from newsledger.read.given import kept, make_report, named
from newsledger.records import Document, Failure

HALF = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
"""What may be half of a surrogate pair, escaped or bare."""


def read_jsonl(
    file: BinaryIO, *, given: Mapping[str, str] | None = None, mapping: Mapping[str, str] | None = None, path: str | None = None
) -> Iterator[Document | Failure]:
    """A document for each line, as the file streams; a line that is no report becomes a Failure named by its number."""
    place = path or "-"
    for number, line in enumerate(lines(file), 1):
        if line.strip():
            yield read_row(line, given=given, mapping=mapping, path=f"{place}:{number}")


def read_row(
    raw: bytes, *, given: Mapping[str, str] | None = None, mapping: Mapping[str, str] | None = None, path: str | None = None
) -> Document | Failure:
    """The document of one JSON object."""
    if len(raw) > LARGEST:
        return Failure(code="too-large", message="the row is over 10 MB", path=path)
    try:
        row = parsed(decode(raw)[0])
    except (ValueError, SourceError, RecursionError) as error:
        return Failure(code="bad-row", message=f"no JSON: {error}", path=path)
    values = named(row, mapping=mapping) if isinstance(row, dict) else {}
    if not values.get("text", "").strip():
        return Failure(code="bad-row", message="the row has no text", path=path)
    said = {k: v for k, v in values.items() if k != "text"} | dict(given or {})
    return Document(report=make_report(values["text"], said, path=path), raw=raw.strip(), media_type="application/json", given=kept(given, mapping))


def parsed(text: str) -> object:
    r"""The value of a JSON text. Half a surrogate pair ("\ud800", an emoji cut in two by another program) is kept as it is. Raises ValueError."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        if not HALF.search(text):
            raise
        value: object = json.loads(text)
        return value


def read_json(
    raw: bytes, *, given: Mapping[str, str] | None = None, mapping: Mapping[str, str] | None = None, path: str | None = None
) -> Iterator[Document | Failure]:
    """The documents of a JSON file: one object, a list of objects, or JSON lines after all."""
    rows = listed(decode(raw)[0])
    if rows:
        for number, row in enumerate(rows, 1):
            yield read_row(row, given=given, mapping=mapping, path=f"{path or '-'}:{number}")
        return
    whole = read_row(raw, given=given, mapping=mapping, path=path)
    if isinstance(whole, Document) or raw.strip().count(b"\n") == 0:
        yield whole
    else:
        yield from read_jsonl(io.BytesIO(raw), given=given, mapping=mapping, path=path)


def listed(text: str) -> list[bytes]:
    """The bytes of each row of a JSON list; none for what is no list. A list with half a surrogate pair in it gives its rows written anew."""
    try:
        return [bytes(row) for row in msgspec.json.decode(text, type=list[msgspec.Raw])]
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        pass
    try:
        rows = json.loads(text) if text.lstrip()[:1] == "[" and HALF.search(text) else None
    except (ValueError, RecursionError):
        return []
    return [json.dumps(row).encode() for row in rows] if isinstance(rows, list) else []


def lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file; one that is over 10 MB is given cut one byte over, so that it is refused without being held."""
    while line := file.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = file.readline(LARGEST + 1)
            if not line:
                return
