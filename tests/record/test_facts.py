"""Facts: their standing and their gist."""

import pytest

from newsledger.record.facts import gist, held_by, standing
from newsledger.records import Counts, Match, Span, Support


@pytest.mark.parametrize(
    ("reports", "origins", "contested", "expected"),
    [(1, (1, 1), False, "single"), (2, (1, 2), False, "repeated"), (3, (2, 3), False, "corroborated"), (2, (2, 2), True, "contested")],
)
def test_the_standing(reports: int, origins: tuple[int, int], contested: bool, expected: str) -> None:
    """The standing follows from the counts and from contradiction."""
    assert standing(Counts(reports=reports, outlets=reports, origins=origins), contested=contested) == expected


def test_the_gist_is_one_short_line() -> None:
    """The gist has no line breaks and is no longer than 140 characters."""
    long = Support(report="r", span=Span(0, 400, "word \n" * 80), of="x")
    assert "\n" not in gist([long])
    assert len(gist([long])) <= 140


def test_a_weak_match_beside_strong_ones_takes_nothing() -> None:
    """A fact is as sure as the weakest match that it needs to hold together."""

    def match(left: str, right: str, weight: float) -> Match:
        return Match(left=left, right=right, kind="event", levels={}, weight=weight)

    assert held_by([]) == 1.0
    assert held_by([match("a", "b", 0.9), match("b", "c", 0.8), match("a", "c", 0.3)]) == 0.8
    assert held_by([match("a", "b", 0.9), match("b", "c", 0.4)]) == 0.4
