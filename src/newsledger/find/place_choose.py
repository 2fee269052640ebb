"""Which place a name means here: people who live there, the countries and divisions the report speaks of, containment, nearness.

Each possible place gets a sum of weighted features (`WEIGHTS`, trained by `training/places/rank.py` on the development sets); the best one wins, and
how far it is ahead gives the score. Names with one possible place, or held in another ("Paris, Texas"), are settled first and speak for the
others; one name means one place in a report, unless the text itself contains it elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsledger.know.places import Spot
from newsledger.records import Reading

KM = 6371.0
NEAR = 300.0
FEATURES = (
    "people", "country", "region", "county", "city", "water", "venue", "continent", "alias", "share", "top", "division", "contained",
    "home", "near", "most", "small", "first", "capital", "sea", "area",
)  # fmt: skip
WEIGHTS: Mapping[str, float] = {
    "people": 1.66,
    "country": 0.18,
    "region": -0.03,
    "county": 0.02,
    "city": 0.11,
    "water": -0.0,
    "venue": 0.05,
    "continent": 0.2,
    "alias": -1.39,
    "share": 0.9,
    "top": 0.56,
    "division": 2.42,
    "contained": 2.86,
    "home": 0.07,
    "near": 3.82,
    "most": -0.98,
    "small": -0.5,
    "first": 0.51,
    "capital": 2.0,
    "sea": -0.0,
    "area": 0.0,
}


@dataclass
class Context:
    """What the report says about where it plays."""

    countries: dict[str, float] = field(default_factory=dict)
    divisions: dict[tuple[str | None, str], float] = field(default_factory=dict)
    settled: list[Spot] = field(default_factory=list)
    home: str | None = None

    def share(self, country: str | None) -> float:
        """The country's part of all the evidence, 0 to 1."""
        total = sum(self.countries.values())
        return self.countries.get(country or "", 0.0) / total if total else 0.0

    def top(self) -> str | None:
        """The country most spoken of, None where none is."""
        return max(sorted(self.countries), key=lambda c: self.countries[c]) if self.countries else None

    def settle(self, spot: Spot, weight: float = 1.0) -> None:
        """Let a settled place speak for its country and division."""
        self.settled.append(spot)
        if spot.country:
            self.countries[spot.country] = self.countries.get(spot.country, 0.0) + weight
        name = spot.name if spot.kind == "region" else spot.division
        if name:
            at = (spot.country, name.lower())
            self.divisions[at] = self.divisions.get(at, 0.0) + weight


def context_of(reading: Reading, home: str | None) -> Context:
    """The countries that the report's states and their people speak for; the outlet's home speaks softly."""
    context = Context(home=home)
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


def kilometres(a: Spot, b: Spot) -> float:
    """The distance of two places on the sphere."""
    la1, lo1, la2, lo2 = map(math.radians, (a.lat, a.lon, b.lat, b.lon))
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 2 * KM * math.asin(min(1.0, math.sqrt(h)))


def features(spot: Spot, places: Sequence[Spot], context: Context, contained: bool) -> dict[str, float]:
    """The features of one possible place."""
    near = max((math.exp(-kilometres(spot, s) / NEAR) for s in context.settled[-30:] if s.number != spot.number and s.kind != "country"), default=0.0)
    division = context.divisions.get((spot.country, (spot.name if spot.kind == "region" else spot.division).lower()), 0.0)
    return {
        "people": math.log10(spot.people + 10),
        spot.kind if spot.kind in FEATURES else "water": -0.0,
        "alias": float(spot.alias),
        "share": context.share(spot.country),
        "top": float(spot.country is not None and spot.country == context.top()),
        "division": math.log1p(division) if spot.division or spot.kind == "region" else 0.0,
        "contained": float(contained),
        "home": float(spot.country is not None and spot.country == context.home),
        "near": near,
        "most": float(spot.people >= max(p.people for p in places)),
        "small": float(spot.people < 5000),
        "first": float(spot is places[0]),
    }


def value(found: Mapping[str, float]) -> float:
    """The weighted sum of the features."""
    return sum(WEIGHTS.get(name, 0.0) * x for name, x in found.items())


def choose(places: Sequence[Spot], context: Context, contained: Iterable[int] = ()) -> tuple[Spot, float]:
    """The best place and how sure that is (the best's share of the exponentials)."""
    inside = set(contained)
    scores = [value(features(p, places, context, p.number in inside)) for p in places]
    best = max(range(len(places)), key=lambda k: (scores[k], -k))
    total = sum(math.exp(s - scores[best]) for s in scores)
    return places[best], 1.0 / total
