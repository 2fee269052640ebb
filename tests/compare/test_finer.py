"""One report's time of day beside the other's day."""

from newsledger.comparing import compare_findings
from newsledger.pipeline import extract
from newsledger.records import Difference, Report


def when(left: str, right: str) -> list[Difference]:
    """The differences of time of two reports of one day."""
    founds = [extract(Report.from_text(t, published="2025-03-14", outlet=o)) for t, o in ((left, "North Post"), (right, "South Post"))]
    return [d for d in compare_findings(founds, one_story=True).differences if d.kind == "when"]


LEFT = "Norway and Iceland held talks on Thursday evening at Akershus Castle, where a minister praised an old friendship and a treaty on cod."
RIGHT = "After Thursday's talks between Norway and Iceland, children walked through the harbour, and a choir sang."


def test_the_evening_of_the_talks_is_more_precise() -> None:
    """Talks on Thursday evening and Thursday's talks are one event, though the sentences tell of other things; the evening is no contradiction."""
    found = when(LEFT, RIGHT)
    assert [(d.verdict, {s.span.text for s in d.sides}) for d in found] == [("more precise", {"Thursday evening", "Thursday"})]


def test_the_talks_of_others_are_left_alone() -> None:
    """Talks of two other states that night are not held against Thursday's talks."""
    again = LEFT + " On Thursday night Denmark and Sweden held talks on housing."
    assert not any(s.span.text == "Thursday night" for d in when(again, RIGHT) for s in d.sides)
