"""Noun phrases by their words: where a phrase that begins or ends at a place stops."""

from __future__ import annotations

from newsledger.find.source_ground import ARTICLES, NOUNS, STOPS, Ground, Range
from newsledger.language.lang.en import quotes as words


def phrase(ground: Ground, i: int, end: int) -> Range:
    """The noun phrase that begins at `i`: up to a mark, a clause or a verb behind its noun; "in Seoul", "close to the talks" stay with it."""
    first, noun = i, False
    while i < end:
        if noun and ground.lower[i] == "," and named_behind(ground, i, end):
            i += 1
            while i < end and ground.tokens.text[i][:1].isupper():
                i += 1
            break
        if ground.lower[i] in STOPS or ground.lower[i] == "''" or (noun and ends_phrase(ground, i, first, end)):
            break
        noun = noun or ground.tokens.upos[i] in NOUNS or (ground.tokens.upos[i] == "ADJ" and ground.lower[i] in words.DOCUMENT)
        i += 1
    return first, i


def named_behind(ground: Ground, i: int, end: int) -> bool:
    """Whether the comma at `i` stands between a medium and its name: "the state broadcaster, ERTU,"."""
    return (
        ground.lower[i - 1] in words.MEDIA_HEADS and i + 1 < end and ground.tokens.text[i + 1][:1].isupper() and ground.tokens.upos[i + 1] == "PROPN"
    )


ENDING = frozenset({"SCONJ", "CCONJ", "PRON", "DET"})


ENDING_WORDS = frozenset({"who", "which", "that", "as", "by"})


JOINING = frozenset({"of", "in", "at", "for", "from", "near", "with", "on", "to", "de"})


def ends_phrase(ground: Ground, i: int, first: int, end: int) -> bool:
    """Whether token `i` no longer belongs to a phrase that has its noun: a clause, a verb, a day, an adverbial."""
    tokens, word, pos = ground.tokens, ground.lower[i], ground.tokens.upos[i]
    behind = i + 1 < end
    if pos in ENDING or word in ENDING_WORDS or (pos == "PART" and word == "to"):
        inner = word in ARTICLES and (ground.lower[i - 1] in JOINING or ground.lower[i - 1] == "and")
        joined = word == "and" and behind and tokens.upos[i + 1] in ("NOUN", "PROPN", "ADJ")
        return not inner and not joined
    if pos in ("VERB", "AUX"):
        return word not in ("briefed", "close") or ground.lower[first] == "the"
    if pos == "ADP":
        adverbial = behind and (
            tokens.text[i + 1] in words.DAYS
            or ground.lower[i + 1] in ("telephone", "condition")
            or (word != "of" and ground.lower[i + 1] in ("a", "an"))
        )
        return word not in JOINING or adverbial
    return tokens.text[i] in words.DAYS or (pos == "ADV" and word != "close")


def phrase_before(ground: Ground, i: int, start: int) -> Range:
    """The noun phrase that ends before `i` (a verb), adverbs and auxiliaries skipped; an enclosed ", quoting X," is stepped over."""
    tokens, lower = ground.tokens, ground.lower
    last = i
    while last > start and tokens.upos[last - 1] in ("ADV", "AUX", "PART"):
        last -= 1
    first = last
    while first > start and lower[first - 1] not in STOPS and tokens.upos[first - 1] not in ("VERB", "AUX", "SCONJ", "CCONJ"):
        first -= 1
    return first, last
