"""Finder of places: which stretches name a place, and which place that is. Needs tokens, mentions, actors and blocks; gives `places` and `mentions`.

Theory of operation: candidates are the mentions that the names call places and the gazetteer's names in the text (`place_scan`); a name is a
place when nothing else claims it, or when the words around it show a place more strongly than what claims it. Then all names are settled
together (`place_choose`). A capital that stands for its government ("Beijing attaches") is a mention of the state and no place. Mentions that turn
out to be places come back with that kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from newsledger.find.place_choose import Context, choose, context_of
from newsledger.find.place_index import Stretches
from newsledger.find.place_judge import EITHER, STRONG, Ground, bare, ground_of, ill, judged, listed_place, placed, plausible
from newsledger.find.place_scan import Words, longest_name, scan, within
from newsledger.know import media
from newsledger.know.places import Spot, candidates
from newsledger.language.lang import words as lexis_of
from newsledger.records import Mention, Place, Reading, Span, span_of

RULE = "places.1"
LIST_JOINTS = (", ", " and ", ", and ", " or ")
SURE = 0.7
ROUNDS = 2
CUT_STATES = frozenset({"U.S", "U.K", "U.A.E"})
DOLLAR_STATES = frozenset({"US", "U.S.", "UK", "U.K."})


@dataclass
class Found:
    """A stretch that names a place, with its possible places."""

    span: Span
    places: tuple[Spot, ...]
    why: str
    score: float
    inside: frozenset[int] = frozenset()
    spot: Spot | None = None
    sure: float = 0.0


def find_places(reading: Reading) -> Mapping[str, object]:
    """The places of the report, and its mentions with those changed that are places after all."""
    lexis = lexis_of(reading.report.language or "en", "places") or lexis_of("en", "places")
    if lexis is None:
        return {"places": ()}
    spots = candidates_of(reading, ground_of(reading, lexis))
    settle(spots, context_of(reading, home_of(reading)))
    places = tuple(record(f) for f in spots)
    return {"places": places, "mentions": changed(reading.report.text, reading.mentions, places)}


def home_of(reading: Reading) -> str | None:
    """The country of the outlet, None where it is not known."""
    outlet = media.lookup(reading.report.outlet) if reading.report.outlet else None
    return outlet.country if outlet else None


def candidates_of(reading: Reading, ground: Ground) -> list[Found]:
    """The stretches that name places, in order, without overlap."""
    text, found, lexis = ground.text, ground.found, ground.lexis
    first = from_mentions(reading, ground)
    known = {f.span.text.lower() for f in first}
    out = Stretches((f.span.start, f.span.end, f) for f in first)
    times = Stretches((t.span.start, t.span.end, t) for t in reading.times if t.span is not None)
    for at, stop, places in scan(reading, found):
        span = span_of(text, found.start[at], found.end[stop - 1])
        held = out.touching(span.start, span.end)
        if times.touching(span.start, span.end) or (held and not longer(held, span)) or ill(text, span, lexis):
            continue
        why, score = judged(ground, at, stop, places, known)
        if (not why or score < STRONG) and span.text.lower() not in lexis.NO_PLACES and in_list(text, span, out):
            why, score = listed_place(ground, span, why, score)
        if why:
            for f in held:
                out.discard(f.span.start, f.span.end)
            out.add(span.start, span.end, Found(span, places, why, score, inner(text, found, stop, places)))
    return out.touching(0, len(text))


def in_list(text: str, span: Span, out: Stretches[Found]) -> bool:
    """Whether a place stands just before or behind, joined by a comma or "and": "Nain, Churchill and Chisasibi"."""
    before = out.touching(max(0, span.start - 7), span.start)
    after = out.touching(span.end, span.end + 7)
    return any(text[f.span.end : span.start] in LIST_JOINTS for f in before) or any(text[span.end : f.span.start] in LIST_JOINTS for f in after)


def longer(held: Sequence[Found], span: Span) -> bool:
    """Whether a known name holds what was taken for a place: "Great Hall of the People" and not "Great Hall"."""
    return " " in span.text and all(span.start <= f.span.start and f.span.end <= span.end and len(f.span) < len(span) for f in held)


def from_mentions(reading: Reading, ground: Ground) -> list[Found]:
    """The mentions that the names call places."""
    out = []
    text, found, lexis = ground.text, ground.found, ground.lexis
    index = {s: k for k, s in enumerate(found.start)}
    for m in reading.mentions:
        common = m.span.text.lower() in lexis.NO_PLACES and text[max(0, m.span.start - 4) : m.span.start].lower() == "the "
        if m.kind != "place" or common or not plausible(m.span.text, lexis):
            continue
        parts = m.span.text.lower().split()
        feature = len(parts) > 1 and parts[-1] in lexis.FEATURE_WORDS
        seat = m.span.text.lower() in lexis.SEATS and not placed(text, m.span.start, lexis)
        if seat or ill(text, m.span, lexis) or not (candidates(m.span.text) or feature or placed(text, m.span.start, lexis)):
            continue
        places = candidates(m.span.text)
        stop = index.get(m.span.start)
        last = stop_of(found, stop, m.span.end) if stop is not None else None
        inside = inner(text, found, last, places) if last is not None else frozenset()
        out.append(Found(bare(text, m.span), places, m.rule, m.score, inside))
    return out


def stop_of(found: Words, at: int, end: int) -> int:
    """The first word behind a stretch."""
    while at < len(found.start) and found.start[at] < end:
        at += 1
    return at


def inner(text: str, found: Words, stop: int, places: Sequence[Spot]) -> frozenset[int]:
    """The numbers of the places that lie in the division or country named behind the comma."""
    if stop >= len(found.start) or text[found.end[stop - 1] : found.start[stop]] not in (", ", " (", ","):
        return frozenset()
    _, outer = longest_name(text, found, stop, len(found.start))
    return frozenset(p.number for p in places if any(within(p, o) for o in outer))


def settle(spots: Sequence[Found], context: Context) -> None:
    """Choose a place for each stretch: the sure ones first, then all, then all again with what the others were taken for; one place a name."""
    fixed = {f.span.text.lower() for f in spots if f.inside}
    for f in spots:
        if f.places and (len(f.places) == 1 or f.inside):
            f.spot, f.sure = choose(f.places, context, f.inside)
            context.settle(f.spot, 1.0 if f.inside else 0.5)
    for _ in range(ROUNDS):
        first = {f.span.text.lower(): (f.spot, f.sure) for f in reversed(spots) if f.spot is not None and f.inside}
        for f in spots:
            name = f.span.text.lower()
            if len(f.places) > 1 and not f.inside:
                if name not in first:
                    first[name] = choose(f.places, context)
                f.spot, f.sure = first[name]
        for name, (spot, sure) in first.items():
            if name not in fixed and sure > SURE and spot is not None:
                fixed.add(name)
                context.settle(spot, 0.5)


def record(found: Found) -> Place:
    """The record of a place; one that no gazetteer knows has no coordinates."""
    spot = found.spot
    if spot is None:
        return Place(span=found.span, name=found.span.text, rule=f"{RULE}:{found.why}", score=round(0.5 * found.score, 3))
    return Place(
        span=found.span,
        name=spot.name,
        lat=spot.lat,
        lon=spot.lon,
        country=spot.country,
        geonames=spot.geonames,
        grain=spot.grain,
        rule=f"{RULE}:{found.why}",
        score=round(min(1.0, found.score) * (0.5 + 0.5 * found.sure), 3),
    )


def changed(text: str, mentions: Sequence[Mention], places: Sequence[Place]) -> tuple[Mention, ...]:
    """The mentions, those of persons and bodies that a place covers now called places."""
    spans = {(p.span.start, p.span.end): p.rule == f"{RULE}:{EITHER}" for p in places}
    inside = Stretches((*s, s) for s in sorted(spans))
    out = []
    for m in mentions:
        if m.span.text in DOLLAR_STATES and m.kind == "state" and text[m.span.end : m.span.end + 2] in (" $", "$"):
            continue  # "US $2 billion"
        if m.kind == "state" and m.how == "name":
            m = msgspec.structs.replace(m, span=bare(text, m.span))
        if m.span.text in CUT_STATES and text[m.span.end : m.span.end + 1] == ".":
            m = msgspec.structs.replace(m, span=span_of(text, m.span.start, m.span.end + 1))
        if m.how == "demonym" and m.span.text in DOLLAR_STATES:
            m = msgspec.structs.replace(m, how="name")
        at = (m.span.start, m.span.end)
        if at in spans and m.kind not in ("place", "facility") and not (spans[at] and m.how == "metonym"):
            m = msgspec.structs.replace(m, kind="place", actor=None, rule=f"{RULE}:was {m.kind}")
        elif m.kind in ("organisation", "outlet", "place", "person") and any(
            s <= at[0] and at[1] <= e and (s, e) != at for s, e in inside.touching(*at)
        ):
            continue
        out.append(m)
    return tuple(out)
