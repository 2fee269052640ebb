"""CSV with a head line (`text,title,outlet,url,published`, or other names with a mapping)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from newsledger.errors import SourceError
from newsledger.read.decode import LARGEST, decode
from newsledger.read.given import kept, make_report, named
from newsledger.read.jsonl import lines
from newsledger.records import Document, Failure

MEDIA = "text/csv"


class _Taken:
    """The lines that the csv module took for the row at hand, decoded; it keeps their bytes for the ledger."""

    def __init__(self, file: BinaryIO) -> None:
        self.source, self.raw, self.size, self.encoding = lines(file), [], 0, "utf-8"  # type: tuple[Iterator[bytes], list[bytes], int, str]

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self.source)
        self.size += len(line)
        if self.size > 2 * LARGEST:
            raise SourceError("too-large", "the row is over 10 MB (a quotation mark that is never closed?)")
        self.raw.append(line)
        try:
            return line.decode("utf-8-sig")
        except UnicodeDecodeError:
            return decode(line, declared="cp1252")[0]

    def taken(self) -> bytes:
        """The bytes since the last call."""
        out, self.raw, self.size = b"".join(self.raw), [], 0
        return out


def read_csv(
    file: BinaryIO, *, given: Mapping[str, str] | None = None, mapping: Mapping[str, str] | None = None, path: str | None = None
) -> Iterator[Document | Failure]:
    """A document for each row, as the file streams; a row without text becomes a Failure named by its number."""
    csv.field_size_limit(LARGEST)
    taken = _Taken(file)
    try:
        first = next(iter(taken), "")
        separator = max(",;\t|", key=first.count)
        head = next(csv.reader([first], delimiter=separator), [])
        columns, head_raw = [c.strip() for c in head], taken.taken()
        rows = csv.reader(taken, delimiter=separator)
        if not named(dict.fromkeys(columns, "x"), mapping=mapping).get("text"):
            known = ", ".join(columns[:8])
            yield Failure(code="bad-row", message=f"no column of text among {known}: name it with --map text=COLUMN (in Python: mapping)", path=path)
            return
        for number, row in enumerate(rows, 2):
            if any(row):
                yield _document(columns, row, head_raw + taken.taken(), given, mapping, f"{path or '-'}:{number}")
    except (csv.Error, SourceError) as error:
        yield Failure(code="bad-row", message=f"{error}", path=path)


def _document(
    columns: list[str], row: list[str], raw: bytes, given: Mapping[str, str] | None, mapping: Mapping[str, str] | None, path: str
) -> Document | Failure:
    values = named(dict(zip(columns, row, strict=False)), mapping=mapping)
    if not values.get("text", "").strip():
        return Failure(code="bad-row", message="the row has no text", path=path)
    if len(raw) > LARGEST:
        return Failure(code="too-large", message="the row is over 10 MB", path=path)
    said = {k: v for k, v in values.items() if k != "text"} | dict(given or {})
    return Document(report=make_report(values["text"], said, path=path), raw=raw, media_type=MEDIA, given=kept(given, mapping))
