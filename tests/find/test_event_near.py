"""Phrases behind the object of a verb, wherever the parser hangs them."""

from newsledger.find.event_near import reach
from newsledger.find.event_tree import Tree
from newsledger.records import Tokens

TEXT = "Norvia faces threats beyond Osk today"


def tree(heads, deps):
    """The parse of TEXT with these heads and relations."""
    words, starts = TEXT.split(), []
    for word in words:
        starts.append(TEXT.index(word, starts[-1] + 1 if starts else 0))
    same = {"lemma": words, "xpos": [""] * 6, "feats": [""] * 6, "entities": [], "sentence_block": [0]}
    upos = ["PROPN", "VERB", "NOUN", "ADP", "PROPN", "NOUN"]
    ends = [a + len(w) for a, w in zip(starts, words, strict=True)]
    return Tree(Tokens(start=starts, end=ends, text=words, upos=upos, head=heads, dep=deps, sentences=[(0, 6)], **same), TEXT)


def test_reach():
    """ "beyond Osk" is within reach of "threats" whether it hangs on the noun or on its verb; behind a subject it is not."""
    noun = tree([1, 1, 1, 4, 2, 2], ["nsubj", "root", "obj", "case", "nmod", "nmod"])
    verb = tree([1, 1, 1, 4, 1, 1], ["nsubj", "root", "obj", "case", "obl", "obl"])
    assert (reach(noun, 2), reach(verb, 2), reach(verb, 0)) == (6, 6, 1)
