"""What changes a ledger: reports with their findings, the comparison, error rows, forgetting. Each call is one transaction's work."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from newsledger.records import Comparison, Document, Failure, Findings, Run, content_id
from newsledger.store.codec import compact, legible, pack, sha256, squeeze
from newsledger.store.rows import COMPARISON_TABLES, REPORT_TABLES, Row

WHOLE_FILES = frozenset({"text/plain", "text/html"})
PASSAGES = 1 << 20  # more blocks than a report of 10 MB can hold lines worth finding


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One document for the ledger and what was found in it."""

    document: Document
    findings: Findings
    versioned: bool = True  # False: another text under the same url is another report


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A document that the ledger holds already, with the findings of this very program and model."""

    id: str
    identity: str
    path: str | None


Item = Entry | Known | Failure


def run_number(db: sqlite3.Connection, run: Run) -> int:
    """The row of `runs` for this program, model and configuration; made when new."""
    digest = run_digest(run)
    row = db.execute("SELECT id FROM runs WHERE digest = ?", (digest,)).fetchone()
    if row is not None:
        return int(row[0])
    values = (digest, run.version, compact(run.models), run.knowledge, compact(run.config), datetime.now(UTC).isoformat(timespec="seconds"))
    cursor = db.execute("INSERT INTO runs (digest, version, models, knowledge, config, at) VALUES (?, ?, ?, ?, ?, ?)", values)
    return int(cursor.lastrowid or 0)


def run_digest(run: Run) -> str:
    """The id of a run: equal programs, models, knowledge and configuration have the same."""
    return content_id("run", json.dumps(msgspec.to_builtins(run), sort_keys=True))


def identity(document: Document) -> str:
    """What stays the same when a report changes: its url, else its file; a row of a table and standard input have nothing but themselves."""
    report = document.report
    if report.url:
        return f"url {legible(report.url)}"
    if report.path and report.path != "-" and document.media_type in WHOLE_FILES:
        return f"path {legible(str(Path(report.path).absolute()))}"
    return report.id


def known(document: Document) -> Known:
    """The document as one that the ledger holds already."""
    return Known(id=document.report.id, identity=identity(document), path=document.report.path)


def put_item(db: sqlite3.Connection, item: Item, run: int) -> None:
    """Writes one item of a read: a document with its findings, a known document, or an error row."""
    if isinstance(item, Failure):
        put_failure(db, item)
        return
    path = item.document.report.path if isinstance(item, Entry) else item.path
    clear_failure(db, path)
    if isinstance(item, Entry):
        put(db, item, run)
    else:
        make_current(db, item.id, item.identity)


def put(db: sqlite3.Connection, entry: Entry, run: int) -> None:
    """Writes one report: a new one, a new version of one, or fresh findings of a known one."""
    report = entry.document.report.id
    same = identity(entry.document) if entry.versioned else report
    if db.execute("SELECT 1 FROM reports WHERE id = ?", (report,)).fetchone() is None:
        insert_report(db, entry, run, same)
    else:
        update_report(db, entry, run)
    make_current(db, report, same)
    put_findings(db, entry.findings, run)


def make_current(db: sqlite3.Connection, report: str, same: str) -> None:
    """The version that the source holds now is the current one; the others of its identity are kept as earlier versions."""
    db.execute("UPDATE reports SET current = 0 WHERE identity = ? AND id <> ? AND current = 1", (same, report))
    db.execute("UPDATE reports SET current = 1 WHERE id = ? AND current = 0", (report,))


def described(found: Findings) -> Row:
    """The columns of `reports` that the analysis gives."""
    r, error = found.report, found.error
    dates = tuple(None if t is None else t.earliest or t.value for t in (r.published, r.updated))
    failed = (None, None) if error is None else (error.code, legible(error.message))
    return (legible(r.outlet), r.language, r.genre, legible(r.title), *dates, len(r.text), *failed)


def insert_report(db: sqlite3.Connection, entry: Entry, run: int, same: str) -> None:
    """A row of `reports`, the newest version of its identity."""
    version = db.execute("SELECT coalesce(max(version), 0) + 1 FROM reports WHERE identity = ?", (same,)).fetchone()[0]
    document = entry.document
    report = document.report
    head = (report.id, same, version, run, legible(report.path), legible(report.url))
    source = (document.media_type, compact(document.given), pack(report), squeeze(document.raw), sha256(document.raw))
    columns = "id, identity, version, current, run, path, url, outlet, language, genre, title, published, updated, chars, error_code, error_message"
    row = (*head, *described(entry.findings), *source)
    db.execute(f"INSERT INTO reports ({columns}, media_type, given, as_read, raw, raw_sha256) VALUES (?, ?, ?, 1, {', '.join('?' * 17)})", row)


def update_report(db: sqlite3.Connection, entry: Entry, run: int) -> None:
    """The row of a known report after another analysis of the same text."""
    columns = "outlet = ?, language = ?, genre = ?, title = ?, published = ?, updated = ?, chars = ?, error_code = ?, error_message = ?"
    db.execute(f"UPDATE reports SET {columns}, run = ? WHERE id = ?", (*described(entry.findings), run, entry.document.report.id))


def replace(db: sqlite3.Connection, old: str, entry: Entry, run: int) -> None:
    """Puts a report analysed anew in the place of its earlier row, also when a better reader gives it another text and so another id."""
    new = entry.document.report.id
    row = db.execute("SELECT current, version FROM reports WHERE id = ?", (old,)).fetchone()
    put(db, entry, run)
    if row is None:
        return
    if new != old:
        drop_passages(db, old)
        db.execute("DELETE FROM reports WHERE id = ?", (old,))
    db.execute("UPDATE reports SET version = ? WHERE id = ?", (row[1], new))
    if not row[0]:
        newest = "SELECT id FROM reports WHERE identity = ? ORDER BY version DESC LIMIT 1"
        make_current(db, db.execute(newest, (identity(entry.document),)).fetchone()[0], identity(entry.document))


def put_findings(db: sqlite3.Connection, found: Findings, run: int) -> None:
    """The findings' blob, their flat rows, and the passages for the search, in place of earlier ones."""
    report = found.report.id
    db.execute("DELETE FROM findings WHERE report = ?", (report,))
    body = pack(found)
    db.execute("INSERT INTO findings (report, run, digest, body) VALUES (?, ?, ?, ?)", (report, run, sha256(body), body))
    for table, rows in REPORT_TABLES.items():
        db.execute(f"DELETE FROM {table} WHERE report = ?", (report,))
        insert(db, table, rows(found))
    drop_passages(db, report)
    first = sequence(db, report) * PASSAGES
    rows_ = ((first + i, legible(b.span.text), report, b.kind, b.span.start, b.span.end) for i, b in enumerate(found.blocks[: PASSAGES - 1]))
    db.executemany('INSERT INTO passages (rowid, text, report, kind, "start", "end") VALUES (?, ?, ?, ?, ?, ?)', rows_)


def insert(db: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Rows into a table, in the order of its columns."""
    kept = list(rows)
    if kept:
        db.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(kept[0]))})", kept)


def sequence(db: sqlite3.Connection, report: str) -> int:
    """The number of a report's row."""
    return int(db.execute("SELECT seq FROM reports WHERE id = ?", (report,)).fetchone()[0])


def drop_passages(db: sqlite3.Connection, report: str) -> None:
    """Takes a report's passages out of the search."""
    first = sequence(db, report) * PASSAGES
    db.execute("DELETE FROM passages WHERE rowid >= ? AND rowid < ?", (first, first + PASSAGES))


def put_comparison(db: sqlite3.Connection, made: Comparison, basis: str, *, one_story: bool) -> None:
    """The comparison's blob and its flat rows, in place of the earlier ones."""
    db.execute("INSERT OR REPLACE INTO comparison (one, basis, one_story, body) VALUES (1, ?, ?, ?)", (basis, int(one_story), pack(made)))
    for table, rows in COMPARISON_TABLES.items():
        db.execute(f"DELETE FROM {table}")
        insert(db, table, rows(made))


def put_failure(db: sqlite3.Connection, failure: Failure) -> None:
    """An error row; the newest reason of a path stays."""
    db.execute("INSERT OR REPLACE INTO errors VALUES (?, ?, ?)", (legible(failure.path) or "", failure.code, legible(failure.message)))


def clear_failure(db: sqlite3.Connection, path: str | None) -> None:
    """Takes away the error row of a source that could be read this time."""
    db.execute("DELETE FROM errors WHERE path = ?", (legible(path),))


def forget(db: sqlite3.Connection, report: str) -> None:
    """Removes a report, its bytes, its findings and a person's judgements on it; an older version becomes the current one."""
    same, current = db.execute("SELECT identity, current FROM reports WHERE id = ?", (report,)).fetchone()
    db.execute("INSERT INTO forgetting VALUES (?)", (report,))
    drop_passages(db, report)
    db.execute("DELETE FROM judgements WHERE report = ?", (report,))
    db.execute("DELETE FROM reports WHERE id = ?", (report,))
    db.execute("DELETE FROM forgetting")
    if current:
        newest = "SELECT id FROM reports WHERE identity = ? ORDER BY version DESC LIMIT 1"
        db.execute(f"UPDATE reports SET current = 1 WHERE id = ({newest})", (same,))
    db.execute("INSERT INTO passages (passages) VALUES ('optimize')")
