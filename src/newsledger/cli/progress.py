"""What is said while reports are read: a line that counts on a terminal, each bad source by name and reason, each batch with --verbose."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Mapping, Sequence

from newsledger.cli.main import printable
from newsledger.cli.output import say
from newsledger.read.given import FIELDS
from newsledger.records import Failure
from newsledger.store.writer import Entry, Item, Known

HEAD, MOST_KEYS = 8192, 10  # bytes of a file, and lines of its head, that are looked at for front matter
EVERY = 0.1  # seconds between two drawings of the line
UNCOUNTED = (".jsonl", ".ndjson", ".csv", ".tsv", ".json")  # files that hold nobody knows how many reports


class Progress:
    """Counts what a read has put on disk and says it on standard error.

    `total`: how many reports are expected, None when it cannot be told. `failed`: how many sources could not be read.
    """

    def __init__(self, total: int | None = None, *, verbose: bool = False) -> None:
        self.total, self.verbose = total, verbose
        self.done = self.failed = 0
        self._live = sys.stderr.isatty()
        self._start = self._drawn = time.monotonic()

    def __call__(self, batch: Sequence[Item]) -> None:
        """Takes note of a batch that is on disk."""
        for item in batch:
            self.done += not isinstance(item, Failure)
            if (problem := problem_of(item)) is not None:
                self.failed += problem.code != "language"
                self._line(f"newsledger: {printable(problem.path or '?')}: {printable(reason(problem))}")
                continue
            if isinstance(item, Entry):
                for note in notes_on(item.document.raw, item.document.report.meta, dated=item.findings.report.published is not None):
                    self._line(f"newsledger: {printable(name_of(item))}: {printable(note)}")
            if self.verbose:
                self._line(f"kept {printable(name_of(item))}")
        self._draw()

    def no_reports(self, paths: Iterable[str]) -> None:
        """Names the folders that hold nothing, as sources that could not be read."""
        for path in empty_folders(paths):
            self.failed += 1
            self._line(f"newsledger: {printable(path)}: there is no file in this folder (empty-folder)")

    def comparing(self) -> None:
        """Says that the reports are being compared: that may take longer than a reader expects of a line that has stopped counting."""
        if self._live and self.done:
            sys.stderr.write(f"\r\x1b[K{self.done} reports read, comparing them ...")
            sys.stderr.flush()

    def close(self) -> None:
        """Takes the counting line away."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _line(self, text: str) -> None:
        self.close()
        say(text)

    def _draw(self) -> None:
        now = time.monotonic()
        if not self._live or now - self._drawn < EVERY:
            return
        self._drawn = now
        sys.stderr.write("\r\x1b[K" + self.text(now - self._start))
        sys.stderr.flush()

    def text(self, seconds: float) -> str:
        """The counting line after so many seconds: how many of how many, how fast, how long yet."""
        rate = self.done / seconds if seconds > 0 else 0.0
        of = f" of {self.total}" if self.total else ""
        bad = f", {self.failed} failed" if self.failed else ""
        left = ""
        if self.total and rate > 0 and seconds > 1:
            rest = int(max(0, self.total - self.done - self.failed) / rate)
            left = f", {rest // 60}:{rest % 60:02d} left"
        return f"{self.done}{of} reports read{bad}, {rate:.1f}/s{left}"


def notes_on(raw: bytes, meta: Mapping[str, str], *, dated: bool) -> list[str]:
    """What a reader of front matter should know, each with its line: a date that no date could be made of, a head that is never closed."""
    lines = raw[:HEAD].decode("utf-8", "replace").splitlines()
    out = []
    given = meta.get("published")
    if given and not dated:
        line = next((n for n, text in enumerate(lines, 1) if given in text), 1)
        out.append(f"line {line}: no date can be made of {given!r}: the report is undated; write it as 2025-03-12 or 2025-03-12T18:05")
    if lines and lines[0].strip() == "---" and "encoding" in meta:
        keys = [text.partition(":")[0].strip().lower() for text in lines[1:MOST_KEYS] if ":" in text]
        if any(k in FIELDS for k in keys) and not any(text.strip() in ("---", "...") for text in lines[1:]):
            out.append("line 1: the head that opens with --- is never closed by another ---: it is read as text of the report")
    return out


def empty_folders(paths: Iterable[str]) -> list[str]:
    """The folders among the paths that hold no file at all: a wrong path of a nightly job must not pass for a quiet day."""
    return [p for p in paths if os.path.isdir(p) and not any(not f.startswith(".") for _, _, files in os.walk(p) for f in files)]


def problem_of(item: Item) -> Failure | None:
    """Why an item could not be read or analysed; None when all is well."""
    if isinstance(item, Failure):
        return item
    return item.findings.error if isinstance(item, Entry) else None


def name_of(item: Item) -> str:
    """The path of an item, else its id."""
    if isinstance(item, Entry):
        return item.document.report.path or item.document.report.id
    return item.path or (item.id if isinstance(item, Known) else "?")


def reason(failure: Failure) -> str:
    """The reason with its code, unless the message says it already."""
    return failure.message if failure.code == "language" else f"{failure.message} ({failure.code})"


def expected(paths: Iterable[str]) -> int | None:
    """How many reports the paths hold: the files; None when one of them is a table or standard input."""
    count = 0
    for path in paths:
        if not os.path.isdir(path):
            if path == "-" or path.lower().endswith(UNCOUNTED):
                return None
            count += 1
            continue
        for _, _, files in os.walk(path):
            if any(f.lower().endswith(UNCOUNTED) for f in files):
                return None
            count += sum(not f.startswith(".") for f in files)
    return count
