"""Lines cut where breaks were lost, and joined where a width or a mail parted them."""

from __future__ import annotations

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.layout.lines import lines_of
from newsledger.layout.pieces import named_lines
from newsledger.records import Report


def pieces(text: str) -> list[str]:
    """The pieces of a page."""
    fold, lines = lines_of(text)
    return [line.text for line in named_lines(text, fold, lines)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Trent OyelaPosted: Feb 11, 2024", ["Trent Oyela", "Posted: Feb 11, 2024"]),
        ("Mills agree to pay for spillBy Sally Orne", ["Mills agree to pay for spill", "By Sally Orne"]),
        (
            "Road cut at Thor, cars stuckGILGIT: Cars and lorries were stuck.",
            ["Road cut at Thor, cars stuck", "GILGIT: Cars and lorries were stuck."],
        ),
        ("Cars wait at the ferry. Photo: Ann Lee/AFP", ["Cars wait at the ferry.", "Photo: Ann Lee/AFP"]),
        ("Drivers get free glasses today - Lake Morning Star", ["Drivers get free glasses today", "Lake Morning Star"]),
        ("The McGavock school and the U.S. team met.", ["The McGavock school and the U.S. team met."]),
    ],
)
def test_cut(text: str, parts: list[str]):
    """Stamps, bylines, datelines, credits and outlets that lost their break are pieces of their own; names with capitals inside are not cut."""
    assert pieces(text) == parts


def test_page_in_one_line():
    """A page whose breaks all became spaces is cut at buttons, the headline said twice, stamp, byline, sentences and links."""
    head = "Bells stolen in the cape turn up at scrapyard - Cape Times Home News Sport Contact Bells stolen in the cape turn up at scrapyard"
    body = "Two bronze bells taken from the tower in January were found at a yard in town on Monday. " * 5
    text = f"{head} By Ann Lee Published on 9 April 2012 {body}Read more: Poachers get six years Copyright Cape Times"
    found = pieces(text)
    assert found.count("Bells stolen in the cape turn up at scrapyard") == 2
    assert {"By Ann Lee", "Published on 9 April 2012", "Home News Sport Contact", "Read more: Poachers get six years"} <= set(found)
    layout = lay_out(Report.from_text(text))
    assert layout.published is not None
    assert layout.published.value == "2012-04-09"


def test_page_in_one_line_without_stops():
    """A title, a role, buttons, a picture with its credit in capitals or glued to a slash, and a link are cut without a stop before them."""
    head = "Valley news Guard stood down after prisoner hid in laundry truck Our Staff Correspondent 29 September 2023 Save Share "
    shown = "The truck left at 5.40am and was found in a park. ANDY LEE / THE COAST SUN "
    body = "A guard has been stood down after a prisoner rode out of the gate. " * 6
    text = f'{head}{shown}{body}Read: Two held in harbour "It was the laundry," he said. READ MORE: Fence at farm mended'
    found = pieces(text)
    assert {"Our Staff Correspondent", "29 September 2023", "Save Share", "ANDY LEE / THE COAST SUN", "Read: Two held in harbour"} <= set(found)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The north house after the blast. Tim Kessler/Sentinel", "Tim Kessler/Sentinel"),
        ("The crossing has dropped at its western end. (Supplied: Main Roads)", "(Supplied: Main Roads)"),
        ("Azlan leaves the court in Setar. \u2014 G.C. TEH/Lake Post", "- G.C. TEH/Lake Post"),
        ("The coach was stopped near the town   \u00a9 SolarPix / Lake Post", "\u00a9 SolarPix / Lake Post"),
        ("A family is carried to ambulances on Monday. ( Ann Lee - Lake Agency )", "( Ann Lee - Lake Agency )"),
        ("Crates line the ramp near the exit (WKLO)", "(WKLO)"),
        ("The mayor met the workers and/or their families on Monday.", None),
    ],
)
def test_credit_behind_a_caption(line: str, credit: str | None):
    """A credit with a slash, a bracket or a sign behind a caption is a piece of its own; a slash within a sentence is none."""
    found = pieces(line)
    assert (found[1] if len(found) > 1 else None) == credit


def test_quoted_mail_is_joined():
    """Lines of a mail quoted with ">" are joined to paragraphs, ragged as they are, and the signs are none of theirs."""
    text = (
        "fyi, see below\n\n> The ground staff at the airport of the capital\n> stopped work on Friday over three months of pay.\n>\n"
        "> Eleven flights were cancelled. Some workers sat\n> down in front of the hall, drumming on cans.\n>\n"
        "> The firm said a supplier had frozen its account\n> and promised to pay by the end of the month.\n"
    )
    _, lines = lines_of(text)
    assert [line.text.split()[0] for line in lines] == ["fyi,", "The", "Eleven", "The"]
    assert lines[1].text.endswith("months of pay.")


def test_list_of_short_lines_is_not_joined():
    """A menu with blank lines around it stays a list."""
    text = "Home\nnews of the day\nsport\n\nweather today\n\nletters\n\nThe council met on Monday."
    assert len(lines_of(text)[1]) == 6


WRAPPED = """COUNCIL SHUTS OLD BRIDGE FOR ELEVEN WEEKS
By Ann Lee

The regional council voted on Tuesday to close the old
bridge for eleven weeks so that its cables can be
replaced. The bridge had last been closed by the council
on 5 May 2021.

Drivers will have to take the ferry, which ran first on
6 June 2019, or go round by the valley road, the office
said. A first report on the cables was handed in on
14 March 2020 and nobody had read it since.

-- continued from column 2: see BRIDGE, page 9 --
This page was made searchable with the help of
volunteers.
"""


def test_a_wrapped_line_of_a_date_stays_in_its_sentence():
    """A day that ends a wrapped sentence is no stamp, a line that opens with one goes on, and a fenced note is joined to nothing."""
    _, lines = lines_of(WRAPPED)
    ends = [line.text.rsplit("\n", 1)[-1] for line in lines]
    assert ends[2] == "on 5 May 2021."
    assert ends[3].endswith("read it since.")
    assert ends[4] == "-- continued from column 2: see BRIDGE, page 9 --"
    assert lay_out(Report.from_text(WRAPPED)).published is None
