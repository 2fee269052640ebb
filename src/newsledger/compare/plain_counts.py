"""Which numbers of a line are counts that another report may give differently: no ages, years, footnotes, and no part of a sum."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsledger.compare.amounts import of_people, same_unit
from newsledger.compare.counted import fates
from newsledger.compare.lines import Line, Number
from newsledger.language.lang.en import differences as rules
from newsledger.language.numerals import whole

YEARS = range(1900, 2101)
NOTE = re.compile(r"\[\s*$")
AGE = re.compile(r"[\w.’'\"]\s*[,(]\s*$")
AFTER_AGE = re.compile(r"\s*[,).]")
DATED = re.compile(r"\b(?:19|20)\d\d\b")
LEAST = 2
"""A count of one is seldom a reading of a larger one: "one sailor was burnt on both hands" tells of one of four."""


def is_count(line: Line, number: Number) -> bool:
    """Whether the number counts something: no age ("Roe, 34,", "a 6-year-old"), no year, no footnote ("[9]")."""
    before, behind = line.text[max(0, number.start - 12) : number.start], line.text[number.end : number.end + 16]
    words = line.text[number.start : number.end]
    if number.unit == "block" or rules.OLD.match(behind) or NOTE.search(before) or (len(words) == 4 and whole(words) in YEARS):
        return False
    return not (words.isdecimal() and AGE.search(before) and AFTER_AGE.match(behind))


def partial(line: Line, number: Number) -> bool:
    """Whether the number is one summand ("three men and a woman"), or holds the culprit too ("seven people, including the gunman")."""
    tokens = line.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= number.start), -1)
    head = tokens[at].head if at >= 0 else -1
    if not 0 <= head < len(tokens):
        return False
    joined = [t for i, t in enumerate(tokens) if (t.head == head and t.dep == "conj") or (i == tokens[head].head and tokens[head].dep == "conj")]
    close = [i for i in range(at + 1, min(len(tokens), at + 4)) if tokens[i].lemma == "and"]
    joined += [t for i in close for t in tokens[i + 1 : i + 4] if t.upos == "NOUN"][:1]
    if any(t.lemma.casefold() in rules.PEOPLE for t in joined):
        return True
    return rules.WITH_CULPRIT.search(line.text, number.end, min(line.span.end, number.end + 60)) is not None


def other_times(one: Line, two: Line, left: str | None, right: str | None) -> bool:
    """Whether one line tells of another year than the other ("the shooting of 2009 killed 13"); `left`, `right`: when the reports came out."""
    years = [set(DATED.findall(x.span.text)) for x in (one, two)]
    if not years[0] and not years[1]:
        return False
    known = [y or {(day or "")[:4]} for y, day in zip(years, (left, right), strict=True)]
    return not known[0] & known[1]


def told_too(line: Line, number: Number, others: Sequence[tuple[Line, Number]]) -> bool:
    """Whether one of another report's numbers of this value, with their lines, counts the same thing."""
    ours = fates(line, number) if of_people(line, number) else frozenset()
    return any((bool(ours & fates(x, n)) and of_people(x, n)) or (not ours and same_unit(n.unit, number.unit)) for x, n in others if is_count(x, n))
