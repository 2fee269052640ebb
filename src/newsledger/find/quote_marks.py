"""Quotation marks of a stretch of text, paired: every style and nesting, unbalanced and mismatched ones, in linear time.

One pass with a stack of at most three open marks. A straight mark opens or closes by what stands beside it; a curly opening mark may be closed by
a straight one ("“to calm nerves"") and the other way round. A mark that is never closed runs to the end of its block: the next paragraph takes it up
or it was forgotten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

OPENERS = {"“": "”", "„": "“”", "«": "»", "‟": "”", "「": "」", "『": "』", "‹": "›"}
CLOSERS = frozenset("”»」』›")
STRAIGHT = '"'
SINGLE_CLOSE, APOSTROPHES = "’", "'’"
MARKS = re.compile("[\"“”„‟«»「」『』‹›]|''|``|‘‘|’’")
SINGLES = re.compile("[‘']")
DEEPEST, LONGEST_SINGLE = 3, 600


@dataclass(frozen=True, slots=True)
class Marked:
    """One quoted stretch: from its opening mark to behind its closing mark, the inner part, its depth (0 outermost), whether it is closed."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    closed: bool
    single: bool = False


@lru_cache(maxsize=256)
def marked(text: str, start: int, end: int) -> tuple[Marked, ...]:
    """The quoted stretches of text[start:end] (one block), in order of their opening marks, nested ones included."""
    out: list[Marked] = []
    stack: list[tuple[int, int, str]] = []  # place and length of the opening mark, the mark
    done = start
    for match in MARKS.finditer(text, start, end):
        i = match.start()
        mark, length = mark_at(text, i, end)
        if not mark or i < done:
            continue
        done = i + length
        if closes(text, i, i + length, mark, stack, start, end):
            place, size, _ = stack.pop()
            out.append(Marked(place, i + length, place + size, i, len(stack), True))
        elif mark not in CLOSERS and len(stack) < DEEPEST:
            stack.append((i, length, mark))
    for depth, (place, size, _) in enumerate(stack):
        out.append(Marked(place, end, place + size, end, depth, False))
    out = settled(out)
    out.extend(singles(text, start, end, out))
    return tuple(sorted(out, key=lambda m: (m.start, -m.end)))


def mark_at(text: str, i: int, end: int) -> tuple[str, int]:
    """The double quotation mark at `i` and its length ("''" counts as a straight one); "" when there is none."""
    char = text[i]
    if char in OPENERS or char in CLOSERS or char == STRAIGHT:
        return char, 1
    if char in "'`‘’" and i + 1 < end and text[i + 1] == char and text[i + 2 : i + 3] != char:
        return STRAIGHT, 2
    return "", 0


def closes(text: str, i: int, after: int, mark: str, stack: list[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether the mark at `i` closes the innermost open one.

    "“to calm nerves" and" (straight closes curly), "“A „B“ C”" (a low mark is closed by what opens elsewhere), "the "special" relationship".
    """
    if not stack:
        return False
    opened = stack[-1][2]
    if mark in OPENERS.get(opened, ""):
        return True
    if mark in CLOSERS:
        return opened == STRAIGHT or opened in OPENERS
    if mark == STRAIGHT:
        return opened == STRAIGHT or (not opens_here(text, i, after, start, end))
    return False


def opens_here(text: str, i: int, after: int, start: int, end: int) -> bool:
    """Whether a straight mark at `i` looks like an opening one: after a space, a bracket or a dash, before a word."""
    before = text[i - 1] if i > start else " "
    behind = text[after] if after < end else " "
    return (before.isspace() or before in "([{-–—") and not behind.isspace()


def settled(found: list[Marked]) -> list[Marked]:
    """The stretches without empty ones; an unclosed stretch that swallows later closed ones keeps its end at the block's end only if outermost."""
    return [m for m in found if m.inner_end > m.inner_start]


def singles(text: str, start: int, end: int, doubles: list[Marked]) -> list[Marked]:
    """Stretches between single marks: ‘fair deal’, 'no way back' (headlines, British outlets, quotes within quotes)."""
    out: list[Marked] = []
    done = start
    for match in SINGLES.finditer(text, start, end):
        i = match.start()
        if i < done or not single_opens(text, i, start, end):
            continue
        close = single_close(text, i, end)
        if close > i + 1:
            out.append(Marked(i, close + 1, i + 1, close, len(enclosing(doubles, i, close)), True, True))
            done = close + 1
    return out


def enclosing(doubles: list[Marked], start: int, end: int) -> list[Marked]:
    """The double-marked stretches around a single-marked one (looked for among the first 200, so that odd texts stay linear)."""
    return [m for m in doubles[:200] if m.start <= start and end <= m.end]


def single_opens(text: str, i: int, start: int, end: int) -> bool:
    """Whether a single mark opens: after a space or a bracket or a double mark, before a letter or digit that is no cut year ('90s) or word
    ('em).
    """
    before = text[i - 1] if i > start else " "
    behind = text[i + 1] if i + 1 < end else " "
    if not (before.isspace() or before in '([{"“—–-:') or not (behind.isalnum() or behind in "$£€…[."):
        return False
    return not (behind.isdigit() and text[i + 3 : i + 4] in ("s", " ")) and text[i + 1 : i + 5].casefold() not in (
        "em a",
        "tis ",
        "twas",
        "til ",
        "em, ",
        "em t",
    )


def single_close(text: str, i: int, end: int) -> int:
    """Where the single mark opened at `i` is closed, -1 if nowhere near: before no letter; the apostrophe of "workers'" only if nothing better
    follows.
    """
    spare, j, limit = -1, i + 1, min(end, i + LONGEST_SINGLE)
    while j < limit:
        if text[j] in APOSTROPHES and not text[j - 1].isspace() and not (j + 1 < end and text[j + 1].isalnum()):
            if text[j - 1] in "s" and j + 1 < end and text[j + 1] == " " and spare < 0 and more_marks(text, j + 1, limit):
                spare = j
            else:
                return j
        elif text[j] in "‘":
            break
        j += 1
    return spare


def more_marks(text: str, i: int, limit: int) -> bool:
    """Whether another closing single mark follows within the next words: "the ‘workers’ republic’ of"."""
    for j in range(i, min(limit, i + 80)):
        if text[j] in '‘“"':
            return False
        if text[j] in APOSTROPHES and not text[j - 1].isspace() and not (j + 1 < limit and text[j + 1].isalnum()):
            return True
    return False
