"""Compiles the TSV files of `know/data` into one file: `python -m newsledger.know.build` (`--check` says whether it is up to date)."""

from __future__ import annotations

import hashlib
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from newsledger.know.actors import Form, Holder, Known, Table
from newsledger.know.names import key, shape, slug

DATA = Path(__file__).resolve().parent / "data"
TARGET = DATA / "actors.bin"
DIGEST = DATA / "actors.sha256"
Row = dict[str, str]
PLURAL_FREE = ("s", "ish", "ese", "ch", "men", "man", "women", "ic")
SAME_OFFICE = {
    "king": "monarch",
    "queen": "monarch",
    "emperor": "monarch",
    "sultan": "monarch",
    "emir": "monarch",
    "grand duke": "monarch",
    "prince": "monarch",
}
"""Offices that are one in the table: a state has one monarch whatever the word."""


def rows(name: str) -> Iterator[Row]:
    """The rows of one TSV file by its header; lines that start with # are notes."""
    lines = [x for x in (DATA / name).read_text(encoding="utf-8").splitlines() if x.strip() and not x.startswith("#")]
    head = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(head, [c.strip() for c in cells] + [""] * (len(head) - len(cells)), strict=False))


def listed(cell: str) -> list[str]:
    """The items of a cell."""
    return [x.strip() for x in cell.split("|") if x.strip()]


def surnames(name: str, state: str | None) -> list[str]:
    """The names that a person goes by in later sentences: "al-Sisi" and "Sisi", "Peña Nieto", "von der Leyen", "Xi"."""
    words = [w for w in name.replace("-", "- ").split() if w.strip(".") not in ENDINGS]
    if len(words) < 2:
        return []
    if state in FAMILY_FIRST and key(words[0]) not in ("joseph", "david", "john", "carrie", "jimmy", "joshua"):
        return [words[0]]
    first = len(words) - 1
    while first > 1 and key(words[first - 1]) in PARTICLES:
        first -= 1
    out = ["".join(w if w.endswith("-") else w + " " for w in words[first:]).strip()]
    if words[-2].endswith("-") and key(words[-2]) in ("al", "el"):
        out.append(words[-1])
    elif words[-2].endswith("-"):
        out = ["".join(w if w.endswith("-") else w + " " for w in words[-2:]).strip()]
    elif state in TWO_SURNAMES and len(words) > 2 and first == len(words) - 1:
        out.append(" ".join(words[-2:]))
    return out


PARTICLES = frozenset(["al", "el", "bin", "van", "von", "der", "den", "de", "la", "le", "du", "di", "da", "dos", "del", "ould", "ter"])
ENDINGS = frozenset({"Jr", "Sr", "II", "III", "IV", "V", "VI", "X", "XIV", "XVI"})
FAMILY_FIRST = frozenset({"CHN", "PRK", "KOR", "TWN", "VNM"})
TWO_SURNAMES = frozenset(
    ["ESP", "MEX", "COL", "ARG", "PER", "CHL", "VEN", "CUB", "ECU", "BOL", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "DOM", "PRY", "URY"]
)


class Compiler:
    """Collects actors and their names."""

    def __init__(self) -> None:
        self.actors: dict[str, Known] = {}
        self.forms: dict[str, list[Form]] = {}
        self.holders: list[Holder] = []
        self.leads: dict[str, list[str]] = {}

    def actor(self, known: Known) -> None:
        """Keep an actor; the first one with an id wins."""
        self.actors.setdefault(known.id, known)

    def form(self, name: str, actor: str, how: str, since: str = "", until: str = "") -> None:
        """Keep one name of an actor."""
        found = self.forms.setdefault(key(name), [])
        if all((f.id, f.how) != (actor, how) for f in found):
            found.append(Form(actor, how, shape(name), since, until))

    def states(self) -> None:
        """States, former states and territories with all their names."""
        for r in rows("states.tsv"):
            kind = "place" if r["kind"] == "territory" else "state"
            own = ("place:" if kind == "place" else "state:") + r["iso3"]
            ids = {"iso2": r["iso2"], "wikidata": r["qid"], "geonames": r["geonames"], "cow": r["cow"], "gw": r["gw"], "cameo": r["iso3"]}
            names = [r["name"], r["official"], *listed(r["names"])]
            state = r["of"] if kind == "place" else r["iso3"]
            self.actor(
                Known(
                    own,
                    r["name"],
                    kind,
                    state,
                    None,
                    {k: v for k, v in ids.items() if v},
                    (),
                    tuple(names[1:]),
                    r["from"],
                    r["to"],
                    "",
                    (listed(r["adjectives"]) or [""])[0],
                )
            )
            for name in filter(None, names):
                self.form(name, own, "name" if kind == "state" else "place", r["from"], r["to"])
            for name in listed(r["adjectives"]):
                self.form(name, own, "demonym")
                if not name.endswith(PLURAL_FREE):
                    self.form(name + "s", own, "demonym")
            for name in listed(r["capitals"]):
                self.form(name, own, "capital")

    def seats(self) -> None:
        """Seats of power that stand for a government or a body."""
        for r in rows("seats.tsv"):
            for name in [r["name"], *listed(r["aliases"])]:
                self.form(name, r["id"], "seat" if r["kind"] == "seat" else "capital", r["from"], r["to"])

    def bodies(self, file: str, prefix: str) -> None:
        """Organisations, organs, groups and parties."""
        for r in rows(file):
            own = r["id"] or f"{prefix}:{slug(r['name'])}"
            ids = {"wikidata": r["qid"]} if r["qid"] else {}
            self.actor(
                Known(own, r["name"], r["kind"], r["state"] or None, r["sector"] or None, ids, (), tuple(listed(r["aliases"])), r["from"], r["to"])
            )
            for name in [r["name"], *listed(r["aliases"])]:
                self.form(name, own, "name", r["from"], r["to"])

    def members(self) -> None:
        """Members of bodies, as ISO codes."""
        for r in rows("members.tsv"):
            known = self.actors.get(r["body"])
            if known is not None:
                self.actors[known.id] = known._replace(members=tuple(f"state:{m}" for m in r["members"].split()))

    def people(self) -> None:
        """People with gender, ids and other names."""
        for r in rows("persons.tsv"):
            own = f"person:{slug(r['name'])}"
            ids = {"wikidata": r["qid"]} if r["qid"] else {}
            self.actor(
                Known(own, r["name"], "person", r["state"] or None, r["sector"] or None, ids, (), tuple(listed(r["aliases"])), gender=r["gender"])
            )
            for name in [r["name"], *listed(r["aliases"])]:
                self.form(name, own, "name" if " " in key(name) else "surname")
            for name in [x for full in (r["name"], *listed(r["aliases"])) for x in surnames(full, r["state"] or None)]:
                self.form(name, own, "surname")

    def offices(self) -> None:
        """Who held which office when; each holder is an actor with full name and surname."""
        for r in rows("holders.tsv"):
            own = f"person:{slug(r['person'])}"
            state = r["of"] if len(r["of"]) == 3 and r["of"].isupper() else None
            known = self.actors.get(own)
            if known is None:
                self.actor(Known(own, r["person"], "person", state, "GOV" if state else "IGO"))
            elif known.state is None and state:
                self.actors[own] = known._replace(state=state, sector=known.sector or "GOV")
            self.form(r["person"], own, "name" if " " in key(r["person"]) else "surname")
            for name in surnames(r["person"], self.actors[own].state):
                self.form(name, own, "surname")
            self.holders.append(Holder(r["of"], SAME_OFFICE.get(r["office"], r["office"]), own, r["from"], r["to"]))
        self.holders.sort(key=lambda h: (h.of, h.office, h.since, h.person))
        for r in rows("leads.tsv"):
            self.leads[r["of"]] = [SAME_OFFICE.get(x, x) for x in listed(r["offices"])]

    def things(self) -> None:
        """Wars, treaties, occasions, facilities, documents, and regions that are only places."""
        for r in rows("things.tsv"):
            own = f"thing:{slug(r['name'])}" if r["kind"] != "place" else f"place:{slug(r['name'])}"
            parties = tuple(f"state:{p}" if len(p) == 3 and p.isupper() else p for p in r["parties"].split())
            self.actor(Known(own, r["name"], r["kind"], None, None, {}, parties, tuple(listed(r["aliases"])), r["from"], r["to"]))
            for name in [r["name"], *listed(r["aliases"])]:
                self.form(name, own, "place" if r["kind"] == "place" else "thing")

    def table(self) -> Table:
        """Everything compiled, in a fixed order."""
        self.states()
        self.seats()
        for file, prefix in (("bodies.tsv", "org"), ("organs.tsv", "org"), ("groups.tsv", "group")):
            self.bodies(file, prefix)
        self.members()
        self.people()
        self.offices()
        self.things()
        actors = [self.actors[k] for k in sorted(self.actors)]
        traits = {r["state"]: r["words"].split() for r in rows("attributes.tsv")}
        forms = {k: self.forms[k] for k in sorted(self.forms)}
        return Table(actors, forms, self.holders, self.leads, traits, neighbours("land"), neighbours("sea"))


def neighbours(column: str) -> dict[str, list[str]]:
    """The states that border on each, both ways round, by land or by a narrow sea."""
    found: dict[str, set[str]] = {}
    for r in rows("borders.tsv"):
        for other in r[column].split():
            found.setdefault(r["state"], set()).add(other)
            found.setdefault(other, set()).add(r["state"])
    return {state: sorted(found[state]) for state in sorted(found)}


def compiled() -> bytes:
    """The bytes of the compiled file."""
    return zlib.compress(msgspec.msgpack.encode(Compiler().table(), order="deterministic"), 6)


def digest() -> str:
    """SHA-256 over the names and texts of the TSV files: what the compiled file was made from."""
    total = hashlib.sha256()
    for path in sorted(DATA.glob("*.tsv")):
        if path.name in SOURCES:
            total.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()


NAMES = ("attributes", "bodies", "borders", "groups", "holders", "leads", "members", "organs", "persons", "seats", "states", "things")
SOURCES = frozenset(f"{n}.tsv" for n in NAMES)


def main(arguments: list[str]) -> int:
    """Write the compiled file and its digest, or with --check say (exit status 1) that they are out of date."""
    if "--check" in arguments:
        return 0 if DIGEST.read_text(encoding="ascii").strip() == digest() and TARGET.exists() else 1
    TARGET.write_bytes(compiled())
    DIGEST.write_text(digest() + "\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
