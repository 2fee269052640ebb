"""Order: the measure tells equal ledgers from unequal ones, and small readings in any order are equal."""

import json
from pathlib import Path

from newsledger.records import Report
from newsledger.score.order import digest, load, main, read

ROWS = (
    ("2024-03-01", "Bridge at Karsk closed\n\nThe bridge at Karsk was closed on Friday after a crack was found, the road office said."),
    ("2024-03-02", "Karsk bridge stays shut\n\n“We found a crack,” engineer Jon Vik told reporters. The bridge at Karsk stays closed until May."),
    ("2024-03-02", "Bakers of Orvik strike\n\nBakers in Orvik walked out over night shifts. Their union wants more pay, it said on Saturday."),
    ("2024-03-04", "Orvik strike over\n\nThe strike of the bakers in Orvik ended on Monday after two days, their union said."),
)


def test_a_small_set_in_all_orders_and_workers(tmp_path: Path) -> None:
    """Five shuffled readings with 1, 2 and 4 workers, some of them in two parts, give the first one's bytes."""
    rows = [{"id": str(n), "title": "", "text": t, "date": d, "url": f"http://paper.example/{n}"} for n, (d, t) in enumerate(ROWS)]
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "violent_dev.jsonl").write_text("\n".join(json.dumps(r) for r in rows), encoding="utf-8")
    figures = main(str(folder))
    assert figures["same"] == 100.0
    assert figures["reports"] == len(ROWS)
    assert figures["facts"] > 0


def test_another_report_changes_the_digest(tmp_path: Path) -> None:
    """The digest sees one report more, so equal digests say something."""
    reports = [Report.from_text(t, published=d) for d, t in ROWS]
    assert digest(read(reports, 1)) != digest(read(reports[:-1], 1))
    assert load(tmp_path / "none", 10) == []
