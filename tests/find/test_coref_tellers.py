"""Who "he" of a new paragraph is: who alone speaks there, or whom the speaker speaks for; what "two members of the crew" are not."""

from __future__ import annotations

import newsledger as nl
from newsledger.records import Findings


def found(text: str) -> Findings:
    """What is found in a passage."""
    return nl.extract(nl.Report.from_text(text, published="2024-05-06", language="en"))


def meant(f: Findings, word: str) -> list[str]:
    """The names of the actors that the mentions of a word stand for, in order of the text."""
    return [f.actors[m.actor].name for m in f.mentions if m.actor in f.actors and m.span.text.lower() == word]


def test_he_is_who_alone_speaks_in_the_paragraph() -> None:
    """The judge of the paragraph before does not offer the director's resignation."""
    f = found(
        "The panel blamed the mill, said its chairman, Judge Nils Holm. Nobody had checked the doors, he said.\n\n"
        '"No door was ever locked," Dahl, the former director, told the Herald by telephone. He said that he had offered his resignation.'
    )
    last = [f.actors[m.actor].name for m in f.mentions if m.actor in f.actors and m.span.text == "his"]
    assert last == ["Dahl"]


def test_he_in_a_lawyers_words_is_the_client() -> None:
    """A lawyer speaks of the one she speaks for."""
    f = found(
        'Ivar Lund, the mayor, spoke first. "The paper is real," Lund told reporters. He left early.\n\n'
        'Jens Vik\'s lawyer, Anna Roe, said that her client had stayed. "He wrote nothing and he took nothing," she said.'
    )
    inside = [f.actors[m.actor].name for m in f.mentions if m.actor in f.actors and m.span.text in ("He", "he") and m.span.start > 120]
    assert set(inside) == {"Jens Vik"}


def test_members_of_a_crew_are_not_the_states_named_next() -> None:
    """Two members of the crew are sailors, whatever two states the next sentence names."""
    f = found(
        "The boat was boarded on Monday. It was then towed to Vardo, two members of the crew said.\n\nNorway and Kenya have never signed a treaty."
    )
    assert "two members" not in {m.span.text.lower() for m in f.mentions if m.members}


def test_they_in_quoted_words_are_not_the_speaker() -> None:
    """The farmer who tells of the shots did not fire them."""
    f = found('Kenyan soldiers entered the village on Monday. "They shot at us and burned our homes," farmer Ann Roe said.')
    shots = [e for e in f.events if e.trigger.text.startswith("shot")]
    assert shots
    assert "Ann Roe" not in {f.actors[p.actor].name for e in shots for p in e.actors if p.actor}
