"""The outlet's name in the many ways that pages say it, and what looks like one and is none."""

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
    ("top", "below", "end", "outlet"),
    [
        ("", "5 May 2021", "<Copyright ⓒ The Lake Herald, unauthorized reproduction prohibited>", "The Lake Herald"),
        ("", "5 May 2021", "Copyright © 2021 Lake Ekspres Yayıncılık A.Ş.", "Lake Ekspres"),
        ("", "5 May 2021", "© Verlag Oldhamer Bote GmbH & Co. KG 2021", "Oldhamer Bote"),
        ("", "5 May 2021\n\nChannel Lake West Reporter", "", "Channel Lake West"),
        ("Lake Online LIVE", "5 May 2021", "", "Lake Online"),
        ("Gazeta Lake in English", "5 May 2021", "Copyright © Gazeta Lake 1998-2021", "Gazeta Lake"),
        ("The Lake PostNewsBusinessSportOpinion", "5 May 2021", "", "The Lake Post"),
        ("", "5 May 2021\n\nAnn Lee Staff Writer", "Ann Lee covers courts. She joined the paper in 2018.", None),
        ("TRANSCRIPTS", "Aired May 5, 2021 - 20:00 ET", "", None),
        ("PRESS RELEASES\nMenu", "5 May 2021", "About us", None),
        ("", "5 May 2021", "Copyright 2021 Oldham Newspapers Ltd", None),
        ("", "5 May 2021", "Quelle: Lake-Zeitung", "Lake-Zeitung"),
        ("", "publisher: Lake Post\n5 May 2021", "", "Lake Post"),
        ("Steppe Watch\nText of report by Lake news agency Turon Lake on 5 May", "5 May 2021", "", "Turon Lake"),
        ("Lake Tribune\nSubscribe", "5 May 2021", "Copyright 2021 The Associated Press. All rights reserved.", "Lake Tribune"),
        ("", "5 May 2021", "© Getty Images", None),
        ("", "5 May 2021", "This article was originally published by The Lake Tribune.", "The Lake Tribune"),
        ("", "By Ann Lee\n5 May 2021", "Follow Ann Lee on Twitter", None),
        ("", "By Ann Lee Special to the Lake Star\n5 May 2021", "", "Lake Star"),
        ("", "Por Ana Lima — Jornal do Lago\n5 May 2021", "", "Jornal do Lago"),
        ("Your Voice\nLetters", "5 May 2021", "", None),
    ],
)
def test_outlet_is_said(top: str, below: str, end: str, outlet: str | None):
    """Copyright, masthead, byline and menu give the name alone; sections, offices and reporters are no outlets."""
    assert lay_out(Report.from_text(top + "\n\n" + HEAD + below + BODY + "\n" + end + "\n")).outlet == outlet


def test_outlet_of_an_office_is_its_city():
    """A mail from a press office names whose office it is."""
    mail = "From: Press Office of the City of Oldham <press@oldham.example>\nDate: 5 May 2021\nSubject: " + HEAD + "\nDear colleagues," + BODY
    assert lay_out(Report.from_text(mail)).outlet == "City of Oldham"
