"""What the reports of a fact rest on, held against each other two by two: the levels of the judgement whether they are several origins.

Theory of operation. Each support has an end: the last link of its chain, else who tells it in indirect speech, else the outlet's own access or its
desk, else nothing. Two ends are held against each other by their names, by the kinds of source that their words tell, and by the words with which
the reports present them: "Amberley's chief financial officer, Oliver Trask" and "Amberley" are a body and who speaks for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from newsledger.compare.levels import Matrix
from newsledger.compare.lines import Line
from newsledger.compare.origins import MEDIA, Desk, Voice, carrier, kinds_of, name_of
from newsledger.compare.tellers import teller
from newsledger.compare.units import Unit
from newsledger.compare.words import key
from newsledger.language.lang.en import origins as sources
from newsledger.records import Actor, Findings, Via

WORD = re.compile(r"[^\W\d_]{2,}")
BODIES = frozenset({"office", "member"})
"""Relations that put a person into a body."""


class End(NamedTuple):
    """Where one support's statement comes from. `sort`: "none", "own", "desk", "document", "named" or "described"; `through`: the carrier's name.

    `words`: those with which any report presents the end, its name left out.
    """

    sort: str
    name: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    through: str = ""
    person: bool = False


class Presented:
    """How the reports of a story present the persons and bodies that speak in them."""

    def __init__(self, founds: Sequence[Findings], actors: Mapping[str, Actor]) -> None:
        self.actors = actors
        self.words: dict[str, set[str]] = {}
        for found in founds:
            for quote in found.quotes:
                if quote.speaker is not None and quote.source is not None:
                    self.words.setdefault(quote.speaker, set()).update(telling(quote.source.text))
            for stated in found.stated:
                if stated.type in BODIES and stated.b in actors:
                    self.words.setdefault(stated.a, set()).update(telling(actors[stated.b].name))

    def of(self, link: Via) -> tuple[frozenset[str], frozenset[str]]:
        """The words of a link's name, and those that present it anywhere."""
        name = frozenset(telling(name_of(link, self.actors))) if link.named else frozenset()
        said = set(telling(link.span.text if link.span is not None else link.name or ""))
        return name, frozenset((said | self.words.get(link.actor or "", set())) - name)

    def end(self, unit: Unit, voice: Voice, line: Line, found: Findings, desk: Desk) -> End:
        """The end of one support."""
        through = carrier(voice, self.actors) or ""
        through = "" if through.startswith("own:") else through
        link = voice.via[-1] if voice.via else teller(unit, found, line)
        if link is not None and link.kind in MEDIA:
            through, link = through or name_of(link, self.actors), None
        if link is None:
            seen = voice.desk and not voice.background and not through
            agency = (desk.agency or desk.lead or "").casefold()
            return End("own" if voice.own else "desk" if seen and desk.own else "none", through=through or (agency if seen else ""))
        name, words = self.of(link)
        actor = self.actors.get(link.actor or "")
        sort = "document" if link.kind == "document" else "named" if link.named else "described"
        return End(sort, name, words, kinds_of(" ".join(sorted(name | words))), through, actor is not None and actor.kind == "person")


def telling(text: str) -> list[str]:
    """The words of a name or description by which it is compared."""
    return [key(w) for w in WORD.findall(text.casefold()) if w not in sources.IDLE]


SORTS = ("own", "desk", "named", "described", "document")


def beside(a: End, b: End) -> list[float]:
    """The levels of two ends."""
    given = [e.sort != "none" for e in (a, b)]
    both = all(given)
    one = [float(s in (a.sort, b.sort) and not both) for s in SORTS]
    two = [float(s in (a.sort, b.sort) and both) for s in SORTS]
    same = bool(a.name and b.name and (a.name <= b.name or b.name <= a.name))
    people = a.person + b.person
    kinds = float(bool(a.kinds & b.kinds)), float(bool(a.kinds and b.kinds and not a.kinds & b.kinds))
    spoken = bool(a.name & b.words or b.name & a.words)
    words = len(a.words & b.words)
    return [
        float(not any(given)),
        *one,
        *two,
        float(same),
        float(both and bool(a.name and b.name) and not a.name & b.name),
        float(both and bool(a.name) != bool(b.name)),
        float(both and not a.name and not b.name),
        *kinds,
        float(spoken),
        float(min(words, 3)),
        float(people == 2),
        float(people == 1 and bool(a.name and b.name)),
        float(both and not same and not spoken and not words),
        float(bool(a.through) and a.through == b.through),
        float(bool(a.through and b.through) and a.through != b.through),
        float(bool(a.through) != bool(b.through)),
        float(bool(a.through) != bool(b.through) and both),
    ]


BESIDE = len(beside(End("none"), End("none")))


def ground(ends: Mapping[str, Sequence[End]]) -> list[float]:
    """The most and the mean of the levels of every two reports' ends. `ends`: those of each report, copies folded."""
    rows = []
    for (_, ours), (_, theirs) in combinations(ends.items(), 2):
        some = [[e for e in side if e.sort != "none" or e.through] or list(side[:1]) for side in (ours, theirs)]
        rows.append(np.max([beside(a, b) for a in some[0] for b in some[1]], axis=0))
    if not rows:
        return [0.0] * (2 * BESIDE)
    table: Matrix = np.array(rows)
    return [*table.max(axis=0).tolist(), *table.mean(axis=0).tolist()]
