"""Several dates on one page: which of them is the publication."""

from __future__ import annotations

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.records import Report

HEAD = "Council shuts old bridge for eleven weeks\n"
BODY = """

The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.

Drivers will have to take the ferry or go round by the valley road, the transport office said.
"""


@pytest.mark.parametrize(
    ("page", "published"),
    [
        ("THE LAKE POST - MORNING EDITION - 5 May 2021\n\n" + HEAD + BODY, "2021-05-05"),
        (HEAD + "04/05/2021\n\nOLDHAM, May 4 (LPA) -- The council met." + BODY, "2021-05-04"),
        (HEAD + "04/05/2021\n\nOLDHAM, April 5 (LPA) -- The council met." + BODY, "2021-04-05"),
        ("2021-05-05 10:24\n" + HEAD + "OLDHAM, May 5 (LPA) -- The council met." + BODY + "\nRe-sent 2021-05-06 08:15\n", "2021-05-05T10:24"),
        (HEAD + "By Ann Lee" + BODY + "\nThis article first appeared in the Lake Post on May 5, 2021.\n", "2021-05-05"),
        (HEAD + "FOR IMMEDIATE RELEASE\nMay 5, 2021" + BODY, "2021-05-05"),
        (HEAD + BODY + "\nOldham, 5 May 2021\n", "2021-05-05"),
        (HEAD + "Event date: 5 May 2021" + BODY, None),
        (HEAD + "Deadline: May 6, 2021" + BODY, None),
        (HEAD + "Filmed on 14 November 2022" + BODY, None),
        (HEAD + "By Ann Lee On May 5, 2021 0 1,204" + BODY, "2021-05-05"),
        (HEAD + "Reporter:Ann Lee05 May 2021 10:22 AMEmail:desk@lakepost.example" + BODY, "2021-05-05T10:22"),
        (HEAD + "May 5, 20215:08 PM ET" + BODY, "2021-05-05T17:08-04:00"),
        ("id: 7\ntitle: " + HEAD + "published_ts: 1620210240\nbody:" + BODY, "2021-05-05T10:24:00Z"),
        ("Wednesday, 5 May 2021 No. 31 / Page 3\n" + HEAD + BODY, "2021-05-05"),
        (HEAD + "RIYADH, Ramadan 23, 1442, May 05, 2021, LPA -- The council met." + BODY + "\n14:32 LOCAL TIME 11:32 GMT", "2021-05-05T14:32+03:00"),
        (HEAD + BODY + "\nSource: Lake Agency website, Oldham, in English 1432 gmt 5 May 21\n", "2021-05-05T14:32Z"),
        (
            "From: Ann Lee <ann@example.org>\nDate: Thu, 6 May 2021 08:41:17 +0200\nSubject: FW: clipping\n\nsee below\n\n"
            "---------- Forwarded message ----------\nLake Post\n" + HEAD + "5 May 2021 17:04\n" + BODY,
            "2021-05-05T17:04",
        ),
        (HEAD + BODY + "\nComments (1)\nTom Hale\nMay 5, 2021 at 10:12 am\nAbout time.\n", None),
    ],
)
def test_publication_among_several_dates(page: str, published: str | None):
    """The date that the page gives for itself is taken, days of events and comments are not."""
    said = lay_out(Report.from_text(page)).published
    assert (said.value if said is not None else None) == published


@pytest.mark.parametrize(
    ("stamps", "updated"),
    [
        ("05.05.21. 12:38 → 17:05", "2021-05-05T17:05"),
        ("10:48, 05 MAY 2021UPDATED08:02, 06 MAY 2021", "2021-05-06T08:02"),
        ("Posted Wed 5 May 2021 at 6:05pm\nUpdated Wed 5 May 2021 at 8:31pm\nPosted 5 May 2021 updated 5 May 2021", "2021-05-05T20:31"),
        ("Published 5 May 2021\nDate modified:\n2021-05-06", "2021-05-06"),
    ],
)
def test_update_among_several_stamps(stamps: str, updated: str):
    """An update is read behind an arrow, glued to the stamp before it, with its time rather than without, and under its label."""
    said = lay_out(Report.from_text(HEAD + stamps + BODY)).updated
    assert said is not None
    assert said.value == updated


def test_told_update():
    """A notice that tells both dates gives both."""
    notice = "\nOriginally published 5 May 2021. This version was updated on 9 May 2021 to add a reply.\n"
    layout = lay_out(Report.from_text(HEAD + notice + BODY))
    assert layout.published is not None
    assert layout.updated is not None
    assert (layout.published.value, layout.updated.value) == ("2021-05-05", "2021-05-09")


def kinds(page: str) -> dict[str, str]:
    """Each block's text and its kind."""
    return {page[b.span.start : b.span.end]: b.kind for b in lay_out(Report.from_text(page)).blocks}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("If you enjoy our work, buy us a coffee!", "furniture"),
        ("Got a question for our desk? Fill in the form below.", "furniture"),
        ("If you are flying this week, check with your airline before you leave home.", "paragraph"),
        ("The hotline for drivers, 555-0101, received 300 calls on Tuesday, a spokesman said.", "paragraph"),
        ("ANALYSIS: Why the bridge was never mended", "related"),
    ],
)
def test_line_in_the_text(line: str, kind: str):
    """Lines in the middle of a report are told by their own words."""
    page = HEAD + "By Ann Lee\n5 May 2021" + BODY + "\n" + line + "\n" + BODY.replace("Tuesday", "Monday").replace("ferry", "boat")
    assert kinds(page)[line] == kind


def test_credits_of_agencies_and_writers():
    """A bare agency behind a caption, and a line that repeats the byline, are credits."""
    page = HEAD + "By Ann Lee\n5 May 2021" + BODY + "\nWorkers inspect a cable of the old bridge. EPA\n" + BODY.replace("Tuesday", "Monday")
    assert kinds(page)["EPA"] == "credit"
    assert kinds(page)["Workers inspect a cable of the old bridge."] == "caption"


@pytest.mark.parametrize(
    ("top", "end", "outlet"),
    [
        ("Lake Pioneer Politics Courts Sport Weather", "", "Lake Pioneer"),
        ("", "© Oldhamer Tageblatt – Impressum – Datenschutz", "Oldhamer Tageblatt"),
        ("", "Lakeshore News Agency website contains only a portion of the stories offered to subscribers.", "Lakeshore News Agency"),
        ("Lake Post | Opinion", "Letters: letters@lakepost.example", "Lake Post"),
        ("", "\u00a9 2019-2021 Lake Post UAB", "Lake Post"),
        ("", "", None),
    ],
)
def test_outlet(top: str, end: str, outlet: str | None):
    """The outlet is what masthead or copyright say, without the company's form; nothing is guessed."""
    assert lay_out(Report.from_text(top + "\n\n" + HEAD + "5 May 2021" + BODY + "\n" + end + "\n")).outlet == outlet
