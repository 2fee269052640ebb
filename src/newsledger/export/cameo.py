"""CAMEO rows as tab-separated values: one row for each actor, recipient and event, as event-data programs read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from newsledger.export.common import actors_of, code_of, event_facts, row
from newsledger.records import Comparison, Findings

COLUMNS = ["date", "source", "target", "cameo", "plover", "quad", "status", "n_reports", "n_outlets", "n_origins", "id"]


def export(found: Sequence[Findings], made: Comparison) -> Iterator[str]:
    """A header and one row a dyad. Only what happened; a party without a code is `---`, as in the CAMEO programs."""
    actors = actors_of(found, made)
    yield row(COLUMNS, separator="\t")
    for fact in event_facts(made):
        e = fact.event
        assert e is not None
        if e.status != "happened":
            continue
        day = (e.time.earliest or "")[:10].replace("-", "") if e.time is not None else ""
        for source, target in product(e.actors or ("",), e.recipients or ("",)):
            codes = [code_of(actors.get(i)) or "---" for i in (source, target)]
            counts = (fact.counts.reports, fact.counts.outlets, fact.counts.origins[0])
            yield row((day, *codes, e.cameo, e.type, e.quad, e.status, *counts, fact.id), separator="\t")
