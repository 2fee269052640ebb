"""The comparison stages in order: copies, stories, then each story's matches, differences and facts, then what goes across stories."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.compare.lines import Line
from newsledger.compare.units import Unit
from newsledger.records import Claim, Comparison, Copy, Event, Fact, Findings, Layout, Page, Quote, Section, Story, Support, content_id, span_of


def compare_findings(findings: Sequence[Findings], *, one_story: bool = False) -> Comparison:
    """Everything that the comparison of these reports gives; it depends on the set of reports only, not on their order.

    With `one_story` all reports are taken as telling one story.
    """
    founds = in_order(findings)
    if not founds:
        return Comparison()
    from newsledger.compare.copies import find_copies
    from newsledger.compare.stories import group_pages

    pages = [page_of(f) for f in founds]
    copies = tuple(find_copies(pages))
    stories = build_stories(founds, [[f.report.id for f in founds]] if one_story else group_pages(pages))
    return record(founds, copies, stories)


def in_order(findings: Sequence[Findings]) -> list[Findings]:
    """The findings by date of publication, undated ones last, then by id; each report once."""
    once = {f.report.id: f for f in findings}
    return [once[i] for i in sorted(once, key=lambda i: (_published(once[i]) or "9999", i))]


def _published(found: Findings) -> str | None:
    return found.report.published.earliest if found.report.published is not None else None


def page_of(found: Findings) -> Page:
    """The report with its layout only."""
    return Page(report=found.report, layout=Layout(blocks=found.blocks, title=found.report.title, published=found.report.published))


def build_stories(founds: Sequence[Findings], clusters: Sequence[Sequence[str]]) -> tuple[Story, ...]:
    """A story for each cluster, named for its earliest headline."""
    by_id = {f.report.id: f for f in founds}
    return tuple(_story([by_id[i] for i in cluster]) for cluster in clusters if cluster)


def _story(members: Sequence[Findings]) -> Story:
    days = sorted(d[:10] for f in members for d in [_published(f)] if d)
    first = members[0]
    head = next((b.span.text for b in first.blocks if b.kind == "headline"), first.report.title or first.report.text.strip()[:80])
    return Story(
        id=content_id("story", first.report.id),
        label=" ".join(head.split())[:140],
        first=days[0] if days else None,
        last=days[-1] if days else None,
        reports=tuple(f.report.id for f in members),
        sections=tuple(Section(report=f.report.id, span=span_of(f.report.text, 0, len(f.report.text))) for f in members),
        rule="stories.v1",
    )


def record(founds: Sequence[Findings], copies: Sequence[Copy], stories: Sequence[Story]) -> Comparison:
    """Facts, differences, relations and timeline of the stories."""
    from newsledger.compare.differences import find_differences
    from newsledger.compare.lines import lines_of
    from newsledger.compare.matches import group_units
    from newsledger.compare.origins import Voice, count, fold_copies
    from newsledger.compare.pairs import score_pairs
    from newsledger.compare.units import units_of
    from newsledger.record.facts import build_fact
    from newsledger.record.relations import build_relations
    from newsledger.record.timeline import build_timeline

    actors = {i: a for f in reversed(founds) for i, a in f.actors.items()}
    things = {i: t for f in reversed(founds) for i, t in f.things.items()}
    records: dict[str, Quote | Event | Claim] = {}
    for f in founds:
        records |= {q.id: q for q in f.quotes} | {e.id: e for e in f.events} | {c.id: c for c in f.claims}
    outlets = {f.report.id: f.report.outlet for f in founds}
    folded = fold_copies(copies)
    by_id = {f.report.id: f for f in founds}
    facts: list[Fact] = []
    differences = []
    for story in stories:
        members = [by_id[i] for i in story.reports]
        lines: list[Line] = []
        units: list[Unit] = []
        for n, found in enumerate(members):
            ours = lines_of(found, report=n)
            units += units_of(found, ours, first=len(lines))
            lines += ours
        judged = score_pairs(lines)
        groups = group_units(units, lines, judged, actors)
        differences += find_differences(members, lines, units, judged, groups, actors)
        for group in groups:
            supports = [Support(report=story.reports[u.report], span=u.span, of=u.of, via=u.via) for u in group.units]
            voices = [Voice(s.report, s.via) for s in supports]
            counts = count(voices, outlets=outlets, folded=folded, actors=actors)
            facts.append(build_fact(group.kind, supports, counts, stories=[story.id], records=records, matches=group.matches))
    return Comparison(
        copies=tuple(copies),
        stories=tuple(stories),
        facts=tuple(facts),
        differences=tuple(differences),
        relations=tuple(build_relations(facts, founds, actors)),
        timeline=tuple(build_timeline(facts)),
        actors=dict(sorted(actors.items())),
        things=dict(sorted(things.items())),
    )
