"""What the comparison of reports gives: copies, stories, facts with their supports, differences, relations, the timeline."""

from __future__ import annotations

from typing import Literal

from newsledger.records.actors import Actor, Place, Thing
from newsledger.records.events import Status
from newsledger.records.reports import Time
from newsledger.records.spans import Record, Span
from newsledger.records.voices import QuoteForm, Via

Verdict = Literal["contradicts", "ambiguous", "more precise", "later", "compatible"]
"""What two readings that differ are to each other."""


class Copy(Record, frozen=True, kw_only=True):
    """Two reports that share text. `left` is the earlier; containment is of the shorter one's fact-giving text, 0 to 1."""

    left: str
    right: str
    kind: str
    containment: float
    passages: tuple[tuple[Span, Span], ...] = ()
    rule: str = ""
    score: float = 1.0


class Section(Record, frozen=True, kw_only=True):
    """The stretch of a report that tells one story."""

    report: str
    span: Span
    main: bool = True


class Story(Record, frozen=True, kw_only=True):
    """Reports, or sections of reports, of one event."""

    id: str
    label: str
    first: str | None
    last: str | None
    reports: tuple[str, ...]
    sections: tuple[Section, ...]
    rule: str = ""
    score: float = 1.0


class Match(Record, frozen=True, kw_only=True):
    """Two records of two reports that tell the same thing, with the named comparison levels that say why."""

    left: str
    right: str
    kind: str
    levels: dict[str, float]
    weight: float


class Wording(Record, frozen=True, kw_only=True):
    """How a quote stands to a primary text of the ledger (`report`), and the words of that text that it has (`spans`)."""

    standing: Literal["verbatim", "cut", "altered"]
    report: str
    spans: tuple[Span, ...]


class Support(Record, frozen=True, kw_only=True):
    """One report's words for a fact. `of`: the id of the quote, event or claim; stance: agrees vaguer differs denies; `speaker`: a quote's;
    `wording`: how a quote stands to its primary text, None where the ledger has none."""

    report: str
    span: Span
    of: str
    stance: str = "agrees"
    via: tuple[Via, ...] = ()
    speaker: str | None = None
    wording: Wording | None = None


class Counts(Record, frozen=True, kw_only=True):
    """How many reports, outlets and independent origins (a range) a fact rests on."""

    reports: int
    outlets: int
    origins: tuple[int, int]


class FactEvent(Record, frozen=True, kw_only=True):
    """The de-duplicated event row of a fact; `reciprocal`: the actors did it together, or to each other. No recipient is among the actors."""

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    time: Time | None
    place: Place | None
    status: Status
    background: bool
    mode: str | None = None
    quad: int | None = None
    cameo: str | None = None
    reciprocal: bool = False


class FactQuote(Record, frozen=True, kw_only=True):
    """The utterance of a fact: its speaker and its fullest wording."""

    speaker: str | None
    text: str
    form: QuoteForm = "direct"


class Slot(Record, frozen=True, kw_only=True):
    """One value that some supports give to a slot of the fact; `supports` are indices."""

    slot: str
    value: str
    supports: tuple[int, ...]


class Fact(Record, frozen=True, kw_only=True):
    """One event, quote or statement with everything that supports it."""

    id: str
    stories: tuple[str, ...]
    kind: Literal["event", "quote", "statement"]
    gist: str
    standing: Literal["single", "repeated", "corroborated", "contested"]
    counts: Counts
    supports: tuple[Support, ...]
    differences: tuple[str, ...] = ()
    event: FactEvent | None = None
    quote: FactQuote | None = None
    slots: tuple[Slot, ...] = ()
    matches: tuple[Match, ...] = ()
    rule: str = ""
    score: float = 1.0


class Side(Record, frozen=True, kw_only=True):
    """One side of a difference."""

    report: str
    span: Span


class Difference(Record, frozen=True, kw_only=True):
    """Two readings that a careful reader would want to see side by side; we never decide between them."""

    id: str
    fact: str | None
    kind: str
    contradicts: bool
    verdict: Verdict
    sides: tuple[Side, ...]
    note: str = ""
    rule: str = ""
    score: float = 1.0


class Relation(Record, frozen=True, kw_only=True):
    """How two actors stood to each other: interactions over time, or a relation stated in the text."""

    id: str
    a: str
    b: str
    type: str
    first: str | None
    last: str | None
    stance: str | None
    facts: tuple[str, ...]
    rule: str = ""
    score: float = 1.0


class Moment(Record, frozen=True, kw_only=True):
    """One entry of the timeline."""

    time: Time
    fact: str


class Comparison(Record, frozen=True, kw_only=True):
    """What the comparison of reports gives: everything of the ledger's JSON that is not of one report alone."""

    copies: tuple[Copy, ...] = ()
    stories: tuple[Story, ...] = ()
    facts: tuple[Fact, ...] = ()
    differences: tuple[Difference, ...] = ()
    relations: tuple[Relation, ...] = ()
    timeline: tuple[Moment, ...] = ()
    actors: dict[str, Actor] = {}
    things: dict[str, Thing] = {}


class Run(Record, frozen=True, kw_only=True):
    """What made a ledger: the versions of program, models, knowledge and configuration."""

    version: str
    models: dict[str, str] = {}
    knowledge: str = ""
    config: dict[str, str] = {}
