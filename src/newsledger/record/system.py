"""Who stood how to whom on a day: the relations of a ledger as they had been told of by then.

An interaction counts from the day of its event (where the text gives none, from the day the first report of it was published); a stated
relation (ally, treaty, member ...) from the first report that states it. Nothing after the day is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsledger.records import Fact, Record, Relation


class Stood(Record, frozen=True, kw_only=True):
    """Two actors on a day: events between them by stance, the day and fact of the latest, and the relations stated of them."""

    a: str
    b: str
    cooperative: int = 0
    hostile: int = 0
    latest: str | None = None
    fact: str | None = None
    stated: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


def system_at(relations: Sequence[Relation], facts: Sequence[Fact], published: Mapping[str, str | None], at: str) -> list[Stood]:
    """Every pair with something told by the day `at` (ISO date), in order of ids. `published`: the day of each report, by id."""
    days = {f.id: day_of(f, published) for f in facts}
    pairs: dict[tuple[str, str], list[Relation]] = {}
    for relation in relations:
        pairs.setdefault((min(relation.a, relation.b), max(relation.a, relation.b)), []).append(relation)
    out = [stood(a, b, found, days, at) for (a, b), found in sorted(pairs.items())]
    return [s for s in out if s.facts]


def day_of(fact: Fact, published: Mapping[str, str | None]) -> str | None:
    """The day of a fact: its event's, else the first day a report told it; None when neither is known."""
    if fact.event is not None and fact.event.time is not None and fact.event.time.earliest:
        return fact.event.time.earliest[:10]
    told = sorted(day[:10] for s in fact.supports if (day := published.get(s.report)))
    return told[0] if told else None


def stood(a: str, b: str, relations: Iterable[Relation], days: Mapping[str, str | None], at: str) -> Stood:
    """One pair on the day: what is known of it by then."""
    counts = {"cooperative": 0, "hostile": 0}
    dated: list[tuple[str, str]] = []
    typed: list[str] = []
    used: list[str] = []
    for relation in relations:
        known = [f for f in relation.facts if (day := days.get(f)) is not None and day <= at]
        used += known
        if relation.type != "interaction":
            typed += [relation.type] if known else []
            continue
        counts[relation.stance or "cooperative"] += len(known)
        dated += [(str(days[f]), f) for f in known]
    latest = max(dated, default=(None, None))
    return Stood(
        a=a,
        b=b,
        cooperative=counts["cooperative"],
        hostile=counts["hostile"],
        latest=latest[0],
        fact=latest[1],
        stated=tuple(sorted(set(typed))),
        facts=tuple(dict.fromkeys(used)),
    )
