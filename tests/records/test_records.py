"""Spans, ids and the plain form of records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsledger.errors import BadDate
from newsledger.records import Report, content_id, holds, span_of, trimmed


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_trimmed_span_holds(text: str, a: int, b: int) -> None:
    """A trimmed span holds its text and has no white space at its ends."""
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    span = trimmed(text, start, end)
    assert holds(span, text)
    assert span.text == span.text.strip()


def test_holds_rejects_other_text() -> None:
    """A span whose characters are not the text's does not hold."""
    assert not holds(span_of("Paris today", 0, 5), "Perth today")


def test_id_depends_on_what_was_given() -> None:
    """The same text from another outlet is another report; the same report twice is one."""
    one = Report.from_text("Talks ended.", outlet="A")
    assert one.id == Report.from_text("Talks ended.", outlet="A").id
    assert one.id != Report.from_text("Talks ended.", outlet="B").id


def test_id_of_lone_surrogate() -> None:
    """A lone surrogate neither raises nor collides with a question mark."""
    assert content_id("report", "a\ud800") != content_id("report", "a?")


def test_title_goes_first_once() -> None:
    """A title is put first with a blank line, unless the text starts with it."""
    assert Report.from_text("Body.", title="Head").text == "Head\n\nBody."
    assert Report.from_text("Head\nBody.", title="Head").text == "Head\nBody."


def test_bad_date_is_named() -> None:
    """A date that is no ISO date is refused by name, not guessed."""
    with pytest.raises(BadDate, match="last week"):
        Report.from_text("x", published="last week")
