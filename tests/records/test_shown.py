"""What a default view shows of a fact's standing."""

import pytest

from newsledger.records import Counts, Difference, Fact
from newsledger.records.shown import SURE, is_doubted, standing_shown


def fact(standing, reports=2):
    """A statement of so many reports on which a difference may stand."""
    counts = Counts(reports=reports, outlets=reports, origins=(1, 2))
    return Fact(id="f", stories=("s",), kind="statement", gist="", standing=standing, counts=counts, supports=(), differences=("d",))


def against(score, verdict="contradicts"):
    """The difference on it."""
    return Difference(id="d", fact="f", kind="detail", contradicts=verdict == "contradicts", verdict=verdict, sides=(), score=score)


@pytest.mark.parametrize(
    ("standing", "score", "shown"),
    [("contested", SURE["difference"], "contested"), ("contested", SURE["difference"] - 0.3, "repeated"), ("corroborated", 0.9, "corroborated")],
)
def test_only_a_contradiction_that_is_shown_contests(standing, score, shown):
    """A doubt that no reader sees at first leaves the fact repeated, never corroborated."""
    assert standing_shown(fact(standing), [against(score)]) == shown


def test_a_fact_of_one_report_is_single():
    """Within one report nothing is repeated."""
    assert standing_shown(fact("contested", reports=1), [against(0.1)]) == "single"


def test_what_may_be_contradicted_is_not_agreed():
    """A statement of two reports that some contradiction touches is doubted, one that nothing touches is not, nor is one of a single report."""
    assert is_doubted(fact("contested"))
    assert not is_doubted(fact("repeated"))
    assert not is_doubted(fact("contested", reports=1))
