"""A user's own spaCy pipeline in the place of the shipped model; skipped where spaCy is not installed."""

from pathlib import Path

import pytest

from newsledger.language.analyse import analyse, use
from newsledger.records import Block, Layout, Report, span_of

spacy = pytest.importorskip("spacy")
FIRST = Path(__file__).parents[3] / "shared" / "models" / "en-first" / "ud"
TEXT = "Ada Lund said that Norvia’s navy left Portby on 3 May. It was calm."


@pytest.fixture
def pipeline(tmp_path):
    """A folder with a pipeline of rules: two names, a date, and one verb."""
    nlp = spacy.blank("en")
    names = [{"label": "PERSON", "pattern": "Ada Lund"}, {"label": "GPE", "pattern": "Norvia"}, {"label": "DATE", "pattern": "3 May"}]
    nlp.add_pipe("entity_ruler").add_patterns(names)
    nlp.add_pipe("attribute_ruler").add(patterns=[[{"LOWER": "left"}]], attrs={"TAG": "VBD", "POS": "VERB", "LEMMA": "leave"})
    nlp.to_disk(tmp_path / "rules")
    return str(tmp_path / "rules")


@pytest.fixture
def put_back():
    """The shipped model again after the test."""
    yield
    use()


def read(text):
    """Tokens of a text of one paragraph."""
    report = Report.from_text(text, language="en")
    return analyse(report, Layout(blocks=(Block(span=span_of(text, 0, len(text)), kind="paragraph"),)))


def test_names_and_tags(pipeline, put_back):
    """Entities come with our labels and without dates, tags and lemmas with them, on our own words and sentences."""
    from newsledger.language.spacy_backend import SpacyModel

    model = SpacyModel(pipeline)
    use(parser=model, namer=model)
    tokens = read(TEXT)
    assert [TEXT[a:b] for a, b in zip(tokens.start, tokens.end, strict=True)] == tokens.text
    assert len(tokens.sentences) == 2
    assert [(tokens.text[e.first : e.last], e.label) for e in tokens.entities] == [(["Ada", "Lund"], "PER"), (["Norvia"], "LOC")]
    left = tokens.text.index("left")
    assert (tokens.lemma[left], tokens.upos[left], tokens.xpos[left]) == ("leave", "VERB", "VBD")


@pytest.mark.skipif(not FIRST.is_dir(), reason="no spaCy pipeline with a parser is here")
def test_parse(put_back):
    """A pipeline with a parser gives heads within the sentence, the root as its own head, and `root` in small letters."""
    from newsledger.language.spacy_backend import SpacyModel

    use(parser=SpacyModel(str(FIRST)))
    tokens = read(TEXT)
    for a, b in tokens.sentences:
        roots = [i for i in range(a, b) if tokens.head[i] == i]
        assert len(roots) == 1
        assert tokens.dep[roots[0]] == "root"
        assert all(a <= tokens.head[i] < b for i in range(a, b))
    assert tokens.dep[tokens.text.index("left")] == "ccomp"
