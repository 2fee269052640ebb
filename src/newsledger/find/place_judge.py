"""Whether a name is a place here: the learned weights over what speaks for and against it, a few rules beside them, and no two places on one stretch.

A capital that the names take for its government is judged by rules alone: the place is noted only where the words around leave it open.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple
from zlib import crc32

from newsledger.find.place_features import Page, features
from newsledger.find.place_index import Stretches
from newsledger.find.place_scan import Candidate, Words, bare, inner, stop_of
from newsledger.know.places import Spot, candidates
from newsledger.learn.weights import load
from newsledger.records import Mention, Reading, Span, span_of

MOST_MET = 50_000
"""Features whose weight is kept by their words; the others are looked up by checksum each time."""
LEAST = 0.42
"""The least chance of a place that is noted: of .30 to .55 the best F1 over LGL and GeoWebNews together, texts left out of the training in turn."""
UNKNOWN = 0.5
"""The least chance of a place that no gazetteer has."""
FIXED = 0.85
"""The chance of a venue of state and of a sea, river or part of the world of two words and more ("Great Hall of the People", "South China Sea")."""
AGREED = 0.5
"""The chance of a known name that the names took for a place by the preposition before it ("The blockade spread to Hull")."""
AT_OCCASION = 0.7
"""The chance of a city in the name of an occasion: "the Lagos Trade Summit" is held there."""
BIG_CITY = 200_000
FIXED_KINDS = frozenset({"venue", "sea", "water", "area", "continent"})
WEAK_METONYMS = frozenset(
    {"after of", "after to", "after from", "after for", "after on", "between", "in a list", "clause", "start of a clause", "before a verb"}
)
"""Reasons of the names that a capital is a government which the words around a city share: "18, of Paris", "the train to Paris"."""
EITHER = "city or government"
"""Why of a city that the names take for its government and the words around leave open: the place is noted, the mention stays the state's."""


NAMESAKE = "another city of the name"
"""Why of a capital's name in a report that plays where a smaller city is so called: a place only if that city is what it is taken for."""


class Detector:
    """The learned weights by the checksum of the feature."""

    def __init__(self, weights: Mapping[int, float], bias: float) -> None:
        self.weights = weights
        self.bias = bias
        self.met: dict[str, float] = {}

    def chance(self, found: Iterable[str]) -> float:
        """The chance that a candidate with these features is a place."""
        met, total = self.met, self.bias
        for feature in found:
            weight = met.get(feature)
            if weight is None:
                weight = self.weights.get(crc32(feature.encode("utf8", "replace")), 0.0)
                if len(met) < MOST_MET:
                    met[feature] = weight
            total += weight
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def detector() -> Detector:
    """The weights that ship, read once."""
    raw = load("places")
    keys, values = raw.raw("detect.keys").tolist(), raw["detect.weights"].tolist()
    return Detector(dict(zip(keys, values, strict=True)), float(raw["detect.bias"][0]))


class Judged(NamedTuple):
    """A candidate that is a place: why, and how sure."""

    candidate: Candidate
    why: str
    chance: float


def judged(page: Page, found: Sequence[Candidate]) -> list[Judged]:
    """The candidates that are places, the surest first where two overlap, in order of the text."""
    model, out = detector(), []
    for c in found:
        chance = 0.0 if ill(page.text, c, page.lexis) else model.chance(features(page, c))
        if chance < FIXED and c.places and c.places[0].kind in FIXED_KINDS and fixed(page, c):
            out.append(Judged(c, "known name", FIXED))
        elif chance < AGREED and agreed(page, c):
            out.append(Judged(c, "names and gazetteer", AGREED))
        elif chance < AT_OCCASION and of_occasion(page, c):
            out.append(Judged(c, "in the name of an occasion", AT_OCCASION))
        elif chance >= (LEAST if c.places else UNKNOWN):
            out.append(Judged(c, "model", chance))
    return apart(out)


def apart(found: Iterable[Judged]) -> list[Judged]:
    """The surest of those that overlap, the longer one where they are alike."""
    kept: Stretches[Judged] = Stretches()
    for j in sorted(found, key=lambda j: (-round(j.chance, 6), j.candidate.start - j.candidate.end, j.candidate.start)):
        if not kept.touching(j.candidate.start, j.candidate.end):
            kept.add(j.candidate.start, j.candidate.end, j)
    return sorted(kept.everything(), key=lambda j: j.candidate.start)


def fixed(page: Page, c: Candidate) -> bool:
    """Whether a known name of several words stands by itself: no mention of more than it claims it."""
    if c.stop - c.at < 2 or not page.text[c.start].isupper():
        return False
    return all(c.start - 4 <= m.span.start and m.span.end <= c.end + 2 and m.kind != "state" for m in page.mentions.touching(c.start, c.end))


def agreed(page: Page, c: Candidate) -> bool:
    """Whether the names and the gazetteer both hold exactly this stretch for a place."""
    claims = page.mentions.touching(c.start, c.end) if c.places else []
    return bool(claims) and all(
        m.kind == "place" and (m.span.start, m.span.end) == (c.start, c.end) and m.rule.startswith("place after") for m in claims
    )


def of_occasion(page: Page, c: Candidate) -> bool:
    """Whether a big city stands in the name of an occasion and of nothing else."""
    if not (c.places and c.places[0].kind in ("city", "capital") and c.places[0].people >= BIG_CITY):
        return False
    claims = page.mentions.touching(c.start, c.end)
    return bool(claims) and all(m.kind == "occasion" for m in claims)


def ill(text: str, c: Candidate, lexis: ModuleType) -> bool:
    """Whether the name is an illness's: "Ebola", "the Marburg virus"; a country's is not ("a Liberia outbreak")."""
    if text[c.start : c.end].lower() in lexis.ILLNESSES:
        return True
    after = text[c.end : c.end + 24].split(None, 1)
    named = after and after[0].lower().strip(".,;") in lexis.ILLNESS_AFTER and text[c.end] == " "
    return bool(named) and not any(p.kind in ("country", "region") for p in c.places)


def open_capitals(reading: Reading, words: Words, shares: Mapping[str, float]) -> list[Judged]:
    """The capitals that the names take for governments and the words around leave open; `shares`: each country's part of the report's evidence."""
    text, out = reading.report.text, []
    stated = named_states(reading)
    openings = frozenset(b.span.start for b in reading.blocks)
    index = {s: k for k, s in enumerate(words.start)}
    for m in reading.mentions:
        if m.kind == "state" and m.how == "metonym":
            span = bare(text, m.span)
            places, at = candidates(span.text), index.get(span.start)
            if at is None or span != m.span:
                continue
            elsewhere = namesake(reading, m, places, shares, stated)
            weak = weak_metonym(text, m, places, openings) or bool(inner(text, words, stop_of(words, at, span.end), places))
            if elsewhere or weak:
                held = bool(inner(text, words, stop_of(words, at, span.end), places))  # "gave his address as Quito, Ecuador"
                firm = held or heading(text, m.span, openings) or m.rule == "metonym: after from"
                why = NAMESAKE if not weak else "no metonym" if firm else EITHER
                out.append(Judged(Candidate(at, stop_of(words, at, span.end), span.start, span.end, places), why, 0.8))
    return out


def named_states(reading: Reading) -> frozenset[str]:
    """The states that the report names, or whose people it does."""
    actors = (reading.actors.get(m.actor or "") for m in reading.mentions if m.kind == "state" and m.how in ("name", "demonym"))
    return frozenset(a.state for a in actors if a is not None and a.state)


def namesake(reading: Reading, mention: Mention, places: Sequence[Spot], shares: Mapping[str, float], stated: frozenset[str]) -> bool:
    """Whether the name is another city's: the report never names that state, and plays in a country that has a city so called ("Dublin" in Ohio)."""
    actor = reading.actors.get(mention.actor or "")
    if actor is None or actor.state in stated:
        return False
    rest = {c: s for c, s in shares.items() if c != actor.state}
    most = max(rest.values(), default=0.0)
    return most > 0 and any(p.country != actor.state and rest.get(p.country or "", -1.0) == most and p.kind == "city" for p in places)


def weak_metonym(text: str, mention: Mention, places: Sequence[Spot], openings: frozenset[int]) -> bool:
    """Whether a capital taken for its government is the city: in a dateline, after "of", "to" or "from", in a list, or another city of the name."""
    if not places or places[0].kind not in ("capital", "city", "region"):
        return False
    after = text[mention.span.end : mention.span.end + 3]
    why = mention.rule.removeprefix("metonym: ")
    if heading(text, mention.span, openings) or why in WEAK_METONYMS or why.startswith("object of"):
        return True
    return bool(after[:1] == " " and after[1:2].isupper() and not why.startswith("subject of"))


def heading(text: str, span: Span, openings: frozenset[int]) -> bool:
    """Whether the city stands as a dateline does: "PARIS: The talks", "LONDON (AP)"."""
    after, shouted = text[span.end : span.end + 3], span.text.isupper() and len(span) > 3
    if span.start in openings and (after[:1] == ":" or shouted):
        return True
    return shouted and (after[:1] in ",:—–-" or after[:2] in (" (", " —", " –", " -"))


def in_a_name(page: Page, c: Candidate) -> bool:
    """Whether the place is only a part of a body's or a person's name: "Crestwood School Board", "Bank of Canada"."""
    span = span_of(page.text, c.start, c.end)
    return any(
        m.kind in ("organisation", "outlet", "person", "organ", "group", "facility")
        and m.span.start <= span.start
        and span.end <= m.span.end
        and len(m.span) > len(span)
        for m in page.mentions.touching(c.start, c.end)
    )


def role_of(page: Page, c: Candidate) -> str:
    """The part that the place plays: other in the name of a body, from, to or origin by the words before, else where."""
    if in_a_name(page, c):
        return "other"
    before = [w.lower() for w in page.words.text[max(0, c.at - 2) : c.at]] if page.text[c.start - 1 : c.start] == " " else []
    return str(page.lexis.ROLE_BEFORE.get(" ".join(before)) or page.lexis.ROLE_BEFORE.get(before[-1] if before else "") or "where")
