"""How a matter became known, as the sentences that tell it show: a paper, an occasion, a count, a court, or nobody in particular.

Theory of operation. Two reports that name no source may still have one: the same letter, speech, poll or ruling. What the sentences of each report
tell of that is put into flags, and a fact has the flags that all its reports show, and those that any does; then what its reports share of
speakers, days and words in marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from newsledger.compare.lines import Line
from newsledger.compare.matches import Group
from newsledger.compare.origins import MEDIA, Voice
from newsledger.compare.tellers import given
from newsledger.compare.units import Unit
from newsledger.language.lang.en import origins as sources
from newsledger.records import Quote

KINDS = (sources.WRITTEN, sources.SPOKEN, sources.COUNTED, sources.ANNOUNCED, sources.COURT, sources.MANY, sources.SEEMING)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
STATES = frozenset({"be", "have", "remain", "serve", "represent", "represents"})
"""Verbs of sentences that tell how things are, which each outlet knows by itself."""
MOST = 12
"""Units of one report that are looked at."""


def flags(unit: Unit, voice: Voice, line: Line) -> list[bool]:
    """What one unit's sentence shows."""
    tokens = line.sentence.tokens
    told = {w for t in tokens for w in (t.lemma.casefold(), line.text[t.start : t.end].casefold())}
    root = next((t.lemma.casefold() for t in tokens if t.dep == "root"), "")
    link = unit.via[-1] if unit.via else None
    return [
        *(bool(kind & told) for kind in KINDS),
        line.earlier or YEAR.search(line.span.text) is not None,
        bool(line.days),
        bool(line.quoted),
        bool(line.speakers),
        isinstance(unit.record, Quote) and link is not None and link.kind == "document" and given(link),
        any(v.kind in MEDIA and v.named for v in voice.via),
        any(not v.named and v.kind != "document" for v in voice.via),
        any(v.named and v.kind not in MEDIA for v in voice.via),
        voice.own,
        line.block == "headline",
        line.index < 4,
        bool(line.numbers),
        root in STATES,
        not line.speakers and not voice.via,
        len(tokens) > 30,
        len(tokens) < 14,
    ]


FLAGS = 23


def occasions(group: Group, voices: Sequence[Voice], lines: Sequence[Line]) -> list[float]:
    """The flags that all reports of a fact show, those that any shows, and what its reports share of words in marks, speakers and days."""
    seen: dict[int, list[list[bool]]] = {}
    ours: dict[int, list[Line]] = {}
    for unit, voice in zip(group.units, voices, strict=False):
        if len(seen.setdefault(unit.report, [])) < MOST:
            seen[unit.report].append(flags(unit, voice, lines[unit.line]))
            ours.setdefault(unit.report, []).append(lines[unit.line])
    rows = np.array([np.any(np.array(some), axis=0) for some in seen.values()], dtype=float)
    return [*rows.min(axis=0).tolist(), *rows.max(axis=0).tolist(), *common(ours)]


def common(ours: dict[int, list[Line]]) -> list[float]:
    """What every two reports share: words in marks, speakers and days; and what two of them have each for themselves."""
    quoted, speakers, days, people = (
        [frozenset().union(*(getattr(x, kind) for x in some)) for some in ours.values()] for kind in ("quoted", "speakers", "days", "people")
    )
    marked = [len(a & b) for a, b in combinations(quoted, 2)] or [0]
    return [
        min(max(marked), 6) / 6,
        min(min(marked), 6) / 6,
        *(both for sets in (speakers, days, people) for both in meeting(sets)),
    ]


def meeting(sets: Sequence[frozenset[str]]) -> tuple[float, float, float]:
    """Whether all sets meet, whether any two do, and whether any two that are not empty do not."""
    pairs = list(combinations(sets, 2))
    meets = [bool(a & b) for a, b in pairs]
    return float(bool(pairs) and all(meets)), float(any(meets)), float(any(a and b and not a & b for a, b in pairs))
