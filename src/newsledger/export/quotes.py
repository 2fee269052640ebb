"""Quotes as CSV: one row an utterance in one report, with its speaker, its chain and the counts of its fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsledger.export.common import Proof, actors_of, row
from newsledger.records import Comparison, Findings
from newsledger.records.reported import content_of
from newsledger.records.shown import is_shown

COLUMNS = (
    "fact", "story", "speaker", "speaker_id", "text", "outlet", "report", "start", "end", "chain", "standing", "n_reports", "n_outlets",
    "n_origins", "n_origins_high", "wording", "primary", "form", "polarity", "cue", "source", "told_as", "pieces", "url",
    "score", "shown", "full_chain", "contested_on",
)  # fmt: skip


def export(found: Sequence[Findings], made: Comparison, *, everything: bool = False) -> Iterator[str]:
    """A header and one row a support of an utterance. `everything`: also what a default view does not show (`shown` 0).

    `text` is the content alone, its pieces with " … " between them; `pieces` their offsets. `form` says whether the words are the speaker's own
    (direct, mixed) or the report's (indirect), `polarity` whether they are stated, denied, doubted or neither, and `told_as` has the words with
    their cue: a row whose polarity is not `stated` must never be printed by its `text`.
    """
    actors, proof = actors_of(found, made), Proof(found, made)
    quotes = {q.id: q for f in found for q in f.quotes}
    yield row(COLUMNS)
    for fact in made.facts:
        if fact.quote is None or not (everything or is_shown(fact)):
            continue
        counts = (fact.standing, fact.counts.reports, fact.counts.outlets, *fact.counts.origins)
        for s in fact.supports:
            chain = " <- ".join(v.name or (v.span.text if v.span else v.kind) for v in s.via)
            wording = (None, None) if s.wording is None else (s.wording.standing, s.wording.report)
            speaker, q, report = actors.get(s.speaker or ""), quotes.get(s.of), proof.reports.get(s.report)
            spans = q.spans if q is not None else (s.span,)
            head = (fact.id, fact.stories[0] if fact.stories else None, speaker.name if speaker else None, s.speaker)
            where = (report.outlet if report else None, s.report, s.span.start, s.span.end, chain)
            told = (q.form if q else None, proof.polarity(s), q.cue.text if q and q.cue else None, q.source.text if q and q.source else None)
            rest = (proof.in_full(s).text, "|".join(f"{p.start}-{p.end}" for p in spans), (report.url or report.path) if report else None)
            content = content_of(q) if q is not None else s.span.text
            links = [report.outlet or report.id if report else s.report, chain, speaker.name if speaker else q.source.text if q and q.source else ""]
            full = " <- ".join(x for x in links if x)
            yield row(
                (
                    *head,
                    content,
                    *where,
                    *counts,
                    *wording,
                    *told,
                    *rest,
                    round(fact.score, 3),
                    int(is_shown(fact)),
                    full,
                    "|".join(proof.contested_on(fact)),
                )
            )
