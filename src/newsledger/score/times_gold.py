"""The day of each dated event, and spans and values of times, on invented reports with clashing dates, stamps and zones.

A row: {"text", "given": {"published"}, "events": [{"start", "end", "time", "day"}], "times": [{"start", "end", "type", "value"}]}. An event's day is right
when the time found on its words begins with the day that gold gives ("2025-09" for "next month"); events without a day are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any


def measure(rows: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Figures in percent: event_day (share of dated events with the right day), span and value F1 of the times."""
    import newsledger as nl

    c: Counter[str] = Counter()
    for row in rows:
        found = nl.extract(nl.Report.from_text(row["text"], published=row["given"].get("published"), language="en"))
        times = [t for t in found.times if t.span is not None]
        count_times(c, times, row)
        count_events(c, times, row)
    total = c["gold"] + c["sys"]
    return {
        "event_day": round(100 * c["day"] / (c["events"] or 1), 2),
        "events": c["events"],
        "span_f1": round(200 * c["span"] / (total or 1), 2),
        "value_f1": round(200 * c["value"] / (total or 1), 2),
    }


def count_times(c: Counter[str], times: list[Any], row: Mapping[str, Any]) -> None:
    """Spans and values found among the gold's."""
    gold = {(t["start"], t["end"]): t["value"] for t in row["times"]}
    c["gold"] += len(gold)
    c["sys"] += len(times)
    for t in times:
        at = (t.span.start, t.span.end)
        c["span"] += at in gold
        c["value"] += gold.get(at) == t.value


def count_events(c: Counter[str], times: list[Any], row: Mapping[str, Any]) -> None:
    """The days of the dated events."""
    for event in row["events"]:
        if not event.get("day") or not event.get("time"):
            continue
        c["events"] += 1
        inside = [t for t in times if event["start"] <= t.span.start and t.span.end <= event["end"]]
        named = [t for t in inside if event["time"] in t.span.text or t.span.text in event["time"]] or inside
        c["day"] += any((t.earliest or "").startswith(event["day"]) or t.value.startswith(event["day"]) for t in named[:1])
