"""Who is in a sentence and who says it, as the judgement of pairs sees them."""

from __future__ import annotations

from tests.compare.helpers import found

from newsledger.compare.lines import Line, called, lines_of
from newsledger.compare.persons import person_levels
from newsledger.compare.words import key

ONE = "Harbour closed\n\nHarbour master Ida Moen closed the harbour on Tuesday. She called the ice dangerous.\n"
TWO = "Ice at Lindholm\n\nThe ice is dangerous, Ida Moen said on Tuesday. Karl Lund said the ice was thin.\n"


def line(words: str, lines: list[Line]) -> int:
    """The place of the line that holds the words."""
    return next(i for i, x in enumerate(lines) if words in x.span.text)


def test_pronouns_are_read_and_speakers_told_apart() -> None:
    """ "She called" goes with what Moen said and not with what Lund said."""
    lines = [*lines_of(found(ONE), report=0), *lines_of(found(TWO), report=1)]
    levels = dict(person_levels(lines))
    she, moen, lund = (line(w, lines) for w in ("She called", "Ida Moen said", "Karl Lund"))
    assert levels["people_least"][she, moen] == 1.0
    assert levels["people_apart"][she, lund] == 1.0
    assert levels["speaker_apart"][moen, lund] == 1.0


def test_names_are_called_by_their_last_word() -> None:
    """One report says Bill and the other William; what is no person keeps its id."""
    assert called("person:bill-moen") == called("person:william-moen")
    assert called("state:NOR") == "state:NOR"


def test_points_of_initials_are_nothing() -> None:
    """One report writes "F.B.I.", the other "FBI"; a number keeps its point."""
    assert key("F.B.I.") == key("FBI")
    assert key("Sen.") == key("sen")
    assert key("2.6") == "2.6"
