"""Which report holds which reading of a difference."""

import msgspec

from newsledger.pipeline import extract
from newsledger.records import Comparison, Difference, Report, Side, Story, content_id, span_of
from newsledger.show.brief import brief
from newsledger.show.build import view_of
from newsledger.show.page import page
from newsledger.show.sides import groups
from newsledger.show.terminal import terminal

TEXTS = (
    "Ferry runs aground\n\nThe ferry Lund ran aground with twelve passengers on board on Friday, the harbour office said. The log is dated May 3.",
    "Ferry on the rocks\n\nThe ferry ran aground with 15 passengers, police said. The log is of May 4. The owner denied that it had been late.",
    "Ferry freed\n\nA tug freed the ferry Lund, which had carried 12 passengers. The owner said that it had been late.",
    "Owner speaks\n\nThe ferry with 12 or 15 passengers was pulled free. The owner promised that it had been late.",
)
FOUND = [extract(Report.from_text(text, outlet=f"Outlet {n}", published="2031-05-05")) for n, text in enumerate(TEXTS)]


def side(n, words):
    """The place of these words in a text."""
    at = FOUND[n].report.text.index(words)
    return Side(report=FOUND[n].report.id, span=span_of(FOUND[n].report.text, at, at + len(words)))


def between(kind, verdict, *sides, note=""):
    """A difference between these places."""
    identity = content_id("difference", kind, verdict, *(s.span.text for s in sides), sides[0].report)
    return Difference(id=identity, fact=None, kind=kind, contradicts=verdict == "contradicts", verdict=verdict, sides=sides, note=note)


def viewed(*differences):
    """The view of the four reports as one story with these differences."""
    ids = tuple(f.report.id for f in FOUND)
    story = Story(id="story:1", label="Ferry", first=None, last=None, reports=ids, sections=())
    return view_of(FOUND, Comparison(stories=(story,), differences=differences))


LUND = (side(0, "twelve"), side(1, "15"), side(2, "A tug freed the ferry Lund, which had carried 12 passengers."))
BOTH = side(3, "The ferry with 12 or 15 passengers was pulled free.")


def test_each_report_stands_under_the_reading_that_it_gives():
    """A number in digits is the one in words; a sentence with both readings is on neither side."""
    (gap,) = viewed(between("how many", "contradicts", *LUND, BOTH)).chapters[0].gaps
    assert [(g.name, g.letters()) for g in groups(gap)] == [("twelve", "A C"), ("15", "B"), ("not clear which", "D")]
    assert [s.span.text for s in gap.said if s.letter == "C"] == ["12"]


def test_the_same_two_readings_are_one_difference():
    """Told the other way round, with another report, or as later news of the same places, they are listed once, with all ids."""
    one = between("how many", "contradicts", *LUND[:2])
    turned = between("how many", "contradicts", LUND[1], side(2, "12"))
    later = between("how many", "later", LUND[1], side(2, "12"))
    chapter = viewed(later, one, turned).chapters[0]
    (gap,) = chapter.gaps
    assert [(g.name, g.letters()) for g in groups(gap)] == [("twelve", "A C"), ("15", "B")]
    assert gap.contradicts
    assert {gap.id, *gap.also} == {one.id, turned.id, later.id}


def test_later_news_of_another_report_stays():
    """A count that another report has later is not swallowed by the contradiction of two others."""
    later = between("how many", "later", LUND[1], side(3, "12"))
    assert len(viewed(between("how many", "contradicts", *LUND[:2]), later).chapters[0].gaps) == 2


def test_words_said_and_denied_are_sorted_by_that():
    """Of the same words the one that is denied stands alone on its side."""
    words = "it had been late"
    also = side(0, "The log is dated May 3")
    (gap,) = viewed(between("polarity", "contradicts", side(2, words), side(1, words), also)).chapters[0].gaps
    assert [(g.which, g.letters()) for g in groups(gap)] == [(0, "A C"), (1, "B")]


def test_a_day_is_when_and_no_record_word_is_shown():
    """Two days of a month differ in when, not in how many; a denial is named in plain words; readings are not repeated below."""
    view = viewed(
        between("how many", "contradicts", side(0, "3"), side(1, "4"), note="3 / 4"),
        between("polarity", "contradicts", side(2, "it had been late"), side(1, "denied that it had been late"), note="it had been la / denied that"),
    )
    days, late = view.chapters[0].gaps
    assert (days.kind, late.kind) == ("when", "whether it is so")
    assert not days.note
    for text in (terminal(view), brief(view), page(view)):
        assert "polarity" not in text
        assert "whether it is so" in text


def test_every_view_names_the_sides():
    """Terminal, brief and page say who holds which reading."""
    view = viewed(between("how many", "contradicts", *LUND))
    assert "twelve: A C" in terminal(view)
    assert "**twelve** — Outlet 0" in brief(view)
    assert "<b>twelve</b>: A C" in page(view)


def test_a_difference_without_sides_is_shown_as_nothing():
    """A broken record breaks no view."""
    gap = viewed(between("how many", "contradicts", *LUND[:2])).chapters[0].gaps[0]
    assert groups(msgspec.structs.replace(gap, said=())) == []
