"""Events: who did what to whom."""

import tomllib
from pathlib import Path

import pytest

import newsledger as nl
from newsledger.records import holds

CASES = [
    case
    for path in sorted((Path(__file__).parents[1] / "cases/find").glob("events*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf8"))["case"]
]


def events_of(text, published="2024-05-06"):
    """The findings of a paragraph."""
    return nl.extract(nl.Report.from_text(text, published=published, language="en"))


def told(event):
    """An event as the cases write it."""
    sides = [" + ".join(p.span.text.removeprefix("the ") for p in side) for side in (event.actors, event.recipients)]
    flags = ([event.status] if event.status != "happened" else []) + ["history"] * event.background + ["mutual"] * event.reciprocal
    return " | ".join([event.type, event.trigger.text, *sides, *flags])


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:40] for c in CASES])
def test_cases(case):
    """Each statement gives the events written beside it, and no other."""
    assert sorted(told(e) for e in events_of(case["text"]).events) == sorted(case["events"])


def test_spans_hold():
    """Every span of every event is in the text, also between no-break spaces and curly marks."""
    text = "France’s army attacked a base in\u00a0Mali on Monday. “We condemn it,” said Oslo, and 300 teachers marched."
    found = events_of(text)
    spans = [s for e in found.events for s in (e.span, e.trigger, *(p.span for p in (*e.actors, *e.recipients)))]
    assert spans
    assert all(holds(s, text) for s in spans)


def test_odd_texts_give_no_error():
    """Nothing that a text holds makes the finder fail."""
    for text in ("", "attacked", "attacked " * 500, '"' * 300, "Attack! " * 200, "\x00 signed \u2028 with"):
        assert events_of(text).error is None


def test_perfects_taken_for_adjectives():
    """A perfect verb is an event also where the parser sees an adjective: "have intensified cooperation"."""
    text = "Beyond trade, Ghana and Togo have intensified cooperation on fisheries, as well as patrols, surveys and training."
    assert "COOPERATE" in {e.type for e in events_of(text).events}
