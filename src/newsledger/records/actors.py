"""Who and what a report speaks of: actors, things, their mentions, stated relations, places."""

from __future__ import annotations

from newsledger.records.reports import Time
from newsledger.records.spans import Record, Span


class Actor(Record, frozen=True, kw_only=True):
    """Somebody or something that acts: who, of which state and PLOVER sector, under which ids. `members` for groups only."""

    name: str
    kind: str
    state: str | None = None
    sector: str | None = None
    ids: dict[str, str] = {}
    members: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    rule: str = ""
    score: float = 1.0


class Thing(Record, frozen=True, kw_only=True):
    """An occasion, war, agreement, facility, weapon or document."""

    name: str
    kind: str
    parties: tuple[str, ...] = ()
    time: Time | None = None
    aliases: tuple[str, ...] = ()
    rule: str = ""
    score: float = 1.0


class Mention(Record, frozen=True, kw_only=True):
    """Words that stand for an actor, a thing or a place. `actor` is an id of the actors or things table, or None."""

    span: Span
    actor: str | None
    kind: str
    how: str
    members: tuple[str, ...] = ()
    rule: str = ""
    score: float = 1.0


class Stated(Record, frozen=True, kw_only=True):
    """A typed relation stated in the text: office, kin, ally, treaty, member, owner, hostile, supports. `a` is `type` of/with `b`."""

    span: Span
    a: str
    b: str
    type: str
    label: str | None = None
    time: Time | None = None
    rule: str = ""
    score: float = 1.0


class Place(Record, frozen=True, kw_only=True):
    """A place with coordinates where the gazetteer knows them. `role`: where, from, to, origin or other."""

    span: Span
    name: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    geonames: str | None = None
    grain: str = "other"
    role: str = "where"
    rule: str = ""
    score: float = 1.0
