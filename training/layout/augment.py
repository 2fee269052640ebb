"""Training pages made from gold pages by recombination, so that a classifier learns structure and not the words of one author.

A page is a list of items [kind, text, glue]: `glue` is the separator before it (a break, or less where it shares its line with the item before). What a
page tells (headline, sentences, captions) is taken from one page, gold or real; what stands around it is swapped, dropped, inserted and set anew.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Sequence

from fill import Filler, bank
from kinds import Skeletons
from printed import Printer

Item = list[str]  # kind ("" for signs between items), text, glue before it
Parts = Sequence[Sequence[str | None]]
SCRATCH = 0.5  # share of the pages that are built from scratch
PRINTED = 0.5  # share of those that are set as `pages.txt` prints them
CLAUSE = re.compile(r", (?!and\b|who\b|which\b|where\b)| (?=(?:after|because|as|while|before|when|but|although|until)\b)|[;:] ")
AROUND = frozenset(("furniture", "related", "topics", "byline", "stamp", "credit", "dateline", "subhead"))
LABEL = re.compile(r"^(?:[A-Z][A-Za-z' ]{2,22}(?::| \|)|FILE PHOTO:|FILE -)\s+")


def items_of(parts: Parts) -> list[Item]:
    """The items of a gold page."""
    out: list[Item] = []
    glue = ""
    for kind, text in parts:
        if kind is None:
            glue += text or ""
        else:
            out.append([str(kind), text or "", glue])
            glue = ""
    return out


def parts_of(items: list[Item]) -> list[tuple[str | None, str]]:
    """The gold page of items."""
    out: list[tuple[str | None, str]] = []
    for i, (kind, text, glue) in enumerate(items):
        if glue and (i or glue.strip()):
            out.append((None, glue))
        out.append((kind or None, text))
    return out


class Maker:
    """Makes training pages. `pages`: gold pages to recombine; `real`: (headline, sentences) of real reports; `titles`: headlines for links."""

    def __init__(self, pages: list[Parts], real: list[tuple[str, list[str]]], titles: list[str], seed: int) -> None:
        self.rng = random.Random(seed)
        self.filler = Filler(self.rng, titles)
        self.bank = bank()
        self.real = real
        self.pages = [items_of(p) for p in pages]
        self.skeletons = Skeletons(self)
        self.printer = Printer(self)
        self.pools: dict[str, list[str]] = {}
        for page in self.pages:
            for kind, place, text in placed(page):
                self.pools.setdefault(f"{kind}.{place}", []).append(text)

    def chance(self, p: float) -> bool:
        """True with probability p."""
        return self.rng.random() < p

    def banked(self, *names: str) -> str:
        """A filled item of the bank."""
        name = self.rng.choice([n for n in names if n in self.bank])
        return self.filler.fill(self.rng.choice(self.bank[name])) or "Share"

    def filled(self, item: str) -> str:
        """An item with its slots filled."""
        return self.filler.fill(item) or "Share"

    def captioned(self) -> str:
        """A caption, of a gold page or of the bank."""
        captions = self.pools.get("caption.mid", []) + self.pools.get("caption.top", [])
        return self.rng.choice(captions) if captions and self.chance(0.6) else self.banked("caption")

    def make(self) -> list[tuple[str | None, str]]:
        """One training page."""
        if self.chance(SCRATCH):
            page = self.printer.made() if self.chance(PRINTED) else self.skeletons.made()
            if self.chance(0.3):
                page = self.dropped(self.swapped(page))
            way = self.rng.choices((self.set_anew, self.wrapped, self.lost, list), (30, 6, 5, 59))[0]
            return parts_of(way(page))
        page = [list(item) for item in self.rng.choice(self.pages)]
        if self.chance(0.45):
            page = self.retold(page)
        page = self.swapped(page)
        page = self.dropped(page)
        page = self.bare(page) if self.chance(0.1) else self.inserted(page)
        page = self.set_anew(page)
        if self.chance(0.07):
            page = self.wrapped(page)
        elif self.chance(0.04):
            page = self.lost(page)
        return parts_of(page)

    def retold(self, page: list[Item]) -> list[Item]:
        """The page's furniture around what another report tells: its headline, standfirst, sections and captions in their order."""
        glue = self.rng.choice([x[2] for x in page if "\n" in x[2]] or ["\n"])
        told = self.told()
        first = next((i for i, x in enumerate(page) if x[0] == "paragraph"), len(page))
        last = max((i for i, x in enumerate(page) if x[0] == "paragraph"), default=len(page) - 1)
        start = next((i for i, x in enumerate(told) if x[0] in ("paragraph", "dateline")), len(told))
        top = {k: [t for kind, t, _ in told[:start] if kind == k] for k in ("headline", "standfirst", "bullet", "caption", "credit")}
        head: list[Item] = []
        for kind, text, sep in page[:first]:
            if kind not in top:
                head.append([kind, text, sep])
            elif top[kind] and not (kind == "credit" and "\n" in sep):
                head.append([kind, top[kind].pop(0), sep])
        while head and head[-1][0] == "dateline":
            head.pop()
        at = next((i + 1 for i, x in enumerate(head) if x[0] == "headline"), 0)
        if at and top["standfirst"] and self.chance(0.6) and (at == len(head) or "\n" in head[at][2]):
            head.insert(at, ["standfirst", top["standfirst"].pop(0), glue])
        middle = [[k, t, glue] for k, t, sep in page[first : last + 1] if k in ("related", "furniture", "topics", "stamp") and ("\n" in sep)]
        body = [[k, t, sep if "\n" not in sep and i else glue] for i, (k, t, sep) in enumerate(told[start:])]
        for item in middle:
            places = [i for i in range(1, len(body)) if "\n" in body[i][2]]
            if places and self.chance(0.7):
                body.insert(self.rng.choice(places), item)
        return [*head, *body, *page[last + 1 :]]

    def told(self) -> list[Item]:
        """What a report tells, from its headline to its last sentence: of a gold page without furniture, or of a real report."""
        if not self.real or self.chance(0.5):
            page = [list(x) for x in self.rng.choice(self.pages)]
            last = max((i for i, x in enumerate(page) if x[0] == "paragraph"), default=len(page) - 1)
            kept = ("headline", "standfirst", "bullet", "caption", "credit", "subhead", "dateline", "paragraph")
            return [x for x in page[: last + 1] if x[0] in kept]
        title, sentences = self.rng.choice(self.real)
        out: list[Item] = [["headline", title, ""]]
        if self.chance(0.4) and len(sentences) > 3:
            out.append(["standfirst", self.summary(sentences.pop(1)), "\n"])
        for i, sentence in enumerate(sentences[: self.rng.randint(2, 9)]):
            if i and self.chance(0.12):
                out.append(["subhead", self.section(sentence), "\n"])
            out.append(["paragraph", sentence, "\n"])
        return out

    def summary(self, sentence: str) -> str:
        """The first clauses of a sentence, or its first sentence, as a standfirst: closed like a sentence or, more seldom, not."""
        first = re.split(r"(?<=[.!?]) (?=[A-Z])", sentence)[0]
        ends = [m.start() for m in CLAUSE.finditer(first) if 8 <= first[: m.start()].count(" ") <= 28]
        told = first[: self.rng.choice(ends)] if ends and self.chance(0.6) else first
        return told.rstrip(",;:.- ") + self.rng.choice((".", ".", ".", ""))

    def points(self, page: list[Item]) -> list[tuple[str, str]]:
        """Short points of what the page tells, with or without a line over them."""
        told = [x[1] for x in page if x[0] == "paragraph" and len(x[1]) > 60] or [self.filler.slot("title")]
        out = [("furniture", self.banked("furniture.points"))] if self.chance(0.6) else []
        for _ in range(self.rng.randint(2, 4)):
            out.append(("bullet", self.point(self.rng.choice(told))))
        if self.chance(0.15):
            out += [
                ("subhead", self.rng.choice(("What's next?", "What happens next?", "Why it matters"))),
                ("bullet", self.point(self.rng.choice(told))),
            ]
        return out

    def point(self, sentence: str) -> str:
        """A point: a short sentence as it stands, its first clauses, or a headline."""
        first = re.split(r"(?<=[.!?]) (?=[A-Z])", sentence)[0]
        if self.chance(0.4) and len(first) < 130:
            return first
        return self.summary(sentence) if self.chance(0.7) else self.filler.slot("title")

    def section(self, sentence: str) -> str:
        """The title of a section, from the bank or from some words of the sentence that follows."""
        words = re.findall(r"[A-Za-z][\w'-]+", sentence)
        if len(words) < 12 or self.chance(0.4):
            return self.banked("subhead")
        start = self.rng.randint(0, len(words) - 6)
        title = " ".join(words[start : start + self.rng.randint(2, 6)])
        return self.rng.choice((title[0].upper() + title[1:], title.title(), title.upper()))

    def swapped(self, page: list[Item]) -> list[Item]:
        """Some items around the report swapped for others of their kind and place; some labels dropped."""
        much = self.rng.choice((0.0, 0.2, 0.5, 0.8))
        for item, (kind, place, _) in zip(page, placed(page), strict=True):
            if kind in AROUND and self.chance(much) and len(item[1]) < 400:
                item[1] = self.other(kind, place, item[1])
            elif kind in ("caption", "related") and self.chance(0.15):
                item[1] = LABEL.sub("", item[1]) or item[1]
            elif kind == "stamp" and self.chance(0.2):
                item[1] = re.sub(r"^(?:Published|Posted|Updated|Last updated)(?: on| at)?:? ", "", item[1])
            elif kind in ("headline", "related", "subhead") and self.chance(0.05):
                item[1] = item[1].upper() if self.chance(0.5) else item[1].title()
        return page

    def other(self, kind: str, place: str, text: str) -> str:
        """Another item of that kind and place."""
        pool = self.pools.get(f"{kind}.{place}", [])
        if self.chance(0.4) and pool:
            return self.rng.choice(pool)
        if kind == "furniture":
            names = {
                "top": ("furniture.masthead", "furniture.menu", "furniture.menu", "furniture.clock", "furniture.notice", "furniture.tools"),
                "mid": ("furniture.tools", "furniture.notice"),
                "tail": ("furniture.fields", "furniture.notice", "furniture.notice", "furniture.tools", "furniture.comments", "furniture.menu"),
            }[place]
            return self.banked(*names)
        if kind == "related":
            return self.banked("related.label" if place == "mid" else "related.title", "related.title")
        if kind == "byline":
            return self.banked("byline.tail", "byline.tail", "byline") if place == "tail" else self.banked("byline")
        if kind == "topics":
            return self.banked("topics.label", "topics.bare")
        return self.banked(kind)

    def dropped(self, page: list[Item]) -> list[Item]:
        """The page without some items; a line loses all that shares it or nothing but its last."""
        rate = self.rng.choice((0.0, 0.05, 0.2))
        out: list[Item] = []
        for i, item in enumerate(page):
            alone = ("\n" in item[2] or i == 0) and (i + 1 >= len(page) or "\n" in page[i + 1][2])
            if alone and item[0] != "paragraph" and self.chance(rate):
                continue
            out.append(item)
        if self.chance(0.06):
            out = [x for x in out if x[0] != "headline"] or out
        if self.chance(0.05):
            first = next((i for i, x in enumerate(out) if x[0] in ("headline", "paragraph")), 0)
            out = out[first:]
        if self.chance(0.08):
            last = max((i for i, x in enumerate(out) if x[0] == "paragraph"), default=len(out))
            out = out[: last + 1]
        return out or page

    def bare(self, page: list[Item]) -> list[Item]:
        """What the page tells, with at most one or two lines around it: a headline, a stamp, two sentences."""
        rate = self.rng.choice((0.7, 0.9, 1.0))
        kept = [x for x in page if x[0] in ("headline", "paragraph", "dateline", "") or not self.chance(rate)]
        if self.chance(0.5):
            at = next((i for i, x in enumerate(kept) if x[0] == "headline"), -1) + 1
            if at == len(kept) or "\n" in kept[at][2]:
                kept.insert(at, ["stamp", self.banked("stamp"), "\n"])
        return kept or page

    def inserted(self, page: list[Item]) -> list[Item]:
        """The page with runs of furniture, links, captions and comments put in where pages have them."""
        breaks = [x[2] for x in page if "\n" in x[2]]
        glue = self.rng.choice(breaks) if breaks else "\n"
        body = [i for i, x in enumerate(page) if x[0] == "paragraph" and (i + 1 == len(page) or "\n" in page[i + 1][2]) and "\n" in x[2]]
        head = next((i for i, x in enumerate(page) if x[0] == "headline"), 0)
        runs: list[tuple[int, list[Item]]] = []

        def put(at: int, kinds: list[tuple[str, str]]) -> None:
            runs.append((at, [[k, t, glue] for k, t in kinds if t]))

        if self.chance(0.3):
            put(
                0,
                [
                    (
                        "furniture",
                        self.banked(
                            "furniture.masthead", "furniture.menu", "furniture.menu", "furniture.clock", "furniture.notice", "furniture.fields"
                        ),
                    )
                    for _ in range(self.rng.randint(1, 7))
                ],
            )
        if body and self.chance(0.35) and "\n" in page[body[0]][2]:
            put(self.rng.choice((head + 1, body[0])), [("furniture", self.banked("furniture.tools")) for _ in range(self.rng.randint(1, 5))])
        if body and self.chance(0.13):
            put(body[0], self.points(page))
        if len(body) > 1:
            if self.chance(0.3):
                put(
                    self.rng.choice(body[:-1]) + 1,
                    [("furniture", self.banked("furniture.tools", "furniture.notice")) for _ in range(self.rng.randint(1, 2))],
                )
            if self.chance(0.3):
                put(self.rng.choice(body[:-1]) + 1, self.links(label=True))
            if self.chance(0.2):
                put(self.rng.choice(body[:-1]) + 1, [("paragraph", self.banked("paragraph.reader"))])
            if self.chance(0.22):
                put(self.rng.choice(body[:-1]) + 1, self.pictured())
            if self.chance(0.15):
                for at in self.rng.sample(body[1:], k=min(len(body) - 1, self.rng.randint(1, 3))):
                    put(at, [("subhead", self.section(page[at][1]))])
        if body and self.chance(0.12):
            put(body[0], self.pictured())
        end = body[-1] + 1 if body else len(page)
        if self.chance(0.2):
            put(end, [("byline", self.banked("byline.tail"))])
        for rate, made in (
            (0.2, self.tagged), (0.35, lambda: self.links(label=False)), (0.12, self.commented),
            (0.4, lambda: [("furniture", self.banked("furniture.notice", "furniture.tools")) for _ in range(self.rng.randint(1, 6))]),
        ):  # fmt: skip
            if self.chance(rate):
                put(self.rng.choice((end, len(page), len(page))), made())
        for at, run in sorted(runs, key=lambda r: -r[0]):
            page[at:at] = run
        return page

    def links(self, *, label: bool) -> list[tuple[str, str]]:
        """A link in mid-text, or a head and some links, with or without days, sections and teasers."""
        if label and self.chance(0.6):
            return [("related", self.banked("related.label", "related.label", "related.title"))]
        out = [("furniture", self.banked("related.head"))] if self.chance(0.7) else []
        style = self.rng.random()
        for _ in range(self.rng.randint(2, 6)):
            out.append(("related", self.banked("related.title")))
            if style < 0.15:
                out.append(("related", self.banked("stamp")))
            elif style < 0.25 and self.real:
                out.append(
                    (
                        "related",
                        self.rng.choice(self.rng.choice(self.real)[1])[: self.rng.randint(60, 200)].rsplit(" ", 1)[0]
                        + self.rng.choice((".", "...", "…")),
                    )
                )
            elif style < 0.32:
                out.append(("related", self.filler.slot("section")))
        return out

    def pictured(self) -> list[tuple[str, str]]:
        """A caption, a credit, or both."""
        captions = self.pools.get("caption.mid", []) + self.pools.get("caption.top", [])
        caption = ("caption", self.rng.choice(captions) if captions and self.chance(0.6) else self.banked("caption"))
        credit = ("credit", self.banked("credit"))
        return self.rng.choice(([caption], [caption, credit], [caption, credit], [credit, caption], [credit]))

    def tagged(self) -> list[tuple[str, str]]:
        """Topics in one line or in several."""
        if self.chance(0.5):
            return [("topics", self.banked("topics.label", "topics.bare"))]
        return [("furniture", self.banked("topics.head")), *(("topics", self.filler.made("topic1")) for _ in range(self.rng.randint(2, 5)))]

    def commented(self) -> list[tuple[str, str]]:
        """What readers wrote below a report."""
        return [("furniture", self.banked("furniture.comments")) for _ in range(self.rng.randint(3, 9))]

    def set_anew(self, page: list[Item]) -> list[Item]:
        """The page with other breaks: all single, all double, or mixed."""
        mode = self.rng.choice(("keep", "keep", "keep", "one", "two", "mixed", "text"))
        for item in page:
            if "\n" not in item[2] or item[2].strip():
                continue
            if mode == "one":
                item[2] = "\n"
            elif mode == "two":
                item[2] = "\n\n"
            elif mode == "mixed":
                item[2] = self.rng.choice(("\n", "\n", "\n\n", "\n\n\n"))
            elif mode == "text":
                item[2] = "\n\n" if item[0] in ("paragraph", "dateline") else "\n"
        return page

    def lost(self, page: list[Item]) -> list[Item]:
        """The page in one line: breaks become spaces, some of them nothing."""
        none = self.chance(0.3)
        for item in page:
            if "\n" in item[2]:
                item[2] = "" if none and self.chance(0.6) else " "
            item[1] = " ".join(item[1].split())
        return page

    def wrapped(self, page: list[Item]) -> list[Item]:
        """The page with its sentences wrapped at a fixed width, blank lines between."""
        width = self.rng.randint(45, 78)
        for item in page:
            if item[2] and "\n" in item[2]:
                item[2] = "\n\n"
            if item[0] in ("paragraph", "standfirst", "related", "caption", "headline") and len(item[1]) > width:
                item[1] = "\n".join(textwrap.wrap(item[1], width))
        return page


def placed(page: list[Item]) -> list[tuple[str, str, str]]:
    """Kind, place (top mid tail) and text of every item."""
    body = [i for i, x in enumerate(page) if x[0] == "paragraph"]
    first, last = (body[0], body[-1]) if body else (len(page), len(page))
    return [(x[0], "top" if i < first else "tail" if i > last else "mid", x[1]) for i, x in enumerate(page)]
