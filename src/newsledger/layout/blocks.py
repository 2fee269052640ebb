"""What each line of a report is, and when it was published: the layout of one page, from its own text and hints alone."""

from __future__ import annotations

import re

import msgspec

from newsledger.layout.captions import credit_start, names_at_end
from newsledger.layout.cuts import cut, dash_of, pieces_at, sign_of, signed_end
from newsledger.layout.datelines import alone, dateline_of
from newsledger.layout.fields import is_fielded, mailed, settle_fields
from newsledger.layout.furniture import present_in
from newsledger.layout.giant import LEAST, is_giant, shattered
from newsledger.layout.head import RELEASE
from newsledger.layout.lines import Line, lines_of
from newsledger.layout.links import glued
from newsledger.layout.local import is_prose, judge
from newsledger.layout.markup import finish, hinted, mark, repeated, set_far, surely_inside, surely_outside
from newsledger.layout.outlets import outlet_of
from newsledger.layout.page import first_prose, settle
from newsledger.layout.published import choose, found_of, meta_time
from newsledger.layout.stamps import Stamp, scan
from newsledger.records import Block, BlockKind, Layout, Report, Time, span_of

_SPEAKER = re.compile(r"[A-Z][A-Z .,'\-]{1,60}:\s|[A-Z][\w.]{0,14}:\s")
DOUBTFUL = frozenset(("furniture.notice", "furniture.has", "furniture.starts"))  # rules that a line of the body can meet by its words
_INSIDE = re.compile(r"\S(?:.*\S)?", re.DOTALL)


def lay_out(report: Report) -> Layout:
    """The blocks of a report, in order, without overlap, covering all but white space; title, outlet and dates as its text and metadata say."""
    text = report.text
    fold, lines = lines_of(text)
    hinted(lines, report.hints)
    set_far(lines)
    lines = named_lines(text, fold, lines, report.title or report.meta.get("title"))
    finish(lines)
    settle(lines, title=report.title)
    repeated(lines)
    lines = split_lines(text, fold, lines)
    published, updated, times = dates_of(report, fold, lines)
    title = next((x for x in lines if x.kind == "headline"), None)
    return Layout(
        blocks=tuple(blocks_of(text, lines)),
        title=text[title.start : title.end] if title is not None else None,
        outlet=report.meta.get("site_name") or outlet_of(text, lines),
        published=published,
        updated=updated,
        times=times,
    )


def named_lines(text: str, fold: str, lines: list[Line], title: str | None = None) -> list[Line]:
    """The lines in pieces, each with the kind that its own words tell."""
    if is_giant(lines):
        lines = [piece for line in lines for piece in (shattered(text, fold, line) if len(line) >= LEAST else [line])]
    elif is_fielded(lines):
        lines = settle_fields(text, fold, lines)
    lines = [piece for line in lines for piece in (cut(text, fold, line) if not line.kind else [line])]
    lines = [piece for line in mailed(lines) for piece in (signed_end(text, fold, line) if not line.kind else [line])]
    lines = signed(text, fold, lines)
    mark(lines, title)
    present, after = present_in(fold.lower()), False
    known: dict[tuple[str, bool], tuple[str, str]] = {}  # a page may hold the same short line a hundred thousand times
    for line in lines:
        if not line.kind and (line.text, after) in known:
            line.kind, line.rule = known[line.text, after]
        elif not line.kind:
            judge(line, present, after=after)
            if line.rule in DOUBTFUL and surely_inside(line) and is_prose(line):
                line.kind, line.rule = "", ""
            known[line.text, after] = line.kind, line.rule
        after = line.kind == "byline"
    return datelined(text, fold, lines)


def signed(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with the signs of bullets cut off as furniture; a dash is a sign only where two lines in a row have it."""
    out: list[Line] = []
    for i, line in enumerate(lines):
        size = 0 if line.kind else sign_of(line)
        if not size and not line.kind and (dash := dash_of(line)):
            size = dash if any(0 <= k < len(lines) and dash_of(lines[k]) for k in (i - 1, i + 1)) else 0
        if not size:
            out.append(line)
            continue
        parts = pieces_at(text, fold, line, [(0, size), (size, len(line))])
        parts[0].kind, parts[0].rule = "furniture", "bullet.mark"
        parts[-1].sign = size
        out += parts
    return out


def datelined(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with datelines cut off: before the text's first line in any form, before later ones only with agency or date."""
    body = first_prose(lines)
    colons = sum(1 for line in lines if _SPEAKER.match(line.text))
    out: list[Line] = []
    first = True
    for i, line in enumerate(lines):
        if not line.kind and i in (body - 1, body - 2) and (found := alone(line.text)) and any(is_prose(x) for x in lines[i + 1 : i + 2]):
            line.kind, line.rule = "dateline", "dateline.line"
        elif not line.kind and i >= body and (found := dateline_of(line.text, first=first and i <= body + 2, colons=colons)):
            first = False
            parts = pieces_at(text, fold, line, [(0, found.end), (found.body, len(line))])
            parts[0].kind, parts[0].rule = "dateline", "dateline.start"
            if len(parts) > 1 and is_prose(parts[1]):
                parts[1].kind, parts[1].rule = "paragraph", "paragraph.dateline"
            line = parts[0]
            out += parts[:-1]
            line = parts[-1]
        out.append(line)
    return out


def split_lines(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The settled lines with credits cut off their captions, and glued topics parted."""
    out: list[Line] = []
    for line in lines:
        if (
            line.kind in ("caption", "paragraph", "standfirst", "subhead", "headline", "related", "furniture", "bullet")
            and len(line) < 700
            and not (surely_outside(line) and line.kind != "caption")
        ):
            place = credit_start(line.text, line.low) if not line.rule.startswith(("furniture.copy", "furniture.has", "furniture.starts")) else -1
            if place <= 0 and (line.kind == "caption" or (len(line) < 250 and line.kind in ("paragraph", "subhead"))):
                place = names_at_end(line.text)
            open_ = line.kind in ("subhead", "headline", "related", "bullet") and line.text[:place].rstrip()[-1:] not in ".!?)\"'"
            if place > 12 and not open_ and not (line.kind == "paragraph" and (place > 420 or line.text.startswith('"'))):
                parts = pieces_at(text, fold, line, [(0, len(line.text[:place].rstrip(" |-"))), (place, len(line))])
                parts[0].kind, parts[0].rule, parts[-1].kind, parts[-1].rule = "caption", "caption.inline", "credit", "credit.inline"
                out += parts
                continue
        if line.rule == "topics.glued":
            out += _parted(text, fold, line)
            continue
        out.append(line)
    return out


def _parted(text: str, fold: str, line: Line) -> list[Line]:
    places, at = [], 0
    for part in glued(line.text):
        places.append((at, at + len(part)))
        at += len(part)
    parts = pieces_at(text, fold, line, places)
    for topic in parts:
        topic.kind, topic.rule = "topics", "topics.glued"
    return parts


def dates_of(report: Report, fold: str, lines: list[Line]) -> tuple[Time | None, Time | None, tuple[Time, ...]]:
    """Published, updated, and the Times of all stamps and dated datelines."""
    stamps: list[tuple[int, Stamp, str]] = []
    headline = next((i for i, x in enumerate(lines) if x.kind == "headline"), -1)
    body = next((i for i, x in enumerate(lines) if x.kind == "paragraph"), len(lines))
    end = max((i for i, x in enumerate(lines) if x.kind == "paragraph"), default=-1)
    for i, line in enumerate(lines):
        if line.kind in ("furniture", "byline"):
            stamps += [(line.start, said, "after") for said in _told(line)]
        if line.kind not in ("stamp", "dateline") and line.rule != "furniture.clock":
            continue
        place = _place(lines, i, headline, body, end)
        found = _dateline_stamps(line) if line.kind == "dateline" else scan(line.text)[0]
        stamps += [(line.start, s, place) for s in found if place not in ("body", "after") or s.label]
    stamps = joined(stamps)
    everything = found_of(report.text, fold, stamps)
    marked = next((h.datetime for h in report.hints[: len(report.hints) // 2 + 1] if h.datetime), None)
    published = meta_time(report.meta.get("published"), "meta.published") or meta_time(marked, "meta.time")
    updated = meta_time(report.meta.get("updated"), "meta.updated")
    first, changed = choose(everything, published, updated)
    return first, changed, tuple(f.time for f in sorted(everything, key=lambda f: f.start))


_TELLS = re.compile(
    r"\b(?:(published|posted|issued|released|first appeared|originally appeared)"
    r"|(updated|corrected|amended|modified))\b[^.]{0,60}?(?<!\w)(?=\d|[A-Z])"
)


def _told(line: Line) -> list[Stamp]:
    """The dates in a notice that tells them in a sentence ("This story was originally published May 5, 2021 10:24 AM."); one of each role."""
    if len(line) > 300 or not re.search(r"(?:19|20)\d\d", line.text) or "©" in line.text or "copyright" in line.low:
        return []
    out: dict[str, Stamp] = {}
    for m in _TELLS.finditer(line.text):
        role = "published" if m[1] else "updated"
        if role in out:
            continue
        if m[2] and not re.search(
            r"\bthis (?:article|story|report|page|post|statement|version|piece|explainer)\b|^\W*(?:correct|updat|amend)", line.low
        ):
            continue
        for start in re.finditer(r"(?<!\w)\w", line.text[m.end() : m.end() + 60]):
            found = [s for s in scan(line.text, m.end() + start.start())[0] if s.day is not None and s.day.year is not None and s.day.day is not None]
            if found:
                out[role] = msgspec.structs.replace(found[0], role=role, label="told")
                break
    return list(out.values())


def joined(stamps: list[tuple[int, Stamp, str]]) -> list[tuple[int, Stamp, str]]:
    """The stamps, a time of day alone joined to the day on the line above it ("5 May 2021" / "10:24") when both stand in the page's head."""
    out: list[tuple[int, Stamp, str]] = []
    for offset, stamp, place in stamps:
        if out and place == "head" == out[-1][2] and stamp.day is None and stamp.clock is not None and not stamp.label and not stamp.relative:
            before = out[-1][1]
            near = offset + stamp.start - (out[-1][0] + before.end) < 6
            if near and before.day is not None and before.day.year is not None and before.clock is None:
                day_place = out[-1][0]
                end = offset + stamp.end - day_place
                out[-1] = (day_place, msgspec.structs.replace(before, clock=stamp.clock, end=end), place)
                continue
        out.append((offset, stamp, place))
    return out


def _place(lines: list[Line], i: int, headline: int, body: int, end: int) -> str:
    """Where a stamp stands: dateline, top (over the headline; `clock` there between menus), head, body, tail (right behind the text) or after."""
    if lines[i].kind == "dateline" or lines[i].rule == "furniture.clock":
        return "dateline" if lines[i].kind == "dateline" else "clock"
    if i < headline and any(len(x) < 50 and RELEASE.search(x.low) for x in lines[:headline]):
        return "head"  # an office's release says its day above its headline
    if i < headline:
        menus = sum(1 for x in lines[:headline] if x.rule in ("furniture.menu", "furniture.whole", "furniture.has", "furniture.starts"))
        return "clock" if menus >= 2 else "top"
    if i < body or body > end or _early(lines, i):
        return "head"
    if i < end:
        return "body"
    above = lines[i - 2] if lines[i].head and lines[i - 1].kind == "furniture" else lines[i - 1]
    return "tail" if above.kind in ("paragraph", "byline", "stamp", "bullet", "credit", "dateline") else "after"


def _early(lines: list[Line], i: int) -> bool:
    """Whether little of the text stands before a stamp: at most two sentences of it, and a third of its characters."""
    before = [len(x) for x in lines[:i] if x.kind == "paragraph"]
    return len(before) <= 2 and sum(before) < 0.35 * sum(len(x) for x in lines if x.kind == "paragraph")


def _dateline_stamps(line: Line) -> list[Stamp]:
    from newsledger.layout.dates import day_at

    for m in re.finditer(r"(?<!\w)\w", line.text):
        day = day_at(line.text, m.start())
        if day is not None:
            return [Stamp(start=m.start(), end=day.end, first=m.start(), day=day)]
    return []


def blocks_of(text: str, lines: list[Line]) -> list[Block]:
    """The blocks of the settled lines; what stands between pieces of a line (bars, signs) is furniture."""
    out: list[Block] = []
    last = 0
    for line in lines:
        if line.start > last and (rest := _INSIDE.search(text, last, line.start)):
            out.append(Block(span=span_of(text, rest.start(), rest.end()), kind="furniture", rule="furniture.between"))
        out.append(Block(span=span_of(text, line.start, line.end), kind=_kind(line.kind), rule=line.rule or "line", score=line.score))
        last = line.end
    if rest := _INSIDE.search(text, last):
        out.append(Block(span=span_of(text, rest.start(), rest.end()), kind="furniture", rule="furniture.between"))
    return out


def _kind(kind: str) -> BlockKind:
    return kind if kind else "furniture"  # type: ignore[return-value]
