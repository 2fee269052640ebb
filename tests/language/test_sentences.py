"""Sentence starts by rule."""

import tomllib
from pathlib import Path

import pytest

from newsledger.language.sentences import LONGEST, sentences, split
from newsledger.language.tokenizer import tokenize

CASES = tomllib.loads((Path(__file__).parent.parent / "cases/language/sentences.toml").read_text(encoding="utf8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_case(case):
    """Each text is cut where its case says."""
    assert [s.text for s in split("".join(case["sentences"]))] == [s.strip() for s in case["sentences"]]


def test_spans_hold():
    """Every sentence's span gives back its characters, with odd spaces too."""
    text = "One\u00a0 two.  Three four!\r\n\r\n\tFive\u2009six."
    assert [s.text for s in split(text)] == [text[s.start : s.end] for s in split(text)] == ["One\u00a0 two.", "Three four!", "Five\u2009six."]


def test_no_sentence_is_endless():
    """A line of 50 kB without full stops is cut, every word in exactly one piece."""
    text = "word " * 10_000
    words = tokenize(text)
    ranges = sentences(text, words)
    assert max(b - a for a, b in ranges) <= LONGEST
    assert [i for a, b in ranges for i in range(a, b)] == list(range(len(words)))
