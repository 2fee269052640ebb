"""Differences of stories of many reports: bounded in time and number, each told once with its places."""

from __future__ import annotations

from time import process_time

import numpy as np
from tests.compare.helpers import found

import newsledger as nl
from newsledger.compare import thresholds
from newsledger.compare.asked import Asked, paired
from newsledger.compare.lines import Line, lines_of
from newsledger.compare.pairs import Pair
from newsledger.pipeline import compare_findings
from newsledger.records import Findings

SPOTS = ("on the north quay", "in the engine room", "at the harbour gate", "in the customs hall", "near the east gate")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday")
REPORTS = 40
SECONDS = 12.0
"""Of processor time, several times what it took where this was written."""


def told(n: int) -> Findings:
    """One of many reports of an invented blast, each with numbers, days, spots and denials of its own."""
    dead, hurt, engines, tonnes = ((n * 7 + k * 5 + n // 3) % 9 + 3 for k in range(4))
    text = f"""Blast at Orvik port kills {dead}

ORVIK - A blast {SPOTS[n % 5]} of the port of Orvik killed {dead} people on {DAYS[n % 4]} and injured {hurt + 20}, police said.

The explosion tore through a warehouse {SPOTS[n % 3]} shortly after {dead} p.m., harbour master Ida Moen told reporters.

Police arrested {"the owner" if n % 2 else "the mate"} of the warehouse on {DAYS[n % 3]}.

"We heard {"a loud bang" if n % 2 else "two loud bangs"} and then the roof came down on the men," said Jon Bell, a docker.

The fire service sent {engines + 8} engines and {"did not close the port" if n % 4 else "closed the port"}.

The mayor said that {tonnes * 100} tonnes of fertiliser {"had been stored" if n % 3 else "had not been stored"} in the building.

The driver of a truck was {"alive" if n % 2 else "among the dead"}, the hospital said, where {hurt + 15} people were treated for burns.

The owner, Sund Lines, {"denied" if n % 2 else "admitted"} that the alarm rang {"before" if n % 3 else "after"} the power went.
"""
    return nl.extract(nl.Report.from_text(text, outlet=f"Paper {n}", published="2024-05-08"))


def test_forty_reports_are_compared_in_seconds() -> None:
    """A story of forty reports that all differ takes seconds and gives no more differences than a reader is shown."""
    founds = [told(n) for n in range(REPORTS)]
    start = process_time()
    result = compare_findings(founds, one_story=True)
    assert process_time() - start < SECONDS
    assert 0 < len(result.differences) <= thresholds.MOST_DIFFERENCES


def test_two_readings_of_many_reports_are_one_difference() -> None:
    """Where ten reports count four dead and ten five, one difference names them all as its places."""
    founds = [
        found(
            f"Blast in Orvik kills {4 + n % 2}\n\nA blast at the {'port' if n % 3 else 'harbour'} of Orvik killed {4 + n % 2} people on Monday.\n",
            f"Paper {n}",
        )
        for n in range(20)
    ]
    counts = [d for d in compare_findings(founds, one_story=True).differences if d.kind == "how many"]
    assert len(counts) == 1
    assert {s.report for s in counts[0].sides} == {f.report.id for f in founds}


def lines(reports: int, text: str) -> list[Line]:
    """The line of one text in several reports."""
    return [lines_of(found(text, f"Paper {n}"), report=n)[0] for n in range(reports)]


def test_copies_are_asked_once() -> None:
    """Of a sentence that eight reports print no pair is asked, and a stretch of it stands at seven further places; of few reports all are asked."""
    same = lines(8, "The ferry sank off Lindholm on Monday.")
    pairs = [Pair(i, j, 0.9, {}) for i in range(8) for j in range(i + 1, 8)]
    many, few = Asked(same, 8), Asked(same, 3)
    assert many.kept(pairs) == []
    assert few.kept(pairs) == pairs
    assert [(report, span.text) for report, span in many.again(0, same[0].span)] == [(n, same[n].span.text) for n in range(1, 8)]


def test_each_line_is_asked_a_few_times() -> None:
    """The pairs asked grow with the lines: a few of each, the best first."""
    ours = [lines_of(found(f"The ferry with {n} people sank.", f"Paper {n}"), report=n)[0] for n in range(30)]
    left, right = np.triu_indices(30, 1)
    pairs = [Pair(i, j, 0.9, {}) for i, j in zip(left.tolist(), right.tolist(), strict=True)]
    kept = Asked(ours, 30).kept(pairs)
    assert kept[: thresholds.EACH_ASKED] == pairs[: thresholds.EACH_ASKED]
    assert len(kept) <= 30 * thresholds.EACH_ASKED


def test_rows_are_paired_with_the_first() -> None:
    """Of a long row every member meets the first ones, of a short one every other."""
    assert len(list(paired(range(5)))) == 10
    assert len(list(paired(range(100), 3))) == 99 + 98 + 97
