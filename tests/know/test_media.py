"""The table of outlets and agencies, and what it makes of credit lines."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from newsledger.know import media
from newsledger.know.actors import know
from newsledger.know.names import key


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(AFP)", ["AFP"]),
        ("Photo: AFP", ["AFP"]),
        ("KCNA/Korea News Service via AP", ["Associated Press", "Korea News Service", "KCNA"]),
        ("REUTERS/Ana Lund/Pool", ["Reuters"]),
        ("Photo by Ana Lund for Reuters", ["Reuters"]),
        ("The harbour at dawn", []),
        ("", []),
    ],
)
def test_credit_links(line: str, names: list[str]) -> None:
    """A credit line gives its agencies, nearest the reader first."""
    assert [link.name for link in media.credit(line)] == names


def test_credit_places() -> None:
    """Each link of a credit says where it stands in the line."""
    line = "Ana Lund/AFP/Getty Images"
    assert [line[link.start : link.end] for link in media.credit(line)] == ["Getty Images", "AFP"]


def test_lookup() -> None:
    """Full names, aliases and names with an article find the same outlet; a small-letter word finds none."""
    assert media.lookup("Xinhua") == media.lookup("Xinhua News Agency") is not None
    assert media.lookup("the New York Times") is not None
    assert media.lookup("ap") is None
    assert media.lookup("Nordlys Harbour Gazette") is None


def test_ambiguous() -> None:
    """Names that are common words are marked."""
    assert media.is_ambiguous("Time")
    assert not media.is_ambiguous("Xinhua")


def test_table() -> None:
    """Every line has a kind, a name of its own and a three-letter country or none."""
    names = [outlet.name for outlet in media.outlets()]
    assert len(names) == len(set(names)) > 800
    assert {o.kind for o in media.outlets()} == {"agency", "outlet", "platform", "programme"}
    assert all(o.country is None or len(o.country) == 3 for o in media.outlets())


def test_domains() -> None:
    """A domain or URL leads to the outlet, by the table, by its name, and by its state where names are shared."""
    for address, name in (
        ("www.nytimes.com", "New York Times"),
        ("https://www.bbc.co.uk/news/uk-1", "BBC"),
        ("haaretz.com", "Haaretz"),
        ("ntv.com.tr", "NTV (Turkey)"),
        ("ntv.ru", "NTV"),
    ):
        found = media.lookup(address)
        assert found is not None
        assert found.name == name
    assert media.lookup("nordlysharbour.no") is None


def test_shared_names_have_no_country_of_their_own() -> None:
    """A name that outlets of several states bear says no state, unless the state is known."""
    found, here = media.lookup("Daily News"), media.lookup("Daily News", country="TZA")
    assert found is not None
    assert found.country is None
    assert here is not None
    assert here.country == "TZA"


def test_outlets_lead_to_their_country() -> None:
    """At least 98 of 100 names, aliases, names with an article, and domains lead to an outlet of the right state."""
    wanted = [(name, o.country) for o in media.outlets() for name in (o.name, *o.aliases) if media.folded(name) not in media.shared()]
    wanted += [(f"The {name}", country) for name, country in wanted if not name.lower().startswith("the ")]
    by_name = {o.name: o.country for o in media.outlets()}
    wanted += [(row[0], by_name[row[1]]) for row in media._table("media_domains.tsv")]
    found = [(name, country, media.lookup(name)) for name, country in wanted]
    right = sum(o is not None and o.country == country for _, country, o in found)
    assert right / len(found) >= 0.98, [(n, c) for n, c, o in found if o is None or o.country != c][:40]


MATRIX = Path(__file__).parents[2].parent / "shared" / "benchmarks" / "knowledge" / "asd_state_media_matrix.csv"


@pytest.mark.skipif(not MATRIX.exists(), reason="the public list is not here")
def test_outlets_against_the_public_list() -> None:
    """Of the state media of the public list that we know by domain, at least 98 of 100 are of the list's state."""
    right = wrong = 0
    with MATRIX.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            states = [f.id[6:] for f in know().forms.get(key(row["Country"]), []) if f.id.startswith("state:")]
            outlet = media.lookup(row["URL"].strip()) if row["URL"].strip().startswith("http") else None
            if states and outlet is not None and outlet.country is not None:
                right, wrong = right + (outlet.country == states[0]), wrong + (outlet.country != states[0])
    assert right > 250
    assert right / (right + wrong) >= 0.98
