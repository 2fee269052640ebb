"""The timeline as CSV: one row a dated fact, in order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import Proof, row
from newsledger.records import Comparison, Findings
from newsledger.records.shown import is_shown, is_told

COLUMNS = (
    "date_earliest", "date_latest", "grain", "fact", "story", "kind", "standing", "n_reports", "n_outlets", "n_origins", "n_origins_high",
    "background", "gist", *Proof.COLUMNS,
)  # fmt: skip


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """A header and one row a dated fact. `everything`: also what a default view does not show (`shown` 0)."""
    proof, facts = Proof(found, made), {f.id: f for f in made.facts}
    yield row(COLUMNS)
    for moment in made.timeline:
        fact = facts.get(moment.fact)
        if fact is None or not (everything or is_shown(fact) or is_told(fact)):
            continue
        counts = (fact.standing, fact.counts.reports, fact.counts.outlets, *fact.counts.origins)
        head = (moment.time.earliest, moment.time.latest, moment.time.grain, fact.id, fact.stories[0] if fact.stories else None, fact.kind)
        yield row((*head, *counts, int(fact.event is not None and fact.event.background), fact.gist, *proof.cells(fact)))
