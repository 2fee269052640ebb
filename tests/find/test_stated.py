"""Relations stated in invented sentences: type, from whom to whom."""

from __future__ import annotations

import pytest

import newsledger as nl


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chilean President Rosa Vidal opened the fair.", ("person:rosa-vidal", "office", "state:CHL")),
        ("Amos Wekesa arrived with his daughter Ruth Wekesa.", ("person:ruth-wekesa", "kin", "person:amos-wekesa")),
        ("Peru and Chile held talks. The two countries signed a fishing agreement on Monday.", ("state:PER", "treaty", "state:CHL")),
        ("Officials praised the cooperation between Kenya and Uganda.", ("state:KEN", "ally", "state:UGA")),
        ("NATO member Turkey sent a ship.", ("state:TUR", "member", "org:nato")),
        ("Turkey is a member of NATO.", ("state:TUR", "member", "org:nato")),
        ("Ghana is an ally of Togo.", ("state:GHA", "ally", "state:TGO")),
        ("Officials in Lima said that Ghana, a close ally of Togo, had sent a ship.", ("state:GHA", "ally", "state:TGO")),
        ("Ghana and Togo are allies.", ("state:GHA", "ally", "state:TGO")),
        ("Peru remained an enemy of Chile for years.", ("state:PER", "hostile", "state:CHL")),
    ],
)
def test_relation(text: str, wanted: tuple[str, str, str]) -> None:
    """The sentence states the relation, and its span holds its words."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    findings = found
    stated = [(s.a, s.type, s.b) for s in findings.stated]
    assert wanted in stated or wanted[::-1] in stated
    assert all(text[s.span.start : s.span.end] == s.span.text for s in findings.stated)


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile have never signed a border treaty.",
        "Peru and Chile will sign a fishing agreement in May.",
        "Peru denied that it had signed a treaty with Chile.",
        "Peru and Chile refused to sign a fishing agreement.",
        "Officials mourned the end of the cooperation between Kenya and Uganda.",
        "There is no alliance between Kenya and Uganda.",
        "The envoy called for cooperation between Kenya and Uganda.",
        "Ghana is not an ally of Togo.",
        "Ghana is no longer an ally of Togo.",
        "Ghana, a former ally of Togo, sent a ship.",
        "Turkey, a former member of NATO, sent a ship.",
        "Ghana denied that Togo was an ally of Benin.",
    ],
)
def test_no_relation(text: str) -> None:
    """A tie that is denied, ended, hoped for or still to come is none."""
    found = nl.extract(nl.Report.from_text(f"Talks go on\n\n{text} Nobody said more.", published="2024-05-06", language="en"))
    assert [(s.a, s.type, s.b) for s in found.stated] == []


@pytest.mark.parametrize(
    ("text", "kind", "earliest", "latest"),
    [
        ("Former Chilean President Rosa Vidal opened the fair in the old harbour.", "office", None, "2024-05-06"),
        ("Peru and Chile held talks. The two countries signed a fishing agreement on May 2, 2024.", "treaty", "2024-05-02", None),
        ("Kenyan Foreign Minister Amos Wekesa, in office since March 2021, flew to Lima for talks.", "office", "2021-03-01", None),
    ],
)
def test_valid_time(text: str, kind: str, earliest: str | None, latest: str | None) -> None:
    """The sentence says since when or until when the relation holds."""
    found = nl.extract(nl.Report.from_text(f"Talks go on\n\n{text} Nobody said more.", published="2024-05-06", language="en"))
    times = [s.time for s in found.stated if s.type == kind]
    assert [(t.earliest[:10] if t and t.earliest else None, t.latest[:10] if t and t.latest else None) for t in times] == [(earliest, latest)]


def kin_of(text: str) -> set[tuple[str, str]]:
    """Who is stated to be whose kin."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    return {(s.a, s.b) for s in found.stated if s.type == "kin"}


def test_kin_only_where_the_word_joins_both() -> None:
    """A wife named beside her husband's pronoun is kin; a namesake of whom only a hat is told is not."""
    text = (
        "Former deputy Kai Lindqvist Jr. was in court on Monday. His wife, Sandra Lindqvist, who resigned in May, stood beside. The police seized "
        "a Milo Lindqvist hat. The judge had been a guest on a show hosted by Lindqvist's father."
    )
    assert kin_of(text) == {("person:sandra-lindqvist", "person:kai-lindqvist-jr")}


def test_a_father_of_the_same_name_is_not_his_son() -> None:
    """ "His father, Rev. Kai Lindqvist" is another person than Kai Lindqvist Jr."""
    text = "Former deputy Kai Lindqvist Jr. was in court on Monday. He had written a book with his father, Rev. Kai Lindqvist, in May."
    assert kin_of(text) == {("person:kai-lindqvist", "person:kai-lindqvist-jr")}
