"""Each thing once: what a listed fact tells already is not listed again, and one fact has one standing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from newsledger.records import overlap
from newsledger.show.view import STANDINGS, Gap, Point
from newsledger.show.wording import one_line

ALL = 0.9  # share of an utterance that a plain fact must show
MOST = 0.5  # share of a fact's words that are the utterance itself


def folded(points: Sequence[Point]) -> list[Point]:
    """The points without those that a shared point tells already: what several reports tell in a sentence is not listed again for one of them."""
    shared: dict[str, list[int]] = {}
    for n, p in enumerate(points):
        if p.sure and len({s.report for s in p.said}) > 1:
            for report in sorted({s.report for s in p.said}):
                shared.setdefault(report, []).append(n)
    home = {n: next((m for m in shared.get(p.said[0].report, ()) if m != n and tells_again(points[m], p)), n) for n, p in enumerate(points)}
    inside: dict[int, list[Point]] = {}
    for n, p in enumerate(points):
        last = n
        while home[last] != last:  # each step has more reports, or leads from an utterance to a plain fact, so this ends
            last = home[last]
        if last != n:
            inside.setdefault(last, []).append(p)
    return [extended(p, inside.get(n, [])) for n, p in enumerate(points) if home[n] == n]


def tells_again(shared: Point, point: Point) -> bool:
    """Whether a shared point has most of all that another rests on, in more reports, and stands no weaker.

    Somebody's own words are folded into a plain fact only where one report has them and the fact shows them; reported speech also where it is shared:
    the headline "Ecuador frees nine fishermen, state radio says" is listed with its chain, and is no quote beside that.
    """
    if not point.sure or point.standing == "contested" or any(s.primary for s in point.said):
        return False
    if STANDINGS.index(shared.standing) > STANDINGS.index(point.standing):
        return False
    spoken = point.kind == "quote" and shared.kind != "quote"
    mine, theirs = {s.report for s in point.said}, {s.report for s in shared.said}
    if spoken and point.verbatim and len(mine) > 1:
        return False
    if not (mine <= theirs if spoken else mine < theirs):
        return False
    least = ALL if spoken else MOST
    shown = [(q.report, q.span if spoken else q.own()) for q in shared.said]  # an utterance is told again by all that is shown of the fact
    return all(any(r == s.report and overlap(span, s.own()) >= least * len(s.own()) for r, span in shown) for s in point.said)


def extended(lead: Point, more: Sequence[Point]) -> Point:
    """A point with the facts, kinds and differences of others."""
    group = [lead, *more]
    return msgspec.structs.replace(
        lead,
        ids=tuple(i for p in group for i in p.ids),
        tags=tuple(dict.fromkeys(t for p in group for t in p.tags)),
        differences=tuple(dict.fromkeys(d for p in group for d in p.differences)),
        when=next((p.when for p in group if p.when), None),
        place=next((p.place for p in group if p.place), None),
    )


def one_standing(points: Sequence[Point], gaps: Sequence[Gap]) -> list[Point]:
    """The points, each contested that reports contradict each other on: "Police detained 14 people" is not agreed where another report has 41.

    A point is contested when a contradiction has its readings in two reports' words for it, or when a contested point rests on the same words.
    """
    hot = [g for g in gaps if g.contradicts and g.sure]
    sides = [[(x.report, x.span) for s in g.said for x in (s, *s.alike)] for g in hot]
    out = []
    for p in points:
        under = [{r for r, span in side if any(s.report == r and overlap(s.own(), span) == len(span) for s in p.said)} for side in sides]
        crossed = [g for g, reports in zip(hot, under, strict=True) if len(reports) > 1]
        if p.standing in ("corroborated", "repeated") and p.sure and (crossed or any(same_words(q, p) for q in points if q.standing == "contested")):
            ids = tuple(dict.fromkeys([*p.differences, *(g.id for g in crossed)]))
            p = msgspec.structs.replace(p, standing="contested", differences=ids)
        out.append(p)
    return once(out)


def once(points: Sequence[Point]) -> list[Point]:
    """The points, a contested one that rests on the words of a contested utterance within it."""
    spoken = [n for n, p in enumerate(points) if p.standing == "contested" and p.kind == "quote"]
    home = {
        n: next((m for m in spoken if same_words(points[m], p)), n) for n, p in enumerate(points) if p.standing == "contested" and p.kind != "quote"
    }
    inside: dict[int, list[Point]] = {}
    for n, m in home.items():
        if m != n:
            inside.setdefault(m, []).append(points[n])
    return [extended(p, inside.get(n, [])) for n, p in enumerate(points) if home.get(n, n) == n]


def same_words(contested: Point, point: Point) -> bool:
    """Whether two reports' words for a point are, for the most part, those of a contested one."""
    if not contested.sure:
        return False
    held = {s.report for s in point.said if any(q.report == s.report and overlap(q.own(), s.own()) >= MOST * len(s.own()) for q in contested.said)}
    return len(held) > 1


def once_a_report(points: Sequence[Point]) -> list[Point]:
    """The points of one report without the utterances that another of its points shows whole, with who says them: the sentence "He said he had “no
    interest”, and left" is not followed by “no interest” alone.
    """
    wholes: dict[str, list[int]] = {}
    for n, p in enumerate(points):
        if p.sure and p.standing == "single" and len(p.said) == 1 and not (p.kind == "quote" and p.verbatim):
            wholes.setdefault(p.said[0].report, []).append(n)
    home = {n: next((m for m in wholes.get(p.said[0].report, ()) if m != n and shows(points[m], p)), n) for n, p in enumerate(points) if p.said}
    inside: dict[int, list[Point]] = {}
    for n in home:
        last = n
        while home.get(last, last) != last:  # each step leads to a longer stretch, so this ends
            last = home[last]
        if last != n:
            inside.setdefault(last, []).append(points[n])
    return [extended(p, inside.get(n, [])) for n, p in enumerate(points) if home.get(n, n) == n]


def shows(whole: Point, quote: Point) -> bool:
    """Whether a point of one report shows all of an utterance that only this report has; of somebody's own words also through whom it has them."""
    if quote.kind != "quote" or quote.standing != "single" or not quote.sure or any(s.primary for s in quote.said):
        return False
    outer = whole.said[0]
    return all(
        overlap(outer.span, s.span) == len(s.span) < len(outer.span) and (not quote.verbatim or s.chain[1:] == outer.chain[1:]) for s in quote.said
    )


def joined_gaps(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Differences with the same readings as one, whichever is named first: a copy differs from a third report as its original does, and where two
    reports have 14 and one has 41, they differ once.
    """
    groups: dict[object, list[Gap]] = {}
    for g in gaps:
        groups.setdefault((g.kind, g.verdict, g.sure, tuple(one_line(s.span.text) for s in g.said)), []).append(g)
    out: dict[object, list[Gap]] = {}
    for key, group in groups.items():
        home = next((k for k in out if swapped(k, key) and any(shares_side(a, b) for a in out[k] for b in group)), key)
        turned = group if home == key else [msgspec.structs.replace(g, said=g.said[::-1]) for g in group]
        out.setdefault(home, []).extend(turned)
    return tuple(joined_gap(group) for group in out.values())


def swapped(a: object, b: object) -> bool:
    """Whether two keys of differences are of one kind, verdict and pair of readings, told the other way round."""
    return isinstance(a, tuple) and isinstance(b, tuple) and a[:3] == b[:3] and len(a[3]) == 2 and a[3] == b[3][::-1]


def shares_side(a: Gap, b: Gap) -> bool:
    """Whether two differences have the words of one report in common."""
    return bool({(s.report, s.span) for s in a.said} & {(s.report, s.span) for s in b.said})


def joined_gap(group: Sequence[Gap]) -> Gap:
    """The first of these differences with the sides of the others beside its own."""
    lead, rest = group[0], group[1:]
    sides = []
    for i, side in enumerate(lead.said):
        others = {(s.letter, s.span.start): s for g in rest for s in g.said[i : i + 1] if (s.letter, s.span.start) != (side.letter, side.span.start)}
        sides.append(msgspec.structs.replace(side, alike=tuple(others[k] for k in sorted(others))))
    return msgspec.structs.replace(lead, said=tuple(sides), facts=tuple(dict.fromkeys(f for g in group for f in g.facts)))
