"""Links between two events told with words of sequence, on invented cases (`tests/gold`): kind of the relation of the first to the second.

A row: {"text", "first": {"trigger", "start"}, "second": {...}, "kind": before after during part_of response_to background_to none}. The triggers are
given, so that the figure is that of the links alone. precision, recall and F1 over all kinds but none; a wrong kind counts against both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any


def predicted(row: Mapping[str, Any]) -> str:
    """The kind found for one row, "none" where no word tells it."""
    from newsledger.find.link_words import relation
    from newsledger.find.links import token_at
    from newsledger.language.analyse import analyse
    from newsledger.language.lang import words
    from newsledger.layout.blocks import lay_out
    from newsledger.records import Block, Layout, Report, trimmed

    report = Report.from_text(row["text"], language="en")
    layout = Layout(blocks=(Block(span=trimmed(report.text, 0, len(report.text)), kind="paragraph"),))
    tokens, lexis = analyse(report, layout), words("en", "links")
    assert lay_out is not None
    if tokens is None or lexis is None or not len(tokens):
        return "none"
    a, b = token_at(tokens, row["first"]["start"]), token_at(tokens, row["second"]["start"])
    found = relation(tokens, lexis, a, b)
    return found.kind if found is not None else "none"


def measure(rows: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Figures in percent over the rows: links_p, links_r, links_f1, and the accuracy over all with none."""
    c: Counter[str] = Counter()
    for row in rows:
        found, gold = predicted(row), row["kind"]
        c["n"] += 1
        c["same"] += found == gold
        c["gold"] += gold != "none"
        c["sys"] += found != "none"
        c["hit"] += found == gold != "none"
    p, r = 100 * c["hit"] / (c["sys"] or 1), 100 * c["hit"] / (c["gold"] or 1)
    return {
        "links_n": c["n"],
        "links_p": round(p, 2),
        "links_r": round(r, 2),
        "links_f1": round(2 * p * r / ((p + r) or 1), 2),
        "links_acc": round(100 * c["same"] / (c["n"] or 1), 2),
    }
