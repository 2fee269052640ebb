"""Finder of places: which stretches name a place, and which place that is. Needs tokens, mentions, actors and blocks; gives `places` and `mentions`.

Theory of operation: candidates are the gazetteer's names in the text and the names that the language model or the mentions hold (`place_scan`);
learned weights over what speaks for and against each (`place_features`, `place_judge`) say which are places. Then all names are settled
together (`place_choose`). A capital that stands for its government ("Beijing attaches") is a mention of the state and no place; a place inside the
name of a body ("Crestwood School Board") is noted with the role `other`. Mentions that turn out to be places come back with that kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType

import msgspec

from newsledger.find.place_choose import Context, choose, context_of, home_by_address, host_places
from newsledger.find.place_features import page_of
from newsledger.find.place_index import Stretches
from newsledger.find.place_judge import EITHER, NAMESAKE, heading, judged, open_capitals, role_of
from newsledger.find.place_near import supports
from newsledger.find.place_scan import bare, inner, scan, words_of
from newsledger.find.place_within import NARROW, country_of_report, lodged
from newsledger.know import media
from newsledger.know.places import Spot
from newsledger.language.lang import words as lexis_of
from newsledger.records import Mention, Place, Reading, Span, span_of

RULE = "places.2"
SURE = 0.7
CHANGES = 0.6
"""The least chance at which a mention of a person or a body becomes one of a place."""
SURELY = 0.8
"""The least chance for a mention that stands for a government or a council ("TORRINGTON — Mayor Bingham")."""
NO_DIVISION = 0.34
"""How much a report without a state or county is more of the world than one with."""
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
    role: str = "where"
    spot: Spot | None = None
    sure: float = 0.0
    host: Spot | None = None
    """The place that an unknown one lies in."""
    country: str | None = None


def find_places(reading: Reading) -> Mapping[str, object]:
    """The places of the report, and its mentions with those changed that are places after all."""
    lexis = lexis_of(reading.report.language or "en", "places") or lexis_of("en", "places")
    if lexis is None:
        return {"places": ()}
    context = context_of(reading, home_of(reading))
    spots = found_in(reading, lexis, context)
    widen(reading, spots, context)
    settle(spots, context)
    spots = [f for f in spots if f.why != NAMESAKE or (f.spot is not None and f.spot.kind != "capital")]
    lodge(reading.report.text, spots, context)
    places = tuple(record(f) for f in spots)
    return {"places": places, "mentions": changed(reading.report.text, reading.mentions, spots)}


def home_of(reading: Reading) -> str | None:
    """The country of the outlet, or that of its address, None where neither is known."""
    outlet = media.lookup(reading.report.outlet) if reading.report.outlet else None
    return (outlet.country if outlet else None) or home_by_address(reading.report.url)


def found_in(reading: Reading, lexis: ModuleType, context: Context) -> list[Found]:
    """The stretches that name places, in order, without overlap."""
    words = words_of(reading.report.text)
    listed = scan(reading, words)
    page = page_of(reading, lexis, words, listed, context.countries)
    out = []
    for j in sorted((*judged(page, listed), *open_capitals(reading, words, page.shares)), key=lambda j: j.candidate.start):
        c = j.candidate
        inside = inner(page.text, words, c.stop, c.places)
        out.append(Found(span_of(page.text, c.start, c.end), c.places, j.why, j.chance, inside, role_of(page, c)))
    return out


def widen(reading: Reading, spots: Sequence[Found], context: Context) -> None:
    """Tell the context which names stand as a dateline does ("WASHINGTON (AP)"), and that a report which names no division is rather of the world."""
    openings = frozenset(b.span.start for b in reading.blocks)
    spans = [*(f.span for f in spots), *(m.span for m in reading.mentions if m.how == "metonym")]
    context.headed = frozenset(s.text.lower() for s in spans if heading(reading.report.text, s, openings))
    divided = (f.places for f in spots if f.places and f.places[0].kind in ("region", "county"))
    if all(any(p.kind == "capital" for p in places) for places in divided):  # "Washington" alone tells of no state
        context.wide = min(1.0, context.wide + NO_DIVISION)


def settle(spots: Sequence[Found], context: Context) -> None:
    """Choose a place for each stretch: the sure ones first, then all, then all again with what the others were taken for; one place a name."""
    fixed = settle_sure(spots, context)
    for _ in range(ROUNDS):
        first = {f.span.text.lower(): (f.spot, f.sure) for f in reversed(spots) if f.spot is not None and f.inside}
        for f in spots:
            name = f.span.text.lower()
            if len(f.places) > 1 and not f.inside:
                if name not in first:
                    first[name] = choose(name, f.places, context)
                f.spot, f.sure = first[name]
        for name, (spot, sure) in first.items():
            if name not in fixed and sure > SURE and spot is not None:
                fixed.add(name)
                context.settle(name, spot, 0.5)


def settle_sure(spots: Sequence[Found], context: Context) -> set[str]:
    """Choose the places of names that have one only or are held in another ("Paris, Texas"); the held names come back."""
    names = {f.span.text.lower(): f.places for f in spots}
    context.near = supports(names | {f"@{name}": places for name, places in host_places(context.paper).items() if name not in names})
    for f in spots:
        if f.places and (len(f.places) == 1 or f.inside):
            held = tuple(p for p in f.places if p.number in f.inside) or f.places
            f.spot, f.sure = choose(f.span.text.lower(), held, context)
            context.settle(f.span.text.lower(), f.spot, 1.0 if f.inside else 0.5)
    return {f.span.text.lower() for f in spots if f.inside}


def lodge(text: str, spots: Sequence[Found], context: Context) -> None:
    """Give each place that no gazetteer knows the place that it lies in, or the country of the report."""
    unknown = [f for f in spots if f.spot is None]
    if not unknown:
        return
    settled = [(f.span.start, f.span.end, f.spot) for f in spots if f.spot is not None]
    hosts = lodged(text, [(f.span.start, f.span.end) for f in unknown], settled)
    top = country_of_report(context)
    for f in unknown:
        f.host = hosts.get((f.span.start, f.span.end))
        f.country = f.host.country if f.host is not None else top


def record(found: Found) -> Place:
    """The record of a place; one that no gazetteer knows has the coordinates of the city that it lies in, where the text says so, else none."""
    spot = found.spot
    if spot is None:
        host = found.host if found.host is not None and found.host.kind in NARROW else None
        basis = f"; in {found.host.name}" if found.host is not None else f"; in {found.country} by the report" if found.country else ""
        return Place(
            span=found.span,
            name=found.span.text,
            lat=host.lat if host is not None else None,
            lon=host.lon if host is not None else None,
            country=found.country,
            role=found.role,
            rule=f"{RULE}:{found.why}{basis}",
            score=round(0.5 * found.score, 3),
        )
    return Place(
        span=found.span,
        name=spot.name,
        lat=spot.lat,
        lon=spot.lon,
        country=spot.country,
        geonames=spot.geonames,
        grain=spot.grain,
        role=found.role,
        rule=f"{RULE}:{found.why}",
        score=round(min(1.0, found.score) * (0.5 + 0.5 * found.sure), 3),
    )


def changed(text: str, mentions: Sequence[Mention], places: Sequence[Found]) -> tuple[Mention, ...]:
    """The mentions, those of persons and bodies that a place covers now called places."""
    found = {(f.span.start, f.span.end): f for f in places}
    inside = Stretches((*s, s) for s in sorted(found))
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
        if at in found and m.kind not in ("place", "facility") and m.rule not in ("own actor", "team") and turns(found[at], m):
            m = msgspec.structs.replace(m, kind="place", actor=None, rule=f"{RULE}:was {m.kind}")
        elif m.kind in ("organisation", "outlet", "place", "person") and any(
            s <= at[0] and at[1] <= e and (s, e) != at for s, e in inside.touching(*at)
        ):
            continue
        out.append(m)
    return tuple(out)


def turns(found: Found, mention: Mention) -> bool:
    """Whether a mention of the same characters is one of the place: surely where it stood for a city's government or council."""
    if found.why == EITHER and mention.how == "metonym":
        return False
    return found.score >= (SURELY if mention.how == "metonym" else CHANGES)
