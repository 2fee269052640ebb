"""The proof of the span law over what is stored: every span of every record against the text of its report."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from newsledger.store.codec import Plain, sha256, unpack_plain, unsqueeze


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in the ledger that is not as it was: where, and what is wrong."""

    report: str | None
    where: str
    message: str


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    """What an audit saw: how many reports and spans, and every fault."""

    reports: int
    spans: int
    faults: tuple[Fault, ...]


def audit(db: sqlite3.Connection) -> Audit:
    """Checks the file, the raw bytes' digests, and every span of the findings and of the comparison."""
    faults = [Fault(report=None, where="file", message=str(row[0])) for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    texts: dict[str, str] = {}
    spans = 0
    for report, raw, digest, body in db.execute("SELECT id, raw, raw_sha256, body FROM reports LEFT JOIN findings ON report = id ORDER BY seq"):
        faults += raw_faults(report, raw, digest)
        tree = opened(body)
        texts[report] = text_of(tree)
        found = [(w, s) for w, s in spans_in(tree, "")]
        spans += len(found)
        faults += [fault for w, s in found if (fault := span_fault(report, w, s, [texts[report]])) is not None]
        if not isinstance(tree, dict):
            faults.append(Fault(report=report, where="findings", message="the findings are missing or damaged"))
    checked, more = comparison_faults(db, texts)
    return Audit(reports=len(texts), spans=spans + checked, faults=tuple(faults + more))


def opened(body: bytes | None) -> Plain:
    """The tree of a blob; None when it is missing or damaged."""
    import zlib

    try:
        return None if body is None else unpack_plain(body)
    except (ValueError, zlib.error):
        return None


def text_of(tree: Plain) -> str:
    """The report's text in a tree of findings."""
    report = tree.get("report") if isinstance(tree, dict) else None
    text = report.get("text") if isinstance(report, dict) else None
    return text if isinstance(text, str) else ""


def raw_faults(report: str, raw: bytes, digest: str) -> list[Fault]:
    """A fault when the source's bytes are no longer the ones that were read."""
    import zlib

    try:
        good = sha256(unsqueeze(raw)) == digest
    except zlib.error:
        good = False
    return [] if good else [Fault(report=report, where="raw", message="the source's bytes do not fit their digest")]


def spans_in(tree: Plain, where: str) -> Iterator[tuple[str, Mapping[str, Plain]]]:
    """Every span object below a tree with the path to it."""
    stack: list[tuple[str, Plain]] = [(where, tree)]
    while stack:
        at, node = stack.pop()
        if isinstance(node, dict):
            if "start" in node and "end" in node and "text" in node:
                yield at, node
                continue
            stack += [(f"{at}.{k}" if at else k, v) for k, v in node.items()]
        elif isinstance(node, list):
            stack += [(f"{at}[{i}]", v) for i, v in enumerate(node)]


def span_fault(report: str | None, where: str, span: Mapping[str, Plain], texts: Sequence[str]) -> Fault | None:
    """A fault when none of the texts holds the span's characters at its place."""
    start, end, text = span["start"], span["end"], span["text"]
    if isinstance(start, int) and isinstance(end, int) and 0 <= start <= end and any(end <= len(t) and t[start:end] == text for t in texts):
        return None
    return Fault(report=report, where=where, message=f"characters {start} to {end} are not {text!r}")


def comparison_faults(db: sqlite3.Connection, texts: Mapping[str, str]) -> tuple[int, list[Fault]]:
    """How many spans the comparison has, and the faulty ones."""
    row = db.execute("SELECT body FROM comparison").fetchone()
    if row is None:
        return 0, []
    tree = opened(row[0])
    if not isinstance(tree, dict):
        return 0, [Fault(report=None, where="comparison", message="the comparison is damaged")]
    count, faults = 0, []
    for where, span, owners in owned(tree):
        count += 1
        fault = span_fault(owners[0] if len(owners) == 1 else None, where, span, [texts[o] for o in owners if o in texts])
        faults += [] if fault is None else [fault]
    return count, faults


def owned(tree: dict[str, Plain]) -> Iterator[tuple[str, Mapping[str, Plain], list[str]]]:
    """Every span of a comparison with the reports that it may lie in."""
    of_fact: dict[str, list[str]] = {}
    everywhere: list[str] = sorted(set(reports_in(tree)))
    for i, fact in enumerate(rows(tree, "facts")):
        of_fact[str(fact.get("id"))] = owners = sorted(set(reports_in(fact)))
        yield from under(fact, f"facts[{i}]", owners)
    for i, copy in enumerate(rows(tree, "copies")):
        sides = [[str(copy.get("left"))], [str(copy.get("right"))]]
        pairs = copy.get("passages")
        for j, pair in enumerate(pairs if isinstance(pairs, list) else []):
            for side, span in zip(sides, pair if isinstance(pair, list) else [], strict=False):
                yield from under(span, f"copies[{i}].passages[{j}]", side)
    for i, moment in enumerate(rows(tree, "timeline")):
        yield from under(moment, f"timeline[{i}]", of_fact.get(str(moment.get("fact")), everywhere))
    for name in ("stories", "differences", "relations", "actors", "things"):
        yield from under(tree.get(name), name, everywhere)


def rows(tree: dict[str, Plain], name: str) -> list[dict[str, Plain]]:
    """The objects of one list of the comparison."""
    listed = tree.get(name)
    return [x for x in listed if isinstance(x, dict)] if isinstance(listed, list) else []


def under(node: Plain, where: str, owners: list[str]) -> Iterator[tuple[str, Mapping[str, Plain], list[str]]]:
    """Every span below a node with its owners: the nearest `report` above it, else the ones given."""
    if isinstance(node, dict):
        if "start" in node and "end" in node and "text" in node:
            yield where, node, owners
            return
        own = node.get("report")
        owners = [own] if isinstance(own, str) else owners
        for key, value in node.items():
            yield from under(value, f"{where}.{key}", owners)
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from under(value, f"{where}[{i}]", owners)


def reports_in(node: Plain) -> Iterator[str]:
    """Every report id that the records below a node name."""
    if isinstance(node, dict):
        own = node.get("report")
        if isinstance(own, str):
            yield own
        for value in node.values():
            yield from reports_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from reports_in(value)
