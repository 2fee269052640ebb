"""How sure the statement is that only a contradiction made."""

from newsledger.record.facts import as_sure
from newsledger.records import Counts, Fact, Span, Support


def test_no_surer_than_its_contradiction() -> None:
    """A statement made of a contradiction that no view shows is not shown either; one of a sure contradiction stays."""
    said = Support(report="r", span=Span(0, 3, "six"), of="slot:1")
    fact = Fact(
        id="f",
        stories=("s",),
        kind="statement",
        gist="six",
        standing="contested",
        counts=Counts(reports=2, outlets=2, origins=(1, 2)),
        supports=(said,),
        differences=("d",),
    )
    assert as_sure(fact, {"d": 0.31}).score == 0.31
    assert as_sure(fact, {"d": 0.9}).score == 1.0
