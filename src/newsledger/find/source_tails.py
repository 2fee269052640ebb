"""Attributions in the tail of a sentence that the model left: ", state radio reported", ", as told by Cuban state television"."""

from __future__ import annotations

from newsledger.find.source_channels import CARRIERS
from newsledger.find.source_ground import STOPS, Ground, Range
from newsledger.find.source_links import link_of
from newsledger.find.source_phrases import phrase
from newsledger.records import Attribution

REPORTS = frozenset(["reported", "said", "reports", "says", "wrote", "announced", "claimed", "added"])
LONGEST_SOURCE, LONGEST_TAIL = 9, 12


def tails(ground: Ground, found: tuple[Attribution, ...]) -> list[Attribution]:
    """For each sentence that ends in ", MEDIUM reported" or "as reported by MEDIUM" and has no attribution there: one over the words before."""
    cues = {i for a in found for i in range(*a.cue)} | {i for a in found for x, y in a.content for i in range(x, y)}
    out = []
    for first, last in ground.tokens.sentences:
        tail = tail_of(ground, first, last)
        if tail is None:
            continue
        cue, source, end = tail
        if cue[0] in cues or end - first < 3:
            continue
        out.append(Attribution(cue=cue, head=cue[0], source=source, content=((first, end),), rule="voice.tail", score=0.8))
    return out


def tail_of(ground: Ground, first: int, last: int) -> tuple[Range, Range, int] | None:
    """Cue, source and end of the content of a tail attribution of one sentence; None when its tail is none."""
    lower = ground.lower
    for i in range(last - 2, max(first, last - LONGEST_TAIL), -1):
        if lower[i] == "by" and lower[i - 1] == "reported" and lower[i - 2] == "as":
            part = phrase(ground, i + 1, last)
            link = link_of(ground, part)
            return ((i - 2, i + 1), part, i - 2) if link is not None and link.via.kind in CARRIERS else None
        if lower[i] in REPORTS and lower[i - 1] not in STOPS:
            start = i
            while start > first and lower[start - 1] not in STOPS and i - start < LONGEST_SOURCE:
                start -= 1
            if start in (first, i) or lower[start - 1] not in (",", "”", '"', "''"):
                continue
            link = link_of(ground, (start, i))
            return ((i, i + 1), (start, i), start) if link is not None and link.via.kind in CARRIERS else None
    return None
