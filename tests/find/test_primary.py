"""Quotes beside the primary text they come from."""

from __future__ import annotations

import pytest

from newsledger.find.primary import wording
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
        (("Sell the boats at once",), "absent", []),
        (("",), "absent", []),
    ],
)
def test_wording(pieces: tuple[str, ...], standing: str, stretches: list[str]) -> None:
    """A quote is verbatim, cut, altered or absent, and its spans are the words of the primary text."""
    found = wording(pieces, SPEECH)
    assert (found.standing, [s.text for s in found.spans]) == (standing, stretches)
    assert all(holds(s, SPEECH.text) for s in found.spans)
