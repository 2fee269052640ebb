"""The right side of the page: the reports side by side, every block in place, cut where facts begin and end so that they can be lit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsledger.records import Block, Span, trimmed
from newsledger.show.page_text import esc, raw
from newsledger.show.view import Chapter, Told
from newsledger.show.wording import number

Mark = tuple[int, int, str, str]  # start, end, the fact's key, its standing
CLASSES = (("contested", "against"), ("corroborated", "sure2"), ("repeated", "more"), ("single", "told"))


def reports(chapter: Chapter, key: str) -> str:
    """All reports of a story."""
    inner = "".join(report(chapter, t, key) for t in chapter.told)
    many = " many" if len(chapter.told) > 3 else ""
    columns = f'<div class="reports{many}" role="group" aria-label="The reports, {number(len(chapter.told), "column")}">{inner}</div>'
    return f'<div class="side{many}">{tabs(chapter, key)}{columns}</div>'


def tabs(chapter: Chapter, key: str) -> str:
    """The names of the reports, each leading to its column: where more are told than fit, nobody sees otherwise that there are more."""
    if len(chapter.told) < 2:
        return ""
    links = "".join(f'<a href="#{key}-{t.letter}" data-column="{key}-{t.letter}"><b>{t.letter}</b> {esc(t.name)}</a>' for t in chapter.told)
    return f'<nav class="tabs" aria-label="Go to a report"><span>{number(len(chapter.told), "report")}</span>{links}</nav>'


def marks_of(chapter: Chapter, letter: str) -> list[Mark]:
    """The stretches of a report that facts and differences rest on."""
    out = [
        (s.span.start, s.span.end, f"p{n}", p.standing if p.sure else "") for n, p in enumerate(chapter.points) for s in p.said if s.letter == letter
    ]
    out += [
        (s.span.start, s.span.end, f"g{n}", "contested" if g.contradicts and g.sure else "")
        for n, g in enumerate(chapter.gaps)
        for side in g.said
        for s in (side, *side.alike)
        if s.letter == letter
    ]
    return sorted(out)


def report(chapter: Chapter, told: Told, key: str) -> str:
    """One report: its head, then its blocks."""
    about = [
        told.date or "undated",
        told.copy,
        "" if told.known else "outlet unknown",
        {"agency": "agency copy", "primary": "primary text"}.get(told.genre, ""),
    ]
    notes = " · ".join(esc(a) for a in about if a)
    link = f' · <a href="{esc(told.url or "")}" rel="noreferrer noopener">source</a>' if (told.url or "").startswith(("https://", "http://")) else ""
    ident = f"{key}-{told.letter}"
    head = f'<header><h4 id="{ident}"><span class="letter">{told.letter}</span>{esc(told.name)}</h4>{notes}{link}</header>'
    body = "".join(block_html(told, b, f"{ident}", marks) for b, marks in with_marks(told, marks_of(chapter, told.letter)))
    return f'<article class="report" tabindex="0" aria-labelledby="{ident}" data-name="{esc(told.name)}">{head}{body}</article>'


def whole(told: Told) -> list[Block]:
    """The blocks, and what lies between them, in order; nothing of the text is left out. A bullet's dot goes with its block."""
    out: list[Block] = []
    at = 0
    for b in sorted((b for b in told.blocks if any(c.isalnum() for c in b.span.text)), key=lambda b: b.span.start):
        gap = told.text[at : b.span.start]
        if gap.strip() and "\n" not in gap.lstrip() and not any(c.isalnum() for c in gap):
            start = b.span.start - len(gap.lstrip())
            out.append(Block(span=Span(start, b.span.end, told.text[start : b.span.end]), kind=b.kind))
        else:
            out += [*between(told.text, at, b.span.start), b]
        at = max(at, b.span.end)
    return [*out, *between(told.text, at, len(told.text))]


def between(text: str, start: int, end: int) -> list[Block]:
    """What no block covers, when it is more than white space."""
    return [Block(span=trimmed(text, start, end), kind="furniture")] if text[start:end].strip() else []


def with_marks(told: Told, marks: Sequence[Mark]) -> Iterator[tuple[Block, list[Mark]]]:
    """Each block with the marks that touch it."""
    for b in whole(told):
        yield b, [m for m in marks if m[0] < b.span.end and b.span.start < m[1]]


def block_html(told: Told, block: Block, ident: str, marks: Sequence[Mark]) -> str:
    """One block as a paragraph of segments; the first segment of a fact carries the anchor that links lead to."""
    out = []
    cuts = sorted({block.span.start, block.span.end, *(max(block.span.start, min(c, block.span.end)) for m in marks for c in m[:2])})
    for start, end in pairwise(cuts):
        on = [m for m in marks if m[0] <= start and end <= m[1]]
        text = raw(told.text[start:end])
        if not on:
            out.append(text)
            continue
        anchors = "".join(
            f'<span class="anchor" id="{ident}-{k}"></span>' for s, _, k, _ in on if max(s, block.span.start) == start and first(s, block)
        )
        keys = " ".join(dict.fromkeys(k for _, _, k, _ in on))
        cls = next((c for standing, c in CLASSES if any(m[3] == standing for m in on)), "maybe")
        out.append(f'{anchors}<span class="seg {cls}" data-p="{keys}">{text}</span>')
    inside = " in" if block.span.start and "\n" not in told.text[max(0, block.span.start - 2) : block.span.start] and block.span.start > 1 else ""
    return f'<p class="b {block.kind}{inside}" dir="auto">{"".join(out)}</p>'


def first(start: int, block: Block) -> bool:
    """Whether a mark begins in this block, not in an earlier one."""
    return start >= block.span.start
