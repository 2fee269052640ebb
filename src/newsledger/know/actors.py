"""Who is who: the compiled table of actors, things, the names they go by, and who held which office when.

`know()` loads `data/actors.bin` (made by `python -m newsledger.know.build` from the TSV files beside it) once. Names are looked
up by key (`know.names.key`). An office holder is asked for a day; past the day of knowledge the answer is marked as not verified.
"""

from __future__ import annotations

import csv
import hashlib
import re
import zlib
from bisect import bisect_right
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import msgspec

from newsledger.errors import UsageError
from newsledger.know.media import folded as folded_name
from newsledger.know.media import outlets, shared
from newsledger.know.names import key, shape, slug

KNOWN_UNTIL = "2025-12-31"
"""The day up to which offices were checked."""


class Known(NamedTuple):
    """One actor or thing. `members` are ids (or ISO codes of states for bodies); `since` and `until` ISO dates or ""."""

    id: str
    name: str
    kind: str
    state: str | None = None
    sector: str | None = None
    ids: dict[str, str] = {}  # noqa: RUF012
    members: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    gender: str = ""
    adjective: str = ""


class Form(NamedTuple):
    """One name of an actor: `how` name, demonym, capital, seat, surname or place; `shape` as in `know.names.shape`."""

    id: str
    how: str
    shape: str
    since: str = ""
    until: str = ""


class Holder(NamedTuple):
    """One spell in an office: `of` is an ISO code or the id of a body; `person` an id; an empty `until` is "to this day"."""

    of: str
    office: str
    person: str
    since: str
    until: str


class Answer(NamedTuple):
    """Who held an office on a day, and whether the day lies within our knowledge."""

    person: str
    verified: bool


class Table(msgspec.Struct):
    """The compiled file."""

    actors: list[Known]
    forms: dict[str, list[Form]]
    holders: list[Holder]
    leads: dict[str, list[str]]
    traits: dict[str, list[str]] = {}
    borders: dict[str, list[str]] = {}
    seas: dict[str, list[str]] = {}


class Know:
    """The tables with their indices."""

    def __init__(self, table: Table) -> None:
        self.actors = {a.id: a for a in table.actors}
        self.forms = table.forms
        self.leads = table.leads
        self.traits = table.traits
        self.borders = {s: frozenset(x) for s, x in table.borders.items()}
        self.seas = {s: frozenset(x) for s, x in table.seas.items()}
        self.trait_words = frozenset(w for words in table.traits.values() for w in words)
        self.longest: dict[str, int] = {}
        self.small: set[str] = set()
        self.own: set[str] = set()
        self.firsts: dict[str, list[str]] = {}
        for name in table.forms:
            self._index(name)
        self.spells: dict[tuple[str, str], list[Holder]] = {}
        self.of_person: dict[str, list[Holder]] = {}
        for h in table.holders:
            self.spells.setdefault((h.of, h.office), []).append(h)
            self.of_person.setdefault(h.person, []).append(h)

    def _index(self, name: str) -> None:
        first, count = name.split(" ", 1)[0], name.count(" ") + 1
        if self.longest.get(first, 0) < count:
            self.longest[first] = count
        if first not in self.small and any(not form.shape[:1].isupper() for form in self.forms[name]):
            self.small.add(first)

    def by_first(self, word: str) -> list[str]:
        """The keys of two words that begin with a first name."""
        if not self.firsts:
            for name in self.forms:
                if name.count(" ") == 1:
                    self.firsts.setdefault(name.split(" ", 1)[0], []).append(name)
        return self.firsts.get(word, [])

    def add(self, name: str, form: Form) -> None:
        """Put a name before those that are known (a user's own actors win)."""
        self.forms[key(name)] = [form, *(f for f in self.forms.get(key(name), []) if f.id != form.id)]
        self._index(key(name))

    def holder(self, of: str, office: str, day: str | None) -> Answer | None:
        """Who held the office on that day (today when None); None when nobody is known. An office "leader" is the state's leading one."""
        for name in self.leads.get(of, []) if office == "leader" else [office]:
            spells = self.spells.get((of, name), [])
            found = [s for s in spells if s.since <= (day or "9") and (not s.until or (day or "9") < s.until)]
            if found:
                last = found[-1]
                return Answer(last.person, bool(last.until) or (day or "9") <= KNOWN_UNTIL)
        return None

    def next_holder(self, of: str, office: str, day: str) -> str | None:
        """Who took the office first after that day ("the president-elect")."""
        spells = self.spells.get((of, office), [])
        place = bisect_right([s.since for s in spells], day)
        return spells[place].person if place < len(spells) else None

    def holder_before(self, of: str, office: str, person: str, day: str | None) -> str | None:
        """Who held the office before this person's spell ("her predecessor")."""
        spells = self.spells.get((of, office), [])
        own = [i for i, s in enumerate(spells) if s.person == person and s.since <= (day or "9")]
        return spells[own[-1] - 1].person if own and own[-1] > 0 else None

    def offices(self, person: str, day: str | None) -> list[Holder]:
        """The offices that a person held on that day."""
        spells = self.of_person.get(person, [])
        return [s for s in spells if s.since <= (day or "9") and (not s.until or (day or "9") < s.until)]

    def ever(self, person: str) -> list[Holder]:
        """All spells of a person in offices."""
        return self.of_person.get(person, [])


_user_file: Path | None = None


@cache
def know() -> Know:
    """The tables, with the user's own actors when a file of them was given."""
    raw = files("newsledger.know").joinpath("data/actors.bin").read_bytes()
    table = Know(msgspec.msgpack.decode(zlib.decompress(raw), type=Table))
    _add_media(table)
    if _user_file is not None:
        _add_user_actors(table, _user_file)
    return table


def _add_media(table: Know) -> None:
    """Outlets and agencies as actors; names that are also common words only count where the model agrees."""
    for outlet in outlets():
        own = f"media:{slug(outlet.name)}"
        kind = "agency" if outlet.kind == "agency" else "outlet"
        if own in table.actors or (kind == "outlet" and outlet.kind in ("platform", "programme")):
            continue
        table.actors[own] = Known(own, outlet.name, kind, outlet.country, "MED", {}, (), outlet.aliases)
        for name in (outlet.name, *outlet.aliases):
            if folded_name(name) in shared():
                continue
            how = "doubtful" if any(key(name) == key(x) for x in outlet.ambiguous) else "name"
            table.forms.setdefault(key(name), []).append(Form(own, how, shape(name)))
            table._index(key(name))
    for name, _ in shared().values():
        own = f"media:{slug(name)}"
        table.actors[own] = Known(own, name, "outlet", None, "MED")
        table.forms.setdefault(key(name), []).append(Form(own, "doubtful", shape(name)))
        table._index(key(name))


def with_user_actors(path: str | Path | None) -> Know:
    """The tables with a user's own actors (CSV with header: name, id, and if wanted kind, state, sector, from, to); None takes them away again.

    Raises UsageError when the file is no table with a column `name`, or a day in it is no ISO date.
    """
    global _user_file
    before, _user_file = _user_file, Path(path) if path is not None else None
    know.cache_clear()
    try:
        return know()
    except UsageError:
        _user_file = before
        know.cache_clear()
        raise


def user_actors() -> str | None:
    """The digest of the user's file of actors in use; None without one."""
    return hashlib.sha256(_user_file.read_bytes()).hexdigest()[:16] if _user_file is not None else None


def _rows(path: Path) -> list[dict[str, str]]:
    """The rows of a user's file, white space taken off."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines)
            if "name" not in [(c or "").strip() for c in table.fieldnames or ()]:
                raise UsageError(f"{path}: no column 'name' in the header: write name,id,kind,state,sector,from,to")
            rows = [{(k or "").strip(): (v or "").strip() for k, v in row.items() if isinstance(v, str)} for row in table]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path}: cannot be read as CSV: {error}") from error
    for row in rows:
        for column in ("from", "to"):
            if row.get(column) and not DAY.match(row[column]):
                raise UsageError(f"{path}: not an ISO date in column {column!r}: {row[column]!r}")
    return rows


DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?$")


def _add_user_actors(table: Know, path: Path) -> None:
    """Own actors win over ours: the same name leads to them."""
    for row in _rows(path):
        name, since, until = row["name"], row.get("from", ""), row.get("to", "")
        if not name:
            continue
        own = row.get("id") or f"user:{slug(name)}"
        old = table.actors.get(own)
        table.actors[own] = old or Known(
            own, name, row.get("kind") or "person", row.get("state") or None, row.get("sector") or None, {"user": own}, since=since, until=until
        )
        table.own.add(own)
        table.add(name, Form(own, "name", shape(name), since, until))
