"""Who tells what a unit states: the speaker of the indirect speech that it stands in, as one more link of its chain.

A quote's chain leaves its speaker out, since who said it belongs to the quote. But where one report has "eighty jobs" from the manager and another
from a chamber of trade, two tell one thing, and each is an origin. Where all reports name the same speaker it is one utterance, and nothing is added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.units import Unit
from newsledger.language.lang.en import writings
from newsledger.records import Actor, Findings, Quote, Span, Via, overlap

COVERS = 0.5
"""The share of a sentence that a quote covers from which its speaker tells the sentence. By hand."""
LONGEST = 90
"""Letters of the words that name a source; longer ones are a clause."""


def passing(unit: Unit) -> tuple[Via, ...]:
    """The links that pass a unit on: of a quote without the statement, letter or recording that its words were given in, which adds nobody to it."""
    if not isinstance(unit.record, Quote):
        return unit.via
    return tuple(v for v in unit.via if not (v.kind == "document" and not v.named and v.actor is None and given(v)))


def given(link: Via) -> bool:
    """Whether a document is what somebody's words were given in ("a written statement", "a video")."""
    head = (link.name or "").casefold().split()[-1:]
    return bool(head) and head[0] in writings.SPOKEN


def tellers(group: Group, founds: Sequence[Findings], lines: Sequence[Line], actors: Mapping[str, Actor]) -> list[tuple[Via, ...]]:
    """For each unit of a group the link of who tells it; none for any of them where they do not tell of two."""
    told = [None if passing(u) else teller(u, founds[u.report], lines[u.line]) for u in group.units]
    names = {name for link in told if link is not None for name in [known(link, actors)] if name}
    apart = any(not set(a.split()) & set(b.split()) for a in names for b in names) and not marked(group, lines)
    return [(link,) if apart and link is not None else () for link in told]


def marked(group: Group, lines: Sequence[Line]) -> bool:
    """Whether two reports of a group print the same words in marks: then it is what somebody said."""
    printed: dict[int, set[str]] = {}
    for unit in group.units:
        printed.setdefault(unit.report, set()).update(lines[unit.line].quoted)
    said = list(printed.values())
    return any(a & b for n, a in enumerate(said) for b in said[n + 1 :])


def teller(unit: Unit, found: Findings, line: Line) -> Via | None:
    """The speaker of the quote that a unit is, or that its sentence mostly is; None where nobody is said to tell it."""
    quote = unit.record if isinstance(unit.record, Quote) else None
    if quote is not None and quote.form != "indirect":
        return None
    if quote is None:
        heard = [q for q in found.quotes if q.form == "indirect" and q.span.start < line.span.end and line.span.start < q.span.end]
        over = [(sum(overlap(s, unit.span) for s in q.spans), q) for q in heard]
        size, quote = max(over, key=lambda x: (x[0], -x[1].span.start), default=(0, None))
        if quote is None or size < COVERS * len(unit.span):
            return None
    return link_of(quote.speaker, quote.source, found.actors)


def link_of(speaker: str | None, source: Span | None, actors: Mapping[str, Actor]) -> Via | None:
    """A speaker as a link of a chain, named where he is a known actor, described by the words of the source where he is not."""
    actor = actors.get(speaker or "")
    if actor is not None and speaker is not None and not speaker.startswith(("group:", "office:")):
        return Via(kind="person" if actor.kind == "person" else "official", actor=speaker, span=source, name=actor.name, named=True)
    if source is None or len(source) > LONGEST:
        return None
    return Via(kind="unnamed", actor=None, span=source, name=source.text, named=False)


def known(link: Via, actors: Mapping[str, Actor]) -> str:
    """The name of a link as it is compared, empty for one that is only described."""
    if not link.named:
        return ""
    return (actors[link.actor].name if link.actor is not None and link.actor in actors else link.name or "").casefold()
