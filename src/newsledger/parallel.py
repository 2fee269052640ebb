"""One process pool over reports: models load before the fork, results come in order, the same bytes for any number of workers.

Theory of operation. Reports are taken in windows, so that a stream of a million stays bounded in memory. The parent reads one tiny
report first: its models are then shared with the children by fork. A child that dies (killed for memory) breaks the pool; the
reports of its window are then read one by one in fresh children, and only the one that kills its child becomes an error row.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice

from newsledger.pipeline import extract
from newsledger.records import Failure, Findings, Report

WINDOW = 32  # reports a worker and window: large enough that the wait at a window's end is under 5 % on 4 cores
FEW = 4  # below this many reports a pool costs more than it saves


def extract_many(reports: Iterable[Report], *, workers: int | None = None) -> Iterator[Findings]:
    """Findings of many reports, in order. `workers`: processes, None for one a core; 1 runs in this process."""
    many = max(1, workers if workers is not None else cores())
    stream = iter(reports)
    first = list(islice(stream, WINDOW * many))
    if many == 1 or len(first) < FEW:
        yield from map(extract, first)
        yield from map(extract, stream)
        return
    extract(Report.from_text("Ministers met in Oslo on Monday.", published="2024-05-06"))
    yield from _pooled(first, stream, many)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pooled(window: list[Report], stream: Iterator[Report], many: int) -> Iterator[Findings]:
    pool = _pool(many)
    try:
        while window:
            try:
                done = list(pool.map(extract, window, chunksize=max(1, min(8, len(window) // (4 * many)))))
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                done = [_alone(report) for report in window]
                pool = _pool(many)
            yield from done
            window = list(islice(stream, WINDOW * many))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(many: int) -> ProcessPoolExecutor:
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    return ProcessPoolExecutor(many, mp_context=multiprocessing.get_context(method), initializer=_leave_with, initargs=(os.getpid(),))


def _leave_with(parent: int) -> None:
    """Ends this child when its parent is gone: a parent killed at once cannot tell it, and it would wait for work for ever."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _alone(report: Report) -> Findings:
    with _pool(1) as pool:
        try:
            return pool.submit(extract, report).result()
        except BrokenProcessPool:
            return Findings(
                report=report, error=Failure(code="internal", message="the analysis of this document was killed (memory?)", path=report.path)
            )
