"""Furniture: menus, buttons, notices and boxes that belong to the page, not to the report."""

from __future__ import annotations

import re
from functools import cache

from newsledger.language.lang.en.furniture import HAS
from newsledger.language.lang.en.layout import OUTLET_WORDS
from newsledger.layout.folding import bare, key_of
from newsledger.layout.links import glued
from newsledger.layout.words import words

_ITEM = re.compile(r"\s*[|/·•>›»]\s*|\s{2,}|\t+|\s-\s")
_PAPER = re.compile(r"[A-Z][\w'&. ]{2,40}(?:, The)? \([A-Z][\w .,]+\)|[A-Z][\w'&. ]{2,40}, The")  # "Lake Post, The (Oldham, OH)"
OUTLET = re.compile(rf"\b(?:{'|'.join(OUTLET_WORDS)})\b", re.IGNORECASE)
_BARS = re.compile(r"[|/·•>›»\t]|  | - ")
_WIDE = re.compile(r"\S(?:\t|   )\s*\S")
_DIGITS = re.compile(r"\d")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|@\w+|[\w\-]+(?:\.[\w\-]+)*\.(?:com|org|net|co|info|example|gov|edu)(?:\.\w\w)?(?:/\S*)?", re.IGNORECASE
)
_CODE = re.compile(
    r"(?:document|doc|ref|no|id|issue|vol|volume|page|p|pg)\b[.:]?\s?(?:no\.?\s?)?[#\d(][\w\-/()., ]*|[a-z]*\d[\w\-]{12,}", re.IGNORECASE
)
_THING = r"(?:comments?|shares?|views?|likes?|reads?|reactions?|retweets?|replies|followers|votes?|photos?|images?|people like|words)"
_COUNTS = re.compile(rf"[\d.,]+[km]?\s?\+?\s?{_THING}\b.{{0,40}}|(?:{_THING}|hits)\s?[:(]?\s?[\d.,]+[km]?\)?", re.IGNORECASE)
_WEATHER = re.compile(r".{0,40}-?\d{1,3}\s?°\s?[CF]?.{0,40}")
_MINUTES = re.compile(r"(?:\w+ ){0,3}\(?\d+[ -]?(?:min|minute|mins|minutes|sec|hr)\b.{0,30}", re.IGNORECASE)
_PLAYED = re.compile(r"\d?\d:\d\d(?::\d\d)?\s?[/|]\s?-?\d?\d:\d\d(?::\d\d)?")  # a player's time and length: "0:00 / 2:37"
_SLUG = re.compile(r"(?:BC|AM|PM)-{1,2}[A-Z][\w\-.]+,?.{0,60}")  # the name that an agency gives its copy
_STAGE = re.compile(r"[(\[](?:SOUNDBITE|APPLAUSE|LAUGHTER|CROSSTALK|MUSIC|END|BEGIN|VIDEO|COMMERCIAL|INAUDIBLE)[A-Z ,'.\-]*[)\]]")
_BRACKET = re.compile(r"\[(?:page|ad|advert|image|photo|video|embed|gallery|map|poll|quiz|caption|sponsor)[^\]]{0,40}\]", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:\(c\)|©|copyright|tm and|&copy;)", re.IGNORECASE)


def furniture_rule(text: str, low: str, key: str, present: tuple[str, ...]) -> str | None:
    """The rule by which a line is furniture for its own words, None when it is none. `present`: phrases of HAS that the page holds."""
    size = len(text)
    if size <= 120:
        if not key or _NO_LETTERS.fullmatch(text):
            return "furniture.sign"
        table = words()
        if key in table.whole or key in table.sections:
            return "furniture.whole"
        if size <= 90 and _short_pattern(text, low):
            return "furniture.pattern"
    if size <= 60 and text[-1] in ")e" and _PAPER.fullmatch(text) and OUTLET.search(text):
        return "furniture.outlet"
    if _COPYRIGHT.match(low.lstrip(" (*-")) and size < 600:
        return "furniture.copyright"
    start = words().starts.found(low)
    if start is not None and _fits(start, text, low):
        return "furniture.starts"
    if present and _phrases(text, low, present):
        return "furniture.has"
    return "furniture.menu" if size <= 400 and is_menu(text) else None


def _short_pattern(text: str, low: str) -> bool:
    bare = text.strip(" *-_")
    if " " not in bare and _ADDRESS.fullmatch(bare):
        return True
    if bare[:2] in ("BC", "AM", "PM") and _SLUG.fullmatch(bare):
        return True
    if bare[:1] in ("(", "[") and (_STAGE.fullmatch(bare) or _BRACKET.fullmatch(bare)):
        return True
    if not _DIGITS.search(bare):
        return False
    if _CODE.fullmatch(bare) or _COUNTS.fullmatch(bare):
        return True
    if _PLAYED.fullmatch(bare):
        return True
    if "\u00b0" in text and _WEATHER.fullmatch(text) and len(text) < 60:
        return True
    return len(text) < 45 and _MINUTES.fullmatch(text) is not None


_MILD = (
    "about",
    "episode",
    "season",
    "letters",
    "cookie",
    "share the",
    "read our",
    "stay with",
    "visit the",
    "call us",
    "call our",
    "see page",
    "contact",
)


def _fits(start: str, text: str, low: str) -> bool:
    """Whether a line that starts like furniture is furniture: mild starts ("about the", "visit the") only where the reader is spoken to."""
    if start.startswith(_MILD) and not start.endswith(":"):
        return (len(text) < 60 and not text.endswith((".", "?"))) or spoken_to(low)
    return len(text) < 420 or spoken_to(low)


_YOU = re.compile(r"\b(?:you|your|yours|you'll|you're|you've|us|our|we)\b")


def spoken_to(low: str) -> bool:
    """Whether the line speaks to its reader outside quotation marks."""
    return '"' not in low and _YOU.search(low) is not None


_WORD = re.compile(r"[^\W\d_]+")
_SAID = re.compile(r"\b(?:said|told|according to)\b")


def _phrases(text: str, low: str, present: tuple[str, ...]) -> bool:
    """One phrase of furniture in a short line, or two in a long one; a line that quotes somebody is no furniture."""
    hits = sum(1 for p in present if p in low)
    if not hits:
        return False
    if _SAID.search(low) is not None and "rights reserved" not in low and not spoken_to(low):
        return False
    return hits >= 2 or len(text) < 160 or (len(text) < 420 and spoken_to(low)) or "rights reserved" in low


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    """The phrases of furniture by their longest word."""
    table: dict[str, list[str]] = {}
    for phrase in HAS:
        table.setdefault(max(_WORD.findall(phrase), key=len, default=""), []).append(phrase)
    return {word: tuple(found) for word, found in table.items()}


def present_in(low: str) -> tuple[str, ...]:
    """The phrases of furniture that a page holds anywhere."""
    table = _by_word()
    words = bare(low).split()
    return tuple(p for word in sorted(table.keys() & {*words, ""}) for p in table[word] if p in low)


def is_menu(text: str) -> bool:
    """Whether a line is a menu or a row of buttons: items between bars or wide gaps, glued items, or known buttons word by word."""
    if len(text) > 60 and text.endswith((".", '."')):
        return False
    items = [i for i in _ITEM.split(text) if i] if _BARS.search(text) else [text]
    if (
        len(items) >= 3
        and all(len(i.split()) <= 4 for i in items)
        and not text.endswith((".", "?", '"'))
        and not is_table_row(items, wide=_WIDE.search(text) is not None)
    ):
        return True
    if len(items) == 2 and all(key_of(i.lower()) in words().whole or key_of(i.lower()) in words().sections for i in items):
        return True
    parts = glued(text)
    if len(parts) >= 2 and sum(known(p) for p in parts) >= max(2, 0.5 * len(parts)):
        return True
    return len(text) <= 160 and _rows(key_of(text.lower()))


_FIGURE = re.compile(r"[-+$€£(]?[\d.,:]+[%)a-z]?")


def is_table_row(items: list[str], *, wide: bool = False) -> bool:
    """Whether items are the row of a table of figures ("MY PALM OIL  SEP5  1871  -41.00"): two or more are numbers. `wide`: gaps part them."""
    return len(items) >= (3 if wide else 4) and sum(1 for i in items if _FIGURE.fullmatch(i)) >= 2


def known(item: str) -> bool:
    """Whether an item is a known button or section."""
    if len(item) > 60:
        return False
    key = key_of(item.lower())
    return not key or key in words().whole or key in words().sections


def _rows(key: str) -> bool:
    """Known buttons one after another with single spaces ("Menu Search Sign in", "Tweet Like # Pin it"), at least two of them and nothing else."""
    tokens, place, found = key.split(), 0, 0
    missing = 1  # the name of a section that only this page has ("Politics Metro Entertainment Sports Gist")
    if not 2 <= len(tokens) <= 24:
        return False
    table = words()
    while place < len(tokens):
        for size in range(min(4, len(tokens) - place), 0, -1):
            phrase = " ".join(tokens[place : place + size]).strip("()[]|.:,")
            if not phrase or phrase in table.whole or phrase in table.sections or phrase in ("#", "(#)"):
                place, found = place + size, found + 1
                break
        else:
            place, missing = place + 1, missing - 1
            if missing < 0:
                return False
    return found >= 2 if missing else found >= 4
