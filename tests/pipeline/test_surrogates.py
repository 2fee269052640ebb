"""Texts that hold half of a surrogate pair."""

import pytest

from newsledger.pipeline import extract
from newsledger.records import Report

TEXT = (
    'Mayor quits after vote\n\nSPRINGFIELD, May 6 (Reuters) - "I am done," Mayor Ann Lee told reporters on Monday. '
    "Police arrested 12 protesters in Paris."
)


def spans_in(tree: object) -> list[dict[str, object]]:
    """Every span object below."""
    if isinstance(tree, dict):
        own = [tree] if {"start", "end", "text"} <= set(tree) else []
        return own + [s for v in tree.values() for s in spans_in(v)]
    return [s for v in tree for s in spans_in(v)] if isinstance(tree, list | tuple) else []


@pytest.mark.parametrize("at", [2, 26, 30, 45, 52, 62, 75, 82, 90, 100, 108, 119, 135, len(TEXT)])
def test_half_a_pair_inside_any_word_is_analysed(at: int) -> None:
    """Wherever half a surrogate pair stands, extract gives no error and every span holds its text."""
    text = TEXT[:at] + "\ud800" + TEXT[at:]
    found = extract(Report.from_text(text, published="2024-05-06")).as_dict()
    assert found["error"] is None
    spans = spans_in(found)
    assert len(spans) > 20
    assert all(text[s["start"] : s["end"]] == s["text"] for s in spans)  # type: ignore[misc]
