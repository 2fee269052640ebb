"""A page whose lines were lost: menu, headline, stamp, text and links in one line, parted by single spaces or by nothing.

Theory of operation. Such a page is one line of at least 500 characters, or nearly so. It is cut at every place where a line may have ended: around
runs of known buttons, stamps and bylines, before the marks that open links, topics and notices, around a headline that stands there twice, at ends of
sentences, and where a capital follows a small letter without a space. The pieces have no kind yet; what belongs together is joined again when the
classifier has named them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsledger.layout.cuts import pieces_at
from newsledger.layout.folding import key_of
from newsledger.layout.lines import Line
from newsledger.layout.links import glued
from newsledger.layout.stamps import scan
from newsledger.layout.words import words

LEAST = 500
SHARE = 0.8  # of the page's characters that stand in the one line
HEAD = 700  # characters in which a headline that stands twice is looked for
TITLE = 5  # words of such a headline at least
_STAMP = re.compile(
    r"(?<!\w)(?:(?:(?:First|Last) )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified)(?: on| at)?:? (?=[A-Z\d])|Date: )"
    r"|(?<=\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY),? )?"
    r"\d{1,2} [A-Z][A-Za-z]{2,8},? (?:19|20)\d\d\b"
    r"|(?<=\s)[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b"
)
_BYLINE = re.compile(
    r"(?<=\s)(?:Our (?:Staff )?|Staff )(?:Correspondent|Reporter|Report)(?=\s|$)"
    r"|(?<=\s)By [A-Z][\w.'\-]+ (?:[A-Z]\. )?[A-Z][\w'\-]+(?: and [A-Z][\w.'\-]+ [A-Z][\w'\-]+)?(?=\s|$)"
)
_MARK = re.compile(
    r"(?<=\s)(?:\[?(?:advertisement|ADVERTISEMENT|Advertisement)\]?(?=\s)"
    r"|(?:Read (?:more|also|next)|Also read|READ MORE|Related(?: stories)?|See also|You may also like|Previous article|Next article|Most read|Tags?:"
    r"|Topics:|Filed under|Comments? \(\d+\)|Comments? \d+|\d+ [Cc]omments?|Copyright|©|Sign up (?:for|to)|Subscribe (?:to|now)|Follow us|Share this"
    r"|Report an error|Click here|Rate this|For breaking news|Photo:|Picture:|Foto:|Fot\.|Image:)(?!\w))|(?<=\s)\(c\) \d{4}|(?<=\s)#\w+"
    r"|(?<=[a-z][.!?])Copyright(?= [©\d])"
    r"|(?<=\s)(?:Facebook|Twitter|WhatsApp|LinkedIn|Pinterest) (?:Count|Shares?|\d+)(?=\s)"
    r"|(?<=[a-z\d.!?)]\s)[A-Z]{4,}(?:, [A-Z][\w ]{2,20})?(?: \([A-Z][\w/ ]{1,20}\))?(?::| -{1,2}) (?=[A-Z])"
)
_CREDIT = re.compile(  # "... car park. ANDY LEE / THE SUN A guard has", "PHOTO: EMERGENCY SERVICE Troops struck", "-Photo: PPI/File QUETTA: Four"
    r"(?<=[.!?] )[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3} / [A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,4}(?= [A-Z])"
    r"|(?<=\s)PHOTO: [A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){0,5}(?= [A-Z][a-z])|[-(]?(?:Photo|Image|Picture): ?[A-Z][\w]*/[A-Z]\w*\)?(?=\s)"
)
_LINK = re.compile(r"(?<=\s)(?:Read|READ|Also read|Read more|READ MORE|READ ALSO|Read also): ?[^.!?\"]{10,90}(?= \"[A-Z])")
_SENTENCE = re.compile(
    r"(?<=[a-z\d][.!?])(?=[A-Z][a-z]+ [a-z])|[.!?][\"')]*(?=\s+[A-Z\"'(\d])(?<![A-Z]\.)(?<!\b(?:Mr|Dr|St|Ms|Lt|No)\.)"
    r"(?<!\b(?:Mrs|Sgt|Gov|Sen|Rep|Gen|Col|Rev|Jan|Feb|Mar|Apr|Aug|Oct|Nov|Dec)\.)(?<!\b(?:Sept|Capt|Prof|Supt)\.)"
)


def is_giant(lines: list[Line]) -> bool:
    """Whether nearly all of the page stands in one line that holds more than sentences: buttons, a stamp, marks or glued words."""
    if not lines or len(lines) > 6:
        return False
    longest = max(lines, key=len)
    if len(longest) < LEAST or len(longest) < SHARE * sum(len(x) for x in lines):
        return False
    text = longest.text
    return bool(_runs(text[:HEAD])) or _STAMP.search(text) is not None or len(_MARK.findall(text)) >= 2 or len(glued(text[:20000])) > 3


def shattered(text: str, fold: str, line: Line) -> list[Line]:
    """The giant line in pieces without a kind."""
    places = sorted({0, len(line), *_places(line.text)})
    return pieces_at(text, fold, line, [(a, b) for a, b in pairwise(places) if line.text[a:b].strip()])


def _places(text: str) -> list[int]:
    """Where the lines of a giant line may have ended."""
    out = [p for span in (*_runs(text), *_twice(text[:HEAD])) for p in span]
    last = 0
    for m in _STAMP.finditer(text):
        if m.start() < last:
            continue
        stamps, _ = scan(text[m.start() : m.start() + 120])
        if any(s.day is not None for s in stamps):
            last = m.start() + max(s.end for s in stamps)
            out += [m.start(), last]
    out += [p for m in _BYLINE.finditer(text) for p in m.span()]
    out += [m.start() for m in _MARK.finditer(text)]
    out += [p for m in _CREDIT.finditer(text) for p in m.span()]
    out += [p for m in _LINK.finditer(text) for p in m.span()]
    out += [m.end() for m in _SENTENCE.finditer(text)]
    at = 0
    for part in glued(text)[:-1]:
        at += len(part)
        out.append(at)
    return out


def _runs(text: str) -> list[tuple[int, int]]:
    """The runs of two or more known buttons or sections, from three on with an unknown word between ("Politics Economy Mining Culture Subscribe")."""
    tokens = list(re.finditer(r"\S+", text))
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(tokens):
        last, found, k, gap, missed = i, 0, i, False, False
        while k < len(tokens):
            size = _button(text, tokens, k)
            if size and not (k + size < len(tokens) and tokens[k + size].group()[0].islower()):  # "Comments are moderated" is no button
                k, found, missed = k + size, found + 1, missed or gap
                last = k
            elif found and not gap and tokens[k].group()[0].isupper():
                k, gap = k + 1, True
            else:
                break
        if found >= 3 or (found == 2 and not missed):
            out.append((tokens[i].start(), tokens[last - 1].end()))
        i = max(i + 1, last)
    return out


def _button(text: str, tokens: list[re.Match[str]], k: int) -> int:
    """How many words from word `k` on are one known button; 0 for none."""
    if not tokens[k].group()[0].isupper():
        return 0
    table = words()
    for size in range(min(4, len(tokens) - k), 0, -1):
        phrase = key_of(text[tokens[k].start() : tokens[k + size - 1].end()].lower())
        if phrase and (phrase in table.whole or phrase in table.sections):
            return size
    return 0


def _twice(head: str) -> list[tuple[int, int]]:
    """Where a phrase of at least five words stands that the head holds twice: the title of the page and the headline."""
    tokens = [m.span() for m in re.finditer(r"\S+", head)]
    for i in range(len(tokens) - TITLE):
        part = head[tokens[i][0] : tokens[i + TITLE - 1][1]]
        again = head.find(part, tokens[i + TITLE - 1][1])
        if again < 0:
            continue
        start, size = tokens[i][0], len(part)
        while again + size < len(head) and start + size < again and head[start + size] == head[again + size]:
            size += 1
        size = len(head[start : start + size].rstrip(" -|"))
        return [(start, start + size), (again, again + size)]
    return []
