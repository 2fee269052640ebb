"""Records to compressed bytes and back.

JSON with every character outside ASCII escaped, under zlib: a lone surrogate in a report's text survives (UTF-8 and msgspec's own
encoder refuse it), and any program that can inflate can read a ledger.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from typing import TypeVar

import msgspec

R = TypeVar("R")
ILLEGIBLE = re.compile("[\0\ud800-\udfff]")
Plain = dict[str, "Plain"] | list["Plain"] | str | int | float | bool | None


def pack(record: object) -> bytes:
    """The record as compressed ASCII JSON; the same bytes for equal records."""
    return zlib.compress(json.dumps(msgspec.to_builtins(record), ensure_ascii=True, separators=(",", ":")).encode("ascii"), 6)


def unpack_plain(blob: bytes) -> Plain:
    """The plain tree that `pack` stored."""
    tree: Plain = json.loads(zlib.decompress(blob))
    return tree


def unpack(blob: bytes, kind: type[R]) -> R:
    """The record that `pack` stored."""
    return msgspec.convert(unpack_plain(blob), kind)


def squeeze(raw: bytes) -> bytes:
    """A source's own bytes, compressed."""
    return zlib.compress(raw, 6)


def unsqueeze(blob: bytes) -> bytes:
    """What `squeeze` was given."""
    return zlib.decompress(blob)


def sha256(raw: bytes) -> str:
    """The hex digest that tells whether bytes are still the ones that were read."""
    return hashlib.sha256(raw).hexdigest()


def legible(text: str | None) -> str | None:
    """The text as SQLite and other programs can hold it: lone surrogates and NUL become U+FFFD, one for one, so offsets stay."""
    return None if text is None else ILLEGIBLE.sub("\ufffd", text)


def compact(value: object) -> str:
    """A list or mapping as one JSON string, for a column of a flat table."""
    return legible(json.dumps(msgspec.to_builtins(value), ensure_ascii=True, separators=(",", ":"))) or ""
