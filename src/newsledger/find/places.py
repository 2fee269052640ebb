"""Finder of places: which stretches name a place, and which place that is. Needs tokens, mentions, actors and blocks; gives `places` and `mentions`.

Theory of operation: candidates are the mentions that the names call places and the gazetteer's names in the text (`place_scan`); a name is a
place when nothing else claims it, or when the words around it show a place more strongly than what claims it. Then all names are settled
together (`place_choose`). A capital that stands for its government ("Beijing attaches") is a mention of the state and no place. Mentions that turn
out to be places come back with that kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType

import msgspec

from newsledger.find.place_choose import Context, choose, context_of
from newsledger.find.place_scan import Words, contained, covering, evidence, longest_name, scan, within, words_of
from newsledger.know import media
from newsledger.know.places import Spot, candidates
from newsledger.language.lang import words as lexis_of
from newsledger.records import Mention, Place, Reading, Span, span_of

RULE = "places.1"
STRONG = 0.8
BIG_CITY = 200_000
LIST_JOINTS = (", ", " and ", ", and ", " or ")
SURE = 0.7
ROUNDS = 2
WEAK_METONYMS = frozenset({"after of", "after to", "after from", "in a list", "clause", "before a verb"})
"""Reasons of the names that a capital is a government which the words around a city share: "18, of Paris", "the train to Paris"."""
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
    found = words_of(reading.report.text)
    spots = candidates_of(reading, found, lexis)
    settle(spots, context_of(reading, home_of(reading)))
    places = tuple(record(f) for f in spots)
    return {"places": places, "mentions": changed(reading.report.text, reading.mentions, places)}


def home_of(reading: Reading) -> str | None:
    """The country of the outlet, None where it is not known."""
    outlet = media.lookup(reading.report.outlet) if reading.report.outlet else None
    return outlet.country if outlet else None


def candidates_of(reading: Reading, found: Words, lexis: ModuleType) -> list[Found]:
    """The stretches that name places, in order, without overlap."""
    out = {(f.span.start, f.span.end): f for f in from_mentions(reading, found, lexis)}
    known = {f.span.text.lower() for f in out.values()}
    for at, stop, places in scan(reading, found):
        span = span_of(reading.report.text, found.start[at], found.end[stop - 1])
        if any(t.span is not None and t.span.start < span.end and span.start < t.span.end for t in reading.times):
            continue
        if any(s < span.end and span.start < e for s, e in out) and not longer(out, span, places):
            continue
        why, score = judged(reading, found, at, stop, places, lexis, known)
        if (not why or score < STRONG) and in_list(reading.report.text, span, out) and span.text.lower() not in lexis.NO_PLACES:
            why, score = listed_place(reading, span, why, score)
        if ill(reading.report.text, span, lexis):
            continue
        if why:
            for key in [k for k in out if k[0] < span.end and span.start < k[1]]:
                del out[key]
            out[span.start, span.end] = Found(span, places, why, score, inner(reading.report.text, found, stop, places))
    return [out[k] for k in sorted(out)]


def in_list(text: str, span: Span, out: Mapping[tuple[int, int], Found]) -> bool:
    """Whether a place stands just before or behind, joined by a comma or "and": "Nain, Churchill and Chisasibi"."""
    return any(text[e : span.start] in LIST_JOINTS for _, e in out if 0 < span.start - e < 7) or any(
        text[span.end : s] in LIST_JOINTS for s, _ in out if 0 < s - span.end < 7
    )


def listed_place(reading: Reading, span: Span, why: str, score: float) -> tuple[str, float]:
    """A name in a list of places is one, unless a mention of more than the name, or a person's full name, claims it."""
    claims = covering(reading.mentions, span.start, span.end)
    exact = all((m.span.start, m.span.end) == (span.start, span.end) and m.kind in ("person", "organisation", "facility", "other") for m in claims)
    if exact and not any(named_elsewhere(reading, m, span.text) for m in claims):
        return "in a list of places", 0.8
    return why, score


def longer(out: Mapping[tuple[int, int], Found], span: Span, places: Sequence[Spot]) -> bool:
    """Whether a known name holds what was taken for a place: "Great Hall of the People" and not "Great Hall"."""
    return " " in span.text and all(span.start <= s and e <= span.end and e - s < len(span) for s, e in out if s < span.end and span.start < e)


def from_mentions(reading: Reading, found: Words, lexis: ModuleType) -> list[Found]:
    """The mentions that the names call places."""
    out = []
    text = reading.report.text
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


def bare(text: str, span: Span) -> Span:
    """The span without its article: "the Caribbean", "The Gambia", but "The Hague"."""
    cut = span.text[:4].lower() == "the " and not span.text.lower().startswith("the hague")
    return span_of(text, span.start + 4, span.end) if cut else span


def placed(text: str, start: int, lexis: ModuleType) -> bool:
    """Whether the word before is one that places follow."""
    before = text[max(0, start - 24) : start].rstrip(" \n").rsplit(None, 1)
    if len(before) == 2 and before[1].lower() == "the":
        before = before[0].rsplit(None, 1)
    return bool(before) and (
        before[-1].lower() in lexis.PLACE_BEFORE or (before[-1] == "of" and before[0].rsplit(None, 1)[-1].lower() in lexis.SETTLEMENT_BEFORE)
    )


def ill(text: str, span: Span, lexis: ModuleType) -> bool:
    """Whether the name is an illness's: "Ebola", "the Marburg virus"."""
    after = text[span.end : span.end + 24].split(None, 1)
    return span.text.lower() in lexis.ILLNESSES or bool(
        after and after[0].lower().strip(".,;") in lexis.ILLNESS_AFTER and text[span.end] == " " and lone_name(span)
    )


def lone_name(span: Span) -> bool:
    """Whether the place is one that illnesses are named after: no country ("a Liberia outbreak")."""
    return not any(p.kind in ("country", "region") for p in candidates(span.text))


def stop_of(found: Words, at: int, end: int) -> int:
    """The first word behind a stretch."""
    while at < len(found.start) and found.start[at] < end:
        at += 1
    return at


def plausible(name: str, lexis: ModuleType) -> bool:
    """Whether a name that is called a place can be one: no body, no road, no acronym that the gazetteer does not know."""
    if candidates(name):
        return True
    parts = [w.lower().strip(".,") for w in name.split()]
    if any(w in lexis.BODY_WORDS or w in lexis.ROAD_WORDS for w in parts):
        return False
    return not (name.isupper() and len(name) < 6)


def inner(text: str, found: Words, stop: int, places: Sequence[Spot]) -> frozenset[int]:
    """The numbers of the places that lie in the division or country named behind the comma."""
    if stop >= len(found.start) or text[found.end[stop - 1] : found.start[stop]] not in (", ", " (", ","):
        return frozenset()
    _, outer = longest_name(text, found, stop, len(found.start))
    return frozenset(p.number for p in places if any(within(p, o) for o in outer))


def judged(reading: Reading, found: Words, at: int, stop: int, places: tuple[Spot, ...], lexis: ModuleType, known: set[str]) -> tuple[str, float]:
    """Why a name of the gazetteer is a place, "" when it is not: what claims the stretch against what stands around it."""
    start, end = found.start[at], found.end[stop - 1]
    claims = covering(reading.mentions, start, end)
    name = reading.report.text[start:end]
    if any(m.kind == "place" and m.span.start <= start and end <= m.span.end for m in claims):
        return "", 0.0
    states = [m for m in claims if m.kind == "state" and m.span.start <= start and end <= m.span.end]
    if states:
        weak = (
            states[0].how == "metonym"
            and (states[0].span.start, states[0].span.end) == (start, end)
            and weak_metonym(reading, found, at, stop, states[0], places)
        )
        return ("no metonym", 0.8) if weak else ("", 0.0)
    why, score = evidence(reading.report.text, found, at, stop, places, lexis)
    if not claims:
        return (
            (why, score)
            if why
            else (("same name", 0.6) if name.lower() in known and name[0].isupper() and lone(reading.report.text, found, at, stop) else ("", 0.0))
        )
    if (
        stop - at > 1
        and places[0].kind in ("venue", "sea", "water", "area", "continent", "county")
        and all(start <= m.span.start and m.span.end <= end and (m.span.start, m.span.end) != (start, end) for m in claims)
    ):
        return "longer name", 0.8
    if name.lower() in lexis.SEATS and score < STRONG:
        return "", 0.0
    if places[0].kind == "venue" and stop - at > 1 and all(m.kind in ("facility", "other", "organisation", "outlet", "person") for m in claims):
        return "venue", 0.85
    if places[0].kind in ("city", "capital") and places[0].people >= BIG_CITY and all(m.kind == "occasion" for m in claims):
        return "in the name of an occasion", 0.7  # "the Prague Defence Summit" is held there
    same = [m for m in claims if m.span.start == start and m.span.end == end and m.kind in ("person", "organisation", "other", "facility")]
    if len(same) == len(claims) and score >= STRONG and not named_elsewhere(reading, same[0], name):
        return why, score * 0.9
    return "", 0.0


def weak_metonym(reading: Reading, found: Words, at: int, stop: int, mention: Mention, places: Sequence[Spot]) -> bool:
    """Whether a capital taken for its government is the city: in a dateline, after "of", "to" or "from", in a list, or another city of the name."""
    if places[0].kind not in ("capital", "city", "region"):
        return False
    text = reading.report.text
    after = text[found.end[stop - 1] : found.end[stop - 1] + 3]
    opening = any(b.span.start == mention.span.start for b in reading.blocks)
    if opening and (after[:1] == ":" or (mention.span.text.isupper() and len(mention.span.text) > 3)):
        return True
    shouted = mention.span.text.isupper() and len(mention.span.text) > 3 and (after[:1] in ",—–-" or after[:2] in (" (", " —", " –", " -"))
    why = mention.rule.removeprefix("metonym: ")
    if shouted or why in WEAK_METONYMS or why.startswith("object of"):
        return True
    return bool(after[:1] == " " and after[1:2].isupper() and not why.startswith("subject of"))


def lone(text: str, found: Words, at: int, stop: int) -> bool:
    """Whether no capitalised word stands beside the name."""
    before = at and text[found.end[at - 1] : found.start[at]] == " " and found.text[at - 1][0].isupper()
    after = stop < len(found.text) and text[found.end[stop - 1] : found.start[stop]] == " " and found.text[stop][0].isupper()
    return not before and not after


def named_elsewhere(reading: Reading, mention: Mention, name: str) -> bool:
    """Whether the name is the last part of a person's full name in the report: "Lincoln" after "Abby Lincoln"."""
    return any(m.kind == "person" and m.span.text.endswith(" " + name) for m in reading.mentions if m is not mention)


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
    spans = {(p.span.start, p.span.end) for p in places}
    inside = sorted(spans)
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
        if at in spans and m.kind not in ("place", "facility"):
            m = msgspec.structs.replace(m, kind="place", actor=None, rule=f"{RULE}:was {m.kind}")
        elif m.kind in ("organisation", "outlet", "place", "person") and any(s <= at[0] and at[1] <= e and (s, e) != at for s, e in inside):
            continue
        out.append(m)
    return tuple(out)


__all__ = ["contained", "find_places"]
