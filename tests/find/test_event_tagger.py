"""The tagger of event words: what the encoder knows of a word in its context."""

import numpy as np
import pytest

from newsledger.find import events
from newsledger.find.event_tagger import labels, tagged, tagger
from newsledger.language.analyse import analyse
from newsledger.pipeline import extract
from newsledger.records import Block, Layout, Report, Tokens, span_of

PADLOCKED = "Kenya's interior minister padlocked the opposition's headquarters in Nairobi on Monday."
HAULED = "Belarus hauled two Lithuanian diplomats on Friday."


def tokens_of(text: str) -> Tokens:
    """The tokens of a text as one paragraph."""
    report = Report.from_text(text, language="en")
    tokens = analyse(report, Layout(blocks=(Block(span=span_of(text, 0, len(text)), kind="paragraph"),)))
    assert tokens is not None
    return tokens


def test_a_deed_is_likelier_than_the_words_around_it() -> None:
    """Of all words of a sentence the verb of the deed is the likeliest event."""
    tokens = tokens_of(PADLOCKED)
    tags = tagged(tokens)
    assert tags is not None
    assert tokens.text[int(np.argmax(tags.likely))] == "padlocked"
    assert float(tags.likely.min()) >= 0.0
    assert float(tags.likely.max()) <= 1.0


def test_shares_of_types_sum_to_one() -> None:
    """Each type has a share, and all shares together are 1."""
    tags = tagged(tokens_of(PADLOCKED))
    assert tags is not None
    assert len(labels()) == 15
    assert abs(float(np.exp(tags.types(3)).sum()) - 1.0) < 1e-3


def test_states_of_another_encoder_say_nothing() -> None:
    """With states that the weights were not fitted on, or none, there are no tags."""
    tokens = tokens_of(PADLOCKED)
    tokens.states_of = "another"
    assert tagged(tokens) is None
    tokens.states, tokens.states_of = b"", tagger().states_of
    assert tagged(tokens) is None


def test_a_verb_that_no_list_has_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tagger makes an event of a deed on which all word lists are silent, with a score that no default view shows."""
    found = extract(Report.from_text(HAULED)).events
    assert [e.trigger.text for e in found] == ["hauled"]
    assert found[0].score < 0.9
    monkeypatch.setattr(events, "TAGGED", False)
    assert extract(Report.from_text(HAULED)).events == ()
