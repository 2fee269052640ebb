"""What each line of a report is, and when it was published: the layout of one page, from its own text and hints alone."""

from __future__ import annotations

import re

from newsledger.layout.classify import classify
from newsledger.layout.cuts import pieces_at
from newsledger.layout.dating import dates_of
from newsledger.layout.lines import Line, lines_of
from newsledger.layout.links import glued
from newsledger.layout.markup import finish, hinted, repeated, set_far
from newsledger.layout.outlets import outlet_of
from newsledger.layout.pieces import named_lines, placed
from newsledger.learn.collecting import held_back
from newsledger.records import Block, BlockKind, Layout, Report, span_of

_INSIDE = re.compile(r"\S(?:.*\S)?", re.DOTALL)
SUMMARY = 260  # characters of a standfirst
JOINED = frozenset(("paragraph", "caption", "standfirst", "bullet", "headline", "furniture", "related"))


def lay_out(report: Report) -> Layout:
    """The blocks of a report, in order, without overlap, covering all but white space; title, outlet and dates as its text and metadata say."""
    with held_back():
        return _laid_out(report)


def _laid_out(report: Report) -> Layout:
    text = report.text
    fold, lines = lines_of(text)
    hinted(lines, report.hints)
    set_far(lines)
    lines = named_lines(text, fold, lines, report.title or report.meta.get("title"))
    if not finish(lines):
        classify(lines)
    repeated(lines)
    lines = summed(joined(text, fold, parted(text, fold, placed(text, fold, lines))))
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


def summed(lines: list[Line]) -> list[Line]:
    """The lines, a short first paragraph above the dateline that opens the text a standfirst ("The route is longer." / "OSLO -- ...")."""
    start = next((i for i, x in enumerate(lines) if x.rule.startswith("dateline.start")), 0)
    text = [x for x in lines[:start] if x.kind == "paragraph"]
    headed = any(x.kind == "headline" for x in lines[:start])
    if len(text) == 1 and headed and len(text[0]) < SUMMARY and text[0].rule.endswith((".learned", ".within")):
        text[0].kind, text[0].rule = "standfirst", "standfirst.above"
    return lines


def parted(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with glued topics in parts ("NorwayIcelandFisheries")."""
    return [part for line in lines for part in (_parted(text, fold, line) if line.kind == "topics" and len(glued(line.text)) > 2 else [line])]


def joined(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with pieces put together again that turned out to be of one kind ("... the mayor said. (Reuters)" within a paragraph)."""
    out: list[Line] = []
    for line in lines:
        last = out[-1] if out else line
        same = line.head and line.kind == last.kind and line.kind in JOINED and "stamp" not in (line.named, last.named)
        if last is not line and same and not text[last.end : line.start].strip():
            whole = pieces_at(text, fold, last, [(0, line.end - last.start)])[0]
            whole.kind, whole.rule, whole.score, whole.head = last.kind, last.rule, min(last.score, line.score), last.head
            out[-1] = whole
        else:
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


def blocks_of(text: str, lines: list[Line]) -> list[Block]:
    """The blocks of the settled lines; what stands between pieces of a line (bars, signs) is furniture."""
    out: list[Block] = []
    last = 0
    for line in lines:
        if line.start > last and not text[last : line.start].isspace() and (rest := _INSIDE.search(text, last, line.start)):
            out.append(Block(span=span_of(text, rest.start(), rest.end()), kind="furniture", rule="furniture.between"))
        out.append(Block(span=span_of(text, line.start, line.end), kind=_kind(line.kind), rule=line.rule or "line", score=line.score))
        last = line.end
    if rest := _INSIDE.search(text, last):
        out.append(Block(span=span_of(text, rest.start(), rest.end()), kind="furniture", rule="furniture.between"))
    return out


def _kind(kind: str) -> BlockKind:
    return kind if kind else "furniture"  # type: ignore[return-value]
