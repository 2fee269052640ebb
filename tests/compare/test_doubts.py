"""What speaks against two sentences telling one thing, and what no fact is corroborated with."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from tests.compare.helpers import found

import newsledger as nl
from newsledger.compare.doubts import Doubts, Placed, corroborated
from newsledger.compare.grounds import End
from newsledger.compare.lines import lines_of

NAMED = End("named", frozenset({"moen"})), End("named", frozenset({"ruud"}))


def doubts(one: str, two: str) -> Doubts:
    """The signs between the first sentences of two reports."""
    return Doubts([lines_of(found(text), report=n)[0] for n, text in enumerate((one, two))], {})


@pytest.mark.parametrize(
    ("one", "two", "sign"),
    [
        ("The liberals walked out of the council chamber on Tuesday.", "The liberals stayed in the council chamber on Tuesday.", "axis"),
        ("Guards fired flares at the trawler in the night.", "No flares were fired at the trawler in the night.", "denial"),
        ("The skipper faces a fine of up to six million crowns.", "The skipper paid a fine of two million crowns.", "number"),
        ("The two dogs found 14 miners alive.", "The two dogs found 17 miners alive.", "number"),
        ("Work on the quay would begin in October.", "Work on the quay will begin in March.", "month"),
        ("Work on the quay will begin in 2026.", "Work on the quay will begin in 2028.", "month"),
    ],
)
def test_signs_against(one: str, two: str, sign: str) -> None:
    """Opposite ends of an axis, a denial, other numbers of one unit, other months and years are told by their names."""
    assert sign in doubts(one, two).signs(0, 1)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The skipper paid a fine of two million crowns.", "A fine of two million crowns was paid by the skipper."),
        ("Work on the quay would begin in October.", "Work on the quay is to start in October."),
        ("The trawler lay 60 miles north of Lindholm.", "The trawler was lying 58 miles north of Lindholm."),
    ],
)
def test_no_sign(one: str, two: str) -> None:
    """The same number, the same month and two measures of one distance are no sign."""
    assert doubts(one, two).signs(0, 1) == ()


def sure(one: str, two: str, *, against: float = 0.0, chance: float = 0.9, ends: tuple[End, End] = NAMED) -> bool:
    """Whether two reports' first sentences with these ends corroborate each other."""
    some = Doubts(doubts(one, two).lines, {(0, 1): against})
    table = np.full((2, 2), chance)
    return corroborated([Placed("a", ends[0], 0), Placed("b", ends[1], 1)], some, table)


def test_only_what_surely_tells_one_thing_corroborates() -> None:
    """Two ends of the same statement do; unsure links, probable contradictions, one end alone, and a shared name do not."""
    assert sure("The ferry lost power off the lighthouse.", "Off the lighthouse the ferry lost its power.")
    assert not sure("The ferry lost power off the lighthouse.", "Off the lighthouse the ferry lost its power.", chance=0.4)
    assert not sure("The ferry lost power off the lighthouse.", "Off the lighthouse the ferry lost its power.", against=0.7)
    assert not sure("The ferry lost power off the lighthouse.", "Off the lighthouse the ferry lost its power.", ends=(NAMED[0], End("none")))
    assert not sure("The ferry lost power off the lighthouse.", "Off the lighthouse the ferry lost its power.", ends=(NAMED[0], NAMED[0]))
    assert not sure("The Kara Lindholm had no licence.", "Two cranes were lowered beside the Kara Lindholm.")


def test_another_pair_of_supports_corroborates() -> None:
    """A support that says otherwise takes nothing from two that agree."""
    texts = ("The skipper paid a fine of two million.", "A fine of two million was paid by the skipper.", "The skipper paid no fine.")
    lines = [lines_of(found(t), report=n)[0] for n, t in enumerate(texts)]
    placed = [Placed(str(n), End("named", frozenset({name})), n) for n, name in enumerate(("moen", "ruud", "lie"))]
    some, table = Doubts(lines, {}), np.full((3, 3), 0.9)
    pairs = {(a.line, b.line): corroborated([a, b], some, table) for a, b in combinations(placed, 2)}
    assert pairs == {(0, 1): True, (0, 2): False, (1, 2): False}
    assert corroborated(placed, some, table)


def test_a_fine_faced_and_a_fine_paid_are_not_corroborated() -> None:
    """Two sums of one sort, one to come and one paid, are nowhere called corroborated."""
    one = (
        "Trawler held at Lindholm\n\nThe captain of the trawler Vesla faces a fine of up to six million crowns, Channel North reported on Tuesday.\n"
    )
    two = "Trawler freed at Lindholm\n\nThe owner of the trawler Vesla paid a fine of two million crowns, a harbour official said on Tuesday.\n"
    reports = [nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate((one, two))]
    assert not [f for f in nl.compare(reports).facts() if f.standing == "corroborated"]
