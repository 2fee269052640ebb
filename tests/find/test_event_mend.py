"""Slips of the parser that the event rules set right."""

from newsledger.find.event_mend import set_right
from newsledger.records import Tokens


def tokens(rows):
    """The parse written as word/tag/head/relation, one sentence."""
    cells = [row.split("/") for row in rows.split()]
    words, starts = [c[0] for c in cells], []
    for word in words:
        starts.append(starts[-1] + len(words[len(starts) - 1]) + 1 if starts else 0)
        assert word
    return Tokens(
        start=starts, end=[a + len(w) for a, w in zip(starts, words, strict=True)], text=words, lemma=[w.lower() for w in words],
        upos=[c[1] for c in cells], xpos=[""] * len(words), feats=[""] * len(words), head=[int(c[2]) for c in cells], dep=[c[3] for c in cells],
        sentences=[(0, len(words))], sentence_block=[0], entities=[],
    )  # fmt: skip


def parse(rows):
    """Heads and relations once slips are set right."""
    mended = set_right(tokens(rows))
    return list(zip(mended.head, mended.dep, strict=True))


def test_verb_with_a_subject():
    """A verb that has a subject of its own is no adjective: its noun becomes the object, and it stands where the noun stood."""
    got = parse("Chad/PROPN/1/nsubj lifted/VERB/2/amod sanctions/NOUN/2/root on/ADP/4/case Mali/PROPN/2/nmod")
    assert got[:3] == [(1, "nsubj"), (1, "root"), (1, "obj")]


def test_object_taken_for_a_subject():
    """What stands behind a verb that has a subject before it is acted on, unless the verb has an object or is a passive."""
    rows = "Court/NOUN/1/nsubj rejected/VERB/1/root Lund/PROPN/1/{}"
    assert parse(rows.format("nsubj"))[2] == (1, "obj")
    assert parse(rows.format("nsubj") + " plans/NOUN/1/obj")[2] == (1, "nsubj")


def test_object_taken_for_a_phrase_of_place():
    """A bare noun behind a verb is its object; with a preposition, or as a day, it is none."""
    assert parse("Rebels/NOUN/1/nsubj killed/VERB/1/root people/NOUN/1/obl")[2] == (1, "obj")
    assert parse("Rebels/NOUN/1/nsubj shot/VERB/1/root at/ADP/3/case people/NOUN/1/obl")[3] == (1, "obl")
    assert parse("Rebels/NOUN/1/nsubj struck/VERB/1/root monday/PROPN/1/obl")[2] == (1, "obl")


def test_empty_pronoun():
    """ "It" that does something to something is its subject; beside a clause it stays empty."""
    assert parse("it/PRON/1/expl began/VERB/1/root talks/NOUN/1/obj")[0] == (1, "nsubj")
    assert parse("it/PRON/1/expl seems/VERB/1/root over/ADJ/1/xcomp")[0] == (1, "expl")


def test_adjective_taken_for_a_nation():
    """An adjective right behind the last of two nations belongs to the noun."""
    rows = "Malian/ADJ/4/amod and/CCONJ/2/cc Chadian/ADJ/0/conj armed/ADJ/0/conj forces/NOUN/5/nsubj met/VERB/5/root"
    assert parse(rows)[3] == (4, "amod")


def test_sound_parse():
    """A parse without slips comes back as it is."""
    sound = tokens("Chad/PROPN/1/nsubj lifted/VERB/1/root sanctions/NOUN/1/obj")
    assert set_right(sound) is sound


def test_second_verb():
    """A verb behind "and" that seems to describe the first one's object is a second verb with that object."""
    got = parse("Chad/PROPN/1/nsubj broke/VERB/1/root and/CCONJ/3/cc established/VERB/4/amod ties/NOUN/1/obj")
    assert got[3:] == [(1, "conj"), (3, "obj")]


def test_verb_joined_to_an_object():
    """A verb of its own that seems joined to the first one's object is joined to the first verb."""
    rows = "men/NOUN/1/nsubj left/VERB/1/root alleys/NOUN/1/obj and/CCONJ/4/cc shot/VERB/2/conj"
    plain = tokens(rows)
    assert set_right(plain) is plain
    finite = tokens(rows)
    finite.feats[4] = "VerbForm=Fin"
    assert set_right(finite).head[4] == 1
