"""CAMEO rows as tab-separated values: one row for each actor, recipient and event, as event-data programs read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import Proof, actors_of, code_of, dyads, event_facts, row
from newsledger.records import Comparison, Findings

COLUMNS = ["date", "source", "target", "cameo", "plover", "quad", "status", "n_reports", "n_outlets", "n_origins", "id", *Proof.COLUMNS]


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """A header and one row a dyad. Only what happened; a party without a code is `---`, as in the CAMEO programs.

    `everything`: also what a default view does not show. A joint deed gives a row each way; nobody is a target of an own deed.
    """
    actors, proof = actors_of(found, made), Proof(found, made)
    yield row(COLUMNS, separator="\t")
    for fact in event_facts(made, everything=everything):
        e = fact.event
        assert e is not None
        if e.status != "happened":
            continue
        day = (e.time.earliest or "")[:10].replace("-", "") if e.time is not None else ""
        for source, target in dyads(e):
            codes = [code_of(actors.get(i)) or "---" for i in (source, target)]
            counts = (fact.counts.reports, fact.counts.outlets, fact.counts.origins[0])
            yield row((day, *codes, e.cameo, e.type, e.quad, e.status, *counts, fact.id, *proof.cells(fact)), separator="\t")
