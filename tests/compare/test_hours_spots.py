"""Hours and spots of one deed that two sentences give differently."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

from newsledger.compare import hours, venues
from newsledger.compare.lines import Line, lines_of
from newsledger.records import Time


def line(text: str, report: int = 0) -> Line:
    """The one line of a report."""
    return lines_of(found(text, f"Post {report}"), report=report)[0]


def told(one: Line, *others: Line) -> venues.Told:
    """A line with its spots, in a report of it and other lines."""
    return venues.Told(one, venues.venues(one), [v for x in (one, *others) for v in venues.venues(x)])


def times(text: str, report: int = 0) -> tuple[Time, ...]:
    """The times of a report."""
    return found(text, f"Post {report}").times


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The ferry sank at 2 p.m. off the pier.", "The ferry went down at 6 p.m., the coast guard said.", True),
        ("The ferry sank shortly after 2 p.m. off the pier.", "The ferry sank at 2:20 p.m., the coast guard said.", False),
        ("The ferry sank at 2 p.m. off the pier.", "By 6 p.m. the ferry had sunk, the coast guard said.", False),
        ("The ferry sank at 2 p.m. off the pier.", "The mayor spoke at 6 p.m. in the town hall.", False),
    ],
)
def test_hours_of_one_deed(left: str, right: str, *, clash: bool) -> None:
    """Two hours clash when they are of one deed and far enough apart; a deadline is no hour of a deed."""
    one, two = line(left), line(right, 1)
    assert (hours.hours(one, two, times(left), times(right, 1), 0.8) is not None) is clash


def test_unlike_lines_have_hours_of_their_own() -> None:
    """Hours in lines that do not surely go together are no contradiction."""
    left, right = "The ferry sank at 2 p.m. off the pier.", "The ferry sank at 6 p.m., the coast guard said."
    assert hours.hours(line(left), line(right, 1), times(left), times(right, 1), 0.5) is None


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The fire began in the kitchen on the ground floor.", "The fire started in the laundry hall on the second floor.", True),
        ("Officers fired tear gas along Moss Street.", "The tear gas was fired near Gate 4, in the timber yard.", True),
        ("The fire began in the kitchen on the ground floor.", "The blaze started on the ground floor.", False),
        ("The fire began in the kitchen.", "The mayor spoke in the town hall.", False),
        ("The guard was killed on the bridge.", "A doctor at the hospital says the guard was killed.", False),
    ],
)
def test_spots_of_one_deed(left: str, right: str, *, clash: bool) -> None:
    """Two spots clash when one deed is put at both and nothing says that they are one."""
    one, two = line(left), line(right, 1)
    assert (venues.spots(told(one), told(two), 0.8) is not None) is clash


def test_spot_told_by_both_is_no_clash() -> None:
    """A spot at which the other report puts the deed as well contradicts nothing."""
    one, two = line("The fire began in the kitchen."), line("The fire started in the laundry hall.", 1)
    assert venues.spots(told(one), told(two, one), 0.8) is None
