"""Tests of the learned judgement of what cannot both be so, and of what it looks at: opposite words, hours of the day, who is in a deed."""

from __future__ import annotations

import numpy as np
import pytest
from tests.compare.helpers import found

import newsledger as nl
from newsledger.compare import antitheses, clocks
from newsledger.compare.contrasts import Contrasts
from newsledger.compare.denials import denied_in
from newsledger.compare.lines import Line, lines_of
from newsledger.compare.opposed import STANDING, Grounds, candidates, judge, pairs_of, second
from newsledger.compare.poles import poles
from newsledger.compare.slots import Slots
from newsledger.comparing import compare_findings
from newsledger.language.lang.en import opposites


def line(text: str) -> Line:
    """The only sentence of a small report, as the comparison sees it."""
    return lines_of(found(f"{text}\n"), report=0)[0]


def ends(text: str, axis: str) -> set[int]:
    """The ends of an axis at which words of the sentence lie."""
    number = [name for name, *_ in (*opposites.AXES, *opposites.KINDS)].index(axis)
    one = line(text)
    return {p.end for p in poles(one, denied_in(one)) if p.axis == number}


@pytest.mark.parametrize(
    ("text", "axis", "end"),
    [
        ("The gates of the depot stood open all night.", "door", 0),
        ("The gates of the depot were chained all night.", "door", 1),
        ("The gates of the depot were not open on Monday.", "door", 1),
        ("The trader walked free on Friday.", "custody", 0),
        ("The trader was remanded in custody on Friday.", "custody", 1),
        ("They got in through a skylight.", "way_in", 0),
    ],
)
def test_words_lie_on_axes(text: str, axis: str, end: int) -> None:
    """A word lies at its end of an axis, at the other one where it is denied."""
    assert end in ends(text, axis)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("The mill caught fire at 4:20 a.m. on Tuesday.", (4 + 1 / 3, 4 + 1 / 3)),
        ("The mill caught fire at two in the afternoon.", (14.0, 14.0)),
        ("The mill caught fire before dawn on Tuesday.", (1.0, 6.5)),
        ("The mill caught fire in broad daylight.", (6.0, 20.5)),
    ],
)
def test_moments_of_the_day(text: str, hours: tuple[float, float]) -> None:
    """Hours are read in figures, in words and by the light."""
    assert clocks.moments(line(text))[0].spans == (hours,)


def test_moments_apart() -> None:
    """Two parts of the day are apart, an hour and the part that it lies in are not."""
    early, late, dawn = (clocks.moments(line(t)) for t in ("It began at 4 a.m. on Monday.", "It began at noon on Monday.", "It began before dawn."))
    assert clocks.apart(early, late)
    assert not clocks.apart(early, dawn)


ONE = """Three held after museum theft

Police in Marek arrested three men at dawn on Monday over the theft of a bronze bell from the town museum.

The alarm stayed silent, the director said. The bell was found undamaged in a barn.
"""
TWO = """Suspects walk free

Nobody is in custody over the stolen bell of Marek: the three men were let go at noon on Monday.

The alarm howled for an hour, neighbours told this newspaper. The bell lies in pieces in a barn.
"""


def test_levels_are_of_one_length() -> None:
    """Every pair of lines has the same levels, whichever comes first, and the judgement was fitted on as many."""
    founds = [found(ONE, "North Post"), found(TWO, "South Post")]
    lines = [x for n, f in enumerate(founds) for x in lines_of(f, report=n)]
    even = np.full((len(lines), len(lines)), 0.5)
    asked = candidates(lines, even.astype(np.float32))
    contrasts = Contrasts(founds, lines, Slots(founds, lines), {}, {i for p in asked for i in p})
    rows = np.array([contrasts.row(i, j) for i, j in asked])
    pairs = pairs_of(Grounds(lines, even, even.astype(np.float32)), asked, rows, set())
    assert pairs.levels.shape[1] == rows.shape[1] + STANDING == len(judge().first.coef)
    assert second(pairs, judge().first.chances(pairs.levels)).shape[1] == len(judge().alone.coef)


def test_candidates_are_of_two_reports() -> None:
    """Only lines of two reports are asked whether they contradict each other, each pair once."""
    founds = [found(ONE, "North Post"), found(TWO, "South Post")]
    lines = [x for n, f in enumerate(founds) for x in lines_of(f, report=n)]
    asked = candidates(lines, np.full((len(lines), len(lines)), 0.5, dtype=np.float32))
    assert len(asked) == len(set(asked))
    assert all(i < j and lines[i].report != lines[j].report for i, j in asked)


def test_outcomes_that_exclude_each_other() -> None:
    """Two reports that tell a thing in words without a word in common are found to contradict each other."""
    ledger = nl.compare([nl.Report.from_text(t, outlet=f"Post {n}", published="2024-05-07") for n, t in enumerate((ONE, TWO))])
    told = [" ".join(s.span.text for s in d.sides) for d in ledger.differences() if d.contradicts and d.rule == "differences.opposed"]
    assert any("silent" in t and "howled" in t for t in told)


def test_one_report_told_twice_contradicts_nothing() -> None:
    """The same report under two names differs in nothing."""
    ledger = nl.compare([nl.Report.from_text(ONE, outlet=f"Post {n}", published="2024-05-07") for n in range(2)])
    assert not [d for d in ledger.differences() if d.contradicts]


def told_when_all_is_sure(monkeypatch: pytest.MonkeyPatch, one: str, two: str) -> set[str]:
    """The kinds of contradictions told of two reports if the judgement held every pair for one."""
    monkeypatch.setattr(antitheses, "judged", lambda pairs: np.full(len(pairs.left), 0.9))
    result = compare_findings([found(f"News of the coast\n\n{t}\n", f"{n} Post") for t, n in ((one, "North"), (two, "South"))], one_story=True)
    return {d.kind for d in result.differences if d.rule == "differences.opposed"}


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        ("The ferry sailed for Orvik after the rain.", "The ferry was seen sailing for Orvik once the rain had stopped.", set()),
        ("The gates of the ferry stood open off Orvik.", "The gates of the ferry were shut off Orvik.", {"polarity"}),
        ("The ferry ran aground off Lindholm.", "The ferry ran aground in Orvik harbour.", {"where"}),
    ],
)
def test_some_word_says_what_cannot_be(monkeypatch: pytest.MonkeyPatch, one: str, two: str, told: set[str]) -> None:
    """However sure the judgement is, a pair is told only where some words are a sign of it."""
    assert told_when_all_is_sure(monkeypatch, one, two) == told
