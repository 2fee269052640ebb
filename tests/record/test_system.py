"""Who stood how to whom on a day."""

import msgspec

from newsledger.record.system import system_at
from newsledger.records import Counts, Fact, FactEvent, Relation, Span, Support, Time


def fact(own: str, day: str | None, report: str = "r1") -> Fact:
    """An event fact of a day."""
    time = Time(value=day, earliest=day, latest=day) if day else None
    event = FactEvent(type="CONSULT", actors=("a",), recipients=("b",), time=time, place=None, status="happened", background=False)
    return Fact(
        id=own,
        stories=("s",),
        kind="event",
        gist=own,
        standing="single",
        counts=Counts(reports=1, outlets=1, origins=(1, 1)),
        supports=(Support(report=report, span=Span(0, 1, "x"), of=own),),
        event=event,
    )


def relation(kind: str, stance: str | None, *facts: str) -> Relation:
    """A relation of a and b."""
    return Relation(id=f"{kind}{stance}", a="a", b="b", type=kind, first=None, last=None, stance=stance, facts=facts)


FACTS = [fact("f1", "2024-05-01"), fact("f2", "2024-06-01"), fact("f3", None, "r2")]
RELATIONS = [relation("interaction", "cooperative", "f1"), relation("interaction", "hostile", "f2"), relation("treaty", None, "f3")]
PUBLISHED = {"r1": "2024-06-02", "r2": "2024-07-01T10:00"}


def test_nothing_after_the_day_counts() -> None:
    """On a day between two events only the first one counts."""
    (pair,) = system_at(RELATIONS, FACTS, PUBLISHED, "2024-05-15")
    assert (pair.cooperative, pair.hostile, pair.latest, pair.fact) == (1, 0, "2024-05-01", "f1")
    assert pair.stated == ()


def test_a_stated_relation_counts_from_its_first_report() -> None:
    """A relation without a time of its own is known from the day that a report first states it."""
    assert system_at(RELATIONS, FACTS, PUBLISHED, "2024-06-30")[0].stated == ()
    (pair,) = system_at(RELATIONS, FACTS, PUBLISHED, "2024-07-01")
    assert pair.stated == ("treaty",)
    assert (pair.cooperative, pair.hostile) == (1, 1)


def test_before_everything_there_is_nothing() -> None:
    """A day before the first event has no pairs."""
    assert system_at(RELATIONS, FACTS, PUBLISHED, "2020-01-01") == []


def test_sure_pairs_with_most_facts_come_first() -> None:
    """What is less sure is left out unless asked for, and the pair with more facts and origins stands before the others."""
    other = [fact(f"g{n}", "2024-05-02") for n in range(2)]
    strong = [msgspec.structs.replace(f, counts=Counts(reports=3, outlets=3, origins=(2, 3))) for f in other]
    pair = Relation(id="x", a="x", b="y", type="interaction", first=None, last=None, stance="hostile", facts=("g0", "g1"))
    weak = [msgspec.structs.replace(FACTS[0], score=0.3), *FACTS[1:], *strong]
    rows = system_at([*RELATIONS, pair], weak, PUBLISHED, "2024-05-15")
    assert [(r.a, r.origins, r.reports) for r in rows] == [("x", (2, 3), 3), ("a", (1, 1), 1)]
    assert [r.a for r in system_at([*RELATIONS, pair], weak, PUBLISHED, "2024-05-15", everything=False)] == ["x"]
