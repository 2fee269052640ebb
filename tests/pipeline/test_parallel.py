"""Many reports at once."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsledger.parallel import extract_many
from newsledger.records import Report

REPORTS = [Report.from_text(f"Report {i}\n\nMinisters met in Oslo on Monday.", published="2024-05-06") for i in range(9)]


def test_workers_do_not_change_the_findings() -> None:
    """One worker and three give the same findings in the same order."""
    alone = [f.as_dict() for f in extract_many(REPORTS, workers=1)]
    assert alone == [f.as_dict() for f in extract_many(REPORTS, workers=3)]
    assert [d["report"]["id"] for d in alone] == [r.id for r in REPORTS]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the children are found in /proc")
def test_children_leave_with_a_killed_parent() -> None:
    """After kill -9 of a process that reads with three children, none of the children is left."""
    code = (
        "import newsledger as nl; from newsledger.records import Report\n"
        "def stream():\n"
        "    for i in range(10**6): yield Report.from_text(f'Report {i}', published='2025-01-01')\n"
        "for _ in nl.extract_many(stream(), workers=3): print('x', flush=True)\n"
    )
    setting = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=setting)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"x\n"
    children = [int(p) for p in Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text().split()]
    parent.kill()
    parent.wait()
    until = time.monotonic() + 20
    while children and time.monotonic() < until:
        children = [p for p in children if running(p)]
        time.sleep(0.2)
    assert children == []


def running(pid: int) -> bool:
    """Whether a process is there and not a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
