"""How surely each line of a page is of the report's body: boosted trees over the line's columns (`htmlfeatures`), trained by `training/html`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsledger.learn import weights
from newsledger.learn.trees import Trees
from newsledger.read.htmlfeatures import Frame, columns
from newsledger.read.htmlpage import Scanned


def votes(page: Scanned, meta: Mapping[str, str], frame: Frame) -> list[float]:
    """A chance for each line of the page, in order, 0 far from all prose; `meta` as by `meta_of`, with the JSON-LD body."""
    chosen, rows = columns(page, meta, frame)
    out = [0.0] * len(page.rows)
    if chosen:
        for i, chance in zip(chosen, _trees().chances(rows).tolist(), strict=True):
            out[i] = round(chance, 3)
    return out


@cache
def _trees() -> Trees:
    return Trees.of(weights.load("html"), "body")
