"""The measure of layout: kinds weighted by characters, what is passed on as fact-giving, and dates.

A row is `{"parts": [[kind or null, text], ...], "published": ISO or null, "updated": ...}`; its text is the parts joined, and parts of kind null
(white space, bars, signs of bullets) are not scored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypedDict

from newsledger.layout.blocks import lay_out
from newsledger.records import FACT_KINDS, Block, Report


class Row(TypedDict, total=False):
    """One page with its gold."""

    id: str
    family: str
    parts: Sequence[tuple[str | None, str]]
    published: str | None
    updated: str | None
    outlet: str | None


def measure(rows: Iterable[Row]) -> dict[str, float]:
    """Figures in per cent: char_acc, fact_purity, fact_recall, date_acc (right or rightly null), date_false, updated_acc, outlet_acc; and rows."""
    sums: dict[str, int] = dict.fromkeys(("n", "chars", "right", "fact", "said", "both", "date", "false", "updated", "outlet"), 0)
    for row in rows:
        for key, value in score_row(row).items():
            sums[key] += value
    return {
        "rows": sums["n"],
        "char_acc": _percent(sums["right"], sums["chars"]),
        "fact_purity": _percent(sums["both"], sums["said"]),
        "fact_recall": _percent(sums["both"], sums["fact"]),
        "date_acc": _percent(sums["date"], sums["n"]),
        "date_false": _percent(sums["false"], sums["n"]),
        "updated_acc": _percent(sums["updated"], sums["n"]),
        "outlet_acc": _percent(sums["outlet"], sums["n"]),
    }


def score_row(row: Row) -> dict[str, int]:
    """The counts of one page."""
    text = "".join(part for _, part in row["parts"])
    layout = lay_out(Report.from_text(text))
    counts = kinds_counted(row["parts"], kinds_by_char(text, layout.blocks))
    said = layout.published.value if layout.published is not None else None
    gold = row.get("published")
    changed = layout.updated.value if layout.updated is not None else None
    return counts | {
        "n": 1,
        "date": int(same_date(said, gold)),
        "false": int(said is not None and (gold is None or said[:10] != gold[:10])),
        "updated": int(same_date(changed, row.get("updated"))),
        "outlet": int((layout.outlet or "").lower() == (row.get("outlet") or "").lower()),
    }


def kinds_by_char(text: str, blocks: Sequence[Block]) -> list[str]:
    """The kind of each character, "" outside all blocks."""
    out = [""] * len(text)
    for block in blocks:
        out[block.span.start : block.span.end] = [block.kind] * (block.span.end - block.span.start)
    return out


def kinds_counted(parts: Sequence[tuple[str | None, str]], kinds: Sequence[str]) -> dict[str, int]:
    """Characters that are not white space: all, right, gold fact-giving, said to be, and both."""
    out: dict[str, int] = dict.fromkeys(("chars", "right", "fact", "said", "both"), 0)
    place = 0
    for gold, part in parts:
        for i, char in enumerate(part, place):
            if gold is None or char.isspace():
                continue
            fact, said = gold in FACT_KINDS, kinds[i] in FACT_KINDS
            out["chars"] += 1
            out["right"] += kinds[i] == gold
            out["fact"] += fact
            out["said"] += said
            out["both"] += fact and said
        place += len(part)
    return out


def same_date(said: str | None, gold: str | None) -> bool:
    """Whether a date is right: both null, or the same to the gold's grain; a zone counts where the gold has one."""
    if said is None or gold is None:
        return said is gold
    if len(gold) <= 10:
        return said[: len(gold)] == gold
    (day, second, zone), (gold_day, gold_second, gold_zone) = (_parts(v) for v in (said, gold))
    return day == gold_day and zone == gold_zone and (not gold_second or (second or ":00") == gold_second)


def _parts(value: str) -> tuple[str, str, str]:
    """Minute, second and zone of an ISO datetime."""
    m = re.fullmatch(r"(.{16})(:\d\d)?(.*)", value)
    return (m[1], m[2] or "", m[3].replace("+00:00", "Z")) if m is not None else (value, "", "")


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0
