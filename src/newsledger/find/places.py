"""Finder of places."""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.know.places import candidates
from newsledger.records import Place, Reading


def find_places(reading: Reading) -> Mapping[str, object]:
    """Places of the report: the mentions that are places, resolved."""
    out = []
    for m in reading.mentions:
        if m.kind == "place":
            found = candidates(m.span.text)
            if found:
                s = max(found, key=lambda s: s.people * (0.2 if s.alias else 1))
                out.append(Place(span=m.span, name=s.name, lat=s.lat, lon=s.lon, country=s.country, geonames=s.geonames, grain=s.grain, rule="places.1"))
            else:
                out.append(Place(span=m.span, name=m.span.text))
    return {"places": tuple(out)}
