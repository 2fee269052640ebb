"""Real processes on one ledger: killed, and two at once."""

import sqlite3
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from kill_many import command, export, kill_many, setting, write_reports


def test_killed_reads_lose_nothing() -> None:
    """After kill -9 in the middle of a read every acknowledged report is there, and the resumed ledger equals an undisturbed one."""
    seen = kill_many(3, 24, 1, seed=5)
    assert (seen["kills"], seen["lost"], seen["unequal"]) == (3, 0, 0)


def test_two_writers_make_one_ledger(tmp_path: Path) -> None:
    """Two reads of two folders into one new ledger at the same time give what one read of both gives."""
    write_reports(tmp_path / "all", 12)
    for i, path in enumerate(sorted((tmp_path / "all").iterdir())):
        half = tmp_path / f"half{i % 2}"
        half.mkdir(exist_ok=True)
        path.rename(half / path.name)
    halves = [tmp_path / "half0", tmp_path / "half1"]
    ledger = tmp_path / "l.db"
    both = [subprocess.Popen(command("read", h, "--ledger", ledger, "-q", "--workers", 1), stderr=subprocess.PIPE, env=setting()) for h in halves]
    ends = [p.communicate(timeout=120)[1] for p in both]
    assert [p.returncode for p in both] == [0, 0], ends
    subprocess.run(command("read", *halves, "--ledger", tmp_path / "one.db", "-q", "--workers", 1), check=True, env=setting())
    assert export(ledger) == export(tmp_path / "one.db")


def test_a_writer_waits_and_says_so(tmp_path: Path) -> None:
    """While another process holds the ledger a read says that it waits and then goes on; past --wait it gives up with a reason."""
    write_reports(tmp_path / "reports", 2)
    ledger = tmp_path / "l.db"
    args = command("read", tmp_path / "reports", "--ledger", ledger, "-q", "--workers", 1)
    subprocess.run(args, check=True, env=setting())
    write_reports(tmp_path / "reports", 4)
    holder = sqlite3.connect(ledger, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    done = subprocess.run([*args, "--wait", "1"], capture_output=True, text=True, env=setting(), check=False)
    assert done.returncode == 1
    assert "another process" in done.stderr
    assert "Traceback" not in done.stderr
    waiting = subprocess.Popen(args, stderr=subprocess.PIPE, text=True, env=setting())
    assert waiting.stderr is not None
    assert "waiting" in waiting.stderr.readline()
    holder.execute("COMMIT")
    assert waiting.wait(timeout=120) == 0
    with sqlite3.connect(ledger) as db:
        assert db.execute("SELECT count(*) FROM reports").fetchone() == (4,)
