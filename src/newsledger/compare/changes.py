"""Sentences that two reports share almost word for word, and the words that were changed in one of them.

Theory of operation. A copy that says "12" where the original says "27" is the surest sign of a contradiction. Align first: sentences with most words
in common are laid side by side, and each changed stretch is read as number, day, name, place or negation. Other wording is no difference.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from newsledger.compare.lines import Line
from newsledger.compare.words import key
from newsledger.language.counting import value
from newsledger.language.lang.en import compare as en
from newsledger.records import Actor, Findings, Span, overlap, span_of

ALIGNED = 0.72
DIALLED = re.compile(r"\b(?:image|photo|slide|page) \d+ of \d+|\d{3}\W{0,2}\d{3}-\d{4}", re.IGNORECASE)
"""Numbers that count nothing: telephone numbers, the place of a picture in a row."""
SPELLED = 0.75
"""How alike in letters two names are that are spellings of one ("Jamie", "Jaime")."""
SHORT = 4
LONGEST = 4


class Change(NamedTuple):
    """One changed stretch: its kind and the words on both sides (an empty side is given with its neighbours)."""

    kind: str
    left: Span
    right: Span


def aligned(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Pairs of lines of two reports that share most of their words, each line with its best only; equal ones are passed over."""
    where: dict[str, list[int]] = {}
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for j, line in enumerate(lines):
        shared: dict[int, int] = {}
        for word in sorted(line.words):
            for i in where.get(word, [])[-80:]:
                shared[i] = shared.get(i, 0) + 1
            where.setdefault(word, []).append(j)
        for i, count in shared.items():
            if count < 0.5 * len(line.words):
                continue
            share = count / max(1, len(lines[i].words | line.words))
            if lines[i].report != line.report and share >= 0.55:
                for a, b in ((i, j), (j, i)):
                    best[a, lines[b].report] = max(best.get((a, lines[b].report), (0.0, 0)), (share, -b))
    out = {(min(a, -b), max(a, -b)) for (a, _), (_, b) in best.items() if best.get((-b, lines[a].report), (0.0, 1))[1] == -a}
    return sorted(out)


def changes(one: Line, two: Line, left: Findings, right: Findings) -> list[Change] | None:
    """The telling changes between two lines, None when they are not one sentence."""
    a, b = _tokens(one), _tokens(two)
    if min(len(a), len(b)) < SHORT or [t[0] for t in a] == [t[0] for t in b]:
        return None
    matcher = SequenceMatcher(None, [t[0] for t in a], [t[0] for t in b], autojunk=False)
    if matcher.ratio() < ALIGNED:
        return None
    actors = {**right.actors, **left.actors}
    out = []
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        if what == "equal" or i2 - i1 > LONGEST or j2 - j1 > LONGEST:
            continue
        kind = _kind(one, two, a[i1:i2], b[j1:j2], left, right, actors)
        if kind is not None:
            out.append(Change(kind, _span(one, a, i1, i2), _span(two, b, j1, j2)))
    return out


def _tokens(line: Line) -> list[tuple[str, int, int, str]]:
    return [(key(line.text[t.start : t.end]), t.start, t.end, t.upos) for t in line.sentence.tokens if t.upos != "PUNCT"]


def _span(line: Line, tokens: Sequence[tuple[str, int, int, str]], first: int, last: int) -> Span:
    """The changed words; where there are none, the words on both sides of the gap."""
    if first == last:
        first, last = max(0, first - 1), min(len(tokens), last + 1)
    return span_of(line.text, tokens[first][1], tokens[last - 1][2])


def _kind(
    one: Line,
    two: Line,
    a: Sequence[tuple[str, int, int, str]],
    b: Sequence[tuple[str, int, int, str]],
    left: Findings,
    right: Findings,
    actors: Mapping[str, Actor],
) -> str | None:
    """What was changed: "polarity", "how many", "when", "where", "who", or None for other wording."""
    words_a, words_b = {t[0] for t in a}, {t[0] for t in b}
    if (words_a | words_b) & en.NEGATION and not (words_a & words_b & en.NEGATION) and len(words_a ^ words_b) <= 2 and (not words_a or not words_b):
        return "polarity"
    if not a or not b:
        return None
    if dated(words_a) and dated(words_b) and dated(words_a) != dated(words_b):
        return "when"
    if any(DIALLED.search(x.text[max(0, t[1] - 16) : t[2] + 8]) for x, ts in ((one, a), (two, b)) for t in ts):
        return None
    numbers_a, numbers_b = {value(t[0]) for t in a} - {None}, {value(t[0]) for t in b} - {None}
    if numbers_a and numbers_b and not numbers_a & numbers_b:
        return "when" if all(1500 <= (n or 0) <= 2100 for n in numbers_a | numbers_b) else "how many"
    moved = any(t[0] in {x[0] for x in _tokens(two)} for t in a) or any(t[0] in {x[0] for x in _tokens(one)} for t in b)  # names in another order
    if all(_named(one, t) for t in a) and all(_named(two, t) for t in b) and not words_a & words_b and not moved:
        return _name_kind(a, b, left, right)
    return None


def dated(words: set[str]) -> set[str]:
    """The weekdays and months among the words."""
    return {w for w in words if w in en.WEEKDAYS or w in en.MONTHS}


def _named(line: Line, token: tuple[str, int, int, str]) -> bool:
    return line.text[token[1]].isupper() and token[3] == "PROPN"


def _name_kind(a: Sequence[tuple[str, int, int, str]], b: Sequence[tuple[str, int, int, str]], left: Findings, right: Findings) -> str | None:
    """Where or who; None when both names stand for one actor ("DPRK", "North Korea") or one is short for the other."""
    one, two = span_of(left.report.text, a[0][1], a[-1][2]), span_of(right.report.text, b[0][1], b[-1][2])
    ids_one, ids_two = mentioned(left, one), mentioned(right, two)
    if ids_one & ids_two:
        return None
    if SequenceMatcher(None, one.text.casefold(), two.text.casefold(), autojunk=False).ratio() >= SPELLED:
        return None
    bare_one, bare_two = (s.text.replace(".", "").casefold() for s in (one, two))
    if bare_one == bare_two or bare_one in bare_two or bare_two in bare_one:
        return None
    initials = "".join(w[0] for w in two.text.split()), "".join(w[0] for w in one.text.split())
    if one.text.replace(".", "") in initials[0] or two.text.replace(".", "") in initials[1] or two.text.startswith(one.text[:4]):
        return None
    placed = any(overlap(p.span, one) for p in left.places) or any(overlap(p.span, two) for p in right.places)
    return "where" if placed else "who"


def mentioned(found: Findings, span: Span) -> set[str]:
    """The ids of the actors that the words name."""
    return {m.actor for m in found.mentions if m.actor and overlap(m.span, span)}
