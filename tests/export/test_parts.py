"""Timeline, relations and differences as tables of their own."""

import csv
import io
import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "show"))
import msgspec
from example import FOUND, MADE


def rows(form, made=MADE, **more):
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO("\n".join(import_module(f"newsledger.export.{form}").export(FOUND, made, **more)))))


def test_the_timeline_is_a_table_in_order_of_time():
    """Each dated fact has its day, its counts and its words."""
    (signed,) = rows("timeline")
    assert (signed["fact"], signed["date_earliest"][:10], signed["n_origins"], signed["shown"]) == ("fact:signed", "2025-03-12", "2", "1")


def test_an_unsure_fact_is_in_the_timeline_with_all_only():
    """What a default view leaves out is marked."""
    made = msgspec.structs.replace(MADE, facts=tuple(msgspec.structs.replace(f, score=0.1) for f in MADE.facts))
    assert rows("timeline", made) == []
    assert [r["shown"] for r in rows("timeline", made, everything=True)] == ["0"]


def test_a_relation_is_a_row_with_its_facts():
    """Both actors have their names, the facts their ids."""
    (treaty,) = rows("relations")
    assert (treaty["a_name"], treaty["b_name"], treaty["type"], treaty["facts"]) == ("Norway", "Iceland", "treaty", "fact:signed")


def test_a_difference_has_a_row_for_each_reading():
    """Outlet, reading and words say who holds what; offsets hold in the report."""
    texts = {f.report.id: f.report.text for f in FOUND}
    told = rows("differences")
    assert [(r["reading"], r["text"]) for r in told] == [("1", "45,000 tonnes a year"), ("2", "54,000 tonnes a year")]
    assert all(texts[r["report"]][int(r["start"]) : int(r["end"])] == r["text"] for r in told)


def test_an_unsure_difference_needs_all():
    """A difference below what is shown is left out, or marked."""
    made = msgspec.structs.replace(MADE, differences=tuple(msgspec.structs.replace(d, score=0.1) for d in MADE.differences))
    assert rows("differences", made) == []
    assert {r["shown"] for r in rows("differences", made, everything=True)} == {"0"}
