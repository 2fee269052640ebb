"""The ledger as other rooms and users see it: one object over one SQLite file (or memory)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from newsledger.errors import LedgerError
from newsledger.records import (
    Actor,
    Comparison,
    Copy,
    Difference,
    Document,
    Fact,
    Failure,
    Findings,
    Moment,
    Relation,
    Report,
    Run,
    Story,
    Thing,
    plain,
    report_dict,
)
from newsledger.store import reader, writer
from newsledger.store.audit import Audit
from newsledger.store.audit import audit as run_audit
from newsledger.store.codec import unpack
from newsledger.store.connection import WAIT, connect, writing
from newsledger.store.reader import Hit, Judgement, Version
from newsledger.store.writer import Entry, Item, Known


class Ledger:
    """Reports with what was found in them, and the record made from all of them.

    `path`: the file, None in memory. A context manager; close it when done. Reading never changes the file.
    """

    def __init__(self, path: str | Path | None = None, *, wait: float = WAIT) -> None:
        self.path = None if path is None else str(path)
        self._wait = wait
        self._db = connect(self.path, wait=wait)
        self._made: tuple[str, Comparison] | None = None

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; the ledger cannot be used any more."""
        self._db.close()

    # -- what is in it ---------------------------------------------------------------------------------------------

    def findings(self) -> Iterator[Findings]:
        """What was found in each report, in order of publication (undated ones last)."""
        return reader.findings(self._db)

    def findings_of(self, report: str) -> Findings:
        """The findings of one report, named by its id, the start of its id, its path or its url. Raises LedgerError when there is none."""
        return reader.findings_of(self._db, report)

    def reports(self) -> list[Report]:
        """The reports (their current versions), in order of publication."""
        return [found.report for found in self.findings()]

    def versions(self) -> list[Version]:
        """Every stored version of every report."""
        return reader.versions(self._db)

    def comparison(self) -> Comparison:
        """Everything that is not of one report alone; empty before the first comparison."""
        row = self._db.execute("SELECT basis FROM comparison").fetchone()
        if row is None:
            return Comparison()
        if self._made is None or self._made[0] != row[0]:
            basis, body = self._db.execute("SELECT basis, body FROM comparison").fetchone()
            self._made = (basis, unpack(body, Comparison))
        return self._made[1]

    def copies(self) -> tuple[Copy, ...]:
        """Pairs of reports that share text."""
        return self.comparison().copies

    def stories(self) -> tuple[Story, ...]:
        """The stories."""
        return self.comparison().stories

    def facts(self) -> tuple[Fact, ...]:
        """Every fact: one event, quote or statement with all its supports."""
        return self.comparison().facts

    def events(self) -> list[Fact]:
        """The facts that are events: de-duplicated event rows, each with its supports."""
        return [f for f in self.facts() if f.kind == "event"]

    def quotes(self) -> list[Fact]:
        """The facts that are utterances, each with the reports that give them."""
        return [f for f in self.facts() if f.kind == "quote"]

    def differences(self) -> tuple[Difference, ...]:
        """What reports tell differently."""
        return self.comparison().differences

    def relations(self) -> tuple[Relation, ...]:
        """How actors stood to each other."""
        return self.comparison().relations

    def timeline(self) -> tuple[Moment, ...]:
        """The dated facts in order."""
        return self.comparison().timeline

    def actors(self) -> dict[str, Actor]:
        """Every actor of the reports, by id."""
        out: dict[str, Actor] = {}
        for found in self.findings():
            for key, actor in found.actors.items():
                out.setdefault(key, actor)
        return dict(sorted((out | self.comparison().actors).items()))

    def things(self) -> dict[str, Thing]:
        """Every occasion, agreement, document ... of the reports, by id."""
        out: dict[str, Thing] = {}
        for found in self.findings():
            for key, thing in found.things.items():
                out.setdefault(key, thing)
        return dict(sorted((out | self.comparison().things).items()))

    def errors(self) -> list[Failure]:
        """What could not be read or analysed, and why."""
        return reader.failures(self._db)

    def run(self) -> Run:
        """What made the newest findings: program, models, knowledge, configuration."""
        return reader.newest_run(self._db) or Run(version="")

    def search(self, query: str, *, limit: int = 50) -> list[Hit]:
        """Passages that hold the words of the query, best first."""
        return reader.search(self._db, query, limit)

    def audit(self) -> Audit:
        """The proof that every span of every stored record holds its text; its `faults` are empty when all is well."""
        return run_audit(self._db)

    def judgements(self) -> list[Judgement]:
        """A person's verdicts, oldest first."""
        return reader.judgements(self._db)

    def as_dict(self) -> dict[str, Any]:
        """The JSON of the contract for many reports."""
        made = self.comparison()
        facts = [plain(f) | {"story": f.stories[0] if f.stories else None} for f in made.facts]
        listed = {k: plain(getattr(made, k)) for k in ("differences", "relations", "timeline")}
        return {
            "reports": [report_dict(r) for r in self.reports()],
            "actors": plain(self.actors()),
            "things": plain(self.things()),
            "copies": plain(made.copies),
            "stories": plain(made.stories),
            "facts": facts,
            **listed,
            "errors": [{"path": e.path, "code": e.code, "message": e.message} for e in self.errors()],
            "run": plain(self.run()),
        }

    # -- what changes it -------------------------------------------------------------------------------------------

    def add(self, batch: Sequence[Item], run: Run) -> None:
        """Writes documents with their findings, known documents and error rows, in order and in one transaction: on disk when this returns."""
        with writing(self._db, self.path, wait=self._wait) as db:
            number = writer.run_number(db, run)
            for item in batch:
                writer.put_item(db, item, number)

    def known(self, document: Document, run: Run) -> Known | None:
        """The document as a known one when this text was analysed by this very program and model already, else None."""
        made = self._db.execute("SELECT run FROM reports WHERE id = ?", (document.report.id,)).fetchone()
        return writer.known(document) if made is not None and made[0] == self._number(run) else None

    def _number(self, run: Run) -> int | None:
        row = self._db.execute("SELECT id FROM runs WHERE digest = ?", (writer.run_digest(run),)).fetchone()
        return None if row is None else int(row[0])

    def compare(self, comparer: Callable[[Sequence[Findings], bool], Comparison], *, manner: str, one_story: bool | None = None) -> bool:
        """Makes the comparison anew from all current reports, unless it rests on them already; True when it was made.

        `manner` names the comparer's version; `one_story` None: as the last time. When another process adds reports meanwhile, it is
        made again, so that the last writer's comparison is of everything.
        """
        while True:
            basis, one, found = self._to_compare(manner, one_story)
            if found is None:
                return False
            made = comparer(found, one)
            with writing(self._db, self.path, wait=self._wait) as db:
                if reader.basis(db, f"{manner} {one}") == basis:
                    writer.put_comparison(db, made, basis, one_story=one)
                    return True

    def _to_compare(self, manner: str, one_story: bool | None) -> tuple[str, bool, list[Findings] | None]:
        self._db.execute("BEGIN")  # one snapshot for the digest and for the findings
        try:
            kept = self._db.execute("SELECT basis, one_story FROM comparison").fetchone()
            one = bool(kept[1]) if one_story is None and kept is not None else bool(one_story)
            basis = reader.basis(self._db, f"{manner} {one}")
            fresh = kept is not None and kept[0] == basis
            return basis, one, None if fresh else list(self.findings())
        finally:
            self._db.execute("COMMIT")

    def stale(self, *, manner: str) -> bool:
        """Whether the comparison does not rest on the reports as they are, or was made in another manner."""
        kept = self._db.execute("SELECT basis, one_story FROM comparison").fetchone()
        return kept is None or kept[0] != reader.basis(self._db, f"{manner} {bool(kept[1])}")

    def documents(self, *, not_by: Run | None = None) -> Iterator[Document]:
        """Every stored version with its bytes, oldest first; `not_by`: only those that another program or model analysed."""
        ids = reader.documents(self._db, None if not_by is None else self._number(not_by) or 0)
        return (reader.document(self._db, i) for i in ids)

    def replace(self, batch: Sequence[tuple[str, Entry]], run: Run) -> None:
        """Puts reports analysed anew in the place of the rows with these ids, in one transaction."""
        with writing(self._db, self.path, wait=self._wait) as db:
            number = writer.run_number(db, run)
            for old, entry in batch:
                writer.replace(db, old, entry, number)

    def outdated(self, run: Run) -> int:
        """How many stored versions another program or model analysed."""
        row = self._db.execute("SELECT count(*) FROM reports WHERE run IS NOT ?", (self._number(run),)).fetchone()
        return int(row[0])

    def forget(self, report: str) -> str:
        """Removes a report with its bytes, findings and judgements, and returns its id; compare again afterwards.

        Raises LedgerError when the ledger has no such report.
        """
        with writing(self._db, self.path, wait=self._wait) as db:
            found = reader.resolve(db, report)
            writer.forget(db, found)
        return found

    def shrink(self) -> None:
        """Gives the room of removed bytes back, so that nothing of them stays in the file."""
        try:
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError as error:
            raise LedgerError(f"{self.path}: another process uses the ledger, its free pages were not cleared: {error}") from error

    def judge(self, record: str, verdict: str, *, who: str = "", note: str = "", report: str | None = None) -> None:
        """Adds a person's verdict on a record; verdicts are never changed, only followed by another."""
        values = (datetime.now(UTC).isoformat(timespec="seconds"), who, report, record, verdict, note)
        with writing(self._db, self.path, wait=self._wait) as db:
            db.execute("INSERT INTO judgements (at, who, report, record, verdict, note) VALUES (?, ?, ?, ?, ?, ?)", values)
