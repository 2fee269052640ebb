"""Many reports at once."""

from newsledger.parallel import extract_many
from newsledger.records import Report

REPORTS = [Report.from_text(f"Report {i}\n\nMinisters met in Oslo on Monday.", published="2024-05-06") for i in range(9)]


def test_workers_do_not_change_the_findings() -> None:
    """One worker and three give the same findings in the same order."""
    alone = [f.as_dict() for f in extract_many(REPORTS, workers=1)]
    assert alone == [f.as_dict() for f in extract_many(REPORTS, workers=3)]
    assert [d["report"]["id"] for d in alone] == [r.id for r in REPORTS]
