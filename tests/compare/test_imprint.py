"""What a paper says of itself in its last lines is no fact of a story."""

from __future__ import annotations

import pytest

import newsledger as nl
from newsledger.compare.lines import lines_of
from newsledger.compare.units import motto

BODY = (
    "Ferry runs aground off Lindholm\n\nA ferry with 214 passengers ran aground on Tuesday off the island of Lindholm, the coast guard said.\n\n"
    "Divers will look at the hull on Thursday. The island has no other harbour.\n\n"
)


def told(last: str) -> str:
    """All that the facts of a report with this last paragraph rest on."""
    report = nl.Report.from_text(BODY + last + "\n", outlet="The Valley Post", published="2024-05-07")
    return " | ".join(s.span.text for f in nl.compare([report]).facts() for s in f.supports)


@pytest.mark.parametrize(
    "last",
    [
        "The Valley Post, Orvik. Price 2 euros a copy.",
        "The Valley Post is printed in Orvik.",
        "Prices are delayed by 20 minutes.",
        "Subscriptions: 90 crowns.",
        "The Post is owned by the Lind family, which also holds shares in the mill.",
        "This newspaper is a member of the press council.",
        "The Valley Post does not name victims.",
        "The Valley Post has asked the owner for comment and will publish the answer.",
    ],
)
def test_imprint_gives_no_fact(last: str) -> None:
    """A price, a printer or a subscription in the last lines supports nothing, nor does the name beside it."""
    assert not any(word in told(last) for word in ("Valley Post", "Price", "Subscriptions", "newspaper", "The Post"))


@pytest.mark.parametrize(
    "between",
    [
        "We will bring you more as we get it.",
        "The story continues after the picture.",
        "A file picture shows the ferry in 2017, when the king opened it.",
        "The picture above was taken during a drill in 2021.",
        "Correction: The ferry has 12 cabins, not 14 as we reported on Monday.",
        "The names of two witnesses have been changed.",
        "Tomorrow in the Post: the mayor on the future of the ferry.",
    ],
)
def test_note_on_the_page_gives_no_fact(between: str) -> None:
    """A promise of more, a correction or what an old picture shows supports nothing, wherever it stands."""
    here = BODY.replace("Divers", f"{between}\n\nDivers")
    report = nl.Report.from_text(here, outlet="The Valley Post", published="2024-05-07")
    spans = [s.span for f in nl.compare([report]).facts() for s in f.supports]
    first = here.index(between)
    assert spans
    assert not any(s.start < first + len(between) and first < s.end for s in spans)


def test_promise_that_somebody_makes_stays() -> None:
    """What an official promises to tell is news."""
    said = '"We will bring you more divers on Friday," the harbour master Ida Moen said.'
    assert "bring you more divers" in told(said)


@pytest.mark.parametrize("last", ["The fee is 90 euros a year.", "The Valley Post has seen the letter of the master."])
def test_news_in_the_last_lines_stays(last: str) -> None:
    """A fee, or what the paper itself found out, is told like anything else."""
    assert last.rstrip(".") in told(last)


@pytest.mark.parametrize("first", ["The Valley Post — serving the upper valley since 1904", "VALLEY POST 96.1 — the voice of the dale"])
def test_motto_gives_no_fact(first: str) -> None:
    """The outlet's name with its motto above the headline supports nothing."""
    report = nl.Report.from_text(f"{first}\n\n{BODY}", outlet="The Valley Post", published="2024-05-07")
    spans = [s.span.text for f in nl.compare([report]).facts() for s in f.supports]
    assert spans
    assert not any("since 1904" in s or "voice of the dale" in s for s in spans)


def test_headline_with_the_outlet_in_it_stays() -> None:
    """A line that begins with the outlet's name and has a subject and a verb is no motto."""
    report = nl.Report.from_text("Valley Post: a court has cleared two editors of the paper on Monday.\n", published="2024-05-07")
    assert not motto(lines_of(nl.extract(report), report=0)[0], "The Valley Post")
