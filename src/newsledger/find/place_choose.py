"""Which place a name means here: people who live there, the countries and divisions the report speaks of, containment, nearness.

Each possible place gets a sum of weighted features (`WEIGHTS`, trained by `training/places/rank.py` on the development sets); the best one wins, and
how far it is ahead gives the score. Names with one possible place, or held in another ("Paris, Texas"), are settled first and speak for the
others; one name means one place in a report, unless the text itself contains it elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from newsledger.find.place_near import kilometres
from newsledger.know.names import key
from newsledger.know.places import Spot, candidates, country_of_code
from newsledger.records import Reading

NEAR = 300.0
METROPOLIS = 400_000
"""People of a city that the world knows by its name alone, when the next one has a fifth of them: Donetsk in Ukraine, not in Russia."""
FEDERAL = frozenset({"USA", "CAN", "AUS", "GBR"})
"""Countries whose divisions are better known than the cities called like them."""
CITY = 100_000
"""People of a city that a report which names its country means: Tripoli in Lebanon, not in Libya."""
WIDE = 3
"""Countries that make a report one of the world."""
LEAST_HOST, MOST_HOST, HOST_PEOPLE = 6, 16, 15_000
"""Letters of a city's name in an outlet's address, and the people that it has at least."""
LEAST_TOLD = 1e-6
HOPELESS = 8.0
"""A place so far behind by its own features is not asked what the other names say for it."""
LONELY = 0.05
"""Support below which no other name of the report has a place near."""
BESIDE = 10.0
"""Degrees of latitude beyond which a settled place is too far to speak for another."""
LAST_SETTLED = 30
"""Of the settled places so many, the last ones, are asked how near they are."""
LOOSE_ENDINGS = frozenset({"tv", "co", "io", "me", "eu", "fm", "am", "ly", "ai", "cc", "to", "ws", "is", "in", "us"})
"""Endings of addresses that say little of the country."""
FEATURES = (
    "people", "country", "region", "county", "city", "water", "venue", "continent", "alias", "share", "top", "division", "home", "near", "most",
    "small", "first", "capital", "sea", "area", "support", "paper", "ahead", "metropolis", "lonely",
    "seat", "headed", "people wide", "capital wide", "metropolis wide", "most wide", "named",
    "province", "named city",
)  # fmt: skip
WEIGHTS: Mapping[str, float] = {
    "people": 1.31,
    "country": 0.25,
    "region": 2.04,
    "county": 0.3,
    "city": 0.14,
    "water": 0.0,
    "venue": 0.29,
    "continent": 0.01,
    "alias": -1.93,
    "share": 0.54,
    "top": -0.28,
    "division": 2.31,
    "home": 2.52,
    "near": 1.01,
    "most": -0.73,
    "small": -0.55,
    "first": 0.39,
    "capital": -1.51,
    "sea": 0.57,
    "area": 0.07,
    "support": 3.28,
    "paper": 2.55,
    "ahead": 0.13,
    "metropolis": -0.65,
    "lonely": -1.53,
    "seat": 3.5,
    "headed": 0.7,
    "people wide": 0.11,
    "capital wide": 2.49,
    "metropolis wide": 1.0,
    "most wide": 0.78,
    "named": 1.19,
    "province": 0.01,
    "named city": 2.0,
}


@dataclass
class Context:
    """What the report says about where it plays."""

    countries: dict[str, float] = field(default_factory=dict)
    divisions: dict[tuple[str | None, str], float] = field(default_factory=dict)
    points: list[Spot] = field(default_factory=list)
    settled: dict[str, tuple[Spot, float]] = field(default_factory=dict)
    home: str | None = None
    paper: str = ""
    near: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    named: frozenset[str] = frozenset()
    """The countries that the report names, or whose people or government it does."""
    wide: float = 0.0
    """How much the report is of the world, 0 to 1: the countries that it names."""
    headed: frozenset[str] = frozenset()
    """Names that stand as a dateline somewhere: "WASHINGTON (AP)"."""
    own: dict[tuple[str, int, int], list[float]] = field(default_factory=dict)
    closeness: dict[tuple[int, int], float] = field(default_factory=dict)

    def support(self, name: str, spot: Spot) -> float:
        """How many of the report's other names have a place near this one."""
        return self.near.get(name, {}).get(spot.number, 0.0)

    def share(self, country: str | None, own: tuple[Spot, float] | None = None) -> float:
        """The country's part of all the evidence, 0 to 1, but for what the name itself was settled as."""
        weight = own[1] if own is not None and own[0].country else 0.0
        total = sum(self.countries.values()) - weight
        told = self.countries.get(country or "", 0.0) - (weight if own is not None and own[0].country == country else 0.0)
        return told / total if total > LEAST_TOLD else 0.0

    def division_of(self, spot: Spot) -> tuple[str | None, str]:
        """The country and the division, in lower case, that a place speaks for."""
        return spot.country, (spot.name if spot.kind == "region" else spot.division).lower()

    def top(self) -> str | None:
        """The country most spoken of, None where none is."""
        return max(sorted(self.countries), key=lambda c: self.countries[c]) if self.countries else None

    def settle(self, name: str, spot: Spot, weight: float = 1.0) -> None:
        """Let the settled place of a name (in lower case) speak for its country and division."""
        self.settled[name] = spot, weight
        if spot.kind != "country":
            self.points.append(spot)
        if spot.country:
            self.countries[spot.country] = self.countries.get(spot.country, 0.0) + weight
        at = self.division_of(spot)
        if at[1]:
            self.divisions[at] = self.divisions.get(at, 0.0) + weight


def context_of(reading: Reading, home: str | None) -> Context:
    """The countries that the report's states and their people speak for; the outlet's home speaks softly, and so does the name in its address."""
    context = Context(home=home, paper=host(reading.report.url))
    for mention in reading.mentions:
        actor = reading.actors.get(mention.actor or "")
        if actor is not None and actor.kind == "state" and actor.state:
            weight = {"name": 1.0, "demonym": 0.7, "metonym": 0.7}.get(mention.how, 0.0)
            context.countries[actor.state] = context.countries.get(actor.state, 0.0) + weight
    context.wide, context.named = min(1.0, len(context.countries) / WIDE), frozenset(context.countries)
    for country, count in context.countries.items():
        context.countries[country] = math.log1p(count)
    if home:
        context.countries[home] = context.countries.get(home, 0.0) + 0.5
    return context


def host(url: str | None) -> str:
    """The letters of the address of a report's outlet: "theparisnews.com" has "Paris" in it."""
    parts = (url or "").lower().split("/")
    return "".join(c for c in (parts[2] if len(parts) > 2 else "") if c.isalpha())


@lru_cache(maxsize=1024)
def host_places(letters: str) -> Mapping[str, tuple[Spot, ...]]:
    """The cities whose names stand in the letters of an outlet's address, the longest at each place: "gainesvilletimes" tells of Gainesville."""
    out, at = {}, 0
    while at < len(letters) - LEAST_HOST:
        for end in range(min(len(letters), at + MOST_HOST), at + LEAST_HOST - 1, -1):
            found = tuple(p for p in candidates(letters[at:end]) if p.kind in ("city", "capital") and p.people >= HOST_PEOPLE and not p.alias)
            if found:
                out[letters[at:end]], at = found, end - 1
                break
        at += 1
    return out


def home_by_address(url: str | None) -> str | None:
    """The country of a report's address by its ending (".co.uk", ".ca"), None where the ending says nothing."""
    parts = (url or "").lower().split("/")
    ending = parts[2].rsplit(".", 1)[-1] if len(parts) > 2 else ""
    return country_of_code("GB" if ending == "uk" else ending.upper()) if len(ending) == 2 and ending not in LOOSE_ENDINGS else None


class Namesakes(NamedTuple):
    """What the places of one name have in common: the first one, the most people and the second most, whether one is a division."""

    name: str
    first: Spot
    most: int
    second: int
    division: bool
    named: bool
    in_address: bool
    headed: bool


def namesakes(name: str, places: Sequence[Spot], context: Context) -> Namesakes:
    """The places of a name (in lower case) taken together."""
    most, second = sorted([p.people for p in places] + [0], reverse=True)[:2]
    return Namesakes(
        name,
        places[0],
        most,
        second,
        any(p.kind == "region" for p in places),
        places[0].country in context.named,
        len(name) > 4 and key(name).replace(" ", "") in context.paper,
        name in context.headed,
    )


def features(name: str, spot: Spot, places: Sequence[Spot], context: Context) -> dict[str, float]:
    """The features of one possible place of a name (in lower case)."""
    return own_features(spot, namesakes(name, places, context), context) | told_features(name, spot, context)


def own_features(spot: Spot, all_: Namesakes, context: Context) -> dict[str, float]:
    """The features that stay as they are while other names are settled."""
    others = all_.second if spot.people == all_.most else all_.most
    support, wide, people, capital = context.support(all_.name, spot), context.wide, math.log10(spot.people + 10), spot.kind == "capital"
    metropolis = spot.people >= METROPOLIS and spot.people >= 5 * others and spot.kind in ("city", "capital")
    most, named = spot.people >= all_.most, spot.country in context.named
    return {
        "named": named,
        "people wide": wide * people,
        "capital wide": wide * capital,
        "metropolis wide": wide * metropolis,
        "most wide": wide * most,
        "people": people,
        "province" if spot.kind == "region" and spot.country not in FEDERAL else spot.kind: 1.0,
        "named city": spot.people >= CITY and named and not all_.named,
        "alias": spot.alias,
        "home": spot.country is not None and spot.country == context.home,
        "most": most,
        "small": spot.people < 5000,
        "first": spot is all_.first,
        "support": support,
        "metropolis": metropolis,
        "lonely": support < LONELY,
        "paper": all_.in_address and spot.kind in ("city", "county"),
        "seat": capital and all_.division and spot.country in FEDERAL,
        "headed": capital and all_.headed,
        "ahead": min(2.0, math.log10((spot.people + 1000) / (1000 + others))),
    }


def told_features(name: str, spot: Spot, context: Context) -> dict[str, float]:
    """The features that the other names settled so far give."""
    own = context.settled.get(name)
    number = own[0].number if own is not None else -1
    beside = [s for s in context.points[-LAST_SETTLED:] if abs(s.lat - spot.lat) < BESIDE and s.number not in (spot.number, number)]
    at = context.division_of(spot)
    division = context.divisions.get(at, 0.0)
    if division and own is not None and context.division_of(own[0]) == at:
        division -= own[1]
    return {
        "share": context.share(spot.country, own),
        "top": spot.country is not None and spot.country == context.top(),
        "division": math.log1p(max(0.0, division)) if at[1] else 0.0,
        "near": max([close(spot, s, context.closeness) for s in beside]) if beside else 0.0,
    }


def close(spot: Spot, other: Spot, known: dict[tuple[int, int], float]) -> float:
    """From 1 for the same spot towards 0 far away; `known`: what was worked out before, by the numbers of the two."""
    found = known.get((spot.number, other.number))
    if found is None:
        found = known[spot.number, other.number] = math.exp(-kilometres(spot, other) / NEAR)
    return found


def value(found: Mapping[str, float]) -> float:
    """The weighted sum of the features."""
    return sum([WEIGHTS[name] * x for name, x in found.items() if x])


def choose(name: str, places: Sequence[Spot], context: Context) -> tuple[Spot, float]:
    """The best place of a name (in lower case) and how sure that is (the best's share of the exponentials)."""
    if name in context.headed and any(p.kind == "capital" for p in places):
        places = [p for p in places if p.kind != "region"]  # "WASHINGTON (AP)" is no state
    at = (name, len(places), places[0].number)
    if at not in context.own:
        all_ = namesakes(name, places, context)
        context.own[at] = [value(own_features(p, all_, context)) for p in places]
    found = context.own[at]
    least = max(found) - HOPELESS
    scores = [own + value(told_features(name, p, context)) if own > least else own for own, p in zip(found, places, strict=True)]
    best = max(range(len(places)), key=lambda k: (scores[k], -k))
    total = sum(math.exp(s - scores[best]) for s in scores)
    return places[best], 1.0 / total
