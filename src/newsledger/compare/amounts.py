"""Numbers that differ of one thing, in two sentences that tell it in other words."""

from __future__ import annotations

import re

from newsledger.compare.clash import Clash
from newsledger.compare.concepts import near_ideas
from newsledger.compare.counted import allowed, fates, others, rounded, running, same_fate
from newsledger.compare.happenings import happening, one_happening
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line, Number
from newsledger.compare.thresholds import (
    COMPANY_NEAR,
    COMPANY_TELLS,
    COMPANY_WORDS,
    COUNTS_APART,
    MEASURED_APART,
    NUMBER_CHANCE,
    ONE_FATE_SCORE,
    PEOPLE_CHANCE,
    SHARES_LISTED,
    SPAN_CHANCE,
    SUM_CHANCE,
    SUMS_APART,
    UNIT_TELLS,
)
from newsledger.compare.words import key
from newsledger.language.lang.en import differences as rules
from newsledger.records import Verdict, span_of

NAMING = frozenset({"PROPN", "ADJ"})
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def numbers(one: Line, two: Line, chance: float) -> list[Clash]:
    """Numbers of one unit with other values: contradicting when both are exact, compatible when a bound allows both."""
    out: list[Clash] = []
    if max(sum(n.unit in rules.SPANS for n in x.numbers) for x in (one, two)) > SHARES_LISTED:
        return out  # a list of shares: "21 percent, followed by two with 17 percent each"
    values_one, values_two = {n.value for n in one.numbers}, {n.value for n in two.numbers}
    for a in one.numbers:
        for b in two.numbers:
            if a.value in values_two or b.value in values_one or not of_one_thing(one, a, two, b, chance):
                continue
            if chance < NUMBER_CHANCE and not telling(one, a, two, b):
                continue
            verdict = verdict_of(one, a, two, b)
            left, right = span_of(one.text, a.start, a.end), span_of(two.text, b.start, b.end)
            out.append(Clash("how many", left, right, verdict, score(one, a, two, b, chance)))
    return out if len(out) <= 2 else []


def telling(one: Line, a: Number, two: Line, b: Number) -> bool:
    """Whether two numbers of lines that hardly go together are surely of one thing: people of one fate, or a rare unit that is no money.

    A line that names a year tells of another time ("in May 2021 the two sides had exchanged ten people").
    """
    if any(YEAR.search(x.text, x.span.start, x.span.end) for x in (one, two)):
        return False
    if of_people(one, a) and of_people(two, b) and fates(one, a) & fates(two, b):
        return True
    return a.unit == b.unit and a.unit not in rules.MONEY and a.unit not in rules.PEOPLE and lexicon().rare(a.unit) >= UNIT_TELLS


def verdict_of(one: Line, a: Number, two: Line, b: Number) -> Verdict:
    """Whether both numbers can hold, or one of a state that goes on."""
    if allowed(one, a, two, b) or rounded(a.value, b.value) or measured(a, b) or added(one, a, two, b):
        return "compatible"
    return "later" if running(one) or running(two) else "contradicts"


def of_one_thing(one: Line, a: Number, two: Line, b: Number, chance: float) -> bool:
    """Whether two numbers count the same thing: one unit in like company, or people of one fate."""
    if not counts_alike(one, a, two, b) or others(one, a) or others(two, b):
        return False
    if a.unit in rules.SPANS and chance < SPAN_CHANCE:
        return False
    if of_people(one, a) and of_people(two, b):
        if not same_fate(one, a, two, b) or max(a.value, b.value) > COUNTS_APART * min(a.value, b.value) or of_two(owners(one, a), owners(two, b)):
            return False
        if fates(one, a) & fates(two, b):
            return True
    return beside(one, a, two, b, chance)


def counts_alike(one: Line, a: Number, two: Line, b: Number) -> bool:
    """Whether two numbers have one unit; a number without a noun counts people where it tells their fate ("blast kills three")."""
    return same_unit(a.unit, b.unit) or (of_people(one, a) and of_people(two, b))


def of_people(line: Line, number: Number) -> bool:
    """Whether a number counts people, by its noun or by their fate."""
    if number.unit in rules.PEOPLE:
        return True
    return (not number.unit or any(number.unit in {key(w) for w in words} for words in rules.FATES.values())) and bool(fates(line, number))


def score(one: Line, a: Number, two: Line, b: Number, chance: float) -> float:
    """The chance that the two numbers are readings of one: that of the lines, more where both tell the fate of people."""
    return max(chance, ONE_FATE_SCORE) if of_people(one, a) and of_people(two, b) and fates(one, a) & fates(two, b) else chance


def owners(line: Line, number: Number) -> frozenset[str]:
    """The names that say whose people a number counts ("two Finnish guards"); of a bare number those of the people counted before it."""
    tokens = line.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= number.start), 0)
    head = tokens[at].head if tokens else at
    noun = head if number.unit and 0 <= head < len(tokens) else -1
    hung = [t for i, t in enumerate(tokens) if t.head == noun and i != noun and t.upos in NAMING]
    found = frozenset(key(t.lemma) for t in hung if line.text[t.start].isupper())
    if found or number.unit:
        return found
    before = [n for n in line.numbers if n.start < number.start and n.unit]
    return owners(line, before[-1]) if before else found


def of_two(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two counts are of the people of two names ("two Finnish guards", "one Polish soldier")."""
    return bool(a and b and not a & b)


def added(one: Line, a: Number, two: Line, b: Number) -> bool:
    """Whether one of the lines says what the difference is ("forty-two people survived, including one who was found a day later")."""
    gap = abs(a.value - b.value)
    return any(n.value == gap and rules.INCLUDING in x.text[max(x.span.start, n.start - 12) : n.start] for x in (one, two) for n in x.numbers)


def measured(a: Number, b: Number) -> bool:
    """Whether two distances differ by no more than measuring does ("60 nautical miles", "58 nautical miles")."""
    return a.unit in rules.LENGTHS and abs(a.value - b.value) <= MEASURED_APART * max(abs(a.value), abs(b.value))


def beside(one: Line, a: Number, two: Line, b: Number, chance: float) -> bool:
    """Whether two numbers stand in like company; a telling unit ("tonnes", "kilograms", "suspects") in lines that surely go together is enough."""
    if a.unit in rules.MONEY:
        return paid_alike(one, a, two, b, chance)
    x, y = company(one, a), company(two, b)
    if x & y or any(near_ideas(w, v) >= COMPANY_NEAR for w in sorted(x) for v in sorted(y)):
        return True
    if of_people(one, a) and of_people(two, b) and chance >= PEOPLE_CHANCE:
        return True
    return chance >= SPAN_CHANCE and a.unit not in rules.SPANS


def paid_alike(one: Line, a: Number, two: Line, b: Number, chance: float) -> bool:
    """Whether two sums are of one thing: the only ones of their lines, in deeds that meet; news of money is full of sums."""
    if any(sum(n.unit in rules.MONEY for n in x.numbers) > 1 for x in (one, two)):
        return False
    deeds = (happening(x, span_of(x.text, n.start, n.end)) for x, n in ((one, a), (two, b)))
    low, high = sorted((a.value, b.value))
    return high <= SUMS_APART * low and (one_happening(*deeds) >= COMPANY_NEAR or chance >= SUM_CHANCE)


def company(line: Line, number: Number) -> set[str]:
    """The telling words near a number, its unit and names left out: what is counted ("reserved $500,000 of airtime")."""
    places = [i for i, t in enumerate(line.sentence.tokens) if t.start >= number.start]
    at = places[0] if places else 0
    around = line.sentence.tokens[max(0, at - COMPANY_WORDS) : at + COMPANY_WORDS + 1]
    words = {key(t.lemma) for t in around if t.upos in ("NOUN", "VERB", "ADJ")}
    return {w for w in words if lexicon().rare(w) > COMPANY_TELLS} - {number.unit}


def same_unit(a: str, b: str) -> bool:
    """Whether two numbers count the same: one noun, two nouns for people, or two nouns of one idea ("plants", "factories")."""
    if not a or not b:
        return False
    return a == b or (a in rules.PEOPLE and b in rules.PEOPLE) or near_ideas(a, b) >= COMPANY_NEAR
