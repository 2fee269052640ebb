"""The gazetteer: which places a name may stand for, with coordinates, country, division and number of people.

Compiled by `training/places/build.py` from GeoNames (CC BY 4.0, places over 500 people and countries), from the names of divisions, and from our
own tables `data/features.tsv` (regions, waters, mountains, parts of the world) and `data/venues.tsv` (venues of state with their city). It loads
when first asked (about 60 ms) and looks names up by bisection, so that 250,000 places cost no dictionary.
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from newsledger.know.names import key

KINDS = ("city", "region", "county", "country", "continent", "area", "sea", "water", "venue", "capital")
GRAINS: dict[str, str] = {"city": "city", "capital": "city", "region": "region", "county": "region", "country": "country", "venue": "venue"}
MAGIC = b"NLPL1"
MOST = 120
"""No name has more places than so many looked at: "San Antonio", "Springfield"."""


class Spot(NamedTuple):
    """One place. `country`: ISO 3166 alpha-3; `division`: first-order division, for a venue its city; `alias`: a foreign or older name led here."""

    number: int
    name: str
    kind: str
    country: str | None
    division: str
    lat: float
    lon: float
    geonames: str | None
    people: int
    alias: bool

    @property
    def grain(self) -> str:
        """venue, city, region, country or other."""
        return GRAINS.get(self.kind, "other")


class Gazetteer(NamedTuple):
    """The compiled file in memory: sorted keys, and columns by place."""

    keys: list[bytes]
    first: np.ndarray[tuple[int], np.dtype[np.uint32]]
    entry: np.ndarray[tuple[int], np.dtype[np.uint32]]
    alias: np.ndarray[tuple[int], np.dtype[np.uint8]]
    names: list[bytes]
    kind: bytes
    code: bytes
    division: np.ndarray[tuple[int], np.dtype[np.uint16]]
    lat: np.ndarray[tuple[int], np.dtype[np.int16]]
    lon: np.ndarray[tuple[int], np.dtype[np.int16]]
    geonames: np.ndarray[tuple[int], np.dtype[np.uint32]]
    people: bytes
    codes: tuple[tuple[str, str | None], ...]
    divisions: tuple[str, ...]


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, read once."""
    raw = files("newsledger.know").joinpath("data/places.bin").read_bytes()
    if raw[:5] != MAGIC:
        raise ValueError("know/data/places.bin is no gazetteer: run training/places/build.py")
    body, at, blocks = zlib.decompress(raw[5:]), 0, []
    while at < len(body):
        (size,) = struct.unpack_from("<I", body, at)
        blocks.append(body[at + 4 : at + 4 + size])
        at += 4 + size
    codes = [line.split(" ") for line in blocks[12].decode().split("\n")]
    return Gazetteer(
        blocks[0].split(b"\n"),
        np.frombuffer(blocks[1], "<u4"),
        np.frombuffer(blocks[2], "<u4"),
        np.frombuffer(blocks[3], "u1"),
        blocks[4].split(b"\n"),
        blocks[5],
        blocks[6],
        np.frombuffer(blocks[7], "<u2"),
        np.frombuffer(blocks[8], "<i2"),
        np.frombuffer(blocks[9], "<i2"),
        np.frombuffer(blocks[10], "<u4"),
        blocks[11],
        tuple((iso2, iso3 or None) for iso2, iso3 in codes),
        tuple(line.split("\t")[1] for line in blocks[13].decode().split("\n")),
    )


@lru_cache(maxsize=16384)
def candidates(name: str) -> tuple[Spot, ...]:
    """The places of a name, its own before those it is a foreign name of, the most people first; empty when it is unknown."""
    table, wanted = gazetteer(), key(name).encode()
    at = bisect_left(table.keys, wanted)
    if not wanted or at >= len(table.keys) or table.keys[at] != wanted:
        return ()
    first, last = int(table.first[at]), int(table.first[at + 1])
    return tuple(spot(int(table.entry[k]), bool(table.alias[k]), wanted) for k in range(first, min(last, first + MOST)))


def spot(number: int, alias: bool, wanted: bytes) -> Spot:
    """The place of a number."""
    table = gazetteer()
    own = table.names[number]
    gid = int(table.geonames[number])
    return Spot(
        number,
        own.decode() if own else wanted.decode().title(),
        KINDS[table.kind[number]],
        table.codes[table.code[number]][1],
        table.divisions[table.division[number]],
        int(table.lat[number]) / 100,
        int(table.lon[number]) / 100,
        str(gid) if gid else None,
        round(2 ** (table.people[number] / 8)) - 1,
        alias,
    )


def known(name: str) -> bool:
    """Whether the gazetteer has the name."""
    return bool(candidates(name))


@lru_cache(maxsize=512)
def country_of_code(iso2: str) -> str | None:
    """The alpha-3 code of a country's alpha-2 code."""
    return next((iso3 for code, iso3 in gazetteer().codes if code == iso2), None)
