"""What a line is for its place on the page: head, body and tail.

Theory of operation. `judge` has named the lines whose own words tell. The first line of prose that is no furniture opens the body. Before it
stand headline, second line of the headline and standfirst; names and addresses beside stamps are bylines; the rest is furniture. In the body a line
that is no sentence heads a section; lists of links run from their head to the next sentence. The tail begins behind the last sentence, or at a mark
that ends reports (comments, copyright, ENDS); what looks like a sentence there belongs to a teaser or a notice.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsledger.language.lang.en.layout import END_HEADS
from newsledger.language.lang.phrases import phrases
from newsledger.layout.bylines import is_name
from newsledger.layout.captions import credit_start
from newsledger.layout.datelines import alone
from newsledger.layout.furniture import is_table_row, known, spoken_to
from newsledger.layout.head import capitals, settle_head
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose
from newsledger.layout.markup import surely_inside
from newsledger.layout.notices import ORDER, may_be_notice
from newsledger.layout.openings import settle_captions, settle_opening
from newsledger.layout.words import words

END_KEYS = frozenset(
    phrases("""
    comments | # comments | comments (#) | comments # | leave a comment | leave a reply | leave a reply cancel reply | add a comment | post a comment
    | join the conversation | ends | -ends- | - ends - | notes to editors | note to editors | notes for editors | end | komentarze | komentarze (#)
    | kommentare | commentaires | comentarios | commenti | comentários | reacties | комментарии | yorumlar | address and contact | media contact
    | media contacts | press contact | press contacts | contact information | view comments | show comments | most read | most popular | related news
    | related articles | related stories | related posts | previous article | next article
    """)
)
END_RULES = frozenset(("furniture.copyright",))
FAR = 6  # lines
NEAR = 14
MARKUP = re.compile(r"<\w+|https?:|©|\bcopyright\b")
_ABOUT = re.compile(r"about (?:the )?[A-Z][\w&.' -]{2,50}:?$")
_YEAR = re.compile(r"(?:19|20)\d\d|\d[/.]\d\d?[/.]\d\d")


def settle(lines: list[Line], *, title: str | None = None) -> None:
    """Give every line its kind, in place."""
    set_apart(lines)
    body = first_prose(lines)
    settle_head(lines[:body], lines, title)
    settle_rest(lines, body)
    settle_end(lines)
    settle_captions(lines, body)
    settle_opening(lines)


def set_apart(lines: list[Line]) -> None:
    """Sentences far from the report's text, with many short lines between (teasers of other articles), are links.

    Sentences stand in clusters, parted by more than FAR lines that are none. The one with most text is the report; a cluster behind it with less than
    a third of its text, or before it with less than a quarter and more than NEAR lines away, is not.
    """
    prose = [i for i, x in enumerate(lines) if x.kind in ("", "paragraph", "dateline") and (x.kind or is_prose(x))]
    clusters: list[list[int]] = []
    for i in prose:
        if clusters and i - clusters[-1][-1] <= FAR:
            clusters[-1].append(i)
        else:
            clusters.append([i])
    if len(clusters) < 2:
        return
    sizes = [sum(len(lines[i]) for i in c) for c in clusters]
    main = max(range(len(clusters)), key=lambda k: sizes[k])
    for k, cluster in enumerate(clusters):
        small = sizes[k] < (0.25 if k < main else 0.35) * sizes[main]
        away = k > main or clusters[main][0] - cluster[-1] > NEAR
        if k != main and small and away:
            for i in cluster:
                if not lines[i].kind:
                    lines[i].kind, lines[i].rule = "related", "related.apart"


def first_prose(lines: list[Line]) -> int:
    """The index of the line that opens the report's text; the number of lines when there is none.

    A single sentence between headline and stamp ("... that nobody visits twice.") is passed over when a byline or stamp follows it.
    """
    for i, line in enumerate(lines):
        if line.kind in ("", "paragraph", "dateline") and (line.kind or is_prose(line)):
            short = len(line) < 260 and not line.kind
            if not line.kind and len(line) < 450 and credit_start(line.text, line.low) > 12 and not _ends_page(lines, i + 1):
                continue
            if short and i and _pictured_below(lines, i) and not _ends_page(lines, i + 1):
                continue
            if short and ((line.text[-1] == ":" and len(line) < 60) or (_signed_below(lines, i) and not _ends_page(lines, i + 1))):
                continue
            if short and i == 0 and len(lines) > 1 and len(line) < 130 and _is_title(line, lines):
                continue
            return i
    return len(lines)


def _signed_below(lines: list[Line], i: int) -> bool:
    """Whether a byline or a dated stamp stands within the next lines, before any other sentence: then this one is a standfirst."""
    for line in lines[i + 1 : i + 7]:
        if line.kind == "byline" or (line.kind == "stamp" and _YEAR.search(line.text)):
            return True
        if line.kind in ("paragraph", "dateline", "related", "related-head", "topics", "stamp") or (line.kind == "" and is_prose(line)):
            return False
    return False


def _pictured_below(lines: list[Line], i: int) -> bool:
    """Whether a caption with its credit stands right below the first sentence under a headline: then this one is a standfirst."""
    if lines[i - 1].kind not in ("", "headline"):
        return False
    below = next((x for x in lines[i + 1 : i + 4] if x.kind != "furniture"), None)
    return below is not None and (below.kind in ("caption", "credit") or (len(below) < 450 and credit_start(below.text, below.low) > 12))


def _ends_page(lines: list[Line], place: int) -> bool:
    return not any(is_prose(x) and x.kind in ("", "paragraph") for x in lines[place : place + 60])


def _is_title(line: Line, lines: list[Line]) -> bool:
    """A first line that ends like a sentence but is the headline: no more than 16 words, longer prose behind it, and set off."""
    later = lines[1]
    return (
        len(line.text.split()) <= 16
        and line.text[-1] in "?!\"'."
        and line.text.count(". ") == 0
        and (later.gap >= 1 or later.kind != "" or len(later) > len(line))
    )


def settle_rest(lines: list[Line], body: int) -> None:
    """Kinds of the lines from the body on, by a walk that knows whether it is in the body, in a list or in the tail."""
    last = last_prose(lines, body)
    in_list, tail, seen = "", False, 0
    total = sum(len(x) for x in lines[body:] if x.kind in ("", "paragraph"))
    for i in range(body, len(lines)):
        line = lines[i]
        if line.kind in ("", "paragraph"):
            seen += len(line)
        late = seen > 0.55 * total and i > body
        if line.kind in ("related-head", "topics-head"):
            in_list = line.kind.split("-")[0]
            tail = tail or (late and (i > last or (line.key in END_KEYS and not _body_goes_on(lines, i))))
            line.kind = in_list
        elif line.kind:
            tail = tail or (late and _ends_report(lines, i))
            in_list = _after_named(lines, i, in_list)
        else:
            line.kind, line.rule, in_list = _kind_in_body(lines, i, last, in_list, tail)


def settle_end(lines: list[Line]) -> None:
    """Sentences behind the report's last one in which the page speaks of itself, from the end backwards; a report keeps at least one sentence."""
    texts = [i for i, x in enumerate(lines) if x.kind == "paragraph"]
    while len(texts) > 2 and may_be_notice(lines[texts[-1]].low) and not surely_inside(lines[texts[-1]]):
        lines[texts[-1]].kind, lines[texts[-1]].rule = "furniture", "furniture.end"
        texts.pop()


def _ends_report(lines: list[Line], i: int) -> bool:
    """Whether a named line ends the report: comments, copyright, ENDS, topics, or a row of signs over a notice ("* * *")."""
    line = lines[i]
    if line.kind == "topics" or line.rule in ("byline.credits", "byline.sign"):
        return True
    if line.kind != "furniture":
        return False
    if line.key in END_KEYS or line.rule in END_RULES or line.text in ("###", "# # #", "-30-", "- 30 -", "-0-", "#"):
        return True
    return line.rule == "furniture.sign" and i + 1 < len(lines) and lines[i + 1].kind in ("furniture", "related-head", "related")


def _body_goes_on(lines: list[Line], i: int) -> bool:
    """Whether two sentences in a row stand behind a list in the middle of a report."""
    later = [x for x in lines[i + 1 : i + 40] if x.kind in ("", "paragraph")]
    return any(is_prose(a) and is_prose(b) and len(a) > 80 and len(b) > 80 for a, b in pairwise(later))


def _after_named(lines: list[Line], i: int, in_list: str) -> str:
    """The list that goes on behind a named line: dates and sections inside a list belong to it; a paragraph ends it."""
    line = lines[i]
    if (
        in_list == "topics"
        and line.rule == "furniture.whole"
        and known(line.text)
        and len(line) < 30
        and not lines[i - 1].rule.startswith("furniture")
    ):
        line.kind, line.rule = "topics", "topics.item"
    elif in_list == "related" and line.kind == "stamp" and lines[i - 1].kind == "related":
        line.kind, line.rule = "related", "related.date"
    elif line.kind == "stamp" and line.rule == "stamp.whole" and _heads_section(lines, i):
        line.kind, line.rule = "subhead", "subhead.day"
    return "" if line.kind in ("paragraph", "byline", "stamp", "subhead") else in_list


def _heads_section(lines: list[Line], i: int) -> bool:
    """ "Monday, Jan. 16" over the entries of a police log: a day without year, label or time before a sentence."""
    text = lines[i].text
    return not re.search(r"\d{4}|\d[:.]\d\d|[ap]\.?m", text) and i + 1 < len(lines) and is_prose(lines[i + 1])


def last_prose(lines: list[Line], body: int) -> int:
    """The index of the last line of the report's text: the last sentence, or what stands before the credits "(Reporting by ...)"; -1 without one."""
    last = max(
        (i for i in range(body, len(lines)) if lines[i].kind in ("", "paragraph", "dateline") and (lines[i].kind or is_prose(lines[i]))), default=-1
    )
    credits = max((i for i in range(body, len(lines)) if lines[i].rule == "byline.credits"), default=-1)
    return max(last, credits - 1)


def _kind_in_body(lines: list[Line], i: int, last: int, in_list: str, tail: bool) -> tuple[str, str, str]:
    line = lines[i]
    prose = is_prose(line)
    if in_list == "topics":
        if not prose and len(line) <= 60:
            return "topics", "topics.item", in_list
        in_list = ""
    if in_list == "related":
        if _is_item(lines, i, prose) and not (prose and not tail and _speaks(line)):
            return "related", "related.item", in_list
        in_list = ""
    if tail:
        return "furniture", "furniture.tail", ""
    if not prose and i > 2 and (line.key in END_HEADS or _ABOUT.match("a" + line.text[1:])) and _late(lines, i):
        return "furniture", "furniture.closing", "closing"
    if in_list == "closing":
        return "furniture", "furniture.closing", "closing"
    if line.sign:
        return "bullet", "bullet.sign", ""
    if prose and not _asks(lines, i):
        return "paragraph", "paragraph.prose", ""
    return _no_sentence(lines, i, last)


def _late(lines: list[Line], i: int) -> bool:
    """Whether more than half of the text's characters stand before a line."""
    before = sum(len(x) for x in lines[:i] if x.kind == "paragraph")
    return before > sum(len(x) for x in lines[i:] if x.kind in ("", "paragraph"))


def _asks(lines: list[Line], i: int) -> bool:
    """ "Where is the anchor?" over a paragraph: a short question that heads a section."""
    line = lines[i]
    if (
        not line.text.endswith("?")
        or len(line.text.split()) > 9
        or '"' in line.text
        or line.text[0] in "-'"
        or re.match(r"[A-Z][\w. ]{0,20}:", line.text)
    ):
        return False
    follow = lines[i + 1] if i + 1 < len(lines) else None
    return follow is not None and follow.kind == "" and is_prose(follow) and len(follow) > 2 * len(line)


def _speaks(line: Line) -> bool:
    """Whether a sentence quotes somebody at length ('"We know it hurts," said engineer Mara Lind.'): no teaser in mid-body does."""
    return re.search(r"\"[^\"]{8,}\"", line.text) is not None and re.search(r"\b(?:said|says|told|added)\b", line.low) is not None


def _is_item(lines: list[Line], i: int, prose: bool) -> bool:
    """Whether a line of a list of links is one of its items: no sentence, or a teaser between two titles."""
    line = lines[i]
    if not prose or (line.text[-1] in "?!" and len(line) < 110):
        return True
    if len(line) > 260 or line.gap > 1:
        return False
    before = lines[i - 1].kind == "related" and lines[i - 1].rule != "related.head" and not is_prose(lines[i - 1])
    after = i + 1 >= len(lines) or (not is_prose(lines[i + 1]) and lines[i + 1].kind in ("", "stamp", "related", "related-head", "furniture"))
    return before and after


def _no_sentence(lines: list[Line], i: int, last: int) -> tuple[str, str, str]:
    """A line of the body that is no sentence: subhead before prose, name after it, title of another article behind the last sentence."""
    line = lines[i]
    count = len(line.text.split())
    if i > last:
        return (*_behind(lines, i), "")
    if line.text[0] == "[" and line.text[-1] == "]":
        return "paragraph", "paragraph.bracket", ""
    follow = next((x for x in lines[i + 1 : i + 3] if x.kind not in ("furniture", "stamp", "byline")), None)
    open_next = i + 1 < len(lines) and lines[i + 1].kind == "" and not is_prose(lines[i + 1])
    if lines[i - 1].kind in ("paragraph", "byline") and open_next and count <= 6 and capitals(line.text) and i + 2 < len(lines):
        return "byline", "byline.letter", ""
    if is_table_row(re.split(r"\s{2,}|\t", line.text)) or re.search(r"\S\s{3,}\S.*\s{3,}\S", line.text):
        return "paragraph", "paragraph.table", ""
    if _is_title_row(lines, i):
        return "related", "related.row", "related"
    if _opens_link(line):
        return "related", "related.word", ""
    box = lines[i + 1 : i + 3]
    if len(box) == 2 and all(x.kind == "furniture" and x.gap == 0 for x in box) and line.gap >= 1:
        return "furniture", "furniture.box", ""
    if follow is not None and len(line) <= 110 and (follow.kind == "paragraph" or is_prose(follow) or follow.sign):
        return "subhead", "subhead.body", ""
    if count <= 8 and i + 1 < len(lines):
        return "subhead", "subhead.row", ""
    beside = [x for x in (*lines[i - 1 : i], *lines[i + 1 : i + 2]) if x.kind in ("related", "furniture") or (x.kind == "" and not is_prose(x))]
    return ("related", "related.row", "") if len(beside) == 2 else ("paragraph", "paragraph.rest", "")


def _opens_link(line: Line) -> bool:
    """ "ANALYSIS: Why the lessons never reached the villages", "In pictures: Monsoon fills lake", "Why does the UN have a crisis? | Podcast"."""
    if len(line.text.split()) < 4 or '"' in line.text[:2]:
        return False
    label = words().related_loose.found(line.low)
    if label is not None and re.match(r"(?: \(\d{4}\))?\s?:\s?\S", line.text[len(label) :]) is not None:
        return True
    return re.search(r"\| ?(?:podcast|video|opinion|letters|gallery|explainer|analysis|editorial)$", line.low) is not None


def _of_page(line: Line) -> bool:
    """Behind the text: orders ("View 14 Guestbook Entries"), code, a motto in quotation marks, what dashes close in ("- compiled from wires -")."""
    return (
        MARKUP.search(line.low) is not None
        or (line.text[0] == line.text[-1] and line.text[0] in "\"-'")
        or (len(line.text.split()) <= 8 and ORDER.match(line.low) is not None and ":" not in line.text)
    )


def _is_title_row(lines: list[Line], i: int) -> bool:
    """Whether a line is one of two or more titles in a row, of at least five words each: sub-headings stand alone, links do not."""
    near = [
        x
        for x in (*lines[i - 1 : i], *lines[i + 1 : i + 2])
        if (x.kind == "" or x.rule in ("related.item", "related.row")) and not x.sign and not is_prose(x) and x.gap <= 1
    ]
    return len(lines[i].text.split()) >= 5 and any(len(x.text.split()) >= 5 for x in near)


def _behind(lines: list[Line], i: int) -> tuple[str, str]:
    """What stands behind the last sentence: a name, a list of topics without spaces, a title of another article, or furniture."""
    line = lines[i]
    count = len(line.text.split())
    if is_name(line.text) and lines[i - 1].kind in ("paragraph", "byline"):
        return "byline", "byline.end"
    if lines[i - 1].kind == "paragraph" and (found := alone(line.text)) is not None and found.day is not None and found.day.year is not None:
        return "dateline", "dateline.end"
    if count == 1 and len(line) >= 14 and line.text.isalpha():
        return "topics", "topics.glued"
    if count >= 3 and line.text[-1] == "." and lines[i - 1].kind == "paragraph" and not spoken_to(line.low):
        return "paragraph", "paragraph.short"
    if _opens_link(line):
        return "related", "related.after"
    if _of_page(line):
        return "furniture", "furniture.after"
    if known(line.text) or spoken_to(line.low) or count <= 3 or count > 18 or re.search(r"\d{4,}|\bP\.? ?O\b|@|\.\s", line.text):
        return "furniture", "furniture.after"
    return "related", "related.after"
