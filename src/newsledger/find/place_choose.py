"""Which place a name means here: people who live there, the countries and divisions the report speaks of, containment, nearness.

Each possible place gets a sum of weighted features (`WEIGHTS`, trained by `training/places/rank.py` on the development sets); the best one wins, and
how far it is ahead gives the score. Names with one possible place, or held in another ("Paris, Texas"), are settled first and speak for the
others; one name means one place in a report, unless the text itself contains it elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsledger.find.place_near import kilometres
from newsledger.know.names import key
from newsledger.know.places import Spot, country_of_code
from newsledger.records import Reading

NEAR = 300.0
METROPOLIS = 400_000
"""People of a city that the world knows by its name alone, when the next one has a fifth of them: Donetsk in Ukraine, not in Russia."""
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
)  # fmt: skip
WEIGHTS: Mapping[str, float] = {
    "people": 1.65,
    "country": 0.8,
    "region": 0.46,
    "county": -0.06,
    "city": -1.47,
    "water": 0.0,
    "venue": 0.07,
    "continent": 0.0,
    "alias": -2.79,
    "share": 0.39,
    "top": 0.09,
    "division": 2.79,
    "home": 2.67,
    "near": 0.91,
    "most": -0.82,
    "small": -0.63,
    "first": 0.36,
    "capital": 1.5,
    "sea": 0.03,
    "area": 0.07,
    "support": 3.13,
    "paper": 2.75,
    "ahead": -0.04,
    "metropolis": 1.0,
    "lonely": -1.57,
}


@dataclass
class Context:
    """What the report says about where it plays."""

    countries: dict[str, float] = field(default_factory=dict)
    divisions: dict[tuple[str | None, str], float] = field(default_factory=dict)
    points: list[Spot] = field(default_factory=list)
    home: str | None = None
    paper: str = ""
    near: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    own: dict[tuple[str, int, int], list[float]] = field(default_factory=dict)
    closeness: dict[tuple[int, int], float] = field(default_factory=dict)

    def support(self, name: str, spot: Spot) -> float:
        """How many of the report's other names have a place near this one."""
        return self.near.get(name, {}).get(spot.number, 0.0)

    def share(self, country: str | None) -> float:
        """The country's part of all the evidence, 0 to 1."""
        total = sum(self.countries.values())
        return self.countries.get(country or "", 0.0) / total if total else 0.0

    def top(self) -> str | None:
        """The country most spoken of, None where none is."""
        return max(sorted(self.countries), key=lambda c: self.countries[c]) if self.countries else None

    def settle(self, spot: Spot, weight: float = 1.0) -> None:
        """Let a settled place speak for its country and division."""
        if spot.kind != "country":
            self.points.append(spot)
        if spot.country:
            self.countries[spot.country] = self.countries.get(spot.country, 0.0) + weight
        name = spot.name if spot.kind == "region" else spot.division
        if name:
            at = (spot.country, name.lower())
            self.divisions[at] = self.divisions.get(at, 0.0) + weight


def context_of(reading: Reading, home: str | None) -> Context:
    """The countries that the report's states and their people speak for; the outlet's home speaks softly, and so does the name in its address."""
    context = Context(home=home, paper=host(reading.report.url))
    for mention in reading.mentions:
        actor = reading.actors.get(mention.actor or "")
        if actor is not None and actor.kind == "state" and actor.state:
            weight = {"name": 1.0, "demonym": 0.7, "metonym": 0.7}.get(mention.how, 0.0)
            context.countries[actor.state] = context.countries.get(actor.state, 0.0) + weight
    for country, count in context.countries.items():
        context.countries[country] = math.log1p(count)
    if home:
        context.countries[home] = context.countries.get(home, 0.0) + 0.5
    return context


def host(url: str | None) -> str:
    """The letters of the address of a report's outlet: "theparisnews.com" has "Paris" in it."""
    parts = (url or "").lower().split("/")
    return "".join(c for c in (parts[2] if len(parts) > 2 else "") if c.isalpha())


def home_by_address(url: str | None) -> str | None:
    """The country of a report's address by its ending (".co.uk", ".ca"), None where the ending says nothing."""
    parts = (url or "").lower().split("/")
    ending = parts[2].rsplit(".", 1)[-1] if len(parts) > 2 else ""
    return country_of_code("GB" if ending == "uk" else ending.upper()) if len(ending) == 2 and ending not in LOOSE_ENDINGS else None


def features(name: str, spot: Spot, places: Sequence[Spot], context: Context) -> dict[str, float]:
    """The features of one possible place of a name (in lower case)."""
    return own_features(name, spot, places, context) | told_features(spot, context)


def own_features(name: str, spot: Spot, places: Sequence[Spot], context: Context) -> dict[str, float]:
    """The features that stay as they are while other names are settled."""
    others = max((p.people for p in places if p is not spot), default=0)
    support = context.support(name, spot)
    return {
        "people": math.log10(spot.people + 10),
        spot.kind: 1.0,
        "alias": float(spot.alias),
        "home": float(spot.country is not None and spot.country == context.home),
        "most": float(spot.people >= max(p.people for p in places)),
        "small": float(spot.people < 5000),
        "first": float(spot is places[0]),
        "support": support,
        "metropolis": float(spot.people >= METROPOLIS and spot.people >= 5 * others and spot.kind in ("city", "capital")),
        "lonely": float(support < LONELY),
        "paper": float(len(name) > 4 and spot.kind in ("city", "county") and key(name).replace(" ", "") in context.paper),
        "ahead": min(2.0, math.log10((spot.people + 1000) / (1000 + others))),
    }


def told_features(spot: Spot, context: Context) -> dict[str, float]:
    """The features that the names settled so far give."""
    beside = [s for s in context.points[-LAST_SETTLED:] if abs(s.lat - spot.lat) < BESIDE and s.number != spot.number]
    division = context.divisions.get((spot.country, (spot.name if spot.kind == "region" else spot.division).lower()), 0.0)
    return {
        "share": context.share(spot.country),
        "top": float(spot.country is not None and spot.country == context.top()),
        "division": math.log1p(division) if spot.division or spot.kind == "region" else 0.0,
        "near": max([close(spot, s, context.closeness) for s in beside], default=0.0),
    }


def close(spot: Spot, other: Spot, known: dict[tuple[int, int], float]) -> float:
    """From 1 for the same spot towards 0 far away; `known`: what was worked out before, by the numbers of the two."""
    found = known.get((spot.number, other.number))
    if found is None:
        found = known[spot.number, other.number] = math.exp(-kilometres(spot, other) / NEAR)
    return found


def value(found: Mapping[str, float]) -> float:
    """The weighted sum of the features."""
    return sum(WEIGHTS.get(name, 0.0) * x for name, x in found.items())


def choose(name: str, places: Sequence[Spot], context: Context) -> tuple[Spot, float]:
    """The best place of a name (in lower case) and how sure that is (the best's share of the exponentials)."""
    at = (name, len(places), places[0].number)
    if at not in context.own:
        context.own[at] = [value(own_features(name, p, places, context)) for p in places]
    scores = [own + value(told_features(p, context)) for own, p in zip(context.own[at], places, strict=True)]
    best = max(range(len(places)), key=lambda k: (scores[k], -k))
    total = sum(math.exp(s - scores[best]) for s in scores)
    return places[best], 1.0 / total
