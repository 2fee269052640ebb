"""Outlets and agencies: who they are, whose they are, and what a credit line says.

The data is `data/media.tsv`, one outlet a line, written by hand: name, kind, country (ISO 3166 alpha-3), relation to the state (state, party,
military, state-funded, public, cooperative, private), home time zone, aliases, the words of its credits, names that are also common words, and
the source of the relation with the day it was checked ("common knowledge" was not checked anywhere).
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Outlet(NamedTuple):
    """One outlet, agency, programme or platform. `ambiguous`: which of its names are also common words or others' names."""

    name: str
    kind: str
    country: str | None
    relation: str | None
    zone: str | None
    aliases: tuple[str, ...]
    credits: tuple[str, ...]
    ambiguous: tuple[str, ...]
    source: str
    checked: str | None


class Credit(NamedTuple):
    """One link of a credit line, nearest the reader first: its name as known (or as written), where it stands in the line, the outlet if known."""

    name: str
    start: int
    end: int
    outlet: Outlet | None


def folded(name: str) -> str:
    """The name as the table's key: without article, accents of quotation and dots kept apart, in lower case."""
    name = name.strip().replace("’", "'").casefold()
    return name[4:] if name.startswith("the ") else name


@cache
def outlets() -> tuple[Outlet, ...]:
    """All outlets of the table, in its order."""
    text = files("newsledger.know").joinpath("data/media.tsv").read_text(encoding="utf-8")
    return tuple(_outlet(line.split("\t")) for line in text.splitlines()[1:] if line)


def _outlet(cells: list[str]) -> Outlet:
    name, kind, country, relation, zone, aliases, credits, ambiguous, source, checked = cells
    lists = [tuple(part for part in cell.split(";") if part) for cell in (aliases, credits, ambiguous)]
    return Outlet(name, kind, country or None, relation or None, zone or None, lists[0], lists[1], lists[2], source, checked or None)


@cache
def _names() -> dict[str, Outlet]:
    table: dict[str, Outlet] = {}
    for outlet in outlets():
        for name in (outlet.name, *outlet.aliases):
            table.setdefault(folded(name), outlet)
    return table


@cache
def _credit_names() -> dict[str, Outlet]:
    table: dict[str, Outlet] = {}
    for outlet in outlets():
        for name in outlet.credits:
            table.setdefault(folded(name), outlet)
    return table


@cache
def shared() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Names that outlets of several states bear, none of them better known than the others: key -> name, states ("Daily News")."""
    return {folded(row[0]): (row[0], tuple(row[1].split())) for row in _table("media_shared.tsv")}


@cache
def _domains() -> dict[str, Outlet]:
    return {row[0]: _names()[folded(row[1])] for row in _table("media_domains.tsv")}


def _table(file: str) -> list[list[str]]:
    text = files("newsledger.know").joinpath(f"data/{file}").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:] if line]


def lookup(name: str, *, country: str | None = None) -> Outlet | None:
    """The outlet or agency of that name or domain ("Xinhua", "the New York Times", "www.nytimes.com"), None when it is not known.

    A short name must be written as the table has it: "AP" is the agency, "ap" is not. A name that outlets of several states share ("Daily News")
    gives the one of `country` (ISO code), else an outlet without a country. Look at `ambiguous` before trusting a name that is also a common word.
    """
    if DOMAIN.match(name):
        return by_domain(name)
    if folded(name) in shared():
        return _shared(name, country)
    outlet = _names().get(folded(name))
    if outlet is None or (len(name) <= 4 and name not in (outlet.name, *outlet.aliases)):
        return None
    if name.islower() and name not in (outlet.name, *outlet.aliases):
        return None
    return outlet


DOMAIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:[/:].*)?$")
GENERIC_PARTS = frozenset(
    [
        "www",
        "www2",
        "www3",
        "m",
        "en",
        "english",
        "news",
        "edition",
        "amp",
        "eng",
        "live",
        "web",
        "gov",
        "com",
        "co",
        "org",
        "net",
        "ac",
        "info",
        "rep",
        "edu",
        "go",
        "gob",
        "gouv",
        "mil",
        "state",
    ]
)


def by_domain(address: str) -> Outlet | None:
    """The outlet of a domain or URL: in the table of domains, else the one whose name is the domain's ("haaretz.com"), of the domain's state."""
    host = re.sub(r"^https?://", "", address.strip().lower()).split("/")[0].split(":")[0]
    parts = host.split(".")
    for k in range(len(parts) - 1):
        found = _domains().get(".".join(parts[k:]))
        if found is not None:
            return found
    state = STATE_OF_DOMAIN.get(parts[-1], parts[-1].upper())
    own = [re.sub(r"[^a-z0-9]", "", p) for p in parts[:-1] if p not in GENERIC_PARTS]
    for outlet in _squashed().get(own[-1], ()) if own else ():
        if _two_letters(outlet.country) == state or (len(parts[-1]) > 2 and len(own[-1]) > 3):
            return outlet
    return None


STATE_OF_DOMAIN = {"uk": "GB", "eu": ""}


def _two_letters(country: str | None) -> str | None:
    """The ISO code of two letters of a state."""
    from newsledger.know.actors import know

    known = know().actors.get(f"state:{country}")
    return known.ids.get("iso2") if known is not None else None


@cache
def _squashed() -> dict[str, tuple[Outlet, ...]]:
    table: dict[str, tuple[Outlet, ...]] = {}
    for outlet in outlets():
        for name in (outlet.name.split(" (")[0], *outlet.aliases):
            plain = re.sub(r"[^a-z0-9]", "", folded(name))
            for form in (plain, f"the{plain}", f"{plain}news", plain.replace("and", "")):
                if len(form) > 1 and outlet not in table.get(form, ()):
                    table[form] = (*table.get(form, ()), outlet)
    return table


def _shared(name: str, country: str | None) -> Outlet:
    """The outlet of a shared name in a state, else one without a country."""
    written, _ = shared()[folded(name)]
    same = [o for o in outlets() if folded(written) in {folded(n.split(" (")[0]) for n in (o.name, *o.aliases)}]
    here = next((o for o in same if country is not None and o.country == country), None)
    return here or Outlet(written, "outlet", None, None, None, (), (), (), "shared name", None)


def is_ambiguous(name: str) -> bool:
    """Whether the name of an outlet is also a common word or someone else's name ("Time", "The Post")."""
    outlet = _names().get(folded(name))
    return outlet is not None and any(folded(other) == folded(name) for other in outlet.ambiguous)


def credit(text: str) -> tuple[Credit, ...]:
    """The links of a credit line, nearest the reader first; empty when it names nobody known.

    "(Photo: AFP)" gives AFP; "Nordlys News Agency/Fjord Pictures via AP" gives AP, Fjord Pictures, Nordlys: what stands behind
    "via" is nearer the reader, what stands before a slash is further away.
    """
    links: list[Credit] = []
    for start, end in reversed(list(parts(text))):
        outlet = credited(text[start:end])
        if outlet is not None:
            links.append(Credit(outlet.name, start, end, outlet))
    return tuple(links)


def credited(words: str) -> Outlet | None:
    """The agency or outlet that a single credit names: "AFP", "Reuters", "REUTERS Photo"."""
    key = folded(words)
    found = _credit_names().get(key)
    if found is not None and len(words) <= 4 and not words.isupper() and words not in (found.name, *found.aliases, *found.credits):
        return None  # "Pa." is no PA
    return _credit_names().get(key) or (_names().get(key) if not is_ambiguous(words) else None)


SEPARATOR = re.compile(r"\s*(?:/|\||;|,|\(|\)|\[|\]|--|—|–|\bvia\b|\bthrough\b|:| - |©|\bfor\b)\s*", re.IGNORECASE)
LEAD = re.compile(
    r"(?:(?:(?:file |handout )?(?:photos?|photograph(?:er)?|image|picture|pictured|credit|source|copyright|graphic)\b\s*(?:by\b|courtesy of\b)?"
    r"|(?:with )?(?:inputs?|files|reporting|agency inputs) (?:from|by)\b"
    r"|(?:this (?:article|story|report) )?(?:was )?first (?:published|appeared) (?:by|in|on)\b"
    r"|the original (?:article|story) appeared (?:in|on)\b|(?:19|20)\d\d\b)\s*)+",
    re.IGNORECASE,
)
TAIL = re.compile(r"\s*(?:photos?|image|file|pool|handout)\.?$|[\s.]+$", re.IGNORECASE)


def parts(text: str) -> list[tuple[int, int]]:
    """The stretches of a credit line between its separators, without "Photo by" and white space."""
    out, start = [], 0
    for match in [*SEPARATOR.finditer(text), None]:
        end = match.start() if match else len(text)
        first = start
        lead = LEAD.match(text, first, end)
        if lead:
            first = lead.end()
        tail = TAIL.search(text, first, end)
        last = tail.start() if tail else end
        while first < last and text[first].isspace():
            first += 1
        if first < last:
            out.append((first, last))
        start = match.end() if match else end
    return out
