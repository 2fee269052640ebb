"""What looks like reported speech and is none, and passives whose subject is not who speaks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from attributed import attributed  # beside this file


@pytest.mark.parametrize(
    "line",
    [
        "Former deputy Ana Lund pleaded guilty on Wednesday to charges that she spent party money on boats.",
        "Lund, who has long quarrelled with the mayor, mentions neither the mayor nor her rival Kai Storm, with whom she worked in the seventies.",
        "The former deputy, who co-wrote a 1999 book with his father, Rev. Kai Lund, titled The Tide Comes Back!: How You Can Get Out of Debt, Build "
        "Harbours, and Achieve Your Dreams, was accused of spending party money on boats.",
    ],
)
def test_no_speech_in_pleas_mentions_and_titles(line: str) -> None:
    """A plea, a name that is left out and the title of a work are nobody's words."""
    assert not [a for a in attributed(line) if "Lund" in a[1]]


def test_who_mentions_that_something_is_so_speaks() -> None:
    """ "Mentioned that" with a clause is speech."""
    assert [a[1] for a in attributed("Lund mentioned that the dam had been closed since May.")] == ["Lund"]


@pytest.mark.parametrize(
    "line",
    [
        "Deputy Kai Storm is expected to be charged with fraud by the prosecutor next week.",
        "Deputy Kai Storm was accused of taking money from the ferry company.",
        "Deputy Kai Storm was told that the harbour would be closed on Monday.",
    ],
)
def test_who_undergoes_the_verb_is_no_speaker(line: str) -> None:
    """The subject of a passive is spoken of, or is told."""
    assert not [a for a in attributed(line) if "Storm" in a[1]]


def test_who_was_quoted_as_saying_speaks() -> None:
    """The passive of quoting has the speaker as its subject."""
    found = attributed("The minister, Kai Storm, was quoted as saying that the harbour would be closed on Monday.")
    assert [a[1] for a in found] == ["The minister, Kai Storm"]


def test_it_stands_for_the_clause_behind() -> None:
    """ "It was reported that" has no source, and its content is behind it."""
    found = attributed("After the harbour act was overturned, it was reported that the bank owed Lund two million crowns.")
    assert [(a[1], a[2].startswith("that the bank")) for a in found if "reported" in a[0]] == [("", True)]


def test_a_think_tank_thinks_nothing() -> None:
    """ "Think" before "tank" is half of a noun."""
    assert not [a for a in attributed("The Shore Centre, a progressive think tank, has its seat in Oslo.") if a[0] == "think"]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Harbour ethics require that a judge disqualify himself if his impartiality might reasonably be questioned.", "ethics"),
        ("Harbour Watch, a political group that has vowed to use videos to attack the mayor, posted the footage on YouTube on Tuesday.", "footage"),
    ],
)
def test_rules_that_bind_and_papers_that_are_released_say_nothing(line: str, source: str) -> None:
    """A duty that demands and a film that somebody posts are no sources."""
    assert not [a for a in attributed(line) if source in a[1]]
