"""Finder of claims."""

from __future__ import annotations

from collections.abc import Mapping

from newsledger.records import Reading


def find_claims(reading: Reading) -> Mapping[str, object]:
    """Nothing yet."""
    return {}
