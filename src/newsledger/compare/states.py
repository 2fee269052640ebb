"""What two reports say of one person or thing: alive or dead, how old, from which day in force, none or some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsledger.compare.asked import met, paired
from newsledger.compare.clash import Clash, governor
from newsledger.compare.contraries import opposites
from newsledger.compare.denials import Accounts, meant
from newsledger.compare.happenings import happening, one_happening
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line
from newsledger.compare.sites import case_of
from newsledger.compare.thresholds import (
    IN_FORCE_GAP,
    IN_FORCE_SCORE,
    LEAST_SCORE,
    NAME_REACH,
    NONE_DEED_NEAR,
    NONE_SCORE,
    NONE_TELLS,
    NONE_WORDS,
    NOWHERE_CHANCE,
    OUGHT_WORDS,
    SEX_CHANCE,
    SOME_CHANCE,
    STATED_SCORE,
)
from newsledger.compare.words import key
from newsledger.language.counting import value
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span, Time, Token, span_of

AGE = re.compile(r"\b([A-Z][\w'’-]{2,})(?:, who (?:is|was)|, aged?|,) (\d\d)(?=[,.\s)])(?! (?:[A-Z][a-z]|[a-z]+ (?:people|men|women)))")
FIRST = re.compile(r"\b([A-Z][\w'’-]+)(?: [A-Z]\.?)* [A-Z][\w'’-]+(?:, | who is | who was | aged? |, aged? |, who (?:is|was) )$")


def lives(lines: Sequence[Line]) -> list[tuple[Clash, int, int]]:
    """Of one person two fates ("the driver is alive", "the driver was among the dead"), with the two lines' reports."""
    told: dict[tuple[str, int], list[tuple[Line, Span]]] = {}
    for line in lines:
        for i, token in enumerate(line.sentence.tokens):
            fate = next((n for n, words in enumerate(rules.LIFE) if token.lemma.casefold() in words), None)
            who = subject(line, i) if fate is not None else None
            if fate is not None and who is not None:
                start, end = sorted((who, token), key=lambda t: t.start)
                told.setdefault((key(who.lemma), fate), []).append((line, span_of(line.text, start.start, end.end)))
    out = []
    for (noun, fate), ours in sorted(told.items()):
        theirs = told.get((noun, 1), []) if fate == 0 else []
        out += [
            (Clash("polarity", left, right, "contradicts", STATED_SCORE), one.report, two.report)
            for (one, left), (two, right) in met(ours, theirs)
            if one.report != two.report
        ]
    return out


def subject(line: Line, at: int) -> Token | None:
    """The one person, told as known ("the driver"), that is the subject of the word at the place."""
    tokens = line.sentence.tokens
    for i, t in enumerate(tokens):
        if t.head == at and t.dep in ("nsubj", "nsubj:pass") and t.upos == "NOUN" and line.text[t.start : t.end].casefold() == t.lemma.casefold():
            words = {line.text[c.start : c.end].casefold() for c in tokens if c.head == i}
            if words & rules.KNOWN_BY:
                return t
    return None


def sexes(one: Line, two: Line, chance: float) -> Clash | None:
    """One person's death told of a man and of a woman ("a boy of 16 died", "a young woman died before the ship reached land")."""
    a, b = lone_dead(one), lone_dead(two)
    if chance < SEX_CHANCE or a is None or b is None or a[1] == b[1]:
        return None
    return Clash("who", a[0], b[0], "contradicts", max(chance, LEAST_SCORE))


def lone_dead(line: Line) -> tuple[Span, int] | None:
    """The one man (0) or woman (1) of whose death the line tells, None where it tells of none or of both."""
    tokens = line.sentence.tokens
    found = []
    for i, token in enumerate(tokens):
        if token.upos == "VERB" and token.lemma.casefold() in rules.LIFE[1]:
            for t in tokens:
                sex = next((n for n, words in enumerate(rules.SEX) if line.text[t.start : t.end].casefold() in words), None)
                if t.head == i and t.upos == "NOUN" and t.dep in ("nsubj", "nsubj:pass") and sex is not None:
                    found.append((span_of(line.text, t.start, t.end), sex))
    return found[0] if len(found) == 1 else None


def ages(lines: Sequence[Line]) -> list[tuple[Clash, int, int]]:
    """Two ages of a person of one surname ("Nurlan Abdiev, 19,", "Abdiev, who is 20,")."""
    told: dict[str, list[tuple[Line, Span, str]]] = {}
    for line in lines:
        for m in AGE.finditer(line.text, line.span.start, line.span.end):
            if m[1].casefold() not in en.MONTHS and m[1].casefold() not in en.WEEKDAYS:
                told.setdefault(m[1], []).append((line, span_of(line.text, m.start(2), m.end(2)), m[2]))
    crowded = {
        name
        for name, ours in told.items()
        if any(len({x for line, _, x in ours if line.report == r}) > 1 for r in {line.report for line, _, _ in ours})
    }
    told = {name: ours for name, ours in told.items() if name not in crowded}  # a family: "Jon Moen, 69, Ida Moen, 68"
    return [
        (Clash("how many", a, b, "contradicts", STATED_SCORE), one.report, two.report)
        for _, ours in sorted(told.items())
        for (one, a, x), (two, b, y) in paired(ours)
        if one.report != two.report and x != y and same_first(one, a, two, b)
    ]


def same_first(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether the names before two ages do not begin with two first names ("Jon Moen, 34", "Ida Moen, 31")."""
    a, b = (FIRST.search(x.text, max(x.span.start, s.start - NAME_REACH), s.start) for x, s in ((one, left), (two, right)))
    return a is None or b is None or a[1] == b[1]


def in_force(lines: Sequence[Line], times: Sequence[Sequence[Time]]) -> list[tuple[Clash, int, int]]:
    """Two days from which a thing holds ("enters into force on 1 May", "takes effect on 1 April"); `times`: each report's."""
    told: list[tuple[Line, Time]] = []
    for line in lines:
        for m in rules.IN_FORCE.finditer(line.text, line.span.start, line.span.end):
            day = next(
                (t for t in times[line.report] if t.span is not None and 0 <= t.span.start - m.end() < IN_FORCE_GAP and t.grain == "day"), None
            )
            if day is not None:
                told.append((line, day))
    return [
        (Clash("when", a.span, b.span, "contradicts", IN_FORCE_SCORE), one.report, two.report)
        for (one, a), (two, b) in paired(told)
        if one.report != two.report and a.span is not None and b.span is not None and a.earliest and b.earliest and a.earliest[:10] != b.earliest[:10]
    ]


def none_or_some(one: Line, two: Line, chance: float, accounts: Accounts) -> Clash | None:
    """None of a thing in one line, a number of them in the other ("no shots were fired", "two warning shots")."""
    for line, other, flip in ((one, two, False), (two, one, True)):
        if accounts.of(line).both or accounts.of(other).both or accounts.of(other).denies:
            continue
        for noun, denied in denied_nouns(line):
            some = counted(other, noun)
            if some is None and chance >= NOWHERE_CHANCE and nowhere(line, denied):
                some = acting(other, noun)
            if some is not None and not two_deeds(line, denied, other, some) and lexicon().rare(noun) > NONE_TELLS and chance >= SOME_CHANCE:
                left, right = (some, denied) if flip else (denied, some)
                return Clash("polarity", left, right, "contradicts", NONE_SCORE)
    return None


def acting(line: Line, noun: str) -> Span | None:
    """The noun where it does or suffers something that the line tells ("rescued by soldiers", "soldiers encircled the camp")."""
    tokens = line.sentence.tokens
    for i, token in enumerate(tokens):
        head = token.head
        if token.upos != "NOUN" or key(token.lemma) != noun or not 0 <= head < len(tokens) or tokens[head].upos != "VERB":
            continue
        if token.dep.split(":")[0] in ("nsubj", "obl") and (token.dep.startswith("nsubj") or case_of(line, i) == "by") and not meant(line, head):
            return span_of(line.text, token.start, token.end)
    return None


def nowhere(line: Line, span: Span) -> bool:
    """Whether the line says that there was none at all ("there was no soldier anywhere")."""
    tokens = line.sentence.tokens
    noun = next((t for t in tokens if t.start < span.end <= t.end), None)
    return noun is not None and any(t.dep == "expl" and t.head == noun.head for t in tokens)


def two_deeds(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether two things are told of by verbs that have nothing to do with each other ("no exit was shut", "all six exits were open")."""
    a, b = happening(one, left), happening(two, right)
    verbs = predicate(one, left), predicate(two, right)
    if opposites(*verbs):
        return True
    return bool(a and b) and all(v not in rules.LIGHT for v in verbs) and one_happening(frozenset(verbs[:1]), frozenset(verbs[1:])) < NONE_DEED_NEAR


def predicate(line: Line, span: Span) -> str:
    """What the line says of the noun that ends the span: its verb, or the adjective that it is called ("were open")."""
    tokens = line.sentence.tokens
    at = next((t.head for t in tokens if t.start < span.end <= t.end and t.upos == "NOUN"), -1)
    called = 0 <= at < len(tokens) and tokens[at].upos == "ADJ"
    return key(tokens[at].lemma) if called else governor(line, span)


def denied_nouns(line: Line) -> list[tuple[str, Span]]:
    """The nouns that "no" stands before, each from that word on."""
    tokens = line.sentence.tokens
    out: list[tuple[str, Span]] = []
    if not tokens or "no" not in line.text[tokens[0].start : tokens[-1].end].casefold():
        return out
    for i, token in enumerate(tokens):
        if line.text[token.start : token.end].casefold() == "no" and not any(t.lemma.casefold() in rules.OUGHT for t in tokens[i : i + OUGHT_WORDS]):
            noun = next((t for t in tokens[i + 1 : i + 1 + NONE_WORDS] if t.upos == "NOUN"), None)
            if noun is not None:
                out.append((key(noun.lemma), span_of(line.text, token.start, noun.end)))
    return out


def counted(line: Line, noun: str) -> Span | None:
    """The noun with the number before it, where the line gives one."""
    tokens = line.sentence.tokens
    for i, token in enumerate(tokens):
        if token.upos == "NOUN" and key(token.lemma) == noun:
            for t in tokens[max(0, i - NONE_WORDS) : i]:
                number = value(line.text[t.start : t.end])
                between = tokens[tokens.index(t) + 1 : i]
                if number is not None and number > 0 and all(x.upos in ("ADJ", "NOUN") for x in between):
                    return span_of(line.text, t.start, token.end)
    return None
