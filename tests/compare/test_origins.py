"""Counts: what one origin is, and when there are surely two."""

import pytest

from newsledger.compare.origins import Desk, Voice, count, fold_copies
from newsledger.records import Copy, Via

XIN = Via(kind="agency", name="North Wire", named=True)
YON = Via(kind="agency", name="South Wire", named=True)
MEDIA = Via(kind="media", name="state media", named=False)
OUTLETS = {"a": "Post", "b": "Herald", "c": None, "d": None}


def origins(*voices: Voice, copies: tuple[Copy, ...] = (), desks: dict[str, Desk] | None = None) -> tuple[int, int]:
    """The range of origins behind the voices."""
    return count(voices, outlets=OUTLETS, folded=fold_copies(copies), actors={}, desks=desks or {}).origins


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ((Voice("a", (XIN,)), Voice("b", (XIN,))), (1, 1)),  # two outlets on one agency
        ((Voice("a", (XIN,)), Voice("b", (MEDIA,))), (1, 2)),  # "state media" may be that agency
        ((Voice("a", (XIN,)), Voice("b", ())), (1, 2)),  # no source given
        ((Voice("a", ()), Voice("b", ())), (1, 2)),
        ((Voice("a", (XIN,)), Voice("b", (YON,))), (2, 2)),  # two agencies
        ((Voice("a", ()), Voice("b", (), own=True)), (1, 2)),  # "told this newspaper" in one
        ((Voice("a", (XIN,)), Voice("b", (), own=True)), (2, 2)),
        ((Voice("a", (XIN,)), Voice("a", (YON,))), (1, 1)),  # one report
    ],
)
def test_the_range(voices: tuple[Voice, ...], expected: tuple[int, int]) -> None:
    """The low end merges what may be one, the high end keeps it apart."""
    assert origins(*voices) == expected


def test_initials_are_the_same_agency() -> None:
    """An agency and its initials are one origin."""
    short = Via(kind="agency", name="NWS", named=True)
    long = Via(kind="agency", name="North Wire Service", named=True)
    assert origins(Voice("a", (short,)), Voice("b", (long,))) == (1, 1)


def test_a_hundred_copies_are_one_origin() -> None:
    """Copies of one report that names nobody are one voice."""
    copies = tuple(Copy(left="r0", right=f"r{i}", kind="near", containment=0.9) for i in range(1, 100))
    counts = count([Voice(f"r{i}", ()) for i in range(100)], outlets={}, folded=fold_copies(copies), actors={}, desks={})
    assert (counts.reports, counts.outlets, counts.origins) == (100, 100, (1, 1))


def test_an_agency_in_the_dateline_is_the_end() -> None:
    """What an agency's copy does not attribute rests on the agency."""
    desks = {"a": Desk(agency="North Wire"), "b": Desk(own=True)}
    assert origins(Voice("a", ()), Voice("b", ()), desks=desks) == (2, 2)


def test_who_names_another_outlet_as_its_source_adds_none() -> None:
    """ "The Herald, a campaign group, has seen a paper" rests on the Herald's own report, though it is not called a medium."""
    herald = Via(kind="official", name="the Herald, a campaign group", named=True)
    paper = Via(kind="official", name="Ida Moen", named=True)
    assert origins(Voice("a", (herald,)), Voice("b", (paper,))) == (1, 1)
    assert origins(Voice("a", (Via(kind="official", name="Karl Lund", named=True),)), Voice("b", (paper,))) == (2, 2)
