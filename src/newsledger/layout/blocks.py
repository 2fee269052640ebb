"""What each line of a report is."""

from __future__ import annotations

import re

from newsledger.records import Block, Layout, Report, trimmed


def lay_out(report: Report) -> Layout:
    """The first line a headline, every other line a paragraph."""
    spans = [trimmed(report.text, m.start(), m.end()) for m in re.finditer(r"[^\r\n]+", report.text)]
    spans = [s for s in spans if len(s)]
    return Layout(blocks=tuple(Block(span=s, kind="headline" if i == 0 else "paragraph", rule="line.first") for i, s in enumerate(spans)))
