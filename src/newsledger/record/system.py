"""Who stood how to whom on a day: the relations of a ledger by the clock of the events, not of the reports.

An interaction counts from the day of its event (where the text gives none, from the day the first report of it was published); a stated
relation (ally, treaty, member ...) from the first day of the facts that hold its words, by the same rule.
Nothing after the day is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from newsledger.records import Fact, Record, Relation
from newsledger.records.shown import is_shown


class Stood(Record, frozen=True, kw_only=True):
    """Two actors on a day: events between them by stance, the day and fact of the latest, and the relations stated of them.

    `reports`, `origins`: of the facts together, the most that one of them rests on.
    """

    a: str
    b: str
    cooperative: int = 0
    hostile: int = 0
    latest: str | None = None
    fact: str | None = None
    stated: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    reports: int = 0
    origins: tuple[int, int] = (0, 0)


def system_at(
    relations: Sequence[Relation], facts: Sequence[Fact], published: Mapping[str, str | None], at: str, *, everything: bool = True
) -> list[Stood]:
    """Every pair with something told by the day `at` (ISO date), those with most facts, then most origins, first.

    `published`: the day of each report, by id. Without `everything` only facts count that a default view shows.
    """
    kept = {f.id: f for f in facts if everything or is_shown(f)}
    days = {i: day_of(f, published) for i, f in kept.items()}
    pairs: dict[tuple[str, str], list[Relation]] = {}
    for relation in relations:
        pairs.setdefault((min(relation.a, relation.b), max(relation.a, relation.b)), []).append(relation)
    out = [weighed(stood(a, b, found, days, at), kept) for (a, b), found in sorted(pairs.items())]
    return sorted((s for s in out if s.facts), key=lambda s: (-len(s.facts), -s.origins[0], -s.origins[1], -s.reports, s.a, s.b))


def weighed(pair: Stood, facts: Mapping[str, Fact]) -> Stood:
    """The pair with the reports and origins of its best told fact."""
    counts = [facts[i].counts for i in pair.facts]
    best = max((c.origins for c in counts), default=(0, 0))
    return msgspec.structs.replace(pair, reports=max((c.reports for c in counts), default=0), origins=best)


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
