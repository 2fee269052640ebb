"""Voices: whose words a stretch is, through which links, how certain."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest

import newsledger as nl
from newsledger.records import Reading, Report, Via, Voiced, holds
from newsledger.score.chains import best_voice, read_voices

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/find/sources.toml").read_text(encoding="utf8"))


def reading_of(text: str, outlet: str | None = None) -> Reading:
    """The reading of a text up to its quotes."""
    reading = read_voices(Report.from_text(text, language="en", outlet=outlet, published="2024-05-06"))
    assert reading is not None
    return reading


def shown(voice: Voiced) -> str:
    """A voice in one line: certainty and links, nearest the reader first."""
    return " < ".join([voice.certainty, *(link(v) for v in voice.via)])


def link(via: Via) -> str:
    """A link in a word or two."""
    return f"{via.kind} {via.name}" + ("" if via.named else " ?")


@pytest.mark.parametrize("case", CASES["chains"], ids=lambda c: c["name"])
def test_chains(case: dict[str, str]) -> None:
    """The words marked in a passage have the expected certainty and chain."""
    reading = reading_of(case["text"], case.get("outlet"))
    start = case["text"].index(case["words"])
    voice = best_voice(reading, start, start + len(case["words"]))
    assert shown(voice) == case["expected"]
    assert voice.voice == ("attributed" if voice.via else "outlet")


def test_voices_in_order_and_whole() -> None:
    """Voices come in order of the text, do not overlap, and cover every sentence."""
    reading = reading_of("Fog closed the port, officials said. It may reopen at noon, Radio Vest reported, citing the pilots' union. Ships wait.")
    ends = 0
    for voice in reading.voices:
        assert holds(voice.span, reading.report.text)
        assert voice.span.start >= ends
        ends = voice.span.end
    assert ends == len(reading.report.text)


@pytest.mark.parametrize("text", ["he said, " * 2000, "“said X " * 1500, ", citing Y, which cited Z" * 800, "according to " * 2000])
def test_odd_texts_are_linear(text: str) -> None:
    """Endless cues neither fail nor take quadratic time."""
    start = time.perf_counter()
    reading_of("Odd\n\n" + text)
    assert time.perf_counter() - start < 30


def test_a_seat_is_called_as_the_report_calls_it() -> None:
    """A government in the chain keeps the words of the report, and its actor is the state."""
    found = nl.extract(nl.Report.from_text("Talks on the border will go on next week, the Kremlin said. Grain prices will be on the list, it added."))
    links = [v for s in found.sentences for v in s.via]
    assert {v.name for v in links} == {"Kremlin"}
    assert {v.actor for v in links} == {"state:RUS"}
