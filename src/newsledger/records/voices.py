"""Who says it: links of attribution, the voice of a stretch of text, quotes."""

from __future__ import annotations

from typing import Literal

from newsledger.records.reports import Time
from newsledger.records.spans import Record, Span
from newsledger.records.words import Token

QuoteForm = Literal["direct", "mixed", "indirect"]
Voice = Literal["outlet", "attributed"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
ViaKind = Literal["outlet", "agency", "media", "official", "document", "person", "unnamed"]


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


class Sentence(Record, frozen=True, kw_only=True):
    """One sentence of a fact-giving block, kept for the comparison of reports. `section` counts the sub-headings before it."""

    span: Span
    block: int
    section: int
    voice: Voice = "outlet"
    certainty: Certainty = "certain"
    via: tuple[Via, ...] = ()
    tokens: tuple[Token, ...] = ()
