"""Days of times in whole invented reports: stamps, datelines, zones, months and weekdays on either side of the report."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from newsledger.find.times import find_times
from newsledger.language.analyse import analyse
from newsledger.layout.blocks import lay_out
from newsledger.records import Reading, Report, Time

CASES = tomllib.loads((Path(__file__).parent.parent / "cases/times/reports.toml").read_text(encoding="utf-8"))["case"]
MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")
LEAST = 0.97
"""The share of days that was right when this was written, a little rounded down."""


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


def test_days_of_whole_reports() -> None:
    """Nearly every time that an invented report tells lies in the day, month or year that was meant."""
    wrong, total = [], 0
    for case in CASES:
        text, marks = unmarked(case["text"].lstrip("\n"))
        found = times_of(text, case.get("published"))
        for start, end, day in marks:
            inside = [t for t in found if t.span is not None and t.span.start < end and start < t.span.end]
            total += 1
            if not any((t.earliest or "").startswith(day) or t.value.startswith(day) for t in inside[:1]):
                wrong.append((text[start:end], day, [t.value for t in inside]))
    assert total > 900
    assert 1 - len(wrong) / total >= LEAST, wrong
