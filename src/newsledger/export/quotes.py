"""Quotes as CSV: one row an utterance in one report, with its speaker, its chain and the counts of its fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import actors_of, row
from newsledger.records import Comparison, Findings

COLUMNS = (
    "fact", "story", "speaker", "speaker_id", "text", "outlet", "report", "start", "end", "chain", "standing", "n_reports", "n_outlets",
    "n_origins", "n_origins_high", "wording", "primary",
)  # fmt: skip


def export(found: Sequence[Findings], made: Comparison) -> Iterator[str]:
    """A header and one row a support of an utterance."""
    actors = actors_of(found, made)
    outlets = {f.report.id: f.report.outlet for f in found}
    yield row(COLUMNS)
    for fact in made.facts:
        if fact.quote is None:
            continue
        counts = (fact.standing, fact.counts.reports, fact.counts.outlets, *fact.counts.origins)
        for s in fact.supports:
            chain = " <- ".join(v.name or (v.span.text if v.span else v.kind) for v in s.via)
            wording = (None, None) if s.wording is None else (s.wording.standing, s.wording.report)
            speaker = actors.get(s.speaker or "")
            head = (fact.id, fact.stories[0] if fact.stories else None, speaker.name if speaker else None, s.speaker)
            yield row((*head, s.span.text, outlets.get(s.report), s.report, s.span.start, s.span.end, chain, *counts, *wording))
