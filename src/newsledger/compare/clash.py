"""Two stretches of two sentences that give a slot two values, and the deed that a stretch hangs on."""

from __future__ import annotations

from typing import NamedTuple

from newsledger.compare.concepts import ideas, near_ideas
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import DEED_STEPS, DEED_WORD_TELLS, ONE_DEED_NEAR
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span, Verdict


class Clash(NamedTuple):
    """Two stretches of two lines that give a slot two values."""

    kind: str
    left: Span
    right: Span
    verdict: Verdict
    score: float


def place_of(line: Line, span: Span) -> int:
    """The place of the first token of the span in the line."""
    return next((i for i, t in enumerate(line.sentence.tokens) if t.end > span.start), 0)


def governor(line: Line, span: Span) -> str:
    """The key of the verb that the words at the span hang on, of the sentence's root where there is none."""
    tokens = line.sentence.tokens
    at = place_of(line, span)
    for _ in range(len(tokens)):
        if tokens[at].upos == "VERB" or not 0 <= tokens[at].head < len(tokens) or tokens[at].head == at:
            break
        at = tokens[at].head
    return key(tokens[at].lemma) if tokens else ""


def deeds_of(line: Line, span: Span) -> frozenset[str]:
    """What the words at the span tell of: the verbs above them, verbs joined by "when" or "as", and the nouns of deeds that are in these.

    "a strike that began on Monday" gives begin and strike, "walked out at eight on Tuesday" walk out.
    """
    tokens = line.sentence.tokens
    out: set[str] = set()
    at = place_of(line, span)
    for _ in range(DEED_STEPS):
        head = tokens[at].head if tokens else at
        if not 0 <= head < len(tokens) or head == at or tokens[at].dep.split(":")[0] in ("parataxis", "ccomp") or aside(line, at):
            break
        at = head
        out |= deed_words(line, at)
        if tokens[at].upos == "VERB":
            out |= {w for i, t in enumerate(tokens) if t.head == at and _within(line, i) for w in deed_words(line, i)}
    return frozenset(w for w in out if w not in rules.LIGHT and w not in en.STOP)


def _within(line: Line, at: int) -> bool:
    """Whether the token is who or what is in the deed, or a deed of the same moment ("were killed when the bus fell")."""
    token = line.sentence.tokens[at]
    dep = token.dep.split(":")[0]
    if dep == "nsubj":
        return token.upos == "NOUN"
    return dep == "advcl" and bool(marked(line, at) & rules.WHEN)


def aside(line: Line, at: int) -> bool:
    """Whether the verb at the place is a deed beside another, of its own moment ("the dam broke after it had rained on Tuesday")."""
    token = line.sentence.tokens[at]
    return token.upos == "VERB" and token.dep.split(":")[0] == "advcl" and not marked(line, at) & rules.WHEN


def marked(line: Line, at: int) -> set[str]:
    """The conjunctions of the clause of the verb at the place."""
    return {line.text[t.start : t.end].casefold() for t in line.sentence.tokens if t.head == at and t.dep in ("mark", "advmod")}


def deed_words(line: Line, at: int) -> set[str]:
    """The word at the place where it tells a deed: a verb, with its particle, or a noun of an event."""
    token = line.sentence.tokens[at]
    if token.upos == "VERB":
        return {with_particle(line, at) or key(token.lemma)}
    return {key(token.lemma)} if token.upos == "NOUN" and token.lemma.casefold() in rules.OCCASIONS else set()


def with_particle(line: Line, at: int) -> str:
    """The verb at the place with the particle behind it, where that is an idea of its own ("pull_back", "go_on"), else empty."""
    tokens = line.sentence.tokens
    for i in range(at + 1, min(len(tokens), at + 4)):
        behind = tokens[i].dep == "compound:prt" or (i == at + 1 and tokens[i].upos in ("ADP", "ADV") and tokens[i].dep in ("advmod", "obl"))
        if tokens[i].head == at and behind:
            joined = f"{tokens[at].lemma.casefold()}_{tokens[i].lemma.casefold()}"
            return joined if joined in ideas() else ""
    return ""


def one_deed(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether the words at two spans tell of one deed: what they hang on is near, and telling enough."""
    return shared_deed(deeds_of(one, left), deeds_of(two, right))


def shared_deed(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of deeds have one in common or two of one idea."""
    return any(min(rarity(v), rarity(w)) >= DEED_WORD_TELLS and near_ideas(v, w) >= ONE_DEED_NEAR for v in sorted(a) for w in sorted(b))


def rarity(word: str) -> float:
    """How much a word tells; of a verb with a particle, as much as its verb and no less than enough."""
    return max(DEED_WORD_TELLS, lexicon().rare(word.split("_")[0])) if "_" in word else lexicon().rare(word)
