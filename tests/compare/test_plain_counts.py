"""Numbers that are no readings of one count, and days that are no readings of one day."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

import newsledger as nl
from newsledger.compare import rounds
from newsledger.compare.lines import Line, lines_of
from newsledger.compare.plain_counts import is_count, other_times, partial


def line(text: str, report: int = 0) -> Line:
    """The one line of a report."""
    return lines_of(found(text, f"Post {report}"), report=report)[0]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The blast hurt 18 people.", True),
        ("Jon Moen, 18, was hurt in the blast.", False),
        ("An 18-year-old man was hurt in the blast.", False),
        ("The 2014 blast hurt people.", False),
    ],
)
def test_ages_and_years_are_no_counts(text: str, *, count: bool) -> None:
    """An age or a year is no number that another report may give differently."""
    one = line(text)
    assert all(is_count(one, n) is count for n in one.numbers)


def test_summands_are_parts() -> None:
    """ "Three men and a woman" is no reading of the four who were hurt, nor are seven who include the gunman of six."""
    for text, part in (
        ("The victims, two men and a girl, were rowed to a clinic.", True),
        ("Seven people died, including the gunman.", True),
        ("Four people were hurt.", False),
    ):
        one = line(text)
        assert partial(one, one.numbers[0]) is part


def test_other_years_are_other_deeds() -> None:
    """A line of an earlier year tells of another deed than one of now."""
    assert other_times(line("The fire of 2009 killed 13 people."), line("The fire killed four people.", 1), "2024-05-08", "2024-05-08")
    assert not other_times(line("The fire killed 13 people."), line("The fire killed four people.", 1), "2024-05-08", "2024-05-08")


def test_number_that_both_reports_know_contradicts_nothing() -> None:
    """A report that gives both numbers knows of both: its larger one is no contradiction of the other report's."""
    one = "Boat sinks\n\nSix people were killed when a boat sank off Lindholm on Monday. Three people were killed on deck, police said.\n"
    two = "Boat lost\n\nSix people were killed when the boat sank off Lindholm on Monday, the coast guard said.\n"
    ledger = nl.compare([nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate((one, two))])
    assert not [d for d in ledger.differences() if d.contradicts]


def test_rounds_of_one_thing() -> None:
    """Meetings of two days, each of the day before its own report, are two meetings."""
    left, right = (
        found("The ministers met on Sunday in Orvik.", "North Post", "2024-05-06"),
        found("The ministers met on Thursday in Orvik.", "Post", "2024-05-10"),
    )
    one, two = lines_of(left, report=0)[0], lines_of(right, report=1)[0]
    assert rounds.two_rounds(rounds.told(one, left), rounds.told(two, right))
    late = found("The ministers met on Sunday in Orvik.", "Late Post", "2024-05-10")
    assert not rounds.two_rounds(rounds.told(lines_of(late, report=0)[0], late), rounds.told(two, right))
