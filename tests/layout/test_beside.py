"""What stands beside the text and reads like it: notes on authors, mended errors, credits and datelines in odd signs, counters in glued pages."""

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.layout.captions import credit_start
from newsledger.layout.datelines import dateline_of
from newsledger.layout.notices import SURE, signs
from newsledger.records import Report

TEXT = """Council shuts old bridge for eleven weeks

The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.

Drivers will have to take the ferry or go round by the valley road, the transport office said.

{middle}

The council will look at the costs again in June, when the first of the two cables is to be in place.

{end}
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee has covered farming and water for the Lumbi Post since 2015. She keeps bees.",
        "Omar Bell writes on courts for the Herald. He grew up in Veltun.",
        "In Monday's paper we said the tunnel would open in May. It opens in June.",
        "On Friday's front page we wrongly gave the name of the coach.",
        "A report on the ferry on Tuesday misspelled the captain's name.",
        "An earlier edition gave another number of seats.",
        "This story has been corrected. The bridge is 90 years old.",
    ],
)
def test_notes_of_the_page_are_notices(sentence):
    """A sentence about the author, or one that mends what the page said, shows the signs of a notice."""
    assert signs(sentence.lower()) >= SURE


@pytest.mark.parametrize(
    "sentence",
    [
        "The council has covered the costs of the ferry.",
        "In Monday's vote the mayor said the tunnel would open in May.",
        "The report on the ferry names three companies.",
        "Police said the driver had been in the country since 2015.",
    ],
)
def test_sentences_of_a_report_are_no_notices(sentence):
    """A sentence of a report that shares words with notes of the page does not show a notice's signs."""
    assert signs(sentence.lower()) < SURE


@pytest.mark.parametrize(
    "middle",
    [
        "The state scheme has covered care for children in the valley since 2015.",
        "Lina Okafor, who heads the office, has reported the damage every year since 2019.",
    ],
)
def test_a_sentence_in_the_text_stays(middle):
    """In the midst of the text a sentence with such words is the report's."""
    text = TEXT.format(middle=middle, end="Back to top")
    assert next(b.kind for b in lay_out(Report.from_text(text)).blocks if middle in b.span.text) == "paragraph"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Villagers wait for the ferry at Lumbi [Ann Lee, Lumbi Post]", "[Ann Lee, Lumbi Post]"),
        ("Firemen at the bridge on Monday [Omar Bell | Halden News]", "[Omar Bell | Halden News]"),
        ("The old bridge stands closed. Ann Lee | Bay Images", "Ann Lee | Bay Images"),
    ],
)
def test_credits_in_brackets_and_behind_bars(line, credit):
    """A credit is found in square brackets and with a bar before the agency."""
    assert line[credit_start(line, line.lower()) :] == credit


@pytest.mark.parametrize("line", ["The vote [sic, again] went on", "Talks on the bridge | Halden Images of the day"])
def test_no_credits(line):
    """Brackets and bars alone make no credit."""
    assert credit_start(line, line.lower()) == -1


@pytest.mark.parametrize("head", ["**Lumbi, Eastern Region** -", "*LUMBI* -", "__Lumbi, May 5__ -"])
def test_datelines_in_markdown(head):
    """The signs of bold and italic type around a dateline belong to it."""
    found = dateline_of(f"{head} Farmers took their goats to the hills on Monday.", first=True)
    assert found is not None
    assert found.end == len(head)


def test_counters_and_datelines_of_a_page_in_one_line():
    """Counters of shares and the dateline behind their number are cut off the text of a page in one line."""
    text = (
        "The Lumbi Post Home News Sport Ferries carry twice their load Published May 5, 2021 Facebook Count 12 Twitter Share 4 LUMBI: "
        "The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced. "
        "Drivers will have to take the ferry or go round by the valley road, the transport office said. The work is to cost two million "
        "and a half, half of which the state pays. The council will look at the costs again in June, when the first of the two cables "
        "is to be in place."
    )
    facts = [b.span.text for b in lay_out(Report.from_text(text)).blocks if b.kind == "paragraph"]
    assert facts[0].startswith("The regional council")


def test_the_last_sentence_before_a_stamp_in_its_line_is_text():
    """A short sentence that closes the text and shares its line with the day is the report's."""
    middle = "The work is to cost two million, half of which the state pays, the office said."
    text = TEXT.format(middle=middle, end="Work ended this morning. — Thursday 6 May 2021")
    assert next(b.kind for b in lay_out(Report.from_text(text)).blocks if b.span.text.startswith("Work ended")) == "paragraph"
