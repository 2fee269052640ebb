"""The left side of the page: what reports agree on, where they differ, quotes, what only one has, timeline, relations."""

from __future__ import annotations

from collections.abc import Sequence

from newsledger.show.page_text import chain, esc, in_context, letter, tag
from newsledger.show.sides import Group, groups
from newsledger.show.view import Chapter, Gap, Point, Said
from newsledger.show.wording import VERDICTS, clear_tags, counts_words, number, one_line, origin_words, paired, worded

SIGNS = {"corroborated": "●", "repeated": "○", "contested": "≠", "single": "·"}


def places(chapter: Chapter) -> dict[str, str]:
    """The place of every fact's point on the page: of the difference that shows it, where it is listed nowhere else."""
    out: dict[str, str] = {}
    for n, p in enumerate(chapter.points):
        gap = chapter.explained(p)
        out |= dict.fromkeys(p.ids, f"p{n}" if gap is None else f"g{gap}")
    return out


def section(title: str, note: str, items: Sequence[str], kind: str = "ol", cls: str = "points") -> str:
    """A headed list; nothing without items."""
    if not items:
        return ""
    small = f" <small>{esc(note)}</small>" if note else ""
    return f'<section><h3>{esc(title)}{small}</h3><{kind} class="{cls}">{"".join(items)}</{kind}></section>'


def numbered(chapter: Chapter) -> list[tuple[int, Point]]:
    """The points with the numbers by which sentences know them."""
    return list(enumerate(chapter.points))


def points(chapter: Chapter, key: str) -> str:
    """What more than one report tells and none contradicts."""
    agreed = [item(chapter, key, n, p) for n, p in numbered(chapter) if p.standing in ("corroborated", "repeated") and p.kind != "quote"]
    return section("Agreed", "told by more than one report", agreed)


def quotes(chapter: Chapter, key: str) -> str:
    """Utterances."""
    spoken = {p.ids for p in chapter.quotes()}
    return section(
        "Quotes", "with the chain by which each outlet has them", [item(chapter, key, n, p) for n, p in numbered(chapter) if p.ids in spoken]
    )


def only(chapter: Chapter, key: str) -> str:
    """What one report alone tells, by report."""
    out = []
    for told in chapter.told:
        mine = [
            item(chapter, key, n, p) for n, p in numbered(chapter) if p.standing == "single" and p.kind != "quote" and p.said[0].letter == told.letter
        ]
        out.append(section(f"Only in {told.name}" if len(chapter.told) > 1 else "Told", "", mine))
    return "".join(out)


def item(chapter: Chapter, key: str, n: int, point: Point) -> str:
    """One fact with its counts and the words of every report."""
    names = {t.letter: t.name for t in chapter.told}
    quote = point.kind == "quote"
    cls = " ".join(["point", point.standing, *(["quote"] if quote else []), *([] if point.sure else ["unsure"])])
    text = worded(point.gist, verbatim=point.verbatim) if quote else paired(point.gist)
    sign = f'<span class="sign" aria-hidden="true">{SIGNS[point.standing]}</span>'
    plain = point.standing == "single" and not quote and all(len(s.chain) < 2 and same(s, point) for s in point.said)
    said = "" if plain else f'<ul class="said">{"".join(words(s, key, f"p{n}", names[s.letter], point) for s in unique(point.said))}</ul>'
    here = letter(point.said[0], key, f"p{n}", names[point.said[0].letter]) if plain else ""
    gist = f'<p class="gist">{sign}<button type="button" aria-pressed="false">{esc(text)}</button>{here}</p>'
    kinds = f"{point.standing if point.standing != 'contested' else 'differs'}{' quote' if quote else ''}"
    return f'<li class="{cls}" id="{key}-p{n}" data-p="p{n}" data-is="{kinds}">{gist}{meta(point)}{said}</li>'


def meta(point: Point) -> str:
    """Standing, counts, kind, time and place."""
    stand = f'<span class="stand">{point.standing}</span>' if point.standing != "single" else ""
    counts = tag("span", esc(counts_words(point.counts))) if point.standing != "single" else ""
    speaker = [point.speaker or "speaker unknown"] if point.kind == "quote" else []
    rest = [*speaker, *clear_tags(point.tags), *(w for w in (point.when, point.place) if w), *(["background"] if point.background else [])]
    origins = origin_words(point.said) if point.standing != "single" and point.kind != "quote" else ""
    inner = stand + counts + "".join(tag("span", esc(w)) for w in (origins, *rest) if w)
    return tag("p", inner, "meta") if inner else ""


def unique(said: Sequence[Said]) -> list[Said]:
    """One entry for each report, chain and wording."""
    return list({(s.letter, s.chain, s.span.text): s for s in reversed(said)}.values())[::-1]


def same(said: Said, point: Point) -> bool:
    """Whether a report's words are the gist itself."""
    return one_line(said.span.text).strip(' .,"“”•*-–') == one_line(point.gist).strip(' .,"“”•*-–')


def words(said: Said, key: str, point: str, name: str, whole: Point) -> str:
    """One report's words; the gist itself is not said again."""
    stance = f" <em>({esc(said.stance)})</em>" if said.stance != "agrees" else ""
    inner = f"{'' if same(said, whole) else tag('span', esc(said.span.text))}{stance}"
    own = chain(said) or (tag("span", esc(name), "chain") if same(said, whole) else "")
    own += f" {tag('span', esc(said.primary), 'tag')}" if said.primary else ""
    return f"<li>{letter(said, key, point, name)}<span>{inner}{' ' if inner else ''}{own}</span></li>"


def gaps(chapter: Chapter, key: str) -> str:
    """Differences with both readings, contradictions first; then contested facts that no difference explains."""
    order = sorted(enumerate(chapter.gaps), key=lambda pair: not pair[1].contradicts)
    items = [gap(chapter, key, n, g) for n, g in order]
    loose = {p.ids for p in chapter.loose()}
    rest = [item(chapter, key, n, p) for n, p in numbered(chapter) if p.ids in loose]
    listed = f'<ol class="points">{"".join(rest)}</ol>' if rest else ""
    if not items and not rest:
        return ""
    inner = f'<ul class="gaps">{"".join(items)}</ul>{listed}'
    return f"<section><h3>Differs <small>both readings; Newsledger does not decide</small></h3>{inner}</section>"


def gap(chapter: Chapter, key: str, n: int, gap: Gap) -> str:
    """One difference."""
    names = {t.letter: t.name for t in chapter.told}
    if len(gap.said) <= 2:
        inner = "".join(reading(s, key, f"g{n}", names) for s in gap.said)
    else:
        inner = "".join(side(g, key, f"g{n}", names) for g in groups(gap))
    cls = " ".join(["gap", *(["contested"] if gap.contradicts else []), *([] if gap.sure else ["unsure"])])
    note = f" · {esc(gap.note)}" if gap.note else ""
    head = f"<p><strong>{'≠' if gap.contradicts else '~'} {esc(gap.kind)}</strong>: {esc(VERDICTS.get(gap.verdict, gap.verdict))}{note}</p>"
    return f'<li class="{cls}" id="{key}-g{n}" data-p="g{n}" data-is="differs" tabindex="0">{head}<div class="readings">{inner}</div></li>'


def side(group: Group, key: str, place: str, names: dict[str, str]) -> str:
    """One side of a difference under its reading, with the letters of all reports that hold it."""
    head = f'<p class="holds"><b>{esc(group.name)}</b>: {esc(group.letters())}</p>'
    return tag("div", head + "".join(reading(s, key, place, names) for s in group.said), "held")


def reading(said: Said, key: str, place: str, names: dict[str, str]) -> str:
    """The words of one side with the reports that have them."""
    all_of = sorted((said, *said.alike), key=lambda x: (len(x.letter), x.letter))
    link = " ".join(letter(x, key, place, names[x.letter]) for x in all_of)
    own = " ".join(chain(x) or tag("span", esc(names[x.letter]), "chain") for x in all_of)
    return f'<p class="reading">{link} {in_context(said)}{own}</p>'


def timeline(chapter: Chapter, key: str) -> str:
    """The dated facts in order, each leading to its fact."""
    place = places(chapter)
    rows = []
    for m in chapter.moments:
        if (mark := place.get(m.fact)) is None:
            continue
        listed = chapter.points if mark[0] == "p" else chapter.gaps
        unsure = "" if listed[int(mark[1:])].sure else " unsure"
        when = f'<time datetime="{esc(m.machine)}">{esc(m.when)}</time>'
        rows.append(f'<li class="moment{unsure}" data-p="{mark}" data-is="time">{when}<a href="#{key}-{mark}">{esc(m.gist)}</a></li>')
    return section("Timeline", "", rows, cls="moments")


def relations(chapter: Chapter, key: str) -> str:
    """How actors stand to each other, each leading to its facts."""
    place = places(chapter)
    rows = []
    for b in chapter.bonds:
        marks = sorted({place[f] for f in b.facts if f in place}, key=lambda m: (m[0], int(m[1:])))
        links = " ".join(f'<a href="#{key}-{m}" aria-label="fact {i}">{i}</a>' for i, m in enumerate(marks[:9], 1))
        about = " · ".join(x for x in (b.dates, number(len(marks), "fact")) if x)
        keys = " ".join(marks)
        rows.append(f'<li data-p="{keys}" data-is="relation">{esc(b.words)} <span class="meta">{esc(about)} {links}</span></li>')
    return section("Relations", "", rows, kind="ul", cls="bonds")
