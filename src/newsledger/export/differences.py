"""Differences as CSV: one row for each place of each reading, so that who holds which can be counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import row
from newsledger.records import Comparison, Findings
from newsledger.records.shown import SURE
from newsledger.show.sides import sorted_to_sides
from newsledger.show.source import Source, gap
from newsledger.show.wording import one_line

COLUMNS = (
    "difference", "fact", "kind", "about", "verdict", "contradicts", "score", "shown", "reading", "outlet", "report", "start", "end", "text",
    "sentence", "url",
)  # fmt: skip


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """A header and one row a side. `reading`: 1 or 2, empty where the words give neither for certain; `about`: the kind in a reader's words.

    `everything`: also what a default view does not show (`shown` 0).
    """
    source = Source(found, made, everything=everything)
    marks = {report: report for report in source.found}
    yield row(COLUMNS)
    for difference in made.differences:
        shown = difference.score >= SURE["difference"]
        for told in gap(source, difference, marks) if everything or shown else ():
            sides = sorted_to_sides(source, told).said
            head = (difference.id, difference.fact, difference.kind, told.kind, difference.verdict, int(difference.contradicts))
            for side, said in zip(difference.sides, sides, strict=True):
                report = source.found[side.report].report
                reading = None if said.which is None else said.which + 1
                text, sentence = one_line(side.span.text), one_line(source.sentence(side.report, side.span).text)
                where = (report.outlet, report.id, side.span.start, side.span.end, text, sentence, report.url or report.path)
                yield row((*head, round(difference.score, 3), int(shown), reading, *where))
