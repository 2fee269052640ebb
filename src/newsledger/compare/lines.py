"""Sentences as the comparison sees them: weighted words, names, numbers, days, place in the report."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from newsledger.compare.words import key
from newsledger.language.counting import value
from newsledger.language.lang.en import compare as en
from newsledger.records import Findings, HasSpan, Mention, Quote, Sentence, Span, Time, Token, content_id

COMMAS = (",", ";", ":", "(", ")", "–", "—")
HYPHENS = ("-", "‐", "‑")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM"})


class Number(NamedTuple):
    """A number in a sentence: its value, what it counts, how exactly, and where it stands."""

    value: float
    unit: str
    bound: bool
    start: int
    end: int


class Line(msgspec.Struct, frozen=True):
    """One sentence of one report, ready to be compared. `report` and `index` count from 0 in the order of the story.

    `sources`: where its words only tell who says so (half-open code points): cues, sources and links of chains. `people`: the last names of all who
    are in it, pronouns read; `speakers`: of those who say it. `earlier`: whether it names a year before that of its report.
    """

    report: int
    index: int
    id: str
    span: Span
    block: str
    section: int
    share: float
    sentence: Sentence
    text: str
    words: frozenset[str]
    names: frozenset[str]
    actors: frozenset[str]
    numbers: tuple[Number, ...]
    days: frozenset[str]
    quoted: frozenset[str]
    types: frozenset[str]
    sources: tuple[tuple[int, int], ...] = ()
    people: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    earlier: bool = False


def lines_of(found: Findings, *, report: int) -> list[Line]:
    """The sentences of one report's fact-giving blocks as lines, in order of the text."""
    total = max(1, len(found.sentences))
    mentions = _Inside(found.mentions)
    times = _Inside([t for t in found.times if t.span is not None])  # type: ignore[misc]
    quotes = _Inside(found.quotes)
    events = _Inside(found.events)
    telling = _Inside(tellers(found))
    return [
        _line(found, sentence, report=report, index=i, share=i / total, near=(mentions, times, quotes, events, telling))
        for i, sentence in enumerate(found.sentences)
    ]


class Teller(NamedTuple):
    """Words that name who says so, or that he does."""

    span: Span


def tellers(found: Findings) -> list[Teller]:
    """The cues and sources of a report's quotes and the links of all its chains."""
    spans = [s for q in found.quotes for s in (q.cue, q.source)]
    chains = [q.via for q in found.quotes] + [e.via for e in found.events] + [c.via for c in found.claims] + [s.via for s in found.sentences]
    spans += [v.span for via in chains for v in via]
    return [Teller(s) for s in dict.fromkeys(spans) if s is not None]


class _Inside:
    """Records by place, to be asked for those that overlap a span."""

    def __init__(self, records: Iterable[HasSpan]) -> None:
        pairs = sorted(((r.span.start, r.span.end, i, r) for i, r in enumerate(records)), key=lambda p: p[:3])
        self.records = [p[3] for p in pairs]
        self.starts = [p[0] for p in pairs]
        self.longest = max((p[1] - p[0] for p in pairs), default=0)

    def over(self, span: Span) -> list[HasSpan]:
        """The records that overlap the span, in order of the text."""
        first = bisect.bisect_left(self.starts, span.start - self.longest)
        last = bisect.bisect_left(self.starts, span.end)
        return [r for r in self.records[first:last] if r.span.end > span.start]


def _line(found: Findings, sentence: Sentence, *, report: int, index: int, share: float, near: tuple[_Inside, ...]) -> Line:
    mentions, times, quotes, events, telling = near
    text = found.report.text
    tokens = sentence.tokens
    words, names = set(), set()
    for token in tokens:
        word = key(token.lemma)
        if token.upos == "PROPN":
            names.add(key(text[token.start : token.end]))
        if token.upos in CONTENT and word not in en.STOP and len(word) > 1:
            words.add(word_of(text, token))
    over = [m for m in mentions.over(sentence.span) if isinstance(m, Mention)]
    actors = {m.actor for m in over if m.actor} | {a for m in over for a in m.members}
    told = [q for q in quotes.over(sentence.span) if isinstance(q, Quote)]
    quoted = {key(text[t.start : t.end]) for q in told if q.form != "indirect" for t in tokens if _within(t.start, q.spans)}
    return Line(
        report=report,
        index=index,
        id=content_id("sentence", found.report.id, sentence.span.start, sentence.span.end),
        span=sentence.span,
        block=found.blocks[sentence.block].kind if sentence.block < len(found.blocks) else "paragraph",
        section=sentence.section,
        share=share,
        sentence=sentence,
        text=text,
        words=frozenset(words),
        names=frozenset(names),
        actors=frozenset(actors),
        numbers=numbers_of(text, sentence),
        days=frozenset(d for t in times.over(sentence.span) if isinstance(t, Time) for d in [day_of(t)] if d),
        quoted=frozenset(w for w in quoted if w not in en.STOP),
        types=frozenset(e.type for e in events.over(sentence.span) if hasattr(e, "type")),
        sources=tuple((t.span.start, t.span.end) for t in telling.over(sentence.span)),
        people=frozenset(called(a) for a in actors if a.startswith("person:")),
        speakers=frozenset(called(q.speaker) for q in told if q.speaker),
        earlier=names_earlier_year(found, sentence.span),
    )


def names_earlier_year(found: Findings, span: Span) -> bool:
    """Whether words name a year before the one in which their report came out ("In 2021 Varuna signed a contract in Oman")."""
    published = found.report.published
    if published is None or not published.earliest:
        return False
    return any(year[1] < published.earliest[:4] for year in en.IN_YEAR.finditer(found.report.text, span.start, span.end))


def called(actor: str) -> str:
    """What stands for an actor: a person's last name, since one report says "Bill" and the other "William"."""
    kind, _, name = actor.partition(":")
    return name.rpartition("-")[2] if kind == "person" else actor


def word_of(text: str, token: Token) -> str:
    """What stands for a token: a name as it is written, any other word by its lemma."""
    return key(text[token.start : token.end]) if token.upos == "PROPN" else key(token.lemma)


def _within(place: int, spans: Sequence[Span]) -> bool:
    return any(s.start <= place < s.end for s in spans)


def day_of(time: Time) -> str | None:
    """The ISO day of a time that is one day or less, None for vaguer ones."""
    if time.earliest and time.latest and time.earliest[:10] == time.latest[:10]:
        return time.earliest[:10]
    return None


def numbers_of(text: str, sentence: Sentence) -> tuple[Number, ...]:
    """The numbers of a sentence with the noun that each counts; days of the month, years and clock times are left to the times."""
    out, tokens = [], sentence.tokens
    skip = -1
    for i, token in enumerate(tokens):
        if i <= skip or token.upos not in ("NUM", "NOUN", "ADJ", "DET", "PROPN", "SYM", "X"):
            continue
        word = text[token.start : token.end]
        number = value(word)
        if number is None or _dated(text, tokens, i, number):
            continue
        scale, end, last = 1.0, token.end, i
        if (
            number >= 20
            and i + 2 < len(tokens)
            and text[tokens[i + 1].start : tokens[i + 1].end] in HYPHENS
            and (value(text[tokens[i + 2].start : tokens[i + 2].end]) or 99) < 10
        ):
            number += value(text[tokens[i + 2].start : tokens[i + 2].end]) or 0.0  # "twenty-six", taken apart by the tokenizer
            end, last, skip = tokens[i + 2].end, i + 2, i + 2
        if i + 1 < len(tokens) and key(tokens[i + 1].lemma) in en.SCALES:
            scale, end, last = float(en.SCALES[key(tokens[i + 1].lemma)]), tokens[i + 1].end, i + 1
        before = [text[t.start : t.end].casefold() for t in tokens[max(0, i - 3) : i]]
        out.append(Number(number * scale, _unit(text, tokens, i, last), any(b in en.ABOUT for b in before), token.start, end))
    return tuple(out)


def _dated(text: str, tokens: Sequence[Token], i: int, number: float) -> bool:
    """Whether the number is a day of the month, a year or part of a clock time ("May 6", "in 1998", "7:30 p.m.")."""
    around = [text[t.start : t.end].casefold().rstrip(".") for t in tokens[max(0, i - 2) : i + 3] if t is not tokens[i]]
    if any(a[:3] in en.MONTH_SHORT and (a in en.MONTHS or len(a) <= 4) for a in around[:3]):
        return True
    if (
        1500 <= number <= 2100
        and number == int(number)
        and i
        and text[tokens[i - 1].start : tokens[i - 1].end].casefold() in ("in", "of", "since", "until", "by", "from", "year", ",", "to", "and")
    ):
        return True
    return any(a in ("a.m", "p.m", "am", "pm", ":", "gmt") for a in around)


def _unit(text: str, tokens: Sequence[Token], i: int, last: int) -> str:
    """The noun that the number counts: its head, or the next noun ("85,000 tonnes", "12 protesters")."""
    token = tokens[i]
    head = tokens[token.head] if 0 <= token.head < len(tokens) and token.head != i else None
    if head is not None and token.dep.startswith("nummod") and key(head.lemma) not in en.SCALES:
        return key(head.lemma)
    for after in tokens[last + 1 : last + 4]:
        if after.upos in ("NOUN", "SYM"):
            return key(after.lemma)
        if text[after.start : after.end] in COMMAS:
            break
    if i and text[tokens[i - 1].start : tokens[i - 1].end] in "$£€¥":
        return "$"
    return ""
