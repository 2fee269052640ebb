"""Quotes beside the primary text they come from."""

from __future__ import annotations

import time

import pytest

import newsledger as nl
from newsledger.find.primary import Primary
from newsledger.records import Report, holds

SPEECH = Report.from_text("Friends, we will not leave this harbour before the ice does. It is our home, and it was our fathers’ home.", language="en")


@pytest.mark.parametrize(
    ("pieces", "standing", "stretches"),
    [
        (("We will not leave this harbour",), "verbatim", ["we will not leave this harbour"]),
        (("it was our fathers' home",), "verbatim", ["it was our fathers’ home"]),
        (("before the ice does,", "It is our home."), "verbatim", ["before the ice does", "It is our home"]),
        (("We will not leave … before the ice does",), "cut", ["we will not leave", "before the ice does"]),
        (("We will never leave this harbour",), "altered", ["we will not leave this harbour"]),
        (("We shall leave this harbour", "before the ice does"), "altered", ["we will not leave this harbour before the ice"]),
        (("Sell the boats at once",), "absent", []),
        (("",), "absent", []),
    ],
)
def test_compared(pieces: tuple[str, ...], standing: str, stretches: list[str]) -> None:
    """A quote is verbatim, cut, altered or absent, and its spans are the words of the primary text."""
    found, spans = Primary(SPEECH).compared(pieces)
    assert (found, [s.text for s in spans]) == (standing, stretches)
    assert all(holds(s, SPEECH.text) for s in spans)


def test_long_texts_are_linear() -> None:
    """A long quote beside a long text that repeats itself takes no quadratic time."""
    text = Primary(Report.from_text("we will not leave the harbour at all " * 8000, language="en"))
    start = time.perf_counter()
    assert text.compared(["we will never leave the harbour at " * 40])[0] == "altered"
    assert text.compared(["we will sell the boats and the nets " * 400])[0] == "absent"
    assert time.perf_counter() - start < 3


RELEASE = """Statement of the mayor of Harwick on the tide wall

Mayor Ann Lee of Harwick gave this statement on Monday, May 6, 2024.

"We will not close the harbour this year, and we will not raise the fee for the boats of this town. The wall will be ready before the winter."
"""
POST = """Mayor of Harwick says the harbour stays open

HARWICK, May 6 - The harbour of Harwick stays open, the mayor said on Monday after a week of rumours in the town.

"We will not close the harbour this year, and we will not raise the fee for the boats of this town," Mayor Ann Lee said on Monday.
"""
ECHO = """Fee for boats in Harwick stays as it is

The fee for boats in Harwick stays as it is, the town learned on Monday, and so does the harbour.

"We will not close the harbour this year, and we will never raise the fee for the boats of this town," Mayor Ann Lee said on Monday.
"""


def test_a_primary_text_ends_the_chain() -> None:
    """Verbatim, the primary text is the last link and the one origin; altered, the quote is marked so and keeps its own chain."""
    day = "2024-05-06"
    reports = [
        Report.from_text(RELEASE, outlet="Harwick Council", published=day, genre="primary"),
        Report.from_text(POST, outlet="Harbour Post", published=day),
        Report.from_text(ECHO, outlet="Echo", published=day),
    ]
    ledger = nl.compare(reports)
    supports = {s.report: s for f in ledger.facts() for s in f.supports if s.wording is not None}
    release, post, echo = (r.id for r in reports)
    assert {r: s.wording.standing for r, s in supports.items() if s.wording} == {post: "verbatim", echo: "altered"}
    assert all(s.wording is not None and s.wording.report == release for s in supports.values())
    assert supports[post].via[-1].kind == "document"
    assert supports[post].via[-1].name == "Statement of the mayor of Harwick on the tide wall"
    assert not any(v.kind == "document" for v in supports[echo].via)
    fact = next(f for f in ledger.facts() if any(s.report == post and s.wording for s in f.supports))
    assert fact.counts.origins[0] == 1
    assert not ledger.audit().faults
