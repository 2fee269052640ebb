"""The PLOVER type of a marked pair."""

import pytest

import newsledger as nl
from newsledger.know.plover import codes, types


def marked(text, source, target):
    """The type, with the two marked by their words."""
    at = [None if words is None else (text.index(words), text.index(words) + len(words)) for words in (source, target)]
    return nl.code(text, source=at[0], target=at[1])


CASES = [
    ("Oslo condemned Madrid over the arrests.", "Oslo", "Madrid", "ACCUSE"),
    ("Brazilian police arrested a union leader in Recife.", "Brazilian police", "a union leader", "COERCE"),
    ("Sweden refused to meet the envoys of Chad.", "Sweden", "Chad", "REJECT"),
    ("Rebels shelled the army's base near Goma.", "Rebels", "the army", "ASSAULT"),
    ("Ghana's president met his counterpart from Togo in Accra.", "Ghana's president", "Togo", "CONSULT"),
    ("Japan sent blankets and food to Nepal after the quake.", "Japan", "Nepal", "AID"),
    ("Farmers marched through Dublin against the government.", "Farmers", "the government", "PROTEST"),
    ("Turkey freed 30 Greek prisoners.", "Turkey", "Greek", "RETREAT"),
]


@pytest.mark.parametrize(("text", "source", "target", "kind"), CASES, ids=[c[3] for c in CASES])
def test_plain_statements(text, source, target, kind):
    """A plain statement gets the type of its verb."""
    assert marked(text, source, target) == kind


def test_either_mark_may_be_missing():
    """Without a target or a source there is still a type."""
    text = "Workers went on strike in Lima."
    assert marked(text, "Workers", None) == "PROTEST"
    assert nl.code(text) in types()


def test_no_words_no_type():
    """An empty text has no type, and marks outside the text do no harm."""
    assert nl.code("") is None
    assert nl.code("Peru sued Chile.", source=(90, 99), target=(5, 3)) in types()


def test_book_is_whole():
    """Every code leads to one of the sixteen types, and every type has a code, a quad and an intensity."""
    assert {c.type for c in codes().values()} == set(types())
    assert len(types()) == 16
    assert all(t.quad in (1, 2, 3, 4) and -10 <= t.intensity <= 10 and (t.intensity > 0) == (t.quad < 3) for t in types().values())
