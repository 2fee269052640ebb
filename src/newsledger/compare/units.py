"""Units of a report: its quotes, events and claims, and its sentences where none of them tells anything."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from newsledger.compare.lines import Line, word_of
from newsledger.compare.shingles import WORD
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import imprints
from newsledger.records import Claim, Event, Findings, Quote, Span, Via, overlap, span_of, trimmed

Kind = Literal["event", "quote", "statement"]


TOP = 4
LONGEST = 70
"""Mastheads and dates stand in the first lines and are short."""
BESIDE = re.compile(r"\s*[\d.]*\s*[–—|•·:-]\s")
"""What parts an outlet's name from its motto; a station's frequency may stand before it."""
LAST = 3
LONGEST_IMPRINT = 120
"""An imprint is short and stands in a page's last lines."""
LONGEST_NOTE = 220
"""A note on the page is short; a longer line that begins like one tells news behind it."""
LABELLED = 40
"""Letters before a sentence that may be its label."""
HEARD = 0.6
"""The score below which indirect speech without a verb ("signed an agreement on stocks") is no utterance to compare: its sentence tells it."""


class Unit(msgspec.Struct, frozen=True):
    """One record of one report that may support a fact. `line`: the place of its sentence in the story's list; `report` counts from 0."""

    report: int
    line: int
    span: Span
    of: str
    kind: Kind
    via: tuple[Via, ...]
    words: frozenset[str]
    quoted: tuple[str, ...] = ()
    record: Quote | Event | Claim | None = None
    text: str = ""

    @property
    def within(self) -> str | None:
        """The id of the quote that this quote is a part of."""
        return self.record.within if isinstance(self.record, Quote) else None


def units_of(found: Findings, lines: Sequence[Line], *, first: int) -> list[Unit]:
    """The units of one report in order of the text. `first`: the place of its first line in the story's list."""
    out: list[Unit] = []
    if not lines:
        return out
    kinds: tuple[tuple[Kind, Sequence[Quote | Event | Claim]], ...] = (("quote", found.quotes), ("event", found.events), ("statement", found.claims))
    starts = [line.span.start for line in lines]
    for kind, records in kinds:
        for record in records:
            at = line_at(lines, starts, record.span)
            if at is not None and isinstance(record, Quote) and hardly_speech(record, lines[at]):
                continue
            if at is not None and isinstance(record, Quote) and (cut := pieces(lines, starts, record)):
                out += [unit(lines[i], first + i, record, kind, span=span) for i, span in cut]
            elif at is not None and not (kind == "statement" and credits(record.span)):
                out.append(unit(lines[at], first + at, record, kind))
    told = {u.line for u in out if len(u.span) >= 0.6 * len(lines[u.line - first].span)}
    out += [sentence_unit(line, first + i) for i, line in enumerate(lines) if first + i not in told and not credits(line.span)]
    return sorted(out, key=lambda u: (u.span.start, u.span.end, u.kind, u.of))


def telling(lines: Sequence[Line], outlet: str | None) -> list[Line]:
    """The lines of a report that tell something.

    A paper's line about itself takes the rest of its paragraph along ("El Faro, Sucre. Price 6 francs.")."""
    about = {line.sentence.block for line in lines if imprint(line, outlet)}
    return [x for x in lines if not no_fact(x, outlet) and not (x.sentence.block in about and len(x.span) <= LONGEST_IMPRINT)]


def no_fact(line: Line, outlet: str | None) -> bool:
    """Whether a line that the layout left in the text tells nothing: a credit, the outlet's own name, a bare date, a note on the page."""
    return credits(line.span) or masthead(line, outlet) or motto(line, outlet) or note(line)


def note(line: Line) -> bool:
    """Whether a line is the paper's note on its page ("We will bring you more as we get it", "A file picture shows the mill in 2017")."""
    if len(line.span) > LONGEST_NOTE or line.quoted:
        return False
    first = line.span.start
    return (
        imprints.NOTE.match(line.span.text.lstrip(" [(*")) is not None
        or imprints.LABEL.search(line.text, max(0, first - LABELLED), first) is not None
    )


def imprint(line: Line, outlet: str | None) -> bool:
    """Whether one of the last lines tells of the paper itself ("Price 5 euros a copy", "The Valley Post is printed in Ulm")."""
    behind = line.index / line.share - line.index - 1 if line.share else LAST
    if behind >= LAST or len(line.span) > LONGEST_IMPRINT:
        return False
    if imprints.IMPRINT.search(line.span.text):
        return True
    title = (outlet or "").casefold().removeprefix("the ")
    words = line.span.text.casefold().lstrip().removeprefix("the ")
    names = [n for n in (title, title.rpartition(" ")[2], *imprints.ITSELF) if n and words.startswith(n)]
    return any(imprints.OF_ITSELF.match(words[len(n) :]) is not None for n in names)


def motto(line: Line, outlet: str | None) -> bool:
    """Whether one of the first lines is the outlet's name with its motto behind a dash ("Lindholm Gazette — serving the strait since 1871").

    A headline that begins with the paper's name has a subject and a verb in the present or past.
    """
    if line.index > TOP or len(line.span) > LONGEST_IMPRINT or not outlet:
        return False
    words = " ".join(line.span.text.casefold().split()).removeprefix("the ")
    rest = words.removeprefix(outlet.casefold().removeprefix("the "))
    if rest == words or BESIDE.match(rest) is None:
        return False
    tokens = line.sentence.tokens
    told = (tokens[t.head] for t in tokens if t.dep.startswith("nsubj") and 0 <= t.head < len(tokens))
    return all(line.text[v.start : v.end].casefold().endswith("ing") for v in told)


def masthead(line: Line, outlet: str | None) -> bool:
    """Whether one of the first lines is a date or the outlet's name with no more than a date or the kind of page ("North Post – English page")."""
    if line.index > TOP or len(line.span) > LONGEST:
        return False
    title = (outlet or "").casefold().removeprefix("the ")
    words = " ".join(line.span.text.casefold().split()).removeprefix("the ")
    named = bool(title) and words.startswith(title)
    rest = [w for w in WORD.findall(words.removeprefix(title) if named else words) if not w.isdigit()]
    return (
        bool(words) and all(w in en.PAGE or w in en.WEEKDAYS or w[:3] in en.MONTH_SHORT for w in rest) and (named or line.index < 3 or dates(words))
    )


def dates(words: str) -> bool:
    """Whether the words hold a day of the month or a year."""
    return any(c.isdigit() for c in words)


def hardly_speech(quote: Quote, line: Line) -> bool:
    """Whether a quote of indirect speech is unsure and holds no verb: a thing that somebody signed, wants or thanks for, not what they said."""
    if quote.form != "indirect" or quote.score >= HEARD:
        return False
    inside = (t for t in line.sentence.tokens for s in quote.spans if s.start <= t.start < s.end)
    return not any(t.upos in ("VERB", "AUX") and t.dep not in ("amod", "compound") for t in inside)


def credits(span: Span) -> bool:
    """Whether the words are a credit or a stamp that the layout left in the text: they tell no fact."""
    return len(span) < 100 and en.CREDITS.search(span.text) is not None


def pieces(lines: Sequence[Line], starts: Sequence[int], quote: Quote) -> list[tuple[int, Span]]:
    """The part of the quote in each line, with the line's place, where it runs over several; none for a quote of one sentence.

    Another report keeps one sentence of a speech of four, and says nothing of the others.
    """
    first = max(0, bisect.bisect_right(starts, quote.span.start) - 1)
    last = bisect.bisect_left(starts, quote.span.end)
    out = []
    for i in range(first, last):
        span, text = lines[i].span, lines[i].text
        part = trimmed(text, max(span.start, quote.span.start), min(span.end, quote.span.end)) if span.end > quote.span.start else span_of(text, 0, 0)
        if len(part) and any(overlap(part, s) for s in quote.spans):
            out.append((i, part))
    return out if len(out) > 1 else []


def utterance(unit: Unit) -> tuple[Span, ...]:
    """The words of the quote that stand in the unit: all of it, or one sentence's part."""
    if not isinstance(unit.record, Quote):
        return ()
    return clipped(unit.record, unit.span, unit.text)


def clipped(quote: Quote, part: Span, text: str) -> tuple[Span, ...]:
    """The pieces of the quote within the part."""
    cut = [trimmed(text, max(s.start, part.start), min(s.end, part.end)) for s in quote.spans if overlap(s, part)]
    return tuple(s for s in cut if len(s))


def unit(line: Line, place: int, record: Quote | Event | Claim, kind: Kind, *, span: Span | None = None) -> Unit:
    """The unit of a quote, event or claim in this line; `span` for a quote of which only that part is in the line."""
    part = record.span if span is None else span
    quoted: tuple[str, ...] = ()
    spans: tuple[Span, ...] = (part,)
    if isinstance(record, Quote):
        told = record.spans if span is None else clipped(record, span, line.text)
        quoted = tuple(key(w) for s in told for w in WORD.findall(s.text))
        spans = told or spans
    words = frozenset(w for s in spans for w in words_in(line, s))
    return Unit(line.report, place, bare(part, line), record.id, kind, record.via, words or words_in(line, part), quoted, record, line.text)


def sentence_unit(line: Line, place: int) -> Unit:
    """The line itself as a unit."""
    return Unit(line.report, place, bare(line.span, line), line.id, "statement", line.sentence.via, line.words)


def bare(span: Span, line: Line) -> Span:
    """The span without the label of a caption ("Caption: A bag left at the gate")."""
    label = en.LABEL.match(span.text) if line.block == "caption" and span.start == line.span.start else None
    return trimmed(line.text, span.start + label.end(), span.end) if label is not None and label.end() < len(span) else span


def words_in(line: Line, span: Span) -> frozenset[str]:
    """The words of the line that stand in the span."""
    return frozenset(w for t in line.sentence.tokens if span.start <= t.start < span.end for w in [word_of(line.text, t)] if w in line.words)


def line_at(lines: Sequence[Line], starts: Sequence[int], span: Span) -> int | None:
    """The line that holds most of the span, the first of two equal ones; None for a record outside the fact-giving blocks. Lines do not overlap."""
    first = max(0, bisect.bisect_right(starts, span.start) - 1)
    last = max(first + 1, bisect.bisect_left(starts, span.end))
    best = max(range(first, last), key=lambda i: (overlap(lines[i].span, span), -i))
    return best if overlap(lines[best].span, span) else None
