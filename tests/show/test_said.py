"""Who is named for an utterance, and that a sentence is not shown again beside the quote that it holds."""

import pytest

from newsledger.comparing import compare_findings
from newsledger.pipeline import extract
from newsledger.records import Report
from newsledger.show.build import view_of
from newsledger.show.view import Point
from newsledger.show.wording import chain_names, worded

TEXT = """Pilots of the Sundal ferry stop work

The plan for longer turns will be dropped, a Norwegian official said on condition of anonymity. "Nobody asked us," skipper Raul Tineo told reporters
at the quay. The port authority says the walkout is illegal.
"""


@pytest.fixture(scope="module")
def points() -> list[Point]:
    """All points of one report."""
    found = [extract(Report.from_text(" ".join(TEXT.split("\n")), published="2025-03-19", outlet="Sundal Post"))]
    return [p for c in view_of(found, compare_findings(found), everything=True).chapters for p in c.points]


def test_a_speaker_without_a_name_is_called_as_in_the_report(points: list[Point]) -> None:
    """The official's words end in the official, whose terms are no part of them."""
    quote = next(p for p in points if p.kind == "quote" and "dropped" in p.gist)
    assert quote.speaker == "a Norwegian official"
    assert quote.said[0].chain == ("Sundal Post", "a Norwegian official")
    assert "anonymity" not in quote.gist


def test_a_sentence_that_only_carries_a_quote_is_not_shown_beside_it(points: list[Point]) -> None:
    """What the skipper said is one point; that he told it to reporters is none."""
    assert [p.kind for p in points if any("Nobody asked us" in s.span.text for s in p.said)] == ["quote"]


def test_one_medium_is_one_link() -> None:
    """A medium under a shorter and a longer name is one link, and a speaker in the chain is not repeated at its end."""
    assert chain_names("Post", ["Nordlys", "the union"], "Nordlys news agency") == ("Post", "Nordlys", "the union")
    assert chain_names("Post", ["Nordlys"], "Ana Lund") == ("Post", "Nordlys", "Ana Lund")
    assert chain_names("Post", ["Radio News"], "Radio Vest") == ("Post", "Radio News", "Radio Vest")


def test_reported_speech_begins_without_its_conjunction() -> None:
    """`that the plan was "a first step` is shown without "that" and with the mark at its end; words of a report's own are left."""
    assert worded('that the plan was "a first step', verbatim=False) == 'the plan was "a first step"'
    assert worded("a wave of 5'10\" broke", verbatim=False) == "a wave of 5'10\" broke"
    assert worded('it was a rule" in the end', verbatim=False) == 'it was a rule" in the end'
    assert worded("that is new", verbatim=True) == "\u201cthat is new\u201d"


def test_who_is_told_is_not_shown_as_the_speaker() -> None:
    """A spokesman without a name who told a television station is shown himself, the station as a link before him."""
    text = "The ferry plan will be dropped by the autumn, a spokesman for the mayor told CNN on Tuesday. It had been drawn up in May."
    found = [extract(Report.from_text(text, published="2025-03-19", outlet="Sundal Post"))]
    points = [p for c in view_of(found, compare_findings(found), everything=True).chapters for p in c.points]
    quote = next(p for p in points if p.kind == "quote" and "dropped" in p.gist)
    assert quote.speaker == "a spokesman for the mayor"
    assert quote.said[0].chain == ("Sundal Post", "CNN", "a spokesman for the mayor")


def test_a_government_is_called_as_in_the_report() -> None:
    """Words of the White House are the White House's on the page, not those of the United States."""
    text = "WASHINGTON - The White House said on Friday that the harbour plan would be dropped by the autumn. It had been drawn up in May."
    found = [extract(Report.from_text(text, published="2025-03-19", outlet="Sundal Post"))]
    points = [p for c in view_of(found, compare_findings(found), everything=True).chapters for p in c.points]
    quote = next(p for p in points if p.kind == "quote" and "dropped" in p.gist)
    assert quote.speaker == "White House"
