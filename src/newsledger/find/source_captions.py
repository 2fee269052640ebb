"""Photo credits: who took or passed on the picture is the link behind what its caption says."""

from __future__ import annotations

from newsledger.find.source_ground import Ground
from newsledger.know import media
from newsledger.records import Via, ViaKind, span_of


def caption_credit(ground: Ground, block: int) -> tuple[Via, ...]:
    """The links of a caption's credit, nearest the reader first: "Photo: AFP", "Nordlys/Fjord Pictures via AP"; empty for other blocks.

    The credit is the block of kind credit beside the caption, or the last part of the caption itself.
    """
    blocks = ground.reading.blocks
    if blocks[block].kind != "caption":
        return ()
    near = [blocks[i] for i in (block + 1, block - 1, block + 2) if 0 <= i < len(blocks) and blocks[i].kind == "credit"]
    if near:
        return links_in(ground, near[0].span.start, near[0].span.end)
    span = blocks[block].span
    text = ground.reading.report.text
    cut = max(text.rfind(mark, span.start, span.end) for mark in ("(", "Photo:", "Photo by", "Credit:", ". ", "|"))
    return links_in(ground, cut, span.end) if cut > span.start else ()


def links_in(ground: Ground, start: int, end: int) -> tuple[Via, ...]:
    """The links that a credit line names."""
    text = ground.reading.report.text
    out = []
    for c in media.credit(text[start:end]):
        kind: ViaKind = "agency" if c.outlet is None or c.outlet.kind == "agency" else "media"
        out.append(Via(kind=kind, span=span_of(text, start + c.start, start + c.end), name=c.name, named=True))
    return tuple(out)
