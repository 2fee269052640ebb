"""The record for a terminal: one story after the other, in 60 columns or more; without colour the words say the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest

from newsledger.records import Failure
from newsledger.show.lists import draw_bonds, draw_moments, hint
from newsledger.show.pen import BLUE, BOLD, DIM, GREEN, PLAIN, RED, YELLOW, Pen, cells, padded, wrap
from newsledger.show.sides import Group, groups
from newsledger.show.view import Chapter, Point, Said, Told, View
from newsledger.show.wording import VERDICTS, clear_tags, counts_words, number, one_line, origin_words, paired, worded

STANDING = {"corroborated": ("●", GREEN), "repeated": ("○", BLUE), "contested": ("≠", RED), "single": ("·", DIM)}
PARTS = ("agreed", "differs", "quotes", "only")
"""What a view shows where nothing is chosen; "timeline" and "relations" are the others."""
WORDY = 40  # columns: a shorter reading is shown with the words around it


def terminal(view: View, *, width: int = 80, colour: bool = False, parts: Collection[str] = PARTS) -> str:
    """The view as text, of each story these parts."""
    pen = Pen(width, colour=colour)
    for i, chapter in enumerate(view.chapters):
        if i:
            pen.line()
            pen.line("─" * pen.width, DIM)
            pen.line()
        draw_chapter(pen, chapter, parts)
    if not view.chapters:
        pen.line("No reports.")
    draw_errors(pen, view.errors)
    return "\n".join(pen.lines) + "\n"


def draw_chapter(pen: Pen, chapter: Chapter, parts: Collection[str]) -> None:
    """One story."""
    pen.block(chapter.label, BOLD)
    pen.parts(summary(chapter), DIM)
    pen.line()
    draw_reports(pen, chapter.told)
    single = len(chapter.told) == 1
    if "agreed" in parts:
        draw_points(pen, "Agreed", "told by more than one report", [p for p in chapter.agreed() if p.kind != "quote"])
    if "differs" in parts:
        draw_gaps(pen, chapter)
    if "quotes" in parts:
        draw_quotes(pen, [p for p in chapter.quotes() if p.standing != "single" or single])
    if "only" in parts and single:
        draw_single(pen, chapter)
    for told, points in chapter.only() if "only" in parts and not single else ():
        draw_only(pen, told, points)
    if "timeline" in parts:
        draw_moments(pen, chapter)
    if "relations" in parts:
        draw_bonds(pen, chapter)
    draw_hidden(pen, chapter, parts)


def draw_hidden(pen: Pen, chapter: Chapter, parts: Collection[str]) -> None:
    """What is not shown, and how it is."""
    left = [x for x in (f"less sure ({chapter.hidden}): shown with --all" if chapter.hidden else "", hint(chapter, parts)) if x]
    if left:
        pen.line()
    for text in left:
        pen.block(text, DIM)


def summary(chapter: Chapter) -> list[str]:
    """The story's date and counts."""
    parts = [chapter.dates, number(len(chapter.told), "report")]
    if len(chapter.told) > 1:
        parts.append(number(len({t.name if t.known else t.id for t in chapter.told}), "outlet"))
        for standing in ("corroborated", "repeated", "contested"):
            if count := sum(p.standing == standing for p in chapter.points):
                parts.append(f"{count} {standing}")
        if count := sum(p.standing == "single" for p in chapter.points):
            parts.append(f"{count} in one report only")
        if chapter.gaps:
            parts.append(number(len(chapter.gaps), "difference"))
    return parts


def draw_reports(pen: Pen, told: Sequence[Told]) -> None:
    """The reports with their letters, outlets and dates in columns, where there is room for them."""
    name = min(max((cells(one_line(t.name)) for t in told), default=0), pen.width // 2)
    date = max((cells(t.date or "undated") for t in told), default=0)
    for t in told:
        notes = [n for n in (t.copy, {"agency": "agency copy", "primary": "primary text"}.get(t.genre, ""), "" if t.known else "outlet unknown") if n]
        head = f"  {t.letter:<2} " + padded(one_line(t.name), name) + "  " + padded(t.date or "undated", date)
        text = " · ".join(notes)
        if cells(head) + 2 + cells(text) <= pen.width:
            pen.lines.append(pen.paint(head, PLAIN) + ("  " + pen.paint(text, DIM) if text else "") if pen.colour else (f"{head}  {text}").rstrip())
            continue
        pen.block(f"{one_line(t.name)}, {t.date or 'undated'}", first=f"  {t.letter:<2} ")
        if text:
            pen.block(text, DIM, first="     ")


def draw_points(pen: Pen, title: str, note: str, points: Sequence[Point]) -> None:
    """A section of facts that several reports tell."""
    if points:
        pen.head(title, note)
        draw_list(pen, points)


def draw_list(pen: Pen, points: Sequence[Point]) -> None:
    """Facts, each with its counts and with every report's words."""
    for p in points:
        sign, colour = STANDING[p.standing]
        pen.block(paired(p.gist), first=f"  {sign} ", lead=(colour, BOLD))
        pen.parts(facts_about(p), DIM, first="    ")
        for letters, said in told_alike(p):
            draw_said(pen, letters, said, p)


def facts_about(point: Point) -> list[str]:
    """Standing, counts, kind, time and place of a fact, in words."""
    where = [w for w in (point.when, point.place) if w]
    extra = [*clear_tags(point.tags), *where, *(["background"] if point.background else [])]
    return [f"{point.standing}: {counts_words(point.counts)}", origin_words(point.said), *extra]


def told_alike(point: Point) -> list[tuple[str, Said]]:
    """Each wording once, under the letters of the reports that have it without a chain."""
    groups: dict[object, list[Said]] = {}
    for s in point.said:
        groups.setdefault((one_line(s.span.text), s.stance, s.letter if len(s.chain) > 1 else ""), []).append(s)
    return [(" ".join(dict.fromkeys(s.letter for s in group)), group[0]) for group in groups.values()]


def draw_said(pen: Pen, letters: str, said: Said, point: Point) -> None:
    """The words of reports for a fact, with the chain where there is one; words that are the gist itself are not repeated."""
    same = one_line(said.span.text).strip(" .•*-–") == one_line(point.gist).strip(" .•*-–")
    chain = chain_words(said) if len(said.chain) > 1 else ""
    stance = f" ({said.stance})" if said.stance != "agrees" else ""
    text = "the same words" if same else paired(said.span.text)
    pen.block(f"{text}{stance}", *([DIM] if same else []), first=f"      {letters:<2} ", lead=(BOLD,))
    if chain:
        pen.block(chain, DIM, first="         ")


def chain_words(said: Said) -> str:
    """`The Harbour Post ← Nordlys ← an official`."""
    return " ← ".join(said.chain)


def draw_gaps(pen: Pen, chapter: Chapter) -> None:
    """Differences, contradictions first; two columns where the terminal is wide enough."""
    loose = chapter.loose()
    if not chapter.gaps and not loose:
        return
    pen.head("Differs", "both readings; Newsledger does not decide")
    for gap in sorted(chapter.gaps, key=lambda g: not g.contradicts):
        sign, colour = ("≠", RED) if gap.contradicts else ("~", YELLOW)
        pen.lines.append(f"  {pen.paint(sign, colour, BOLD)} {pen.paint(gap.kind, BOLD)}: {VERDICTS.get(gap.verdict, gap.verdict)}")
        if len(gap.said) == 2 and pen.width >= 72:
            draw_columns(pen, gap.said[0], gap.said[1])
        else:
            draw_sides(pen, groups(gap))
        for said in unique_chains(s for side in gap.said for s in (side, *side.alike) if len(s.chain) > 1):
            pen.block(chain_words(said), DIM, first=f"      {said.letter:<2} ")
        if gap.note:
            pen.block(gap.note, DIM, first="    ")
    draw_list(pen, loose)


def draw_sides(pen: Pen, sides: Sequence[Group]) -> None:
    """Each side under its reading and the letters of all reports that hold it."""
    for side in sides:
        pen.block(f"{side.name}: {side.letters()}", BOLD, first="      ")
        for said in side.said:
            pen.block(reading(said), first=f"        {said.letters():<2} ", lead=(BOLD,))


def reading(said: Said) -> str:
    """The words of a side, a few of them with those around, and then between brackets."""
    text = one_line(said.span.text)
    if cells(text) >= WORDY or not (said.before or said.after):
        return text
    return one_line(f"{said.before}[{text}]{said.after}")


def draw_columns(pen: Pen, left: Said, right: Said) -> None:
    """Two readings side by side."""
    half, mark = (pen.width - 6 - 3) // 2, max(2, *(len(s.letters()) for s in (left, right)))
    room = half - mark - 1
    columns = [wrap(reading(s), room) for s in (left, right)]
    for i, (a, b) in enumerate(zip_longest(*columns, fillvalue="")):
        marks = [pen.paint(padded(s.letters(), mark + 1), BOLD) if i == 0 else " " * (mark + 1) for s in (left, right)]
        pen.lines.append(f"      {marks[0]}{padded(a, room)} │ {marks[1]}{b}".rstrip())


def draw_quotes(pen: Pen, quotes: Sequence[Point]) -> None:
    """Utterances with their speakers and the chain by which each outlet has them."""
    if not quotes:
        return
    pen.head("Quotes", "with the chain by which each outlet has them")
    for p in quotes:
        pen.block(worded(p.gist, verbatim=p.verbatim), first="  ")
        about = [p.speaker or "speaker unknown", p.standing if p.standing == "single" else f"{p.standing}: {counts_words(p.counts)}"]
        pen.parts([f"— {about[0]}", *about[1:]], DIM, first="    ")
        for said in unique_chains(p.said):
            pen.block(chain_words(said) + (f" ({said.primary})" if said.primary else ""), first=f"      {said.letter:<2} ", lead=(BOLD,))


def unique_chains(said: Iterable[Said]) -> Iterator[Said]:
    """One line for each report and chain."""
    seen: set[tuple[str, tuple[str, ...], str]] = set()
    for s in said:
        if (s.letter, s.chain, s.primary) not in seen:
            seen.add((s.letter, s.chain, s.primary))
            yield s


def draw_only(pen: Pen, told: Told, points: Sequence[Point]) -> None:
    """What one report alone tells."""
    pen.head("Only in", name=f"{told.name} ({told.letter})")
    for p in points:
        draw_bullet(pen, p)


def draw_single(pen: Pen, chapter: Chapter) -> None:
    """What the only report of a story tells."""
    points = [p for p in chapter.points if p.kind != "quote"]
    if points:
        pen.head("Told", "by one report; nothing to compare it with yet")
    for p in points:
        draw_bullet(pen, p)


def draw_bullet(pen: Pen, point: Point) -> None:
    """A fact of one report in one line, with its chain where it has one."""
    text = f"{worded(point.gist, verbatim=point.verbatim)} — {point.speaker or 'speaker unknown'}" if point.kind == "quote" else paired(point.gist)
    pen.block(text, first="  · ", lead=(DIM,))
    extra = clear_tags(point.tags) + [w for w in (point.when, point.place) if w]
    chain = chain_words(point.said[0]) if point.said and len(point.said[0].chain) > 1 else ""
    primary = point.said[0].primary if point.said else ""
    if chain or extra or primary:
        pen.parts([chain, primary, *extra], DIM, first="    ")


def draw_errors(pen: Pen, errors: Sequence[Failure]) -> None:
    """What could not be read or analysed, and why."""
    if not errors:
        return
    pen.head("Not in the record")
    for e in errors:
        pen.block(f"{e.path or 'a report'}: {e.message}", first="  ! ", lead=(RED,))
