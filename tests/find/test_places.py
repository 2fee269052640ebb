"""The finder of places."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsledger as nl
from newsledger.know.places import candidates, gazetteer
from newsledger.records import holds

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent.parent / "cases/places/places.toml").read_text(encoding="utf-8"))["case"]


def read(text: str) -> dict[str, Any]:
    found: dict[str, Any] = nl.extract(nl.Report.from_text(text, published="2031-05-15", language="en")).as_dict()
    assert found["error"] is None
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:40])
def test_places(case: dict[str, Any]) -> None:
    """Each invented report has the places told, in the country told, and none of the names that are no places."""
    found = {p["span"]["text"]: p["country"] for p in read(case["text"])["places"]}
    for name, country in case["places"].items():
        assert found.get(name) == country, (name, found)
    assert not set(case.get("none", ())) & set(found)


def test_government_is_no_place() -> None:
    """A capital that acts is its state's government and no place; the same name behind "in" is the city."""
    found = read("Leaders met in Beijing on Monday.\n\nBeijing sets much store by the talks, a spokesman said.")
    assert [p["span"]["start"] for p in found["places"] if p["span"]["text"] == "Beijing"] == [15]


def test_venue_has_the_finest_grain() -> None:
    """A hall of state is a venue with coordinates in its city's country."""
    (place,) = [p for p in read("The two met at the Great Hall of the People in Beijing.")["places"] if p["grain"] == "venue"]
    assert (place["name"], place["country"]) == ("Great Hall of the People", "CHN")
    assert abs(place["lat"] - 39.9) < 0.1


def test_contained_place() -> None:
    """ "Paris, Texas" is not the capital of France."""
    place = next(p for p in read("PARIS, Texas (AP) - A barn burned near Paris, Texas, on Sunday.")["places"] if p["span"]["text"] == "Paris")
    assert place["country"] == "USA"
    assert abs(place["lat"] - 33.66) < 0.2


def test_spans_hold() -> None:
    """Every place's span holds its characters, whatever the text."""
    text = "“São Paulo”\u00a0and St. Petersburg, Fla. — the U.S. ... Of The The Hague!! 1,000 Islands\r\n\r\nNEW YORK"
    assert all(holds_dict(p["span"], text) for p in read(text)["places"])


def holds_dict(span: dict[str, Any], text: str) -> bool:
    return text[span["start"] : span["end"]] == span["text"] != ""


def test_gazetteer() -> None:
    """The gazetteer gives the most peopled place of a name first, its alphabet is sorted, and an unknown name gives nothing."""
    assert candidates("Paris")[0].country == "FRA"
    assert candidates("Kiev")[-1].name == "Kyiv"
    assert candidates("Xyzzyville") == ()
    assert candidates("") == ()
    keys = gazetteer().keys
    assert keys == sorted(keys)


def test_long_text_is_quick() -> None:
    """Fifty thousand characters of capitals on one line end."""
    text = "San New Great Hall Of The People " * 1500
    assert holds is not None
    assert read(text)["report"]["chars"] == len(text)


def test_place_in_a_body() -> None:
    """A town inside the name of its council is noted, if at all, with the role other; the town people live in with the role where."""
    found = {
        p["span"]["start"]: p["role"] for p in read("The Peoria School Board met on Monday in Peoria, Illinois.")["places"] if p["name"] == "Peoria"
    }
    assert found.get(41) == "where"
    assert found.get(4, "other") == "other"


def test_person_is_no_place() -> None:
    """Persons with the names of towns are no places, in full or by surname."""
    assert not read("Jack Lincoln resigned on Monday. Lincoln said he was tired, and Ann Hilton thanked him.")["places"]


def test_towns_beside_each_other() -> None:
    """Of many towns of a name the one is meant that has the report's other towns beside it."""
    found = read("Schools in Newark closed on Monday after a storm. Roads in Heath, Granville and Pataskala were flooded, too.")["places"]
    newark = next(p for p in found if p["name"] == "Newark")
    assert abs(newark["lat"] - 40.06) < 0.2
    assert abs(newark["lon"] + 82.4) < 0.3


def test_namesake_of_a_capital() -> None:
    """Dublin in a report from Ohio is no government of Ireland."""
    text = (
        "Council members in Columbus, Ohio, met on Monday. Dublin approved the plan, and Westerville, Ohio, and Hilliard, Ohio, will vote on Friday."
    )
    found = read(text)
    dublin = text.index("Dublin")
    assert all(p["country"] == "USA" for p in found["places"] if p["span"]["start"] == dublin)
    assert not [m for m in found["mentions"] if m["span"]["start"] == dublin and (found["actors"].get(m["actor"]) or {}).get("state") == "IRL"]


def test_address_tells_the_country() -> None:
    """The ending of a report's address tells where its outlet is at home."""
    report = nl.Report.from_text("A man was robbed in Hamilton on Monday.", url="https://news.example.ca/a", published="2031-05-15", language="en")
    assert [p.country for p in nl.extract(report).places] == ["CAN"]


def test_the_world_knows_the_big_city() -> None:
    """Donetsk is the city of Ukraine though a town of the name lies nearer to Rostov."""
    text = "Fighting near Donetsk and Luhansk killed five people, Kyiv said. The Russian city of Rostov-on-Don received refugees. Russia denied it."
    donetsk = next(p for p in read(text)["places"] if p["span"]["text"] == "Donetsk")
    assert (donetsk["country"], donetsk["grain"]) == ("UKR", "city")


def test_roles() -> None:
    """The words before a place tell its part: where, from, to, origin."""
    report = nl.Report.from_text(
        "The minister flew from Oslo to Lund on Monday. He was born in Leeds and spoke in Geneva.", published="2031-05-15", language="en"
    )
    found = {p.span.text: p.role for p in nl.extract(report).places}
    assert found == {"Oslo": "from", "Lund": "to", "Leeds": "origin", "Geneva": "where"}
