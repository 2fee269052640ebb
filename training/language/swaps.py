"""Mentions put in the place of others of their label, so that contexts are learnt and not names.

Three in five of them are other mentions of the corpora, two come from the project's own facts (`newsledger.know`: persons, bodies, groups, outlets, places
of GeoNames) and from given names beside the surnames of those persons.
"""

from __future__ import annotations

import csv
import random
import unicodedata
from collections.abc import Callable
from importlib.resources import files

from data import Names, spans

from newsledger.know.places import KINDS, gazetteer
from newsledger.language.lang.en.given_names import MEN, WOMEN
from newsledger.language.tokenizer import tokenize

Mentions = dict[str, list[list[str]]]
LONGEST = 6
NAMESAKES = 0.1
"""In so many documents a person bears the name of a place of the same document ("Barry Washington ... in Washington")."""


def cut(name: str) -> list[str]:
    """The words of a name."""
    return [name[a:b] for a, b in tokenize(name)]


def without_accents(word: str) -> str:
    """The word as newspapers write it."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def facts(table: str, *columns: str) -> list[str]:
    """The cells of some columns of a table of facts, lists taken apart."""
    text = files("newsledger.know").joinpath(f"data/{table}.tsv").read_text(encoding="utf8")
    lines = csv.DictReader((line for line in text.splitlines() if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [name.strip() for row in lines for c in columns for name in (row[c] or "").replace(";", "|").split("|") if name.strip()]


def known_places() -> list[str]:
    """Place names of the gazetteer as they are written, the much peopled twice; each once a place."""
    table = gazetteer()
    kinds = {KINDS.index(k) for k in ("city", "region", "country", "area", "capital")}
    return [name.decode() for i, name in enumerate(table.names) if name and table.kind[i] in kinds for _ in range(1 + (table.people[i] > 130))]


def from_facts() -> Mentions:
    """Mentions of our own facts by label."""
    persons = list(dict.fromkeys(facts("persons", "name") + facts("holders", "person")))
    last = sorted({p.split()[-1] for p in persons if " " in p})
    given = sorted(n.title() for n in MEN | WOMEN)
    rng = random.Random(7)
    made = [f"{rng.choice(given)} {rng.choice(last)}" for _ in range(3000)] + last
    orgs = (
        facts("bodies", "name", "aliases")
        + facts("organs", "name", "aliases")
        + facts("groups", "name", "aliases")
        + facts("media", "name", "aliases")
    )
    lists = {"PER": persons + made, "ORG": orgs, "LOC": known_places()}
    return {label: [words for n in names if (words := cut(n)) and len(words) <= LONGEST and n[0].isupper()] for label, names in lists.items()}


def mentions(names: list[Names]) -> Mentions:
    """The different mentions of each label in the corpora."""
    out: dict[str, dict[tuple[str, ...], None]] = {}
    for s in names:
        for a, b, label in sorted(spans(s.tags, fold=False)):
            out.setdefault(label, {})[tuple(s.words[a:b])] = None
    return {label: [list(m) for m in found if len(m) <= LONGEST] for label, found in out.items() if label != "MISC"}


class Swaps:
    """Swaps mentions of sentences."""

    def __init__(self, names: list[Names], share: float = 0.35) -> None:
        self.ours, self.known, self.share = mentions(names), from_facts(), share

    def other(self, label: str, rng: random.Random) -> list[str]:
        """Another mention of a label."""
        known = self.known.get(label) if rng.random() < 0.4 else None
        found = rng.choice(known or self.ours[label])
        return [without_accents(w) for w in found] if known and rng.random() < 0.6 else found

    def __call__(self, s: Names, rng: random.Random) -> Names:
        """The sentence with some of its mentions replaced, each place by itself."""
        return self.replaced(s, lambda label, words: self.other(label, rng) if rng.random() < self.share else None)

    def document(self, doc: list[Names], rng: random.Random) -> list[Names]:
        """The sentences with some of their names replaced throughout; a person's last name follows the whole one."""
        chosen: dict[tuple[str, ...], list[str] | None] = self.namesakes(doc, rng) if rng.random() < NAMESAKES else {}

        def one(label: str, words: list[str]) -> list[str] | None:
            key = (label, *words)
            if key not in chosen:
                chosen[key] = self.other(label, rng) if rng.random() < self.share else None
                found = chosen[key]
                if found and label == "PER" and len(words) > 1:
                    chosen.setdefault((label, words[-1]), found[-1:])
            return chosen[key]

        return [self.replaced(s, one) for s in doc]

    def namesakes(self, doc: list[Names], rng: random.Random) -> dict[tuple[str, ...], list[str] | None]:
        """One person of the document with a place of it for a last name: what is to be put for which mention."""
        met = sorted({(label, *s.words[a:b]) for s in doc for a, b, label in spans(s.tags, fold=False)})
        persons, places = [m for m in met if m[0] == "PER" and len(m) > 2], [m for m in met if m[0] == "LOC" and len(m) == 2]
        if not persons or not places:
            return {}
        person, place = rng.choice(persons), rng.choice(places)
        return {person: [*person[1:-1], place[1]], ("PER", person[-1]): [place[1]], place: None}

    def replaced(self, s: Names, choose: Callable[[str, list[str]], list[str] | None]) -> Names:
        """The sentence with the mentions that `choose` gives others for."""
        words, tags, place = [], [], 0
        for a, b, label in sorted(spans(s.tags, fold=False)):
            words += s.words[place:a]
            tags += s.tags[place:a]
            found = choose(label, s.words[a:b]) if label in self.ours else None
            if found:
                words += found
                tags += ["B-" + label] + ["I-" + label] * (len(found) - 1)
            else:
                words += s.words[a:b]
                tags += s.tags[a:b]
            place = b
        return Names(words + s.words[place:], tags + s.tags[place:], s.doc, s.kind)
