"""Sentences of one quotation that nobody is named for, shown as the one quotation that they are."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from newsledger.records import Span, span_of
from newsledger.show.folding import extended
from newsledger.show.source import Source
from newsledger.show.view import Point

OPEN, CLOSE = "\u201c", "\u201d"
REACH = 600  # characters of a quotation that is shown whole


def gathered(source: Source, points: Sequence[Point]) -> list[Point]:
    """The points, those that rest on sentences of one quotation as one: of “They tell us, ‘Wait. There is time.’ Wait for what?” no sentence
    alone has both its marks, and none says anything.
    """
    groups: dict[tuple[str, int], list[Point]] = {}
    spans: dict[tuple[str, int], Span] = {}
    for p in points:
        if p.standing == "single" and p.kind == "statement" and len(p.said) == 1:
            said = p.said[0]
            around = stretch(source.found[said.report].report.text, said.span)
            if around is not None:
                groups.setdefault((said.report, around.start), []).append(p)
                spans[said.report, around.start] = around
    held = {p.ids: key for key, group in groups.items() if len(group) > 1 for p in group}
    out = []
    for p in points:
        key = held.get(p.ids)
        if key is None:
            out.append(p)
        elif groups[key][0] is p:
            out.append(whole(groups[key], spans[key]))
    return out


def whole(group: Sequence[Point], span: Span) -> Point:
    """One point over the quotation."""
    lead = extended(group[0], group[1:])
    said = msgspec.structs.replace(lead.said[0], span=span, bare=span)
    return msgspec.structs.replace(lead, gist=span.text, said=(said,), sure=any(p.sure for p in group))


def stretch(text: str, span: Span) -> Span | None:
    """The quotation in curly marks, on one line, in which a span lies; None where it lies in none or that is long."""
    start = text.rfind(OPEN, max(0, span.start - REACH), span.start + 1)
    end = text.find(CLOSE, span.start, span.start + REACH)
    if start < 0 or end < 0 or end + 1 < span.end or "\n" in text[start:end] or CLOSE in text[start : span.start] or OPEN in text[start + 1 : end]:
        return None
    return span_of(text, start, end + 1)
