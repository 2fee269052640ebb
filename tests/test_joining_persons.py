"""One person under one id in the reports of a story; two persons stay two."""

from __future__ import annotations

import pytest

import newsledger as nl
from newsledger.comparing import compare_findings
from newsledger.joining_persons import groups_of, one_person, renamed, same_person
from newsledger.records import Actor, Findings, Via


def found(text: str, outlet: str) -> Findings:
    """What is found in a report."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en", outlet=outlet))


def person(name: str, state: str | None = None) -> Actor:
    """A person of that name."""
    return Actor(name=name, kind="person", state=state)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Jacob Lund", "Jacob J. Lund", True),
        ("Chuck Berg", "Charles E. Berg", True),
        ("A. Barry Vik", "Barry Vik", True),
        ("Kai Lund Jr.", "Kai L. Lund Jr.", True),
        ("Kai Lund Jr.", "Kai Lund", False),
        ("John A. Berg", "John B. Berg", False),
        ("J. Berg", "John Berg", False),
        ("Ana Lund", "Jacob Lund", False),
    ],
)
def test_names_of_one_person(one: str, two: str, same: bool) -> None:
    """Initials and known short forms are no other name; another suffix, initial or given name is."""
    assert same_person(person(one), person(two)) is same
    assert same_person(person(two), person(one)) is same


def test_states_keep_two_persons_apart() -> None:
    """The same name in two states is two persons."""
    assert not same_person(person("Jacob Lund", "NOR"), person("Jacob J. Lund", "USA"))


A = "Senator Charles E. Berg said on Monday that the dam was safe.\n\nBerg, 61, left the hall."
B = "Senator Chuck Berg said on Monday that the dam was safe."


def test_two_reports_have_one_id() -> None:
    """A speaker has one id in both reports, and the other name as an alias."""
    made = compare_findings([found(A, "Fjord News"), found(B, "Meridian Daily")], one_story=True)
    speakers = {f.quote.speaker for f in made.facts if f.quote is not None}
    assert len(speakers) == 1
    assert {n for a in made.actors.values() if a.kind == "person" for n in (a.name, *a.aliases)} >= {"Charles E. Berg", "Chuck Berg"}
    assert sum(a.kind == "person" for a in made.actors.values()) == 1


def test_two_in_one_report_are_two() -> None:
    """Where one report tells of both, nobody is joined."""
    both = found("Charles Berg and his cousin Chuck Berg met on Monday. Charles Berg spoke first. Chuck Berg left.", "Fjord News")
    assert not groups_of([both, both])
    assert one_person([both], []) == [both]


def test_a_link_is_called_as_its_person_is() -> None:
    """Where a person has another id and name than in his report, so do the links of chains that are he."""
    link = Via(kind="person", actor="person:chuck-berg", name="Chuck Berg", named=True)
    names = {"person:chuck-berg": "person:charles-e-berg", "Chuck Berg": "Charles E. Berg"}
    assert renamed((link,), names) == (Via(kind="person", actor="person:charles-e-berg", name="Charles E. Berg", named=True),)
