"""The ordered list of stages: the only place that knows the order.

A finder takes the `Reading` (one report with the layers made so far) and returns the fields that it fills. `find_records`
runs them in order; `extract` adds layout and language before them and freezes the result as `Findings`. Nothing that a
document holds makes it raise: a failure becomes `Findings.error`.
"""

from __future__ import annotations

import logging
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import accumulate

import msgspec

from newsledger.learn.collecting import held_back
from newsledger.records import (
    Comparison,
    Copy,
    Failure,
    Findings,
    Layout,
    Page,
    Reading,
    Report,
    Sentence,
    Span,
    Token,
    Tokens,
    Voiced,
    overlap,
    span_of,
)

log = logging.getLogger("newsledger.pipeline")

Finder = Callable[[Reading], Mapping[str, object]]

FINDERS: tuple[tuple[str, str], ...] = (  # module, function; each says in its docstring which layers it needs and gives
    ("newsledger.find.times", "find_times"),  # times
    ("newsledger.find.names", "find_names"),  # actors things mentions stated
    ("newsledger.find.places", "find_places"),  # places (and mentions that turn out to be places)
    ("newsledger.find.sources", "find_sources"),  # voices: whose voice each sentence has, through which links
    ("newsledger.find.quotes", "find_quotes"),  # quotes (and the voices that they change)
    ("newsledger.find.events", "find_events"),  # events
    ("newsledger.find.claims", "find_claims"),  # claims
    ("newsledger.find.links", "find_links"),  # links
)


def finder(module: str, name: str) -> Finder:
    """The finder function, its module imported when first used."""
    function: Finder = getattr(import_module(module), name)
    return function


def extract(report: Report) -> Findings:
    """Everything found in one report. Never raises for a strange text: `.error` is set instead."""
    try:
        with held_back():
            return find_all(report)
    except Exception as error:  # the contract: a strange document becomes a typed error, whatever broke
        log.exception("extract failed on %s", report.id)
        return Findings(report=report, error=Failure(code="internal", message=f"{type(error).__name__}: {error}", path=report.path))


def find_all(report: Report) -> Findings:
    """Layout, language, then the finders in order."""
    from newsledger.language.analyse import analyse, language_of
    from newsledger.language.names import language_name
    from newsledger.layout.blocks import lay_out

    layout = lay_out(report)
    language = report.language or layout.language or language_of(report, layout)
    report = dated(msgspec.structs.replace(report, language=language), layout)
    tokens = analyse(report, layout)
    error = None
    if tokens is None:
        error = Failure(code="language", message=f"read, not analysed: {language_name(language)}", path=report.path) if layout.blocks else None
        return Findings(report=report, blocks=layout.blocks, times=layout.times, error=error)
    reading = Reading(report=report, layout=layout, tokens=tokens, times=layout.times)
    for module, name in FINDERS:
        for field, value in finder(module, name)(reading).items():
            setattr(reading, field, value)
    return freeze(reading)


def dated(report: Report, layout: Layout) -> Report:
    """The report with the date, title and outlet that its own text gives, where nothing was given from outside."""
    return msgspec.structs.replace(
        report,
        title=report.title or layout.title,
        outlet=report.outlet or layout.outlet,
        published=report.published or layout.published,
        updated=report.updated or layout.updated,
    )


def freeze(reading: Reading) -> Findings:
    """The reading as Findings, with its sentences for the comparison."""
    fields = ("report", "blocks", "actors", "things", "mentions", "stated", "times", "places", "quotes", "events", "claims", "links")
    return Findings(**{f: getattr(reading, f) for f in fields}, sentences=stored_sentences(reading))


def stored_sentences(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences of the fact-giving blocks with their voice and words."""
    from newsledger.records import FACT_KINDS

    text, tokens, out, section = reading.report.text, reading.tokens, [], 0
    seen: set[int] = set()
    voices = Voices.of(reading.voices)
    for (first, last), block in zip(tokens.sentences, tokens.sentence_block, strict=True):
        kind = reading.blocks[block].kind
        if kind == "subhead" and block not in seen:
            section += 1
        seen.add(block)
        if kind not in FACT_KINDS or first >= last:
            continue
        span = span_of(text, tokens.start[first], tokens.end[last - 1])
        voice = voices.over(span)
        out.append(
            Sentence(
                span=span,
                block=block,
                section=section,
                voice=voice.voice,
                certainty=voice.certainty,
                via=voice.via,
                tokens=stored_tokens(tokens, first, last),
            )
        )
    return tuple(out)


@dataclass(frozen=True)
class Voices:
    """The voices in order of the text, where each starts, and how far those up to each reach."""

    voices: tuple[Voiced, ...]
    starts: tuple[int, ...]
    reach: tuple[int, ...]

    @classmethod
    def of(cls, voices: Sequence[Voiced]) -> Voices:
        """These voices in order."""
        inside = tuple(sorted(voices, key=lambda v: v.span.start))
        return cls(inside, tuple(v.span.start for v in inside), tuple(accumulate((v.span.end for v in inside), max)))

    def over(self, span: Span) -> Voiced:
        """The voice that shares most characters with a sentence, the author's own when none does; without a walk through all of a long report."""
        near = self.voices[bisect_right(self.reach, span.start) : bisect_left(self.starts, span.end)]
        return max((v for v in near if overlap(v.span, span)), key=lambda v: overlap(v.span, span), default=Voiced(span=span))


def stored_tokens(tokens: Tokens, first: int, last: int) -> tuple[Token, ...]:
    """The tokens of one sentence, heads counted within it."""
    return tuple(
        Token(tokens.start[i], tokens.end[i], tokens.lemma[i], tokens.upos[i], tokens.dep[i], tokens.head[i] - first) for i in range(first, last)
    )


def compare_findings(findings: Sequence[Findings], *, one_story: bool = False) -> Comparison:
    """What the comparison of these reports gives, whatever their order; with `one_story` they are taken as telling one story."""
    from newsledger.comparing import compare_findings as run

    return run(findings, one_story=one_story)


def find_copies(pages: Sequence[Page]) -> list[Copy]:
    """Pairs of reports that share text, with the shared passages on both sides."""
    from newsledger.compare.copies import find_copies as run

    return run(pages)


def group_pages(pages: Sequence[Page]) -> list[list[str]]:
    """Story clusters of report ids, strictly in order of publication, undated reports last."""
    from newsledger.compare.stories import group_pages as run

    return run(pages)


def code_pair(text: str, source: tuple[int, int] | None, target: tuple[int, int] | None) -> str | None:
    """The PLOVER type of what `source` does to `target` in this text: the language pass over it as one paragraph, then the coder."""
    from newsledger.find.code import code_tokens
    from newsledger.language.analyse import analyse
    from newsledger.records import Block

    report = Report(id="", text=text, language="en")
    tokens = analyse(report, Layout(blocks=(Block(span=span_of(text, 0, len(text)), kind="paragraph"),)))
    return None if tokens is None else code_tokens(tokens, text, source, target)
