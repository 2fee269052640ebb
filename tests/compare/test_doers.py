"""Persons of whom only one can have been in a deed."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

from newsledger.compare import denials, doers, states
from newsledger.compare.lines import Line, lines_of


def line(text: str, report: int = 0) -> Line:
    """The one line of a report."""
    return lines_of(found(text, f"Post {report}"), report=report)[0]


def told(one: Line, *others: Line) -> doers.Told:
    """A line with its doers, in a report of it and other lines."""
    return doers.Told(one, doers.doers(one), [d for x in (one, *others) for d in doers.doers(x)])


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("Police arrested the ferry's captain, Jon Moen, on Tuesday.", "The ferry's owner, Karin Dahl, was arrested on Tuesday.", True),
        ("A cook was the only person to die in the fire.", "The fire killed a nurse, Karin Dahl.", True),
        ("Norwegian troops opened fire near the bridge.", "Swedish guards opened fire first near the bridge.", True),
        ("Police arrested the ferry's captain, Jon Moen, on Tuesday.", "Moen was arrested on Tuesday.", False),
        ("Police arrested the ferry's captain, Jon Moen, on Tuesday.", "The captain was arrested on Tuesday.", False),
        ("Police arrested twelve protesters on Tuesday.", "Police arrested the captain, Jon Moen, on Tuesday.", False),
        ("The ferry's captain, Jon Moen, thanked his crew.", "The ferry's owner, Karin Dahl, thanked the crew.", False),
    ],
)
def test_persons_of_one_deed(left: str, right: str, *, clash: bool) -> None:
    """Two persons clash in a deed of one person, or where a line says that there was nobody else."""
    one, two = line(left), line(right, 1)
    assert (doers.persons(told(one), told(two), 0.6, {}) is not None) is clash


def test_person_told_by_both_is_no_clash() -> None:
    """Where the other report tells the deed of the person too, there were two."""
    one, two = line("Police arrested the captain, Jon Moen."), line("Police arrested the owner, Karin Dahl.", 1)
    assert doers.persons(told(one), told(two, one), 0.6, {}) is None


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("Not one krone was paid, the colonel said.", "Euros were paid to the pirates, two officials said.", True),
        ("Not one krone was paid for the crew, the colonel said.", "A ransom was paid for the crew, two officials said.", True),
        ("The ministry denies that the talks have ended.", "The talks ended without result on Monday.", True),
        ("A driver, and not a guard, was arrested.", "Police arrested a driver on Monday.", False),
    ],
)
def test_denials_of_one_deed(left: str, right: str, *, clash: bool) -> None:
    """A denial reaches the verb of its clause and no further than a contrast."""
    assert (denials.denials(line(left), line(right, 1), 0.6, denials.Accounts()) is not None) is clash


def test_none_at_all_and_some_that_act() -> None:
    """That there was no soldier contradicts what soldiers did; that no exit was shut agrees with exits that were open."""
    assert (
        states.none_or_some(line("There was no soldier anywhere, he said."), line("They were freed by soldiers.", 1), 0.6, denials.Accounts())
        is not None
    )
    assert (
        states.none_or_some(line("No exit was shut, he said."), line("All six exits were open, the firm said.", 1), 0.6, denials.Accounts()) is None
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The firm never sold the boat, it said.", "The owner denied that he had sold the boat."),
        ("The court did not read the annex.", "The judge read the verdict on Monday."),
        ("The minister said that the boat was not sold.", "Many speculated that the boat was sold."),
        ("Don't Sell the Boat", "The owner sold the boat."),
    ],
)
def test_what_denies_nothing(left: str, right: str) -> None:
    """Two denials, deeds of other things, mere suppositions and commands do not deny each other."""
    assert denials.denials(line(left), line(right, 1), 0.6, denials.Accounts()) is None


def test_troops_begin_and_inquiries_do_not() -> None:
    """Who began is asked of troops that fire, not of an inquiry that two offices began."""
    one, two = line("The Lind Commission began an inquiry into the fire."), line("The Justice Ministry began an inquiry into the fire.", 1)
    assert doers.persons(told(one), told(two), 0.8, {}) is None
