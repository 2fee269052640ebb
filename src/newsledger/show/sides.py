"""The sides of a difference: which report holds which reading, and each pair of readings once.

"Six fishermen" in A, C and D against "five" in B is one difference with two sides, not four sentences in a row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from newsledger.language.counting import WORD, value
from newsledger.records import Span, span_of
from newsledger.show.source import Source, in_context
from newsledger.show.view import Gap, Said
from newsledger.show.wording import one_line

SHORT = 4  # words of a reading that is looked for in the words of a further report
SHOWN = 40  # columns of a reading that stands at the head of its side

Pair = tuple[tuple[str, ...], tuple[str, ...]]


class Group(NamedTuple):
    """One side: 0 or 1, None for words that give neither reading for certain; its name, and its words in order."""

    which: int | None
    name: str
    said: tuple[Said, ...]

    def letters(self) -> str:
        """The letters of all its reports."""
        found = {x.letter for s in self.said for x in (s, *s.alike)}
        return " ".join(sorted(found, key=lambda x: (len(x), x)))


def groups(gap: Gap) -> list[Group]:
    """The sides of a difference in order, each under the words of its reading where these are short and tell them apart."""
    names = [one_line(s.span.text) for s in gap.said[:2]]
    told = len(names) == 2 and max(map(len, names)) <= SHOWN and names[0] != names[1]
    heads = {0: names[0], 1: names[1]} if told else {0: "one reading", 1: "the other"}
    out = [Group(which, heads.get(which or 0, ""), tuple(s for s in gap.said if s.which == which)) for which in (0, 1)]
    rest = tuple(s for s in gap.said if s.which is None)
    return [g for g in (*out, Group(None, "not clear which", rest)) if g.said]


def sided(source: Source, gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """The differences with their words sorted to the two sides; those over one pair of readings that share a place are one."""
    out: list[Gap] = []
    for gap in sorted((sorted_to_sides(source, g) for g in gaps), key=lambda g: not g.contradicts):
        home = next((n for n, g in enumerate(out) if same_pair(g, gap)), None)
        if home is None:
            out.append(gap)
        else:
            out[home] = with_sides_of(out[home], gap)
    return tuple(once_each(g) for g in out)


def sorted_to_sides(source: Source, gap: Gap) -> Gap:
    """One difference, each of its words with the reading that it gives."""
    if len(gap.said) < 2:
        return gap
    first, second = (msgspec.structs.replace(s, which=n) for n, s in enumerate(gap.said[:2]))
    rest = [placed(source, s, (first, second)) for s in gap.said[2:]]
    return msgspec.structs.replace(gap, said=(first, second, *rest))


def placed(source: Source, said: Said, ends: tuple[Said, Said]) -> Said:
    """Further words of a difference on the side whose reading they give, down to the words that give it; on none where both or neither is there."""
    lines = [one_line(s.span.text).casefold() for s in ends]
    if lines[0] == lines[1]:
        return msgspec.structs.replace(said, which=by_polarity(source, said, ends))
    if (mine := one_line(said.span.text).casefold()) in lines:
        return msgspec.structs.replace(said, which=lines.index(mine))
    found = [occurrence(source, said, readings(s.span.text)) for s in ends]
    held = [n for n, span in enumerate(found) if span is not None]
    span = found[held[0]] if len(held) == 1 else None
    if span is None:
        return said
    return in_context(source, msgspec.structs.replace(said, span=span, which=held[0]))


def by_polarity(source: Source, said: Said, ends: tuple[Said, Said]) -> int | None:
    """The side on which the same words are said or denied as here: "promised a refund" and "denied that he had promised a refund"."""
    told = [source.told(s.report, s.span) for s in (*ends, said)]
    return told.index(told[2]) if told[0] != told[1] and told[2] in told[:2] else None


def readings(text: str) -> tuple[str, ...]:
    """The words of a reading, numbers by their values: "Twelve" and "12" are one."""
    return tuple(folded(m.group()) for m in WORD.finditer(text))


def folded(word: str) -> str:
    """A word as readings are compared by."""
    number = value(word)
    return word.casefold() if number is None else f"{number:g}"


def occurrence(source: Source, said: Said, reading: tuple[str, ...]) -> Span | None:
    """Where a short reading stands in these words; None where it does not."""
    if not 0 < len(reading) <= SHORT:
        return None
    words = [(m.start(), m.end(), folded(m.group())) for m in WORD.finditer(said.span.text)]
    at = next((i for i in range(len(words) - len(reading) + 1) if tuple(w[2] for w in words[i : i + len(reading)]) == reading), None)
    if at is None:
        return None
    start = said.span.start
    return span_of(source.found[said.report].report.text, start + words[at][0], start + words[at + len(reading) - 1][1])


def pair_of(gap: Gap) -> Pair | None:
    """The two readings; None where they are long, or the same words."""
    if len(gap.said) < 2:
        return None
    one, two = (readings(s.span.text) for s in gap.said[:2])
    return (one, two) if one != two and max(len(one), len(two)) <= SHORT else None


def same_pair(known: Gap, gap: Gap) -> bool:
    """Whether a difference has the two readings of a known one, and a place in common with it.

    Of one verdict they are one; of another only where every report of the second holds there what it holds in the contradiction: "124 votes" in A
    and D against "121" in B is not also a later count.
    """
    mine, theirs = pair_of(gap), pair_of(known)
    if mine is None or theirs is None or mine not in (theirs, theirs[::-1]) or (known.kind, known.sure) != (gap.kind, gap.sure):
        return False
    there = {(x.report, x.span) for s in known.said for x in (s, *s.alike)}
    here = {(x.report, x.span) for s in gap.said for x in (s, *s.alike)}
    if known.verdict == gap.verdict:
        return bool(there & here)
    return known.contradicts and here <= there


def with_sides_of(known: Gap, gap: Gap) -> Gap:
    """The known difference with the words of another one over its readings."""
    turned = pair_of(known) != pair_of(gap)
    more = [msgspec.structs.replace(s, which=s.which if s.which is None or not turned else 1 - s.which) for s in gap.said]
    facts = tuple(dict.fromkeys((*known.facts, *gap.facts)))
    return msgspec.structs.replace(known, said=(*known.said, *more), facts=facts, also=(*known.also, gap.id, *gap.also))


def once_each(gap: Gap) -> Gap:
    """The difference with each report once on each side, the side's own words first; words of neither side only of reports that are on none."""
    held: set[tuple[str, int | None]] = set()
    out: list[Said] = []
    for s in sorted(gap.said, key=lambda s: s.which is None):
        own = (s.report, s.which)
        if own in held or (s.which is None and {(s.report, 0), (s.report, 1)} & held):
            continue
        held |= {(x.report, s.which) for x in (s, *s.alike)}
        out.append(s)
    return msgspec.structs.replace(gap, said=in_order(out))


def in_order(said: Sequence[Said]) -> tuple[Said, ...]:
    """The two first words at the head, so that each stands for its side; the others by side and letter."""
    first = [next((s for s in said if s.which == n), None) for n in (0, 1)]
    ends = [s for s in first if s is not None]
    rest = [s for s in said if not any(s is e for e in ends)]
    return (*ends, *sorted(rest, key=lambda s: (2 if s.which is None else s.which, len(s.letter), s.letter, s.span.start)))
