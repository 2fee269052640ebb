"""Relations between actors over time: interactions from events, and what reports state of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from newsledger.records import Actor, Fact, Findings, Relation, Span, Time, content_id, overlap

ACTING = frozenset({"state", "organ", "organisation"})
PRIVATE = frozenset({"BUS", "LAB", "OPP", "REB", "MED", "NGO", "CVL", "CRM"})
"""Sectors of those who do nothing in the name of their state: a union that accuses a company is not Chile. What is done to them is done to people
of that state, and counts."""


def states_of(actors: Mapping[str, Actor]) -> dict[str, str]:
    """The id of the actor that is the state, by the state's code; the first by id where there are more."""
    return {a.state: i for i, a in sorted(actors.items(), reverse=True) if a.kind == "state" and a.state}


def party_of(actor_id: str, actors: Mapping[str, Actor], states: Mapping[str, str]) -> tuple[str, ...]:
    """The states and organisations that an actor stands for: a state itself, an organ's or office holder's state, a group's members."""
    actor = actors.get(actor_id)
    if actor is None:
        return ()
    if actor.members:
        return tuple(dict.fromkeys(p for m in actor.members for p in party_of(m, actors, states)))
    if actor.kind == "state" or actor.sector == "IGO":
        return (actor_id,)
    state = states.get(actor.state) if actor.state else None
    return (state,) if state is not None else ((actor_id,) if actor.kind in ACTING else ())


def acting(actor_id: str, actors: Mapping[str, Actor], states: Mapping[str, str]) -> tuple[str, ...]:
    """The states and organisations in whose name an actor does something: of firms, unions, rebels and citizens themselves at most."""
    actor = actors.get(actor_id)
    if actor is not None and actor.kind != "state" and actor.sector in PRIVATE:
        return (actor_id,) if actor.kind in ACTING else ()
    return party_of(actor_id, actors, states)


def build_relations(facts: Sequence[Fact], founds: Sequence[Findings], actors: Mapping[str, Actor]) -> list[Relation]:
    """Interactions of each two parties from event facts, then the relations that reports state, in order of ids."""
    return sorted([*interactions(facts, actors), *stated(facts, founds)], key=lambda r: (r.a, r.b, r.type, r.id))


def interactions(facts: Sequence[Fact], actors: Mapping[str, Actor]) -> list[Relation]:
    """One relation a pair and stance: cooperative for quads 1 and 2, hostile for 3 and 4."""
    table: dict[tuple[str, str, str], list[Fact]] = {}
    states = states_of(actors)
    for fact in facts:
        if fact.event is None or fact.event.status != "happened":
            continue
        one = [p for a in fact.event.actors for p in acting(a, actors, states)]
        two = [p for a in fact.event.recipients for p in party_of(a, actors, states)] or one
        stance = "hostile" if (fact.event.quad or 1) > 2 else "cooperative"
        for a, b in sorted({tuple(sorted((x, y))) for x in one for y in two if x != y}):
            table.setdefault((a, b, stance), []).append(fact)
        for a, b in sorted({tuple(sorted((x, y))) for x in one for y in one if x != y}):
            if table.setdefault((a, b, "cooperative"), [])[-1:] != [fact]:
                table[a, b, "cooperative"].append(fact)  # who acts together ("Xi marched alongside Putin") stands together in that event
    return [_relation(a, b, "interaction", stance, found) for (a, b, stance), found in sorted(table.items())]


def stated(facts: Sequence[Fact], founds: Sequence[Findings]) -> list[Relation]:
    """The typed relations of the texts with the facts whose supports hold their words."""
    table: dict[tuple[str, str, str], list[Fact]] = {}
    by_report: dict[str, list[tuple[Span, Fact]]] = {}
    for fact in facts:
        for support in fact.supports:
            by_report.setdefault(support.report, []).append((support.span, fact))
    times: dict[tuple[str, str, str], list[Time]] = {}
    for found in founds:
        undone = [e.trigger for e in found.events if e.status != "happened"]
        for relation in found.stated:
            if relation.type == "treaty" and any(overlap(trigger, relation.span) for trigger in undone):
                continue  # "will sign the treaty in June", "have never signed a treaty": none holds yet
            if relation.time is not None:
                times.setdefault((relation.a, relation.b, relation.type), []).append(relation.time)
            held = [f for span, f in by_report.get(found.report.id, ()) if overlap(span, relation.span)]
            table.setdefault((relation.a, relation.b, relation.type), []).extend(held)
    return [
        _valid(_relation(a, b, kind, STANCES.get(kind), list({f.id: f for f in found}.values())), times.get((a, b, kind), []))
        for (a, b, kind), found in sorted(table.items())
    ]


STANCES = {"ally": "cooperative", "supports": "cooperative", "treaty": "cooperative", "hostile": "hostile"}


def _valid(relation: Relation, times: Sequence[Time]) -> Relation:
    """The relation with the first and last day for which a text says that it holds, where one does."""
    since = min((t.earliest[:10] for t in times if t.earliest), default=None)
    until = max((t.latest[:10] for t in times if t.latest), default=None)
    return replace(relation, first=since or relation.first, last=until or relation.last) if since or until else relation


def _relation(a: str, b: str, kind: str, stance: str | None, facts: Sequence[Fact]) -> Relation:
    days = sorted(f.event.time.earliest[:10] for f in facts if f.event is not None and f.event.time is not None and f.event.time.earliest)
    return Relation(
        id=content_id("relation", a, b, kind, stance),
        a=a,
        b=b,
        type=kind,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        stance=stance,
        facts=tuple(f.id for f in facts),
        rule="relations.v1",
    )
