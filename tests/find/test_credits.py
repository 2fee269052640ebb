"""Credits: who is named at the end of a caption, in a byline, in a dateline, and what only looks like an agency."""

import pytest

import newsledger as nl
from newsledger.records import Span
from newsledger.score.credits import carried, parts_in


def named(where: str, line: str) -> list[tuple[str, str]]:
    """The words and parts found in a line inside a small report."""
    text, at = carried({"id": "x", "where": where, "line": line, "marks": []})
    found = nl.extract(nl.Report.from_text(text))
    return [(line[a:b], part) for a, b, part, _ in parts_in(found, Span(at, at + len(line), line))]


@pytest.mark.parametrize(
    ("where", "line", "want"),
    [
        ("caption", "Nurses at the gate. (AP Photo/Ida Holm)", [("AP", "agency"), ("Ida Holm", "photographer")]),
        ("caption", "A boat at dawn. Photo by Ola Brandt/EPA", [("Ola Brandt", "photographer"), ("EPA", "agency")]),
        ("top", "Ida Holm, PA", [("PA", "agency")]),
        ("dateline", "AMMAN, June 3 (Petra) - The dam is full, the ministry said.", [("Petra", "agency")]),
        ("end", "Source: Reuters", [("Reuters", "agency")]),
        ("end", "© 2020 The Associated Press. All rights reserved.", [("The Associated Press", "agency")]),
    ],
)
def test_credit(where: str, line: str, want: list[tuple[str, str]]) -> None:
    """A credit gives its agencies and its photographer with their places."""
    assert named(where, line) == want


@pytest.mark.parametrize(
    "line",
    [
        "The Unified Parcel Institute (UPI) hired nine drivers. UPI will hire more.",
        "The Reuters Archive Hall in Oxford shut its doors.",
        "The Lusa river rose by a metre.",
        "Mayor Michael Bloomberg had opposed the tax.",
    ],
)
def test_no_credit(line: str) -> None:
    """A name explained as another body's, or part of a longer one, is no agency."""
    assert named("body", line) == []
