"""A report to tokens, sentences, tags, parse and entities.

`analyse` cuts the blocks that are read into words and sentences by rule (`tokenizer`, `sentences`), then hands all sentences
to the parser and the namer (`backends`). Models load on first use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from newsledger.language.backends import Named, Namer, Parse, Parser
from newsledger.language.detect import detect
from newsledger.language.lang import has_rules
from newsledger.language.own_model import OwnModel, own_model
from newsledger.language.sentences import sentences
from newsledger.language.tokenizer import Range, tokenize
from newsledger.records import READ_KINDS, Entity, Layout, Report, Tokens

SHORT = 300
"""Characters below which two common words of another language say less than a text's ordinary words do."""


def language_of(report: Report, layout: Layout) -> str | None:
    """The ISO 639-1 code of the report's language as given, by its markup, or by its words; None when it cannot be told."""
    if report.language or layout.language:
        return report.language or layout.language
    read = " ".join(b.span.text for b in layout.blocks if b.kind in READ_KINDS)
    found = detect(read) or detect(report.text)
    if found is None or (found != "en" and len(read) < SHORT):  # "met" and "in" are Dutch words too
        return known_words(read) or found
    return found


def known_words(text: str) -> str | None:
    """English when seven in ten of a short text's ordinary words are in the vocabulary ("Xi Jinping meets Kim Jong Un"), else None."""
    words = [w for w in text[:2000].split() if len(w) > 2 and w.isascii() and w.isalpha() and w.islower()]
    known = sum(w in own_model().encoder.known for w in words)
    return "en" if words and known >= 0.7 * len(words) else None


def analyse(report: Report, layout: Layout) -> Tokens | None:
    """Tokens of the blocks of READ_KINDS, in order of the text; None when the report's language has no rules."""
    if not has_rules(language_of(report, layout)):
        return None
    tokens = cut(report.text, layout)
    sents = [[tokens.text[i] for i in range(a, b)] for a, b in tokens.sentences]
    if sents:
        model = parser()
        fill(tokens, model.parse(sents))
        if isinstance(model, OwnModel):
            tokens.states, tokens.states_of = model.states(sents).tobytes(), model.states_of
        tokens.entities = entities(tokens, namer().name(sents))
    return tokens


IN_USE: dict[str, Parser | Namer] = {}


def use(*, parser: Parser | None = None, namer: Namer | None = None) -> None:
    """Put another parser or namer in the place of the shipped one, for this process; None brings that one back."""
    for part, given in (("parser", parser), ("namer", namer)):
        IN_USE.pop(part, None)
        if given is not None:
            IN_USE[part] = given


def parser() -> Parser:
    """The parser in use."""
    return cast(Parser, IN_USE.get("parser") or own_model())


def namer() -> Namer:
    """The namer in use."""
    return cast(Namer, IN_USE.get("namer") or own_model())


def cut(text: str, layout: Layout) -> Tokens:
    """Tokens with their places and sentences, nothing else filled."""
    tokens = Tokens(start=[], end=[], text=[], lemma=[], upos=[], xpos=[], feats=[], head=[], dep=[], sentences=[], sentence_block=[], entities=[])
    for number, block in enumerate(layout.blocks):
        if block.kind in READ_KINDS:
            words = tokenize(text, block.span.start, block.span.end)
            place(tokens, text, words, sentences(text, words), number)
    return tokens


def place(tokens: Tokens, text: str, words: list[Range], sents: list[Range], block: int) -> None:
    """Put one block's words and sentences behind those there are."""
    base = len(tokens.start)
    tokens.start += [a for a, _ in words]
    tokens.end += [b for _, b in words]
    tokens.text += [text[a:b] for a, b in words]
    tokens.sentences += [(base + a, base + b) for a, b in sents]
    tokens.sentence_block += [block] * len(sents)


def fill(tokens: Tokens, parses: Sequence[Parse]) -> None:
    """Write the parses into the token lists, heads counted over the whole report."""
    for (first, _), parse in zip(tokens.sentences, parses, strict=True):
        tokens.lemma += parse.lemma
        tokens.upos += parse.upos
        tokens.xpos += parse.xpos
        tokens.feats += parse.feats
        tokens.dep += parse.dep
        tokens.head += [first + h for h in parse.head]


def entities(tokens: Tokens, named: Sequence[Sequence[Named]]) -> list[Entity]:
    """The entities with token ranges of the whole report."""
    return [
        Entity(first=start + n.first, last=start + n.last, label=n.label, score=n.score)
        for (start, _), names in zip(tokens.sentences, named, strict=True)
        for n in names
    ]
