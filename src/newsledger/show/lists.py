"""The timeline and the relations of a story, for a terminal and a brief."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsledger.show.pen import BOLD, DIM, Pen, cells
from newsledger.show.view import Bond, Chapter, Moment
from newsledger.show.wording import number

WIDEST_DAY = 24  # columns of a day beside which what happened stands


def moments_of(chapter: Chapter) -> list[tuple[Moment, str]]:
    """The rows of the timeline, each with the letters of the reports that tell it; what is shown nowhere else has no row."""
    home = {i: p for p in chapter.points for i in p.ids}
    return [(m, " ".join(dict.fromkeys(s.letter for s in home[m.fact].said))) for m in chapter.moments if m.fact in home]


def bonds_of(chapter: Chapter) -> Iterator[tuple[Bond, str]]:
    """The relations with their days and how many of the facts that are shown they rest on."""
    shown = {i for p in chapter.points for i in p.ids}
    for bond in chapter.bonds:
        count = len(shown & set(bond.facts))
        yield bond, " · ".join(x for x in (bond.dates, number(count, "fact") if count else "less sure") if x)


def draw_moments(pen: Pen, chapter: Chapter) -> None:
    """The timeline, a fact a row."""
    rows = moments_of(chapter)
    if not rows:
        return
    pen.head("Timeline", "what is dated, in order")
    room = min(WIDEST_DAY, max(cells(m.when) for m, _ in rows))
    for moment, letters in rows:
        if cells(moment.when) > room or 3 * room > pen.width:
            pen.block(moment.when, BOLD, first="  ")
            pen.block(f"{moment.gist} ({letters})", first="    ")
        else:
            pen.block(f"{moment.gist} ({letters})", first=f"  {moment.when}{' ' * (room - cells(moment.when))}  ", lead=(BOLD,))


def draw_bonds(pen: Pen, chapter: Chapter) -> None:
    """The relations, each with its days."""
    if chapter.bonds:
        pen.head("Relations", "how actors stand to each other")
    for bond, about in bonds_of(chapter):
        pen.block(bond.words, first="  · ", lead=(DIM,))
        pen.block(about, DIM, first="    ")


def hint(chapter: Chapter, parts: Collection[str]) -> str:
    """How to see the timeline and the relations that are there and not shown; nothing where there are none."""
    counts = (("timeline", len(moments_of(chapter))), ("relations", len(chapter.bonds)))
    left = [f"{name} ({count})" for name, count in counts if count and name not in parts]
    shown = " ".join(f"--part {x.split()[0]}" for x in left)
    return f"{' and '.join(left)}: newsledger show {shown}" if left else ""
