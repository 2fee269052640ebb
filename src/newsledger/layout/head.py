"""The head of a page: headline, its second line, standfirst and bylines above the text; mastheads, mottoes and offices are furniture."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import ORGAN_WORDS, OUTLET_WORDS
from newsledger.layout.bylines import is_loud_name, is_name, opens_with_name
from newsledger.layout.furniture import known, spoken_to
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose

_OUTLET = re.compile(rf"\b(?:{'|'.join(OUTLET_WORDS)})\b", re.IGNORECASE)
POINTS = frozenset(
    ("key points", "in brief", "at a glance", "highlights", "key takeaways", "summary", "in short", "main points", "what we know so far")
)
MOST_HEADS = 40  # lines right above the body among which the headline is looked for: no page's menu should make the search long
_ORGAN = re.compile(rf"\b(?:{'|'.join(ORGAN_WORDS)})\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|est\.|established|founded)(?: in)? 1[789]\d\d$", re.IGNORECASE)
_NUMBERED = re.compile(r"\b\d+ of \d+\b|\b(?=\w*\d)\w{10,}\b|^(?:document|doc|ref|no|vol|issue|page|edition)\b.*\d", re.IGNORECASE)
RELEASE = re.compile(r"\b(?:press|media|news|immediate) release\b|\bpress (?:statement|note)\b|\bmedia (?:advisory|statement)\b")
_LATIN = re.compile(r"[A-Za-z]")
_TRAIL = re.compile(r"\s[\">›/]\s")  # a folded "»" is a quotation mark
SHORT_HEAD = 3  # words: a line of fewer words is a headline only where nothing better stands


def settle_head(head: list[Line], lines: list[Line], title: str | None) -> None:
    """Headline, its second line, standfirst and bylines among the lines before the body; what is left is furniture."""
    chosen = next((i for i, x in enumerate(head) if x.kind == "headline"), -1)
    chosen = chosen if chosen >= 0 else headline_of(head, lines, title)
    chosen = _labelled(head, lines, chosen)
    for i, line in enumerate(head):
        if line.kind in ("related-head", "topics-head"):
            line.kind = "furniture"
        if i and line.rule == "furniture.pattern" and "@" in line.text and head[i - 1].kind == "byline":
            line.kind, line.rule = "byline", "byline.address"
        if line.kind:
            continue
        if i == chosen:
            line.kind, line.rule = "headline", "headline.head"
        elif chosen >= 0 and i > chosen:
            line.kind, line.rule = _after_headline(line, head, i, chosen)
        else:
            line.kind, line.rule = "furniture", "furniture.above"


def _labelled(head: list[Line], lines: list[Line], chosen: int) -> int:
    """The headline, or the line that a label opens ("WATCH: Oxygen tanker rides ferry") where no better one stands above it.

    Such a line is a link elsewhere; on a page of pictures or of a video it is the headline, when what was chosen is a masthead or a sentence.
    """
    for i, line in enumerate(head):
        if line.kind != "related" or line.rule not in ("related.label", "related.loud") or len(line.text.split()) < 4:
            continue
        if any(x.kind == "stamp" and x.rule != "stamp.clock" for x in head[:i]) or not any(
            x.kind in ("stamp", "byline") for x in head[i + 1 : i + 5]
        ):
            continue
        if chosen < 0 or (chosen < i and masthead(head[chosen], lines)) or (chosen > i and is_prose(head[chosen])):
            line.kind, line.rule = "", ""
            return i
    return chosen


def headline_of(head: list[Line], lines: list[Line], title: str | None) -> int:
    """The index of the headline among the lines of the head, -1 when there is none."""
    wanted = " ".join(title.lower().split()) if title else ""
    crumbed = _crumbed(head)
    if not wanted and crumbed >= 0:
        return crumbed
    free = [i for i, line in enumerate(head) if line.kind == "" and not line.sign][-MOST_HEADS:]
    if wanted:
        exact = [i for i in free if len(head[i]) > 10 and (head[i].low in wanted or wanted in head[i].low)]
        if exact:
            return exact[0]
    good = [i for i in free if not masthead(head[i], lines) and not (is_name(head[i].text) and _beside(head, i))]
    long = [i for i in good if len(head[i].text.split()) > SHORT_HEAD or (len(head[i]) >= 18 and not _LATIN.search(head[i].text))]
    long = _below_release(head, long)
    while len(long) > 1 and _above_better(head, long[0], long[1]):
        long = long[1:]
    if long:
        before = [
            i for i in good if i < long[0] and len(head[i].text.split()) == SHORT_HEAD and head[i].text[0].isupper() and not head[i].text.isupper()
        ]
        return before[-1] if before and len(head[long[0]]) > 110 else long[0]
    if good:
        return good[-1]
    return free[-1] if free and len(head[free[-1]].text.split()) > 1 else (free[0] if len(free) == 1 and len(head[free[0]]) > 6 else -1)


def _below_release(head: list[Line], long: list[int]) -> list[int]:
    """The candidates below "FOR IMMEDIATE RELEASE" when what stands above it are names of offices, and one is left; else all."""
    mark = next((i for i, x in enumerate(head) if len(x.text.split()) <= 5 and RELEASE.search(x.low)), -1)
    below = [i for i in long if i > mark]
    above = [i for i in long if i < mark]
    return below if below and all(_all_capitals(head[i].text) and not head[i].text.isupper() for i in above) else long


def _crumbed(head: list[Line]) -> int:
    """The index of the line that a trail of sections above it ends with ("Metro » Tears as canoe mishap" over "Tears as canoe ..."), else -1."""
    for i, line in enumerate(head[:-1]):
        last = _TRAIL.split(line.low)[-1].rstrip(" .")
        if len(last) < 20 or last == line.low.rstrip(" ."):
            continue
        below = [j for j in range(i + 1, min(len(head), i + 6)) if head[j].kind == "" and head[j].low.startswith(last)]
        if below:
            return below[0]
    return -1


def _beside(head: list[Line], i: int) -> bool:
    """Whether a stamp, a byline or the body stands right below: where a name is a byline."""
    return i > 0 and (i + 1 >= len(head) or head[i + 1].kind in ("stamp", "byline", "furniture"))


def masthead(line: Line, lines: list[Line]) -> bool:
    """Whether a line of the head names the outlet or a section rather than the news: few words, an outlet's word, named again below, or bars."""
    text = line.text
    count = len(text.split())
    if known(text) or "|" in text or " > " in text or ' " ' in text or " :: " in text:
        return True
    if count > 9 or text.endswith(("?", "!")):
        return False
    if _SINCE.search(text):
        return True
    if " - " in text and _OUTLET.search(text.split(" - ", maxsplit=1)[0]) and all(w[0].isupper() for w in text.split(" - ")[0].split()):
        return True
    again = count <= 6 and len(line) > 4 and not any(c in text for c in ",:;") and any(_says_again(x, line) for x in (*lines[:60], *lines[-60:]))
    return again or (
        count <= 5 and _OUTLET.search(text) is not None and all(w[0].isupper() or not w[0].isalpha() or len(w) <= 3 for w in text.split())
    )


def _says_again(other: Line, line: Line) -> bool:
    """Whether another line, that is no prose, names the outlet again ("© 2023 Pine Hollow Register")."""
    if other is line or line.low not in other.low:
        return False
    return other.rule.startswith("furniture.") and other.low != line.low


def _above_better(head: list[Line], i: int, j: int) -> bool:
    """Whether line `i` stands over the headline `j`: a country or motto in capitals, a crumb that holds the headline, a motto over the menu."""
    upper, lower = head[i], head[j]
    if len(lower.text.split()) < 4 or is_name(lower.text) or _numbered(lower.text):
        return False
    loud = upper.text.isupper() and not lower.text.isupper() and len(lower.text.split()) >= 5
    if (
        loud
        and not any(RELEASE.search(x.low) for x in head[:i])
        and (len(upper.text.split()) <= 5 or (len(upper.text.split()) <= 9 and _OUTLET.search(upper.text)))
    ):
        return True
    if _NUMBERED.search(upper.text):
        return True
    if len(lower) < 150 and _ORGAN.search(upper.text) and _all_capitals(upper.text) and not _all_capitals(lower.text) and lower.text[-1] not in ".":
        return True
    if spoken_to(upper.low) and not spoken_to(lower.low) and not is_prose(lower):
        return True
    if lower.low in upper.low and len(upper) > len(lower):
        return True
    between = head[i + 1 : j]
    return any(x.rule == "furniture.menu" or known(x.text) for x in between if x.kind == "furniture" and x.rule != "bullet.mark") and not any(
        x.kind in ("stamp", "byline") for x in between
    )


def _after_headline(line: Line, head: list[Line], i: int, chosen: int) -> tuple[str, str]:
    text, count = line.text, len(line.text.split())
    top = head[chosen].text
    near = i > 0 and head[i - 1].kind == "headline" and line.gap <= max(0, head[i - 1].gap if i - 1 > chosen else 0)
    if line.sign or text[0] in "\u2192\u27a4\u2713":
        return "bullet", "bullet.head"
    if near and count > 1 and (top.isupper() == text.isupper()) and (top[-1] in ",;:-" or (top.isupper() and text.isupper()) or text[0].islower()):
        return "headline", "headline.second"
    points = i > 0 and (head[i - 1].key in POINTS or head[i - 1].rule == "bullet.points")
    if points and count >= 3 and not is_name(text):
        return "bullet", "bullet.points"
    if count <= 6 and _OUTLET.search(text) is not None and line.kind == "" and capitals(text) and _says_outlet(text):
        return "furniture", "furniture.outlet"
    if is_name(text) or (is_loud_name(text) and count <= 3) or ("," in text and "(" not in text and count <= 5 and _place_line(text)):
        return "byline", "byline.head"
    if text.split(" - ")[0].isupper() and not top.isupper() and not is_loud_name(text) and (count <= 6 or _OUTLET.search(text)):
        return "furniture", "furniture.office"
    if count <= 14 and text[-1] not in ".!?:" and opens_with_name(text):
        return "byline", "byline.long"
    if (
        i == len(head) - 1
        and count <= 6
        and text[-1] not in ".!"
        and (_numbered(text) or (i > 0 and head[i - 1].kind in ("furniture", "stamp", "byline")))
    ):
        return "subhead", "subhead.first"
    if count >= 5 and not (count <= 6 and known(text)):
        return "standfirst", "standfirst.head"
    if count <= 2 or spoken_to(line.low):
        return "furniture", "furniture.head"
    return "standfirst", "standfirst.short"


def _says_outlet(text: str) -> bool:
    """ "The Lake Post", "Lake Post, The (Oldham, OH)": a name with an article or a place in brackets."""
    return text.startswith("The ") or ", The" in text or "(" in text


def _numbered(text: str) -> bool:
    """ "1. THE POOL IS NOT COMING BACK"."""
    return re.match(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s", text) is not None


def _place_line(text: str) -> bool:
    """ "UNB, Shariatpur": an agency and a place."""
    return all(p.strip() and (p.strip()[0].isupper()) and len(p.split()) <= 3 for p in text.split(",")) and not text.endswith(".")


def _all_capitals(text: str) -> bool:
    """Whether every word but the smallest has a capital ("Ministry of Foreign Affairs of the Republic")."""
    return all(w[0].isupper() or not w[0].isalpha() or len(w) <= 3 for w in text.split())


def capitals(text: str) -> bool:
    """Whether every longer word has a capital ("Mrs P. Ngatai, Rapaura", "Colin Dobbs (age 11), Renwick")."""
    return all(w[0].isupper() or w[0] == "(" or len(w) <= 3 for w in re.split(r"\s+", re.sub(r"\([^)]*\)", "", text)) if w) and not text.isupper()
