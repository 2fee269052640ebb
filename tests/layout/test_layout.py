"""Properties of layouts: spans, cover, odd texts, time, dates and stamps in many styles."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsledger.layout.blocks import lay_out
from newsledger.records import Report

BODY = """The regional council voted on Tuesday to close the old bridge for eleven weeks so that its cables can be replaced.

Drivers will have to take the ferry or go round by the valley road, which adds forty minutes, according to the transport office.
"""
LINES = [
    "Old bridge to close",
    "By Ann Lee",
    "Published: 5 May 2021, 10:24 CEST | Updated: 11:00",
    "OSLO, May 5 (Reuters) -",
    "Photo: AP",
    "• one",
    "Tags: a, b",
    "Read more: x",
    "© 2021 Post",
    "March 2021",
    "(updated 10:20)",
    "\x00",
    "\ufeff",
    "a" * 300,
    "“",
    "\u202e abc",
    "12/13/2021",
    "99:99",
    "\ud800",
    BODY,
]


def check(text):
    layout = lay_out(Report.from_text(text))
    last = 0
    for block in layout.blocks:
        assert text[block.span.start : block.span.end] == block.span.text
        assert block.span.start >= last
        assert not text[last : block.span.start].strip()
        last = block.span.end
    assert not text[last:].strip()
    assert all(text[t.span.start : t.span.end] == t.span.text for t in layout.times)
    return layout


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["\n", "\n\n", "\r\n", "\r", " ", "\u2028"]))
def test_any_mix_of_lines_is_covered(lines, end):
    """Whatever lines come in whatever order, blocks and stamps hold their characters, and nothing but white space is left out."""
    check(end.join(lines))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_covered(text):
    """Any text at all is laid out without an error."""
    check(text)


@pytest.mark.parametrize(
    "text", ["a\n" * 50000, "\n".join(f"a{i}" for i in range(8000)), '"' * 5000 + " x", "word " * 40000, "5 May 2021 " * 4000, "| " * 20000]
)
def test_large_pages_are_linear(text):
    """Many lines, quotation marks, dates or bars take seconds, not minutes."""
    start = time.process_time()
    check(text)
    assert time.process_time() - start < 8


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("5 May 2021 at 10.24am BST", "2021-05-05T10:24+01:00"),
        ("Wed, 05 May 2021 10:24:11 +0200", "2021-05-05T10:24:11+02:00"),
        ("PUBLISHED: May 5, 2021 at 6:00 a.m. | UPDATED: May 5, 2021 at 9:12 p.m.", "2021-05-05T06:00"),
        ("Publié le 05/05/2021 à 10:24", "2021-05-05T10:24"),
        ("5. Mai 2021, 10:24 Uhr", "2021-05-05T10:24"),
        ("2021年5月5日 10時24分", "2021-05-05T10:24"),
        ("Среда, 5 мая 2021, 10:24", "2021-05-05T10:24"),
        ("Monday, 04/05/2021", "2021-04-05"),
        ("04/05/2021 10:24 EST", "2021-04-05T10:24-05:00"),
        ("May 5, 2021 5:31 PM ET", "2021-05-05T17:31-04:00"),
        ("Printed on 9 May 2021", None),
        ("Published 3 hours ago", None),
        ("Copyright 2021", None),
        ("March 3, 1930 – May 2, 2021", None),
    ],
)
def test_stamp(line, value):
    """A stamp under the headline gives the date of publication in its country's style, or none where it says none."""
    layout = check(f"Council shuts old bridge for eleven weeks\n{line}\n\n{BODY}")
    assert (layout.published.value if layout.published else None) == value


def test_dateline_without_year_is_no_date():
    """A dateline's day without a year gives no date of publication, but a time with an unknown year."""
    layout = check(f"Old bridge to shut\n\nOLDHAM, May 5 (Reuters) - {BODY}")
    assert layout.published is None
    assert [t.value for t in layout.times] == ["XXXX-05-05"]


def test_time_of_an_update_behind_a_day_without_year():
    """An update that says only its time, behind a day without a year, borrows nothing and breaks nothing."""
    check(f"Old bridge to shut\n5 May\n(updated 10:20)\n\n{BODY}")
