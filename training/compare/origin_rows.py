"""Annotated origins: of our own stories, of samestory, and of triples of BASIL that we annotated ourselves (`origins.json`: places and labels)."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import crossval

from newsledger import comparing
from newsledger.records import Comparison, Span
from newsledger.score.story_gold import SHARE

LEAST = 0.3
"""The share of lines that a fact must have in common with an annotated claim to be learned from beside the one that fits best."""
BESIDE = 0.5
"""The weight of such a fact, times that share."""
OPEN = 0.25
"""How far an invented fact whose origins its author leaves open ([1, 2]) has one: nobody knows that it has two, and it must not be told."""


class Claim(NamedTuple):
    """One annotated claim: the places that tell it by letter of the report, how far it has several origins, and how far one."""

    places: tuple[tuple[str, int, int], ...]
    several: float
    one: float


class Row(NamedTuple):
    """One fact that tells a claim: the set or story that it is left out with, its levels, the claim's labels, and its weight."""

    group: str
    levels: list[float]
    several: float
    one: float
    weight: float = 1.0


def real(told: dict) -> dict[str, list[Claim]]:
    """The claims of each story of real news: of samestory, and of the triples whose origins are annotated."""
    out = {}
    for name, (raw, gold) in told.items():
        if name.startswith("samestory:"):
            place = {s["id"]: (r["id"], s["start"], s["end"]) for r in raw["reports"] for s in r["sentences"]}
            claims = [([place[i] for i in o["sentences"]], o["independent"]) for o in gold["origins"] if isinstance(o.get("independent"), bool)]
            out[name] = [claim(places, several) for places, several in claims if len({p[0] for p in places}) > 1]
    for story, claims in json.loads(Path(__file__).with_name("origins.json").read_text()).items():
        out["triples:" + story] = [claim([tuple(p) for p in places], several) for several, places in claims]
    return {n: out[n] for n in told if n in out}


def claim(places: Sequence[tuple[str, int, int]], several: bool) -> Claim:
    """A claim of real news, of which a reader has said that its reports know it independently, or not."""
    return Claim(tuple(places), float(several), 1.0 - several)


def own(story: dict) -> list[Claim]:
    """The claims of an invented story, with the range of origins that its author gives."""
    place = {s["id"]: (r["id"], s["start"], s["end"]) for r in story["reports"] for s in r["sentences"]}
    out = []
    for fact in story["facts"]:
        low, high = fact["origins"]
        out.append(Claim(tuple(place[i] for i in fact["sentences"]), float(low >= 2), 1.0 if high == 1 else 0.0 if low >= 2 else OPEN))
    return out


def compared(founds: list) -> tuple[Comparison, dict[tuple, list[float]]]:
    """The comparison of a story, and the levels of each of its facts that the judgement is asked about, by its supports."""
    seen: dict[tuple, list[float]] = {}
    kept = comparing.levels

    def levels(group, *rest):
        row = kept(group, *rest)
        seen[tuple((u.of, u.span.start) for u in group.units)] = row
        return row

    comparing.levels = levels
    result = crossval.compare_findings(founds, one_story=True)
    comparing.levels = kept
    return result, seen


class Covered(NamedTuple):
    """A fact with the sentences that it covers, by letter of the report and number."""

    fact: object
    lines: frozenset[tuple[str, int]]
    levels: list[float] | None

    def share(self, wanted: frozenset[tuple[str, int]]) -> float:
        """How far it covers the same sentences."""
        return len(self.lines & wanted) / max(1, len(self.lines | wanted))

    def across(self, wanted: frozenset[tuple[str, int]]) -> bool:
        """Whether it covers some of them in two reports."""
        return len({letter for letter, _ in self.lines & wanted}) > 1


def numbered(raw: dict, founds: list) -> dict[str, list[Span]]:
    """The sentences of each report by its letter."""
    return {r["id"]: [s.span for s in f.sentences] for r, f in zip(raw["reports"], founds, strict=True)}


def touched(letter: str, start: int, end: int, sentences: dict[str, list[Span]]) -> set[tuple[str, int]]:
    """The sentences that a place overlaps by three tenths of the shorter."""
    spans = sentences[letter]
    return {(letter, n) for n, s in enumerate(spans) if min(end, s.end) - max(start, s.start) >= SHARE * max(1, min(len(s), end - start))}


def covered(raw: dict, founds: list, result: Comparison, seen: dict[tuple, list[float]], sentences: dict[str, list[Span]]) -> list[Covered]:
    """The facts of a comparison with what they cover."""
    letter = {f.report.id: r["id"] for r, f in zip(raw["reports"], founds, strict=True)}
    out = []
    for fact in result.facts:
        lines = frozenset().union(*(touched(letter[s.report], s.span.start, s.span.end, sentences) for s in fact.supports))
        out.append(Covered(fact, lines, seen.get(tuple((s.of, s.span.start) for s in fact.supports))))
    return out


def rows(group: str, claims: list[Claim], raw: dict, founds: list, *, invented: bool) -> list[Row]:
    """The rows of one story: for each claim the fact that fits it best, of real news with half weight also others that tell it."""
    result, seen = compared(founds)
    sentences = numbered(raw, founds)
    facts = covered(raw, founds, result, seen, sentences)
    out = []
    for told in claims:
        wanted = frozenset().union(*(touched(*p, sentences) for p in told.places))
        some = facts if invented else [f for f in facts if f.across(wanted)]
        best = max(some, key=lambda f: (f.share(wanted), len(f.lines & wanted)), default=None)
        if best is not None and best.lines & wanted and best.levels is not None:
            out.append(Row(group, best.levels, told.several, told.one))
        for f in () if invented else some:
            if f is not best and f.levels is not None and f.share(wanted) >= LEAST:
                out.append(Row(group, f.levels, told.several, told.one, BESIDE * f.share(wanted)))
    return out


def points(claims: list[Claim], raw: dict, founds: list) -> tuple[float, int, dict[str, list[int]]]:
    """What a story earns as in samestory (a point for a right answer, half for a range), of how many claims, and what is right of each answer."""
    result, seen = compared(founds)
    sentences = numbered(raw, founds)
    facts = covered(raw, founds, result, seen, sentences)
    earned, answers = 0.0, {"several": [0, 0], "one": [0, 0]}
    for told in claims:
        wanted = frozenset().union(*(touched(*p, sentences) for p in told.places))
        best = max((f for f in facts if f.across(wanted)), key=lambda f: f.share(wanted), default=None)
        if best is None:
            continue
        low, high = best.fact.counts.origins  # type: ignore[attr-defined]
        if low < 2 <= high:
            earned += 0.5
            continue
        right = (low >= 2) == (told.several > 0)
        answers["several" if low >= 2 else "one"][0] += right
        answers["several" if low >= 2 else "one"][1] += 1
        earned += right
    return earned, len(claims), answers


def with_opposed(judge: object) -> None:
    """Contradictions are judged with this judgement."""
    sys.modules["newsledger.compare.opposed"].judge = lambda: judge  # type: ignore[attr-defined]
