"""What is said to have happened: events, claims, and how events of one report hang together."""

from __future__ import annotations

from typing import Literal

import msgspec

from newsledger.records.actors import Place
from newsledger.records.reports import Time
from newsledger.records.spans import Record, Span
from newsledger.records.voices import Certainty, Via, Voice

Status = Literal["happened", "planned", "hypothetical", "denied"]


class Party(Record, frozen=True, kw_only=True):
    """One party of an event and the words that name it in this statement."""

    actor: str | None
    span: Span


class Event(Record, frozen=True, kw_only=True):
    """Who did what to whom, from one statement, by the PLOVER code book."""

    id: str
    span: Span
    trigger: Span
    type: str
    mode: str | None = None
    context: tuple[str, ...] = ()
    quad: int = 1
    cameo: str | None = None
    intensity: float | None = None
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    reciprocal: bool = False
    time: Time | None = None
    place: Place | None = None
    status: Status = "happened"
    background: bool = False
    voice: Voice = "outlet"
    certainty: Certainty = "certain"
    via: tuple[Via, ...] = ()
    rule: str = ""
    score: float = 1.0


class Quantity(Record, frozen=True, kw_only=True):
    """A number with its unit and bound: exact, about, least or most."""

    value: float
    unit: str
    bound: str = "exact"
    ordinal: bool = False
    span: Span


class Claim(Record, frozen=True, kw_only=True):
    """What a sentence states that is neither quote nor event."""

    id: str
    span: Span
    kind: str
    subject: str | None = None
    predicate: Span | None = None
    object: str | None = None
    quantity: Quantity | None = None
    time: Time | None = None
    voice: Voice = "outlet"
    certainty: Certainty = "certain"
    via: tuple[Via, ...] = ()
    rule: str = ""
    score: float = 1.0


class EventLink(Record, frozen=True, kw_only=True):
    """Order or dependence between two events of one report. `before`: `from_` is before `to`."""

    from_: str = msgspec.field(name="from")
    to: str
    kind: str
    span: Span
    rule: str = ""
    score: float = 1.0
