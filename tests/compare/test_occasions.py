"""How a matter became known, and when a fact certainly has one origin."""

from __future__ import annotations

import numpy as np
import pytest

import newsledger as nl
from newsledger.compare import standing
from newsledger.compare.grounds import End
from newsledger.compare.occasions import meeting
from newsledger.compare.origins import Voice
from newsledger.compare.standing import Judge, Regression, settled
from newsledger.records import Counts, Via

LETTER = (
    "Mayor of Orvik apologizes in letter\n\nThe mayor of Orvik, Ida Moen, apologized on Monday for the closing of the library.\n\n"
    "“I should have asked the town before I closed it,” Moen said in a letter.\n"
)
AGAIN = (
    "Orvik library: Moen is sorry\n\nIda Moen, who is mayor of Orvik, has apologized for closing the library.\n\n"
    "“I should have asked the town before I closed it,” Moen wrote in a letter to the paper's readers.\n"
)


def test_meeting() -> None:
    """Sets all meet, two of them meet, and two that hold something do not."""
    a, b, none = frozenset({"lund"}), frozenset({"moen"}), frozenset[str]()
    assert meeting([a, a]) == (1.0, 1.0, 0.0)
    assert meeting([a, a, b]) == (0.0, 1.0, 1.0)
    assert meeting([a, none]) == (0.0, 0.0, 0.0)


def test_one_letter_is_one_origin() -> None:
    """Two reports that quote one letter have it from one origin, whatever else is open."""
    reports = [nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-08", language="en") for n, t in enumerate((LETTER, AGAIN))]
    quotes = [f for f in nl.compare(reports).facts() if f.kind == "quote" and f.counts.reports > 1]
    assert quotes
    assert {f.counts.origins for f in quotes} == {(1, 1)}


@pytest.mark.parametrize(
    ("several", "one", "opposed", "wanted"),
    [(9.0, -9.0, False, (2, 2)), (-9.0, 9.0, False, (1, 1)), (-9.0, -9.0, False, (1, 2)), (-9.0, 9.0, True, (1, 2)), (9.0, 9.0, False, (2, 2))],
)
def test_settled(monkeypatch: pytest.MonkeyPatch, several: float, one: float, opposed: bool, wanted: tuple[int, int]) -> None:
    """A range stays one unless the judgement is sure of two, or of one; what reports contradict each other in never has one for certain."""
    monkeypatch.setattr(standing, "judge", lambda: Judge(Regression(np.zeros(1), several), Regression(np.zeros(1), one)))
    ends = {"a": [End("own")], "b": [End("own")]}
    assert settled([0.0], [], ends, Counts(reports=2, outlets=2, origins=(1, 2)), opposed=opposed) == wanted


def test_hidden_source_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one report has it from "state media" nobody knows whether that is the agency that the other names."""
    monkeypatch.setattr(standing, "judge", lambda: Judge(Regression(np.zeros(1), -9.0), Regression(np.zeros(1), 9.0)))
    voices = [Voice("a", (Via(kind="media", name="state media", named=False),)), Voice("b", (Via(kind="agency", name="Andina", named=True),))]
    assert settled([0.0], voices, {}, Counts(reports=2, outlets=2, origins=(1, 2)), opposed=False) == (1, 2)
