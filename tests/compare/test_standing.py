"""What makes a fact corroborated, contested or no fact at all."""

from __future__ import annotations

from importlib import import_module

from tests.compare.helpers import found

from newsledger.compare.lines import lines_of
from newsledger.compare.origins import Voice, apart, count, kinds_of
from newsledger.compare.units import no_fact
from newsledger.records import Via, span_of


def unnamed(words: str) -> tuple[Via, ...]:
    """A chain that ends with a description."""
    return (Via(kind="official", span=span_of(words, 0, len(words)), named=False),)


def test_descriptions_of_two_kinds_are_two_ends() -> None:
    """The police and the hospital are two ends, two officials may be one, and beside a person's name a description adds none."""
    assert apart([], ["police", "the director of the hospital"]) == ["police", "the director of the hospital"]
    assert apart([], ["officials", "police"]) == ["police"]
    assert apart(["ida moen"], ["police"]) == ["ida moen"]
    assert kinds_of("border service") == frozenset()


def test_two_kinds_of_unnamed_ends_count_as_two() -> None:
    """The low end of the origins rises with ends that cannot be one."""
    voices = [Voice("a", unnamed("residents")), Voice("b", unnamed("the police"))]
    counts = count(voices, outlets={"a": "A", "b": "B"}, folded={}, actors={}, desks={})
    assert counts.origins[0] == 2
    same = [Voice("a", unnamed("officials")), Voice("b", unnamed("the police"))]
    assert count(same, outlets={"a": "A", "b": "B"}, folded={}, actors={}, desks={}).origins[0] == 1


def test_masthead_and_date_are_no_facts() -> None:
    """A line with the outlet's name and a date tells nothing; a headline that begins with the outlet's name does."""
    (line,) = lines_of(found("North Post magazine, 18 June 2025", "North Post"), report=0)[:1]
    assert no_fact(line, "North Post")
    (line,) = lines_of(found("North Post buys its rival for three million", "North Post"), report=0)[:1]
    assert not no_fact(line, "North Post")


def test_an_earlier_year_is_told_apart() -> None:
    """A line that says in which earlier year something was is marked; this year, "since", and numbers that look like years are not."""
    texts = ("The mill burned in 2021.", "The mill burned in March 2024.", "It is the first fire since 2019.", "The mill employs 2010 people.")
    assert [lines_of(found(t), report=0)[0].earlier for t in texts] == [True, False, False, False]


def test_another_matter_contradicts_nothing() -> None:
    """A pair of which one line turns to a similar matter is not told as a contradiction, however many signs it has."""
    antitheses = import_module("newsledger.compare.antitheses")
    one = lines_of(found("A court in Orvik gave the banker Per Aas twelve years."), report=0)
    two = lines_of(found("In a similar matter, a court gave a clerk fifteen years."), report=1)
    told = antitheses.Antitheses.__new__(antitheses.Antitheses)
    told.lines, told.signed = [*one, *two, *one], {(0, 1), (0, 2)}
    assert told.worded(0, 2)
    assert not told.worded(0, 1)


def test_label_of_a_video_is_no_fact() -> None:
    """What a page writes under a film or a recording tells nothing; a sentence about a video does."""
    assert no_fact(lines_of(found("Video: Waves break over the harbour wall in Orvik"), report=0)[0], "Post")
    assert no_fact(lines_of(found("Listen: Ida Moen speaks to reporters"), report=0)[0], "Post")
    assert not no_fact(lines_of(found("Videos of the storm were watched by thousands in Orvik."), report=0)[0], "Post")


def test_two_who_are_named_are_no_one_origin() -> None:
    """A ministry and a captain are two ends; a ministry and the spokesman whom reports present as its own may be one."""
    grounds, standing = import_module("newsledger.compare.grounds"), import_module("newsledger.compare.standing")
    ministry, captain = (
        grounds.End("named", frozenset(name), frozenset(words)) for name, words in (({"fishery", "ministry"}, ()), ({"moen"}, {"captain"}))
    )
    spokesman = grounds.End("named", frozenset({"aas"}), frozenset({"ministry", "spokesman"}))
    assert standing.strangers({"a": [ministry], "b": [captain], "c": [ministry]})
    assert not standing.strangers({"a": [ministry], "b": [spokesman]})
    assert not standing.strangers({"a": [ministry], "b": [grounds.End("none")]})
