"""The public calls, each one line of intent; what they do lies in the rooms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsledger.records import Findings, Report


def extract(report: Report) -> Findings:
    """What one report says, every span to the character. Never raises for a strange text: `.error` is set instead."""
    from newsledger.pipeline import extract as run

    return run(report)


def extract_many(reports: Iterable[Report], workers: int | None = None) -> Iterator[Findings]:
    """Findings of many reports, in order; `workers` processes (None: one a core). The same bytes for any number."""
    from newsledger.parallel import extract_many as run

    return run(reports, workers=workers)
