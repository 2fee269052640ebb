"""What is said while reports are read."""

from newsledger.cli.progress import Progress, expected, reason
from newsledger.records import Failure
from newsledger.store.writer import Known


def test_the_line_counts_and_estimates() -> None:
    """How many of how many, how fast, how long yet; nothing is said of what cannot be known."""
    progress = Progress(300)
    progress([Known(id=f"report:{i}", identity="x", path=None) for i in range(60)])
    assert progress.text(4.0) == "60 of 300 reports read, 15.0/s, 0:16 left"
    assert Progress().text(1.0) == "0 reports read, 0.0/s"


def test_a_language_is_no_failure() -> None:
    """A source that cannot be read is counted, a report that is read but not analysed is not."""
    progress = Progress()
    progress(
        [Failure(code="empty", message="the document holds no text", path="a.txt"), Failure(code="language", message="read, not analysed: Korean")]
    )
    assert progress.failed == 1
    assert reason(Failure(code="empty", message="no text")) == "no text (empty)"


def test_expected_counts_files_only_where_it_can(tmp_path: object) -> None:
    """A folder of files is counted, hidden ones left out; with a table in it nobody knows."""
    from pathlib import Path

    home = Path(str(tmp_path))
    for name in ("a.txt", "b.html", ".hidden"):
        (home / name).write_text("x")
    assert expected([str(home)]) == 2
    (home / "c.jsonl").write_text("{}")
    assert expected([str(home)]) is None
    assert expected(["-"]) is None
