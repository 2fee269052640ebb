"""Finder of links: the order of two events, or that one answers, contains or frames the other. Needs tokens, events and times; gives `links`.

Every pair of events up to two sentences apart is judged once (`find/link_judge.py`) by what the rules say of it (`find/link_rules.py`), what the
two are and where they stand. The likeliest links of a text are told first, and never one that closes a circle: what follows from two links is
not told again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsledger.find.link_events import Tie
from newsledger.find.link_facts import Fact, fact
from newsledger.find.link_judge import Verdict, verdicts
from newsledger.find.link_rules import meant, sides
from newsledger.find.link_signs import groups, row
from newsledger.find.link_words import REACH
from newsledger.language.lang import words as lexis_of
from newsledger.records import Event, EventLink, Reading, Span, Tokens, span_of

RULE = "links.2"
AHEAD = 6
"""An event is judged with so many that follow it in the text."""
BESIDE = 3
"""The rules read an event with so many that follow it."""
APART = 2
"""Two events that are judged are at most so many sentences apart."""


class Pair(NamedTuple):
    """Two events in the order of the text, what the rules say of them, and the columns that the judgement looks at."""

    first: Fact
    second: Fact
    tie: Tie | None
    columns: list[float]


def find_links(reading: Reading) -> Mapping[str, object]:
    """The links between events of three neighbouring sentences, in order of the text."""
    found = pairs(reading)
    told = spanning((p, v) for p, v in zip(found, verdicts([p.columns for p in found], [p.tie for p in found]), strict=True) if v is not None)
    return {"links": tuple(link(reading, p, v) for _, p, v in sorted(told, key=lambda t: t[0]))}


def pairs(reading: Reading) -> list[Pair]:
    """The pairs of events of a text that may be linked, each with its columns."""
    language = reading.report.language or "en"
    lexis, signs = lexis_of(language, "links"), lexis_of(language, "link_signs")
    if lexis is None or signs is None or len(reading.events) < 2:
        return []
    tokens, told = reading.tokens, groups(lexis)
    states = {e.id: (sides(reading.actors, e.actors), sides(reading.actors, e.recipients)) for e in reading.events}
    facts = [fact(tokens, signs, e, at, number, states[e.id]) for at, e, number in placed(reading)]
    out = []
    for i, j in near(facts):
        a, b = facts[i], facts[j]
        tie = meant(tokens, lexis, a.at, a.event, b.at, b.event, states) if readable(facts, i, j) else None
        out.append(Pair(a, b, tie, row(tokens, signs, facts, i, j, tie, told)))
    return out


def readable(facts: Sequence[Fact], i: int, j: int) -> bool:
    """Whether words may tell the link of two events: near in one sentence, or the second one is the first of the next sentence."""
    a, b = facts[i], facts[j]
    if b.at - a.at > REACH or j - i > BESIDE:
        return False
    return a.sentence == b.sentence or (b.sentence - a.sentence == 1 and facts[j - 1].sentence < b.sentence)


def placed(reading: Reading) -> list[tuple[int, Event, int]]:
    """The events in order of the text, each with the token that carries it and the number of its sentence."""
    tokens = reading.tokens
    starts = [first for first, _ in tokens.sentences]
    found = sorted(((carrier(tokens, e.trigger), e) for e in reading.events), key=lambda p: (p[0], p[1].id))
    return [(at, e, max(0, bisect_right(starts, at) - 1)) for at, e in found]


def near(facts: Sequence[Fact]) -> Iterator[tuple[int, int]]:
    """The numbers of two events with different words that stand near enough."""
    for i, a in enumerate(facts):
        for j in range(i + 1, min(len(facts), i + 1 + AHEAD)):
            if facts[j].sentence - a.sentence > APART:
                break
            if facts[j].at != a.at:
                yield i, j


def spanning(judged: Iterable[tuple[Pair, Verdict]]) -> list[tuple[int, Pair, Verdict]]:
    """The surest links that close no circle, each with its place among those judged."""
    group: dict[str, str] = {}

    def top(name: str) -> str:
        while name in group:
            name = group[name]
        return name

    out = []
    for place, (pair, verdict) in sorted(enumerate(judged), key=lambda t: -t[1][1].score):
        one, two = top(pair.first.event.id), top(pair.second.event.id)
        if one != two:
            group[one] = two
            out.append((place, pair, verdict))
    return out


def link(reading: Reading, pair: Pair, verdict: Verdict) -> EventLink:
    """The record of a link; its span: the words that tell it, else the word of the event that it starts from."""
    tie, tokens = pair.tie, reading.tokens
    if tie is not None and plain(tie.kind, turned=tie.reversed) == (verdict.kind, verdict.turned):
        span = span_of(reading.report.text, tokens.start[tie.first], tokens.end[tie.last - 1])
        kind, turned, rule = tie.kind, tie.reversed, tie.rule
    else:
        kind, turned, rule = verdict.kind, verdict.turned, "judged"
        span = (pair.second if turned else pair.first).event.trigger
    one, two = (pair.second, pair.first) if turned else (pair.first, pair.second)
    return EventLink(from_=one.event.id, to=two.event.id, kind=kind, span=span, rule=f"{RULE}:{rule}", score=verdict.score)


def plain(kind: str, *, turned: bool) -> tuple[str, bool]:
    """A relation without "before": the same as "after" the other way round."""
    return ("after", not turned) if kind == "before" else (kind, turned)


def token_at(tokens: Tokens, start: int) -> int:
    """The token at a place in the text."""
    return max(0, bisect_right(tokens.start, start) - 1)


def carrier(tokens: Tokens, span: Span) -> int:
    """The token of a trigger that carries it: the first that hangs on something outside it ("within minutes each side accused": the verb)."""
    first, last = token_at(tokens, span.start), token_at(tokens, span.end - 1)
    return next((i for i in range(first, last + 1) if not first <= tokens.head[i] <= last or tokens.head[i] == i), first)
