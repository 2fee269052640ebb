"""Bytes to text: byte order marks, UTF-8 and UTF-16, declared and detected encodings; what is no text is named.

Nothing is normalised: carriage returns, NUL, no-break spaces and bidi marks stay where they are. A byte order mark is part of the encoding,
not of the text.
"""

from __future__ import annotations

import codecs
import re

from newsledger.errors import SourceError

LARGEST = 10_000_000  # bytes: a report over 10 MB is refused, not cut
MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MAGIC: tuple[bytes, ...] = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format 3\x00",
    b"OggS",
    b"ID3",
    b"RIFF",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"\xd0\xcf\x11\xe0",
    b"\x28\xb5\x2f\xfd",
    b"\x00\x00\x01\x00",
    b"II*\x00",
    b"MM\x00*",
    b"\xca\xfe\xba\xbe",
)
CONTROL = bytes(b for b in range(32) if b not in (0, 8, 9, 10, 12, 13, 26, 27))
CHECKED = 65536  # how many bytes are looked at for control signs and for the detection


def decode(raw: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """The text and the encoding that it was read with. Raises SourceError `too-large`, `empty` or `binary`."""
    if len(raw) > LARGEST:
        raise SourceError("too-large")
    if not raw.strip(b" \t\r\n\x0b\x0c"):
        raise SourceError("empty")
    if raw.startswith(MAGIC):
        raise SourceError("binary")
    text, encoding = _decoded(raw, declared)
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise SourceError("empty")
    return text, encoding


def _decoded(raw: bytes, declared: str | None) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace"), encoding
    wide = _wide(raw[:CHECKED])
    if wide:
        return raw.decode(wide, "replace"), wide
    if _is_binary(raw[:CHECKED]):
        raise SourceError("binary")
    return _narrow(raw, declared)


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every second byte is mostly NUL ("M\\0a\\0y\\0")."""
    even, odd, half = head[0::2].count(0), head[1::2].count(0), max(1, len(head) // 2)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else None


def _is_binary(head: bytes) -> bool:
    """Whether control signs or NULs make up more than a text holds (a stray NUL or form feed is no reason)."""
    control = len(head) - len(head.translate(None, CONTROL))
    return control > 2 + len(head) // 200 or head.count(0) > 8 + len(head) // 50


def _narrow(raw: bytes, declared: str | None) -> tuple[str, str]:
    for encoding in ("utf-8", declared):
        if encoding is not None:
            try:
                return raw.decode(encoding), encoding
            except (UnicodeDecodeError, LookupError):
                continue
    try:
        return raw.decode("utf-8", "surrogatepass"), "utf-8"
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(raw):
        return raw.decode("utf-8", "replace"), "utf-8"
    return _detected(raw)


def _nearly_utf8(raw: bytes) -> bool:
    """A UTF-8 file with a few broken bytes: many well-formed sequences, few stray ones."""
    head = raw[:CHECKED]
    good = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", head))
    bad = len(re.findall(rb"(?<![\x80-\xff])[\x80-\xbf]|[\xc0-\xff](?![\x80-\xbf])", head))
    return good > 10 * bad


def _detected(raw: bytes) -> tuple[str, str]:
    """The encoding that charset-normalizer finds best; Windows-1252 where it finds none."""
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:CHECKED]).best()
    for encoding in (best.encoding if best is not None else "cp1252", "cp1252"):
        try:
            return raw.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1"), "latin-1"
