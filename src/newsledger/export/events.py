"""De-duplicated event rows as CSV: one row an event, however many reports tell it, with its counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import Proof, actors_of, event_facts, row
from newsledger.records import Comparison, Findings

COLUMNS = (
    "id", "story", "date_earliest", "date_latest", "type", "mode", "quad", "cameo", "status", "background", "actors", "actor_names",
    "actor_states", "recipients", "recipient_names", "recipient_states", "place", "lat", "lon", "country", "geonames", "standing",
    "n_reports", "n_outlets", "n_origins", "n_origins_high", "reports", "gist", "context", "reciprocal", *Proof.COLUMNS,
)  # fmt: skip


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """A header and one row an event. `n_origins` is the low end, what is certain; `n_origins_high` what is possible at most.

    `everything`: also what a default view does not show (`shown` 0).
    """
    actors, proof = actors_of(found, made), Proof(found, made)
    events = {e.id: e for f in found for e in f.events}
    yield row(COLUMNS)
    for fact in event_facts(made, everything=everything):
        e = fact.event
        assert e is not None
        sides: list[str] = []
        for ids in (e.actors, tuple(i for i in e.recipients if i not in e.actors)):
            known = [actors.get(i) for i in ids]
            sides += ["|".join(ids), "|".join(a.name if a else "" for a in known), "|".join(a.state or "" if a else "" for a in known)]
        time = (None, None) if e.time is None else (e.time.earliest, e.time.latest)
        p = e.place
        place = (None,) * 5 if p is None else (p.name, p.lat, p.lon, p.country, p.geonames)
        counts = (fact.standing, fact.counts.reports, fact.counts.outlets, *fact.counts.origins)
        reports = "|".join(dict.fromkeys(s.report for s in fact.supports))
        head = (fact.id, fact.stories[0] if fact.stories else None, *time, e.type, e.mode, e.quad, e.cameo, e.status, int(e.background))
        told = [events[s.of] for s in fact.supports if s.of in events]
        more = ("|".join(dict.fromkeys(c for x in told for c in x.context)), int(e.reciprocal))
        yield row((*head, *sides, *place, *counts, reports, fact.gist, *more, *proof.cells(fact)))
