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
        '"If all boats were subject to the toll, but the old rate was kept, the fund would remain solvent for the next ten years," said the report.',
        '"There are dozens of ways modest toll increases on even just the very largest boats would restore the fund, and there would be enough left '
        'over to mend the wall," said Nora Feld, co-chair of Save Our Quay, a coalition of fishing towns.',
    )
    found = sources_of("There are dozens", *lines)
    assert len(found) == 1
    assert found[0].startswith("Nora Feld")


def test_the_next_quotation_is_the_speakers_not_the_videos() -> None:
    """ "according to a video" ends the sentence; the quotation behind it goes on with who spoke."""
    line = (
        "“It was the mayor who was trying to be clever by half, while saying the toll really should be higher,” Mr. Orme said, according to a video "
        "of his remarks that was circulated by fishermen on Friday. “Well, if he’s such a student of the sea, has he not understood the tide?”"
    )
    assert set(sources_of("has he not understood", line)) == {"Mr. Orme"}


def test_law_quoted_behind_a_speaker_is_not_his() -> None:
    """A sentence of the report's own with words quoted in it does not go on with the speaker of the sentence before; its source has both pieces."""
    lines = (
        "Representative Anna Rudd of Velm said the sale “represents an illegal trade.” “It is abundantly clear that this is contrary to the mayor’s "
        "pledge,” she said. “He has broken it.”",
        "Harbour law makes it a crime for anyone “who directly or indirectly, sells any fish, oil, boat, rope, or any other good” to someone else "
        "“as consideration for any harbour office.”",
    )
    assert sources_of("who directly", *lines) == ["Harbour law"]
    assert sources_of("as consideration", *lines) == ["Harbour law"]


@pytest.mark.parametrize(
    ("line", "content", "source"),
    [
        ("North Quay, a group in Velm that has fought the toll, called the plan “an open theft” on Monday.", "open theft", "North Quay"),
        ("Members pressed Ivo Lund to apologize for his claim that the harbour is “a lake of mud”.", "a lake of mud", "his"),
        ("A video surfaced on Tuesday of him mocking Karl Orme as a “farmer from Velm who never went to sea”.", "never went to sea", "him"),
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
    scene = scene_for("The captain, whispering as he stood close to the reporter, said no and announced: “I shall sail.”")
    at = scene.lower.index
    wrong = Tagged((at("announced"), at("announced") + 1), at("announced"), (at("he"), at("reporter") + 1), ((at("sail") - 2, at("sail") + 1),), 0.9)
    source = citing_source(wrong, scene).source
    assert source is not None
    assert scene.tokens.text[source[0] : source[1]] == ["The", "captain"]


def test_a_verb_behind_a_conjunction_governs_nothing_before_it() -> None:
    """Quoted words are not given to the subject of a clause that follows them after "after"."""
    scene = scene_for("Mr. Lund apologized to “all of the town” after video emerged.")
    at, part = scene.lower.index, (scene.lower.index("all"), scene.lower.index("town") + 1)
    assert set_off(at("emerged"), part, scene)
    assert not set_off(at("apologized"), part, scene)
