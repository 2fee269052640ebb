"""Where each line of a page stands: the sentences before and behind it, what stands around it, how much of its words the page says again."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from newsledger.language.lang.en import layout
from newsledger.layout.folding import bare, key_of
from newsledger.layout.lines import Line

_FEW = (0, 1, 2, 3, 5, 8, 13, 25)
_STEPS = tuple(bisect_left(_FEW, i) for i in range(27))
_AWAY = (*(min(8, i if i < 5 else 5 + i // 5) for i in range(99)), 9)
COMMON = frozenset(layout.COMMON)
POINTS = frozenset(layout.POINTS)
HEADS = frozenset(("related-head", "topics-head"))
HEADED = 30  # characters: a longer line is no head of points
REACH = 8  # lines under a head that may belong to it
LONGER = 200  # characters: a longer line is no item under a head
SHORT = 110  # characters of a sentence that may be an item of a list
KEPT = 20000
_LONGER = re.compile(r"[^\s,.\"':@!]{4,}")  # the words of more than three letters between the signs that `bare` takes away


def places_of(lines: list[Line], text: list[bool], wanted: list[int]) -> list[tuple[str, ...]]:
    """The place traits of the wanted lines. `text`: which lines read like sentences of a report."""
    size = len(lines)
    sizes = [len(x.text) for x in lines]
    chars = sum(n for n, t in zip(sizes, text, strict=True) if t) or 1
    asked = set(wanted)
    again, signed, rows = _again(lines, text, asked), _signed(lines, text), _sizes(sizes, text)
    behind, ahead, runs = _distances(text, forward=False), _distances(text, forward=True), _runs(text)
    titles, under = _titles(lines, sizes, text), _under(lines, sizes)
    gaps = sum(1 for x in lines if x.gap) / max(1, size - 1)
    page = f"page{int(gaps > 0.5)}{int(gaps > 0)}"
    said: dict[str, int] = {}
    for line in lines:
        said[line.low] = said.get(line.low, 0) + 1
    out, total, before, done = [], sum(text) or 1, 0, 0
    seen: tuple[str, ...] = ()
    for i, line in enumerate(lines):
        if i in asked:
            next_gap = min(lines[i + 1].gap, 2) if i + 1 < size else 3
            now = (
                page,
                *_counted(_step(i), _step(size - 1 - i), _step(before), _step(total - before - text[i]), 10 * done // chars),
                *_near(ahead[i], behind[i], min(line.gap, 2), next_gap, runs[i]),
                *again[i],
                titles[i],
                *seen,
                signed[i],
                *rows[i],
                *_beside(lines, i, said),
                under[i],
            )
            out.append(now)
        if text[i]:
            before, done = before + 1, done + sizes[i]
        if line.kind in ("stamp", "byline", "dateline"):
            seen = tuple(sorted({*seen, f"seen:{line.kind}"}))
    return out


def _step(number: int) -> int:
    return _STEPS[number] if number < 26 else len(_FEW)


@lru_cache(maxsize=KEPT)
def _counted(top: int, foot: int, before: int, after: int, done: int) -> tuple[str, ...]:
    return f"top{top}", f"foot{foot}", f"before{before}", f"after{after}", f"done{done}"


@lru_cache(maxsize=KEPT)
def _near(ahead: int, behind: int, gap: int, next_gap: int, run: int) -> tuple[str, ...]:
    return f"ahead{ahead}", f"behind{behind}", f"between{ahead}{behind}", f"gap{gap}{next_gap}", f"run{run}"


def _beside(lines: list[Line], i: int, said: dict[str, int]) -> list[str]:
    """Signs of the line's own form on the page: an item's sign, a piece of a line, an indent, said twice."""
    line, out = lines[i], []
    if line.sign:
        out.append("sign")
    if line.head:
        out.append("piece")
    if i + 1 < len(lines) and lines[i + 1].head:
        out.append(f"cut={lines[i + 1].kind}")
    if line.indent:
        out.append("indent")
    if said[line.low] > 1:
        out.append("twice")
    return out


def _under(lines: list[Line], sizes: list[int]) -> list[str]:
    """Under which head each line stands, and how far ("MOST READ", "TAGS", "In short:"); "" where none is near or a long sentence came between."""
    out: list[str] = []
    now, far = "", 0
    for line, size in zip(lines, sizes, strict=True):
        far += 1
        out.append(f"under:{now}{min(far, 4)}" if now and far <= REACH else "")
        if line.kind in HEADS:
            now, far = line.kind, 0
        elif size < HEADED and key_of(line.low) in POINTS:
            now, far = "points", 0
        elif size > LONGER:
            now = ""
    return out


def _titles(lines: list[Line], sizes: list[int], text: list[bool]) -> list[str]:
    """How many lines that may be titles stand before and behind each line above the text; "title-" from the text on."""
    opens = next((i for i, t in enumerate(text) if t), len(lines))
    rough = [not x.kind and n > 20 for x, n in zip(lines[:opens], sizes, strict=False)]
    left, found = sum(rough), 0
    out = []
    for r in rough:
        left -= r
        out.append(f"title{min(3, found)}{min(3, left)}")
        found += r
    return out + ["title-"] * (len(lines) - opens)


def _distances(text: list[bool], *, forward: bool) -> list[int]:
    """How many lines away the next (or last) sentence stands, in steps; 9 for none."""
    out, last = [], 99
    for t in reversed(text) if forward else text:
        out.append(_AWAY[last])
        last = 0 if t else last + 1 if last < 99 else 99
    return out[::-1] if forward else out


def _runs(text: list[bool]) -> list[int]:
    """How many lines in a row are no sentences around each line, in steps; for sentences how many are."""
    out: list[int] = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += [bisect_left(_FEW, j - i) + (10 if text[i] else 0)] * (j - i)
        i = j
    return out


def _signed(lines: list[Line], text: list[bool]) -> list[str]:
    """What stands between each line and the next sentence: a byline, stamp, dateline or credit tells a standfirst from the text's first sentence."""
    out, now, far = [""] * len(lines), "", 0
    for i in range(len(lines) - 1, -1, -1):
        out[i] = f"next:{now}{text[i]:d}" if far < 8 else "next:"
        if text[i]:
            now, far = "", 0
        elif lines[i].kind in ("byline", "stamp", "dateline", "credit"):
            now, far = lines[i].kind, 0
        else:
            far += 1
    return out


def _sizes(sizes: list[int], text: list[bool]) -> list[tuple[str, ...]]:
    """How long each sentence is beside the page's middle one and beside the next, and how many short ones stand in a row; nothing for other lines."""
    known = sorted(n for n, t in zip(sizes, text, strict=True) if t)
    middle = known[len(known) // 2] if known else 1
    out: list[tuple[str, ...]] = [()] * len(sizes)
    after, row = middle, 0
    for i in range(len(sizes) - 1, -1, -1):
        size = sizes[i]
        if not text[i]:
            row = 0
            continue
        row = row + 1 if size < SHORT else 0
        out[i] = _sized(min(9, 4 * size // middle), min(9, 4 * size // max(1, after)), min(row, 4))
        after = size
    row = 0
    for i, size in enumerate(sizes):
        row = row + 1 if text[i] and size < SHORT else 0
        if row:
            out[i] = (*out[i], f"rowed{min(row, 4)}")
    return out


@lru_cache(maxsize=KEPT)
def _sized(size: int, beside: int, row: int) -> tuple[str, ...]:
    return f"size{size}", f"beside{beside}", f"row{row}"


@lru_cache(maxsize=KEPT)
def _echo(again: int, follow: int, some: int, prose: bool) -> tuple[str, ...]:
    name = "-" if follow < 0 else str(follow)
    return f"again{again}{some}", f"follow{name}{some}", f"follows{name}{prose:d}"


def bag(low: str) -> set[str]:
    """The longer words of a lower-case line."""
    return set(_LONGER.findall(low)) - COMMON


def names(text: str) -> set[str]:
    """The words with capitals, and the longer ones, of a line."""
    return {w.lower() for w in bare(text).split() if len(w) > 3 or w[0].isupper()} - COMMON


def _again(lines: list[Line], text: list[bool], asked: set[int]) -> list[tuple[str, ...]]:
    """How much of each line's names and longer words other lines say again, and how much the next two sentences say (a section's title: much)."""
    bags = [bag(line.low) for line in lines]
    seen, twice = set[str](), set[str]()
    for found in bags:
        twice |= seen & found
        seen |= found
    out: list[tuple[str, ...]] = []
    for i, found in enumerate(bags):
        if not found or i not in asked:
            out.append(("again-",))
            continue
        size = len(found)
        near = [bags[k] for k in range(i + 1, min(len(bags), i + 4)) if text[k]]
        follow = 4 * (size - len(found.difference(*near))) // size if near else -1
        out.append(_echo(5 * len(found & twice) // size, follow, min(3, size), text[i]))
    return out
