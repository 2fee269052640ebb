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

from newsledger.comparing import compare_findings
from newsledger.export.common import cell, dyads
from newsledger.pipeline import extract
from newsledger.records import Report


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


def rows_of(form: str, found: object, made: object, **more: bool) -> list[dict[str, str]]:
    """The rows of a table."""
    text = "\n".join(import_module(f"newsledger.export.{form}").export(found, made, **more))
    return list(csv.DictReader(io.StringIO(text), delimiter="\t" if form == "cameo" else ","))


def changed(name: str, **more: object) -> object:
    """The example with one fact changed."""
    return msgspec.structs.replace(MADE, facts=tuple(msgspec.structs.replace(f, **more) if f.id == name else f for f in MADE.facts))


def test_events_are_what_a_default_view_shows() -> None:
    """An event told by one report with a score under .9 is left out unless all are asked for, and then says that it is not shown."""
    made = changed("fact:boats", score=0.8)
    for form in ("events", "cameo"):
        assert "fact:boats" not in {r["id"] for r in rows_of(form, FOUND, made)}
        (boats,) = [r for r in rows_of(form, FOUND, made, everything=True) if r["id"] == "fact:boats"]
        assert (boats["score"], boats["shown"]) == ("0.8", "0")


def test_event_rows_say_where_they_stand() -> None:
    """Each row names its outlets and opens its first words."""
    texts = {f.report.id: f.report.text for f in FOUND}
    for r in rows_of("events", FOUND, MADE):
        assert " ".join(texts[r["first_report"]][int(r["start"]) : int(r["end"])].split()) == r["text"]
    assert rows_of("events", FOUND, MADE)[0]["outlets"] == "Nordlys News Agency|The Harbour Post|The Meridian Daily"


def test_a_joint_deed_is_a_row_each_way_and_nobody_acts_on_himself() -> None:
    """Two states that sign together are dyads in both directions; one of them named as recipient too makes no row of it with itself."""
    event = msgspec.structs.replace(MADE.facts[0].event, actors=("s:nor", "s:isl"), recipients=("s:isl",))
    made = changed("fact:signed", event=event)
    pairs = [(r["source"], r["target"]) for r in rows_of("cameo", FOUND, made) if r["id"] == "fact:signed"]
    assert len(pairs) == 2
    assert dyads(event) == [("s:nor", "s:isl"), ("s:isl", "s:nor")]
    assert rows_of("events", FOUND, made)[0]["recipients"] == ""


def test_a_denied_quote_is_exported_as_denied() -> None:
    """The row has the form, the cue, the polarity, the pieces of its content and the words with their denial."""
    text = "The harbour board denied that it had sold the old quay. Skipper Ana Lund told reporters: \u201cWe will sail on Monday.\u201d"
    found = [extract(Report.from_text(text, outlet="Sundal Post", language="en", published="2025-03-19"))]
    rows = rows_of("quotes", found, compare_findings(found), everything=True)
    sold = next(r for r in rows if "sold" in r["text"])
    assert (sold["form"], sold["polarity"], sold["cue"]) == ("indirect", "denied", "denied")
    assert sold["told_as"] == "denied that it had sold the old quay"
    sail = next(r for r in rows if "sail" in r["text"])
    assert (sail["form"], sail["polarity"]) == ("direct", "stated")
    start, end = map(int, sail["pieces"].split("|")[0].split("-"))
    assert text[start:end] == sail["text"].split(" \u2026 ")[0]
    assert sail["full_chain"].startswith("Sundal Post <- ")
    assert "\u201c" not in sail["text"]


def test_facts_say_how_each_support_tells_them() -> None:
    """A line has for each support its polarity and its words in full."""
    text = "The harbour board denied that it had sold the old quay."
    found = [extract(Report.from_text(text, outlet="Sundal Post", language="en", published="2025-03-19"))]
    facts = [json.loads(line) for line in import_module("newsledger.export.facts").export(found, compare_findings(found))]
    told = [t for f in facts if f["kind"] == "quote" for t in f["told"]]
    assert {"polarity": "denied", "in_full": "denied that it had sold the old quay"} in told


def test_rows_say_what_is_contested() -> None:
    """An event whose reports differ on how many says so beside its standing; a difference that is less sure says nothing."""
    made = changed("fact:signed", differences=("difference:1",))
    assert rows_of("events", FOUND, made)[0]["contested_on"] == "how many"
    unsure = msgspec.structs.replace(made, differences=tuple(msgspec.structs.replace(d, score=0.2) for d in made.differences))
    assert rows_of("events", FOUND, unsure)[0]["contested_on"] == ""
