"""Training pages built from scratch: the skeletons of many kinds of pages, filled with invented items and with what reports tell.

`augment.py` recombines gold pages, so it knows only the orders in which their authors set things. Here the order is drawn: where stamps, bylines,
pictures, points, links and notices stand on news pages, and how agencies, databases, mails, newsletters, live pages, transcripts, galleries,
round-ups and releases are set.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Protocol

Item = list[str]  # kind, text, glue before it


class Source(Protocol):
    """What the skeletons take from the maker of pages."""

    rng: random.Random

    def chance(self, p: float) -> bool: ...
    def banked(self, *names: str) -> str: ...
    def told(self) -> list[Item]: ...
    def point(self, sentence: str) -> str: ...
    def section(self, sentence: str) -> str: ...
    def summary(self, sentence: str) -> str: ...
    def pictured(self) -> list[tuple[str, str]]: ...
    def links(self, *, label: bool) -> list[tuple[str, str]]: ...
    def tagged(self) -> list[tuple[str, str]]: ...
    def commented(self) -> list[tuple[str, str]]: ...


class Skeleton:
    """What all skeletons are built with, and pages of news sites."""

    def __init__(self, maker: Source) -> None:
        self.m, self.rng = maker, maker.rng
        self.out: list[Item] = []
        self.glue = "\n"

    def put(self, kind: str, text: str, glue: str | None = None) -> None:
        """Add an item."""
        if text:
            self.out.append([kind, text, (self.glue if self.out else "") if glue is None else glue])

    def bank(self, kind: str, *names: str, glue: str | None = None) -> None:
        """Add an item of the bank."""
        self.put(kind, self.m.banked(*(names or (kind,))), glue)

    def some(self, odds: float, kind: str, *names: str, most: int = 1) -> None:
        """Add up to `most` items of the bank, by chance."""
        if self.m.chance(odds):
            for _ in range(self.rng.randint(1, most)):
                self.bank(kind, *names)

    def text(self) -> tuple[str, list[str], list[Item]]:
        """A headline, its sentences, and the told items from the first sentence on."""
        told = self.m.told()
        title = next((x[1] for x in told if x[0] == "headline"), "") or self.m.banked("related.title")
        first = next((i for i, x in enumerate(told) if x[0] in ("paragraph", "dateline")), len(told))
        body = [list(x) for x in told[first:] if x[0] in ("paragraph", "dateline", "subhead")]
        return title, [x[1] for x in body if x[0] == "paragraph"] or ["The council met."], body

    def body(self, items: list[Item], *, dateline: float = 0.3, between: float = 0.12) -> None:
        """Add the report's text, with or without a dateline, things between its sentences."""
        if items and items[0][0] != "dateline" and self.m.chance(dateline):
            self.bank("dateline")
            if self.out[-1][1].endswith((":", "-", "–", "—")):
                items[0][2] = " "
                self.put("paragraph", items[0][1], " ")
                items = items[1:]
        for i, (kind, text, glue) in enumerate(items):
            self.put(kind, text, " " if i and items[i - 1][0] == "dateline" and "\n" not in glue else None)
            if kind == "paragraph" and i + 1 < len(items) and self.m.chance(between):
                self.between(text)

    def between(self, text: str) -> None:
        """Something between two sentences: a link, a picture, a button, a notice, a section's title, a short sentence."""
        pick = self.rng.random()
        if pick < 0.25:
            self.all(self.m.links(label=True))
        elif pick < 0.45:
            self.all(self.m.pictured(), together=0.5)
        elif pick < 0.6:
            self.bank("furniture", "furniture.tools")
        elif pick < 0.72:
            self.bank("furniture", "furniture.notice")
        elif pick < 0.86:
            self.put("subhead", self.m.section(text))
        else:
            self.bank("paragraph", "paragraph.reader")

    def all(self, items: list[tuple[str, str]], *, together: float = 0.0) -> None:
        """Add items; the second on the line of the first by chance."""
        same = self.m.chance(together)
        for i, (kind, text) in enumerate(items):
            self.put(kind, text, self.rng.choice((" ", " ", "  ", " | ")) if i == 1 and same else None)

    def news(self) -> None:
        """A page of a news site: the things above and below the text in an order drawn by chance."""
        title, sentences, body = self.text()
        self.some(0.5, "furniture", "furniture.masthead")
        self.some(0.6, "furniture", "furniture.menu", "furniture.menu", "furniture.clock", "furniture.tools", "furniture.notice", most=5)
        above = self.m.chance(0.12)  # the page's day is the report's where nothing below its headline says another
        if above:
            self.bank("stamp")
        elif self.m.chance(0.15):
            self.bank("furniture", "furniture.clock")
        self.put("headline", title)
        parts: list[Callable[[], None]] = [
            lambda: self.put("standfirst", self.m.summary(sentences[-1])) if self.m.chance(0.45) else None,
            lambda: self.some(0.5, "byline") if above else self.signed() if self.m.chance(0.8) else None,
            lambda: self.all(self.m.pictured(), together=0.5) if self.m.chance(0.4) else None,
            lambda: self.some(0.5, "furniture", "furniture.tools", most=4),
            lambda: self.pointed(sentences) if self.m.chance(0.15) else None,
        ]
        if self.m.chance(0.5):
            self.rng.shuffle(parts)
        for part in parts:
            part()
        self.body(body)
        self.tail()

    def signed(self) -> None:
        """A byline and a stamp in either order, on one line or two, either left out by chance."""
        pair = [("byline", self.m.banked("byline")), ("stamp", self.m.banked("stamp"))]
        if self.m.chance(0.3):
            pair.reverse()
        if self.m.chance(0.25):
            pair.pop(self.rng.randint(0, 1))
        same = self.m.chance(0.25)
        for i, (kind, text) in enumerate(pair):
            self.put(kind, text, self.rng.choice((" | ", " ", "  ", " - ")) if i and same else None)

    def pointed(self, sentences: list[str]) -> None:
        """Short points of the report, with or without a line over them or signs before them."""
        if self.m.chance(0.7):
            self.bank("furniture", "furniture.points")
        sign = self.rng.choice(("", "", "", "• ", "- ", "* "))
        for _ in range(self.rng.randint(2, 4)):
            if sign:
                self.put("", sign, self.glue)
            self.put("bullet", self.m.point(self.rng.choice(sentences)), "" if sign else None)

    def tail(self) -> None:
        """What stands below a report."""
        parts: list[Callable[[], None]] = [
            lambda: self.some(0.25, "byline", "byline.tail"),
            lambda: self.all(self.m.tagged()) if self.m.chance(0.4) else None,
            lambda: self.all(self.m.links(label=False)) if self.m.chance(0.55) else None,
            lambda: self.all(self.m.commented()) if self.m.chance(0.15) else None,
            lambda: self.some(0.6, "furniture", "furniture.notice", "furniture.tools", most=4),
        ]
        if self.m.chance(0.6):
            self.rng.shuffle(parts)
        for part in parts:
            part()
