"""Facts: their standing and their gist."""

import pytest

from newsledger.record.event_rows import Told, event_row
from newsledger.record.facts import gist, held_by, standing, utterance
from newsledger.records import Counts, Event, Match, Party, Quote, Span, Support


@pytest.mark.parametrize(
    ("reports", "origins", "contested", "expected"),
    [(1, (1, 1), False, "single"), (2, (1, 2), False, "repeated"), (3, (2, 3), False, "corroborated"), (2, (2, 2), True, "contested")],
)
def test_the_standing(reports: int, origins: tuple[int, int], contested: bool, expected: str) -> None:
    """The standing follows from the counts and from contradiction."""
    assert standing(Counts(reports=reports, outlets=reports, origins=origins), contested=contested) == expected


def test_the_gist_is_one_short_line() -> None:
    """The gist has no line breaks and is no longer than 140 characters."""
    long = Support(report="r", span=Span(0, 400, "word \n" * 80), of="x")
    assert "\n" not in gist([long])
    assert len(gist([long])) <= 140


def test_a_weak_match_beside_strong_ones_takes_nothing() -> None:
    """A fact is as sure as the weakest match that it needs to hold together."""

    def match(left: str, right: str, weight: float) -> Match:
        return Match(left=left, right=right, kind="event", levels={}, weight=weight)

    assert held_by([]) == 1.0
    assert held_by([match("a", "b", 0.9), match("b", "c", 0.8), match("a", "c", 0.3)]) == 0.8
    assert held_by([match("a", "b", 0.9), match("b", "c", 0.4)]) == 0.4


def test_the_gist_of_what_is_denied_says_so() -> None:
    """What a source denied is never the gist without the denial."""
    text = "The board denied that it had sold the quay."
    content = Span(17, 42, text[17:42])
    quote = Quote(id="q", span=content, spans=(content,), form="indirect", cue=Span(10, 16, "denied"), negated=True)
    assert gist([Support(report="r", span=content, of="q")], {"q": quote}) == "denied: that it had sold the quay"


def test_who_acts_is_no_recipient() -> None:
    """A state among the actors of a deed is not its recipient too: the two did it together."""
    span = Span(0, 4, "sign")
    parties = [Party(actor=i, span=span) for i in ("nor", "isl")]
    event = Event(id="e", span=span, trigger=span, type="AGREE", actors=tuple(parties), recipients=(parties[1],))
    row = event_row([Told("r", event)])
    assert row is not None
    assert (row.actors, row.recipients, row.reciprocal) == (("nor", "isl"), (), True)


def test_dots_are_no_words_of_a_quote() -> None:
    """A piece that is only dots is left out of the utterance."""
    spans = (Span(0, 7, "We sail"), Span(9, 12, "..."), Span(14, 20, "at six"))
    quote = Quote(id="q", span=Span(0, 20, "We sail, ..., at six"), spans=spans, form="direct")
    told = utterance([quote])
    assert told is not None
    assert told.text == "We sail … at six"
