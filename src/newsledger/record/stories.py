"""Stories as records: which reports, and which sections of other reports, tell of one event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsledger.records import Findings, Section, Span, Story, content_id, span_of, trimmed


def published(found: Findings) -> str | None:
    """The earliest time of publication in ISO 8601, None when unknown."""
    return found.report.published.earliest if found.report.published is not None else None


def build_stories(founds: Sequence[Findings], clusters: Sequence[Sequence[str]], sides: Sequence[tuple[int, Section]] = ()) -> tuple[Story, ...]:
    """A story for each cluster, named for its earliest headline; `sides` are sections of reports that belong to another cluster as well."""
    by_id = {f.report.id: f for f in founds}
    guests: dict[int, list[Section]] = {}
    away: dict[str, list[Span]] = {}
    for cluster, section in sides:
        guests.setdefault(cluster, []).append(section)
        away.setdefault(section.report, []).append(section.span)
    return tuple(_story([by_id[i] for i in members], guests.get(n, ()), away) for n, members in enumerate(clusters) if members)


def _story(members: Sequence[Findings], guests: Sequence[Section], away: Mapping[str, Sequence[Span]]) -> Story:
    days = sorted(d[:10] for f in members for d in [published(f)] if d)
    first = members[0]
    head = next((b.span.text for b in first.blocks if b.kind == "headline"), first.report.title or first.report.text.strip()[:80])
    return Story(
        id=content_id("story", first.report.id),
        label=" ".join(head.split())[:140],
        first=days[0] if days else None,
        last=days[-1] if days else None,
        reports=tuple(dict.fromkeys([*(f.report.id for f in members), *(s.report for s in guests)])),
        sections=tuple(
            [Section(report=f.report.id, span=span) for f in members for span in left(f.report.text, away.get(f.report.id, ()))] + list(guests)
        ),
        rule="stories.v2",
    )


def left(text: str, away: Sequence[Span]) -> list[Span]:
    """The stretches of a text that are left when some are taken out; the whole text, white space and all, when none is."""
    if not away:
        return [span_of(text, 0, len(text))]
    ends = [(0, 0), *sorted((s.start, s.end) for s in away), (len(text), len(text))]
    gaps = [trimmed(text, a[1], b[0]) for a, b in pairwise(ends)]
    return [g for g in gaps if len(g)]
