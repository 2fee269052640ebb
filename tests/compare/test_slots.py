"""Numbers, days, places, denials and fates of one deed that two sentences give differently."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

import newsledger as nl
from newsledger.compare import amounts, denials, sites, states
from newsledger.compare.clash import one_deed
from newsledger.compare.lines import Line, lines_of


def line(text: str, report: int = 0) -> Line:
    """The one line of a report."""
    return lines_of(found(text, f"Post {report}"), report=report)[0]


def known(one: Line) -> sites.Known:
    """What a report of one line knows."""
    return sites.Known([], sites.sites(one))


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        ("Three workers were taken to hospital.", "Five workers were treated in hospital, the clinic said.", ["contradicts"]),
        ("Two Danish guards were wounded.", "One Norwegian soldier was wounded.", []),
        ("The mill has 140 workers, the union said.", "Three workers were hurt at the mill.", []),
        ("Forty-one people survived.", "Forty-two people survived, including one who was found a day later.", ["compatible"]),
        ("More than 80 people were hurt.", "Some 95 people were hurt.", ["compatible"]),
        ("The owner shut 18 plants.", "Twenty-six factories were shut.", ["contradicts"]),
    ],
)
def test_numbers_of_one_thing(left: str, right: str, verdicts: list[str]) -> None:
    """Two numbers clash when they count the same people or things, and not when both can hold or others are counted."""
    assert [c.verdict for c in amounts.numbers(line(left), line(right, 1), 0.7)] == verdicts


@pytest.mark.parametrize(
    ("left", "right", "clashes"),
    [
        ("The ministers signed the accord in the port of Orvik.", "The accord was signed in the city of Halden.", True),
        ("The ferry overturned off Lind.", "The ferry capsized off Maro.", True),
        ("The ministers signed the accord in Orvik.", "The ministers had lunch in Halden.", False),
    ],
)
def test_places_of_one_deed(left: str, right: str, *, clashes: bool) -> None:
    """Two places clash when one deed is put at both in one way."""
    one, two = line(left), line(right, 1)
    assert (sites.places(sites.Told(one, sites.sites(one), known(one)), sites.Told(two, sites.sites(two), known(two)), 0.7) is not None) is clashes


def test_place_told_by_both_is_no_clash() -> None:
    """A place where the other report puts the deed as well is no contradiction."""
    one, two = line("The ferry overturned off Lind."), line("The ferry capsized off Maro.", 1)
    both = sites.Known([], [*sites.sites(two), *sites.sites(one)])
    assert sites.places(sites.Told(one, sites.sites(one), known(one)), sites.Told(two, sites.sites(two), both), 0.7) is None


@pytest.mark.parametrize(
    ("left", "right", "clashes"),
    [
        ("Police did not fire a single tear-gas shell, the chief said.", "Police used tear gas to clear the road.", True),
        ("The group denied that it had shelled the harbour.", "The group shelled the harbour on Monday.", True),
        ("Police did not fire tear gas.", "Police should fire tear gas, he said.", False),
        ("Police closed the road, and fired no tear gas.", "The union wants police to fire tear gas.", False),
    ],
)
def test_denials_of_one_thing(left: str, right: str, *, clashes: bool) -> None:
    """A deed that is denied in one line and told of the same thing in the other clashes; what is only wished does not."""
    assert (denials.denials(line(left), line(right, 1), 0.7, denials.Accounts()) is not None) is clashes


def test_opposite_deeds() -> None:
    """A strike that is ended does not go on."""
    one, two = line("The dockers have ended their strike."), line("The strike of the dockers goes on.", 1)
    assert denials.opposed(one, two, 0.7, denials.Accounts()) is not None
    assert denials.opposed(one, line("An offer to continue the strike was made.", 1), 0.7, denials.Accounts()) is None


def test_sex_of_the_only_one_to_die() -> None:
    """A boy who died and a woman who died are two persons, and a headline without either is nobody."""
    boy, woman = line("A boy of 16 died on board on Saturday."), line("A young woman died before the ship reached land.", 1)
    assert states.sexes(boy, woman, 0.6) is not None
    assert states.sexes(boy, line("A teenager died on board.", 1), 0.6) is None


def test_one_deed_by_its_occasion() -> None:
    """Days that hang on one fire tell of one deed whatever verb is used."""
    one, two = line("The fire broke out on Sunday."), line("The fire ripped through the mill on Monday.", 1)
    left, right = (next(t.span for t in found(x.text, f"Post {x.report}").times if t.span is not None) for x in (one, two))
    assert one_deed(one, left, two, right)


def test_third_report_takes_part() -> None:
    """Where two reports differ on a number, a third report's number is set against the one that it contradicts."""
    texts = (
        "Two guards were killed in a shooting near Lind on Sunday, the border service said.",
        "Three guards were killed in the shooting near Lind on Sunday, local media reported.",
        "A shooting near Lind on Sunday left two guards dead, the ministry said.",
    )
    ledger = nl.compare([nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate(texts)])
    pairs = {frozenset(s.report for s in d.sides) for d in ledger.differences() if d.kind == "how many" and d.contradicts}
    assert len(pairs) >= 2
