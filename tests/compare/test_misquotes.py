"""Quotes that two reports word otherwise or put into two mouths."""

from __future__ import annotations

import pytest
from tests.compare.helpers import found

from newsledger.compare.misquotes import misquotes

MAYOR = '"We will rebuild every house before winter," said the mayor, Ana Ruiz, on Monday.'


def told(left: str, right: str) -> list[tuple[str, str, str]]:
    """Kind and both readings of what two reports of one line quote differently."""
    founds = [found(left, "North Post"), found(right, "South Post")]
    actors = {i: a for f in founds for i, a in f.actors.items()}
    return [(c.kind, c.left.text, c.right.text) for c, _, _ in misquotes(founds, actors)]


def test_changed_words_of_a_quote_contradict() -> None:
    """A sentence in marks that is the same but for a telling word is worded otherwise."""
    other = '"We will rebuild every bridge before winter," said the mayor, Ana Ruiz, on Monday.'
    assert told(MAYOR, other) == [("wording of a quote", "house", "bridge")]


@pytest.mark.parametrize(
    "other",
    [
        '"We will rebuild every house," said the mayor, Ana Ruiz, on Monday.',
        '"We will rebuild all houses before winter," said the mayor, Ana Ruiz, on Monday.',
        '"We shall pay for the winter road," said the mayor, Ana Ruiz, on Monday.',
        '"We will rebuild every house before winter," Ruiz said on Monday.',
        '"We will rebuild every house before winter," an official said on Monday.',
    ],
)
def test_cut_or_differently_introduced_quote_is_no_contradiction(other: str) -> None:
    """A quote that is cut, spelled otherwise, another sentence or of a speaker who is only described says nothing else."""
    assert told(MAYOR, other) == []


def test_two_speakers_of_one_sentence_contradict() -> None:
    """One sentence in the mouths of two persons of two names is a difference of attribution."""
    other = '"We will rebuild every house before winter," said the chief engineer, Tomas Berg, on Monday.'
    assert [kind for kind, _, _ in told(MAYOR, other)] == ["attribution"]


def test_two_offices_are_two_speakers() -> None:
    """A sentence of a judge is not that of a prosecutor, though neither is named."""
    left = '"The bridge was a purse, not a road," a judge told the court in Orvik.'
    right = '"The bridge was a purse, not a road," the prosecutor told the court in Orvik.'
    assert [kind for kind, _, _ in told(left, right)] == ["attribution"]


def test_many_quotation_marks_are_read_at_once() -> None:
    """A text of thousands of short quotes takes no time that grows with their square."""
    text = " ".join('"we go on now," he said.' for _ in range(400))
    assert told(text, text) == []
