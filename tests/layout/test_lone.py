"""A text of one line."""

from newsledger.layout.blocks import lay_out
from newsledger.records import READ_KINDS, Report


def test_a_lone_sentence_gives_facts():
    """A single sentence is no link to another page, however short; two words may be one."""
    for text in ("Norway asked Kenya to mediate in the dispute.", "Venezuela releases dozens of political activists."):
        assert [b.kind in READ_KINDS for b in lay_out(Report.from_text(text)).blocks] == [True]
    assert lay_out(Report.from_text("Read more")).blocks[0].kind not in READ_KINDS
