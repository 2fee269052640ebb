"""Whether what stands at two places of two sentences belongs to one deed: the verb above it and who or what is in it.

Wider than `clash.deeds_of`, which takes nouns of events only: "a halt to the fire was agreed" and "the guns stopped" meet in halt and stop.
"""

from __future__ import annotations

from newsledger.compare.clash import deed_words, place_of, rarity
from newsledger.compare.concepts import near_ideas
from newsledger.compare.lines import Line
from newsledger.compare.thresholds import HAPPENING_STEPS, HAPPENING_TELLS
from newsledger.compare.words import key
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Span

CORE = ("nsubj", "obj")


def happening(line: Line, span: Span) -> frozenset[str]:
    """The words of the deed that the span hangs on: its verb with the nouns that are subject or object of it."""
    tokens = line.sentence.tokens
    at = place_of(line, span)
    for _ in range(HAPPENING_STEPS):
        head = tokens[at].head if tokens else at
        if not 0 <= head < len(tokens) or head == at:
            break
        at = head
        if tokens[at].upos == "VERB":
            break
        if tokens[at].lemma.casefold() in rules.PEOPLE:
            return frozenset()  # "a doctor at the hospital there speaks of seven": the hospital is his, not the deed's
    if not tokens:
        return frozenset()
    words = deed_words(line, at) if tokens[at].upos == "VERB" else {key(tokens[at].lemma)}
    words |= {key(t.lemma) for t in tokens if t.head == at and t.upos == "NOUN" and t.dep.split(":")[0] in CORE}
    return frozenset(
        w for w in words if w not in en.STOP and w not in rules.LIGHT and w not in rules.TOLD and w not in rules.PEOPLE and w not in rules.AT_HAND
    )


def one_happening(a: frozenset[str], b: frozenset[str]) -> float:
    """How near the nearest two telling words of two deeds are, 0 to 1."""
    return max((near_ideas(v, w) for v in sorted(a) for w in sorted(b) if min(rarity(v), rarity(w)) >= HAPPENING_TELLS), default=0.0)
