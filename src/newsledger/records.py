"""Every record that passes between the rooms, and the arithmetic of spans.

Records are frozen `msgspec.Struct`s. Spans are half-open code points of `Report.text`; a span also carries
its characters, so that every record can be checked against the report (`holds`). Ids are content hashes of the key
fields (`content_id`), so a second run over the same reports changes nothing. Field names are those of the contract
(`docs/contract.md`). `Tokens` and `Reading` are the only mutable ones: they live inside one call of `extract` and are never stored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Literal, Protocol, TypeVar

import msgspec

BlockKind = Literal[
    "headline", "standfirst", "bullet", "dateline", "stamp", "byline", "caption", "credit", "subhead", "paragraph", "related", "topics", "furniture"
]
FACT_KINDS: frozenset[str] = frozenset({"headline", "standfirst", "bullet", "caption", "paragraph"})
READ_KINDS: frozenset[str] = FACT_KINDS | {"subhead"}
"""Blocks of FACT_KINDS give facts; those of READ_KINDS are parsed; the others are only searched for names and dates."""
Genre = Literal["report", "agency", "primary"]
QuoteForm = Literal["direct", "mixed", "indirect"]
Status = Literal["happened", "planned", "hypothetical", "denied"]
Voice = Literal["outlet", "attributed"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
ViaKind = Literal["outlet", "agency", "media", "official", "document", "person", "unnamed"]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What every record is: frozen, compared by value."""


class Span(msgspec.Struct, frozen=True, order=True):
    """A stretch of a report: half-open code points, with the characters themselves."""

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start


def span_of(text: str, start: int, end: int) -> Span:
    """The span of `text` from `start` to `end`."""
    return Span(start, end, text[start:end])


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its two ends (may be empty)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])


def overlap(a: Span, b: Span) -> int:
    """How many characters two spans of one report share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def covers(outer: Span, inner: Span) -> bool:
    """Whether `inner` lies wholly in `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def holds(span: Span, text: str) -> bool:
    """The span law: the characters at the span are the ones it carries."""
    return 0 <= span.start <= span.end <= len(text) and text[span.start : span.end] == span.text


def content_id(prefix: str, *parts: object) -> str:
    """A stable id from the key fields: prefix, colon, 16 hex digits of SHA-256 (surrogates survive)."""
    raw = "\x1f".join("" if p is None else str(p) for p in parts)
    return f"{prefix}:{hashlib.sha256(raw.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


class Time(Record, frozen=True, kw_only=True):
    """A time expression or stamp as an interval. `type` and `value` are TIMEX3; `earliest` and `latest` ISO 8601 or None.

    `anchor` is the ISO date that a relative expression was counted from, None for absolute ones. `span` is None when
    the time was given from outside (an option, metadata).
    """

    span: Span | None = None
    type: str = "DATE"
    value: str = ""
    earliest: str | None = None
    latest: str | None = None
    grain: str | None = None
    anchor: str | None = None
    rule: str = "given"
    score: float = 1.0


class Hint(Record, frozen=True, kw_only=True):
    """What the source's markup says of one line of `Report.text` (HTML only). `source`: where the line begins in the decoded page."""

    start: int
    end: int
    tag: str = ""
    role: str = ""
    link_share: float = 0.0
    body_vote: float = 0.0
    datetime: str | None = None
    source: int = -1


class Report(Record, frozen=True, kw_only=True):
    """One document as it was read. `text` is never changed; everything else may be unknown (None), never guessed."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    genre: Genre = "report"
    published: Time | None = None
    updated: Time | None = None
    path: str | None = None
    hints: tuple[Hint, ...] = ()
    meta: dict[str, str] = {}

    @classmethod
    def from_text(
        cls,
        text: str,
        title: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        published: str | None = None,
        language: str | None = None,
        genre: Genre = "report",
        *,
        path: str | None = None,
        hints: Sequence[Hint] = (),
        meta: dict[str, str] | None = None,
    ) -> Report:
        """A report from plain text.

        `title` is put first with a blank line, unless the text starts with it. `published` is an ISO date or datetime.
        The id is a hash of text, outlet, url and published as given. Raises `newsledger.errors.BadDate` when `published` is no ISO date.
        """
        if title and title.strip() and not text.lstrip().startswith(title.strip()):
            text = f"{title.strip()}\n\n{text}"
        return cls(
            id=content_id("report", text, outlet, url, published),
            text=text,
            title=title,
            outlet=outlet,
            url=url,
            language=language,
            genre=genre,
            published=given_time(published),
            path=path,
            hints=tuple(hints),
            meta=meta or {},
        )


def given_time(value: str | None) -> Time | None:
    """The Time of an ISO date or datetime given from outside; None for None or an empty string."""
    from datetime import datetime

    from newsledger.errors import BadDate

    if value is None or not value.strip():
        return None
    text = value.strip()
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDate(f"not an ISO date or datetime: {value!r}") from error
    day = text[:10]
    kind, grain = ("DATE", "day") if len(text) <= 10 else ("TIME", "minute")
    return Time(
        type=kind, value=text, earliest=text if kind == "TIME" else day, latest=text if kind == "TIME" else day, grain=grain, rule="given", score=1.0
    )


class Block(Record, frozen=True, kw_only=True):
    """What one line, or part of a line, of the report is."""

    span: Span
    kind: BlockKind
    rule: str = ""
    score: float = 1.0


class Layout(Record, frozen=True, kw_only=True):
    """What the layout room says of a report: its blocks, and what stamps, datelines and metadata say of date and outlet."""

    blocks: tuple[Block, ...] = ()
    title: str | None = None
    outlet: str | None = None
    published: Time | None = None
    updated: Time | None = None
    times: tuple[Time, ...] = ()
    language: str | None = None


class Page(Record, frozen=True, kw_only=True):
    """A report with its layout: all that copies and stories need (no model pass)."""

    report: Report
    layout: Layout


class Document(Record, frozen=True, kw_only=True):
    """A report with the very bytes that it was read from: what a reader yields and the ledger keeps.

    `raw` is the whole file of a text or HTML page, one line of JSON lines, the header and the row of CSV. `media_type` says how to read it
    again: text/plain, text/html, application/json or text/csv. `given` holds what was said from outside (outlet, published, genre, url ...).
    """

    report: Report
    raw: bytes
    media_type: str
    given: dict[str, str] = {}


class Entity(Record, frozen=True, kw_only=True):
    """A named entity of the language model: token range (half-open), label PER ORG LOC NORP MISC FAC EVENT ..., score."""

    first: int
    last: int
    label: str
    score: float = 1.0


class Tokens(msgspec.Struct, kw_only=True):
    """Tokens, sentences, tags, parse and entities of the READ_KINDS blocks of one report, in order of the text.

    Parallel lists, one place a token. `start`, `end`: code points of `Report.text`. `upos`, `dep`: Universal Dependencies v2 (subtypes as
    `nsubj:pass`). `head`: index of the governing token in this report; the root of a sentence points to itself.
    `sentences`: half-open token ranges, each inside one block; `sentence_block`: index into `blocks` for each sentence.
    `feats`: UD features as `Number=Sing|Tense=Past`, "" when the model gives none. `states`: what the shipped encoder knows of each token in
    context, rows of float32 as bytes (empty with another backend); `states_of` names the weights that they come from.
    """

    start: list[int]
    end: list[int]
    text: list[str]
    lemma: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    head: list[int]
    dep: list[str]
    sentences: list[tuple[int, int]]
    sentence_block: list[int]
    entities: list[Entity]
    states: bytes = b""
    states_of: str = ""

    def __len__(self) -> int:
        return len(self.start)


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


class Via(Record, frozen=True, kw_only=True):
    """One link of an attribution chain, nearest the reader first."""

    kind: ViaKind
    actor: str | None = None
    span: Span | None = None
    name: str | None = None
    named: bool = False


class Voiced(Record, frozen=True, kw_only=True):
    """Whose voice a stretch of text has: the outlet's own or a source's, how certain, and through which links."""

    span: Span
    voice: Voice = "outlet"
    certainty: Certainty = "certain"
    via: tuple[Via, ...] = ()
    speaker: str | None = None
    cue: Span | None = None
    rule: str = ""
    score: float = 1.0


class Attribution(Record, frozen=True, kw_only=True):
    """Reported speech in tokens of the reading (half-open ranges): its cue, the words of its source (None: not here), the pieces of its content.

    `via` is the whole chain, whoever states it (`stater`) included.
    """

    cue: tuple[int, int]
    head: int
    source: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]
    stater: Via | None = None
    via: tuple[Via, ...] = ()
    certainty: Certainty = "certain"
    rule: str = ""
    score: float = 1.0


class Quote(Record, frozen=True, kw_only=True):
    """Reported speech: its content without quotation marks, its cue, the words naming its source, and who that is."""

    id: str
    span: Span
    spans: tuple[Span, ...]
    form: QuoteForm
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = None
    addressee: str | None = None
    via: tuple[Via, ...] = ()
    time: Time | None = None
    negated: bool = False
    within: str | None = None
    certainty: Certainty = "certain"
    rule: str = ""
    score: float = 1.0


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


class Token(msgspec.Struct, frozen=True, array_like=True):
    """One word of a stored sentence: place, lemma, part of speech, relation and its head's place in the sentence."""

    start: int
    end: int
    lemma: str
    upos: str
    dep: str
    head: int


class Sentence(Record, frozen=True, kw_only=True):
    """One sentence of a fact-giving block, kept for the comparison of reports. `section` counts the sub-headings before it."""

    span: Span
    block: int
    section: int
    voice: Voice = "outlet"
    certainty: Certainty = "certain"
    via: tuple[Via, ...] = ()
    tokens: tuple[Token, ...] = ()


class Failure(Record, frozen=True, kw_only=True):
    """Why something could not be read or analysed."""

    code: str
    message: str
    path: str | None = None


class Findings(Record, frozen=True, kw_only=True):
    """Everything found in one report (the JSON of `newsledger extract`)."""

    report: Report
    blocks: tuple[Block, ...] = ()
    actors: dict[str, Actor] = {}
    things: dict[str, Thing] = {}
    mentions: tuple[Mention, ...] = ()
    stated: tuple[Stated, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[EventLink, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    error: Failure | None = None

    def as_dict(self) -> dict[str, Any]:
        """The JSON of the contract: plain dicts and lists, scores to three places, without the inner layers."""
        out: dict[str, Any] = plain(self)
        out["report"] = report_dict(self.report)
        for sentence in out["sentences"]:
            del sentence["tokens"]
        return out


class Reading(msgspec.Struct, kw_only=True):
    """One report with the layers made so far: what a finder is given. Each stage fills its own fields."""

    report: Report
    layout: Layout
    tokens: Tokens
    actors: dict[str, Actor] = {}
    things: dict[str, Thing] = {}
    mentions: tuple[Mention, ...] = ()
    stated: tuple[Stated, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quotes: tuple[Quote, ...] = ()
    voices: tuple[Voiced, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[EventLink, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The layout's blocks."""
        return self.layout.blocks


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
    """The de-duplicated event row of a fact."""

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
    verdict: Literal["contradicts", "ambiguous", "more precise", "later", "compatible"]
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


def plain(record: Any) -> Any:
    """Plain dicts, lists and numbers of a record; scores rounded to three places."""
    return _rounded(msgspec.to_builtins(record))


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 6)
    if isinstance(value, dict):
        return {k: round(v, 3) if k == "score" and isinstance(v, float) else _rounded(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(v) for v in value]
    return value


def report_dict(report: Report) -> dict[str, Any]:
    """The contract's "report" object: everything but the text itself."""
    out = {k: plain(getattr(report, k)) for k in ("id", "outlet", "url", "language", "genre", "title", "published", "updated")}
    return out | {"chars": len(report.text), "path": report.path}


class HasSpan(Protocol):
    """Any record with a span."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...


R = TypeVar("R", bound=HasSpan)
