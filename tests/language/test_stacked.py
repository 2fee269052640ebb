"""Names side by side."""

from newsledger.language.backends import Named
from newsledger.language.stacked import outlets, split_stacked

WORDS = [["Ada", "Brown", "Norway", "visit"], ["Ada", "Brown", "left", "Norway"], ["Ada", "Norway"]]


def test_two_known_names_in_a_row():
    """An unsure name made of two that the report has elsewhere is those two; a sure one stays."""
    known = [Named(0, 2, "PER", 0.9), Named(3, 4, "LOC", 0.9)]
    assert split_stacked(WORDS[:2], [[Named(0, 3, "PER", 0.5)], known])[0] == [Named(0, 2, "PER", 0.5), Named(2, 3, "LOC", 0.5)]
    assert split_stacked(WORDS[:2], [[Named(0, 3, "PER", 0.95)], known])[0] == [Named(0, 3, "PER", 0.95)]


def test_one_word_is_not_cut_off():
    """A first name before another name is not taken for a name of its own."""
    named = [[], [Named(0, 1, "PER", 0.9), Named(3, 4, "LOC", 0.9)], [Named(0, 2, "PER", 0.5)]]
    assert split_stacked(WORDS, named)[2] == [Named(0, 2, "PER", 0.5)]


def test_name_of_an_outlet_is_no_person():
    """An unsure person right behind "channel" is an organisation; a sure one, or one behind a title, stays a person."""
    words = ["the", "channel", "Grey", "Harbour", "and", "editor", "Ada", "Brown"]
    unsure, other = Named(2, 4, "PER", 0.5), Named(6, 8, "PER", 0.5)
    assert outlets(words, [unsure, other]) == [Named(2, 4, "ORG", 0.5), other]
    assert outlets(words, [Named(2, 4, "PER", 0.95)]) == [Named(2, 4, "PER", 0.95)]
