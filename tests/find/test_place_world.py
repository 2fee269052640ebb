"""Places of the world: names that several countries have, and places that no gazetteer has."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsledger as nl
from newsledger.find.place_choose import host_places
from newsledger.records import Place

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent.parent / "cases/places/world.toml").read_text(encoding="utf-8"))["case"]


def place(text: str, name: str, **given: str) -> Place | None:
    """The place found on the first mention of a name."""
    found = nl.extract(nl.Report.from_text(text, language="en", **given)).places
    return next((p for p in found if p.span.text == name), None)


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['name']} {c['country']}")
def test_country_of_a_namesake(case: dict[str, Any]) -> None:
    """A name that several countries have is the one of the country that the sentence names, or the one the world knows."""
    found = nl.extract(nl.Report.from_text(case["text"], published="2024-05-06", language="en"))
    places = [p.country for p in found.places if p.span.text == case["name"]]
    states = [found.actors[m.actor].state for m in found.mentions if m.span.text == case["name"] and m.kind == "state" and m.actor]
    assert [*places, *states][:1] == [case["country"]]


def test_unknown_place_lies_in_the_city_beside() -> None:
    """A stadium that no gazetteer has lies in the city that the text puts it in, and the rule says so."""
    found = place("Police searched Harrowgate Valley in Seoul, and fans fled to Harrowgate Valley, South Korea said.", "Harrowgate Valley")
    assert found is not None
    assert found.country == "KOR"
    assert found.rule.endswith("; in Seoul")
    assert found.lat is not None
    assert abs(found.lat - 37.6) < 0.5


def test_unknown_place_has_the_country_of_the_report() -> None:
    """A village that no gazetteer has lies in the one country that the report speaks of, without coordinates."""
    found = place("Gunmen raided the village of Umdorkula in Nigeria. Nigeria's army was sent to Umdorkula from Abuja and Kano.", "Umdorkula")
    assert found is not None
    assert found.country == "NGA"
    assert found.lat is None
    assert "by the report" in found.rule or found.rule.endswith("in Nigeria")


def test_abbreviation_is_no_town() -> None:
    """ "EU" is no town of France, "WASHINGTON" in a dateline is the capital and no state."""
    assert (found := place("Ministers of the EU met. Officials in the EU said no.", "EU")) is None or found.lat is None
    found = place("WASHINGTON (AP) — The senate voted on Monday. Lawmakers in Washington went home.", "Washington")
    assert found is not None
    assert found.grain == "city"
    assert found.lat is not None
    assert abs(found.lat - 38.9) < 0.2


def test_city_in_an_address() -> None:
    """The city in an outlet's address speaks for the places near it."""
    assert {p.division for p in host_places("gainesvilletimescom")["gainesville"]} >= {"Florida", "Georgia"}
    assert host_places("exampleorg") == {}


def test_capital_in_its_district() -> None:
    """ "Washington, D.C." and "Quito, Ecuador" behind "as" are cities and no governments."""
    text = "The choir sang in nine towns, Washington, D.C., and two prisons. His address is given as Quito, Ecuador."
    found = nl.extract(nl.Report.from_text(text, language="en"))
    assert {p.span.text for p in found.places} >= {"Washington", "Quito"}
    assert not [m for m in found.mentions if m.span.text in ("Washington", "Quito") and m.kind == "state"]
