"""The finder of times."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsledger.find import time_calendar as cal
from newsledger.find.time_words import grammar, matches, read_words
from newsledger.find.times import VALUES, find_times
from newsledger.language.analyse import analyse
from newsledger.language.lang.en import time_patterns
from newsledger.layout.blocks import lay_out
from newsledger.records import Block, Layout, Reading, Report, Time, Tokens, holds, span_of

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent.parent / "cases/times/values.toml").read_text(encoding="utf-8"))["case"]


def read(text: str, published: str | None = None, layout: Layout | None = None) -> tuple[Time, ...]:
    report = Report.from_text(text, published=published, language="en")
    layout = layout or lay_out(report)
    tokens = analyse(report, layout)
    assert tokens is not None
    times = find_times(Reading(report=report, layout=layout, tokens=tokens))["times"]
    assert isinstance(times, tuple)
    return times


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["text"][:40])
def test_values(case: dict[str, Any]) -> None:
    """Each invented sentence gives its times with their TIMEX3 values."""
    found = [f"{t.span.text} = {t.value}" for t in read(case["text"], case["published"]) if t.span]
    assert found == case["times"]


def test_every_rule_has_a_value_function() -> None:
    """The patterns name only functions that exist."""
    assert {rule[2] for rule in time_patterns.RULES} <= set(VALUES)


def test_every_rule_can_begin_somewhere() -> None:
    """No rule is lost from the index by first letter: each begins with some class."""
    rules = grammar("en")
    assert rules is not None
    indexed = {(name, pattern.pattern) for found in rules.rules.values() for name, pattern, _ in found}
    assert len(indexed) == len({(name, pattern) for name, pattern, *_ in time_patterns.RULES})


def test_own_day_of_the_report() -> None:
    """A report of a Thursday that says "on Thursday" means its own day, and the record names the anchor."""
    (time,) = read("Ministers met on Thursday in Lisbon.", "2025-09-04")
    assert (time.value, time.anchor, time.earliest, time.latest, time.grain) == ("2025-09-04", "2025-09-04", "2025-09-04", "2025-09-04", "day")
    assert time.rule.endswith("@published")


def test_caption_has_its_own_time() -> None:
    """What a caption calls yesterday is counted from the caption's own date."""
    text = "Dancers on March 4, 2030, a day after the storm. Yesterday they slept.\n\nThe storm ended yesterday."
    end = text.index("\n")
    blocks = (Block(span=span_of(text, 0, end), kind="caption"), Block(span=span_of(text, end + 2, len(text)), kind="paragraph"))
    times = read(text, "2031-05-15", Layout(blocks=blocks))
    assert [t.value for t in times if t.span and t.span.text.lower() == "yesterday"] == ["2030-03-03", "2031-05-14"]


def test_undated_report_is_anchored_by_its_text() -> None:
    """The full date of an undated report anchors its weekdays, and the rule says that this was inferred."""
    times = read("The dam broke on Wednesday, Sept. 3, 2025.\n\nOn Thursday crews closed the gap. Another team will come on Friday.")
    assert [t.value for t in times] == ["2025-09-03", "2025-09-04", "2025-09-05"]
    assert times[1].rule.endswith("@inferred.dates")


def test_no_anchor_gives_no_guess() -> None:
    """A report without any date leaves the weekday open."""
    (time,) = read("They met on Thursday.")
    assert (time.value, time.earliest, time.anchor) == ("XXXX-WXX-4", None, None)


def test_stamps_stay() -> None:
    """The layout's stamps are kept and not found twice."""
    text = "Updated: 4 May 2031, 10:30\n\nThe mayor spoke on Sunday."
    stamp = Time(
        span=span_of(text, 9, 26), type="TIME", value="2031-05-04T10:30", earliest="2031-05-04T10:30", latest="2031-05-04T10:30", rule="stamp"
    )
    blocks = (Block(span=span_of(text, 0, 26), kind="stamp"), Block(span=span_of(text, 28, len(text)), kind="paragraph"))
    times = read(text, None, Layout(blocks=blocks, published=stamp, times=(stamp,)))
    assert [t.value for t in times] == ["2031-05-04T10:30", "2031-05-04"]


@pytest.mark.parametrize(
    ("value", "interval"),
    [
        ("2025-09-04TEV", ("2025-09-04T17:00", "2025-09-04T23:59", "part")),
        ("2025-W36", ("2025-09-01", "2025-09-07", "week")),
        ("2025-W36-WE", ("2025-09-06", "2025-09-07", "weekend")),
        ("2025-Q3", ("2025-07-01", "2025-09-30", "quarter")),
        ("195", ("1950-01-01", "1959-12-31", "decade")),
        ("19", ("1900-01-01", "1999-12-31", "century")),
        ("2024-02", ("2024-02-01", "2024-02-29", "month")),
        ("2025-WI", ("2025-12-01", "2026-02-28", "season")),
        ("2025-02-30", (None, None, None)),
        ("P3Y", (None, None, None)),
        ("PAST_REF", (None, None, None)),
    ],
)
def test_intervals(value: str, interval: tuple[str | None, ...]) -> None:
    """A value's interval has the first and last day or hour that it can mean."""
    assert cal.interval(value) == interval


def test_easter() -> None:
    """Easter Sunday falls on its known days."""
    assert [cal.easter(y).isoformat() for y in (2000, 2008, 2024, 2025)] == ["2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Thursday",
                ",",
                "",
                "May",
                "31",
                "st",
                "2",
                "1/2",
                "'80s",
                "a.m.",
                "noon",
                "ago",
                "later",
                "years",
                "quarter",
                "half",
                "the",
                "of",
                "-",
                "9999",
                "0001",
                "2025-02-30",
                "00:99",
                "99/99/99",
                "½",
                "\n\n",
                "Ünïß’s",
            ]
        ),
        max_size=30,
    ),
    st.sampled_from([None, "2025-09-04", "0001-01-01", "9999-12-31"]),
)
def test_strange_texts(words: list[str], published: str | None) -> None:
    """Whatever the words, nothing raises and every span holds its text."""
    text = " ".join(words)
    report = Report.from_text(text, published=published, language="en")
    empty = Tokens(start=[], end=[], text=[], lemma=[], upos=[], xpos=[], feats=[], head=[], dep=[], sentences=[], sentence_block=[], entities=[])
    times = find_times(Reading(report=report, layout=lay_out(report), tokens=empty))["times"]
    assert isinstance(times, tuple)
    assert all(t.span is not None and holds(t.span, text) for t in times)


def test_long_line_is_linear() -> None:
    """Fifty thousand characters of numbers and units on one line are read in one pass."""
    rules = grammar("en")
    assert rules is not None
    words = read_words("2 and 3 hundred of the last next past two " * 1200, rules)
    assert len(list(matches(words, rules))) < 20000


def test_dateline_of_an_undated_report() -> None:
    """A dateline without a year counts from the day that the text allows to infer, and the record says so."""
    text = (
        "Ferry sinks off Lozna\n\nLOZNA, 24 February (Danube Press) - The ferry sank in a storm off the coast, the port authority said. "
        "Inspectors had checked its engines on 23 February 2031. Divers began their search today.\n"
    )
    today = next(t for t in read(text) if t.span and t.span.text == "today")
    assert today.value == "2031-02-24"
    assert "inferred" in today.rule or "dateline" in today.rule
