"""Mentions of events: what is read of them, and which are one event."""

from dataclasses import dataclass

import numpy as np

from newsledger.compare.mention_levels import Frame, common_start, rows, shared
from newsledger.compare.mention_read import event_mention
from newsledger.compare.mentions import EventMention, group_mentions
from newsledger.language.own_model import own_model


@dataclass
class Told:
    """One sentence with its mentions: the places of their words."""

    report: str
    number: int
    text: str
    places: tuple[int, ...]


def mentions(*told: Told) -> list[EventMention]:
    """The mentions as the comparison takes them, read with the shipped model."""
    out = []
    for sentence in told:
        words = [sentence.text.split()]
        layers, packed = own_model().encoded(words)[0]
        parse = own_model().parse(words)[0]
        inside = [layer[packed.rows[0]] for layer in layers]
        for place in sentence.places:
            out.append(event_mention(sentence.report, sentence.number, parse.lemma[place], words[0][place], [place], words[0], parse, inside))
    return out


QUAKE = Told("a", 0, "A strong earthquake shook the Velmar valley on Friday and killed nine people .", (2, 10))
AGAIN = Told("b", 0, "Nine people were killed when an earthquake hit the Velmar valley , officials said .", (3, 6))


def test_parties_are_read_by_role() -> None:
    """What an event does to whom comes from the parse, active or passive."""
    killed, passive = mentions(QUAKE)[1], mentions(AGAIN)[0]
    assert "people" in killed.patients
    assert "people" in passive.patients
    assert "velmar" in killed.names


def test_the_same_events_of_two_reports_are_joined_and_two_events_are_not() -> None:
    """The earthquake is one event in both reports and so is the killing; the two are not one."""
    quake, killed, killed_again, quake_again = group_mentions(mentions(QUAKE, AGAIN), {("a", "b"): 0.8})
    assert quake == quake_again
    assert killed == killed_again
    assert quake != killed


def test_mentions_in_one_report_alone() -> None:
    """One mention is one cluster, none are none."""
    assert group_mentions(mentions(QUAKE)[:1], {}) == [0]
    assert group_mentions([], {}) == []


def test_levels_know_the_same_report_and_rival_lemmas() -> None:
    """A lemma that stands in both reports is no sign of one event for another lemma beside it."""
    made = mentions(QUAKE, AGAIN)
    frame = Frame(made, {("a", "b"): 0.8})
    assert frame.reports["kill"] == {"a", "b"}
    assert frame.rival_levels(made[0], made[1])[3] == 1.0
    places, found = rows(made, {("a", "b"): 0.8})
    assert (0, 3) in places
    assert found.dtype == np.float32


def test_shared_and_common_start() -> None:
    """An empty side is told apart from nothing shared."""
    assert shared(frozenset(), frozenset({"x"})) == -1.0
    assert shared(frozenset({"y"}), frozenset({"x"})) == 0.0
    assert common_start("announce", "announcement") == 8
