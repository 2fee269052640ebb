"""Facts: their standing and their gist."""

import pytest

from newsledger.record.facts import gist, standing
from newsledger.records import Counts, Span, Support


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
