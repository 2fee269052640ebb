"""`python tests/store/kill_many.py [--kills 100] [--reports 300] [--workers 1]`: kill -9 in the middle of reads, again and again.

After every kill each report that was acknowledged (named on standard error once it was on disk) must be in the ledger, and the ledger must
be sound; whenever a read comes to its end, its export must be byte for byte that of an undisturbed read.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SYLLABLES = ("ba", "ko", "rin", "dal", "mes", "tor", "vi", "lun", "gar", "pel", "sho", "nik", "fra", "wen", "zu", "hol")
EVENTS = (
    ("{trade} in {town} stop work", "About {n} {trade} in {town} {verb} on Monday over pay at {firm}, their union said.", "strike"),
    ("Fire destroys {firm} in {town}", "A fire destroyed the {firm} factory in {town} on Tuesday; {n} people were {verb}.", "fire"),
    ("{firm} buys rival of {town}", "{firm} agreed on Wednesday to buy its {town} rival for {n} million euros, the firm {verb}.", "sale"),
    ("Flood closes bridge in {town}", "A flood closed the {firm} bridge near {town} on Thursday and {n} families were {verb}.", "flood"),
)
VERBS = {"strike": ("walked out", "went on strike"), "fire": ("led out", "hurt"), "sale": ("said", "announced"), "flood": ("moved", "rescued")}
TRADES = ("bakers", "dockers", "nurses", "drivers", "welders", "tailors", "miners", "porters")


def invented(moment: random.Random) -> str:
    """A name that nobody has."""
    return "".join(moment.choice(SYLLABLES) for _ in range(3)).capitalize()


def write_reports(home: Path, count: int) -> None:
    """Invented reports by two outlets, in pairs that tell the same event."""
    home.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        moment = random.Random(i // 2)
        names = {"town": invented(moment), "firm": invented(moment), "trade": moment.choice(TRADES), "n": 100 + i // 2}
        leader, reason, (title, lead, kind) = invented(moment), invented(moment), EVENTS[(i // 2) % len(EVENTS)]
        lines = [
            f"---\noutlet: {('Capital Courier', 'The Harbour Post')[i % 2]}\npublished: 2025-03-{1 + (i // 2) % 28:02d}\n---",
            title.format(**names).capitalize() + "\n",
            lead.format(verb=VERBS[kind][i % 2], **names) + "\n",
            f'"{reason} is to blame for this {kind}," mayor Ann {leader} told reporters in {names["town"]}.\n',
        ]
        (home / f"{i:04d}.txt").write_text("\n".join(lines), encoding="utf-8")


def command(*args: object) -> list[str]:
    """A `newsledger` command line."""
    return [sys.executable, "-m", "newsledger", *map(str, args)]


def setting() -> dict[str, str]:
    """The environment of the processes."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}


def export(ledger: Path) -> bytes:
    """The whole record as bytes."""
    return subprocess.run(command("export", "json", "--ledger", ledger), capture_output=True, check=True, env=setting()).stdout


def killed_read(home: Path, ledger: Path, moment: random.Random, workers: int) -> tuple[set[str], bool]:
    """The paths acknowledged before the kill, and whether the read came to its end first."""
    args = command("read", home, "--ledger", ledger, "-q", "-v", "--workers", workers)
    process = subprocess.Popen(args, stderr=subprocess.PIPE, env=setting(), start_new_session=True, text=True)
    lines, wanted = [], moment.randint(0, 60)
    until = time.monotonic() + moment.uniform(0.3, 6.0)
    assert process.stderr is not None
    os.set_blocking(process.stderr.fileno(), False)
    while process.poll() is None and time.monotonic() < until and len(lines) <= wanted:
        lines += [line for line in process.stderr.readlines() if line.startswith("kept ") and line.endswith("\n")]
        time.sleep(0.002)
    ended = process.poll() == 0
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    lines += [line for line in process.stderr.readlines() if line.startswith("kept ") and line.endswith("\n")]
    return {line[5:-1] for line in lines}, ended


def stored(ledger: Path) -> set[str]:
    """The paths of the reports in the ledger; the file must be sound."""
    with sqlite3.connect(ledger) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
        return {row[0] for row in db.execute("SELECT path FROM reports")} if "reports" in tables else set()


def kill_many(kills: int, reports: int, workers: int, *, seed: int = 1, say: bool = False) -> dict[str, int]:
    """What happened: kills, reports acknowledged, lost, reads that came to their end, exports that were not the undisturbed one."""
    moment = random.Random(seed)
    seen = {"kills": 0, "acknowledged": 0, "lost": 0, "ended": 0, "unequal": 0}
    with tempfile.TemporaryDirectory() as folder:
        home, calm, ledger = Path(folder) / "reports", Path(folder) / "calm.db", Path(folder) / "killed.db"
        write_reports(home, reports)
        subprocess.run(command("read", home, "--ledger", calm, "-q"), check=True, env=setting())
        wanted, kept = export(calm), set()
        while seen["kills"] < kills:
            new, ended = killed_read(home, ledger, moment, workers)
            kept |= new
            seen["acknowledged"] += len(new)
            seen["kills"] += not ended
            seen["lost"] += len(kept - stored(ledger)) if ledger.exists() else len(kept)
            if ended:
                seen["ended"] += 1
                seen["unequal"] += export(ledger) != wanted
                kept = set()
                for path in ledger.parent.glob("killed.db*"):
                    path.unlink()
            if say:
                print(f"\r{seen}", end="", file=sys.stderr, flush=True)
        subprocess.run(command("read", home, "--ledger", ledger, "-q"), check=True, env=setting())
        seen["ended"] += 1
        seen["unequal"] += export(ledger) != wanted
    return seen


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    result = kill_many(given.kills, given.reports, given.workers, say=True)
    print(f"\n{result}")
    sys.exit(1 if result["lost"] or result["unequal"] else 0)
