"""Connections: one file in WAL mode, numbered migrations, and a writer that says that it waits.

A second writer waits for the first (at most `wait` seconds) and logs that it does; each write is one short transaction that is
on disk (`synchronous = FULL`) before it counts as done, so that a killed read loses nothing that it has acknowledged.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from newsledger.errors import LedgerBusy, LedgerError, LedgerVersion

log = logging.getLogger("newsledger.store")
APPLICATION_ID = 0x4E4C4452  # "NLDR", in the file's header: `file` and we can tell a ledger from another database
WAIT = 60.0  # seconds that a writer waits for another one
POLL_MS = 500  # the wait of one try: short enough that the message comes before a reader wonders


def migrations() -> list[str]:
    """The numbered SQL scripts, in order; the schema version is their number."""
    folder = files("newsledger.store") / "migrations"
    return [p.read_text(encoding="utf-8") for p in sorted(folder.iterdir(), key=lambda p: p.name) if p.name.endswith(".sql")]


def connect(path: str | None, *, wait: float = WAIT) -> sqlite3.Connection:
    """A connection to the ledger at `path` (None: in memory), made or migrated where needed.

    Raises LedgerError when the file is no ledger, LedgerVersion when a newer program made it, LedgerBusy when another writer holds it too long.
    """
    if path is not None and not Path(path).parent.is_dir():
        raise LedgerError(f"{path}: there is no folder {Path(path).parent}")
    try:
        connection = sqlite3.connect(path or ":memory:", timeout=POLL_MS / 1000, isolation_level=None, check_same_thread=False)
        prepare(connection, path, wait)
    except sqlite3.DatabaseError as error:
        raise LedgerError(f"{path}: cannot be used as a ledger: {error}") from error
    return connection


def prepare(connection: sqlite3.Connection, path: str | None, wait: float) -> None:
    """Pragmas, then the missing migrations in one transaction."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    refuse_foreign(connection, path, version)
    if path is not None:
        patiently(connection, "PRAGMA journal_mode = WAL", path, wait)
    for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    if version < len(migrations()):
        migrate(connection, path, wait)


def refuse_foreign(connection: sqlite3.Connection, path: str | None, version: int) -> None:
    """Raises when the file is another program's database or a newer ledger."""
    known = len(migrations())
    if version > known:
        raise LedgerVersion(f"{path}: made by a newer newsledger (schema {version}, this one knows {known}); upgrade newsledger")
    filled = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if filled and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LedgerError(f"{path}: this SQLite file is not a ledger")


def migrate(connection: sqlite3.Connection, path: str | None, wait: float) -> None:
    """Runs the migrations that the file lacks; another process may have run them meanwhile."""
    with writing(connection, path, wait=wait):
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        for number, script in enumerate(migrations()[version:], start=version + 1):
            for statement in statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def statements(script: str) -> Iterator[str]:
    """The single statements of a script (`executescript` would end the transaction)."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""


@contextmanager
def writing(connection: sqlite3.Connection, path: str | None, *, wait: float = WAIT) -> Iterator[sqlite3.Connection]:
    """One write transaction: committed at the end, rolled back when the block raises."""
    patiently(connection, "BEGIN IMMEDIATE", path, wait)
    try:
        yield connection
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def patiently(connection: sqlite3.Connection, statement: str, path: str | None, wait: float) -> None:
    """Runs a statement that needs the write lock, saying so once when another process holds it."""
    until, said = time.monotonic() + wait, False
    while True:
        try:
            connection.execute(statement)
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) and "busy" not in str(error):
                raise
            if time.monotonic() >= until:
                raise LedgerBusy(f"{path}: another process has been writing for {wait:.0f} s; try again, or wait longer with --wait") from error
            if not said:
                log.warning("%s is being written by another process: waiting", path)
            said = True
            time.sleep(0.05)
