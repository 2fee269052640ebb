"""Flat rows of the records: one function a table, each row in the order of the table's columns.

The blobs are the truth; these rows are for queries (and for Datasette), so text that SQLite cannot hold is made legible here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsledger.records import Comparison, Fact, FactEvent, Findings, Party, Place, Span, Time, Via
from newsledger.store.codec import compact, legible

Cell = str | int | float | None
Row = tuple[Cell, ...]


def where(span: Span | None) -> Row:
    """start, end, text of a span; three NULLs without one."""
    return (None, None, None) if span is None else (span.start, span.end, legible(span.text))


def words(span: Span | None) -> str | None:
    """The characters of a span."""
    return None if span is None else legible(span.text)


def chain(via: Iterable[Via]) -> str:
    """An attribution chain in a reader's words, nearest the reader first: `Xinhua <- an official`."""
    return legible(" <- ".join(v.name or (v.span.text if v.span else None) or v.kind for v in via)) or ""


def parties(found: Iterable[Party]) -> str:
    """The parties' actor ids, or their words where nobody knows who they are, as a JSON list."""
    return compact([p.actor or p.span.text for p in found])


def bounds(time: Time | None) -> Row:
    """earliest, latest."""
    return (None, None) if time is None else (time.earliest, time.latest)


def spot(place: Place | None) -> Row:
    """name, country."""
    return (None, None) if place is None else (legible(place.name), place.country)


def block_rows(found: Findings) -> Iterator[Row]:
    """Rows of `blocks`."""
    return ((found.report.id, b.span.start, b.span.end, b.kind, legible(b.span.text)) for b in found.blocks)


def mention_rows(found: Findings) -> Iterator[Row]:
    """Rows of `mentions`."""
    return ((found.report.id, *where(m.span), m.actor, m.kind, m.how, m.score, m.rule) for m in found.mentions)


def time_rows(found: Findings) -> Iterator[Row]:
    """Rows of `times`."""
    return ((found.report.id, *where(t.span), t.type, t.value, t.earliest, t.latest, t.grain, t.anchor) for t in found.times)


def place_rows(found: Findings) -> Iterator[Row]:
    """Rows of `places`."""
    return ((found.report.id, *where(p.span), legible(p.name), p.lat, p.lon, p.country, p.geonames, p.grain, p.role) for p in found.places)


def quote_rows(found: Findings) -> Iterator[Row]:
    """Rows of `quotes`."""
    for q in found.quotes:
        said = (q.form, words(q.cue), words(q.source), q.speaker, q.addressee, chain(q.via), int(q.negated), q.within)
        yield (q.id, found.report.id, *where(q.span), *said, q.certainty, q.score, q.rule)


def event_rows(found: Findings) -> Iterator[Row]:
    """Rows of `events`."""
    for e in found.events:
        code = (words(e.trigger), e.type, e.mode, compact(e.context), e.quad, e.cameo, e.intensity, parties(e.actors), parties(e.recipients))
        state = (*bounds(e.time), *spot(e.place), e.status, int(e.background), e.voice, e.certainty, chain(e.via))
        yield (e.id, found.report.id, *where(e.span), *code, *state, e.score, e.rule)


def claim_rows(found: Findings) -> Iterator[Row]:
    """Rows of `claims`."""
    for c in found.claims:
        number = (None, None) if c.quantity is None else (c.quantity.value, legible(c.quantity.unit))
        told = (c.kind, c.subject, words(c.predicate), c.object, *number, c.voice, c.certainty, chain(c.via))
        yield (c.id, found.report.id, *where(c.span), *told, c.score, c.rule)


def actor_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `actors`."""
    return ((i, legible(a.name), a.kind, a.state, a.sector, compact(a.ids), compact(a.members)) for i, a in sorted(made.actors.items()))


def thing_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `things`."""
    return ((i, legible(t.name), t.kind, compact(t.parties)) for i, t in sorted(made.things.items()))


def copy_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `copies`."""
    return ((c.left, c.right, c.kind, c.containment, len(c.passages)) for c in made.copies)


def story_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `stories`."""
    return ((s.id, legible(s.label), s.first, s.last, len(s.reports)) for s in made.stories)


def section_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `sections`."""
    return ((s.id, x.report, x.span.start, x.span.end, int(x.main)) for s in made.stories for x in s.sections)


def fact_event(event: FactEvent | None) -> Row:
    """The columns of a fact's event row."""
    if event is None:
        return (None,) * 12
    sides = (compact(event.actors), compact(event.recipients))
    return (event.type, event.mode, event.quad, event.cameo, *sides, *bounds(event.time), *spot(event.place), event.status, int(event.background))


def fact_row(fact: Fact) -> Row:
    """One row of `facts`."""
    quote = (None, None) if fact.quote is None else (fact.quote.speaker, legible(fact.quote.text))
    counts = (fact.counts.reports, fact.counts.outlets, *fact.counts.origins)
    head = (fact.id, fact.stories[0] if fact.stories else None, fact.kind, legible(fact.gist), fact.standing)
    return (*head, *counts, *fact_event(fact.event), *quote, fact.score, fact.rule)


def fact_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `facts`."""
    return map(fact_row, made.facts)


def support_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `supports`."""
    return ((f.id, i, s.report, *where(s.span), s.of, s.stance, chain(s.via)) for f in made.facts for i, s in enumerate(f.supports))


def slot_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `slots`."""
    return ((f.id, s.slot, legible(s.value), compact(s.supports)) for f in made.facts for s in f.slots)


def difference_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `differences`."""
    return ((d.id, d.fact, d.kind, int(d.contradicts), d.verdict, legible(d.note), d.score, d.rule) for d in made.differences)


def side_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `sides`."""
    return ((d.id, i, s.report, *where(s.span)) for d in made.differences for i, s in enumerate(d.sides))


def relation_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `relations`."""
    return ((r.id, r.a, r.b, r.type, r.first, r.last, r.stance, compact(r.facts)) for r in made.relations)


def timeline_rows(made: Comparison) -> Iterator[Row]:
    """Rows of `timeline`."""
    return ((i, m.time.earliest, m.time.latest, m.time.value, m.fact) for i, m in enumerate(made.timeline))


REPORT_TABLES: dict[str, Callable[[Findings], Iterator[Row]]] = {
    "blocks": block_rows,
    "mentions": mention_rows,
    "times": time_rows,
    "places": place_rows,
    "quotes": quote_rows,
    "events": event_rows,
    "claims": claim_rows,
}
COMPARISON_TABLES: dict[str, Callable[[Comparison], Iterator[Row]]] = {
    "actors": actor_rows,
    "things": thing_rows,
    "copies": copy_rows,
    "stories": story_rows,
    "sections": section_rows,
    "facts": fact_rows,
    "supports": support_rows,
    "slots": slot_rows,
    "differences": difference_rows,
    "sides": side_rows,
    "relations": relation_rows,
    "timeline": timeline_rows,
}
