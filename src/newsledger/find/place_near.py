"""How near the possible places of a report's names lie to each other: the Newark that has Heath and Granville beside it is the one in Ohio."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from newsledger.know.places import Spot

KM = 6371.0
NEAR = 80.0
"""Kilometres at which the support of another name has fallen to a third."""
MOST_SPOTS = 30
MOST_NAMES = 40
WIDE = frozenset({"country", "continent", "sea", "area", "region"})
"""Kinds too wide for a point to say where they are."""


def supports(names: Mapping[str, tuple[Spot, ...]]) -> dict[str, dict[int, float]]:
    """For each name and each number of its places, how many of the other names have a place near it; a name of many places counts for less."""
    blocks = [(name, [p for p in places if p.kind not in WIDE][:MOST_SPOTS]) for name, places in names.items()]
    blocks = [(name, spots) for name, spots in blocks if spots][:MOST_NAMES]
    if len(blocks) < 2:
        return {}
    spots = [p for _, found in blocks for p in found]
    sizes = [len(found) for _, found in blocks]
    first = np.cumsum([0, *sizes[:-1]])
    near = np.exp(-distances(spots) / NEAR)
    best = np.maximum.reduceat(near, first, axis=1) / np.log2(1.0 + np.array(sizes))
    owner = np.repeat(np.arange(len(blocks)), sizes)
    best[np.arange(len(spots)), owner] = 0.0
    total = best.sum(axis=1).tolist()
    out: dict[str, dict[int, float]] = {}
    for k, (name, found) in enumerate(blocks):
        out[name] = {p.number: math.log1p(total[int(first[k]) + i]) for i, p in enumerate(found)}
    return out


def distances(spots: list[Spot]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The kilometres between all places, two by two."""
    lat, lon = np.radians([p.lat for p in spots]), np.radians([p.lon for p in spots])
    on_ball = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    return np.asarray(KM * np.arccos(np.clip(on_ball @ on_ball.T, -1.0, 1.0)))


def kilometres(a: Spot, b: Spot) -> float:
    """The distance of two places on the sphere."""
    la1, lo1, la2, lo2 = map(math.radians, (a.lat, a.lon, b.lat, b.lon))
    h = math.sin((la2 - la1) / 2) ** 2 + math.cos(la1) * math.cos(la2) * math.sin((lo2 - lo1) / 2) ** 2
    return 2 * KM * math.asin(min(1.0, math.sqrt(h)))
