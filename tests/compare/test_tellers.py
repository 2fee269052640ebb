"""Tests of who tells a statement: two speakers of two reports are two origins, one speaker is one."""

from __future__ import annotations

import newsledger as nl
from newsledger.compare.tellers import link_of
from newsledger.records import Actor, Fact, Span


def facts(one: str, two: str) -> list[Fact]:
    """The facts of two reports of one story."""
    reports = [nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate((one, two))]
    return [f for f in nl.compare(reports).facts() if f.counts.reports == 2]


ONE = """Glass plant for Marek

A new glass plant is to open next spring beside the railway line in Marek.

The plant will give work to eighty people, its manager, Petra Holm, said.

Lorries are not to pass through the old town, the county promised in a letter.
"""
TWO = """Marek wins race for factory

After two years of talks the town of Marek has got its factory, and bakers there already count on more customers.

Eighty people will find work at the glass plant, mayor Ivan Dusek said.

Three other towns had offered land for nothing.
"""


def origins(one: str, two: str) -> list[int]:
    """The low ends of the origins of what both reports tell of the eighty people."""
    return [f.counts.origins[0] for f in facts(one, two) if any("ighty people" in s.span.text for s in f.supports)]


def test_two_speakers_are_two_origins() -> None:
    """What the manager tells one paper and the mayor another has two origins."""
    assert 2 in origins(ONE, TWO)


def test_one_speaker_is_one_origin() -> None:
    """What one woman tells both papers has one origin."""
    told = origins(ONE, TWO.replace("mayor Ivan Dusek", "its manager, Petra Holm,"))
    assert told
    assert set(told) == {1}


def test_an_office_without_its_holder_is_no_named_speaker() -> None:
    """A headline's "GOP congressman" is described, not named: it is no end of a chain for certain."""
    actor = Actor(name="gop congressman", kind="person")
    link = link_of("office:gop-congressman", Span(0, 15, "GOP Congressman"), {"office:gop-congressman": actor})
    assert link is not None
    assert (link.named, link.name) == (False, "GOP Congressman")
