"""The finder of links."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsledger as nl
from newsledger.find.links import find_links
from newsledger.language.analyse import analyse
from newsledger.layout.blocks import lay_out
from newsledger.records import Event, Reading, Report, Time, span_of
from newsledger.score.links_gold import measure, predicted

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent.parent / "cases/links/links.toml").read_text(encoding="utf-8"))["case"]


def row(case: dict[str, Any]) -> dict[str, Any]:
    first = case["text"].index(case["first"])
    return case | {"first": {"start": first}, "second": {"start": case["text"].index(case["second"], first + 1)}}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:40])
def test_relations(case: dict[str, Any]) -> None:
    """Each invented sentence gives the relation of its two events."""
    assert predicted(row(case)) == case["kind"]


def test_measure_counts_a_wrong_kind_twice() -> None:
    """A wrong kind lowers precision and recall."""
    rows = [row(CASES[0]), row(CASES[0]) | {"kind": "after"}]
    assert measure(rows)["links_f1"] == 50.0


def reading_of(text: str, events: list[tuple[str, Time | None]]) -> Reading:
    report = Report.from_text(text, published="2031-05-15", language="en")
    layout = lay_out(report)
    tokens = analyse(report, layout)
    assert tokens is not None
    made = []
    for number, (trigger, time) in enumerate(events):
        at = text.index(trigger)
        span = span_of(text, at, at + len(trigger))
        made.append(Event(id=f"event:{number}", span=span, trigger=span, type="CONSULT", time=time))
    return Reading(report=report, layout=layout, tokens=tokens, events=tuple(made))


def test_links_of_events() -> None:
    """Two events with a cue between them are linked once, from the first to the second, and the span holds the cue."""
    reading = reading_of("Envoys met shortly after gunmen attacked the port.", [("met", None), ("attacked", None)])
    (link,) = find_links(reading)["links"]  # type: ignore[misc]
    assert (link.from_, link.to, link.kind, link.span.text) == ("event:0", "event:1", "after", "after")


def test_days_order_events() -> None:
    """Two events of one sentence with times of their own on different days are ordered by them."""
    text = "Envoys met on Monday and gunmen attacked the port on Friday."
    times = [
        Time(span=span_of(text, text.index(w), text.index(w) + 6), value=v, earliest=v, latest=v, grain="day")
        for w, v in (("Monday", "2031-05-05"), ("Friday", "2031-05-09"))
    ]
    (link,) = find_links(reading_of(text, [("met", times[0]), ("attacked", times[1])]))["links"]  # type: ignore[misc]
    assert (link.kind, link.rule) == ("before", "links.2:days")


def test_far_apart_no_link() -> None:
    """Two events with three sentences between them are not linked."""
    text = "Envoys met in Lima. It was hot. Nobody complained. The sea was calm. Gunmen attacked the port."
    assert find_links(reading_of(text, [("met", None), ("attacked", None)]))["links"] == ()


def test_whole_pipeline() -> None:
    """The links of a report lead to its events."""
    found = nl.extract(nl.Report.from_text("France recalled its ambassador after Iran attacked a tanker.", published="2031-05-15")).as_dict()
    ids = {e["id"] for e in found["events"]}
    assert all({link["from"], link["to"]} <= ids for link in found["links"])


def test_one_endless_sentence() -> None:
    """Two thousand events in one sentence without a stop are linked in one pass."""
    from newsledger.records import Block, Layout, Tokens

    text = "envoys met and gunmen attacked then " * 1000
    words = [(k, text[k : text.index(" ", k)]) for k in range(len(text)) if k == 0 or text[k - 1] == " "]
    n = len(words)
    tokens = Tokens(
        start=[k for k, _ in words],
        end=[k + len(w) for k, w in words],
        text=[w for _, w in words],
        lemma=[w for _, w in words],
        upos=["VERB"] * n,
        xpos=["VBD"] * n,
        feats=[""] * n,
        head=[0] * n,
        dep=["dep"] * n,
        sentences=[(0, n)],
        sentence_block=[0],
        entities=[],
    )
    events = tuple(
        Event(id=f"e:{k}", span=span_of(text, k, k + len(w)), trigger=span_of(text, k, k + len(w)), type="CONSULT")
        for k, w in words
        if w in ("met", "attacked")
    )
    report = Report.from_text(text, language="en")
    layout = Layout(blocks=(Block(span=span_of(text, 0, len(text) - 1), kind="paragraph"),))
    links = find_links(Reading(report=report, layout=layout, tokens=tokens, events=events))["links"]
    assert isinstance(links, tuple)
    assert len(links) <= 3 * len(events)
