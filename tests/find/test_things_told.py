"""Things that are described: the airport, the deal, the gathering, and names that end in a small noun."""

from __future__ import annotations

import pytest

import newsledger as nl


def thing_of(found: nl.Findings, words: str) -> str | None:
    """The id of the thing that these words stand for."""
    text = found.report.text
    return next((m.actor for m in found.mentions if m.span.text == words and m.actor in found.things and text.index(words) >= 0), None)


def read(text: str) -> nl.Findings:
    """What is found in a text."""
    return nl.extract(nl.Report.from_text(text, published="2023-05-06", language="en"))


@pytest.mark.parametrize(
    ("text", "name", "again"),
    [
        ("Ann Lind was held at Norrby prison on Monday. Guards at the jail said nothing.", "Norrby prison", "the jail"),
        ("Oslo and Rome signed a fishing agreement on Monday. The pact lasts five years.", "a fishing agreement", "The pact"),
        ("Two men sat beside a bridge near Lund on Monday. Police closed the bridge at noon.", "a bridge near Lund", "the bridge"),
    ],
)
def test_a_noun_goes_back_to_its_thing(text: str, name: str, again: str) -> None:
    """A description stands for the thing named or told of before it."""
    found = read(text)
    assert thing_of(found, again) is not None
    assert thing_of(found, again) == thing_of(found, name)


def test_the_alone_makes_an_airport_known() -> None:
    """ "the airport" is a thing though none was named; "the report" of nobody knows what is none."""
    found = read("The minister was met at the airport on Monday. He had not read the report.")
    assert thing_of(found, "the airport") is not None
    assert thing_of(found, "the report") is None


def test_another_bridge_is_not_the_bridge_before() -> None:
    """ "the other bridge" is not the one that was named."""
    found = read("Police closed Norrby bridge on Monday. The other bridge stayed open.")
    assert thing_of(found, "Norrby bridge") is not None
    assert thing_of(found, "The other bridge") != thing_of(found, "Norrby bridge")


def test_a_port_told_of_hides_no_party() -> None:
    """A town inside the words for a building stays a party of an event."""
    found = read("Less than a day later Russian missiles struck the port of Odesa.")
    assert any(p.span is not None and "Odesa" in p.span.text for e in found.events for p in e.recipients)
