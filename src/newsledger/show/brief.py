"""The record as Markdown: a brief with a footnote for every quotation, its outlet and its offsets."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsledger.show.lists import bonds_of, moments_of
from newsledger.show.sides import groups
from newsledger.show.view import Chapter, Gap, Point, Said, View
from newsledger.show.wording import VERDICTS, counts_words, one_line, origin_words, paired, quoted, worded

PARTS = ("agreed", "differs", "quotes", "only", "timeline", "relations")
SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")


class Notes:
    """The footnotes of a brief, numbered as they come; the same words of the same report are one note."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def mark(self, said: Sequence[Said], names: dict[str, str]) -> str:
        """The marks of the footnotes of these words."""
        texts = [self.text(s, names) for s in said]
        return "".join(f"[^{self.numbers.setdefault(t, len(self.numbers) + 1)}]" for t in dict.fromkeys(texts))

    def text(self, said: Said, names: dict[str, str]) -> str:
        """One footnote: the quote, the outlet, the offsets, and through whom the outlet has it."""
        chain = f"; {plain(' ← '.join(said.chain))}" if len(said.chain) > 1 else ""
        primary = f"; {plain(said.primary)}" if said.primary else ""
        return f"{plain(quoted(said.span.text))} {names[said.report]}, characters {said.span.start} to {said.span.end}{chain}{primary}"

    def lines(self) -> list[str]:
        """The notes, as they stand at the end."""
        return [f"[^{n}]: {text}" for text, n in self.numbers.items()]


def plain(text: str) -> str:
    """Text with everything escaped that Markdown or HTML would read as markup."""
    line = SPECIAL.sub(r"\\\1", one_line(text))
    line = re.sub(r"(?i)\b(https?|ftp|www)([:.])", r"\1\\\2", line)
    return re.sub(r"^(\d+)([.)])|^([-+=])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)


def brief(view: View, *, parts: Collection[str] = PARTS) -> str:
    """The view as Markdown, of each story these parts."""
    notes, lines = Notes(), [f"> {plain(view.notice)}", ""] if view.notice else []
    for chapter in view.chapters:
        lines += chapter_lines(chapter, notes, parts)
    if view.errors:
        lines += ["## Not in the record", "", *(f"- {plain(e.path or 'a report')}: {plain(e.message)}" for e in view.errors), ""]
    return "\n".join([*lines, *notes.lines()]) + "\n"


def chapter_lines(chapter: Chapter, notes: Notes, parts: Collection[str]) -> list[str]:
    """One story."""
    names = {t.id: plain(t.name) for t in chapter.told}
    lines = [f"# {plain(chapter.label)}", "", *([f"*{chapter.dates}*", ""] if chapter.dates else [])]
    for t in chapter.told:
        about = [plain(t.name) if t.known else f"{plain(t.name)} (outlet unknown)", t.date or "undated", t.copy, plain(t.url or "")]
        lines.append(f"- **{t.letter}** " + ", ".join(p for p in about if p))
    for part in PARTS:
        lines += part_lines(chapter, part, notes, names) if part in parts else []
    if chapter.hidden:
        lines += ["", f"*Less sure and not shown: {chapter.hidden}.*"]
    return [*lines, ""]


def part_lines(chapter: Chapter, part: str, notes: Notes, names: dict[str, str]) -> list[str]:
    """One part of a story under its heading."""
    if part == "agreed":
        return section("Agreed", [point_line(p, notes, names) for p in chapter.agreed() if p.kind != "quote"])
    if part == "differs":
        loose = [point_line(p, notes, names) for p in chapter.loose()]
        return section("Differs", [gap_line(g, notes, names) for g in chapter.gaps] + loose)
    if part == "quotes":
        return section("Quotes", [quote_line(p, notes, names) for p in chapter.quotes() if p.standing != "single" or len(chapter.told) == 1])
    if part == "timeline":
        return section("Timeline", [f"- **{plain(m.when)}** {plain(m.gist)} ({letters})" for m, letters in moments_of(chapter)])
    if part == "relations":
        return section("Relations", [f"- {plain(bond.words)} ({plain(about)})" for bond, about in bonds_of(chapter)])
    lines = []
    for told, points in chapter.only():
        title = f"Only in {plain(told.name)}" if len(chapter.told) > 1 else "Told"
        lines += section(title, [single_line(p, notes, names) for p in points if p.kind != "quote" or len(chapter.told) > 1])
    return lines


def section(title: str, items: Sequence[str]) -> list[str]:
    """A heading with its items; nothing without items."""
    return ["", f"## {title}", "", *items] if items else []


def point_line(point: Point, notes: Notes, names: dict[str, str]) -> str:
    """A fact that several reports tell."""
    about = "; ".join(x for x in (counts_words(point.counts), plain(origin_words(point.said))) if x)
    return f"- {plain(paired(point.gist))}{notes.mark(point.said, names)} ({point.standing}: {about})"


def single_line(point: Point, notes: Notes, names: dict[str, str]) -> str:
    """A fact of one report, or an utterance with its speaker."""
    chain = f" ({plain(' ← '.join(point.said[0].chain))})" if len(point.said[0].chain) > 1 else ""
    words = worded(point.gist, verbatim=point.verbatim) if point.kind == "quote" else paired(point.gist)
    speaker = f" — {plain(point.speaker or 'speaker unknown')}" if point.kind == "quote" else ""
    return f"- {plain(words)}{speaker}{notes.mark(point.said, names)}{chain}"


def quote_line(point: Point, notes: Notes, names: dict[str, str]) -> str:
    """An utterance with its speaker."""
    counts = "" if point.standing == "single" else f" ({point.standing}: {counts_words(point.counts)})"
    words = plain(worded(point.gist, verbatim=point.verbatim))
    return f"- {words} — {plain(point.speaker or 'speaker unknown')}{notes.mark(point.said, names)}{counts}"


def gap_line(gap: Gap, notes: Notes, names: dict[str, str]) -> str:
    """A difference with both readings."""
    told = groups(gap)
    if len(gap.said) == 2 or not told:
        sides = "; ".join(side_line(s, notes, names) for s in gap.said)
    else:
        sides = "; ".join(f"**{plain(g.name)}** — " + ", ".join(side_line(s, notes, names) for s in g.said) for g in told)
    return f"- **{plain(gap.kind)}** ({VERDICTS.get(gap.verdict, gap.verdict)}): {sides}"


def side_line(said: Said, notes: Notes, names: dict[str, str]) -> str:
    """Who has a reading, and its words."""
    tellers = ", ".join(names[x.report] for x in (said, *said.alike))
    return f"{tellers}: {plain(quoted(said.span.text))}{notes.mark([said, *said.alike], names)}"
