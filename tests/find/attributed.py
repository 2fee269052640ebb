"""Attributions of lines that are paragraphs of one report: what the tests of quotations without a plain cue read."""

from __future__ import annotations

from newsledger.find.attribution import attributions
from newsledger.language.analyse import analyse
from newsledger.records import Block, Layout, Reading, Report, span_of


def attributed(*lines: str) -> list[tuple[str, str, str]]:
    """Cue, source and content (pieces parted by " / ") of every attribution, in order."""
    text, blocks, at = "\n".join(lines), [], 0
    for line in lines:
        blocks.append(Block(span=span_of(text, at, at + len(line)), kind="paragraph"))
        at += len(line) + 1
    report, layout = Report.from_text(text, language="en"), Layout(blocks=tuple(blocks))
    tokens = analyse(report, layout)
    assert tokens is not None

    def words(part: tuple[int, int] | None) -> str:
        return "" if part is None else text[tokens.start[part[0]] : tokens.end[part[1] - 1]]

    found = attributions(Reading(report=report, layout=layout, tokens=tokens, times=()))
    return [(words(a.cue), words(a.source), " / ".join(words(p) for p in a.content)) for a in found]
