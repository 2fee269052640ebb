"""What is asked of a ledger: its reports and findings in the order of publication, its errors, its runs, a search."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator

import msgspec

from newsledger.errors import LedgerError
from newsledger.records import Document, Failure, Findings, Report, Run
from newsledger.store.codec import sha256, unpack, unsqueeze

ORDER = "published IS NULL, published, id"  # (published, id), undated reports last: the order of the replay


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """One passage that a search found: the block's place in the report, and a snippet with the words between [ and ]."""

    report: str
    outlet: str | None
    title: str | None
    published: str | None
    path: str | None
    kind: str
    start: int
    end: int
    text: str
    snippet: str


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One version of a report that the ledger keeps."""

    report: str
    identity: str
    version: int
    current: bool
    run: int


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """A person's verdict on a record; append-only."""

    at: str
    who: str
    report: str | None
    record: str
    verdict: str
    note: str


def findings(db: sqlite3.Connection) -> Iterator[Findings]:
    """The findings of the current versions, in order of publication."""
    for (body,) in db.execute(f"SELECT body FROM reports JOIN findings ON report = id WHERE current = 1 ORDER BY {ORDER}"):
        yield unpack(body, Findings)


def documents(db: sqlite3.Connection, other_than: int | None = None) -> list[str]:
    """The ids of the stored versions, oldest first; `other_than`: only those that another run analysed."""
    rows = db.execute("SELECT id, run FROM reports ORDER BY seq")
    return [report for report, run in rows if other_than is None or run != other_than]


def document(db: sqlite3.Connection, report: str) -> Document:
    """A stored version with its bytes, as it was read."""
    row = db.execute("SELECT as_read, raw, media_type, given FROM reports WHERE id = ?", (report,)).fetchone()
    return Document(report=unpack(row[0], Report), raw=unsqueeze(row[1]), media_type=row[2], given=json.loads(row[3]))


def findings_of(db: sqlite3.Connection, report: str) -> Findings:
    """The findings of one report. Raises LedgerError when the ledger lacks it."""
    row = db.execute("SELECT body FROM findings WHERE report = ?", (resolve(db, report),)).fetchone()
    return unpack(row[0], Findings)


def resolve(db: sqlite3.Connection, name: str) -> str:
    """The id of a report named by its id, the start of its id, its path or its url. Raises LedgerError unless it is exactly one."""
    exact = db.execute("SELECT id FROM reports WHERE id = ?1", (name,)).fetchall()
    hits = exact or db.execute("SELECT id FROM reports WHERE path = ?1 OR url = ?1 ORDER BY current DESC, version DESC LIMIT 1", (name,)).fetchall()
    if not hits and re.fullmatch(r"(report:)?[0-9a-f]{4,16}", name):
        hits = db.execute("SELECT id FROM reports WHERE id LIKE ? ORDER BY id", (f"report:{name.removeprefix('report:')}%",)).fetchall()
    if len(hits) != 1:
        known = f"{len(hits)} reports start with" if hits else "the ledger has no report named"
        raise LedgerError(f"{known} {name!r}: give an id, a path or a url that `newsledger show` lists")
    return str(hits[0][0])


def basis(db: sqlite3.Connection, manner: str) -> str:
    """The digest of all current findings and of the manner of comparing: a comparison made on another basis is out of date."""
    rows = db.execute(f"SELECT id, digest FROM reports JOIN findings ON report = id WHERE current = 1 ORDER BY {ORDER}")
    return sha256(f"{manner}\n{[tuple(r) for r in rows]}".encode())


def failures(db: sqlite3.Connection) -> list[Failure]:
    """The error rows of sources and of reports that could not be analysed, by path."""
    sources = db.execute("SELECT path, code, message FROM errors")
    analysed = db.execute("SELECT coalesce(path, id), error_code, error_message FROM reports WHERE current = 1 AND error_code IS NOT NULL")
    rows = sorted({*map(tuple, sources), *map(tuple, analysed)})
    return [Failure(path=path or None, code=code, message=message) for path, code, message in rows]


def newest_run(db: sqlite3.Connection) -> Run | None:
    """What made the newest findings; None in an empty ledger."""
    row = db.execute("SELECT version, models, knowledge, config FROM runs WHERE id = (SELECT max(run) FROM reports)").fetchone()
    return None if row is None else Run(version=row[0], models=json.loads(row[1]), knowledge=row[2], config=json.loads(row[3]))


def versions(db: sqlite3.Connection) -> list[Version]:
    """Every stored version of every report."""
    rows = db.execute("SELECT id, identity, version, current, run FROM reports ORDER BY identity, version")
    return [Version(report=i, identity=same, version=n, current=bool(now), run=run) for i, same, n, now, run in rows]


def judgements(db: sqlite3.Connection) -> list[Judgement]:
    """A person's verdicts, oldest first."""
    rows = db.execute("SELECT at, who, report, record, verdict, note FROM judgements ORDER BY id")
    return [Judgement(at=at, who=who, report=report, record=record, verdict=v, note=note) for at, who, report, record, v, note in rows]


def search(db: sqlite3.Connection, query: str, limit: int) -> list[Hit]:
    """Passages of current reports that hold the words of the query, best first; FTS5 syntax, else the words as they stand."""
    sql = (
        "SELECT report, outlet, title, published, path, kind, \"start\", \"end\", text, snippet(passages, 0, '[', ']', '…', 24)"
        " FROM passages JOIN reports ON reports.id = report WHERE passages MATCH ? AND current = 1"
        f' ORDER BY rank, {ORDER}, "start" LIMIT ?'
    )
    try:
        rows = db.execute(sql, (query, limit)).fetchall()
    except sqlite3.OperationalError:  # an apostrophe or a hyphen, which FTS5 reads as syntax
        rows = db.execute(sql, (quoted(query), limit)).fetchall()
    return [Hit(**dict(zip(Hit.__struct_fields__, row, strict=True))) for row in rows]


def quoted(query: str) -> str:
    """Each word of the query as an FTS5 string."""
    return " ".join('"' + word.replace('"', '""') + '"' for word in query.replace("\0", " ").split()) or '""'
