"""Stories: reports of one event together. Dated reports online, in order of publication (`online`); undated ones last, all at once (`undated`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np

from newsledger.compare.light import day_number, light, order_key
from newsledger.compare.online import ASK, TRIED, Asked, Grouper
from newsledger.compare.sections import apart, without
from newsledger.compare.sparse import covered, dot
from newsledger.compare.undated import group_texts, weigh
from newsledger.learn.trees import Trees
from newsledger.records import Page, Section

JOIN = 0.29
"""Chance from which a report joins: .18 to .5 swept in halves of the development sets, by cluster count and by BASIL (mixed below .3)."""
SECTION = 0.5
"""Chance from which a section of a page joins another story: no set says which do, so a likely one only."""
DAYS, NEAR, NAMED = 14, 0.3, 0.5
"""Days between a section and its story, the cosine and the share of names from which it is told: of ten strange sections of the violent set, whose
pages tell of other things than their neighbours, none reaches them."""
MEMBERS = 20
"""The latest reports of a story that are compared with undated ones."""
COMMON = 400
"""A stem leads an undated report to so many of the latest reports at most."""
LONG_LEAD = 4000
"""Characters of an undated report that are read: there is no date to go by."""


@cache
def decision() -> Trees:
    """The learned decision whether a report joins a cluster."""
    from newsledger.learn import weights

    return Trees.of(weights.load("stories"), "stories")


def group_pages(pages: Sequence[Page]) -> list[list[str]]:
    """Clusters of report ids, each in order of publication; undated reports come last. The order of `pages` does not matter."""
    return group_sections(pages)[0]


def group_sections(pages: Sequence[Page]) -> tuple[list[list[str]], list[tuple[int, Section]]]:
    """The clusters of `group_pages`, and the sections of reports that belong to another cluster than their report, each with that cluster's place.

    A page goes where its first section goes, with those that tell of the same. Another section is asked for when all reports have their place, for
    a round-up may be printed before the full report; it opens no cluster of its own.
    """
    ordered = sorted(pages, key=order_key)
    dated = [p for p in ordered if day_number(p) is not None]
    late = [p for p in ordered if day_number(p) is None]
    grouper, trees, told, pending = Grouper(), decision(), [], []
    for page in dated:
        others = apart(page)
        report = grouper.weigh(light(without(page, others)))
        grouper.place(report.told, best_home(grouper, report, trees, JOIN))
        pending += [(report.told.cluster, page.report.id, piece) for piece in others]
        if late:
            told.append(list(report.told.vector)[:ASK])
    found = [
        (home, Section(report=report, span=piece.span, main=False))
        for own, report, piece in pending
        if (home := section_home(grouper, grouper.weigh(light(piece.page)), trees)) is not None and home != own
    ]
    clusters = [[dated[i].report.id for i in c.members] for c in grouper.clusters]
    return (with_undated(clusters, grouper, dated, told, late) if late else clusters), found


def best_home(grouper: Grouper, report: Asked, trees: Trees, least: float) -> int | None:
    """The cluster that the report joins with the greatest chance, the earlier of two equal ones; None when no chance reaches `least`."""
    rows = grouper.rows(report)
    if not rows:
        return None
    chances = trees.chances(np.array([row for _, row in rows])).tolist()
    best = max((chance, -cluster) for chance, (cluster, _) in zip(chances, rows, strict=True))
    return -best[1] if best[0] >= least else None


def section_home(grouper: Grouper, section: Asked, trees: Trees) -> int | None:
    """The cluster whose story a section tells, None for none: the likeliest one, when it is of those days, and one of its reports shares much of the
    section's words and names. The decision alone was learnt on whole reports, in their order, and sees a story in any police log.
    """
    home = best_home(grouper, section, trees, SECTION)
    if home is None:
        return None
    cluster, told = grouper.clusters[home], section.told
    if not cluster.first - DAYS <= told.day <= cluster.last + DAYS:
        return None
    others = [grouper.told[place] for place in cluster.members if place in grouper.told]
    near = any(dot(told.vector, o.vector) >= NEAR and covered(told.names, o.vector) >= NAMED for o in others)
    return home if near else None


def with_undated(
    clusters: list[list[str]], grouper: Grouper, dated: Sequence[Page], told: Sequence[Sequence[str]], late: Sequence[Page]
) -> list[list[str]]:
    """The clusters with the undated reports put into them and into new ones, all at once; clusters of dated reports stay apart.

    `told`: the heaviest stems of each dated report.
    """
    homes = {place: number for number, c in enumerate(grouper.clusters) for place in c.members}
    asked = [list(grouper.weigh(light(page)).told.vector)[:ASK] for page in late]
    touched = {homes[place] for place in beside(asked, told)}
    places = [place for number in sorted(touched) for place in grouper.clusters[number].members[-MEMBERS:]]
    features = [light(page, lead=LONG_LEAD) for page in [*late, *(dated[i] for i in places)]]
    seen = Counter(word for f in features for word in f.words)
    fixed: list[int | None] = [homes[i] for i in places]
    labels = group_texts([weigh(f, seen, len(features)) for f in features], [*([None] * len(late)), *fixed])
    known = {label: homes[place] for label, place in zip(labels[len(late) :], places, strict=True)}
    for page, label in zip(late, labels[: len(late)], strict=True):
        if label not in known:
            known[label] = len(clusters)
            clusters.append([])
        clusters[known[label]].append(page.report.id)
    return clusters


def beside(asked: Sequence[Sequence[str]], told: Sequence[Sequence[str]]) -> set[int]:
    """The places of the dated reports that share most of their heaviest stems with one of the undated ones."""
    wanted = {word for words in asked for word in words}
    index: dict[str, list[int]] = {}
    for place, words in enumerate(told):
        for word in words:
            if word in wanted:
                index.setdefault(word, []).append(place)
    out: set[int] = set()
    for words in asked:
        shared: Counter[int] = Counter()
        for word in words:
            posting = index.get(word, [])[-COMMON:]
            for place in posting:
                shared[place] += 1
        out.update(place for _, place in sorted((-n, place) for place, n in shared.items() if n > 1)[: 3 * TRIED])
    return out
