"""Stories."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.records import Page


def group_pages(pages: Sequence[Page]) -> list[list[str]]:
    """Clusters of report ids, in order of publication."""
    return [[p.report.id] for p in pages]
