"""Clauses of saying behind the words that they report."""

import pytest

from newsledger.language.backends import Parse
from newsledger.language.tails import mend

WORDS = ["Shops", "closed", ",", "media", "reported", "."]


def tail(relation, *, extra=None):
    """The parse of WORDS with "reported" hung on "closed"; `extra` is the relation of the comma."""
    deps = ["nsubj", "root", extra or "punct", "nsubj", relation, "punct"]
    lemma = ["shop", "close", ",", "media", "report", "."]
    return Parse(lemma, [""] * 6, [""] * 6, [""] * 6, [1, 1, 4, 4, 1, 1], deps)


@pytest.mark.parametrize("relation", ["ccomp", "conj"])
def test_tail_is_a_remark(relation):
    """A speaker and a verb of saying behind a comma are beside the sentence, whether the parser took them for a complement or a second deed."""
    parse = tail(relation)
    mend(WORDS, parse)
    assert parse.dep[4] == "parataxis"


def test_second_deed_stays():
    """With an "and", or with an object of its own, the clause is a second deed: "Shops closed and media reported losses"."""
    joined, owning = tail("conj", extra="cc"), tail("conj")
    owning.dep[5] = "obj"
    owning.head[5] = 4
    for parse in (joined, owning):
        mend(WORDS, parse)
        assert parse.dep[4] == "conj"
