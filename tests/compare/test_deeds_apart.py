"""Events that are two, however alike their words."""

from newsledger.compare.deeds_apart import Stand, stand_of, turned
from newsledger.compare.units import Unit
from newsledger.records import Event, Party, Span, Time

SPAN = Span(0, 6, "called")


def event(who: str | None, whom: str | None, *, kind: str = "REQUEST", status: str = "happened", day: str | None = None) -> Event:
    """An event of one actor and one recipient."""
    actors, recipients = ((Party(actor=x, span=SPAN),) if x else () for x in (who, whom))
    time = Time(value=day, earliest=day, latest=day, grain="day") if day else None
    return Event(id="e", span=SPAN, trigger=SPAN, type=kind, actors=actors, recipients=recipients, status=status, time=time)  # type: ignore[arg-type]


def stand(found: Event, report: int = 0) -> Stand:
    """The stand of one unit of two reports, printed on the third and the ninth of May."""
    return stand_of(Unit(report, 0, SPAN, "e", "event", (), frozenset(), record=found), ["2024-05-03T08:00", "2024-05-09T08:00"])


def test_an_event_and_its_denial_are_two() -> None:
    """A group never holds a deed as done and as not done."""
    assert stand(event("a", "b")).with_(stand(event("a", "b", status="denied"))).torn
    assert not stand(event("a", "b")).with_(stand(event("a", "b"), 1)).torn


def test_what_is_printed_as_past_was_not_done_later() -> None:
    """The call of 8 May is not the one that a paper of 3 May tells as past; one that it announces may be."""
    late = stand(event("a", "b", day="2024-05-08"), 1)
    assert late.with_(stand(event("a", "b"))).torn
    assert not late.with_(stand(event("a", "b", status="planned"))).torn


def test_days_of_two_weeks_are_two_events() -> None:
    """Monday and Tuesday may be two readings of one day, the first of April and the first of May are not, whoever stands between them."""
    undated, late = stand(event("a", "b", status="planned"), 1), stand(event("a", "b", day="2024-05-01"), 1)
    assert stand(event("a", "b", day="2024-04-01"), 1).with_(undated).with_(late).torn
    assert not stand(event("a", "b", day="2024-04-30"), 1).with_(undated).with_(late).torn


def test_who_called_whom() -> None:
    """The harbour called the crew, the crew called the harbour: two calls; talks are one whoever comes first."""
    assert turned(event("crew", "harbour"), event("harbour", "crew"))
    assert turned(event("ministry", "envoy"), event("envoy", None))
    assert not turned(event("crew", "harbour"), event(None, "crew"))
    assert not turned(event("crew", "harbour", kind="CONSULT"), event("harbour", "crew", kind="CONSULT"))
