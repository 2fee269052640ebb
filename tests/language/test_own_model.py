"""Plain sentences of news, read by the shipped model."""

import tomllib
from pathlib import Path

import pytest

from newsledger.language.own_model import COMMON, own_model, same_names
from newsledger.language.tokenizer import tokenize
from newsledger.learn.encoder import Packed

CASES = tomllib.loads((Path(__file__).parent.parent / "cases/language/parses.toml").read_text(encoding="utf8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:30])
def test_case(case):
    """Subjects, objects, clauses and names of a plain sentence come out right."""
    words = [case["text"][a:b] for a, b in tokenize(case["text"])]
    sentences = [words]
    parse = own_model().parse(sentences)[0]
    for word, head, relation in case["links"]:
        place = words.index(word)
        assert (words[parse.head[place]], parse.dep[place]) == (head, relation)
    found = [[" ".join(words[n.first : n.last]), n.label] for n in own_model().name(sentences)[0]]
    assert found == case["names"]


def test_addresses_are_no_names():
    """A web address is not taken for a person."""
    words = ["See", "https://news.example/2024/Ada-Brown", "and", "Ada", "Brown", "."]
    named = own_model().name([words])[0]
    assert [(n.first, n.last) for n in named] == [(3, 5)]


def test_names_in_several_places():
    """A capitalised word in two places is a group, known or not; a frequent word, a small one and one that stands once are none."""
    sentences = [["The", "Norvian", "Lund", "said", "so"], ["The", "man", "said", "Lund", "is", "Norvian"], ["Paris", "said"]]
    packed = Packed([len(s) for s in sentences])
    groups = same_names(sentences, packed, {"the": 1, "lund": COMMON + 5, "said": 20, "paris": 900})
    assert groups == [[packed.rows[0][1], packed.rows[1][5]], [packed.rows[0][2], packed.rows[1][3]]]
