"""What a paper says of itself in its last lines is no fact of a story."""

from __future__ import annotations

import pytest

import newsledger as nl

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
    ],
)
def test_imprint_gives_no_fact(last: str) -> None:
    """A price, a printer or a subscription in the last lines supports nothing, nor does the name beside it."""
    assert not any(word in told(last) for word in ("Valley Post", "Price", "Subscriptions"))


@pytest.mark.parametrize("last", ["The fee is 90 euros a year.", "The Valley Post has seen the letter of the master."])
def test_news_in_the_last_lines_stays(last: str) -> None:
    """A fee, or what the paper itself found out, is told like anything else."""
    assert last.rstrip(".") in told(last)
