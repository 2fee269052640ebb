"""Turns of a transcript, and quoted words that no cue claims."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from attributed import attributed  # beside this file

TALK = ["HOST: Will the harbour stay open?", "LEE: It will, and so will the market.", "HOST: Until the winter?", "LEE: Until the ice comes."]


def test_turns() -> None:
    """Each line of a transcript is its speaker's; quoted ones too, with the lines that go on with a turn."""
    found = [(source, content) for cue, source, content in attributed(*TALK) if cue == ":"]
    assert found == [
        ("HOST", "Will the harbour stay open"),
        ("LEE", "It will, and so will the market"),
        ("HOST", "Until the winter"),
        ("LEE", "Until the ice comes"),
    ]
    quoted = attributed(*[f'"{line}' for line in TALK], '"And then we rest for a month.')
    assert quoted[-1] == (":", "LEE", "Until the ice comes / And then we rest for a month")


def test_one_label_is_no_transcript() -> None:
    """ "UPDATE: ..." before lines is no speaker."""
    lines = ["UPDATE: The bridge is open.", "UPDATE: The road is open.", "UPDATE: The lock is open."]
    assert [a for a in attributed(*lines) if a[0] == ":"] == []


@pytest.mark.parametrize(
    ("line", "source", "content"),
    [
        ("Checkers rated a third of the claims as “entirely true to the facts”.", "Checkers", "entirely true to the facts"),
        ("A voice at the end of the film underscores the message: “The harbour needs a wall.”", "A voice", "The harbour needs a wall"),
    ],
)
def test_quoted_words_have_the_subject_of_their_verb(line: str, source: str, content: str) -> None:
    """Quoted words without a cue go to the subject of the verb above them, or before their colon."""
    found = attributed(line)
    assert any(s.startswith(source) and content in c for _, s, c in found), found


def test_titles_are_claimed_by_nobody() -> None:
    """The title of a programme between marks is nobody's words."""
    assert not any("Morning" in c for _, _, c in attributed("Ann Lee was a guest of “The Morning Harbour Show” last week."))
