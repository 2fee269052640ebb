"""Deeds told in two orders, and things called what they cannot both be."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

from newsledger.compare import denials, sequences
from newsledger.compare.lines import Line, lines_of


def line(text: str, report: int = 0) -> Line:
    """The one line of a report."""
    return lines_of(found(text, f"Post {report}"), report=report)[0]


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The minister resigned before the letter was printed.", "The minister resigned after the letter was printed.", True),
        ("The singers came only after the speech, a guest said.", "First came the singers, then the speech, the mayor said.", True),
        ("The minister resigned before the letter was printed.", "The letter was printed after the minister resigned.", False),
        ("The minister resigned before the letter was printed.", "The ferry sailed after the storm had passed.", False),
    ],
)
def test_two_orders_of_two_deeds(left: str, right: str, *, clash: bool) -> None:
    """Two deeds told in two orders contradict each other; one order told in two ways does not."""
    one, two = line(left), line(right, 1)
    assert (sequences.reversed_order(one, two, sequences.orders(one), sequences.orders(two), 0.6) is not None) is clash


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The doors of the hall were locked.", "The doors were open, the firm said.", True),
        ("The verdict was unanimous.", "It was a split verdict, the clerk said.", True),
        ("Twenty people were unhurt.", "Twenty passengers were unhurt.", False),
        ("The road was closed and the gate was open.", "The road was closed, and the gate was open.", False),
    ],
)
def test_states_that_exclude_each_other(left: str, right: str, *, clash: bool) -> None:
    """One thing cannot be called locked and open."""
    assert (denials.called(line(left), line(right, 1), 0.6, denials.Accounts()) is not None) is clash
