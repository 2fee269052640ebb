"""Wrapped and coloured lines for a terminal, in cells, not in characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from newsledger.show.wording import one_line

BOLD, DIM, GREEN, YELLOW, RED, BLUE, PLAIN = "1", "2", "32", "33", "31", "36", "0"
WIDEST = 110  # columns: a longer line is hard to read
JOIN = "\x00"  # a space at which no line ends; never part of what is shown
LEAST = 24  # columns of running text below which nothing is indented further


class Pen:
    """Writes wrapped and coloured lines of a given width."""

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width, self.colour = min(width, WIDEST), colour
        self.lines: list[str] = []

    def paint(self, text: str, *codes: str) -> str:
        """The text in these colours."""
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self.colour and codes and text else text

    def line(self, text: str = "", *codes: str) -> None:
        """One line as it is."""
        self.lines.append(self.paint(text, *codes))

    def block(self, text: str, *codes: str, first: str = "", rest: str | None = None, lead: tuple[str, ...] = ()) -> None:
        """Wrapped text; `first` before its first line (in colours `lead`), `rest` before the others."""
        self._wrapped(one_line(text), codes, first, " " * cells(first) if rest is None else rest, lead)

    def parts(self, parts: Iterable[str], *codes: str, first: str = "") -> None:
        """Parts with a dot between them; a short one is not broken over two lines."""
        kept = [one_line(p) for p in parts if p]
        text = f"{JOIN}· ".join(p.replace(" ", JOIN) if cells(p) <= LEAST else p for p in kept)
        self._wrapped(text, codes, first, " " * cells(first), ())

    def _wrapped(self, text: str, codes: tuple[str, ...], first: str, rest: str, lead: tuple[str, ...]) -> None:
        for i, part in enumerate(wrap(text, max(LEAST, self.width - cells(first)))):
            self.lines.append((self.paint(first, *lead) if i == 0 else rest) + self.paint(part.replace(JOIN, " "), *codes))

    def head(self, title: str, note: str = "", *, name: str = "") -> None:
        """The heading of a section; `name`: what is not to be set in capitals."""
        self.line()
        text = f"{title.upper()} {one_line(name)}".strip()
        self.lines.append(self.paint(text, BOLD) + (self.paint(f"  {note}", DIM) if note and cells(text) + 2 + cells(note) <= self.width else ""))


def cells(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns; a longer word is cut."""
    lines, held = [], ""
    for word in text.split(" "):
        if held and cells(held) + 1 + cells(word) > width:
            lines.append(held)
            held = ""
        held = f"{held} {word}" if held else word
        while cells(held) > width:
            cut = next(i for i in range(len(held), 0, -1) if cells(held[:i]) <= width)
            lines.append(held[:cut])
            held = held[cut:]
    return [*lines, held] if held or not lines else lines


def padded(text: str, width: int) -> str:
    """The text filled up to so many columns."""
    return text + " " * max(0, width - cells(text))
