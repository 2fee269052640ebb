"""The event of a fact: what most reports tell, told by the clearest of them."""

from newsledger.record.event_rows import Told, beside, event_row, telling
from newsledger.records import Event, Party, Span, Support, Time


def event(text: str, trigger: str, who: str | None = None, whom: str | None = None, **more: object) -> Event:
    """An event over the whole text with that trigger and those parties."""
    at = text.index(trigger)
    span = Span(0, len(text), text)
    parties = {"actors": (Party(actor=who, span=span),) if who else (), "recipients": (Party(actor=whom, span=span),) if whom else ()}
    return Event(id=text[:9], span=span, trigger=Span(at, at + len(trigger), trigger), type="COERCE", **parties, **more)  # type: ignore[arg-type]


MAIN = event("Coast guards of Elbonia held the trawler", "held", "elb", "nor", score=0.6)
AFTER = event("The owner sold the trawler, six days after guards had held it", "held", "owner", "nor", score=0.9)


def test_parties_are_those_of_the_main_clause() -> None:
    """A clause beside the main one, however sure, gives no parties where a main clause tells the same."""
    row = event_row([Told("a", MAIN), Told("b", AFTER)])
    assert row is not None
    assert row.actors == ("elb",)


def test_most_reports_say_who_it_was() -> None:
    """One report's fuller reading does not outvote two others."""
    other = event("The harbour board held the trawler of Norland at Port Sant", "held", "board", "nor", score=0.95)
    row = event_row([Told("a", other), Told("b", MAIN), Told("c", MAIN)])
    assert row is not None
    assert row.actors == ("elb",)


def test_most_reports_say_which_day_it_was() -> None:
    """The day is that of most reports, and the finest time on that day."""

    def on(day: str, grain: str = "day") -> Time:
        return Time(value=day, earliest=day, latest=day, grain=grain)

    days = [on("2024-03-05T06", "hour"), on("2024-03-06"), on("2024-03-06T09", "part")]
    row = event_row([Told(r, event("Guards held the trawler", "held", "elb", time=t)) for r, t in zip("abc", days, strict=True)])
    assert row is not None
    assert row.time is not None
    assert row.time.value == "2024-03-06T09"


def test_a_clause_closed_by_a_comma_is_not_the_verbs() -> None:
    """The verb behind "who met in May," is the main one."""
    assert not beside(event("The envoys, who met in May, signed the pact", "signed"))
    assert beside(event("three days after the envoys signed the pact", "signed"))


def test_the_gist_is_told_by_a_main_clause() -> None:
    """Of two supports the one whose main clause tells the deed is the gist, not the one of readable length."""
    row = event_row([Told("a", MAIN), Told("b", AFTER)])
    supports = [Support(report=r, span=e.span, of=e.id) for r, e in (("a", MAIN), ("b", AFTER))]
    assert row is not None
    assert telling(supports, {MAIN.id: MAIN, AFTER.id: AFTER}, row) == supports[:1]
