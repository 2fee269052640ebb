"""Text to tokens: the words of a stretch of text as half-open ranges, cut as in English Universal Dependencies.

Theory of operation: one regular expression walks the text once; what it cannot decide alone (clitics, hyphens, full
stops after abbreviations) is settled word by word with the lists of `lang/en/tokens.py`. Nothing is normalised in place:
a range always gives back the characters of the text. Runs in linear time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsledger.language.lang.en.tokens import BEFORE_NAMES, BEFORE_NUMBERS, CLITICS, JOINED, MAY_END, SPLITS

Range = tuple[int, int]

FOLD = {ord(a): b for a, b in zip("’‘‛ʼ´`\x91\x92“”„‟«»\x93\x94\u00a0\u2009\u202f\u2011\u2010", "''''''''\"\"\"\"\"\"\"\"   --", strict=True)}
"""Folding of quotes, spaces and hyphens, one character for one."""

TOKEN = re.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"“”]{1,2000}[^\s<>\"“”.,;:!?)\]'’])"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})"
    r"|(?P<tag>[@#][^\W\d]\w{1,60})"
    r"|(?P<dots>(?:[^\W\d_]\.){2,12})(?!\w)"
    r"|(?P<number>\d+(?:[.,:]\d+)+|\d{3}-\d{3}-\d{4}|\d+(?:st|nd|rd|th|s)\b|\d+)"
    r"|(?P<word>[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*(?:['’‘ʼ\x92][^\W\d_]+)*(?:[A-Z]*\d+)?(?:\.(?!\.))?)"
    r"|(?P<clitic>['’\x92](?:s|re|ve|ll|d|m|S)\b)"
    r"|(?P<decade>['’]\d0s\b)"
    r"|(?P<ellipsis>\.{2,}|…)"
    r"|(?P<dash>-{2,}|—|–)"
    r"|(?P<quote>''|``)"
    r"|(?P<same>(?P<char>[*_=~+#])(?P=char)+)"
    r"|(?P<other>\S)"
)
HYPHENS = frozenset("-\u2010\u2011")
JOIN = re.compile(r"[-\u2010\u2011](?=[^\W\d_])")
NUMBER = re.compile(r"\s?\d")
LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}|[A-Za-z])[.)](?=\s)")


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Range]:
    """The ranges of the words between `start` and `end`, in order."""
    end = len(text) if end is None else end
    out: list[Range] = []
    place = start
    number = LIST_NUMBER.match(text, start, end)
    if number:
        first = start + len(text[start : number.end()]) - len(text[start : number.end()].lstrip())
        out.append((first, number.end()))
        place = number.end()
    while place < end:
        for match in TOKEN.finditer(text, place, end):
            a, b = match.span()
            word = text[a:b]
            if match.lastgroup != "word" or (word.isalpha() and text[b : b + 1] not in HYPHENS and word.lower() not in SPLITS):
                out.append((a, b))
            elif (place := add(out, text, match, end)) != b:
                break  # a word was joined to what is behind its hyphen
        else:
            break
    return out


def add(out: list[Range], text: str, match: re.Match[str], end: int) -> int:
    """Put the words of a written word on the list; where to go on reading."""
    a, b = match.span()
    if b < end and text[b] in HYPHENS and text[a:b].lower() in JOINED and JOIN.match(text, b, end):
        rest = TOKEN.match(text, b + 1, end)
        b = rest.end() if rest else b
    if text[b - 1] == "." and text[a : b - 1].lower() in BEFORE_NUMBERS and NUMBER.match(text, b, end):
        out.append((a, b))
        return b
    for c, d in cut(text[a:b]):
        out.append((a + c, a + d))
    return b


@lru_cache(maxsize=20_000)
def cut(word: str) -> tuple[Range, ...]:
    """Where a written word is cut: full stop, clitic, contracted verb. "Kim's" is two, "don't" do + n't, "Mr." one, "ended." two."""
    size = len(word)
    if word[-1] == "." and not keeps_stop(word[:-1]):
        return (*cut(word[:-1]), (size - 1, size))
    folded = word.translate(FOLD).lower()
    if folded in SPLITS:
        return (0, SPLITS[folded]), (SPLITS[folded], size)
    for clitic in CLITICS:
        if folded.endswith(clitic) and len(folded) > len(clitic):
            return (*cut(word[: -len(clitic)]), (size - len(clitic), size))
    if folded.endswith("s'") and size > 2:
        return (0, size - 1), (size - 1, size)
    return ((0, size),)


def keeps_stop(stem: str) -> bool:
    """Whether a full stop belongs to the word: "Mr.", "Inc.", an initial "J."; "No." and "Sat." only with their capital."""
    low = stem.lower()
    if len(stem) == 1:
        return stem.isupper() and stem.isalpha()
    if low not in BEFORE_NAMES and low not in MAY_END:
        return False
    return stem[0].isupper() or low in ("vs", "etc", "pp", "vol", "approx", "ca", "cf", "viz", "al")
