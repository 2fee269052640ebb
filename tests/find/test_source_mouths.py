"""Whose mouth words are put into: who is told, laws, bodies and titles of a headline are no speakers."""

from __future__ import annotations

import newsledger as nl
from newsledger.records import Findings, Quote
from newsledger.score.chains import read_voices


def found(text: str, outlet: str = "Fjord News") -> Findings:
    """What is found in a passage."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en", outlet=outlet))


def quote(findings: Findings, words: str) -> Quote:
    """The first quote that holds these words."""
    return next(q for q in findings.quotes if words in q.span.text)


def test_the_outlets_own_site_is_no_link() -> None:
    """A report of Fjord News that has "told FjordNews.com" names no channel."""
    text = "A spokesman for the mayor fired back on Tuesday, telling FjordNews.com that the harbour would be closed by the autumn of this year."
    assert quote(found(text), "harbour").via == ()


def test_a_described_person_is_the_one_named_behind_the_comma() -> None:
    """A lawyer or opponent with a name behind a comma is that person, not nobody."""
    f = found("A lawyer for Mr. Lund, Kai Berg of Berg & Sons, said that the mayor was innocent. Ana Lund, 41, left the court.")
    assert quote(f, "innocent").speaker == "person:kai-berg"


def test_home_and_party_are_a_person() -> None:
    """ "The Arizona Republican" is the senator who spoke before, and no body."""
    f = found('Sen. Ana Lund, R-Ariz., said the plan was "wild". The Arizona Republican said the chairman must go before the end of the summer.')
    assert quote(f, "chairman").speaker == "person:ana-lund"


def test_a_headlines_title_is_whoever_says_it_below() -> None:
    """ "Dem mocks" has no name; the quotation below gives the speaker."""
    text = (
        "Dem running for Senate mocks rival as farmer 'who never saw the inside of a court'\n\n"
        "Ana Lund said: “You might have a farmer who never saw the inside of a court, or you might have me,” and left the hall in Ames."
    )
    f = found(text)
    assert not [a for a in f.actors if a.startswith("person:dem")]
    assert {q.speaker for q in f.quotes if "never saw" in q.span.text} == {"person:ana-lund"}


def test_the_organisation_is_no_assembly() -> None:
    """An assembly named before is not what "the organization" on its website means."""
    text = (
        "The president met ministers at the United Nations General Assembly in May. The ad was made by Harbour Now. On its website the organization "
        "describes itself as open to all parties and ideas."
    )
    f = found(text)
    assert not [q for q in f.quotes if "open to all" in q.span.text and q.speaker is not None and "assembly" in q.speaker]


def test_a_leaders_government_is_called_as_in_the_text() -> None:
    """The Obama administration is a link of that name."""
    text = "The harbour was sold on Friday, the Obama administration said in a report. The report said the price was fair for all."
    reading = read_voices(nl.Report.from_text(text, language="en", published="2024-05-06"))
    assert reading is not None
    assert "Obama administration" in [v.name for voice in reading.voices for v in voice.via]
