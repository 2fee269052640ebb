"""What the reader room gives for paths, folders, tables and bad files."""

import io
import json
import os

import pytest

from newsledger.errors import BadDate
from newsledger.read.decode import LARGEST
from newsledger.read.sources import read_again, read_sources
from newsledger.records import Document, Failure, Report


def read(*sources, **options):
    return list(read_sources(sources, **options))


def codes(rows):
    return [r.code for r in rows if isinstance(r, Failure)]


def test_folder_is_read_in_sorted_order(tmp_path):
    """A folder gives its files sorted, those of its folders too, each with its path."""
    for name in ("b.txt", "a.txt", "c/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Text of {name}.")
    assert [os.path.relpath(d.report.path, tmp_path) for d in read(tmp_path)] == ["a.txt", "b.txt", "c/d.txt"]


def test_bad_files_are_named_and_the_good_one_is_read(tmp_path):
    """Empty, binary, missing and looping sources each become a Failure with its code; the good file is read."""
    (tmp_path / "1.txt").write_bytes(b" \r\n\t")
    (tmp_path / "2.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "3.txt").write_text("A fire broke out.")
    (tmp_path / "loop").symlink_to(tmp_path)
    rows = read(tmp_path, tmp_path / "nope.txt")
    assert codes(rows) == ["empty", "binary", "loop", "not-found"]
    assert [d.report.text for d in rows if isinstance(d, Document)] == ["A fire broke out."]


def test_too_large_file_is_refused_unread(tmp_path):
    """A sparse 200 MB file is refused by its size."""
    with open(tmp_path / "big.txt", "wb") as file:
        file.truncate(200_000_000)
    assert codes(read(tmp_path / "big.txt")) == ["too-large"]


def test_row_over_the_limit_is_refused_and_the_next_is_read(tmp_path):
    """A row over 10 MB is named; the rows after it are read."""
    path = tmp_path / "r.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * (LARGEST + 10) + b'"}\n{"text": "short"}\n')
    rows = read(path)
    assert codes(rows) == ["too-large"]
    assert rows[1].report.text == "short"


def test_front_matter_is_no_part_of_the_text(tmp_path):
    """Keys between two rules give outlet and date and are cut off before the text."""
    path = tmp_path / "a.txt"
    path.write_bytes(b'---\r\noutlet: "Lake Post"\r\npublished: 2024-05-06T10:00\r\nnote: x\r\n---\r\nMayor quits\r\n\r\nShe left.')
    report = read(path)[0].report
    assert (report.outlet, report.published.value, report.text) == ("Lake Post", "2024-05-06T10:00", "Mayor quits\r\n\r\nShe left.")


def test_rule_at_the_head_is_no_front_matter(tmp_path):
    """A text that opens with a rule and a sentence keeps both."""
    path = tmp_path / "a.txt"
    path.write_text("---\nThe mayor quit on Monday after a vote.\n---\nMore follows.")
    assert read(path)[0].report.text.startswith("---\nThe mayor")


def test_folder_name_as_outlet(tmp_path):
    """Asked for, the folder's name is the outlet."""
    (tmp_path / "Lake Post").mkdir()
    (tmp_path / "Lake Post" / "a.txt").write_text("Text.")
    assert read(tmp_path, outlet="@folder")[0].report.outlet == "Lake Post"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_encodings(tmp_path, encoding):
    """Marks and detection give the same text in every encoding."""
    text = "Der Bürgermeister trat am Montag zurück. Die Straße bleibt gesperrt, hieß es in der Erklärung der Behörde. " * 4
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    assert read(tmp_path / "a.txt")[0].report.text == text


def test_odd_characters_stay(tmp_path):
    """NUL, lone surrogates, lone carriage returns and bidi marks are neither moved nor lost."""
    text = "A\x00B\rC\u202e D\u00a0E \ud800 end"
    (tmp_path / "a.txt").write_bytes(text.encode("utf-8", "surrogatepass"))
    assert read(tmp_path / "a.txt")[0].report.text == text


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "b.json"])
def test_half_a_surrogate_pair_in_a_row_is_read(tmp_path, name):
    """Rows that escape half of a surrogate pair are read with it, in lines, in one object and in a list."""
    row = json.dumps({"text": "Mayor q\ud800uits.\n\nAnn Lee left.", "outlet": "The Post"})
    (tmp_path / name).write_text(f"[{row}, {row}]" if name == "b.json" else row + "\n")
    rows = read(tmp_path)
    assert [r.report.text for r in rows] == ["Mayor q\ud800uits.\n\nAnn Lee left."] * (2 if name == "b.json" else 1)
    assert read_again(rows[0].raw, rows[0].media_type, given={}, path="a").report.id == rows[0].report.id


def test_csv_with_mapping_and_row_kept(tmp_path):
    """Columns under other names are mapped, quoted newlines survive, a row without text is named, and the kept bytes read the same again."""
    path = tmp_path / "t.csv"
    path.write_text('story;paper;date\n"One\nline";Post;2024-05-06\n;Post;2024-05-06\n', newline="")
    rows = read(path, mapping={"text": "story", "outlet": "paper"})
    assert (rows[0].report.text, rows[0].report.outlet, rows[0].report.published.value) == ("One\nline", "Post", "2024-05-06")
    assert codes(rows) == ["bad-row"]
    again = read_again(rows[0].raw, "text/csv", given=rows[0].given)
    assert again.report.id == rows[0].report.id


def test_reports_and_ids():
    """A Report goes through as it is, and its bytes give it back."""
    report = Report.from_text("Text \ud800.", outlet="Post", published="2024-05-06", title="Head")
    document = read(report)[0]
    assert read_again(document.raw, document.media_type, given=document.given).report.id == report.id


def test_bad_date_is_refused_at_once():
    """A date option that is no ISO date raises before anything is read."""
    with pytest.raises(BadDate):
        read_sources([], published="6 May")


def test_stdin(monkeypatch):
    """A dash reads JSON lines from standard input by their look."""
    monkeypatch.setattr("sys.stdin", type("S", (), {"buffer": io.BytesIO(b'{"text": "a b"}\n{"text": "c"}\n')})())
    assert [d.report.text for d in read("-")] == ["a b", "c"]
