"""How a quote stands to its primary text, as it is shown and exported."""

from __future__ import annotations

import csv

import newsledger as nl
from newsledger.export.quotes import export
from newsledger.show.brief import brief
from newsledger.show.build import view_of
from newsledger.show.page import page
from newsledger.show.terminal import terminal

DAY = "2024-05-06"
RELEASE = """Statement of the mayor of Harwick

Mayor Ann Lee of Harwick gave this statement on Monday, May 6, 2024.

"We will not close the harbour this year, and we will not raise the fee for the boats of this town. The wall will be ready before the winter."
"""
POST = """Mayor of Harwick says the harbour stays open

HARWICK, May 6 - The harbour of Harwick stays open, the mayor said on Monday after a week of rumours in the town.

"We will not close the harbour this year, and we will not raise the fee for the boats of this town," Mayor Ann Lee said on Monday.
"""


def test_wording_is_shown_and_exported() -> None:
    """Terminal, brief, page and export say that the quote is verbatim in the release."""
    reports = [
        nl.Report.from_text(RELEASE, outlet="Harwick Council", published=DAY, genre="primary"),
        nl.Report.from_text(POST, outlet="Harbour Post", published=DAY),
    ]
    ledger = nl.compare(reports)
    found, made = list(ledger.findings()), ledger.comparison()
    view = view_of(found, made, everything=True)
    letter = next(t.letter for c in view.chapters for t in c.told if t.genre == "primary")
    for shown in (terminal(view, width=100), brief(view), page(view)):
        assert f"verbatim in {letter}" in shown
    rows = list(csv.DictReader(export(found, made)))
    assert {(r["wording"], r["primary"]) for r in rows if r["outlet"] == "Harbour Post" and "We will not close" in r["text"]} == {
        ("verbatim", reports[0].id)
    }
