"""Base forms."""

import pytest

from newsledger.language.lemmas import Lemmas

LEMMAS = Lemmas(
    {("children", "NNS"): "child"}, {w: i for i, w in enumerate(["reassure", "scrape", "hope", "hop", "agency", "stop", "movie", "baby"])}
)


@pytest.mark.parametrize(
    ("word", "upos", "xpos", "lemma"),
    [
        ("reassured", "VERB", "VBD", "reassure"),
        ("weaponizing", "VERB", "VBG", "weaponize"),
        ("geotagged", "VERB", "VBN", "geotag"),
        ("stopped", "VERB", "VBD", "stop"),
        ("hoping", "VERB", "VBG", "hope"),
        ("undergone", "VERB", "VBN", "undergo"),
        ("agencies", "NOUN", "NNS", "agency"),
        ("movies", "NOUN", "NNS", "movie"),
        ("series", "NOUN", "NNS", "series"),
        ("Children", "NOUN", "NNS", "child"),
        ("Putin", "PROPN", "NNP", "Putin"),
        ("Talks", "NOUN", "NNS", "talk"),
        ("s", "NOUN", "NNS", "s"),
        ("ed", "VERB", "VBD", "ed"),
    ],
)
def test_lemma(word, upos, xpos, lemma):
    """The base form of a word with these tags; a verb that nobody knows gives no nonsense."""
    assert LEMMAS.of(word, upos, xpos) == lemma
