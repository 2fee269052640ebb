"""The record for other programs."""

import csv
import io
import json
import sys
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parents[1] / "show"))
import msgspec
from example import FOUND, MADE

from newsledger.export.common import cell


def lines(form: str) -> list[str]:
    """The lines of a format."""
    return list(import_module(f"newsledger.export.{form}").export(FOUND, MADE))


def test_facts_are_one_json_object_a_line() -> None:
    """Each fact is there once with its supports, names and outlets."""
    facts = [json.loads(line) for line in lines("facts")]
    assert [f["id"] for f in facts] == [f.id for f in MADE.facts]
    assert facts[0]["names"] == {"s:nor": "Norway", "s:isl": "Iceland"}
    assert facts[0]["counts"] == {"reports": 3, "outlets": 3, "origins": [2, 3]}


def test_event_rows_are_de_duplicated() -> None:
    """One row an event however many reports tell it, with the counts that say so."""
    rows = list(csv.DictReader(io.StringIO("\n".join(lines("events")))))
    assert [r["id"] for r in rows] == ["fact:signed", "fact:boats", "fact:drop"]
    signed = rows[0]
    assert [signed[k] for k in ("n_reports", "n_outlets", "n_origins", "n_origins_high")] == ["3", "3", "2", "3"]
    assert (signed["type"], signed["actor_names"], signed["recipient_names"], signed["country"]) == ("AGREE", "Norway", "Iceland", "ISL")


def test_cameo_rows_leave_out_what_did_not_happen() -> None:
    """A hypothetical event gives no row; an unknown party is ---."""
    rows = list(csv.DictReader(io.StringIO("\n".join(lines("cameo"))), delimiter="\t"))
    assert [(r["id"], r["date"], r["plover"]) for r in rows] == [("fact:signed", "20250312", "AGREE"), ("fact:boats", "", "PROTEST")]
    assert rows[1]["source"] == "---"


def test_plover_lines_hold_their_words() -> None:
    """Each event names its parties and the spans that it rests on."""
    first = json.loads(lines("plover")[0])
    assert first["event_type"] == "AGREE"
    assert [p["name"] for p in first["actors"] + first["recipients"]] == ["Norway", "Iceland"]
    assert len(first["text"]) == 3


def test_graphml_is_xml() -> None:
    """The document parses, each edge joins nodes that are there, and strange characters do not break it."""
    made = msgspec.structs.replace(MADE, actors=MADE.actors | {"s:nor": msgspec.structs.replace(MADE.actors["s:nor"], name='<N&"\x00\ud800')})
    text = "\n".join(import_module("newsledger.export.graphml").export(FOUND, made))
    root = ElementTree.fromstring(text)
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    nodes = {n.get("id") for n in root.findall(".//g:node", space)}
    assert {(e.get("source"), e.get("target")) for e in root.findall(".//g:edge", space)} == {("s:nor", "s:isl")}
    assert nodes == {"s:nor", "s:isl"}


def test_quotes_have_a_row_for_each_report() -> None:
    """An utterance in two reports gives two rows with their chains."""
    rows = list(csv.DictReader(io.StringIO("\n".join(lines("quotes")))))
    assert [(r["speaker"], r["outlet"], r["chain"]) for r in rows] == [
        ("Ingrid Solheim", "Nordlys News Agency", ""),
        ("Ingrid Solheim", "The Harbour Post", "Nordlys"),
    ]


def test_cells_are_no_formulas() -> None:
    """A text that a spreadsheet would run is marked as text; a negative number stays one."""
    assert cell("=1+1") == "'=1+1"
    assert cell("-4.5") == "-4.5"
    assert cell("a\ud800") == "a\\ud800"
