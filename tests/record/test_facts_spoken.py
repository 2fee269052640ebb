"""What a fact takes from the records of its supports."""

import msgspec

from newsledger.record.event_rows import dated
from newsledger.record.facts import build_fact
from newsledger.records import Counts, Quote, Span, Support, Time

COUNTS = Counts(reports=2, outlets=2, origins=(1, 2))


def quote(own: str, speaker: str | None) -> Quote:
    """A quote of a speaker."""
    return Quote(id=own, span=Span(0, 4, "fish"), spans=(Span(0, 4, "fish"),), form="indirect", speaker=speaker)


def test_each_support_keeps_the_speaker_of_its_own_report() -> None:
    """A report that names no speaker gets none from another report of the same fact."""
    supports = [Support(report=r, span=Span(0, 4, "fish"), of=q) for r, q in (("a", "q1"), ("b", "q2"))]
    fact = build_fact("quote", supports, COUNTS, stories=["s"], records={"q1": quote("q1", "p:lee"), "q2": quote("q2", None)})
    assert [s.speaker for s in fact.supports] == ["p:lee", None]
    assert fact.quote is not None
    assert fact.quote.form == "indirect"


def test_a_length_is_no_time_of_an_event() -> None:
    """Of "two days of talks", "in March" and "on Wednesday" the event's time is the Wednesday."""
    length = Time(type="DURATION", value="P2D", grain="day")
    month = Time(value="2025-03", earliest="2025-03-01", latest="2025-03-31", grain="month")
    day = Time(value="2025-03-12", earliest="2025-03-12", latest="2025-03-12", grain="day")
    assert dated([length, month, day]) is day
    assert dated([length]) is None


def test_one_report_of_three_names_no_speaker_for_all() -> None:
    """What two reports give to nobody by name is not said by the minister of a third; where half name her, she has said it."""
    official = Span(5, 16, "an official")
    q1, q2 = (msgspec.structs.replace(quote(q, None), source=official) for q in ("q1", "q2"))
    quotes = {"q1": q1, "q2": q2, "q3": quote("q3", "p:lee")}
    supports = [Support(report=r, span=Span(0, 4, "fish"), of=q) for r, q in (("a", "q1"), ("b", "q2"), ("c", "q3"))]
    fact = build_fact("quote", supports, COUNTS, stories=["s"], records=quotes)
    assert fact.quote is not None
    assert fact.quote.speaker is None
    two = build_fact("quote", supports[1:], COUNTS, stories=["s"], records=quotes)
    assert two.quote is not None
    assert two.quote.speaker == "p:lee"


def test_printed_words_keep_their_own_speaker() -> None:
    """What one report prints as an official's words is not said by the body that another report has told the like."""
    printed = msgspec.structs.replace(quote("q1", None), source=Span(5, 16, "an official"), form="direct")
    supports = [Support(report=r, span=Span(0, 4, "fish"), of=q) for r, q in (("a", "q1"), ("b", "q2"))]
    fact = build_fact("quote", supports, COUNTS, stories=["s"], records={"q1": printed, "q2": quote("q2", "org:quay")})
    assert fact.quote is not None
    assert fact.quote.speaker is None
