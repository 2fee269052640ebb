"""Two persons in a deed of one person ("the mate was arrested", "police arrested the owner"; "she was the only one to die")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsledger.compare.clash import Clash, deed_words, rarity
from newsledger.compare.concepts import near_ideas
from newsledger.compare.denials import denied_in, meant
from newsledger.compare.lines import Line, word_of
from newsledger.compare.offices import offices
from newsledger.compare.sites import case_of
from newsledger.compare.thresholds import (
    DESCRIPTION_STEPS,
    DOER_CHANCE,
    DOER_TELLS,
    LEAST_SCORE,
    MARKED_CHANCE,
    ONE_DEED_NEAR,
    SOLE_CHANCE,
    SOLE_VERB_WORDS,
)
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Actor, Span, span_of

TOLD = rules.OF_ONE | rules.BEGUN
PARTS = ("amod", "compound", "nmod", "flat", "appos", "nmod:poss", "nummod", "nmod:desc")


class Doer(NamedTuple):
    """A person in a deed: where, what the deed is, the person's part in it, the words and names for the person, whether nobody else was in it."""

    span: Span
    deed: str
    part: str
    words: frozenset[str]
    names: frozenset[str]
    only: bool


class Told(NamedTuple):
    """A line, its doers, and all doers of its report."""

    line: Line
    doers: Sequence[Doer]
    report: Sequence[Doer]


def persons(one: Told, two: Told, chance: float, actors: Mapping[str, Actor]) -> Clash | None:
    """Two persons in one deed: where one line says "only", or of a deed that is told of one person.

    A person of whom the other report tells the deed as well contradicts nothing.
    """
    if chance < SOLE_CHANCE or "caption" in (one.line.block, two.line.block):
        return None
    for x in one.doers:
        for y in two.doers:
            if x.part != y.part or not one_deed(x.deed, y.deed) or same_person(x, y, one.line, two.line, actors):
                continue
            alone = (x.only or y.only) or (chance >= DOER_CHANCE and x.part == "sufferer" and x.deed in rules.OF_ONE and y.deed in rules.OF_ONE)
            apart = chance >= MARKED_CHANCE and marked_apart(x, y) and x.deed in TOLD
            both = any(again(x, d) for d in two.report) or any(again(y, d) for d in one.report)
            if not both and (apart or (alone and told_apart(x, y))):
                return Clash("who", x.span, y.span, "contradicts", max(chance, LEAST_SCORE))
    return None


def again(doer: Doer, other: Doer) -> bool:
    """Whether a doer of the other report may be this one, in the same deed."""
    return doer.part == other.part and one_deed(doer.deed, other.deed) and bool((doer.names or doer.words) & other.words)


def told_apart(a: Doer, b: Doer) -> bool:
    """Whether two descriptions cannot be of one person: names that share no word, offices that nobody holds both, or a name and another's trade."""
    if a.names and b.names:
        return not a.names & b.names
    first, second = offices(" ".join(a.words)), offices(" ".join(b.words))
    return bool(first and second and not first & second) or ((a.only or b.only) and not a.words & b.words)


def marked_apart(a: Doer, b: Doer) -> bool:
    """Whether both persons or troops are marked by names, and by others ("Swedish guards", "Danish troops"; "a boy from Lima")."""
    return bool(a.names and b.names) and not a.names & b.names


def same_person(a: Doer, b: Doer, one: Line, two: Line, actors: Mapping[str, Actor]) -> bool:
    """Whether two doers share a word that tells, or a known person."""
    if (
        a.names & (b.names | two.names)
        or b.names & one.names
        or (not (a.names and b.names) and {w for w in a.words & b.words if rarity(w) > DOER_TELLS})
    ):
        return True
    ours = {i for i in one.actors & two.actors if i in actors and actors[i].kind == "person"}
    return any(set(actors[i].name.casefold().split()) & (a.names | b.names) for i in ours)


def doers(line: Line) -> list[Doer]:
    """The single persons (and troops) that are in the deeds of a line, quoted speakers left out."""
    tokens = line.sentence.tokens
    denied: set[int] | None = None
    out = []
    for i, token in enumerate(tokens):
        head = token.head
        if token.upos not in ("NOUN", "PROPN") or not 0 <= head < len(tokens) or any(a <= token.start < b for a, b in line.sources):
            continue
        verb, part = deed_of(line, i)
        deed = next(iter(deed_words(line, verb)), "") if verb >= 0 else ""
        if (
            not deed
            or (meant(line, verb) and not sole_word(line, i))
            or deed in en.STOP
            or rarity(deed) < DOER_TELLS
            or not (single(line, i) or (deed in rules.BEGUN and token.lemma.casefold().removesuffix("s") in rules.PEOPLE))
        ):
            continue
        denied = denied_in(line) if denied is None else denied
        if verb in denied:
            continue
        places = described(line, i)
        words = frozenset(word_of(line.text, tokens[k]) for k in places if tokens[k].upos in ("NOUN", "PROPN", "ADJ")) - en.STOP
        names = frozenset(
            word_of(line.text, tokens[k]) for k in places if line.text[tokens[k].start].isupper() and tokens[k].upos in ("PROPN", "ADJ")
        )
        near = [k for k in places if abs(k - i) <= len(places) + 2]
        out.append(Doer(span_of(line.text, tokens[near[0]].start, tokens[near[-1]].end), deed, part, words, names, sole(line, i, verb)))
    return out


def deed_of(line: Line, at: int) -> tuple[int, str]:
    """The place of the verb that the person at the place is in, and the part: doer or sufferer; -1 for none.

    "She was the only docker taken away" and "the only one of the accused to be cleared" tell of the verb below.
    """
    tokens = line.sentence.tokens
    token = tokens[at]
    dep, head = token.dep, token.head
    below = next(
        (i for i in range(at + 1, min(len(tokens), at + SOLE_VERB_WORDS)) if tokens[i].upos == "VERB" and tokens[i].dep not in ("nmod", "amod")), -1
    )
    if sole_word(line, at) and below >= 0:
        return below, "sufferer" if passive(line, below) else "doer"
    if tokens[head].upos != "VERB":
        return -1, ""
    if dep in ("nsubj:pass", "obj") or (dep == "nsubj" and tokens[head].lemma.casefold() in rules.SUFFERED):
        return head, "sufferer"
    if dep == "nsubj" or (dep.startswith("obl") and case_of(line, at) == "by"):
        return head, "doer"
    return -1, ""


def passive(line: Line, at: int) -> bool:
    """Whether the verb at the place tells what befell somebody ("the only person taken away", "the only one to die")."""
    token, tokens = line.sentence.tokens[at], line.sentence.tokens
    if token.lemma.casefold() in rules.SUFFERED or any(t.head == at and t.dep == "aux:pass" for t in tokens):
        return True
    return (
        not any(t.head == at and t.dep in ("mark", "obj") for t in tokens) and line.text[token.start : token.end].casefold() != token.lemma.casefold()
    )


def sole_word(line: Line, at: int) -> bool:
    """Whether "only" or "sole" stands with the noun at the place."""
    return any(t.head == at and line.text[t.start : t.end].casefold() in rules.SOLE for t in line.sentence.tokens)


def sole(line: Line, at: int, verb: int) -> bool:
    """Whether the line says that nobody else was in the deed."""
    return sole_word(line, at) or sole_word(line, verb)


def single(line: Line, at: int) -> bool:
    """Whether the noun at the place is one person: a name with a person's office or first name, or a noun for a person that is no plural."""
    tokens = line.sentence.tokens
    token = tokens[at]
    if any(t.head == at and t.dep == "conj" for t in tokens):
        return False
    low = token.lemma.casefold()
    if token.upos == "PROPN":
        return full_name(line, at)
    one = line.text[token.start : token.end].casefold() == low
    if one and any(t.head == at and t.dep == "appos" and t.upos == "PROPN" for t in tokens):
        return True
    return one and (low in rules.PEOPLE or bool(offices(low)) or sole_word(line, at)) and not any(t.head == at and t.upos == "NUM" for t in tokens)


def full_name(line: Line, at: int) -> bool:
    """Whether a name of two words begins at the place."""
    tokens = line.sentence.tokens
    return tokens[at].upos == "PROPN" and any(t.head == at and t.dep == "flat" and t.upos == "PROPN" for t in tokens)


def one_deed(a: str, b: str) -> bool:
    """Whether two verbs tell one deed, or one fate of a person ("arrested", "taken away")."""
    return near_ideas(a, b) >= ONE_DEED_NEAR or any(a in row and b in row for row in rules.ONE_FATE)


def described(line: Line, at: int) -> list[int]:
    """The places of the words that describe the person at the place, in order; of the subject, where the place only says "the only person"."""
    tokens = line.sentence.tokens
    row, out = [at], {at}
    if sole_word(line, at):
        row += [i for i, t in enumerate(tokens) if t.head == at and t.dep.startswith("nsubj")]
        head, token = tokens[at].head, tokens[at]
        row += [head] if token.dep == "appos" and 0 <= head < len(tokens) else []
        row += [i for i, t in enumerate(tokens[:at]) if t.dep.startswith("nsubj") and at < t.head < at + SOLE_VERB_WORDS]
        out |= set(row)
    for _ in range(DESCRIPTION_STEPS):
        row = [i for i, t in enumerate(tokens) if t.head in row and i not in out and t.dep in PARTS]
        out |= set(row)
    return sorted(out)
