"""States and counts of which two reports give two values."""

from __future__ import annotations

import newsledger as nl


def kinds(one: str, two: str) -> list[tuple[str, str]]:
    """The kinds and verdicts of the differences of two invented reports."""
    a = nl.Report.from_text(one, outlet="North Post", published="2024-05-08")
    b = nl.Report.from_text(two, outlet="South Post", published="2024-05-08")
    return [(d.kind, d.verdict) for d in nl.compare([a, b]).differences()]


def test_two_ages_contradict() -> None:
    """One person of two ages is a contradiction."""
    one = "Miners freed\n\nThe miner Petr Holan, 41, was brought up on Tuesday after two days in the shaft."
    two = "Out of the pit\n\nThe rescued miner, Petr Holan, 44, was brought up on Tuesday after two days in the shaft."
    assert ("how many", "contradicts") in kinds(one, two)


def test_day_of_coming_into_force() -> None:
    """Two days from which one treaty holds contradict each other."""
    one = "Fares pact\n\nThe ministers signed the rail fares pact on Monday. It enters into force on 1 June, they said."
    two = "Rail pact\n\nA pact on rail fares was signed on Monday. It takes effect on 1 July, an aide said."
    assert ("when", "contradicts") in kinds(one, two)


def test_dead_and_hurt_are_no_contradiction() -> None:
    """The number of the dead does not contradict the number of the hurt."""
    one = "Tram crash\n\nFour people were killed when a tram left the rails in Brno on Monday, police said."
    two = "Tram crash\n\nEleven people were injured when a tram left the rails in Brno on Monday, police said."
    assert ("how many", "contradicts") not in kinds(one, two)


def test_more_than_allows_no_less() -> None:
    """ "More than 80" contradicts 60."""
    one = "Fire\n\nMore than 80 firefighters fought the blaze at a mill in Brno on Monday, the fire service said."
    two = "Fire\n\nThe fire service said that it had sent 60 firefighters to the blaze at a mill in Brno on Monday."
    assert ("how many", "contradicts") in kinds(one, two)
