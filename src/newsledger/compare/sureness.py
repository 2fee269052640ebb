"""How often a difference of each sort was right, each story read by a judgement of sentences that never saw it.

Counts of `training/compare/links.py --measure` over 23 annotated stories (8 of real outlets, 15 invented): right ones of those told, with one right
and one wrong added. A user sees at first those of `show.view.SURE`; all of these together were right in 84 of 100 cases.
"""

from __future__ import annotations

COUNTED: dict[tuple[str, str, str], tuple[int, int]] = {
    ("slots", "how many", "contradicts"): (28, 2),
    ("slots", "how many", "compatible"): (3, 4),
    ("slots", "how many", "later"): (2, 0),
    ("slots", "polarity", "contradicts"): (5, 2),
    ("slots", "when", "contradicts"): (6, 0),
    ("slots", "where", "contradicts"): (6, 1),
    ("slots", "where", "compatible"): (0, 2),
    ("slots", "who", "contradicts"): (2, 0),
    ("states", "how many", "contradicts"): (1, 0),
    ("states", "polarity", "contradicts"): (2, 0),
    ("states", "when", "contradicts"): (2, 0),
    ("tellings", "attribution", "more precise"): (1, 2),
    ("tellings", "when", "more precise"): (0, 2),
    ("tellings", "wording of a quote", "compatible"): (8, 4),
    ("tellings", "wording of a quote", "more precise"): (6, 10),
    ("tellings", "certainty", "compatible"): (1, 3),
}
"""(rule, kind, verdict) -> (right, wrong). Changes in copied sentences ("changed") are measured by injection, and keep their own chance."""
UNCOUNTED = 0.5


def sureness(rule: str, kind: str, verdict: str, *, chance: float) -> float:
    """The chance that a difference of this sort is one; `chance` where the sort was never counted, no more than even."""
    counted = COUNTED.get((rule.rpartition(".")[2], kind, verdict))
    if counted is None:
        return chance if rule.endswith("changed") else min(chance, UNCOUNTED)
    right, wrong = counted
    return (right + 1) / (right + wrong + 2)
