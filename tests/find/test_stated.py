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
    ],
)
def test_relation(text: str, wanted: tuple[str, str, str]) -> None:
    """The sentence states the relation, and its span holds its words."""
    found = nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))
    findings = found
    stated = [(s.a, s.type, s.b) for s in findings.stated]
    assert wanted in stated or wanted[::-1] in stated
    assert all(text[s.span.start : s.span.end] == s.span.text for s in findings.stated)
