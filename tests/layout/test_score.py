"""The measures of layout and HTML count what they say."""

from newsledger.score.html import overlap
from newsledger.score.layout import kinds_counted, measure, same_date


def test_measure_of_a_page_that_is_told_right():
    """A simple page gives full marks, a date that is not there counts as right when none is said."""
    body = "The regional council voted on Tuesday to close the old bridge for eleven weeks, its chairman said."
    row = {
        "parts": [["headline", "Old bridge to close for eleven weeks"], [None, "\n\n"], ["paragraph", body]],
        "published": None,
        "updated": None,
        "outlet": None,
    }
    figures = measure([row])
    assert (figures["char_acc"], figures["fact_purity"], figures["fact_recall"], figures["date_acc"], figures["date_false"]) == (
        100,
        100,
        100,
        100,
        0,
    )


def test_counts_by_characters():
    """White space and parts without a kind are not counted; a wrong kind that gives facts keeps purity."""
    counts = kinds_counted([["paragraph", "ab c"], [None, " | "], ["furniture", "xy"]], ["bullet"] * 7 + ["bullet", "furniture"])
    assert counts == {"chars": 5, "right": 1, "fact": 3, "said": 4, "both": 3}


def test_dates_to_the_golds_grain():
    """A day in the gold is met by any time of that day; a zone in the gold must be met."""
    assert same_date("2024-05-06T10:00", "2024-05-06")
    assert same_date("2024-05-06T10:00+00:00", "2024-05-06T10:00Z")
    assert not same_date("2024-05-06T10:00", "2024-05-06T10:00+02:00")
    assert not same_date(None, "2024-05-06")


def test_runs_of_four_words():
    """Shared runs are counted with their number."""
    assert overlap("a b c d e", "a b c d x") == (1, 2, 2)
