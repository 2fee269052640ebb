"""Facts as JSON lines: each line one fact of the contract, with the names of its actors and its stories' labels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from newsledger.export.common import Proof, actors_of, things_of
from newsledger.records import Comparison, Findings, plain


def export(found: Sequence[Findings], made: Comparison) -> Iterator[str]:
    """One line a fact; `told`: for each support in turn, whether its content is stated, denied, doubted or open, and the words that say so."""
    proof = Proof(found, made)
    actors, things = actors_of(found, made), things_of(found, made)
    outlets = {f.report.id: f.report.outlet for f in found}
    for fact in made.facts:
        named = {
            *(fact.event.actors + fact.event.recipients if fact.event else ()),
            *([fact.quote.speaker] if fact.quote and fact.quote.speaker else []),
        }
        names = {i: entry.name for i in sorted(named) if (entry := actors.get(i) or things.get(i)) is not None}
        tree = plain(fact) | {"story": fact.stories[0] if fact.stories else None, "names": names}
        tree["told"] = [{"polarity": proof.polarity(s), "in_full": proof.in_full(s).text} for s in fact.supports]
        tree["outlets"] = {s.report: outlets.get(s.report) for s in fact.supports}
        yield json.dumps(tree, ensure_ascii=False)
