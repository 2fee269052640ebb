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


SHORT = ("The attack in Mali was condemned by France.", "Denmark gave back the drum to Kenya.", "Lima rejected the claim.")


@pytest.mark.parametrize("text", SHORT)
def test_few_words_say_little_of_their_field(text):
    """A short line of politics is heard though little speaks for its field."""
    assert events(text)


def test_the_surer_an_event_the_less_its_passage_must_say():
    """The same side of a passage keeps a sure event and drops an unsure one."""
    from newsledger.find.event_field import LEAN, LEAST, logit

    side = 0.0
    assert logit(0.9) >= LEAST - LEAN * side > logit(0.2)
