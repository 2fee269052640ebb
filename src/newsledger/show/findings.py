"""What one report says, for a terminal: its blocks by kind, then each kind of finding."""

from __future__ import annotations

from newsledger.records import Findings, Time, Via
from newsledger.show.pen import BOLD, DIM, Pen
from newsledger.show.wording import quoted, time_words


def findings_table(found: Findings, *, width: int = 80, colour: bool = False) -> str:
    """The findings of one report as text."""
    pen, r = Pen(width, colour=colour), found.report
    pen.block(r.title or r.path or r.id, BOLD)
    pen.parts([r.outlet or "outlet unknown", time_words(r.published) or "undated", r.language or "", f"{len(r.text)} characters", r.path or ""], DIM)
    if found.error is not None:
        pen.block(found.error.message)
    blocks(pen, found)
    quotes(pen, found)
    events(pen, found)
    claims(pen, found)
    names(pen, found)
    return "\n".join(pen.lines)


def blocks(pen: Pen, found: Findings) -> None:
    """Every block with its kind."""
    if found.blocks:
        pen.head("Layout")
    for b in found.blocks:
        text = b.span.text if len(b.span.text) < 160 else b.span.text[:157] + "..."
        pen.block(text, *([DIM] if b.kind in ("furniture", "related", "topics") else []), first=f"  {b.kind:<10} ", lead=(DIM,))


def name(found: Findings, actor: str | None) -> str:
    """The name of an actor or a thing; ? for nobody known."""
    entry = found.actors.get(actor or "") or found.things.get(actor or "")
    return entry.name if entry is not None else "?"


def chain(found: Findings, via: tuple[Via, ...]) -> str:
    """The chain in names, nearest the reader first."""
    return " ← ".join(v.name or (name(found, v.actor) if v.actor else v.span.text if v.span else v.kind) for v in via)


def when(time: Time | None) -> str:
    """A time with the word that it stands for."""
    return "" if time is None else time_words(time)


def quotes(pen: Pen, found: Findings) -> None:
    """Every quote with its form, speaker and chain."""
    if found.quotes:
        pen.head("Quotes")
    for q in found.quotes:
        pen.block(quoted(" … ".join(s.text for s in q.spans)), first="  ")
        pen.parts([f"— {name(found, q.speaker)}", q.form, "denied" if q.negated else "", chain(found, q.via), when(q.time)], DIM, first="    ")


def events(pen: Pen, found: Findings) -> None:
    """Every event with its type, parties, time and place."""
    if found.events:
        pen.head("Events")
    for e in found.events:
        pen.block(e.span.text, first="  ")
        sides = [" and ".join(name(found, p.actor) if p.actor else p.span.text for p in side) for side in (e.actors, e.recipients)]
        parties = " → ".join(s for s in sides if s)
        where = e.place.name if e.place is not None else ""
        pen.parts([e.type, parties, when(e.time), where, e.status, "background" if e.background else "", chain(found, e.via)], DIM, first="    ")


def claims(pen: Pen, found: Findings) -> None:
    """Every claim with its kind."""
    if found.claims:
        pen.head("Claims")
    for c in found.claims:
        pen.block(c.span.text, first=f"  {c.kind:<10} ", lead=(DIM,))


def names(pen: Pen, found: Findings) -> None:
    """Actors, times and places."""
    if found.actors:
        pen.head("Actors")
        pen.parts([a.name + (f" ({a.state or a.kind})") for _, a in sorted(found.actors.items())], first="  ")
    if found.times:
        pen.head("Times")
        pen.parts([f"{t.span.text if t.span else 'given'} = {t.value}" for t in found.times], first="  ")
    if found.places:
        pen.head("Places")
        pen.parts(dict.fromkeys(p.name + (f" ({p.country})" if p.country else "") for p in found.places), first="  ")
