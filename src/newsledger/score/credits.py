"""The measure of credits: which agencies, outlets and photographers a line names, and that lines which only look so name none.

A row is one `line` with where it stands (`dateline`, `top`, `caption`, `body`, `end`) and its `marks`: start, end, part (agency, outlet, photographer) and
the id of the outlet or agency. The line is read inside a small report; what is found in it counts when part, id and place agree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict

from newsledger.records import Findings, Report, Span

HEAD = "Council puts off vote on harbour wall"
FIRST = "The council put off its vote on the harbour wall on Tuesday after a long debate. Members will meet again next week to look at the costs."
LAST = "The wall was built seventy years ago and has cracked in several places. Repairs would take two years, the engineers said."
PARTS = ("agency", "outlet", "photographer")


class Mark(TypedDict):
    """One name in a line."""

    start: int
    end: int
    part: str
    id: str | None


class Row(TypedDict):
    """One line."""

    id: str
    where: str
    line: str
    marks: list[Mark]


def carried(row: Row) -> tuple[str, int]:
    """The small report around a line, and where the line begins in it."""
    order = {
        "dateline": (HEAD, row["line"], LAST),
        "top": (HEAD, row["line"], FIRST, LAST),
        "caption": (HEAD, FIRST, row["line"], LAST),
        "body": (HEAD, FIRST, row["line"], LAST),
        "end": (HEAD, FIRST, LAST, row["line"]),
    }[row["where"]]
    text = "\n\n".join(order)
    return text, text.index(f"\n\n{row['line']}") + 2


def parts_in(found: Findings, line: Span) -> list[tuple[int, int, str, str | None]]:
    """What is found in the line: start and end within it, part, id (None for photographers)."""
    out = set()
    for m in found.mentions:
        actor = found.actors.get(m.actor or "")
        if actor is None or m.how != "name" or not (line.start <= m.span.start and m.span.end <= line.end):
            continue
        if actor.kind in ("agency", "outlet"):
            out.add((m.span.start - line.start, m.span.end - line.start, actor.kind, m.actor))
        elif actor.kind == "person" and m.rule == "photographer":
            out.add((m.span.start - line.start, m.span.end - line.start, "photographer", None))
    return sorted(out, key=lambda x: x[:3])


def measure(rows: Sequence[Row], extract: Callable[[Report], Findings]) -> dict[str, float]:
    """Percentages: credits_f1 over all parts, precision and recall, F1 of each part, and the share of lines without marks that stay empty."""
    hits, found_n, gold_n = dict.fromkeys(PARTS, 0), dict.fromkeys(PARTS, 0), dict.fromkeys(PARTS, 0)
    empty = kept = 0
    for row in rows:
        got, right = judged(row, extract)
        for _, _, part, _ in got:
            found_n[part] += 1
        for mark in row["marks"]:
            gold_n[mark["part"]] += 1
        for part in right:
            hits[part] += 1
        if not row["marks"]:
            empty, kept = empty + 1, kept + (not got)
    figures = {f"{p}_f1": f1(hits[p], found_n[p], gold_n[p]) for p in PARTS}
    all_hits, all_found, all_gold = sum(hits.values()), sum(found_n.values()), sum(gold_n.values())
    return {
        "credits_f1": f1(all_hits, all_found, all_gold),
        "credits_p": round(100 * all_hits / all_found, 2) if all_found else 0.0,
        "credits_r": round(100 * all_hits / all_gold, 2) if all_gold else 0.0,
        **figures,
        "none_kept": round(100 * kept / empty, 2) if empty else 0.0,
        "lines": float(len(rows)),
    }


def judged(row: Row, extract: Callable[[Report], Findings]) -> tuple[list[tuple[int, int, str, str | None]], list[str]]:
    """What was found in a line, and the parts of it that are right."""
    text, at = carried(row)
    got = parts_in(extract(Report.from_text(text)), Span(at, at + len(row["line"]), row["line"]))
    right = [
        mark["part"]
        for mark in row["marks"]
        if any(p == mark["part"] and own == mark["id"] and a < mark["end"] and mark["start"] < b for a, b, p, own in got)
    ]
    return got, right


def f1(hits: int, found: int, gold: int) -> float:
    """F1 in percent."""
    return round(200 * hits / (found + gold), 2) if found + gold else 0.0
