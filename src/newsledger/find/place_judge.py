"""Whether a name is a place here: what the mentions claim it for, against the words that stand around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from newsledger.find.place_index import Stretches
from newsledger.find.place_scan import Words, evidence, words_of
from newsledger.know.places import Spot, candidates
from newsledger.records import Mention, Reading, Span, span_of

STRONG = 0.8
BIG_CITY = 200_000
WEAK_METONYMS = frozenset({"after of", "after to", "after from", "in a list", "clause", "before a verb"})
"""Reasons of the names that a capital is a government which the words around a city share: "18, of Paris", "the train to Paris"."""

EITHER = "city or government"
"""Why of a city that the names take for its government and the words around leave open: the place is noted, the mention stays the state's."""


@dataclass
class Ground:
    """One report as it is judged: its words, and its mentions by where they stand."""

    text: str
    found: Words
    lexis: ModuleType
    mentions: Stretches[Mention]
    surnames: frozenset[str]
    openings: frozenset[int]

    def claims(self, start: int, end: int) -> list[Mention]:
        """The mentions that overlap a stretch."""
        return self.mentions.touching(start, end)


def ground_of(reading: Reading, lexis: ModuleType) -> Ground:
    """The report made ready for judging."""
    names = [m.span.text for m in reading.mentions if m.kind == "person"]
    return Ground(
        text=reading.report.text,
        found=words_of(reading.report.text),
        lexis=lexis,
        mentions=Stretches((m.span.start, m.span.end, m) for m in reading.mentions),
        surnames=frozenset(" ".join(parts[k:]) for parts in (n.split(" ") for n in names if len(n) < 80) for k in range(1, len(parts))),
        openings=frozenset(b.span.start for b in reading.blocks),
    )


def listed_place(ground: Ground, span: Span, why: str, score: float) -> tuple[str, float]:
    """A name in a list of places is one, unless a mention of more than the name, or a person's full name, claims it."""
    claims = ground.claims(span.start, span.end)
    exact = all((m.span.start, m.span.end) == (span.start, span.end) and m.kind in ("person", "organisation", "facility", "other") for m in claims)
    if exact and span.text not in ground.surnames:
        return "in a list of places", 0.8
    return why, score


def judged(ground: Ground, at: int, stop: int, places: tuple[Spot, ...], known: set[str]) -> tuple[str, float]:
    """Why a name of the gazetteer is a place, "" when it is not: what claims the stretch against what stands around it."""
    found, lexis = ground.found, ground.lexis
    start, end = found.start[at], found.end[stop - 1]
    claims = ground.claims(start, end)
    name = ground.text[start:end]
    if any(m.kind == "place" and m.span.start <= start and end <= m.span.end for m in claims):
        return "", 0.0
    states = [m for m in claims if m.kind == "state" and m.span.start <= start and end <= m.span.end]
    if states:
        weak = (
            states[0].how == "metonym"
            and (states[0].span.start, states[0].span.end) == (start, end)
            and weak_metonym(ground, stop, states[0], places)
        )
        return (("no metonym" if heading(ground, stop, states[0]) or states[0].rule == "metonym: after from" else EITHER), 0.8) if weak else ("", 0.0)
    why, score = evidence(ground.text, found, at, stop, places, lexis)
    if not claims:
        return (
            (why, score)
            if why
            else (("same name", 0.6) if name.lower() in known and name[0].isupper() and lone(ground.text, found, at, stop) else ("", 0.0))
        )
    if (
        stop - at > 1
        and places[0].kind in ("venue", "sea", "water", "area", "continent", "county")
        and all(start <= m.span.start and m.span.end <= end and (m.span.start, m.span.end) != (start, end) for m in claims)
    ):
        return "longer name", 0.8
    if name.lower() in lexis.SEATS and score < STRONG:
        return "", 0.0
    if places[0].kind == "venue" and stop - at > 1 and all(m.kind in ("facility", "other", "organisation", "outlet", "person") for m in claims):
        return "venue", 0.85
    if places[0].kind in ("city", "capital") and places[0].people >= BIG_CITY and all(m.kind == "occasion" for m in claims):
        return "in the name of an occasion", 0.7  # "the Lagos Trade Summit" is held there
    same = [m for m in claims if m.span.start == start and m.span.end == end and m.kind in ("person", "organisation", "other", "facility")]
    if len(same) == len(claims) and score >= STRONG and name not in ground.surnames:
        return why, score * 0.9
    return "", 0.0


def weak_metonym(ground: Ground, stop: int, mention: Mention, places: Sequence[Spot]) -> bool:
    """Whether a capital taken for its government is the city: in a dateline, after "of", "to" or "from", in a list, or another city of the name."""
    if places[0].kind not in ("capital", "city", "region"):
        return False
    end = ground.found.end[stop - 1]
    after = ground.text[end : end + 3]
    why = mention.rule.removeprefix("metonym: ")
    if heading(ground, stop, mention) or why in WEAK_METONYMS or why.startswith("object of"):
        return True
    return bool(after[:1] == " " and after[1:2].isupper() and not why.startswith("subject of"))


def heading(ground: Ground, stop: int, mention: Mention) -> bool:
    """Whether the city stands as a dateline does: "PARIS: The talks", "LONDON (AP)"."""
    end, name = ground.found.end[stop - 1], mention.span.text
    after, shouted = ground.text[end : end + 3], name.isupper() and len(name) > 3
    if mention.span.start in ground.openings and (after[:1] == ":" or shouted):
        return True
    return shouted and (after[:1] in ",—–-" or after[:2] in (" (", " —", " –", " -"))


def lone(text: str, found: Words, at: int, stop: int) -> bool:
    """Whether no capitalised word stands beside the name."""
    before = at and text[found.end[at - 1] : found.start[at]] == " " and found.text[at - 1][0].isupper()
    after = stop < len(found.text) and text[found.end[stop - 1] : found.start[stop]] == " " and found.text[stop][0].isupper()
    return not before and not after


def bare(text: str, span: Span) -> Span:
    """The span without its article: "the Caribbean", "The Gambia", but "The Hague"."""
    cut = span.text[:4].lower() == "the " and not span.text.lower().startswith("the hague")
    return span_of(text, span.start + 4, span.end) if cut else span


def placed(text: str, start: int, lexis: ModuleType) -> bool:
    """Whether the word before is one that places follow."""
    before = text[max(0, start - 24) : start].rstrip(" \n").rsplit(None, 1)
    if len(before) == 2 and before[1].lower() == "the":
        before = before[0].rsplit(None, 1)
    return bool(before) and (
        before[-1].lower() in lexis.PLACE_BEFORE or (before[-1] == "of" and before[0].rsplit(None, 1)[-1].lower() in lexis.SETTLEMENT_BEFORE)
    )


def ill(text: str, span: Span, lexis: ModuleType) -> bool:
    """Whether the name is an illness's: "Ebola", "the Marburg virus"."""
    after = text[span.end : span.end + 24].split(None, 1)
    return span.text.lower() in lexis.ILLNESSES or bool(
        after and after[0].lower().strip(".,;") in lexis.ILLNESS_AFTER and text[span.end] == " " and lone_name(span)
    )


def lone_name(span: Span) -> bool:
    """Whether the place is one that illnesses are named after: no country ("a Liberia outbreak")."""
    return not any(p.kind in ("country", "region") for p in candidates(span.text))


def plausible(name: str, lexis: ModuleType) -> bool:
    """Whether a name that is called a place can be one: no body, no road, no acronym that the gazetteer does not know."""
    if candidates(name):
        return True
    parts = [w.lower().strip(".,") for w in name.split()]
    if any(w in lexis.BODY_WORDS or w in lexis.ROAD_WORDS for w in parts):
        return False
    return not (name.isupper() and len(name) < 6)
