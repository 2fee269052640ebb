"""The facts of `know/data`: no gaps in form, no overlaps of spells, no unknown ids; and a check against public lists where they are at hand."""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from newsledger.know import build
from newsledger.know.actors import know
from newsledger.know.names import key

KNOWLEDGE = Path(__file__).parents[3] / "shared" / "benchmarks" / "knowledge"
DAY = re.compile(r"\d{4}-\d\d-\d\d$")
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
G20 = set("ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA".split())  # noqa: SIM905
ASEAN = set("BRN KHM IDN LAO MYS MMR PHL SGP THA VNM".split())  # noqa: SIM905
OFFICES = ("president", "monarch", "prime minister", "chancellor", "supreme leader", "leader", "pope", "crown prince")


def test_every_row_has_a_source_and_a_day() -> None:
    """Each fact says where it is from and when it was checked."""
    for name in build.NAMES:
        for row in build.rows(f"{name}.tsv"):
            assert row["source"], (name, row)
            assert re.match(r"\d{4}-\d\d", row["checked"]), (name, row)


def test_dates_are_days_in_order() -> None:
    """From and to are ISO days, and from is before to."""
    for name in ("holders", "states", "seats", "things"):
        for row in build.rows(f"{name}.tsv"):
            for day in (row["from"], row["to"]):
                assert not day or DAY.match(day), (name, row)
            assert not (row["from"] and row["to"]) or row["from"] <= row["to"], (name, row)


def test_spells_of_an_office_do_not_overlap() -> None:
    """Nobody holds an office before the one before has left it."""
    for (of, office), spells in know().spells.items():
        for one, two in pairwise(spells):
            assert "" < one.until <= two.since, (of, office, one, two)


def test_ids_are_known() -> None:
    """Every form, holder, member and seat leads to an actor of the table."""
    table = know()
    assert all(f.id in table.actors for forms in table.forms.values() for f in forms)
    assert all(s.person in table.actors for spells in table.spells.values() for s in spells)
    assert all(m in table.actors for a in table.actors.values() if a.kind == "organisation" for m in a.members)


def test_borders_join_states_of_the_table_both_ways() -> None:
    """Each pair of neighbours stands once, in order, leads to states, and holds for both; Russia has 14 by land."""
    table = know()
    for row in build.rows("borders.tsv"):
        land, sea = row["land"].split(), row["sea"].split()
        assert all(row["state"] < other for other in (*land, *sea)), row
        assert not set(land) & set(sea), row
        assert all(f"state:{code}" in table.actors for code in (row["state"], *land, *sea)), row
    assert all(one in table.borders[two] for one, others in table.borders.items() for two in others)
    assert len(table.borders["RUS"]) == 14


def test_states_are_unlike() -> None:
    """No two states of today share a code or a name in full."""
    states = [r for r in build.rows("states.tsv") if r["kind"] == "state"]
    for column in ("iso3", "iso2", "qid", "geonames"):
        values = [r[column] for r in states if r[column]]
        assert len(values) == len(set(values)), column
    official = [key(r["official"]) for r in states if r["official"]]
    assert len(official) == len(set(official))


def test_past_the_day_of_knowledge_is_not_verified() -> None:
    """An answer for a day after our knowledge says that it is not verified."""
    late, early = know().holder("DEU", "chancellor", "2031-01-01"), know().holder("DEU", "chancellor", "2022-06-01")
    assert late is not None
    assert early is not None
    assert (late.verified, early.verified, early.person) == (False, True, "person:olaf-scholz")


def states_by_name() -> dict[str, str]:
    """ISO code by each name of a state."""
    return {name: f.id[6:] for name, forms in know().forms.items() for f in forms if f.id.startswith("state:") and f.how == "name"}


@pytest.mark.skipif(not KNOWLEDGE.is_dir(), reason="benchmarks/knowledge is not at hand")
def test_official_names_of_states() -> None:
    """Every official name of the public list leads to its state and to no other."""
    names = states_by_name()
    with (KNOWLEDGE / "country-codes.csv").open(encoding="utf8") as lines:
        for row in csv.DictReader(lines):
            official = row["UNTERM English Formal"]
            if row["is_independent"] == "Yes" and official:
                assert names.get(key(re.sub(r"\(.*?\)|^the ", "", official).strip())) == row["ISO3166-1-Alpha-3"], official


def spells_of_public_lists() -> Iterator[tuple[str, str, str]]:
    """State, name and a day of office from the lists of leaders."""
    cow = {r["cow"]: r["iso3"] for r in build.rows("states.tsv") if r["kind"] == "state"} | {"345": "SRB", "260": "DEU"}
    with (KNOWLEDGE / "leaderlist_3_21.csv").open(encoding="latin1") as lines:
        for r in csv.DictReader(lines):
            end = date(int(r["eyear"] or 2021), int(r["emonth"] or 3), 1)
            start = max(date(int(r["syear"]), int(r["smonth"]), 1), date(2015, 1, 15))
            if start < end and r["ccode"] in cow:
                yield cow[r["ccode"]], r["leader"], (start + (end - start) / 2).isoformat()
    names = states_by_name()
    for _, country, _, name, since in json.loads((KNOWLEDGE / "factbook_leaders.json").read_text(encoding="utf8")):
        iso = names.get(key(country)) or names.get(key(" ".join(reversed(country.split(", ")))))
        if iso and name and since and "represented" not in name:
            yield iso, name, "2026-01-10"


def agrees(iso: str, name: str, day: str) -> bool:
    """Whether one of the office holders of the day shares a name of three letters or more with the list's."""
    words = {w for w in key(name).split() if len(w) > 2}
    for office in OFFICES:
        answer = know().holder(iso, office, day)
        if answer is not None:
            known = know().actors[answer.person]
            if words & {w for n in (known.name, *known.aliases) for w in key(n).split()}:
                return True
    return False


@pytest.mark.skipif(not KNOWLEDGE.is_dir(), reason="benchmarks/knowledge is not at hand")
@pytest.mark.parametrize(("group", "floor"), [(G20 | ASEAN, 0.97), (None, 0.95)])
def test_leaders_at_a_day(group: set[str] | None, floor: float) -> None:
    """Of 300 sampled leaders since 2015 the table knows nearly all; the lists spell some names in their own way."""
    found = sorted(s for s in spells_of_public_lists() if group is None or s[0] in group)
    sample = random.Random(7).sample(found, min(300, len(found)))
    right = sum(agrees(*s) for s in sample)
    assert right / len(sample) >= floor, [s for s in sample if not agrees(*s)]
