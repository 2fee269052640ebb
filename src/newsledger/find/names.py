"""Finder of names."""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.records import Reading


def find_names(reading: Reading) -> Mapping[str, object]:
    """Nothing yet."""
    return {}
