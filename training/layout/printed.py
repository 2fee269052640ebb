"""Pages set as `pages.txt` prints them: who stands where around a report, the report itself told by another page or by a real report."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Protocol

Item = list[str]  # kind, text, glue before it
HERE = Path(__file__).parent
KINDS = {
    "h": "headline", "s": "standfirst", "b": "bullet", "d": "dateline", "t": "stamp", "y": "byline", "c": "caption", "r": "credit",
    "u": "subhead", "p": "paragraph", "l": "related", "k": "topics", "f": "furniture", "o": "",
}  # fmt: skip
_PARTS = re.compile(r"¦([^¦]*)¦")


class Source(Protocol):
    """What a printed page takes from the maker of pages."""

    rng: random.Random

    def chance(self, p: float) -> bool: ...
    def filled(self, item: str) -> str: ...
    def banked(self, *names: str) -> str: ...
    def told(self) -> list[Item]: ...
    def point(self, sentence: str) -> str: ...
    def section(self, sentence: str) -> str: ...
    def summary(self, sentence: str) -> str: ...
    def captioned(self) -> str: ...


def printed(path: Path = HERE / "pages.txt") -> list[tuple[str, list[Item]]]:
    """The pages: how their breaks are set ("1", "2" or "?"), and their items, slots unfilled."""
    out: list[tuple[str, list[Item]]] = []
    joined = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("= "):
            out.append((line[2:], []))
            continue
        joined += line + "\n"
        if line.count("¦") + joined[: -len(line) - 1].count("¦") & 1:
            continue
        out[-1][1].extend(items_of(joined.rstrip("\n")))
        joined = ""
    return out


def items_of(line: str) -> list[Item]:
    """The items of a printed line: the first with a break before it, the others with what stands between the signs."""
    pieces = _PARTS.split(line)
    out: list[Item] = []
    for i in range(0, len(pieces), 2):
        glue, piece = ("\n" if not i else pieces[i - 1]), pieces[i]
        kind = KINDS[piece[0]] if piece[1:2] == " " else KINDS[out[-1][0]] if out else ""
        out.append([kind, piece[2:] if piece[0] != "o" else piece[2:] or "•", glue])
    return out


class Printer:
    """Fills printed pages. `made` gives one drawn by chance."""

    def __init__(self, maker: Source) -> None:
        self.m, self.rng = maker, maker.rng
        self.pages = printed()

    def made(self) -> list[Item]:
        """One page: its items."""
        style, page = self.rng.choice(self.pages)
        glue = {"1": "\n", "2": "\n\n"}.get(style) or self.rng.choice(("\n", "\n\n"))
        if self.m.chance(0.2):
            glue = self.rng.choice(("\n", "\n\n"))
        told = self.m.told()
        title = next((x[1] for x in told if x[0] == "headline"), "") or self.m.banked("related.title")
        said = [x[1] for x in told if x[0] == "paragraph"] or ["The council met on Tuesday."]
        sentences = (said * 30)[:60] if len(said) < 3 else [*said, *[s for _ in range(4) for s in self.more()]]
        out: list[Item] = []
        for kind, text, sep in page:
            sep = glue if sep == "\n" and out else "" if not out else sep
            for part in self.filled(kind, text, title, said, sentences):
                out.append([kind, part, sep])
                sep = glue
        return out

    def more(self) -> list[str]:
        """Sentences of another report."""
        return [x[1] for x in self.m.told() if x[0] == "paragraph"]

    def filled(self, kind: str, text: str, title: str, said: list[str], sentences: list[str]) -> list[str]:
        """The texts of an item: several for "p 3"."""
        if text.isdecimal() and kind == "paragraph":
            return [sentences.pop(0) for _ in range(min(int(text), len(sentences)))]
        if "*" not in text or (text.strip("*") == "" and len(text) > 1):
            return [self.m.filled(text)]
        following = sentences[0] if sentences else said[0]
        told = {
            "headline": lambda: title,
            "standfirst": lambda: self.m.summary(self.rng.choice(said)) if self.m.chance(0.6) else self.rng.choice(said),
            "caption": self.m.captioned,
            "subhead": lambda: self.m.section(following),
            "bullet": lambda: self.m.point(self.rng.choice(said)),
        }.get(kind, lambda: sentences.pop(0) if sentences else said[0])()
        if text.endswith("*?"):
            told = " ".join(told.split()[:9]).rstrip(",.;:") + "?"
            return [told]
        head, _, tail = text.partition("*")
        if tail.startswith((".", "!")):
            told = told.rstrip(".")
        return [self.m.filled(head) + (" " if head.endswith(" ") else "") + told + tail if head else told + tail]
