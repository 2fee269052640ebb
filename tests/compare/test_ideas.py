"""Sentences are compared by what they tell, whoever tells it."""

from __future__ import annotations

import numpy as np
from tests.compare.helpers import found

from newsledger.compare.around import around
from newsledger.compare.concepts import made_from, nearness
from newsledger.compare.ideas import told_in
from newsledger.compare.levels import Levels
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line, lines_of

SEIZED = "The tanker would be held in port for ten days, harbour master Ida Moen said."
DETAINED = "The vessel was detained, an official said."
OTHER = "Harbour master Ida Moen was born in Orvik, she told reporters."


def lines(*texts: str) -> list[Line]:
    """One line of one report for each text."""
    return [x for n, t in enumerate(texts) for x in lines_of(found(t, f"Post {n}"), report=n)[:1]]


def test_words_of_one_idea_are_near() -> None:
    """A word is near another of its row, near one made from it, and not near any other."""
    near = nearness(["seizure", "impound", "apologise", "apology", "squid"])
    assert near[0, 1] >= 0.75
    assert near[2, 3] >= 0.75
    assert near[0, 4] < 0.5
    assert made_from(["criticise", "criticism", "critical mass"])[0] == (0, 1)


def test_source_is_no_content() -> None:
    """The words that only say who tells it are marked as such."""
    (line,) = lines(SEIZED)
    told = {t.word: t.source for t in told_in(line)}
    assert told["moen"]
    assert not told["port"]


def test_deed_counts_more_than_a_shared_source() -> None:
    """A detention told in other words shares more content than two sentences of one speaker."""
    found = Levels(lines(SEIZED, DETAINED, OTHER), lexicon())
    levels = dict(zip(found.names, found.parts, strict=True))
    assert levels["content_met"][0, 1] > levels["content_met"][0, 2]
    assert levels["frame_deed"][0, 1] > levels["frame_deed"][0, 2]


def test_second_look_knows_third_reports() -> None:
    """A pair of which both lines go with a line of a third report gets a way over it."""
    three = lines(SEIZED, DETAINED, OTHER)
    left, right = np.array([0, 0, 1]), np.array([1, 2, 2])
    rows = around(three, left, right, np.array([0.1, 0.8, 0.9]))
    assert rows[0, 4] == 0.8
    assert rows[1, 4] == 0.1
