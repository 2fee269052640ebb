"""Signed quotations: whose they are."""

from __future__ import annotations

import pytest

from newsledger.find.attribution import attributions
from newsledger.language.analyse import analyse
from newsledger.records import Block, Layout, Reading, Report, span_of


def signed(*lines: str) -> dict[str, str]:
    """The words of each signer, the lines being paragraphs of a report."""
    text, blocks, at = "\n".join(lines), [], 0
    for line in lines:
        blocks.append(Block(span=span_of(text, at, at + len(line)), kind="paragraph"))
        at += len(line) + 1
    report, layout = Report.from_text(text, language="en"), Layout(blocks=tuple(blocks))
    tokens = analyse(report, layout)
    assert tokens is not None

    def words(part: tuple[int, int]) -> str:
        return text[tokens.start[part[0]] : tokens.end[part[1] - 1]]

    found = attributions(Reading(report=report, layout=layout, tokens=tokens, times=()))
    return {words(a.source): " / ".join(words(p) for p in a.content) for a in found if a.source is not None and words(a.cue) in "-―—"}


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
