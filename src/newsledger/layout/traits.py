"""What the classifier of lines looks at: traits of each line, general in nature, and of its place among the others.

Theory of operation. A trait is a short string ("len3", "end.", "v=stamp"). `own` traits are read off the line itself: length, case, closing and
opening signs, digits, shares of small words, the verdict of the rules for single lines, a few words. `place` traits tell where it stands: how many
sentences come before and behind it, how far the nearest ones are, how much of its words the rest of the text says again. The first traits of a line
(its `core`) are also shown to the two lines before and behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from newsledger.language.lang.en import layout
from newsledger.layout.bylines import is_name
from newsledger.layout.furniture import known
from newsledger.layout.lines import Line
from newsledger.layout.local import is_prose
from newsledger.layout.notices import signs
from newsledger.layout.places import places_of

SMALL, TELLING, NOTICE, READER = frozenset(layout.SMALL), frozenset(layout.TELLING), frozenset(layout.NOTICE), frozenset(layout.READER)
VERB, SCENE, SPEECH = frozenset(layout.VERBS), frozenset(layout.SCENE), frozenset(layout.SPEECH)
PAPERS, OFFICES, LIVES = frozenset(layout.OUTLET_WORDS), frozenset(layout.ORGAN_WORDS), frozenset(layout.LIVES)
DAYS = frozenset(day + sign for day in layout.WEEKDAYS[:7] for sign in ("", ".", ","))
TOLD = 420  # characters of a longer line whose words are told
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
_DATE = re.compile(r"\d(?:\d{3}(?!\d)|[./-]\d{1,2}[./-]\d\d)")
_CLOCK = re.compile(r"\d\d?[:.h]\d\d(?!\d)|\d ?[apAP]\.?[mM]\b")
_SPEAKER = re.compile(r"[A-Z][A-Z .,'\-]{1,40}: ?\S|(?:[A-Z][\w.'\-]{0,14} ?){1,3}: ?\S|Q[.:] |A[.:] ")
_PERSON = re.compile(r"[A-Z][\w'\-]+ (?:[A-Z]\. )?[A-Z][\w'\-]+")
_PLACE = re.compile(r"[A-Z][A-Z .,'/]{2,40}(?:\([^)]{2,20}\) ?)?[-:] |[A-Z][\w' ]{2,20}(?: \([^)]{2,20}\))? ?(?:-|:) ")
_DIGIT = re.compile(r"\d")
_MARKED = frozenset('|/@#©()[]"?:;!>-+*&%$°…')
_SIZES = (3, 8, 15, 25, 40, 60, 80, 110, 150, 220, 350, 600)
_COUNTS = (1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 45)
LONG = 170
SURE, BESIDE = 100, 80  # characters of a plain sentence that needs no second look, and of the two beside it: 152 of 152 in our gold are paragraphs
AMID = 60  # the same between two of that size on either side: 369 of 370
KEPT = 5000
READ = 150  # characters of a long line that are looked at: its opening tells what it is
WORDS = 14  # words of a longer line are not told one by one


class Traits:
    """The traits of one line: `core` (shown to its neighbours too), `own` and `place`."""

    __slots__ = ("core", "own", "place")

    def __init__(self, core: tuple[str, ...], own: tuple[str, ...], place: tuple[str, ...]) -> None:
        self.core, self.own, self.place = core, own, place

    def all(self) -> tuple[str, ...]:
        """All traits of the line."""
        return self.core + self.own + self.place


@lru_cache(maxsize=KEPT)
def line_traits(
    text: str, low: str, kind: str, rule: str, prose: bool, told: frozenset[str] | None = None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The core and own traits of a line, from its words alone and from what the rules for single lines say of it."""
    size = len(text)
    part = text if size <= READ else text[:READ]
    words = part.split() or ["-"]
    count = len(words) if size <= READ else size // 6
    caps = sum([w[0].isupper() for w in words])
    lows = low.split() if size <= READ else part.lower().split()
    share = 10 * caps // len(words)
    small = 10 * sum(map(SMALL.__contains__, lows)) // len(words)
    last, first = text[-1], text[0]
    last = last if not last.isalnum() else "9" if last.isdigit() else "a"
    first = "A" if first.isupper() else "a" if first.islower() else "9" if first.isdigit() else first if first.isascii() else "?"
    length = bisect_left(_SIZES, size)
    shape = "U" if text.isupper() else "T" if share >= 8 else "S" if share >= 3 else "l"
    core, form = _form(length, last, shape, first, kind, rule, prose)
    own = [*form, *_numbers(bisect_left(_COUNTS, count), share, small, min(4, text.count(". ") + text.count("? ")))]
    if marks := _MARKED.intersection(part):
        own += [f"has{c}" for c in sorted(marks)]
    if not VERB.isdisjoint(lows):
        own.append("verb")
    if "ed " in low:
        own.append("past")
    if _DIGIT.search(part):
        own.append("digit")
        if _DATE.search(part):
            own.append("date")
        if _CLOCK.search(part):
            own.append("clock")
    own += _shapes(part, low, lows, prose, share)
    numbered = size > READ or "digit" in own or not low.isascii()
    own += _said(low, count, numbered, told) if size < LONG else _telling(low, told)
    own += _scene(lows)
    return core, tuple(dict.fromkeys(own))


@lru_cache(maxsize=KEPT)
def _form(length: int, last: str, shape: str, first: str, kind: str, rule: str, prose: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The core traits, and those of two things at once."""
    core = (f"len{length}", f"end{last}", f"case{shape}", f"v={kind}", f"prose{prose:d}", f"in{first}", f"r={rule}")
    return core, (f"lenend{length}{last}", f"shapelen{shape}{length}", f"inend{first}{last}")


@lru_cache(maxsize=KEPT)
def _numbers(count: int, caps: int, small: int, stops: int) -> tuple[str, ...]:
    return f"words{count}", f"caps{caps}", f"small{small}", f"stops{stops}"


def _shapes(text: str, low: str, lows: list[str], prose: bool, share: int) -> list[str]:
    """What known shapes a line has: a name, a speaker's turn, a place before a dash, words to the reader, an address."""
    out = []
    size = len(text)
    if share >= 6 and size < 90 and is_name(text):
        out.append("name")
    elif (person := _PERSON.match(text)) is not None:
        out.append("person")
        if text[person.end() + 1 : person.end() + 12].split(" ", 1)[0] in LIVES:
            out.append("bio")
    if size < 70 and share >= 5:
        out += _offices(lows)
    head = text[:70]
    if ":" in head and _SPEAKER.match(text):
        out.append("speaker")
    if ("- " in head or ": " in head) and _PLACE.match(text):
        out.append("place")
    if '"' not in low and not READER.isdisjoint(lows):
        out.append("reader")
    if prose and (not NOTICE.isdisjoint(lows) or "@" in low or "www." in low or "http" in low) and (found := signs(low)):
        out.append(f"notice{min(3, found)}")
    if size < 60 and known(text):
        out.append("known")
    if "www." in low or "http" in low or ".com" in low:
        out.append("address")
    return out


def _offices(lows: list[str]) -> list[str]:
    """Whether a line of names has a newspaper's word or an office's ("SAHEL FOOD SECURITY BULLETIN", "Supreme Court of Maluti")."""
    found = [] if PAPERS.isdisjoint(lows) else ["paper"]
    return found if OFFICES.isdisjoint(lows) else [*found, "office"]


def _said(low: str, count: int, digit: bool, told: frozenset[str] | None) -> list[str]:
    """The words of a short line, its first and its last. `digit`: whether it may hold a number."""
    words = _WORD.findall(low)
    if digit:
        words = ["#" if w.isdigit() else w for w in words]
    if not words:
        return ["nowords"]
    out = [f"w:{w}" for w in words[:WORDS]] if count <= WORDS else _telling(low, told)
    return [*out, f"first:{words[0]}", f"last:{words[-1]}", f"two:{' '.join(words[:2])}"]


def _telling(low: str, told: frozenset[str] | None) -> list[str]:
    """The words of a longer line that tell its kind: those of `told`, in training all."""
    words = dict.fromkeys(_WORD.findall(low[:TOLD]))
    return [f"tell:{w}" for w in words if told is None or w in told]


def _scene(lows: list[str]) -> list[str]:
    """Signs of a picture's caption (verbs of what is seen, in the present) and of a report's sentence (who said it, a weekday, a month)."""
    out = [f"scene{min(2, len(found))}"] if (found := SCENE.intersection(lows[:18])) else []
    if not SPEECH.isdisjoint(lows):
        out.append("speech")
    if not DAYS.isdisjoint(lows):
        out.append("weekday")
    return out


def kept(lines: list[Line]) -> list[int]:
    """The numbers of the lines that are doubtful: all but plain sentences of some length between two such sentences."""
    sizes = [len(line.text) if line.plain and not line.kind else 0 for line in lines]
    last = len(lines) - 1
    return [i for i, size in enumerate(sizes) if not (0 < i < last and size >= AMID and _amid(sizes, i, size))]


def _amid(sizes: list[int], i: int, size: int) -> bool:
    """Whether a plain sentence stands between two long ones, or between two shorter ones on either side. `sizes`: 0 for other lines."""
    if size >= SURE and sizes[i - 1] >= BESIDE and sizes[i + 1] >= BESIDE:
        return True
    return 1 < i < len(sizes) - 2 and min(sizes[i - 2 : i + 3]) >= AMID


def traits_of(lines: list[Line], told: frozenset[str] | None = None) -> list[Traits]:
    """The traits of the doubtful lines of a page (`kept`). `told`: the words of longer lines that are looked at, None for all."""
    prose = [is_prose(line) for line in lines]
    cut = ([line.head and line.kind == "credit" for line in lines[1:]] + [False])[: len(lines)]
    text = [p and line.kind in ("", "paragraph") and not c for p, line, c in zip(prose, lines, cut, strict=True)]
    doubtful = kept(lines)
    places = places_of(lines, text, doubtful)
    out = []
    for i, place in zip(doubtful, places, strict=True):
        line = lines[i]
        out.append(Traits(*line_traits(line.text, line.low, line.kind, line.rule, prose[i], told), place))
    return out
