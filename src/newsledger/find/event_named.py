"""The words that name a party: the name behind a pronoun, beside a description, or of whoever speaks of himself in a quote.

Needed for "Manila says it never asked" (Manila), "the rector, Amalia Reis, called" (both), and "We have bombed nobody," said a spokesman (who is the
party).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsledger.find.event_layers import Layers
from newsledger.language.lang.en import event_sides as en
from newsledger.records import Party, Span, covers, span_of

NAMED_WITHIN = 400
"""A pronoun's name is looked for in the two or three sentences before it."""
APART = 6
"""So many characters at most stand between a description and the name beside it."""
NEST = 12
"""No more quotes than this lie inside each other."""
NAMES = (-6, 0)
"""Where the tree keeps which words name each actor."""


def by_name(layers: Layers, i: int, one: Party) -> Party:
    """A party named by the nearest words before its pronoun that name the same actor: "Manila says it never asked" is Manila's."""
    if layers.scene.tree.tokens.upos[i] != "PRON":
        return beside(layers, i, one)
    if one.span.text.lower() in en.SELVES:
        return speaker(layers, one)
    if one.actor is None:
        return one
    name = name_before(layers, one.actor, one.span.start)
    return one if name is None else Party(actor=one.actor, span=name)


def beside(layers: Layers, i: int, one: Party) -> Party:
    """A party with the name that explains it: "the rector, Amalia Reis, called" is both."""
    tree = layers.scene.tree
    for c in tree.kids(i, "appos"):
        first, last = tree.noun_range(c)
        start, end = one.span.start, tree.tokens.end[last]
        if c in layers.scene.named and 0 < tree.tokens.start[first] - one.span.end < APART:
            return Party(actor=one.actor, span=span_of(layers.reading.report.text, start, end))
    return one


def name_before(layers: Layers, actor: str, start: int) -> Span | None:
    """The nearest words before a place in the text, at most `NAMED_WITHIN` characters away, that name an actor; None where there are none."""
    spans = names_of(layers).get(actor, [])
    k = bisect_left(spans, start, key=lambda s: s.start)
    return spans[k - 1] if k and start - spans[k - 1].start < NAMED_WITHIN else None


def names_of(layers: Layers) -> dict[str, list[Span]]:
    """The words that name each actor, in order of the text, without pronouns; gathered once a report."""
    kept = layers.scene.tree.kept.get(NAMES)
    if isinstance(kept, dict):
        return kept
    table: dict[str, list[Span]] = {}
    for m in sorted(layers.reading.mentions, key=lambda m: m.span.start):
        if m.actor is not None and m.how != "pronoun":
            table.setdefault(m.actor, []).append(m.span)
    layers.scene.tree.kept[NAMES] = table
    return table


def speaker(layers: Layers, one: Party) -> Party:
    """Who says "we" or "I", by the quote that the word stands in; the party as it is outside quotes and where the words name nobody."""
    near = layers.reading.quotes
    if len(near) > NEST:  # they stand in order of the text, and few lie inside each other
        k = bisect_right(near, one.span.start, key=lambda q: q.span.start)
        near = near[max(0, k - NEST) : k]
    told = [q for q in near if q.source is not None and any(covers(s, one.span) for s in q.spans)]
    quote = min(told, key=lambda q: len(q.span), default=None)
    if quote is None or quote.source is None:
        return one
    pronoun = len(quote.source.text.split()) == 1 and quote.source.text.lower() in en.SPEAKING
    name = name_before(layers, quote.speaker or "", quote.source.start) if pronoun else quote.source
    return one if name is None else Party(actor=quote.speaker or one.actor, span=name)
