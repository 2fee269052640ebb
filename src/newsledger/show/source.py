"""Names, chains in words, and the sides of differences: what a view asks of the findings and their comparison."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import cast

import msgspec

from newsledger.language.lang import words as words_of
from newsledger.records import Actor, Comparison, Difference, Fact, Findings, Quote, Side, Span, Support, Thing, Via, covers, overlap
from newsledger.records.reported import Attitudes, Telling, polarity
from newsledger.records.shown import SURE
from newsledger.show.view import Gap, Said
from newsledger.show.wording import KINDS, chain_names, context

LONGEST_NAME = 90  # characters of a phrase that names a speaker
OPENING = frozenset({"A", "An", "The", "Its", "His", "Her", "Their", "Our", "Some", "One", "Two", "Three", "Several"})
"""First words of a phrase that are small within a sentence."""
ENOUGH = 30  # characters of a reading by which a note that says it again is known


class Source:
    """The findings, tables and comparison that a view is made from."""

    def __init__(self, found: Sequence[Findings], made: Comparison, *, everything: bool) -> None:
        self.made, self.everything = made, everything
        self.found = {f.report.id: f for f in found}
        self.actors: dict[str, Actor] = {k: a for f in found for k, a in f.actors.items()} | made.actors
        self.things: dict[str, Thing] = {k: t for f in found for k, t in f.things.items()} | made.things
        self.sentences = {f.report.id: sorted((s.span for s in f.sentences), key=lambda s: (s.start, s.end)) for f in found}
        self.verbs = {f.report.id: verbs_of(f) for f in found}
        self.facts = {f.id: f for f in made.facts}
        self.quotes = {q.id: q for f in found for q in f.quotes}
        self.tellings = {f.report.id: Telling(f, attitudes(f)) for f in found}

    def name(self, actor: str | None) -> str | None:
        """The name of an actor or a thing."""
        entry = self.actors.get(actor or "") or self.things.get(actor or "")
        return None if entry is None else entry.name

    def outlet(self, report: str) -> str:
        """The report's outlet, else its file's name, else its id."""
        r = self.found[report].report
        return r.outlet or (PurePath(r.path).name if r.path else r.id)

    def teller(self, report: str, marks: Mapping[str, str]) -> str:
        """The outlet at the head of a chain; the report's letter where the outlet is unknown."""
        return self.found[report].report.outlet or f"report {marks[report]}"

    def sentence(self, report: str, span: Span) -> Span:
        """The sentence in which a span begins; the span itself where there is none."""
        spans = self.sentences[report]
        place = bisect_right(spans, span.start, key=lambda s: s.start) - 1
        return spans[place] if place >= 0 and span.start < spans[place].end else span

    def speaking(self, fact: str, report: str) -> list[Span]:
        """What a report's quotes of a fact cover: the words, the cue, who is named for them and through whom."""
        held = [self.quotes[s.of] for s in self.facts[fact].supports if s.report == report and s.of in self.quotes]
        return [x for q in held for x in (q.span, q.cue, q.source, *(v.span for v in q.via)) if x is not None]

    def untold(self, report: str, span: Span, told: Sequence[Span]) -> bool:
        """Whether the span has a verb outside the words that are told already."""
        return any(span.start <= v < span.end and not any(t.start <= v < t.end for t in told) for v in self.verbs[report])

    def dated(self, report: str, span: Span) -> bool:
        """Whether a stretch is a part of a calendar day or hour, not of a length of time."""
        times = self.found[report].times
        return any(t.span is not None and t.type in ("DATE", "TIME") and t.earliest is not None and covers(t.span, span) for t in times)

    def told(self, report: str, span: Span) -> str:
        """Whether the words at a span are stated there, denied, doubted or neither."""
        quote = self.tellings[report].around(span)
        return "stated" if quote is None else polarity(self.found[report], quote, self.tellings[report].words)

    def has_verb(self, report: str, span: Span) -> bool:
        """Whether a verb of a clause stands in the span: indirect speech without one ("thanked Norway for its patience") is no utterance to show."""
        verbs = self.verbs[report]
        place = bisect_left(verbs, span.start)
        return place < len(verbs) and verbs[place] < span.end


def attitudes(found: Findings) -> Attitudes | None:
    """The words of the report's language for how a source stands to what it tells."""
    return cast("Attitudes | None", words_of(found.report.language or "en", "attitudes"))


def verbs_of(found: Findings) -> list[int]:
    """Where the verbs of a report's sentences begin, those that only describe a noun left out ("shared stocks")."""
    return sorted(t.start for s in found.sentences for t in s.tokens if t.upos in ("VERB", "AUX") and t.dep not in ("amod", "compound"))


def said(source: Source, support: Support, marks: Mapping[str, str], fact: Fact | None, span: Span | None = None) -> Said:
    """One support with its chain in names; `span`: the part of it that is meant."""
    speaker = speaker_words(source, support) if fact is not None and fact.quote is not None else None
    names = chain_names(source.teller(support.report, marks), [via_name(source, v) for v in support.via], speaker)
    return Said(
        letter=marks[support.report],
        report=support.report,
        span=span or source.tellings[support.report].in_full(support),
        chain=names,
        stance=support.stance,
        primary=primary_words(source, support, marks),
        bare=support.span if span is None else None,
    )


def speaker_words(source: Source, support: Support) -> str | None:
    """The speaker's name; as the report has it ("a Norwegian official") where no actor is known, or only an office ("spokesman"), and no link is."""
    name, quote = source.name(support.speaker), source.quotes.get(support.of)
    if (support.via and not only_told(support, quote)) or (name is not None and (" " in name or not name.islower())):
        return seat(quote) or name if (support.speaker or "").startswith("state:") else name
    words = quote.source.text.split(",")[0] if quote is not None and quote.source is not None else ""
    if not 1 < len(words.split()) <= len(words) <= LONGEST_NAME:
        return name
    return words[0].lower() + words[1:] if words.split()[0] in OPENING else words


def seat(quote: Quote | None) -> str | None:
    """What the report calls a government that speaks, when it is named by its seat or leader: "White House", "Obama administration"."""
    if quote is None or quote.source is None:
        return None
    words = quote.source.text.removeprefix("the ").removeprefix("The ")
    proper = [w for w in words.split() if w[:1].isupper()]
    return words if 1 < len(words.split()) <= LONGEST_SEAT and proper and words[:1].isupper() else None


LONGEST_SEAT = 3


PASSING = ("outlet", "agency", "media", "document")
"""Links that are seldom who speaks: a medium that was told, the statement that the words were given in."""


def only_told(support: Support, quote: Quote | None) -> bool:
    """Whether the chain ends in a medium that was told and somebody else speaks: "a spokesman told Fjord TV" is not the television's word."""
    if quote is None or quote.source is None or not support.via or support.via[-1].kind not in PASSING:
        return False
    return not any(v.span is not None and overlap(v.span, quote.source) for v in support.via)


def primary_words(source: Source, support: Support, marks: Mapping[str, str]) -> str:
    """How a quote stands to its primary text, by that text's letter, else its outlet: "cut from C"; empty without one."""
    made = support.wording
    if made is None or made.report not in source.found:
        return ""
    link = {"verbatim": "verbatim in", "cut": "cut from", "altered": "altered from"}[made.standing]
    return f"{link} {marks.get(made.report) or source.outlet(made.report)}"


def via_name(source: Source, via: Via) -> str:
    """The name of a link: as the report gives it, else the actor's, else its kind."""
    words = via.name or source.name(via.actor) or (via.span.text if via.span is not None else None)
    return words or ("an unnamed source" if via.kind == "unnamed" else f"a {via.kind}")


def of_story(difference: Difference, marks: Mapping[str, str]) -> bool:
    """Whether both sides of a difference lie in reports of the story."""
    return bool(difference.sides) and all(s.report in marks for s in difference.sides)


def gap(source: Source, difference: Difference, marks: Mapping[str, str]) -> list[Gap]:
    """One difference with its sides; nothing when a side lies outside the story."""
    if not of_story(difference, marks):
        return []
    facts = (difference.fact,) if difference.fact is not None else ()
    return [
        Gap(
            id=difference.id,
            kind=kind_words(source, difference),
            verdict=difference.verdict,
            contradicts=difference.contradicts,
            said=tuple(in_context(source, side(source, s, marks, difference.fact)) for s in difference.sides),
            note=noted(difference),
            facts=facts,
            sure=difference.score >= SURE["difference"],
        )
    ]


def kind_words(source: Source, difference: Difference) -> str:
    """What a difference is about, in a reader's words; two days are a when, whichever of their numbers differ ("April 3" and "April 5")."""
    dated = difference.kind == "how many" and all(source.dated(s.report, s.span) for s in difference.sides[:2])
    return "when" if dated else KINDS.get(difference.kind, difference.kind)


def noted(difference: Difference) -> str:
    """The note, unless it only says the two readings again, the long ones by their beginnings."""
    return "" if all(" ".join(s.span.text.split())[:ENOUGH] in difference.note for s in difference.sides[:2]) else difference.note


def in_context(source: Source, said: Said) -> Said:
    """A side with the words around it: "14" says nothing without "police detained ... people"."""
    before, after = context(source.found[said.report].report.text, said.span)
    return msgspec.structs.replace(said, before=before, after=after)


def side(source: Source, side: Side, marks: Mapping[str, str], fact: str | None) -> Said:
    """One side of a difference, with the chain of the support that it lies in."""
    whole = source.facts.get(fact or "")
    for support in whole.supports if whole is not None else ():
        if support.report == side.report and overlap(support.span, side.span):
            return said(source, support, marks, whole, side.span)
    return Said(letter=marks[side.report], report=side.report, span=side.span, chain=(source.teller(side.report, marks),))
