"""Every record that passes between the rooms, and the arithmetic of spans.

Records are frozen `msgspec.Struct`s. Spans are half-open code points of `Report.text`; a span also carries
its characters, so that every record can be checked against the report (`holds`). Ids are content hashes of the key
fields (`content_id`), so a second run over the same reports changes nothing. Field names are those of the contract
(`docs/contract.md`). `Tokens` and `Reading` are the only mutable ones: they live inside one call of `extract` and are never stored.

Each subject has its module here; the rooms import from `newsledger.records` alone.
"""

from __future__ import annotations

from newsledger.records.actors import Actor, Mention, Place, Stated, Thing
from newsledger.records.comparison import (
    Comparison,
    Copy,
    Counts,
    Difference,
    Fact,
    FactEvent,
    FactQuote,
    Match,
    Moment,
    Relation,
    Run,
    Section,
    Side,
    Slot,
    Story,
    Support,
    Verdict,
    Wording,
)
from newsledger.records.events import Claim, Event, EventLink, Party, Quantity, Status
from newsledger.records.findings import Failure, Findings, Reading, plain, report_dict
from newsledger.records.reports import FACT_KINDS, READ_KINDS, Block, BlockKind, Document, Genre, Hint, Layout, Page, Report, Time, given_time
from newsledger.records.spans import HasSpan, R, Record, Span, content_id, covers, holds, overlap, span_of, trimmed
from newsledger.records.voices import Attribution, Certainty, Quote, QuoteForm, Sentence, Via, ViaKind, Voice, Voiced
from newsledger.records.words import Entity, Token, Tokens

__all__ = [
    "FACT_KINDS",
    "READ_KINDS",
    "Actor",
    "Attribution",
    "Block",
    "BlockKind",
    "Certainty",
    "Claim",
    "Comparison",
    "Copy",
    "Counts",
    "Difference",
    "Document",
    "Entity",
    "Event",
    "EventLink",
    "Fact",
    "FactEvent",
    "FactQuote",
    "Failure",
    "Findings",
    "Genre",
    "HasSpan",
    "Hint",
    "Layout",
    "Match",
    "Mention",
    "Moment",
    "Page",
    "Party",
    "Place",
    "Quantity",
    "Quote",
    "QuoteForm",
    "R",
    "Reading",
    "Record",
    "Relation",
    "Report",
    "Run",
    "Section",
    "Sentence",
    "Side",
    "Slot",
    "Span",
    "Stated",
    "Status",
    "Story",
    "Support",
    "Thing",
    "Time",
    "Token",
    "Tokens",
    "Verdict",
    "Via",
    "ViaKind",
    "Voice",
    "Voiced",
    "Wording",
    "content_id",
    "covers",
    "given_time",
    "holds",
    "overlap",
    "plain",
    "report_dict",
    "span_of",
    "trimmed",
]
