"""The lines of a report: physical lines, hard-wrapped ones joined, each with its gap and indent.

Theory of operation. A block may hold several physical lines when a page was wrapped at a fixed width ("Monks and porters formed a chain on /
Friday to pass sacks"). A break between two lines is a wrap when the next line's first word would not have fitted in the page's width; a page is
wrapped at all when enough of its breaks stand in mid-sentence. Where blank lines part the paragraphs the width may be ragged (a mail quoted with
">" signs): there every break behind a line of some length is a wrap.
"""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from newsledger.layout.folding import folded, key_of
from newsledger.layout.stamps import whole
from newsledger.records import Hint

_LINE = re.compile(r"[^\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_GAPS = {"\n": 1, "\n\n": 2, "\r\n": 1, "\r\n\r\n": 2}  # the commonest breaks, by the number of line ends
_LETTER = re.compile(r"[^\W\d_]")
_HEADER = re.compile(r"[A-Z][\w-]{1,20}: ?\S|[-=_*~]{3}|Copyright [©(\d]|©|\([cC]\) \d{4}")
_SIGNED = re.compile(r"(?:By|BY|by) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:(?:, | and )[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3})?")
_KEYED = re.compile(r"[A-Za-z][\w:.-]{1,24}: \S")  # a field of a feed under another ("dc:creator: Ann Lee")
_FENCED = re.compile(r"(--+|\*\*+|==+) \S.*\S \1")  # "-- continued from column 2: see MARTS, page 9 --"
_QUOTED = re.compile(r"(?m)^>")
_SIGNS = re.compile(r"(?:>\s?)+")
STAMP = 50  # characters: a shorter line of dates alone is no rest of a sentence
QUOTES = 3  # lines that begin with the sign of a quoted mail
WIDEST = 100  # a page wrapped at more columns is not wrapped
RAGGED = 0.4  # share of the breaks without a blank line that run on in lower case on a page wrapped raggedly
MIDDLE = 0.25  # share of tight breaks that stand in mid-sentence on a wrapped page


_ODD = re.compile(r"[|@©/#:<>\[\]()…_*=]")
PLAIN = 60  # characters: a shorter line may be anything


def is_plain(text: str) -> bool:
    """Whether a line is a sentence without any sign that a rule for single lines looks at ("The ferry had stopped twice before in June.")."""
    return len(text) >= PLAIN and text[-1] in ".\"'!?" and (text[0].isupper() or text[0] == '"') and _ODD.search(text) is None


class Line(msgspec.Struct, kw_only=True, gc=False):
    """One line, or several that a fixed width parted. `text` is folded and trimmed; `gap` counts the blank lines before;
    `head`: it is a piece that does not open its line; `plain`: a sentence without any sign (`is_plain`);
    `named`: the kind that its own words told."""

    start: int
    end: int
    text: str
    low: str
    gap: int = 0
    indent: int = 0
    kind: str = ""
    rule: str = ""
    score: float = 0.9
    hint: Hint | None = None
    head: bool = False
    plain: bool = False
    named: str = ""
    sign: int = 0

    @property
    def key(self) -> str:
        """What the line is compared by (`key_of`); asked for by few lines, so not kept."""
        return key_of(self.low)

    def __len__(self) -> int:
        return len(self.text)


def make_line(text: str, fold: str, start: int, end: int, *, gap: int = 0, indent: int = 0) -> Line:
    """The line of a stretch without white space at its ends."""
    part = fold[start:end]
    return Line(start=start, end=end, text=part, low=part.lower(), gap=gap, indent=indent, plain=is_plain(part))


def lines_of(text: str) -> tuple[str, list[Line]]:
    """The folded text and its lines, wrapped ones joined; lines of white space are left out."""
    fold, last = folded(text), 0
    out: list[Line] = []
    quoted = ">" in text and len(_QUOTED.findall(text)) >= QUOTES
    for match in _LINE.finditer(text):
        raw = match.group()
        mark = _SIGNS.match(raw) if quoted else None
        stripped = raw[mark.end() :].strip() if mark is not None else raw.strip()
        if not stripped:
            continue
        if mark is not None:
            indent = raw.index(stripped[0], mark.end())
        else:
            indent = 0 if len(stripped) == len(raw) else len(raw) - len(raw.lstrip())
        start = match.start() + indent
        gap = (_GAPS.get(text[last:start]) or len(_BREAKS.findall(text, last, start))) - 1 if out else 0
        end = start + len(stripped)
        out.append(make_line(text, fold, start, end, gap=max(0, gap), indent=indent))
        last = end
    return fold, unwrapped(text, fold, out)


def unwrapped(text: str, fold: str, lines: list[Line]) -> list[Line]:
    """The lines with wrapped ones joined, when the page is wrapped at all."""
    width = _width(lines)
    if width == 0:
        return lines
    out = lines[:1]
    tail = lines[0] if lines else None
    ragged = _is_ragged(lines)
    for line in lines[1:]:
        if tail is not None and _is_wrap(tail, line, out[-1], width, ragged=ragged):
            joined = make_line(text, fold, out[-1].start, line.end, gap=out[-1].gap, indent=out[-1].indent)
            out[-1] = joined
        else:
            out.append(line)
        tail = line
    return out


def _width(lines: list[Line]) -> int:
    """The width that the page was wrapped at, 0 when it was not: that of the lines whose sentence goes on below in lower case."""
    if _is_ragged(lines):
        return max(len(a) for a, b in pairwise(lines) if _runs_on(a, b))
    running = sorted(len(a) for a, b in pairwise(lines) if b.gap == 0 and b.text[0].islower() and len(a) > 25)
    if len(running) < 2:
        return 0
    width = running[int(len(running) * 0.9)] if len(running) < 10 else running[int(len(running) * 0.95)]
    if width > WIDEST or sum(1 for x in lines if len(x) > width + 15) > 0.15 * len(lines):
        return 0
    tight = [(a, b) for a, b in pairwise(lines) if b.gap == 0 and len(a) <= width + 8 and _fits_not(a, b, width)]
    middle = sum(1 for a, b in tight if b.text[0].islower() or a.text[-1].isalnum() or a.text[-1] in ",-")
    return width if len(tight) >= 3 and middle >= MIDDLE * len(tight) else 0


def _runs_on(a: Line, b: Line) -> bool:
    """Whether a sentence goes on below in lower case, behind a line of some length."""
    return b.gap == 0 and b.text[0].islower() and len(a) > 25 and a.text[-1] not in ".!?:"


def _is_ragged(lines: list[Line]) -> bool:
    """Whether blank lines part paragraphs of short lines, many of which run on in lower case: wrapped by hand or by a mail."""
    if sum(1 for x in lines[1:] if x.gap) < 3:
        return False
    breaks = [(a, b) for a, b in pairwise(lines) if b.gap == 0 and len(a) > 25]
    running = sum(1 for a, b in breaks if _runs_on(a, b))
    return running >= 3 and running >= RAGGED * len(breaks) and all(len(a) <= WIDEST for a, b in breaks if _runs_on(a, b))


def _ends_with(block: Line, a: Line, b: Line, width: int) -> bool:
    """Whether a day on a line of its own is the end of the sentence above it, in a block of several lines."""
    return b.text[-1] == "." and (a.text[-1].isalnum() or a.text[-1] == ",") and len(a) > 0.6 * width and len(block) > len(a)


def _stands(text: str) -> bool:
    """Whether a line is a stamp by itself: a full date, also with a time, and nothing else."""
    stamps = whole(text) if any(c.isdigit() for c in text) else []
    return len(stamps) == 1 and stamps[0].day is not None and stamps[0].day.year is not None


def _fits_not(a: Line, b: Line, width: int) -> bool:
    first = b.text.split(None, 1)[0]
    return len(a) + 1 + len(first) > width - 3


def _is_wrap(a: Line, b: Line, block: Line, width: int, *, ragged: bool) -> bool:
    """Whether the break before `b` is a wrap: no blank line, no fresh indent, no room for its first word, or mid-sentence after a long line."""
    if b.gap or b.indent > max(a.indent, 1) or a.text[-1] == ":" or not (_LETTER.search(a.text) and _LETTER.search(b.text)) or "   " in a.text:
        return False
    if len(a) > width + 8 or _HEADER.match(b.text) or (len(b) < 12 and "/" in b.text):
        return False
    if _SIGNED.fullmatch(b.text) or (_KEYED.match(b.text) and _KEYED.match(block.text)):
        return False
    if len(block.text) == len(a.text) and a.text.isupper() and not b.text.isupper():
        return False
    if _FENCED.fullmatch(a.text) or _FENCED.fullmatch(b.text):
        return False
    if len(block.text) == len(a.text) and len(a) < STAMP and b.text[0].isupper() and _stands(a.text):
        return False  # "Tuesday, 6 February 2018, 21:55 GMT" over the headline
    if len(b) < STAMP and any(c.isdigit() for c in b.text[:14]) and whole(b.text):
        return _ends_with(block, a, b, width)  # "... had last been closed by the council / on 5 May 2021."
    return (ragged and len(a) > 0.55 * width) or _fits_not(a, b, width) or (b.text[0].islower() and len(a) > 0.6 * width)
