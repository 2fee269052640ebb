"""Whose words a piece of content is when two attributions reach for it, and sources that the parse hides."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from attributed import attributed  # beside this file

from newsledger.find.attribution import scene_of
from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Scene
from newsledger.find.quote_tellers import citing_source
from newsledger.find.quote_unclaimed import set_off
from newsledger.language.analyse import analyse
from newsledger.records import Block, Layout, Reading, Report, span_of


def sources_of(content: str, *lines: str) -> list[str]:
    """The sources of the attributions that hold these words."""
    return [source for _, source, held in attributed(*lines) if content in held]


def test_a_quotation_with_a_speaker_of_its_own_is_nobody_elses() -> None:
    """The next paragraph's quotation, which has its own "said", does not go on with the report of the paragraph before."""
    lines = (
        '"If every ferry paid and the rate stayed as it is, the harbour wall could be kept for ten years," said the report.',
        '"Nobody in this port has asked for that, and even a small rise for tankers would fill the till by spring," said Nora Feld, who leads '
        "Save Our Quay, a league of fishing towns.",
    )
    found = sources_of("Nobody in this port", *lines)
    assert len(found) == 1
    assert found[0].startswith("Nora Feld")


def test_the_next_quotation_is_the_speakers_not_the_videos() -> None:
    """ "according to a video" ends the sentence; the quotation behind it goes on with who spoke."""
    line = (
        "“The mayor wanted to look wise and asked for a higher toll all the same,” Mr. Orme said, according to a video that fishermen passed around "
        "on Friday. “If he knows the sea so well, why can he not read a tide table?”"
    )
    assert set(sources_of("why can he not read", line)) == {"Mr. Orme"}


def test_law_quoted_behind_a_speaker_is_not_his() -> None:
    """A sentence of the report's own with words quoted in it does not go on with the speaker of the sentence before; its source has both pieces."""
    lines = (
        "Representative Anna Rudd of Velm said the sale “is an unlawful bargain.” “Everybody can see that this breaks what the mayor pledged,” "
        "she said. “He has broken it.”",
        "Harbour law makes it a crime for anyone “who sells, openly or by a middleman, a boat, a rope or a barrel of oil” to a clerk “in return for "
        "a desk in the port.”",
    )
    assert sources_of("who sells", *lines) == ["Harbour law"]
    assert sources_of("in return for", *lines) == ["Harbour law"]


@pytest.mark.parametrize(
    ("line", "content", "source"),
    [
        ("North Quay, a club in Velm that dislikes the toll, called the plan “an open theft” on Monday.", "open theft", "North Quay"),
        ("Neighbours asked Ivo Lund to withdraw his claim that the harbour is “a lake of mud”.", "a lake of mud", "his"),
        ("A video surfaced on Tuesday of him mocking Karl Orme as a “lubber who cannot even tie a knot”.", "cannot even tie a knot", "him"),
        ("Critics say the sale broke the part of the harbour code that says: “No boat is sold at night.”", "No boat is sold", "the harbour code"),
    ],
)
def test_sources_that_the_parse_hides(line: str, content: str, source: str) -> None:
    """The source behind an apposition, a claim, a preposition, a relative pronoun."""
    assert source in sources_of(content, line), attributed(line)


def scene_for(line: str) -> Scene:
    """The scene of one paragraph."""
    report, layout = Report.from_text(line, language="en"), Layout(blocks=(Block(span=span_of(line, 0, len(line)), kind="paragraph"),))
    tokens = analyse(report, layout)
    assert tokens is not None
    return scene_of(Reading(report=report, layout=layout, tokens=tokens, times=()))


def test_a_clause_is_no_source() -> None:
    """A source that was read off as a clause gives way to the subject that the parse gives to the chain of verbs."""
    scene = scene_for("The captain, humming as he leaned over the rail, said no and announced: “I shall sail.”")
    at = scene.lower.index
    wrong = Tagged((at("announced"), at("announced") + 1), at("announced"), (at("he"), at("rail") + 1), ((at("sail") - 2, at("sail") + 1),), 0.9)
    source = citing_source(wrong, scene).source
    assert source is not None
    assert scene.tokens.text[source[0] : source[1]] == ["The", "captain"]


def test_a_verb_behind_a_conjunction_governs_nothing_before_it() -> None:
    """Quoted words are not given to the subject of a clause that follows them after "after"."""
    scene = scene_for("Mr. Lund bowed to “all of the town” after pictures appeared.")
    at, part = scene.lower.index, (scene.lower.index("all"), scene.lower.index("town") + 1)
    assert set_off(at("appeared"), part, scene)
    assert not set_off(at("bowed"), part, scene)
