"""Records to bytes and back."""

from hypothesis import given
from hypothesis import strategies as st

from newsledger.records import Report, Span
from newsledger.store.codec import legible, pack, squeeze, unpack, unsqueeze

ANY = st.text(st.characters(codec=None, categories=None, max_codepoint=0x10FFFF), max_size=40)


@given(ANY)
def test_every_text_survives(text: str) -> None:
    """A report with any characters, lone surrogates among them, comes back as it was, and packs to the same bytes again."""
    report = Report.from_text(text, outlet=text[:5])
    assert unpack(pack(report), Report) == report
    assert pack(unpack(pack(report), Report)) == pack(report)


@given(ANY)
def test_legible_keeps_the_places(text: str) -> None:
    """What SQLite holds has as many characters, differs only where UTF-8 must, and is valid UTF-8 without NUL."""
    shown = legible(text) or ""
    assert len(shown) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, shown, strict=True))
    assert b"\0" not in shown.encode("utf-8")


@given(st.binary(max_size=200))
def test_bytes_survive(raw: bytes) -> None:
    """A source's bytes come back."""
    assert unsqueeze(squeeze(raw)) == raw


def test_span_is_three_fields() -> None:
    """A span is stored with its characters, so that the audit needs no program but JSON and zlib."""
    import json
    import zlib

    assert json.loads(zlib.decompress(pack(Span(1, 2, "\ud800")))) == {"start": 1, "end": 2, "text": "\ud800"}
