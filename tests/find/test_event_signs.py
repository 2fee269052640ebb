"""What speaks for and against an event."""

from newsledger.find.event_signs import path
from newsledger.find.event_tree import Tree
from newsledger.records import Tokens


def tree(words, heads, relations):
    """A sentence as a tree."""
    text, starts = " ".join(words), []
    for k in range(len(words)):
        starts.append(len(" ".join(words[:k])) + (k > 0))
    ends = [s + len(w) for s, w in zip(starts, words, strict=True)]
    blank = [""] * len(words)
    tokens = Tokens(
        text=words, start=starts, end=ends, lemma=words, upos=["NOUN"] * len(words), xpos=blank, feats=blank, entities=[], head=heads, dep=relations,
        sentences=[(0, len(words))], sentence_block=[0],
    )  # fmt: skip
    return Tree(tokens, text)


def test_the_subject_of_a_verb_is_one_step_down():
    """From a verb to its subject leads the relation of the subject alone."""
    t = tree(["Roe", "denied", "arresting", "Lund"], [1, 1, 1, 2], ["nsubj", "root", "xcomp", "obj"])
    assert path(t, 1, 0) == "|nsubj"
    assert path(t, 2, 0) == "xcomp|nsubj"
    assert path(t, 0, 3) == "nsubj|xcomp_obj"


def test_two_roots_share_nothing():
    """Between two trees of a sentence there is no path."""
    t = tree(["Roe", "spoke", "Lund", "left"], [1, 1, 3, 3], ["nsubj", "root", "nsubj", "root"])
    assert path(t, 1, 2) == "none"
