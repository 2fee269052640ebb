"""Days of times in whole invented reports: stamps, datelines, zones, months and weekdays on either side of the report."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsledger.find.times import find_times
from newsledger.language.analyse import analyse
from newsledger.layout.blocks import lay_out
from newsledger.records import Reading, Report, Time

CASES = tomllib.loads((Path(__file__).parent.parent / "cases/times/reports.toml").read_text(encoding="utf-8"))["case"]
MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")


def headline(case: dict[str, Any]) -> str:
    """The first line of a report, by which a failing one is known."""
    return MARK.sub(r"\1", case["text"].lstrip("\n").split("\n", 1)[0])[:60]


def unmarked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and start, end and day of each mark."""
    plain, marks, at = "", [], 0
    for match in MARK.finditer(text):
        plain += text[at : match.start()]
        marks.append((len(plain), len(plain) + len(match[1]), match[2]))
        plain, at = plain + match[1], match.end()
    return plain + text[at:], marks


def times_of(text: str, published: str | None) -> list[Time]:
    """The times found in a report."""
    report = Report.from_text(text, published=published, language="en")
    layout = lay_out(report)
    tokens = analyse(report, layout)
    assert tokens is not None
    times = find_times(Reading(report=report, layout=layout, tokens=tokens, times=layout.times))["times"]
    assert isinstance(times, tuple)
    return [t for t in times if t.span is not None]


@pytest.mark.parametrize("case", CASES, ids=headline)
def test_days_of_whole_reports(case: dict[str, Any]) -> None:
    """Every time that an invented report tells lies in the day, month or year that was meant, but for those named in its list `wrong`."""
    text, marks = unmarked(case["text"].lstrip("\n"))
    found = times_of(text, case.get("published"))
    misread = {}
    for start, end, day in marks:
        inside = [t for t in found if t.span is not None and t.span.start < end and start < t.span.end]
        if not any((t.earliest or "").startswith(day) or t.value.startswith(day) for t in inside[:1]):
            misread[f"{text[start:end]}|{day}"] = [t.value for t in inside]
    assert {mark: values for mark, values in misread.items() if mark not in case.get("wrong", ())} == {}


def test_few_are_known_wrong() -> None:
    """Of more than 900 marks at most 23 are in the lists of what is read wrong, and each of these is a mark of its report."""
    wrong = [(case["text"], mark) for case in CASES for mark in case.get("wrong", ())]
    assert sum(len(MARK.findall(case["text"])) for case in CASES) > 900
    assert len(wrong) <= 23
    assert all(f"[{mark}]" in text for text, mark in wrong)
