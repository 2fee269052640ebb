"""Two spots of one deed within a place ("on the quay", "in the engine room"): the streets, halls and gates that no gazetteer knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsledger.compare.clash import Clash
from newsledger.compare.concepts import near_ideas
from newsledger.compare.happenings import happening, one_happening
from newsledger.compare.lines import Line
from newsledger.compare.sites import case_of, line_span
from newsledger.compare.thresholds import SPOT_CHANCE, SPOT_DEED_NEAR, SPOT_KIND_NEAR, SPOT_OF_KIND_CHANCE, SPOT_SCORE, SPOT_STEPS, SPOT_WORDS
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span, span_of

WITHIN = ("amod", "compound", "nmod", "flat", "nummod")


class Venue(NamedTuple):
    """A spot that a line puts a deed at: its words, what kind of spot they call it, what tells it from others, and the deed."""

    span: Span
    kind: str
    marks: frozenset[str]
    street: bool
    named: bool
    deed: frozenset[str]


class Told(NamedTuple):
    """A line, its spots, and all spots of its report."""

    line: Line
    spots: Sequence[Venue]
    report: Sequence[Venue]


def spots(one: Told, two: Told, chance: float) -> Clash | None:
    """Two spots of one deed; one that both reports give it is no clash."""
    if chance < SPOT_OF_KIND_CHANCE or "caption" in (one.line.block, two.line.block):
        return None
    ours, theirs = one.spots, two.spots
    if any(not other_spot(x, y) for x in ours for y in theirs):
        return None
    for x in ours:
        for y in theirs:
            sure = chance >= SPOT_CHANCE or x.kind == y.kind
            if sure and one_happening(x.deed, y.deed) >= SPOT_DEED_NEAR and not told(x, two.report) and not told(y, one.report):
                return Clash("where", x.span, y.span, "contradicts", max(chance, SPOT_SCORE))
    return None


def told(venue: Venue, others: Sequence[Venue]) -> bool:
    """Whether the other report puts the deed at the spot as well."""
    return any(not other_spot(venue, v) and one_happening(venue.deed, v.deed) >= SPOT_DEED_NEAR for v in others)


def other_spot(a: Venue, b: Venue) -> bool:
    """Whether two spots cannot be one: by what marks them ("the ground floor", "the second floor"), or by their kind ("a storeroom", "the roof")."""
    if a.marks & b.marks or (a.named != b.named and not (a.street or b.street)):
        return False  # "a park" may be "Lind Park"
    if a.street != b.street and (b if a.street else a).kind in rules.DWELLINGS:
        return False  # "at 12 Moss Street" may be "a home in Orvik"
    if a.marks and b.marks:
        return True
    return a.kind != b.kind and near_ideas(a.kind, b.kind) < SPOT_KIND_NEAR


def venues(line: Line) -> list[Venue]:
    """The spots that a preposition puts a deed at."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        if token.upos not in ("NOUN", "PROPN") or not token.dep.startswith(("obl", "nmod")) or case_of(line, i) not in rules.SPOTTING:
            continue
        parts = below(line, i)
        named = [k for k in (i, *parts) if k == i or (tokens[k].head == i and tokens[k].dep in ("flat", "compound"))]
        kind = next((key(tokens[k].lemma) for k in named if tokens[k].lemma.casefold() in rules.VENUES), "")
        plain = len(parts) == 0 and line.text[token.start : token.end].casefold() != token.lemma.casefold()  # "off the streets"
        deed = happening(line, line_span(line, i))
        street = any(line.text[tokens[k].start : tokens[k].end].casefold().rstrip(".") in rules.STREETS for k in (i, *parts))
        if kind and deed and not plain:
            marks = frozenset(key(line.text[tokens[k].start : tokens[k].end]) for k in (i, *parts))
            out.append(
                Venue(
                    shown(line, i, parts), kind, marks - rules.VENUES - {key(w) for w in rules.VENUES} - en.STOP, street, token.upos == "PROPN", deed
                )
            )
    return out


def below(line: Line, at: int) -> list[int]:
    """The places of the words that belong to the noun at the place."""
    tokens = line.sentence.tokens
    row, out = [at], []
    for _ in range(SPOT_STEPS):
        row = [i for i, t in enumerate(tokens) if t.head in row and i != t.head and i not in out and t.dep.split(":")[0] in WITHIN]
        row = [i for i in row if tokens[i].upos != "PUNCT" and case_of(line, i) in ("", "of")]
        out += row
    return sorted(out)


def shown(line: Line, at: int, parts: Sequence[int]) -> Span:
    """The spot's words in one stretch."""
    near = [k for k in (at, *parts) if abs(k - at) <= SPOT_WORDS]
    tokens = line.sentence.tokens
    return span_of(line.text, tokens[min(near)].start, tokens[max(near)].end)
