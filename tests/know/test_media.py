"""The table of outlets and agencies, and what it makes of credit lines."""

from __future__ import annotations

import pytest

from newsledger.know import media


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


def test_ambiguous_and_generic() -> None:
    """Names that are common words are marked; described media are generic, named ones are not."""
    assert media.is_ambiguous("Time")
    assert not media.is_ambiguous("Xinhua")
    assert media.is_generic("state media")
    assert media.is_generic("South Korean media")
    assert not media.is_generic("Reuters")


def test_table() -> None:
    """Every line has a kind, a name of its own and a three-letter country or none."""
    names = [outlet.name for outlet in media.outlets()]
    assert len(names) == len(set(names)) > 800
    assert {o.kind for o in media.outlets()} == {"agency", "outlet", "platform", "programme"}
    assert all(o.country is None or len(o.country) == 3 for o in media.outlets())
