"""Signed quotations: whose they are."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from attributed import attributed  # beside this file


def signed(*lines: str) -> dict[str, str]:
    """The words of each signer."""
    return {source: content for cue, source, content in attributed(*lines) if cue in "-―—"}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["“We lost the ground floor in that flood.” ― Ann Lee"], {"Ann Lee": "We lost the ground floor in that flood"}),
        (["“They never asked us.”― Tom Berg", "“Build it high.”― Ann Lee"], {"Tom Berg": "They never asked us", "Ann Lee": "Build it high"}),
        (['"The wall is there to stay."', "- Mayor Dina Rook."], {"Mayor Dina Rook": "The wall is there to stay"}),
        (
            ["The ice has gone from the bay, so come and see. — Mia Rud (@miarud) May 6, 2024"],
            {"Mia Rud": "The ice has gone from the bay, so come and see"},
        ),
        (["He called the plan “a mess” — Dan Lund was not amused."], {}),
        (["“We go on,” Ann Lee said — Monday."], {}),
        (["— Ann Lee"], {}),
    ],
)
def test_signed_quotations(lines: list[str], expected: dict[str, str]) -> None:
    """A dash and a name behind a quotation that is a sentence, or before a handle, tell whose words they are; a dash in a sentence does not."""
    assert signed(*lines) == expected
