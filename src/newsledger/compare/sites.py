"""Two places of one deed ("overturned off Usisya", "capsized off Ruarwe")."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from newsledger.compare.clash import Clash, deeds_of, shared_deed
from newsledger.compare.lines import Line
from newsledger.compare.shingles import WORD
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Place, Span, overlap, span_of

LEAST = 0.15


class Site(NamedTuple):
    """A name that a preposition puts a deed at: the preposition, what kind of place the words call it, and the deed."""

    span: Span
    preposition: str
    kind: str
    deeds: frozenset[str]


class Known(NamedTuple):
    """What one report knows of places: those of the gazetteer, and where it puts its deeds."""

    places: list[Place]
    sites: list[Site]


class Told(NamedTuple):
    """A line, where it puts its deeds, and what its report knows of places."""

    line: Line
    sites: list[Site]
    known: Known


def places(left: Told, right: Told, chance: float) -> Clash | None:
    """One deed put at two places in one way ("off Usisya", "off Ruarwe"; "in the port of Arica", "in the city of Tacna").

    A headline's places, a place that is only a mark to measure from ("north-east of La Paz"), and one at which the other report puts the deed as well
    contradict nothing.
    """
    one, two = left.line, right.line
    if "caption" in (one.block, two.block):
        return pictured(one, two, left.known.places, right.known.places, chance)
    if chance < LEAST or "headline" in (one.block, two.block):
        return None
    for x in left.sites:
        for y in right.sites:
            a, b = known_at(x, left.known), known_at(y, right.known)
            if not put_alike(x, y, a, b) or not shared_deed(x.deeds, y.deeds) or side_by_side(a, b):
                continue
            if not (told_at(x, two, right.known) or told_at(y, one, left.known)):
                return Clash("where", x.span, y.span, "contradicts", max(chance, 0.5) * 0.9)
    return None


def street(site: Site) -> bool:
    """Whether the name is that of a street."""
    return bool({w.casefold() for w in WORD.findall(site.span.text)} & rules.STREETS)


def spot(site: Site) -> bool:
    """Whether the name is that of a spot within a place ("the Lind Night Club", "the Orvik checkpoint")."""
    return site.kind in rules.VENUES or bool({w.casefold() for w in WORD.findall(site.span.text)} & (rules.VENUES | rules.STREETS))


def put_alike(x: Site, y: Site, a: Place | None, b: Place | None) -> bool:
    """Whether two names are put in one way: by one preposition, or one at least as a place of a kind ("in Augusta", "at the port of Pozzallo")."""
    if street(x) != street(y) or spot(x) != spot(y):
        return False  # "at the Lind Night Club", "in Orvik"
    if x.preposition == y.preposition and bool(x.kind) == bool(y.kind):
        return True
    wide = any(p is not None and p.grain in ("region", "country") for p in (a, b))
    return bool(x.kind or y.kind) and x.preposition in rules.INSIDE and y.preposition in rules.INSIDE and not wide


def known_at(site: Site, known: Known) -> Place | None:
    """The place of the gazetteer that the name is."""
    return next((p for p in known.places if overlap(p.span, site.span)), None)


def told_at(site: Site, line: Line, known: Known) -> bool:
    """Whether a report names the place in the line, or puts the same deed there elsewhere."""
    return named(site.span, line.span.text) or any(named(site.span, s.span.text) and shared_deed(site.deeds, s.deeds) for s in known.sites)


def pictured(one: Line, two: Line, left: list[Place], right: list[Place], chance: float) -> Clash | None:
    """Two places under pictures of one event: other moments of it, no contradiction."""
    for grain in ("venue", "city"):
        a, b = ([p for p in ps if x.span.start <= p.span.start < x.span.end and p.grain == grain] for x, ps in ((one, left), (two, right)))
        if a and b and {p.name.casefold() for p in a} & {p.name.casefold() for p in b}:
            return None
        for x in a:
            for y in b:
                if x.name.casefold() not in two.span.text.casefold() and y.name.casefold() not in one.span.text.casefold():
                    return Clash("where", x.span, y.span, "compatible", chance * 0.9)
    return None


def sites(line: Line) -> list[Site]:
    """The names that a preposition puts a deed at."""
    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        if token.upos != "PROPN" or not line.text[token.start].isupper() or (i and tokens[i - 1].upos == "PROPN"):
            continue
        word = line.text[token.start : token.end].casefold()
        if word in (*en.WEEKDAYS, *en.MONTHS) or word in rules.CHAMBERS or word in rules.VENUES:
            continue
        top = top_of(line, i)
        preposition = preposition_of(line, i, top)
        if preposition not in rules.POSITIONS or not 0 <= tokens[top].head < len(tokens) or not tokens[top].dep.startswith(("obl", "nmod")):
            continue
        last = i
        while last + 1 < len(tokens) and (tokens[last + 1].upos == "PROPN" or (tokens[last + 1].upos == "PUNCT" and _hyphen(line, last + 1))):
            last += 1
        kind = key(tokens[top].lemma) if tokens[top].upos == "NOUN" else ""
        out.append(Site(span_of(line.text, token.start, tokens[last].end), preposition, kind, deeds_of(line, line_span(line, top))))
    return out


def _hyphen(line: Line, at: int) -> bool:
    """Whether the token is a hyphen within a name ("Kyzyl-Bel")."""
    tokens = line.sentence.tokens
    return line.text[tokens[at].start : tokens[at].end] in ("-", "‐") and at + 1 < len(tokens) and tokens[at + 1].upos == "PROPN"


def line_span(line: Line, at: int) -> Span:
    """The span of the token at the place."""
    token = line.sentence.tokens[at]
    return span_of(line.text, token.start, token.end)


def top_of(line: Line, at: int) -> int:
    """The noun that a name belongs to ("the port of Arica", "the Guliston checkpoint"), else the name's own head."""
    tokens, top = line.sentence.tokens, at
    for _ in range(4):
        head, dep = tokens[top].head, tokens[top].dep.split(":")[0]
        belongs = dep in ("compound", "flat", "appos") or (dep == "nmod" and case_of(line, top) in ("of", ""))
        if not belongs or not 0 <= head < len(tokens) or head == top:
            break
        top = head
    return top


def case_of(line: Line, at: int) -> str:
    """The preposition of the noun at the place."""
    return next((line.text[t.start : t.end].casefold() for t in line.sentence.tokens if t.head == at and t.dep == "case"), "")


def preposition_of(line: Line, at: int, top: int) -> str:
    """The preposition that stands before the name's noun, or right before the name."""
    tokens = line.sentence.tokens
    found = case_of(line, top)
    return found or next((line.text[t.start : t.end].casefold() for t in tokens[max(0, at - 1) : at] if t.upos == "ADP"), "")


def named(span: Span, text: str) -> bool:
    """Whether a report gives the name anywhere: then its other place is likely a part of it or beside it."""
    words = {bare(w) for w in WORD.findall(text)}
    return all(bare(w) in words for w in WORD.findall(span.text))


def bare(word: str) -> str:
    """The word without case and accents ("Toribío", "Toribio")."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def side_by_side(a: Place | None, b: Place | None) -> bool:
    """Whether two known places are one, or so near or of such grains that one may lie in the other."""
    if a is None or b is None or a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return False
    return a.grain != b.grain or (abs(a.lat - b.lat) < 0.3 and abs(a.lon - b.lon) < 0.3)
