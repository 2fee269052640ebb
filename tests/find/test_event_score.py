"""How sure an event is."""

import newsledger as nl
from newsledger.find.event_score import SHOWN
from newsledger.records.shown import SURE


def score(text):
    """The score of the first event of a paragraph, 0 where there is none."""
    return next((e.score for e in nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en")).events), 0.0)


def test_scores_are_shares():
    """A score lies between 0 and 1, and is the same in a second run."""
    text = "Kenyan police arrested 40 protesters in Kisumu."
    assert 0.0 < score(text) < 1.0
    assert score(text) == score(text)


def test_a_plain_deed_is_surer_than_a_figure_of_speech():
    """An arrest by the police is shown; "allow" of a machine is not."""
    assert score("Kenyan police arrested 40 protesters in Kisumu.") >= SHOWN
    assert score("The new rule allows the United Bank to lend more to its clients in Kenya.") < SHOWN


def test_views_show_from_there_on():
    """The default view and the finder mean the same score."""
    assert SURE["single event"] == SHOWN
