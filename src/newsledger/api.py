"""The public calls, each one line of intent; what they do lies in the rooms."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newsledger.records import Copy, Findings, Report

if TYPE_CHECKING:
    from newsledger.store.ledger import Ledger

Source = str | os.PathLike[str] | Report


def extract(report: Report) -> Findings:
    """What one report says, every span to the character. Never raises for a strange text: `.error` is set instead."""
    from newsledger.pipeline import extract as run

    return run(report)


def extract_many(reports: Iterable[Report], workers: int | None = None) -> Iterator[Findings]:
    """Findings of many reports, in order; `workers` processes (None: one a core). The same bytes for any number."""
    from newsledger.parallel import extract_many as run

    return run(reports, workers=workers)


def open_ledger(path: str | os.PathLike[str] | None = None) -> Ledger:
    """The ledger in this file, made when there is none; None: in memory. Raises LedgerError when the file is no ledger."""
    from newsledger.store.ledger import Ledger

    return Ledger(None if path is None else os.fspath(path))


def read(
    sources: Iterable[Source] | Source,
    ledger: str | os.PathLike[str] | Ledger | None = None,
    *,
    outlet: str | None = None,
    published: str | None = None,
    workers: int | None = None,
    one_story: bool = False,
) -> Ledger:
    """The ledger after reading paths, folders and Reports into it; None: a new one in memory.

    A source that cannot be read becomes an error row (`ledger.errors()`), the others are read. `outlet`, `published`: given for all
    of them; `one_story`: they are all of one event. Reading the same again changes nothing.
    """
    from newsledger.reading import read_into

    held = open_ledger(ledger) if ledger is None or isinstance(ledger, (str, os.PathLike)) else ledger
    listed = [sources] if isinstance(sources, (str, os.PathLike, Report)) else sources
    read_into(held, listed, outlet=outlet, published=published, workers=workers, one_story=one_story)
    return held


def compare(reports: Iterable[Report], *, workers: int | None = None) -> Ledger:
    """An in-memory ledger of these reports as one story, versions of one report included."""
    from newsledger.reading import compare_reports

    return compare_reports(list(reports), workers=workers)


def code(text: str, source: tuple[int, int] | None = None, target: tuple[int, int] | None = None) -> str | None:
    """The PLOVER type of what `source` does to `target` in this text (spans; either may be None); None when nothing is done."""
    from newsledger.pipeline import code_pair

    return code_pair(text, source, target)


def group(reports: Sequence[Report]) -> list[list[str]]:
    """Story clusters of report ids, a report in its main story: strictly in order of publication, no look-ahead, undated ones last."""
    from newsledger.pipeline import group_pages
    from newsledger.reading import pages_of

    return group_pages(pages_of(reports))


def copies(reports: Sequence[Report]) -> list[Copy]:
    """Pairs of reports that share text: `.left .right .kind .containment`."""
    from newsledger.pipeline import find_copies
    from newsledger.reading import pages_of

    return find_copies(pages_of(reports))
