"""Two sentences are laid side by side word for word."""

from __future__ import annotations

import numpy as np
from tests.compare.helpers import found

from newsledger.compare.lines import Line, lines_of
from newsledger.compare.pairs import FAR, seen_again
from newsledger.compare.wording import rows_of, wording, words_in

KEPT = "The union has not changed its position on overtime, chairwoman Ida Moen said."
SAME = "Dockers heard that the position of their union on overtime remains unchanged."
OTHER = "Chairwoman Ida Moen of the union was born in Orvik in 1961."
ARRESTED = "Police arrested a man over the stabbing in Orvik."
DETAINED = "Officers detained a suspect in the Orvik knife attack."
ASKED = "Police in Orvik asked residents to stay indoors."
MARKS = "... !"


def lines(*texts: str) -> list[Line]:
    """One line of one report for each text."""
    return [x for n, t in enumerate(texts) for x in lines_of(found(t, f"Post {n}"), report=n)[:1]]


def pairs(*places: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """The left and the right places."""
    return np.array([p[0] for p in places], dtype=np.int64), np.array([p[1] for p in places], dtype=np.int64)


def test_one_claim_in_other_words_scores_more_than_the_same_names() -> None:
    """An arrest told in other words is more alike than another sentence about the police of the same town."""
    odds = wording(lines(ARRESTED, DETAINED, ASKED), *pairs((0, 1), (0, 2)))
    assert odds[0] > odds[1] + 0.5


def test_words_hang_on_telling_words() -> None:
    """A word knows the telling word above it, what kind it is, and whether it is denied."""
    (line,) = lines(KEPT)
    told = words_in(line)
    by_word = {w.word: (n, w) for n, w in enumerate(told)}
    change, position = by_word["change"], by_word["position"]
    assert told[position[1].above].word == "change"
    assert change[1].features[16] == 1.0
    assert position[1].features[16] == 0.0
    assert by_word["moen"][1].features[1] == 1.0


def test_pair_scores_the_same_alone_and_among_others() -> None:
    """What stands beside a pair in a batch, longer or shorter, changes nothing."""
    ours = lines(KEPT, SAME, OTHER)
    among = wording(ours, *pairs((0, 1), (0, 2), (1, 2)))
    alone = [wording(ours, *pairs(p))[0] for p in ((0, 1), (0, 2), (1, 2))]
    assert np.allclose(among, alone, atol=1e-4)


def test_lines_without_words() -> None:
    """No pairs give no scores; a line without a telling word gives a finite one."""
    ours = lines(KEPT)
    assert len(wording(ours, *pairs())) == 0
    assert rows_of([]).there.shape[0] == 0
    both = [*ours, *lines(MARKS)]
    if len(both) == 2:
        assert np.isfinite(wording(both, *pairs((0, 1)))).all()


def test_wording_moves_likely_pairs_only() -> None:
    """A pair that the levels leave open goes with its wording; one that they think hopeless stays where it is."""
    ours = lines(KEPT, SAME, OTHER)
    seen = seen_again(ours, *pairs((0, 1), (0, 2)), np.array([0.3, 0.001]), np.array([3.0, 3.0]))
    assert seen[0, 0] > 0.5
    assert seen[1, 0] == 0.001
    assert seen[0, -1] == 3.0
    assert seen[1, -1] == FAR
