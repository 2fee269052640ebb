"""Relations as CSV: one row for two actors and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import actors_of, row
from newsledger.records import Comparison, Findings

COLUMNS = ("id", "a", "a_name", "a_state", "b", "b_name", "b_state", "type", "stance", "first", "last", "n_facts", "facts")


def export(found: Sequence[Findings], made: Comparison) -> Iterator[str]:
    """A header and one row a relation; `facts` are the ids of what it rests on."""
    actors = actors_of(found, made)
    yield row(COLUMNS)
    for r in made.relations:
        a, b = actors.get(r.a), actors.get(r.b)
        ends = (r.a, a.name if a else None, a.state if a else None, r.b, b.name if b else None, b.state if b else None)
        yield row((r.id, *ends, r.type, r.stance, r.first, r.last, len(r.facts), "|".join(r.facts)))
