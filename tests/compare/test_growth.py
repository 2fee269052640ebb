"""Counts that grow are told later, not told wrong; one statement is contested once."""

from __future__ import annotations

import newsledger as nl
from newsledger.compare.counted import rounded
from newsledger.records import Difference
from newsledger.records.shown import SURE
from newsledger.store.ledger import Ledger

FIRST = (
    "Dam breaks above Telmora\n\nAn earth dam above the town of Telmora broke on Monday after two days of rain, sending mud through the streets.\n\n"
    "Eleven people are missing, the fire brigade said.\n\nThe mayor, Ana Ruiz, asked people to stay at home.\n"
)
SECOND = (
    "Search goes on in Telmora\n\nThe number of people missing after the dam above Telmora broke rose to 14 on Tuesday, the fire brigade said.\n\n"
    "The bridge to the town is closed.\n"
)
THIRD = (
    "Telmora digs on\n\nIn Telmora the fire brigade still looks for 14 people who have been missing since the dam broke on Monday.\n\n"
    "Schools stay shut until Friday, the mayor said.\n"
)


def compared(*told: tuple[str, str]) -> Ledger:
    """The ledger of reports given as (day, text)."""
    return nl.compare([nl.Report.from_text(text, outlet=f"Post {n}", published=day) for n, (day, text) in enumerate(told)])


def contradicting(ledger: Ledger) -> list[Difference]:
    """The differences that contradict and that a user sees at first."""
    return [d for d in ledger.differences() if d.contradicts and d.score >= SURE["difference"]]


def test_rising_count_of_missing_is_later() -> None:
    """A later report's higher number of missing people is newer, and the day on which it rose is not the day of the disaster."""
    ledger = compared(("2024-05-06", FIRST), ("2024-05-07", SECOND), ("2024-05-08", THIRD))
    assert contradicting(ledger) == []
    assert [d.verdict for d in ledger.differences() if d.kind == "how many"] == ["later"]
    assert not [f for f in ledger.facts() if f.standing == "contested" and "missing" in f.gist]


def test_two_tolls_of_one_day_contradict() -> None:
    """Two numbers of dead that come out on one day are no growth."""
    one = "Bus falls into ravine\n\nNine people were killed when a bus fell into a ravine near Lindholm on Monday, police said.\n"
    two = "Many die in bus\n\nEleven people were killed when a bus fell into a ravine near Lindholm on Monday, doctors said.\n"
    assert [d.kind for d in contradicting(compared(("2024-05-06", one), ("2024-05-06", two)))] == ["how many"]
    assert contradicting(compared(("2024-05-06", one), ("2024-05-07", two))) == []


def test_round_figure_is_the_same_number() -> None:
    """A number in round figures is no other number; two counted ones are."""
    assert rounded(43_350, 43_000)
    assert rounded(3_800_000, 4_000_000)
    assert not rounded(19, 20)
    assert not rounded(85_000, 58_000)
    assert not rounded(3_200, 3_050)
    assert not rounded(1_000, 1_200)


def test_statement_is_contested_once() -> None:
    """Sentences that clash in day and number give one contested statement, not one for each slot."""
    one = "Ferry sinks\n\nNineteen people drowned when a ferry sank off Lindholm on Monday evening, police said.\n"
    two = "Ferry lost\n\nSeventeen people drowned when a ferry sank off Lindholm on Sunday evening, the coast guard said.\n"
    ledger = compared(("2024-05-06", one), ("2024-05-06", two))
    assert sorted(d.kind for d in contradicting(ledger)) == ["how many", "when"]
    statements = [f for f in ledger.facts() if f.standing == "contested" and any(s.of.startswith("slot:") for s in f.supports)]
    assert len(statements) == 1
