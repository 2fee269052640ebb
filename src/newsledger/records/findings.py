"""Everything found in one report, finished (`Findings`) or in the making (`Reading`), and its plain form."""

from __future__ import annotations

from typing import Any

import msgspec

from newsledger.records.actors import Actor, Mention, Place, Stated, Thing
from newsledger.records.events import Claim, Event, EventLink
from newsledger.records.reports import Block, Layout, Report, Time
from newsledger.records.spans import Record
from newsledger.records.voices import Attribution, Quote, Sentence, Voiced
from newsledger.records.words import Tokens


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
