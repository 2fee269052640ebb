"""Two sentences that share only who is named do not tell the same thing."""

import pytest

import newsledger as nl
from newsledger.compare.lines import Line, lines_of
from newsledger.compare.pairs import NAMED_ONLY, only_named, score_pairs


def line(text: str, report: int = 0) -> Line:
    """The first sentence of a report."""
    whole = f"{text}\n\nThe talks went on for most of the day, officials said."
    return lines_of(nl.extract(nl.Report.from_text(whole, published="2031-03-04")), report=report)[0]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Latvian Transport Minister Inga Ozola met rail workers in Riga.", "Latvian Transport Minister Inga Ozola did not exclude more cuts.", True),
        ("Latvian Transport Minister Inga Ozola met rail workers in Riga.", "Minister Inga Ozola held talks with railway staff.", False),
        ("Inga Ozola sacked 14 people.", "Inga Ozola spoke of 14 victims.", False),
        ("Ozola Meets Rail Workers", "Inga Ozola did not exclude more cuts.", False),
    ],
)
def test_only_named(left: str, right: str, expected: bool) -> None:
    """A word, an idea, a number in common is enough; of a headline in capitals nothing is known."""
    assert only_named(line(left), line(right, 1)) is expected


def test_such_a_pair_stays_unlikely() -> None:
    """However much the names weigh, the chance is held down."""
    lines = [
        line("Latvian Transport Minister Inga Ozola met rail workers in Riga."),
        line("Latvian Transport Minister Inga Ozola did not exclude more cuts.", 1),
    ]
    assert score_pairs(lines).chance.max() <= NAMED_ONLY
