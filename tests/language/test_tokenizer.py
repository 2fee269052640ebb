"""Words and their places."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsledger.language.tokenizer import tokenize


def words(text):
    return " ".join(text[a:b] for a, b in tokenize(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim’s train doesn't stop.", "Kim ’s train does n't stop ."),
        ("the ministers' “pro-Beijing” vote", "the ministers ' “ pro-Beijing ” vote"),
        ("Tokyo-based, 3-1 and $5.5bn", "Tokyo - based , 3 - 1 and $ 5.5 bn"),
        ("the DPRK... deepen", "the DPRK ... deepen"),
        ("O’Brien cannot", "O’Brien can not"),
        ("see https://a.example/x?y=1. Then", "see https://a.example/x?y=1 . Then"),
        ("in the 1990s, on the 80th", "in the 1990s , on the 80th"),
        ("wait == here *** now", "wait == here *** now"),
        ("Mr.\u00a0Lee of the U.N. left.", "Mr. Lee of the U.N. left ."),
    ],
)
def test_words(text, expected):
    """A text falls into these words."""
    assert words(text) == expected


@given(st.text(max_size=200))
def test_all_is_covered(text):
    """Whatever the text, words are in order, do not overlap, and leave out white space only."""
    ranges = tokenize(text)
    ends = [0, *(b for _, b in ranges)]
    starts = [*(a for a, _ in ranges), len(text)]
    assert all(a < b for a, b in ranges)
    assert all(not text[a:b].strip() for a, b in zip(ends, starts, strict=True))


@pytest.mark.parametrize(
    "text", ["a" * 50_000, '"' * 5_000, "a.b" * 20_000, "-a" * 20_000, "'s" * 20_000, "x@" * 20_000, "http://" * 5_000, "A." * 30_000]
)
def test_odd_text_is_fast(text):
    """A strange line of 50 kB takes less than two seconds."""
    begin = time.process_time()
    tokenize(text)
    assert time.process_time() - begin < 2
