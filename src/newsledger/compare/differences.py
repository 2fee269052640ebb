"""Where reports differ."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.compare.lines import Line
from newsledger.compare.pairs import Pair
from newsledger.records import Difference


def find_differences(lines: Sequence[Line], pairs: Sequence[Pair], reports: Sequence[str]) -> list[Difference]:
    """Differences between linked sentences."""
    return []
