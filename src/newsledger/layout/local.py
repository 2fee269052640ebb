"""What a line is for its own words alone, wherever it stands."""

from __future__ import annotations

import re
from functools import lru_cache

from newsledger.layout.bylines import byline_rule, is_initials
from newsledger.layout.captions import caption_rule, credit_start
from newsledger.layout.furniture import furniture_rule, is_menu
from newsledger.layout.lines import Line
from newsledger.layout.links import is_glued, is_related_head, is_topics_head, related_rule, topics_rule
from newsledger.layout.words import words

PROSE_END = ".!?…:;\"')]}。！？।؟۔"
STOPS = ".!?…。！？।؟۔"
SENTENCE_END = re.compile(r"[.!?…。！？।؟۔][\"')\]]*(?:\s+(?:-\s?\d+\s?-|\(\w{2,12}\)|-{1,2}\s?\w{2,12}|/\w{2,12}/|#+|\*+))?$")
LONG = 170
KEPT = 10000


def is_prose(line: Line) -> bool:
    """Whether a line reads like a sentence of a report: long, or closed like a sentence with at least four words."""
    text = line.text
    size = len(text)
    if size >= LONG:
        return True
    if size < 18:
        return False
    if text[-1] not in STOPS and SENTENCE_END.search(text) is None:
        if text[-1] not in PROSE_END:
            return False
        return size >= 60 or (text[-1] == ":" and size >= 18 and not text.isupper() and len(text.split()) >= 3)
    return len(text.split()) >= 4 or (not text.isascii() and size >= 15)


def _opens_plain(low: str, present: tuple[str, ...]) -> bool:
    """Whether no label opens a plain sentence, and no phrase of furniture stands in it."""
    return words().openers.found(low) is None and not any(p in low for p in present) and not low.endswith(("report.", "reporting.", "story."))


def judge(line: Line, present: tuple[str, ...], *, after: bool) -> None:
    """Set the kind of a line that its own words tell; heads of lists get `related-head` and `topics-head`, unknown lines stay without a kind."""
    if line.kind:
        return
    text, low, key, size = line.text, line.low, line.key, len(line)
    if line.plain and _opens_plain(low, present):
        return
    if size > LONG:
        _judge_long(line, present)
        return
    here = tuple([p for p in present if p in low]) if present else ()
    line.kind, line.rule = _first(text, low, key, here, after)


@lru_cache(maxsize=KEPT)
def _first(text: str, low: str, key: str, present: tuple[str, ...], after: bool) -> tuple[str, str]:
    """Kind and rule of a short line; both empty when no rule knows it. Menus and buttons come again and again, so answers are kept."""
    return next(((kind, rule) for kind, rule in _short(text, low, key, present, after) if rule), ("", ""))


def _judge_long(line: Line, present: tuple[str, ...]) -> None:
    """Long lines: furniture only with strong words, bylines at the end, captions with credits; else left to the page."""
    text, low = line.text, line.low
    if len(text) < 500:
        if rule := topics_rule(text, low):
            line.kind, line.rule = "topics", rule
            return
        if rule := related_rule(text, low):
            line.kind, line.rule = "related", rule
            return
    signed = text[0] in "([" or low.endswith(("report.", "report.)", "story.", "reporting.", ")"))
    if signed and (rule := byline_rule(text[:170] if text[0] in "([" else text, low, after=False)):
        line.kind, line.rule = "byline", rule
        return
    if len(text) < 420 and (rule := caption_rule(text, low)) and rule != "caption.words":
        line.kind, line.rule = "caption", rule
        return
    rule = furniture_rule(text, low, line.key, present)
    if rule is None and len(text) <= 400 and is_glued(text, least=3):
        rule = "furniture.menu" if is_menu(text) else None
        line.kind, line.rule = ("furniture", rule) if rule else ("topics", "topics.glued")
        return
    if rule:
        line.kind, line.rule = "furniture", rule


def _short(text: str, low: str, key: str, present: tuple[str, ...], after: bool):  # type: ignore[no-untyped-def]
    """The rules for short lines, the first that gives a name wins."""
    table = words()
    if key in table.whole and key not in table.topics_heads and key not in table.related_heads and key not in table.sections:
        yield "furniture", "furniture.whole"
    yield "topics", topics_rule(text, low)
    yield "related", related_rule(text, low)
    if is_topics_head(key):
        yield "topics-head", "topics.head"
    if is_related_head(text, low, key):
        yield "related-head", "related.head"
    by = byline_rule(text, low, after=after)
    if by != "byline.sign" and credit_start(text, low) == 0:
        yield "credit", "credit.whole"
    yield "byline", by
    if is_glued(text):
        yield ("furniture", "furniture.menu") if is_menu(text) else ("topics", "topics.glued")
    yield "furniture", furniture_rule(text, low, key, present)
    if is_initials(text):
        yield "furniture", "furniture.initials"
    yield "caption", caption_rule(text, low)
