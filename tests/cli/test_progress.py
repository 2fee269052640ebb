"""What is said while reports are read."""

from pathlib import Path

from newsledger.cli.progress import Progress, empty_folders, expected, notes_on, reason
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


def test_a_date_that_is_none_is_named_with_its_line() -> None:
    """Front matter with 31/31/2020 leaves the report undated and says so; a date that the page then tells is no matter."""
    raw = b"---\noutlet: X\npublished: 31/31/2020\n---\nParis and Rome signed a deal on Monday."
    meta = {"encoding": "utf-8", "published": "31/31/2020"}
    (note,) = notes_on(raw, meta, dated=False)
    assert note.startswith("line 3: no date can be made of '31/31/2020'")
    assert notes_on(raw, meta, dated=True) == []


def test_a_head_that_never_closes_is_named() -> None:
    """A head of known keys without its second rule is text of the report, and that is said; a plain rule before a paragraph is no head."""
    (note,) = notes_on(b"---\noutlet: X\nThe head never closes\n", {"encoding": "utf-8"}, dated=True)
    assert "never closed" in note
    assert notes_on(b"---\nA paragraph: with a colon.\n", {"encoding": "utf-8"}, dated=True) == []
    assert notes_on(b"---\noutlet: X\n---\nText.\n", {"encoding": "utf-8"}, dated=True) == []


def test_empty_folders_are_told(tmp_path: Path) -> None:
    """A folder without files is one; a folder with a file below is none, nor is a file."""
    (tmp_path / "none").mkdir()
    (tmp_path / "some" / "below").mkdir(parents=True)
    (tmp_path / "some" / "below" / "a.txt").write_text("A")
    paths = [str(tmp_path / "none"), str(tmp_path / "some"), str(tmp_path / "some" / "below" / "a.txt")]
    assert empty_folders(paths) == paths[:1]
