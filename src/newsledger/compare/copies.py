"""Copies between reports."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.records import Copy, Page


def find_copies(pages: Sequence[Page]) -> list[Copy]:
    """Pairs of reports that share text."""
    return []
