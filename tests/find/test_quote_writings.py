"""Tests of the writing or recording that a quote's words were given in."""

from __future__ import annotations

import pytest

import newsledger as nl

SAID = "The mayor of Orrin, Ana Lund, resigned on Monday. "
CASES = {
    "in a statement": ("“I have done nothing wrong,” Ana Lund said in a written statement.", ["written statement"]),
    "issued a statement": ("Ana Lund issued a statement saying: “I have done nothing wrong.”", ["statement"]),
    "carried on": ("Ana Lund apologized in a letter. “I have done nothing wrong,” she said. “I will not go.”", ["letter"]),
    "the statement said": ("Ana Lund issued a statement on Monday. “Nothing was wrong with it,” the statement said.", ["statement"]),
    "a recording": ("A video surfaced on Monday of Ana Lund calling the voters “a herd of sheep”.", ["video"]),
    "a programme": ("“I have done nothing wrong,” Ana Lund said on NBC’s “Meet the Press.”", ["NBC’s “Meet the Press"]),
    "a title in marks": ("“I have done nothing wrong,” Ana Lund said on “Face the Nation.”", ["Face the Nation"]),
    "a channel's show": ("“It was a mistake,” Ana Lund said on the CNN program “State of the Union.”", ["CNN program “State of the Union"]),
    "in which": ("Ana Lund spoke of an “honest mistake” in which a wayward message had become the talk of the town.", []),
    "tweeted": ("Ana Lund tweeted on Monday: “I have done nothing wrong.”", ["tweet on Twitter"]),
    "spoken": ("Ana Lund apologized in a letter. “I have done nothing wrong,” she told reporters.", []),
    "to the outlet itself": ("“I have done nothing wrong,” Ana Lund said in an e-mail to the Orrin Herald.", []),
    "a bank statement": ("Ana Lund found the error in a bank statement. “I was wrong,” she said.", []),
    "another's": ("A barge hit the pier, the coast guard said in a letter, and “it sounded like thunder,” said Ana Lund.", []),
}


def links(text: str) -> list[str]:
    """The names of the links of the report's quotes, in order."""
    found = nl.extract(nl.Report.from_text(SAID + text, outlet="The Orrin Herald", published="2025-03-04", language="en"))
    return [v.name or "" for q in found.quotes if q.form != "indirect" for v in q.via]


@pytest.mark.parametrize("name", CASES)
def test_writings(name: str) -> None:
    """A quote has the statement, letter or video that its words were given in as a link, and none where somebody spoke by mouth."""
    text, wanted = CASES[name]
    assert links(text) == wanted


def test_many_statements_are_linear() -> None:
    """Two thousand statements in one line are read in seconds."""
    found = nl.extract(nl.Report.from_text("Lund said in a statement that “all was well” and " * 2000, outlet="X", language="en"))
    assert found.error is None


def test_headline_has_the_chain_of_the_body() -> None:
    """A headline's quote that the body repeats has the body's statement as its link."""
    text = "Mayor: “I have done nothing wrong”\n\n“I have done nothing wrong,” Mayor Ana Lund said in a statement."
    found = nl.extract(nl.Report.from_text(text, outlet="The Orrin Herald", language="en"))
    assert [[v.name for v in q.via] for q in found.quotes if q.form != "indirect"] == [["statement"], ["statement"]]


@pytest.mark.parametrize("where", ["on “Face the Nation.”", "on the CNN program “State of the Union.”", "on Fox News' “Morning Room.”"])
def test_titles_of_programmes_are_no_quotes(where: str) -> None:
    """The title of the programme on which somebody spoke is no piece of what was said."""
    text = SAID + f"“I have done nothing wrong,” Ana Lund said Sunday {where} She left."
    found = nl.extract(nl.Report.from_text(text, outlet="The Orrin Herald", language="en"))
    pieces = [s for q in found.quotes if q.form != "indirect" for s in q.spans]
    assert [s.text for s in pieces] == ["I have done nothing wrong,"]
    assert all(text[s.start : s.end] == s.text for q in found.quotes for s in (q.span, *q.spans))
