"""Boosted trees as flat arrays."""

import numpy as np
import pytest

from newsledger.learn import trees
from newsledger.learn.trees import Trees

# feature 0 <= 0.5 -> 1 else -1; feature 1 <= 2 -> (feature 0 <= 0.1 -> 4 else 2) else 0.5
TWO = Trees([0, -1, -1, 1, 0, -1, -1, -1], [0.5, 0, 0, 2, 0.1, 0, 0, 0], [1, 0, 0, 4, 6, 0, 0, 0], [0, 1, -1, 0, 0, 0.5, 4, 2], [0, 3], 0.25)
ROWS = np.array([[0.0, 1.0], [0.3, 1.0], [0.3, 3.0], [0.9, 2.0]])


def test_leaves_of_all_trees_are_added() -> None:
    """Each row takes its own way through both trees, of different depth."""
    assert [TWO.logit(row) for row in ROWS.tolist()] == [5.25, 3.25, 1.75, 1.25]


@pytest.mark.parametrize("at_once", [0, 1000])
def test_many_rows_give_what_one_gives(at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Row by row, a step of all trees at a time and all questions at once say the same chances; no rows give none."""
    monkeypatch.setattr(trees, "AT_ONCE", at_once)
    assert TWO.chances(ROWS) == pytest.approx([TWO.chance(row) for row in ROWS.tolist()])
    assert TWO.chances(ROWS[:0]).shape == (0,)
