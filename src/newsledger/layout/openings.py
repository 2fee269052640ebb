"""Two kinds that only the lines around tell: the first sentence that is a standfirst, and captions beside their credits."""

from __future__ import annotations

import re

from newsledger.layout.bylines import is_loud_name
from newsledger.layout.captions import is_credit_name
from newsledger.layout.lines import Line

OPENING, SHORT = 130, 85  # characters of a standfirst without a break of its own: before a section, before longer prose


def settle_opening(lines: list[Line]) -> None:
    """A short first sentence before a section, a dateline or much longer prose is the standfirst ("... that nobody visits twice.").

    Not so where it opens the text itself: with a word in capitals ("POLICE are asking ..."), a number, or speech.
    """
    i = next((k for k, x in enumerate(lines) if x.kind == "paragraph"), -1)
    if i < 1 or i + 1 >= len(lines) or lines[i].rule != "paragraph.prose" or len(lines[i]) >= OPENING or any(x.kind == "standfirst" for x in lines):
        return
    line, after = lines[i], lines[i + 1]
    first = line.text.split()[0]
    loud = first.isupper() and len(first) > 3
    titled = any(x.kind == "headline" and len(x.text.split()) > 2 for x in lines[:i])
    if loud or line.text[0] in "\"'-[(" or re.match(r"\d{1,2}[:.]\d\d", line.text) or not titled:
        return
    later = [x for x in lines[i + 1 :] if x.kind == "paragraph"]
    parted = after.kind in ("subhead", "dateline") or after.rule == "furniture.whole"
    if len(later) > 1 and (parted or (after.kind == "paragraph" and len(line) < SHORT and len(after) > 1.5 * len(line))):
        line.kind, line.rule, line.score = "standfirst", "standfirst.opening", 0.7


def settle_captions(lines: list[Line], body: int) -> None:
    """Captions before their credits ("A lamp post with its wiring torn out." / "EPA"), and credits that only a caption before them tells."""
    writers = " / ".join(x.low for x in lines if x.kind == "byline")
    for i in range(1, len(lines)):
        line, before = lines[i], lines[i - 1]
        if line.kind == "subhead" and is_loud_name(line.text) and line.low in writers and before.kind == "paragraph" and len(before) < 200:
            line.kind, line.rule, before.kind, before.rule = "credit", "credit.writer", "caption", "caption.credit"
        if before.low.rstrip(",: ") == "image caption" and line.kind in ("standfirst", "paragraph", "subhead", "furniture") and len(line) < 300:
            before.kind, before.rule, line.kind, line.rule = "furniture", "caption.head", "caption", "caption.below"
        if (
            before.kind == "caption"
            and line.kind in ("furniture", "byline", "related", "subhead", "paragraph", "standfirst", "headline")
            and is_credit_name(line.text, line.low)
        ):
            line.kind, line.rule = "credit", "credit.after"
        if (
            line.kind == "credit"
            and line.rule == "credit.whole"
            and before.rule not in ("related.label", "related.loud")
            and before.kind in ("standfirst", "subhead", "related", "paragraph", "headline", "furniture")
        ):
            if before.kind == "headline" or (
                before.kind == "furniture" and not before.rule.startswith(("furniture.above", "furniture.head", "furniture.after"))
            ):
                continue
            if before.kind == "paragraph" and (len(before) > 330 or before.low.count(". ") > 2 or before.text.startswith('"')):
                continue
            after = lines[i + 1] if i + 1 < len(lines) else line
            if before.kind == "paragraph" and after.kind == "subhead" and after.gap <= line.gap and len(after.text.split()) >= 4:
                after.kind, after.rule = "caption", "caption.below"  # "Getty Images" over its caption
            elif line.gap <= 1:
                before.kind, before.rule = "caption", "caption.credit"
