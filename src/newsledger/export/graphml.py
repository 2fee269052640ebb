"""Actors and relations as GraphML: nodes are actors, edges are relations with their dates and the number of their facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from newsledger.export.common import actors_of
from newsledger.records import Comparison, Findings

KEYS = {
    "name": "node",
    "kind": "node",
    "state": "node",
    "sector": "node",
    "type": "edge",
    "first": "edge",
    "last": "edge",
    "stance": "edge",
    "facts": "edge",
}
ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml(text: object) -> str:
    """Text for XML: escaped, without the characters that XML does not know."""
    return escape(ILLEGAL.sub("\ufffd", str(text)))


def data(key: str, value: object) -> str:
    """One value of a node or an edge; nothing when it is not known."""
    return f'<data key="{key}">{xml(value)}</data>' if value not in (None, "") else ""


def attribute(value: str) -> str:
    """A quoted attribute."""
    return quoteattr(ILLEGAL.sub("\ufffd", value))


def export(found: Sequence[Findings], made: Comparison) -> Iterator[str]:
    """The lines of the document."""
    actors = actors_of(found, made)
    used = sorted({i for r in made.relations for i in (r.a, r.b)})
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for key, place in KEYS.items():
        yield f'<key id="{key}" for="{place}" attr.name="{key}" attr.type="{"int" if key == "facts" else "string"}"/>'
    yield '<graph id="relations" edgedefault="directed">'
    for i in used:
        a = actors.get(i)
        values = data("name", a.name if a else i) + (data("kind", a.kind) + data("state", a.state) + data("sector", a.sector) if a else "")
        yield f"<node id={attribute(i)}>{values}</node>"
    for r in made.relations:
        values = data("type", r.type) + data("first", r.first) + data("last", r.last) + data("stance", r.stance) + data("facts", len(r.facts))
        yield f"<edge id={attribute(r.id)} source={attribute(r.a)} target={attribute(r.b)}>{values}</edge>"
    yield "</graph>"
    yield "</graphml>"
