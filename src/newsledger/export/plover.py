"""PLOVER events as JSON lines, with the names of the fields as in its code book, and our counts and spans beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from newsledger.export.common import Proof, actors_of, code_of, event_facts
from newsledger.records import Actor, Comparison, Findings, plain
from newsledger.records.shown import is_shown


def party(i: str, actors: Mapping[str, Actor]) -> dict[str, str | None]:
    """One actor or recipient."""
    a = actors.get(i)
    return {"id": i, "name": a.name if a else None, "country": a.state if a else None, "sector": a.sector if a else None, "code": code_of(a) or None}


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """One line an event. `everything`: also what a default view does not show (`shown` false)."""
    actors, proof = actors_of(found, made), Proof(found, made)
    events = {e.id: e for f in found for e in f.events}
    for fact in event_facts(made, everything=everything):
        e = fact.event
        assert e is not None
        first = next((events[s.of] for s in fact.supports if s.of in events), None)
        tree = {
            "id": fact.id,
            "event_type": e.type,
            "mode": e.mode,
            "context": list(first.context) if first else [],
            "quad_code": e.quad,
            "cameo": e.cameo,
            "intensity": first.intensity if first else None,
            "date": {"earliest": e.time.earliest, "latest": e.time.latest} if e.time else None,
            "actors": [party(i, actors) for i in e.actors],
            "recipients": [party(i, actors) for i in e.recipients if i not in e.actors],
            "reciprocal": e.reciprocal,
            "location": None if e.place is None else {k: getattr(e.place, k) for k in ("name", "lat", "lon", "country", "geonames")},
            "status": e.status,
            "background": e.background,
            "standing": fact.standing,
            "counts": plain(fact.counts),
            "score": round(fact.score, 3),
            "shown": is_shown(fact),
            "contested_on": proof.contested_on(fact),
            "outlets": proof.outlets(fact),
            "urls": proof.urls(fact),
            "text": [
                {"report": s.report, "span": plain(s.span), "in_full": plain(proof.in_full(s)), "polarity": proof.polarity(s)} for s in fact.supports
            ],
        }
        yield json.dumps(tree, ensure_ascii=False)
