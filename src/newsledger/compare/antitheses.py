"""Contradictions by the learned judgement (`opposed`), told as differences: with those that the rules found, or as one more of their own.

Two sentences that contradict each other are often told again in other places: in the headline, in a report that passes an agency's words on.
A pair whose two sentences go with the two sides of a known difference is a further place of it, not another difference.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from newsledger.compare import clocks
from newsledger.compare.asked import Asked
from newsledger.compare.clash import Clash
from newsledger.compare.collected import Collected
from newsledger.compare.contrasts import SIGNS, Contrasts
from newsledger.compare.lines import Line, Number
from newsledger.compare.opposed import RULED, Grounds, candidates, judged, pairs_of
from newsledger.compare.slots import Slots
from newsledger.compare.thresholds import (
    AGAIN_OPPOSED,
    EACH_OPPOSED,
    MOST_OPPOSED,
    MOST_OPPOSED_OF_MANY,
    ONE_SIDE,
    OPPOSED,
    OPPOSED_ELSE,
    QUOTE_WORDS,
    SURELY_OPPOSED,
)
from newsledger.language.lang.en import compare as en
from newsledger.records import Actor, Findings, Span, span_of


class Antitheses:
    """The pairs of one story's lines that the judgement finds to contradict each other."""

    def __init__(self, founds: Sequence[Findings], grounds: Grounds, slots: Slots, actors: Mapping[str, Actor], asked: Asked) -> None:
        self.founds, self.grounds, self.asked = founds, grounds, asked
        lines = self.lines = grounds.lines
        self.chance = grounds.chance
        self.signed: set[tuple[int, int]] = set()
        self.doubts: dict[tuple[int, int], float] = {}
        self.pairs = self.worth()
        self.contrasts = Contrasts(founds, lines, slots, actors, {i for p in self.pairs for i in p})

    def worth(self) -> list[tuple[int, int]]:
        """The pairs that are judged: of a large story a few of each line, and never more than the likeliest of all."""
        found = candidates(self.lines, self.grounds.rivalry)
        most = MOST_OPPOSED if self.asked.few else MOST_OPPOSED_OF_MANY
        if not self.asked.few or len(found) > most:
            found.sort(key=lambda p: (-self.grounds.rivalry[p], p))
            found = [(i, j) for i, j in found if self.asked.original[i] == i and self.asked.original[j] == j]
            held = [0] * len(self.lines)
            kept = []
            for i, j in found:
                if max(held[i], held[j]) < EACH_OPPOSED:
                    held[i], held[j] = held[i] + 1, held[j] + 1
                    kept.append((i, j))
            found = sorted(kept[:most])
        return found

    def judged(self, collected: Collected) -> list[tuple[float, int, int]]:
        """The pairs with their chances, the surest first."""
        ruled = {pair for sides in self.sides(collected).values() for i in sides[0][:1] for j in sides[1][:1] for pair in ((min(i, j), max(i, j)),)}
        every = sorted({*self.pairs, *(p for p in ruled if self.lines[p[0]].report != self.lines[p[1]].report and self.contrasts.seen(*p))})
        if not every:
            return []
        rows = np.array([self.contrasts.row(i, j) for i, j in every])
        self.signed = {pair for pair, some in zip(every, rows[:, SIGNS].max(axis=1) > 0.0, strict=True) if some}
        found = judged(pairs_of(self.grounds, every, rows, ruled))
        self.doubts = {pair: max(float(c), RULED if pair in ruled else 0.0) for c, pair in zip(found, every, strict=True)}
        return sorted(((float(c), i, j) for c, (i, j) in zip(found, every, strict=True)), key=lambda x: (-x[0], x[1], x[2]))

    def sides(self, collected: Collected) -> dict[str, tuple[list[int], list[int]]]:
        """The lines on the two sides of each contradiction of two reports, the first of each side first."""
        places = {f.report.id: n for n, f in enumerate(self.founds)}
        out: dict[str, tuple[list[int], list[int]]] = {}
        for identity, difference in collected.out.items():
            at = [collected.line_at(places[s.report], s.span) for s in difference.sides]
            if not difference.contradicts or min(at[:2]) < 0 or difference.sides[0].report == difference.sides[1].report:
                continue
            sides: tuple[list[int], list[int]] = ([at[0]], [at[1]])
            for k in (k for k in at[2:] if k >= 0 and k not in at[:2]):
                sides[int(self.chance[k, at[1]] > self.chance[k, at[0]])].append(k)
            out[identity] = sides
        return out

    def tell(self, collected: Collected) -> None:
        """The contradictions put among the differences: further places of known ones first, then new ones, the surest first."""
        sides, newer = self.sides(collected), self.newer(collected)
        for chance, i, j in self.judged(collected):
            if chance < AGAIN_OPPOSED:
                return
            known = self.home(sides, i, j)
            if known is not None:
                identity, turned = known
                one, two = (j, i) if turned else (i, j)
                counted = collected.out[identity].kind == "how many"
                more = [k for k, s in ((one, 0), (two, 1)) if k not in sides[identity][s] and not (counted and self.silent(k, sides[identity][s]))]
                collected.further(identity, [(self.lines[k].report, self.lines[k].span) for k in more])
                for k, side in ((one, 0), (two, 1)):
                    if k in more:
                        sides[identity][side].append(k)
            elif self.worded(i, j) and not self.mixed(sides, i, j):
                clash = self.named(self.lines[i], self.lines[j], chance)
                if self.contrasts.two_fates(self.lines[i], self.lines[j]):
                    continue
                if chance < (SURELY_OPPOSED if self.again(newer, i, j) else OPPOSED.get(clash.kind, OPPOSED_ELSE)):
                    continue
                identity = collected.add(clash, self.lines[i].report, self.lines[j].report, "differences.opposed")
                sides.setdefault(identity, ([i], [j]))

    def newer(self, collected: Collected) -> list[tuple[int, int]]:
        """The pairs of lines of which one tells a later count: what else differs in them comes of the day."""
        places = {f.report.id: n for n, f in enumerate(self.founds)}
        told = [d for d in collected.out.values() if d.verdict == "later"]
        ends = [sorted(collected.line_at(places[s.report], s.span) for s in d.sides[:2]) for d in told]
        return sorted({(i, j) for i, j in ends})

    def again(self, pairs: Collection[tuple[int, int]], i: int, j: int) -> bool:
        """Whether two lines are one of the pairs, or tell again what the lines of one tell."""
        return any(min(1.0 if x == k else float(self.chance[x, k]) for x, k in ((i, one), (j, two))) >= ONE_SIDE for one, two in pairs)

    def worded(self, i: int, j: int) -> bool:
        """Whether some words of two lines say what cannot both be so: "sailed after the rain" has none for "was seen sailing".

        A line that turns to another story ("In a separate accident, ...") contradicts nothing.
        """
        aside = any(self.lines[k].span.text.casefold().lstrip("“\"' ").startswith(en.ASIDE) for k in (i, j))
        return (i, j) in self.signed and not aside and "headline" not in (self.lines[i].block, self.lines[j].block)

    def home(self, sides: Mapping[str, tuple[list[int], list[int]]], i: int, j: int) -> tuple[str, bool] | None:
        """The contradiction on whose two sides the lines stand, or whose sides they tell again, and whether the other way round."""
        best: tuple[float, str, bool] | None = None
        for identity, (left, right) in sides.items():
            for turned, (one, two) in ((False, (left, right)), (True, (right, left))):
                near = min(self.near(i, one, two), self.near(j, two, one))
                if near >= ONE_SIDE and (best is None or near > best[0]):
                    best = (near, identity, turned)
        return None if best is None else best[1:]

    def mixed(self, sides: Mapping[str, tuple[list[int], list[int]]], i: int, j: int) -> bool:
        """Whether both lines go with the sentences of one known contradiction, whichever side each of them is on: it is told already."""
        both = ([*left, *right] for left, right in sides.values())
        return any(min(max(1.0 if x == k else float(self.chance[x, k]) for k in known) for x in (i, j)) >= ONE_SIDE for known in both)

    def near(self, line: int, side: Sequence[int], other: Sequence[int]) -> float:
        """How likely a line tells what one side of a difference tells; 0 where it rather goes with the other side."""
        if line in side:
            return 1.0
        ours, theirs = (max(float(self.chance[line, k]) for k in lines) for lines in (side, other))
        return 0.0 if line in other or ours < theirs else ours

    def silent(self, line: int, side: Sequence[int]) -> bool:
        """Whether a line gives none of the numbers of one side of a difference, and so is no place of its reading."""
        return not {n.value for n in self.lines[line].numbers} & {n.value for k in side for n in self.lines[k].numbers}

    def named(self, one: Line, two: Line, chance: float) -> Clash:
        """The pair as a clash: with the slot that the questions find, else by what is most unlike in it; the sentences are the sides of the rest."""
        found = next((c for c in self.contrasts.clashes(one, two) if c is not None), None)
        if found is not None:
            return found._replace(verdict="contradicts", score=chance)
        ours, theirs = clocks.moments(one), clocks.moments(two)
        if clocks.apart(ours, theirs):
            left, right = (span_of(x.text, m[0].start, m[0].end) for x, m in ((one, ours), (two, theirs)))
            return Clash("when", left, right, "contradicts", chance)
        if len(one.quoted & two.quoted) >= QUOTE_WORDS:
            return Clash("wording of a quote", one.span, two.span, "contradicts", chance)
        numbers = self.contrasts.unlike(one, two)
        if numbers is not None:
            return Clash("how many", number_span(one, numbers[0]), number_span(two, numbers[1]), "contradicts", chance)
        return Clash(self.contrasts.sort(one, two), one.span, two.span, "contradicts", chance)


def number_span(line: Line, number: Number) -> Span:
    """The span of a number."""
    return span_of(line.text, number.start, number.end)
