"""Words of a report as classes of time words: a string with one letter a word, over which the patterns of a language run.

A report of 500 words becomes 600 letters; most of them are the letter of all other words, so that patterns are tried at few places.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import repeat
from types import ModuleType
from typing import NamedTuple

from newsledger.language.lang import words

OTHER = "_"
BREAK = "\n"
CLASSES = """
    MONTH ABBR DAY SHORTDAY DAYS UNIT UNITS QUARTER QUARTERS SECOND WEEKEND NUMW HUNDRED D2 DIG DEC YEAR HHMM FRAC ORD ORDD ISODATE NUMDATE CLOCK AMPM
    NOON SEASON FALL SEASONS PART PARTS PARTBARE DECADE DECADEWORD CENTURY SHORTYEAR WORDYEAR ZONE REF RELDAY SETWORD HOLIDAY NEW
    COMMA DOT HYPH FIRST SINGLE RECENTLY OTHER JOINED
"""
TOKEN = re.compile(
    r"""
    (?P<ISODATE>(?<!\d)\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:z\b|[+-]\d\d:?\d\d)?)?(?![\d-]))
    |(?P<NUMDATE>\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d))
    |(?P<CLOCK>\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}\.\d\d(?=\s?(?:[ap]\.?\s?m\b|gmt\b|utc\b|bst\b|cet\b|cest\b)))
    |(?P<FRAC>(?<!\d)\d/\d(?![\d/])|[½¼¾])
    |(?P<DECADE>(?:\b\d{3}0|['’]?\b\d0)['’]?s\b)
    |(?P<ORDD>\b\d{1,3}(?:st|nd|rd|th)\b)
    |(?P<SHORTYEAR>['’]\d\d\b(?!['’]?s))
    |(?P<digits>\d+(?:[.,]\d+)*)
    |(?P<AMPM>[ap]\.\s?m\.?(?!\w)|[ap]m\b)
    |(?P<word>o['’]clock\b|[^\W\d_]+)
    |(?P<POSSESSIVE>['’]s\b)
    |(?P<BREAK>\n[^\S\n]*\n\s*)
    |(?P<COMMA>,)|(?P<DOT>\.)|(?P<HYPH>[-–—])
    |(?P<mark>[^\s\w])
    """,
    re.VERBOSE,
)
FULL_MONTH = 4


class Words(NamedTuple):
    """The words of one text: places, folded forms and the string of their classes."""

    start: list[int]
    end: list[int]
    lower: list[str]
    classes: str


class Grammar(NamedTuple):
    """One language's words of time and its compiled rules: (name, pattern, value function's name)."""

    words: ModuleType
    lexicon: Mapping[str, str]
    letters: Mapping[str, str]
    rules: Mapping[str, tuple[tuple[str, re.Pattern[str], str], ...]]
    """Class letter to the rules that may begin with it, in order."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]


def lowered(text: str) -> str:
    """The text in lower case, the same length (a few capitals would become two letters)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def grammar(code: str | None) -> Grammar | None:
    """The grammar of a language, None where it has no words of time."""
    lexis, rules = words(code, "times"), words(code, "time_patterns")
    if lexis is None or rules is None:
        return None
    names = [*CLASSES.split(), *sorted(set(lexis.ROLES.values()))]
    letters = {name: chr(0x4E00 + number) for number, name in enumerate(dict.fromkeys(names))}
    expanded = [(name, expand(pattern, rules.PARTS, letters), value) for name, pattern, value, _ in rules.RULES]
    compiled = [(name, re.compile(pattern), value, first_letters(pattern)) for name, pattern, value in expanded]
    index = {c: tuple((name, pattern, value) for name, pattern, value, firsts in compiled if c in firsts) for c in letters.values()}
    return Grammar(lexis, lexicon(lexis), letters, {c: found for c, found in index.items() if found}, phrases(lexis))


def first_letters(pattern: str) -> frozenset[str]:
    """The class letters that a pattern can begin with: a rule is tried only there, which makes the tagger three times as fast."""
    firsts, _, _ = _alternatives(pattern, 0)
    return frozenset(firsts)


def _alternatives(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """First letters of the alternatives from a place on, whether one may be empty, and where they end."""
    firsts, empty = set(), False
    while True:
        found, can_be_empty, at = _sequence(pattern, at)
        firsts |= found
        empty |= can_be_empty
        if at >= len(pattern) or pattern[at] != "|":
            return firsts, empty, at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """First letters of a sequence of letters and groups, whether it may be empty, and where it ends."""
    firsts: set[str] = set()
    empty = True
    while at < len(pattern) and pattern[at] not in "|)":
        if pattern.startswith("(?!", at):
            _, _, at = _alternatives(pattern, at + 3)
            found: set[str] = set()
            can_be_empty = True
        elif pattern.startswith("(?:", at):
            found, can_be_empty, at = _alternatives(pattern, at + 3)
        else:
            found, can_be_empty = {pattern[at]}, False
        at += 1
        if at < len(pattern) and pattern[at] in "?*+":
            can_be_empty |= pattern[at] != "+"
            at += 1
        if empty:
            firsts |= found
            empty = can_be_empty
    return firsts, empty, at


def expand(pattern: str, parts: Mapping[str, str], letters: Mapping[str, str]) -> str:
    """A regular expression over class letters from a rule's pattern."""
    while "<" in pattern:
        pattern = re.sub(r"<(\w+)>", lambda m: f"({parts[m.group(1)]})", pattern)
    joined = letters["JOINED"] + "*"
    pattern = re.sub(r"[A-Z][A-Z0-9]*", lambda m: letters.get(m.group(), "\x00") + (joined if m.group() in ("HOLIDAY", "WORDYEAR") else ""), pattern)
    return re.sub(r"\((?!\?)", "(?:", pattern.replace(" ", "").replace("(!", "(?!"))


def lexicon(lexis: ModuleType) -> dict[str, str]:
    """Word to class name, of all words with one class."""
    table: dict[str, str] = {}
    sources: dict[str, Mapping[str, object]] = {
        "UNIT": lexis.UNITS,
        "UNITS": lexis.PLURALS,
        "NUMW": lexis.NUMBERS,
        "HUNDRED": lexis.MULTIPLIERS,
        "ORD": lexis.ORDINALS,
        "SEASON": lexis.SEASONS,
        "SEASONS": lexis.SEASON_PLURALS,
        "PART": lexis.PARTS,
        "PARTS": lexis.PART_PLURALS,
        "NOON": lexis.NOONS,
        "DECADEWORD": lexis.DECADE_WORDS,
        "ZONE": lexis.ZONES,
        "REF": lexis.REFERENCES,
        "RELDAY": lexis.DAYS_FROM_NOW,
        "SETWORD": lexis.SETS,
    }
    for name, source in sources.items():
        table.update(dict.fromkeys(source, name))
    table.update({w: ("ABBR" if len(w) <= FULL_MONTH and w not in ("may", "june", "july") else "MONTH") for w in lexis.MONTHS})
    table.update({w: ("SHORTDAY" if w in lexis.SHORT_DAYS else "DAY") for w in lexis.WEEKDAYS})
    table.update({f"{w}s": "DAYS" for w in lexis.WEEKDAYS if w not in lexis.SHORT_DAYS})
    table.update(lexis.ROLES)
    table.update({"quarter": "QUARTER", "quarters": "QUARTERS", "second": "SECOND", "weekend": "WEEKEND", "weekends": "UNITS", "century": "CENTURY"})
    table.update(
        {"fall": "FALL", "new": "NEW", "single": "SINGLE"} | dict.fromkeys(("dawn", "daybreak", "sunrise", "nightfall", "dusk", "sunset"), "PARTBARE")
    )
    return table


def phrases(lexis: ModuleType) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Holidays by their first word, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in (*lexis.FIXED_DAYS, *lexis.EASTER_DAYS, *lexis.NTH_DAYS):
        parts = tuple(m.group() for m in TOKEN.finditer(name))
        table.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in table.items()}


def read_words(text: str, rules: Grammar) -> Words:
    """The words of a text with their classes."""
    low = lowered(text)
    start, end, lower, names = [], [], [], []
    for match in TOKEN.finditer(low):
        kind, word, (a, b) = match.lastgroup or "mark", match.group(), match.span()
        if "’" in word:
            word = word.replace("’", "'")
        start.append(a)
        end.append(b)
        lower.append(word)
        names.append("" if kind == "word" and word not in rules.lexicon else class_of(kind, word, text, a, rules))
    mark_holidays(text, start, lower, names, rules)
    mark_word_years(lower, names, rules.words)
    mark_clock_numbers(lower, names)
    letters = {**rules.letters, "BREAK": BREAK}
    return Words(start, end, lower, "".join(map(letters.get, names, repeat(OTHER))))


def class_of(kind: str, word: str, text: str, at: int, rules: Grammar) -> str:
    """The class of one token."""
    if kind == "word":
        name = rules.lexicon.get(word, "")
        if name and word in rules.words.CAPITAL_ONLY and not text[at].isupper():
            return ""
        return name if name != "ZONE" or text[at].isupper() else ""
    return number_class(word) if kind == "digits" else kind


def number_class(digits: str) -> str:
    """D2 for 1 to 31, YEAR for 1000 to 2199, HHMM for 0622, DEC with a point or comma, DIG for other numbers."""
    if "." in digits or "," in digits:
        return "DEC"
    if len(digits) <= 2 and 1 <= int(digits) <= 31:
        return "D2"
    if len(digits) == 4:
        return "YEAR" if "1000" <= digits < "2200" else "HHMM" if digits < "2400" and digits[2] < "6" else "DIG"
    return "DIG"


def mark_holidays(text: str, start: list[int], lower: list[str], names: list[str], rules: Grammar) -> None:
    """One HOLIDAY for the words of a holiday's name written with a capital; its other words are joined to the first."""
    taken = 0
    for at in [i for i, word in enumerate(lower) if word in rules.phrases]:
        if at < taken:
            continue
        for parts in rules.phrases[lower[at]]:
            if tuple(lower[at : at + len(parts)]) == parts and text[start[at]].isupper():
                names[at : at + len(parts)] = ["HOLIDAY"] + ["JOINED"] * (len(parts) - 1)
                taken = at + len(parts)
                break


def mark_word_years(lower: list[str], names: list[str], lexis: ModuleType) -> None:
    """ "nineteen ninety-seven" is one WORDYEAR with its other words joined to it."""
    for at in range(len(lower) - 1):
        if lower[at] in ("nineteen", "eighteen") and names[at + 1] == "NUMW" and lexis.NUMBERS[lower[at + 1]] >= 10:
            names[at : at + 2] = ["WORDYEAR", "JOINED"]
            if names[at + 2 : at + 4] == ["HYPH", "NUMW"] and lexis.NUMBERS[lower[at + 3]] < 10:
                names[at + 2 : at + 4] = ["JOINED", "JOINED"]


def mark_clock_numbers(lower: list[str], names: list[str]) -> None:
    """Four digits before a zone are a clock time: "2200 GMT"."""
    for at, name in enumerate(names[:-1]):
        if name == "YEAR" and names[at + 1] == "ZONE" and lower[at] < "2400" and lower[at][2] < "6":
            names[at] = "HHMM"


class Hit(NamedTuple):
    """One match: the first and last+1 of its words, the rule and the value function."""

    first: int
    last: int
    rule: str
    value: str


def matches(found: Words, rules: Grammar) -> Iterator[Hit]:
    """The longest match at each place, from left to right, without overlap."""
    classes, at = found.classes, 0
    while at < len(classes):
        tried = rules.rules.get(classes[at])
        best = longest(classes, at, tried) if tried else None
        if best is None:
            at += 1
            continue
        yield best
        at = best.last


def within(found: Words, rules: Grammar, hit: Hit) -> Iterator[Hit]:
    """The matches inside one that turned out to be no time: "Monday" of "Monday, the 16th [day of the truce]"."""
    classes, at = found.classes, hit.first
    while at < hit.last:
        stop = hit.last if at > hit.first else hit.last - 1
        best = longest(classes, at, rules.rules.get(classes[at], ()), stop)
        if best is None:
            at += 1
            continue
        yield best
        at = best.last


def longest(classes: str, at: int, rules: Sequence[tuple[str, re.Pattern[str], str]], stop: int = sys.maxsize) -> Hit | None:
    """The longest match of any rule at one place (before `stop`), the earlier rule among equals."""
    best, length = None, 0
    for name, pattern, value in rules:
        match = pattern.match(classes, at, stop)
        if match and match.end() - at > length:
            best, length = Hit(at, match.end(), name, value), match.end() - at
    return best
