"""The ledger: what is kept, what changes nothing, what becomes a new version."""

from pathlib import Path

import pytest

import newsledger as nl
from newsledger.errors import LedgerError
from newsledger.reading import compare_in, rebuild, this_run
from newsledger.records import Report, Run, content_id

STRIKE = "Bakers strike in Lund\n\nBakers in Lund walked out on Monday over pay, their union said.\n"
LATER = STRIKE + "\nTheir employers called the strike illegal.\n"
ODD = "Caf\u00e9 \ud800 closes\r\n\r\n\0The caf\u00e9\u00a0on the square closed on Friday.\u202e"


def folder(tmp_path: Path, **texts: str) -> Path:
    """A folder with these texts as files."""
    home = tmp_path / "reports"
    home.mkdir(exist_ok=True)
    for name, text in texts.items():
        (home / f"{name}.txt").write_text(text, encoding="utf-8")
    return home


def test_reading_again_changes_nothing(tmp_path: Path) -> None:
    """The same files read twice leave the ledger's file as it was, to the byte."""
    home, file = folder(tmp_path, a=STRIKE, b=LATER), tmp_path / "l.db"
    nl.read([home], ledger=file).close()
    before = file.read_bytes()
    nl.read([home], ledger=file).close()
    assert file.read_bytes() == before


def test_changed_file_is_a_new_version(tmp_path: Path) -> None:
    """Other text under the same path becomes version 2, the earlier one is kept; going back makes the first one current again."""
    home = folder(tmp_path, a=STRIKE)
    with nl.open_ledger(tmp_path / "l.db") as ledger:
        nl.read([home], ledger)
        folder(tmp_path, a=LATER)
        nl.read([home], ledger)
        assert [(v.version, v.current) for v in ledger.versions()] == [(1, False), (2, True)]
        assert [r.text for r in ledger.reports()] == [LATER]
        folder(tmp_path, a=STRIKE)
        nl.read([home], ledger)
        assert [(v.version, v.current) for v in ledger.versions()] == [(1, True), (2, False)]


def test_odd_characters_survive(tmp_path: Path) -> None:
    """A lone surrogate, NUL, CRLF, no-break space and bidi mark come back from the file as they went in."""
    with nl.read([Report.from_text(ODD)], tmp_path / "l.db"):
        pass
    with nl.open_ledger(tmp_path / "l.db") as ledger:
        assert [r.text for r in ledger.reports()] == [ODD]
        assert ledger.audit().faults == ()


def test_order_of_arrival_leaves_no_trace(tmp_path: Path) -> None:
    """Reports read in another order give the same record: published first, undated last."""
    reports = [Report.from_text(STRIKE, published=d) for d in ("2025-03-02", "2025-03-01", None)] + [
        Report.from_text(LATER, published="2025-03-01T08:00")
    ]
    one, two = nl.read(reports).as_dict(), nl.read(reports[::-1]).as_dict()
    assert one == two
    assert [r["published"] and r["published"]["value"] for r in one["reports"]] == ["2025-03-01", "2025-03-01T08:00", "2025-03-02", None]


def test_two_versions_are_two_reports_in_compare() -> None:
    """`compare` takes exactly the reports that it is given, also two under one url, and one given twice only once."""
    a, b = Report.from_text(STRIKE, url="https://post.example/1"), Report.from_text(LATER, url="https://post.example/1")
    assert {r.id for r in nl.compare([a, b, a]).reports()} == {a.id, b.id}


def test_audit_finds_a_span_that_does_not_hold(tmp_path: Path) -> None:
    """A stored span that was moved by one character is listed with its report."""
    from newsledger.store.codec import pack, unpack_plain

    ledger = nl.read([Report.from_text(STRIKE)])
    (body,) = ledger._db.execute("SELECT body FROM findings").fetchone()
    tree = unpack_plain(body)
    tree["blocks"][0]["span"]["start"] += 1
    ledger._db.execute("UPDATE findings SET body = ?", (pack(tree),))
    faults = ledger.audit().faults
    assert [(f.report, f.where) for f in faults] == [(ledger.reports()[0].id, "blocks[0].span")]


def test_audit_finds_changed_bytes(tmp_path: Path) -> None:
    """Bytes that are no longer the source's are a fault."""
    from newsledger.store.codec import squeeze

    ledger = nl.read([Report.from_text(STRIKE)])
    ledger._db.execute("UPDATE reports SET raw = ?", (squeeze(b"other"),))
    assert [f.where for f in ledger.audit().faults] == ["raw"]


def test_bad_sources_become_rows_and_go_when_mended(tmp_path: Path) -> None:
    """An empty file is an error row beside the good ones; once it has text, the row is gone."""
    home = folder(tmp_path, a=STRIKE, b="")
    with nl.open_ledger() as ledger:
        nl.read([home], ledger)
        assert [(Path(e.path or "").name, e.code) for e in ledger.errors()] == [("b.txt", "empty")]
        folder(tmp_path, b=LATER)
        nl.read([home], ledger)
        assert ledger.errors() == []
        assert len(ledger.reports()) == 2


def test_forget_leaves_no_bytes(tmp_path: Path) -> None:
    """A forgotten report's words are nowhere in the file, its search hits and judgements are gone, the others stay."""
    file = tmp_path / "l.db"
    secret = Report.from_text("Zanzibarry quuxes\n\nA zanzibarry quuxed on Monday.")
    with nl.read([Report.from_text(STRIKE), secret], file) as ledger:
        ledger.judge("quote:1", "wrong", report=secret.id, note="zanzibarry")
        ledger.forget(secret.id)
        compare_in(ledger)
        ledger.shrink()
        assert len(ledger.reports()) == 1
        assert ledger.search("zanzibarry") == []
        assert ledger.judgements() == []
        assert len(ledger.search("bakers")) == 2
    assert b"anzibarry" not in file.read_bytes()


def test_judgements_are_append_only() -> None:
    """A verdict can be followed by another one, not changed or removed."""
    import sqlite3

    with nl.open_ledger() as ledger:
        ledger.judge("quote:1", "wrong", who="kim")
        ledger.judge("quote:1", "right", who="kim")
        assert [j.verdict for j in ledger.judgements()] == ["wrong", "right"]
        for change in ("UPDATE judgements SET verdict = 'x'", "DELETE FROM judgements"):
            with pytest.raises(sqlite3.IntegrityError):
                ledger._db.execute(change)


def test_older_model_is_seen_and_rebuilt(tmp_path: Path) -> None:
    """Reports that another model analysed are counted, analysed again from their bytes, and give the record of a new ledger."""
    home = folder(tmp_path, a=STRIKE, b=LATER)
    with nl.read([home], tmp_path / "l.db") as ledger:
        fresh = ledger.as_dict()
        ledger._db.execute("UPDATE runs SET version = '0.0.1', digest = ?", (content_id("run", "older"),))
        assert ledger.outdated(this_run()) == 2
        assert rebuild(ledger) == 2
        assert ledger.outdated(this_run()) == 0
        assert ledger.as_dict() == fresh


def test_search_takes_words_and_syntax() -> None:
    """Words find their passage with its place; an apostrophe is no syntax error; accents and case do not matter."""
    with nl.read([Report.from_text("Caf\u00e9 talk\n\nThe baker's union met.")]) as ledger:
        (hit,) = ledger.search("baker's union")
        assert ledger.reports()[0].text[hit.start : hit.end] == hit.text == "The baker's union met."
        assert [h.text for h in ledger.search("CAFE")] == ["Caf\u00e9 talk"]
        assert ledger.search('"') == []


def test_foreign_files_are_refused(tmp_path: Path) -> None:
    """Another program's database, a text file and a newer ledger are named, not used and not changed."""
    import sqlite3

    other, text, newer = tmp_path / "other.db", tmp_path / "text.db", tmp_path / "newer.db"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE t (x)")
    text.write_text("not a database at all, only words " * 99)
    nl.open_ledger(newer).close()
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    for path in (other, text, newer):
        before = path.read_bytes()
        with pytest.raises(LedgerError, match=path.name):
            nl.open_ledger(path)
        assert path.read_bytes() == before


def test_flat_tables_fit_the_records(tmp_path: Path) -> None:
    """Every block of the findings has its row."""
    with nl.read([Report.from_text(STRIKE)]) as ledger:
        (found,) = ledger.findings()
        rows = ledger._db.execute('SELECT "start", "end", kind FROM blocks').fetchall()
        assert rows == [(b.span.start, b.span.end, b.kind) for b in found.blocks]
        assert ledger.run() == Run(version=this_run().version, models=this_run().models, knowledge=this_run().knowledge, config=this_run().config)
