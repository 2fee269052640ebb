"""Accidents and forces of nature give no violence; the dead are not the doers; who leaves a chamber does not strike."""

import pytest

import newsledger as nl


def told(text):
    """The type, mode and parties of each event."""
    found = nl.extract(nl.Report.from_text(text, language="en")).events
    return [(e.type, e.mode, [p.span.text for p in e.actors], [p.span.text for p in e.recipients]) for e in found]


@pytest.mark.parametrize(
    "text",
    [
        "At least nine dockers were killed and four were missing after a gas explosion at a refinery in northern Kenya, the Kenyan government said.",
        "In June 2011, 30 workers died in an explosion at the Dahl colliery in Norway.",
        "On Sunday a roof collapse at the Lund pit in Kenya injured four men.",
        "Six soldiers' wives were hurt when a bus plunged into a ravine near Nairobi, Kenyan police said.",
        "Floods killed 40 villagers in northern Kenya, the government said.",
        "A helicopter crashed near Nairobi, killing the Kenyan president and the foreign minister.",
        "A bridge collapsed in Oslo and killed 43 people, the Norwegian police said.",
    ],
)
def test_accidents_are_no_violence(text):
    """Nobody did what a blast of gas, a roof, a bus or a flood did."""
    assert not [e for e in told(text) if e[0] == "ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb explosion at a market in Nairobi killed nine people.",
        "Nine people were killed in a blast at a police station in Nairobi.",
        "A fire set by rebels killed nine people in Nairobi.",
    ],
)
def test_bombs_and_attackers_are_violence(text):
    """A blast that no gas or mine explains, and a fire beside rebels, are somebody's deeds."""
    assert [e for e in told(text) if e[0] == "ASSAULT"]


def test_the_dead_are_acted_on():
    """Those who die in an attack did not do it."""
    found = [e for e in told("Twelve people died in an attack on a barracks in Nairobi on Friday.") if e[0] == "ASSAULT"]
    assert found
    assert not any("people" in " ".join(e[2]) for e in found)
    assert any("Twelve people" in e[3] for e in found)


def test_deputies_who_walk_out_do_not_strike():
    """Deputies leave a chamber in refusal; workers walk out on strike."""
    assert [e[:2] for e in told("Deputies of the Farmers' Union walked out before the vote in the Kenyan parliament.")] == [("REJECT", "meet")]
    assert [e[:2] for e in told("Workers at the port of Mombasa walked out on Monday over pay.")] == [("PROTEST", "strike")]


def test_a_call_over_the_radio_asks_for_nothing():
    """A radio call is talk, told as denied where nobody called."""
    found = nl.extract(nl.Report.from_text("The Kenyan coast guard called the Norwegian captain on the radio before it fired.", language="en")).events
    assert [e.type for e in found if "called" in e.trigger.text] == ["CONSULT"]


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Kenyan fishermen freed after nine days in Norway", "fishermen"),
        ("Norwegian captain detained in Kenya over smuggling", "Norwegian captain"),
    ],
)
def test_bare_participles_of_headlines_are_passive(text, freed):
    """Who is freed or detained in a headline is acted on."""
    found = told(text)
    assert [e[2] for e in found] == [[]]
    assert any(freed in r for e in found for r in e[3])


def test_votes_are_no_doer():
    """Parliament approves by so many votes; the votes do not approve it."""
    found = told("Kenya's parliament on Thursday approved by 124 votes to 98 a treaty with Norway on fishing.")
    assert ("SUPPORT", ["Kenya's parliament"]) in [(e[0], e[2]) for e in found]


def test_who_is_pulled_out_alive_is_rescued():
    """Miners brought out alive are rescued; a state that pulls out of a pact withdraws."""
    assert [e[0] for e in told("Two survivors were pulled out on Friday, the Kenyan rescue agency said.")] == ["AID"]
    assert "RETREAT" not in [e[0] for e in told("Kenyan rescuers pulled three miners out alive on Friday.")]
    assert "RETREAT" in [e[0] for e in told("Kenya pulled out of the pact on Friday.")]
