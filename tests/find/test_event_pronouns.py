"""Pronouns of parties that no mention settles: the nearest party told before them."""

import msgspec

from newsledger.find.event_pronouns import RULE, settled
from newsledger.language.analyse import analyse
from newsledger.records import Block, Event, Layout, Party, Report, Tokens, span_of

TEXT = "Rioters beat two clerks in the market. Police freed them, and a judge thanked her."


def tokens_of(text: str) -> Tokens:
    """The tokens of a text as one paragraph."""
    tokens = analyse(Report.from_text(text, language="en"), Layout(blocks=(Block(span=span_of(text, 0, len(text)), kind="paragraph"),)))
    assert tokens is not None
    return tokens


def party(words: str, actor: str | None = None) -> Party:
    """A party by its words."""
    start = TEXT.index(words)
    return Party(actor=actor, span=span_of(TEXT, start, start + len(words)))


def event(trigger: str, actors: tuple[Party, ...], recipients: tuple[Party, ...]) -> Event:
    """An event with these parties."""
    span = span_of(TEXT, TEXT.index(trigger), TEXT.index(trigger) + len(trigger))
    return Event(id=trigger, span=span, trigger=span, type="ASSAULT", actors=actors, recipients=recipients, rule="r")


BEATEN = event("beat", (party("Rioters", "rioters"),), (party("two clerks", "clerks"),))


def test_them_is_the_nearest_party_in_the_plural() -> None:
    """ "Them" is who was beaten, not who beat: the nearest that is several and not on the other side; the rule says so."""
    freed = event("freed", (party("Police", "police"),), (party("them"),))
    found = settled(tokens_of(TEXT), [BEATEN, freed])
    assert [(p.actor, p.span.text) for p in found[1].recipients] == [("clerks", "two clerks")]
    assert found[1].rule == "r" + RULE


def test_what_fits_nobody_stays_open() -> None:
    """ "Her" is none of several clerks: the words stay, and no rule is added."""
    thanked = event("thanked", (party("judge", "judge"),), (party("her"),))
    found = settled(tokens_of(TEXT), [BEATEN, thanked])
    assert found[1] == thanked


def test_a_settled_pronoun_stays() -> None:
    """A pronoun with an actor of its own is not touched."""
    freed = event("freed", (party("Police", "police"),), (party("them", "sailors"),))
    assert settled(tokens_of(TEXT), [BEATEN, freed]) == [BEATEN, freed]
    assert msgspec.json.encode(settled(tokens_of(TEXT), [])) == b"[]"
