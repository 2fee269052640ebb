"""Paths, folders, standard input and Reports to documents, streamed, each bad one named.

A file's format is told by its name, else by its first bytes. Each file comes as a `Document` (report and raw bytes) or a `Failure`.
"""

from __future__ import annotations

import io
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

from newsledger.errors import SourceError
from newsledger.read.csv import read_csv
from newsledger.read.decode import LARGEST
from newsledger.read.folders import failure_of, walk
from newsledger.read.given import FOLDER, unkept
from newsledger.read.html import read_html
from newsledger.read.jsonl import read_json, read_jsonl
from newsledger.read.text import read_text
from newsledger.records import Document, Failure, Report, given_time

Source = str | os.PathLike[str] | Report
STREAMED = {"jsonl": read_jsonl, "ndjson": read_jsonl, "csv": read_csv, "tsv": read_csv}
FORMATS = {"html": "html", "htm": "html", "xhtml": "html", "json": "json", "txt": "text", "text": "text", "md": "text"}
_PAGE = re.compile(rb"\s*(?:<!--.{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)


def read_sources(
    sources: Iterable[Source] | Source, *, outlet: str | None = None, published: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Document | Failure]:
    """A Document or a Failure for each report in the sources, in order, read only when asked for.

    `sources`: paths, folders (recursive, sorted), "-" for standard input, Reports. `outlet`, `published`: given for all of them; outlet
    "@folder" takes the name of each file's folder. `mapping`: field -> column, for tables. Raises BadDate at once when `published` is no ISO date.
    """
    given_time(published)
    given = {k: v for k, v in (("outlet", outlet), ("published", published)) if v}
    return _read_all([sources] if isinstance(sources, (str, os.PathLike, Report)) else sources, given, mapping)


def _read_all(sources: Iterable[Source], given: Mapping[str, str], mapping: Mapping[str, str] | None) -> Iterator[Document | Failure]:
    for source in sources:
        if isinstance(source, Report):
            yield document_of(source)
        elif os.fspath(source) == "-":
            yield from _read_open(sys.stdin.buffer, "-", given, mapping)
        elif os.path.isdir(source):
            for path in walk(os.fspath(source)):
                yield from [path] if isinstance(path, Failure) else read_file(path, given=given, mapping=mapping, inside=True)
        else:
            yield from read_file(os.fspath(source), given=given, mapping=mapping)


def document_of(report: Report) -> Document:
    """The document of a report made in Python: its text as UTF-8 (surrogates survive) and what was given with it."""
    given = {k: str(getattr(report, k)) for k in ("outlet", "url", "title", "language", "genre") if getattr(report, k)}
    if report.published is not None and report.published.span is None:
        given["published"] = report.published.value
    return Document(report=report, raw=report.text.encode("utf-8", "surrogatepass"), media_type="text/plain", given=given)


def read_file(path: str, *, given: Mapping[str, str], mapping: Mapping[str, str] | None = None, inside: bool = False) -> Iterator[Document | Failure]:
    """The documents of one file. `inside`: it was found in a folder, so a pipe or device there is refused, not waited for."""
    if given.get("outlet") == FOLDER:
        given = dict(given) | {"outlet": os.path.basename(os.path.dirname(os.path.abspath(path)))}
    try:
        mode = os.stat(path).st_mode
        if inside and not stat.S_ISREG(mode):
            yield Failure(code="unreadable", message="not a regular file", path=path)
            return
        with open(path, "rb") as file:
            yield from _read_open(file, path, given, mapping)
    except OSError as error:
        yield failure_of(error, path)


def _read_open(file: BinaryIO, path: str, given: Mapping[str, str], mapping: Mapping[str, str] | None) -> Iterator[Document | Failure]:
    suffix = path.rpartition(".")[2].lower()
    if suffix in STREAMED:
        yield from STREAMED[suffix](file, given=given, mapping=mapping, path=path)
        return
    raw = b"" if _size(file) > LARGEST else file.read(LARGEST + 1)
    if _size(file) > LARGEST or len(raw) > LARGEST:
        yield Failure(code="too-large", message="the file is over 10 MB", path=path)
        return
    try:
        yield from _read_whole(raw, FORMATS.get(suffix) or sniffed(raw), path, given, mapping)
    except SourceError as error:
        yield Failure(code=error.code, message=error.message, path=path)


def _size(file: BinaryIO) -> int:
    try:
        return os.fstat(file.fileno()).st_size
    except (OSError, ValueError, io.UnsupportedOperation):
        return 0


def sniffed(raw: bytes) -> str:
    """The format that the first bytes tell: html, json, jsonl or text."""
    head = raw[:4096].removeprefix(b"\xef\xbb\xbf")
    if _PAGE.match(head):
        return "html"
    first = head.lstrip()[:2]
    return "json" if first[:1] == b"{" or first in (b"[{", b"[\n", b"[\r") else "text"


def _read_whole(raw: bytes, form: str, path: str, given: Mapping[str, str], mapping: Mapping[str, str] | None) -> Iterator[Document | Failure]:
    if form == "json":
        yield from read_json(raw, given=given, mapping=mapping, path=path)
    elif form == "html" or (form == "text" and _PAGE.match(raw[:4096])):
        yield read_html(raw, given=given, path=path)
    else:
        yield read_text(raw, given=given, path=path)


def read_again(raw: bytes, media_type: str, *, given: Mapping[str, str] | None = None, path: str | None = None) -> Document | Failure:
    """The document of kept bytes, as it was read the first time (`given` is the Document's): what `rebuild` stands on."""
    given, mapping = unkept(given)
    try:
        if media_type == "text/html":
            return read_html(raw, given=given, path=path)
        if media_type == "text/plain":
            return read_text(raw, given=given, path=path)
        rows = read_csv(io.BytesIO(raw), given=given, mapping=mapping) if media_type == "text/csv" else read_json(raw, given=given, mapping=mapping)
        return _with_path(next(iter(rows)), path)
    except SourceError as error:
        return Failure(code=error.code, message=error.message, path=path)


def _with_path(row: Document | Failure, path: str | None) -> Document | Failure:
    import msgspec

    if isinstance(row, Failure):
        return msgspec.structs.replace(row, path=path)
    return msgspec.structs.replace(row, report=msgspec.structs.replace(row.report, path=path))
