"""Spans of a report, the base of every record, and ids from contents.

A span is half-open code points of `Report.text` and carries its characters, so that it can be checked (`holds`).
"""

from __future__ import annotations

import hashlib
from typing import Protocol, TypeVar

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What every record is: frozen, compared by value."""


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of a report: half-open code points, with the characters themselves."""

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start


def span_of(text: str, start: int, end: int) -> Span:
    """The span of `text` from `start` to `end`."""
    return Span(start, end, text[start:end])


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its two ends (may be empty)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])


def overlap(a: Span, b: Span) -> int:
    """How many characters two spans of one report share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def covers(outer: Span, inner: Span) -> bool:
    """Whether `inner` lies wholly in `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def holds(span: Span, text: str) -> bool:
    """The span law: the characters at the span are the ones it carries."""
    return 0 <= span.start <= span.end <= len(text) and text[span.start : span.end] == span.text


def content_id(prefix: str, *parts: object) -> str:
    """A stable id from the key fields: prefix, colon, 16 hex digits of SHA-256 (surrogates survive)."""
    raw = "\x1f".join("" if p is None else str(p) for p in parts)
    return f"{prefix}:{hashlib.sha256(raw.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


class HasSpan(Protocol):
    """Any record with a span."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


R = TypeVar("R", bound=HasSpan)
