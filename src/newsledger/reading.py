"""Sources to a ledger: read, extract, store, compare. What `newsledger read`, `rebuild` and the public calls stand on.

Theory of operation. Documents stream; those that the ledger knows are not analysed again; the others go to the pool in order and
are committed in small batches, so that a killed read loses only what it has not yet acknowledged and is resumed by reading again.
At the end the comparison is made anew from all current reports in order of publication: it depends on them alone, not on how or
in which order they came.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from newsledger._version import __version__
from newsledger.know.actors import user_actors
from newsledger.parallel import extract_many
from newsledger.records import Comparison, Document, Failure, Findings, Layout, Page, Report, Run
from newsledger.store.ledger import Ledger
from newsledger.store.writer import Entry, Item, Known

log = logging.getLogger("newsledger.reading")

BATCH, SECONDS = 32, 0.5  # a commit costs about 5 ms on a slow disk: one for so many reports, or so much time, is under 2 % of their analysis
FINDING_ROOMS = ("records", "pipeline.py", "read", "layout", "language", "learn", "know", "find")
COMPARING_ROOMS = ("records", "pipeline.py", "learn", "know", "compare", "record")

Notice = Callable[[Sequence[Item]], None]


def this_run() -> Run:
    """What this program is: its version, weights, knowledge, the digest of the rules that find, and that of the user's own actors."""
    actors = user_actors()
    run = program()
    return run if actors is None else replace(run, config={**run.config, "actors": actors})


@cache
def program() -> Run:
    """The program without what a user adds."""
    models = {p.name: digest([p]) for p in package_files(("learn", "language", "find")) if p.suffix in WEIGHTS}
    return Run(version=__version__, models=models, knowledge=digest(package_files(("know",))), config={"rules": digest(package_files(FINDING_ROOMS))})


WEIGHTS = frozenset({".nlw", ".npz", ".bin", ".onnx", ".safetensors", ".weights", ".zip"})


@cache
def manner() -> str:
    """The digest of the rules that compare: a comparison made by others is made again."""
    return digest(package_files(COMPARING_ROOMS))


def package_files(names: Iterable[str]) -> list[Path]:
    """The files of these modules and rooms, sorted, without what Python compiles."""
    home = Path(__file__).parent
    roots = [home / name for name in names]
    found = [p for r in roots for p in ([r] if r.is_file() else r.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]
    return sorted(found)


def digest(paths: Iterable[Path]) -> str:
    """One short digest of the files' names and bytes."""
    import hashlib

    total = hashlib.sha256()
    for path in paths:
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]


def read_into(
    ledger: Ledger,
    sources: Iterable[object],
    *,
    outlet: str | None = None,
    published: str | None = None,
    mapping: Mapping[str, str] | None = None,
    workers: int | None = None,
    one_story: bool | None = False,
    notice: Notice | None = None,
    comparing: Callable[[], None] | None = None,
) -> None:
    """Reads sources into the ledger and makes the comparison anew. `notice` is told of each batch once it is on disk, `comparing` of the last step.

    `one_story`: all reports of the ledger are of one event; None: as the last time. Raises BadDate when `published` is no ISO date.
    """
    from newsledger.read.sources import read_sources

    stream = read_sources(sources, outlet=outlet, published=published, mapping=mapping)  # type: ignore[arg-type]
    store(ledger, stream, workers=workers, notice=notice)
    if comparing is not None:
        comparing()
    compare_in(ledger, one_story=one_story)


def store(ledger: Ledger, stream: Iterable[Document | Failure], *, workers: int | None = None, notice: Notice | None = None) -> None:
    """Analyses the documents that the ledger does not know and commits everything in the stream's order."""
    run = this_run()
    batch: list[Item] = []
    last = time.monotonic()
    for item in analysed(ledger, stream, run, workers):
        batch.append(item)
        if len(batch) >= BATCH or time.monotonic() - last > SECONDS:
            commit(ledger, batch, run, notice)
            last = time.monotonic()
    commit(ledger, batch, run, notice)


def commit(ledger: Ledger, batch: list[Item], run: Run, notice: Notice | None) -> None:
    """Writes the batch, says so, and empties it."""
    if batch:
        ledger.add(batch, run)
        if notice is not None:
            notice(tuple(batch))
        batch.clear()


def analysed(ledger: Ledger, stream: Iterable[Document | Failure], run: Run, workers: int | None) -> Iterator[Item]:
    """The stream's items in its own order, new documents with their findings."""
    waiting: deque[Document | Known | Failure] = deque()

    def new() -> Iterator[Report]:
        for item in stream:
            known = ledger.known(item, run) if isinstance(item, Document) else None
            waiting.append(known or item)
            if known is None and isinstance(item, Document):
                yield item.report

    for found in extract_many(new(), workers=workers):
        while not isinstance(waiting[0], Document):
            yield settled(waiting.popleft())
        document = waiting.popleft()
        assert isinstance(document, Document)
        yield Entry(document=document, findings=found)
    yield from map(settled, waiting)


def settled(item: Document | Known | Failure) -> Item:
    """An item that needs no analysis."""
    assert not isinstance(item, Document)
    return item


def compare_in(ledger: Ledger, *, one_story: bool | None = None) -> bool:
    """Makes the ledger's comparison anew where it is out of date; True when it was."""
    return ledger.compare(comparer, manner=manner(), one_story=one_story)


def comparer(found: Sequence[Findings], one_story: bool) -> Comparison:
    """The comparison of these findings."""
    from newsledger.pipeline import compare_findings

    return compare_findings(found, one_story=one_story)


def rebuild(ledger: Ledger, *, everything: bool = False, workers: int | None = None, notice: Notice | None = None) -> int:
    """Reads and analyses stored bytes again: those that another program or model analysed, or `everything`. How many is returned."""
    run = this_run()
    old = ledger.documents(not_by=None if everything else run)
    waiting: deque[tuple[str, Document]] = deque()

    def again() -> Iterator[Report]:
        for document in old:
            waiting.append((document.report.id, reread(document)))
            yield waiting[-1][1].report

    count = 0
    batch: list[tuple[str, Entry]] = []
    for found in extract_many(again(), workers=workers):
        name, document = waiting.popleft()
        batch.append((name, Entry(document=document, findings=found)))
        count += 1
        if len(batch) >= BATCH:
            put_back(ledger, batch, run, notice)
    put_back(ledger, batch, run, notice)
    compare_in(ledger)
    return count


def put_back(ledger: Ledger, batch: list[tuple[str, Entry]], run: Run, notice: Notice | None) -> None:
    """Writes a batch of reports analysed anew, says so, and empties it."""
    if batch:
        ledger.replace(batch, run)
        if notice is not None:
            notice([entry for _, entry in batch])
        batch.clear()


def reread(document: Document) -> Document:
    """The document out of its own bytes; as it was stored when it came from Python, or when the bytes cannot be read any more."""
    from newsledger.read.sources import read_again

    if document.report.path is None:
        return document
    again = read_again(document.raw, document.media_type, given=document.given, path=document.report.path)
    return document if isinstance(again, Failure) else again


def compare_reports(reports: Sequence[Report], *, workers: int | None = None) -> Ledger:
    """An in-memory ledger of these reports as one story. Two versions under one url are two reports here."""
    from newsledger.read.sources import document_of

    ledger = Ledger()
    each = {r.id: r for r in reports}.values()
    found = extract_many(each, workers=workers)
    entries = [Entry(document=document_of(r), findings=f, versioned=False) for r, f in zip(each, found, strict=True)]
    ledger.add(entries, this_run())
    compare_in(ledger, one_story=True)
    return ledger


def pages_of(reports: Iterable[Report]) -> list[Page]:
    """Reports with their layout, dated and named by what their own text says: all that copies and stories need."""
    from newsledger.pipeline import dated

    laid = [(r, laid_out(r)) for r in reports]
    return [Page(report=dated(r, layout), layout=layout) for r, layout in laid]


def laid_out(report: Report) -> Layout:
    """The layout of a report; an empty one where layout fails, so that one strange page among thousands costs only itself."""
    from newsledger.layout.blocks import lay_out

    try:
        return lay_out(report)
    except Exception:  # the contract: bad input never loses good input
        log.exception("layout failed on %s", report.id)
        return Layout()
