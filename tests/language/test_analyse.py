"""From a report to tokens."""

import time

import pytest

from newsledger.language.analyse import analyse, language_of, use
from newsledger.language.backends import Parse
from newsledger.records import Block, Layout, Report, span_of

TEXT = "Mayor quits after vote\n\nAda Brown’s deputy said in Lisbon on Monday that talks with France were “over.” She left.\n\nRead more: Nothing"


def layout_of(text, kinds):
    blocks, place = [], 0
    for line, kind in zip(text.split("\n\n"), kinds, strict=True):
        start = text.index(line, place)
        place = start + len(line)
        blocks.append(Block(span=span_of(text, start, place), kind=kind))
    return Layout(blocks=tuple(blocks))


@pytest.fixture(scope="module")
def tokens():
    report = Report.from_text(TEXT, language="en")
    return analyse(report, layout_of(TEXT, ["headline", "paragraph", "related"]))


def test_offsets(tokens):
    """Every token gives back its characters."""
    assert all(TEXT[a:b] == w for a, b, w in zip(tokens.start, tokens.end, tokens.text, strict=True))


def test_only_blocks_that_are_read(tokens):
    """A related link has no tokens; each sentence lies in one block."""
    assert tokens.text[-2:] == ["left", "."]
    assert tokens.sentence_block == [0, 1, 1]


def test_lists_are_parallel(tokens):
    """All lists have one place a token and sentences cover them."""
    for name in ("end", "text", "lemma", "upos", "xpos", "feats", "head", "dep"):
        assert len(getattr(tokens, name)) == len(tokens)
    assert [i for a, b in tokens.sentences for i in range(a, b)] == list(range(len(tokens)))


def test_trees(tokens):
    """Each sentence has one root that points to itself, and every word leads to it."""
    for a, b in tokens.sentences:
        roots = [i for i in range(a, b) if tokens.head[i] == i]
        assert len(roots) == 1
        assert [tokens.dep[r] for r in roots] == ["root"]
        for i in range(a, b):
            seen = 0
            while i != roots[0]:
                i = tokens.head[i]
                assert a <= i < b
                seen += 1
                assert seen <= b - a


def test_words_are_understood(tokens):
    """Subject, verb and names of a plain sentence come out right."""
    said = tokens.text.index("said")
    deputy = tokens.text.index("deputy")
    assert (tokens.lemma[said], tokens.upos[said]) == ("say", "VERB")
    assert (tokens.head[deputy], tokens.dep[deputy]) == (said, "nsubj")
    names = {(" ".join(tokens.text[e.first : e.last]), e.label) for e in tokens.entities}
    assert {("Ada Brown", "PER"), ("Lisbon", "LOC"), ("France", "LOC")} <= names


def test_other_languages_are_not_guessed():
    """A German report is not analysed, whatever is said of English."""
    text = "Der Minister hat gesagt, dass die Gespräche beendet sind"
    report = Report.from_text(text)
    layout = layout_of(text, ["paragraph"])
    assert language_of(report, layout) == "de"
    assert analyse(report, layout) is None


@pytest.mark.parametrize(("text", "code"), [("Ada Brown meets Bo Li", "en"), ("Presidente visita Madrid", None), ("Xinhua", None)])
def test_short_headlines(text, code):
    """A headline without any common word is told by its ordinary words, if there are any."""
    assert language_of(Report.from_text(text), layout_of(text, ["headline"])) == code


def test_nothing_to_read():
    """A report of furniture only has no tokens, and no error."""
    tokens = analyse(Report.from_text("Menu", language="en"), layout_of("Menu", ["furniture"]))
    assert tokens is not None
    assert len(tokens) == 0


class Flat:
    """A parser of the simplest kind: every word hangs on the first."""

    def parse(self, sentences):
        """One flat tree a sentence."""
        return [Parse(list(s), ["X"] * len(s), ["X"] * len(s), [""] * len(s), [0] * len(s), ["root"] + ["dep"] * (len(s) - 1)) for s in sentences]


def test_another_parser_can_take_the_place():
    """A user's own parser is asked instead of ours, until ours is brought back."""
    report = Report.from_text(TEXT, language="en")
    layout = layout_of(TEXT, ["headline", "paragraph", "related"])
    use(parser=Flat())
    try:
        assert set(analyse(report, layout).upos) == {"X"}
    finally:
        use()
    assert "VERB" in analyse(report, layout).upos


def test_reports_do_not_touch_each_other(tokens):
    """A report has the same analysis whatever was read before it."""
    other = "Rebels seize town\n\nThe army of Chad said on Friday it had lost Mao."
    analyse(Report.from_text(other, language="en"), layout_of(other, ["headline", "paragraph"]))
    again = analyse(Report.from_text(TEXT, language="en"), layout_of(TEXT, ["headline", "paragraph", "related"]))
    assert again == tokens


def test_long_lines_do_not_hang():
    """Lines of 50 kB of one word, of quotation marks, of words without full stops: each is read in a few seconds."""
    for text in ("a" * 50_000, "“" * 5_000, "word, " * 8_000, "He said. " * 5_000):
        begin = time.process_time()
        tokens = analyse(Report.from_text(text, language="en"), layout_of(text, ["paragraph"]))
        assert len(tokens) > 0
        assert time.process_time() - begin < 8


def test_a_short_text_is_english_by_its_ordinary_words() -> None:
    """Common words that two languages share do not make a sentence Dutch; a Dutch one stays Dutch."""
    from newsledger.language.analyse import language_of
    from newsledger.layout.blocks import lay_out

    def told(text: str) -> str | None:
        report = Report.from_text(text)
        return language_of(report, lay_out(report))

    assert told("Latvian Transport Minister Inga Ozola met rail workers in Riga.") == "en"
    assert told("Lind met Sorel in London.") == "en"
    assert told("De minister sprak in Utrecht met arbeiders over nieuwe plannen.") == "nl"
