"""Stamps of national sites: zones in other languages, clocks of pages and places, reviews and records of databases."""

from __future__ import annotations

import pytest

from newsledger.layout.blocks import lay_out
from newsledger.records import Report

HEAD = "Council shuts old bridge for eleven weeks\n\n"
BODY = """

The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.

Drivers will have to take the ferry or go round by the valley road, the transport office said.
"""


WIRE = """NWA 0114 F-FRA-STORM
Priority: 4
Thursday, 6 May 2021, 07:14 GMT
Storm shuts three ports on the French coast

LYON, May 6 (Nordwire) - A storm closed three ports on the
French coast on Thursday and left about four thousand houses
without power, the prefect of the region told reporters who
waited at the quay.

The first gusts came shortly before dawn and tore the roof off
a school, which was empty because of the holidays, he said.

Ferries are to sail again on Friday when the wind has gone
down, the company said.
"""


@pytest.mark.parametrize(
    ("page", "published", "updated"),
    [
        (HEAD + "05.05.2021, 10:24 Uhr MESZ" + BODY, "2021-05-05T10:24+02:00", None),
        (HEAD + "Publié le 5 mai 2021 à 10 h 24 HAE | Mis à jour à 12 h 02 HAE" + BODY, "2021-05-05T10:24-04:00", "2021-05-05T12:02-04:00"),
        (HEAD + "5 May 2021, 10:24 (Lakeland time, UTC+5)" + BODY, "2021-05-05T10:24+05:00", None),
        (HEAD + "Дата публикации: 05.05.2021 10:24 (МСК)" + BODY, "2021-05-05T10:24+03:00", None),
        ("Date on the lake: Sunday 5 May 2024\n\n" + HEAD + "By Ann Lee" + BODY, None, None),
        (HEAD + "6 May 2021, 10:24 (your time)\n\nFirst published 5 May 2021" + BODY, "2021-05-05", None),
        (HEAD + "Published 5 May 2021" + BODY + "\nPage last reviewed: 1 December 2022\n", "2021-05-05", None),
        ("Title: " + HEAD + "Publication date: 5 May 2021\nPage: 3\nDatabase updated: 12 January 2022" + BODY, "2021-05-05", None),
        (HEAD + "May 5, 2021" + BODY + "\nThis story was originally published May 5, 2021 at 3:14 PM.\n", "2021-05-05T15:14", None),
        (HEAD + "Update: May, 05/2021 - 10:24" + BODY, "2021-05-05T10:24", "2021-05-05T10:24"),
        (HEAD + "Redacción | 05/04/2021\nActualizado a las 13:02h." + BODY + BODY.replace("Tuesday", "May 4"), "2021-04-05", "2021-04-05T13:02"),
        (HEAD + "Posted: May 5, 2021 4:00 AM EDT | Last Updated: May 6" + BODY, "2021-05-05T04:00-04:00", "2021-05-06"),
        (HEAD + "Dec 31, 2021 | Updated: January 2" + BODY, "2021-12-31", "2022-01-02"),
        ("Fijian Standard Time: Saturday, May 8, 2021 9:14:33 AM\n\n" + HEAD + "By Ann Lee" + BODY, None, None),
        (HEAD + "Report 4 (as of 5 May 2021, 18:00 hrs)\n\nPosted: 6 May 2021" + BODY, "2021-05-06", None),
        (WIRE, "2021-05-06T07:14Z", None),
        (HEAD + "May 5, 2021, 10:15 IST" + BODY + "\nFirst Published: May 5, 2021, 10:10 IST\n", "2021-05-05T10:10+05:30", "2021-05-05T10:15+05:30"),
    ],
)
def test_national_stamps(page: str, published: str | None, updated: str | None):
    """A zone counts in its own language and behind a place's name; a page's clock, a reader's and a review are no dates of the report."""
    layout = lay_out(Report.from_text(page))
    assert (layout.published.value if layout.published else None, layout.updated.value if layout.updated else None) == (published, updated)
