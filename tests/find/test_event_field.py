"""Passages of other fields told in words of politics."""

import pytest

import newsledger as nl

ELSEWHERE = (
    "Iceland bombarded the Scottish goal after the break. Their striker punished two slips, and the coach hailed the resistance of his back four.",
    "In the third act the young queen condemns her general to death, and the tenor begs in vain for mercy. The audience in Graz cheered.",
    "Hurricane Ida laid siege to the islands and destroyed the harbour at dawn. Forecasters expect it to retreat over the sea.",
)
POLITICS = (
    "Icelandic gunboats bombarded a Scottish port on Monday. The prime minister condemned the raid and called for talks.",
    "Rebels laid siege to the capital and destroyed a bridge. The army has retreated over the river.",
)


def events(text):
    """The events of a paragraph."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en")).events


@pytest.mark.parametrize("text", ELSEWHERE)
def test_elsewhere(text):
    """A passage of sport, stage or weather tells no event, however warlike its words."""
    assert events(text) == ()


@pytest.mark.parametrize("text", POLITICS)
def test_politics(text):
    """The same words in a passage of politics tell events."""
    assert len(events(text)) >= 2
