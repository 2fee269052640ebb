"""The command line, run as a user runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

A = "Bakers strike in Lund\n\nBakers in Lund walked out on Monday over pay, their union said.\n"
B = "Lund bakers walk out\n\nBakers in Lund went on strike on Monday, the Nordlys news agency reported.\n"
ROOT = Path(__file__).parents[2]


def run(*args: object, stdin: bytes | None = None, **env: str) -> subprocess.CompletedProcess[bytes]:
    """`newsledger` with these arguments, in a process of its own."""
    command = [sys.executable, "-m", "newsledger", *map(str, args)]
    setting = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1", **env}
    return subprocess.run(command, input=stdin, capture_output=True, timeout=120, env=setting, check=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two reports and a ledger of them."""
    home = tmp_path_factory.mktemp("home")
    (home / "a.txt").write_text(A)
    (home / "b.txt").write_text(B)
    assert run("read", home / "a.txt", home / "b.txt", "--ledger", home / "l.db", "-q", "--date", "2025-03-04").returncode == 0
    return home


def test_piped_read_is_one_json_document(home: Path) -> None:
    """`read` in a pipe gives the contract's keys, and nothing else on standard output or error."""
    done = run("read", home / "a.txt", home / "b.txt", "--one-story")
    tree = json.loads(done.stdout)
    keys = ["reports", "actors", "things", "copies", "stories", "facts", "differences", "relations", "timeline", "errors", "run"]
    assert (done.returncode, done.stderr, list(tree)) == (0, b"", keys)
    assert [len(s["reports"]) for s in tree["stories"]] == [2]


def test_bad_files_are_named_and_the_others_read(home: Path, tmp_path: Path) -> None:
    """An empty file, a binary, a missing file and a loop are named with their reasons; the good one is in the record; exit status 1."""
    (tmp_path / "good.txt").write_text(A)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "loop").symlink_to(tmp_path)
    done = run("read", tmp_path, tmp_path / "missing.txt")
    said = done.stderr.decode()
    assert done.returncode == 1
    assert [Path(r["path"]).name for r in json.loads(done.stdout)["reports"]] == ["good.txt"]
    for name, code in (("empty.txt", "empty"), ("binary.txt", "binary"), ("loop", "loop"), ("missing.txt", "not-found")):
        assert any(name in line and f"({code})" in line for line in said.splitlines()), (name, said)
    assert {e["code"] for e in json.loads(done.stdout)["errors"]} == {"empty", "binary", "loop", "not-found"}


def test_usage_errors_are_two(home: Path, tmp_path: Path) -> None:
    """A verb, an option, a ledger or a format that does not exist is exit status 2, with one line that says what to do."""
    for args in (
        ["nothing"],
        ["read"],
        ["read", "--nope", "x"],
        ["show"],
        ["show", "--ledger", tmp_path / "none.db"],
        ["export", "pdf"],
        ["read", "a", "--map", "x"],
    ):
        done = run(*args)
        assert (done.returncode, done.stdout) == (2, b""), args
        assert b"Traceback" not in done.stderr


def test_bad_date_fails_before_anything_is_read(home: Path, tmp_path: Path) -> None:
    """A date that is none is said to be; no ledger is filled."""
    done = run("read", home / "a.txt", "--date", "yesterday")
    assert done.returncode in (1, 2)
    assert b"yesterday" in done.stderr
    assert b"Traceback" not in done.stderr


def test_stdin_is_a_report() -> None:
    """- reads standard input."""
    done = run("extract", "-", "--outlet", "The Post", "--date", "2025-03-04", stdin=A.encode())
    tree = json.loads(done.stdout)
    assert (done.returncode, tree["report"]["outlet"], tree["report"]["published"]["value"]) == (0, "The Post", "2025-03-04")


def test_surrogates_come_out_as_escapes() -> None:
    """A lone surrogate in a title or a text comes out as its JSON escape, in valid UTF-8."""
    code = "from newsledger.cli.output import *; write(as_json({'t': 'caf\\ud800'}), None)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, check=True)
    assert json.loads(done.stdout.decode("utf-8")) == {"t": "caf\ud800"}


def test_ledger_verbs(home: Path) -> None:
    """show, search, export, audit and doctor work on a ledger; lines in a pipe for search and export."""
    ledger = ("--ledger", home / "l.db")
    shown = run("show", *ledger, "--format", "table").stdout.decode()
    assert "a.txt" in shown
    assert "\x1b" not in shown
    hits = [json.loads(line) for line in run("search", "bakers", *ledger).stdout.splitlines()]
    assert {h["path"].rsplit("/", 1)[1] for h in hits} == {"a.txt", "b.txt"}
    assert run("search", "zebra", *ledger).returncode == 0
    for line in run("export", "facts", *ledger).stdout.splitlines():
        assert json.loads(line)["supports"]
    assert run("export", "events", *ledger).stdout.startswith(b"id,story,date_earliest")
    assert run("audit", *ledger).returncode == 0
    assert json.loads(run("doctor", *ledger).stdout)["todo"] == []
    assert run("show", NEWSLEDGER_LEDGER=str(home / "l.db")).returncode == 0


def test_audit_fails_on_a_damaged_ledger(home: Path, tmp_path: Path) -> None:
    """A span that does not hold is listed, exit status 1; `doctor` sends the user to `audit`."""
    import sqlite3

    from newsledger.store.codec import pack, unpack_plain

    target = tmp_path / "l.db"
    target.write_bytes((home / "l.db").read_bytes())
    with sqlite3.connect(target) as db:
        (report, body) = db.execute("SELECT report, body FROM findings").fetchone()
        tree = unpack_plain(body)
        tree["blocks"][0]["span"]["text"] = "other"
        db.execute("UPDATE findings SET body = ? WHERE report = ?", (pack(tree), report))
    done = run("audit", "--ledger", target, "--format", "table")
    assert done.returncode == 1
    assert report in done.stdout.decode()
    assert run("doctor", "--ledger", target).returncode == 1


def test_forget_takes_the_report_out(home: Path, tmp_path: Path) -> None:
    """A report named by its path is gone from the record; one that is not there is exit status 1."""
    target = tmp_path / "l.db"
    target.write_bytes((home / "l.db").read_bytes())
    assert run("forget", home / "a.txt", "--ledger", target).returncode == 0
    assert [Path(r["path"]).name for r in json.loads(run("show", "--ledger", target).stdout)["reports"]] == ["b.txt"]
    assert run("forget", home / "a.txt", "--ledger", target).returncode == 1


def test_output_file_tells_the_format(home: Path, tmp_path: Path) -> None:
    """-o record.html is a page, record.md a brief; nothing goes to standard output."""
    for name, start in (("r.html", "<!DOCTYPE html>"), ("r.md", "# "), ("r.json", "{")):
        done = run("show", "--ledger", home / "l.db", "-o", tmp_path / name)
        assert (done.returncode, done.stdout) == (0, b"")
        assert (tmp_path / name).read_text().startswith(start)


def test_every_verb_has_help_with_examples() -> None:
    """--help of every verb shows an example."""
    from click.testing import CliRunner

    from newsledger.cli.main import VERBS, group

    for verb in VERBS:
        text = CliRunner().invoke(group, [verb, "--help"]).output
        assert f"newsledger {verb}" in text.split("Examples:")[1], verb


def test_import_is_light() -> None:
    """`import newsledger` loads no numpy, no lxml, no sqlite3 and no click."""
    code = "import sys, newsledger; print([m for m in ('numpy', 'lxml', 'sqlite3', 'click', 'spacy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, check=True)
    assert done.stdout.strip() == b"[]"


def test_doctor_sends_an_older_ledger_to_rebuild(home: Path, tmp_path: Path) -> None:
    """A ledger of another version says so and what to do, and after `rebuild` it is as a new one."""
    import sqlite3

    target = tmp_path / "l.db"
    target.write_bytes((home / "l.db").read_bytes())
    fresh = run("export", "json", "--ledger", target).stdout
    with sqlite3.connect(target) as db:
        db.execute("UPDATE runs SET version = '0.0.1', digest = 'older'")
        db.execute("UPDATE comparison SET basis = 'older'")
    assert "out of date" in run("show", "--ledger", target).stderr.decode()
    done = run("doctor", "--ledger", target, "--format", "table")
    assert done.returncode == 1
    assert "0.0.1" in done.stdout.decode()
    assert "newsledger rebuild" in done.stdout.decode()
    assert run("rebuild", "--ledger", target).returncode == 0
    assert run("doctor", "--ledger", target).returncode == 0
    assert run("export", "json", "--ledger", target).stdout == fresh


def test_hash_seed_leaves_no_trace(home: Path) -> None:
    """Two processes with different hash seeds give the same bytes."""
    one, two = (run("read", home / "a.txt", home / "b.txt", "--one-story", PYTHONHASHSEED=seed).stdout for seed in ("1", "4242"))
    assert one == two


def test_own_actors_win_and_are_noted(tmp_path: Path) -> None:
    """`read --actors` takes names from the user's file and keeps its digest in the run; a file that is no table is exit status 2."""
    (tmp_path / "a.txt").write_text(A)
    (tmp_path / "own.csv").write_text("name,id,kind,state\nLund,user:lund,organisation,SWE\n")
    tree = json.loads(run("read", tmp_path / "a.txt", "--actors", tmp_path / "own.csv").stdout)
    assert "user:lund" in tree["actors"]
    assert len(tree["run"]["config"]["actors"]) == 16
    assert "actors" not in json.loads(run("read", tmp_path / "a.txt").stdout)["run"]["config"]
    (tmp_path / "own.csv").write_text("title\nLund\n")
    done = run("read", tmp_path / "a.txt", "--actors", tmp_path / "own.csv")
    assert (done.returncode, b"no column 'name'" in done.stderr) == (2, True)


def test_silence_is_told(home: Path, tmp_path: Path) -> None:
    """An empty folder fails by name, a search without hits says so, and a phrase that does not close is a usage error."""
    (tmp_path / "empty").mkdir()
    done = run("read", tmp_path / "empty")
    assert (done.returncode, b"no file in this folder" in done.stderr) == (1, True)
    none = run("search", "zebra", "--ledger", home / "l.db")
    assert (none.returncode, none.stdout, b"no passage holds zebra" in none.stderr) == (0, b"", True)
    for words in ('"bakers', "(bakers", "bakers AND"):
        assert run("search", words, "--ledger", home / "l.db").returncode == 2
