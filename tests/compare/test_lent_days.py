"""Days lent to undated events, and days of statements."""

from __future__ import annotations

import pytest

import newsledger as nl
from newsledger.compare.lent_days import Dated, day_beside, main_day
from newsledger.compare.lines import Line, lines_of
from newsledger.records import Findings, span_of

PRINTED = "2024-05-10"


def read(sentence: str) -> tuple[Findings, Line]:
    """The findings of a report of 10 May 2024, a Friday, and the line of the sentence."""
    text = f"News from the pit\n\nGARDEN CITY, May 10 - The union met the owners. {sentence} Nobody said more than that."
    found = nl.extract(nl.Report.from_text(text, published=PRINTED, language="en"))
    return found, next(x for x in lines_of(found, report=0) if x.span.text == sentence)


def lent(sentence: str, trigger: str) -> str | None:
    """The day lent to the trigger."""
    found, line = read(sentence)
    start = found.report.text.index(sentence) + sentence.index(trigger)
    time = day_beside(line, span_of(found.report.text, start, start + len(trigger)), Dated([line], [found], [PRINTED]).time(0))
    return time.earliest[:10] if time is not None and time.earliest else None


@pytest.mark.parametrize(
    ("sentence", "trigger", "day"),
    [
        ("Nine dockers were killed after an explosion at the oil terminal on Tuesday evening.", "killed", "2024-05-07"),
        ("Nine dockers were killed on Tuesday, and the port was closed on Wednesday.", "killed", None),
        ("The ministers discussed the incident of 7 May at the oil terminal.", "discussed", None),
        ("The mayor asked people on Tuesday to stay at home after guards killed two dockers.", "killed", None),
        ("Guards killed two dockers at the gate, the mayor said on Tuesday.", "killed", None),
    ],
)
def test_the_one_day_of_the_clause_is_lent(sentence: str, trigger: str, day: str | None) -> None:
    """An event takes the day of its own clause, never that of another deed, of a thing's name or of who says so."""
    assert lent(sentence, trigger) == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The search in the flooded tunnel ended on Tuesday night.", "2024-05-07"),
        ("The schools stay shut until Tuesday.", None),
        ("The search in the flooded tunnel ended on Tuesday night, the mayor said.", "2024-05-07"),
        ("The mayor denied that the search had ended on Tuesday.", None),
        ("The tunnel will open on Saturday.", None),
        ("The tunnel did not open on Tuesday.", None),
    ],
)
def test_the_day_of_a_statement(sentence: str, day: str | None) -> None:
    """A statement has the day of its main verb, where that happened."""
    found, line = read(sentence)
    time = main_day(line, Dated([line], [found], [PRINTED]).time(0))
    assert (time.earliest[:10] if time is not None and time.earliest else None) == day
