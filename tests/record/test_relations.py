"""Relations and timeline out of event facts."""

import msgspec

from newsledger.record.relations import build_relations
from newsledger.record.timeline import build_timeline
from newsledger.records import Actor, Counts, Fact, FactEvent, Span, Support, Time

ACTORS = {
    "state:A": Actor(name="Avalia", kind="state", state="AVA"),
    "state:B": Actor(name="Borland", kind="state", state="BOR"),
    "person:x": Actor(name="Xenia Holt", kind="person", state="AVA", sector="GOV"),
}


def fact(name: str, quad: int, day: str, actors: tuple[str, ...], recipients: tuple[str, ...]) -> Fact:
    """An event fact of one report."""
    event = FactEvent(
        type="CONSULT",
        actors=actors,
        recipients=recipients,
        time=Time(earliest=day, latest=day, value=day),
        place=None,
        status="happened",
        background=False,
        quad=quad,
    )
    return Fact(
        id=name,
        stories=("s",),
        kind="event",
        gist=name,
        standing="single",
        counts=Counts(reports=1, outlets=1, origins=(1, 1)),
        supports=(Support(report="r", span=Span(0, 1, "x"), of=name),),
        event=event,
    )


def test_events_make_interactions_of_states() -> None:
    """A minister's visit is an interaction of her state; cooperative and hostile ones are kept apart, with first and last day."""
    facts = [
        fact("f1", 1, "2024-01-02", ("person:x",), ("state:B",)),
        fact("f2", 1, "2024-03-02", ("state:B",), ("state:A",)),
        fact("f3", 4, "2024-02-01", ("state:A",), ("state:B",)),
    ]
    found = build_relations(facts, [], ACTORS)
    assert [(r.a, r.b, r.stance, r.first, r.last, r.facts) for r in found if r.stance == "cooperative"] == [
        ("state:A", "state:B", "cooperative", "2024-01-02", "2024-03-02", ("f1", "f2"))
    ]
    assert [r.facts for r in found if r.stance == "hostile"] == [("f3",)]


def test_the_timeline_is_in_order() -> None:
    """Events stand in the order of their days."""
    facts = [fact("late", 1, "2024-03-02", (), ()), fact("early", 1, "1998-01-02", (), ())]
    assert [m.fact for m in build_timeline(facts)] == ["early", "late"]


def test_statements_have_their_place_in_the_timeline() -> None:
    """A statement with a day stands in the timeline, unless an event of that day is told over its words or it is unsure."""
    event = fact("visit", 1, "2024-05-02", ("state:A",), ("state:B",))
    elsewhere = (Support(report="q", span=Span(5, 9, "shut"), of="s"),)
    same = msgspec.structs.replace(event, id="same", kind="statement", event=None)
    other = msgspec.structs.replace(same, id="other", supports=elsewhere)
    unsure = msgspec.structs.replace(other, id="unsure", score=0.3)
    days = dict.fromkeys(("same", "other", "unsure"), Time(earliest="2024-05-02", latest="2024-05-02", value="2024-05-02"))
    assert {m.fact for m in build_timeline([event, same, unsure, other], days)} == {"visit", "other"}


def test_a_union_does_nothing_for_its_state() -> None:
    """What a union or a firm does is no deed of its state; what is done to it is done to people of that state; what is only planned is no deed."""
    union = Actor(name="Dockers' union", kind="group", state="AVA", sector="LAB")
    accused = fact("accused", 3, "2024-05-02", ("group:u",), ("state:B",))
    fined = fact("fined", 4, "2024-05-03", ("state:B",), ("group:u",))
    assert accused.event is not None
    planned = msgspec.structs.replace(accused, event=msgspec.structs.replace(accused.event, actors=("state:A",), status="planned"))
    found = build_relations([accused, fined, planned], [], {**ACTORS, "group:u": union})
    assert [(r.a, r.b, r.facts) for r in found] == [("state:A", "state:B", ("fined",))]
