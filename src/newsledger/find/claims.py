"""Claims: what a sentence states that is neither quote nor event. Needs tokens, quotes and events; uses mentions, times and voices.

precedent ("his first trip since 2019"), ranking ("its most important ally"), quantity ("at least 12 dead"), condition ("aid depends on"),
relation ("moves closer to Moscow"), assessment ("the relationship is uneasy"), other. Every sentence of a fact-giving block ends in at least one
quote, event or claim: what nothing else covers becomes `other`, with the words of its main clause as predicate.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import NamedTuple

import msgspec

from newsledger.find.claim_numbers import number_words, quantity
from newsledger.find.event_layers import Layers, laid, voice_of
from newsledger.find.event_tree import Tree
from newsledger.language.lang import words as words_of
from newsledger.records import FACT_KINDS, Claim, Quantity, Reading, Span, content_id

IN_QUOTE = 0.4
"""The score of a claim that a quote holds already: the quote is shown, and the same words are not said twice."""
VERSION = "claims-1"
MOST_NUMBERS = 3
"""No more quantities than this from one sentence: lists of results are not facts one by one."""


class Found(NamedTuple):
    """One claim before it is written: kind, the token that carries it, first and last token, number."""

    kind: str
    at: int
    first: int
    last: int
    number: Quantity | None = None


Rule = Callable[[Layers, ModuleType, int, int], Iterator[Found]]


def find_claims(reading: Reading) -> Mapping[str, object]:
    """The claims of the fact-giving blocks, in order of the text."""
    w = words_of(reading.report.language or "en", "claims")
    if w is None or not len(reading.tokens):
        return {}
    layers = laid(reading)
    quoted = merged([s for q in reading.quotes for s in (q.spans or (q.span,))])
    covered = merged([*(q.span for q in reading.quotes), *(e.span for e in reading.events)])
    out: list[Claim] = []
    for (first, last), block in zip(reading.tokens.sentences, reading.tokens.sentence_block, strict=True):
        if reading.blocks[block].kind not in FACT_KINDS or first >= last:
            continue
        if dateline(layers, first, last):
            continue
        found = [f for rule in RULES for f in rule(layers, w, first, last)]
        if not found and not touched(covered, layers.scene.tree.span(first, last - 1)):
            found = [whole(layers.scene.tree, first, last)]
        claims = [made(layers, f, first, last) for f in unique(found)]
        out += [msgspec.structs.replace(c, score=IN_QUOTE) if inside(quoted, c.span) else c for c in claims]
    return {"claims": tuple(sorted(out, key=lambda c: (c.span.start, c.span.end, c.kind)))}


def dateline(layers: Layers, first: int, last: int) -> bool:
    """Whether a sentence is only a dateline, which says nothing: "ASTANA, 10 November."."""
    tree = layers.scene.tree
    text, upos = tree.tokens.text, tree.tokens.upos
    if last - first > LONGEST_DATELINE or not text[first].isupper() or len(text[first]) < 3 or upos[first] not in ("PROPN", "NOUN"):
        return False
    rest = [i for i in range(first + 1, last) if not text[i].isupper() and upos[i] != "PUNCT"]
    return bool(rest) and all(i in layers.time_at or i in layers.place_at for i in rest)


LONGEST_DATELINE = 12
"""Tokens of a dateline at most."""


def merged(spans: list[Span]) -> list[tuple[int, int]]:
    """The stretches that some spans cover, in order, overlapping ones joined."""
    out: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: s.start):
        if out and span.start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], span.end))
        else:
            out.append((span.start, span.end))
    return out


def touched(stretches: list[tuple[int, int]], span: Span) -> bool:
    """Whether a span shares a character with some stretch."""
    k = bisect_left(stretches, (span.end, 0))
    return k > 0 and stretches[k - 1][1] > span.start


def inside(stretches: list[tuple[int, int]], span: Span) -> bool:
    """Whether a span lies within one stretch."""
    k = bisect_right(stretches, (span.start, span.end + 10**9))
    return k > 0 and stretches[k - 1][1] >= span.end


def unique(found: list[Found]) -> list[Found]:
    """Each kind once over the same tokens."""
    seen: dict[tuple[str, int, int], Found] = {}
    for f in found:
        seen.setdefault((f.kind, f.first, f.last), f)
    return list(seen.values())


def whole(tree: Tree, first: int, last: int) -> Found:
    """The sentence as a claim of its own."""
    root = next((i for i in range(first, last) if tree.head(i) is None), first)
    end = last - 1
    while end > first and tree.tokens.upos[end] == "PUNCT":
        end -= 1
    return Found("other", root, first, end)


def precedents(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "her third public speech in four years", "for the first time since 2011", "a rare strike"."""
    tree, ordinals, rare = layers.scene.tree, w.ORDINALS, w.RARE
    for i in [i for i in range(first, last) if tree.words[i] in ordinals or tree.words[i] in rare]:
        word = tree.words[i]
        if word in ordinals and ordinals[word] > 0 and tree.tokens.upos[i] in ("ADJ", "NOUN", "ADV"):
            head = tree.head(i) if tree.base(i) == "amod" else i
            tail = range(i + 1, min(last, i + 14))
            cue = next((k for k in tail if tree.words[k] in ("since", "ever") or (tree.words[k] == "in" and near_years(tree, k, last))), None)
            if (
                cue is not None
                or (head is not None and tree.words[head] == "time")
                or any(tree.words[k] in ("ever", "public", "known") for k in tail[:2])
            ):
                yield Found("precedent", head if head is not None else i, *phrase(tree, i, head, cue, first, last))
        elif word in rare and tree.tokens.upos[i] in ("ADJ", "NOUN") and tree.head(i) is not None and tree.base(i) == "amod":
            yield Found("precedent", tree.tokens.head[i], *phrase(tree, i, tree.tokens.head[i], None, first, last))


def near_years(tree: Tree, k: int, last: int) -> bool:
    """Whether "in" opens a span of years: "in six years", "in decades"."""
    return any(tree.words[m] in ("years", "decades", "months", "decade", "generation", "history", "century") for m in range(k + 1, min(last, k + 4)))


def phrase(tree: Tree, i: int, head: int | None, cue: int | None, first: int, last: int) -> tuple[int, int]:
    """From the owner before an ordinal to the end of what it is counted over."""
    start = i
    while start > first and (
        tree.tokens.dep[start - 1] in ("nmod:poss", "det", "amod")
        or tree.tokens.upos[start - 1] in ("DET", "ADJ")
        or tree.words[start - 1] in ("his", "her", "its", "their")
    ):
        start -= 1
    stop = max(i, head if head is not None and head < last else i)
    if head is not None:
        stop = max(stop, min(tree.noun_range(head)[1], last - 1))
    if cue is not None:
        stop = max(stop, min(last - 1, cue + 1))
        while stop + 1 < last and stop - cue < 4 and tree.tokens.upos[stop + 1] in ("NUM", "NOUN"):
            stop += 1
    return start, stop


def rankings(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "his most important ally", "the largest of its kind", "far outpaces"."""
    tree, ranked, forms = layers.scene.tree, w.RANKED, layers.scene.tree.tokens.feats
    for i in [i for i in range(first, last) if "Degree=Sup" in forms[i] or tree.words[i] in ("most", "least") or tree.lemmas[i] in ranked]:
        feats, word = forms[i], tree.words[i]
        superlative = "Degree=Sup" in feats or (word in ("most", "least") and i + 1 < last and tree.tokens.upos[i + 1] == "ADJ")
        if (
            superlative
            and word not in ("last", "at", "latest", "next")
            and not (i > first and tree.words[i - 1] == "at")
            and tree.tokens.upos[i] in ("ADJ", "ADV")
        ):
            up = tree.head(i)
            at = tree.tokens.head[up] if up is not None and tree.base(i) == "advmod" and tree.base(up) == "amod" else up
            if at is not None and tree.tokens.upos[at] in ("NOUN", "PROPN"):
                yield Found("ranking", at, *phrase(tree, i, at, None, first, last))
        elif tree.lemmas[i] in ranked and tree.tokens.upos[i] == "VERB" and tree.lemmas[i] not in ("lead", "top"):
            yield Found("ranking", i, *clause(tree, i, first, last))


def numbers(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "at least 12 people", "a loan of $3 billion"."""
    tree, count, upos, said = layers.scene.tree, 0, layers.scene.tree.tokens.upos, number_words(w)
    for i in [i for i in range(first, last) if (upos[i] == "NUM" or upos[i] == "NOUN") and (tree.words[i] in said or not tree.words[i].isalpha())]:
        if count < MOST_NUMBERS:
            n = quantity(tree, i, layers.scene.timed, w)
            if n is not None:
                count += 1
                at = tree.head(i) or i
                yield Found("quantity", at, *phrase_of(tree, n.span, first, last), n)


def phrase_of(tree: Tree, span: Span, first: int, last: int) -> tuple[int, int]:
    """The tokens that a span covers."""
    inside = [i for i in range(first, last) if tree.tokens.start[i] >= span.start and tree.tokens.end[i] <= span.end]
    return (inside[0], inside[-1]) if inside else (first, last - 1)


def conditions(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "aid depends on", "will sign if", "pledged to deepen ties": conditions and commitments."""
    tree, upos = layers.scene.tree, layers.scene.tree.tokens.upos
    for i in [i for i in range(first, last) if (upos[i] == "VERB" or upos[i] == "ADJ") and tree.children[i]]:
        lemma = tree.lemmas[i]
        if (
            (lemma in w.CONDITION_VERBS and any(tree.words[c] in ("on", "upon") for k in tree.kids(i, "obl") for c in tree.kids(k, "case")))
            or any(tree.words[c] in w.CONDITION_MARKS for k in tree.kids(i, "advcl") for c in tree.kids(k, "mark"))
            or (lemma in w.COMMITTED and tree.kids(i, "xcomp", "ccomp"))
        ):
            yield Found("condition", i, *clause(tree, i, first, last))


def relations(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "moves closer to Moscow", "is a close ally of", "the relationship between"."""
    tree, nouns = layers.scene.tree, w.RELATION_NOUNS
    for i in [i for i in range(first, last) if tree.lemmas[i] in nouns or tree.words[i] in ("closer", "nearer", "apart")]:
        if tree.lemmas[i] in nouns and tree.tokens.upos[i] == "NOUN":
            copular = bool(tree.kids(i, "cop")) or (tree.base(i) in ("nsubj", "appos") and tree.tokens.dep[i] != "nsubj:pass")
            if copular and any(k in layers.scene.named for k in range(first, last)):
                yield Found("relation", i, *(clause(tree, i, first, last) if tree.kids(i, "cop") else tree.noun_range(i)))
        elif tree.words[i] in ("closer", "nearer", "apart") and tree.head(i) is not None and tree.tokens.upos[tree.tokens.head[i]] == "VERB":
            yield Found("relation", tree.tokens.head[i], *clause(tree, tree.tokens.head[i], first, last))


def assessments(layers: Layers, w: ModuleType, first: int, last: int) -> Iterator[Found]:
    """ "the truce is a fragile one", "in a plain warning to Lima", "was seen as a test"."""
    tree = layers.scene.tree
    equated = {tree.tokens.head[c] for c in range(first, last) if tree.bases[c] == "cop"}
    judged, lemmas = w.JUDGED_NOUNS, tree.lemmas
    for i in [i for i in range(first, last) if i in equated or lemmas[i] in judged or lemmas[i] in ("remain", "seem")]:
        if i in equated and (tree.lemmas[i] in w.JUDGING or any(tree.lemmas[c] in w.JUDGING for c in tree.kids(i, "amod"))):
            yield Found("assessment", i, *clause(tree, i, first, last))
        elif tree.lemmas[i] in judged and tree.kids(i, "det") and (tree.kids(i, "cop") or (tree.base(i) == "obl" and tree.kids(i, "amod"))):
            yield Found("assessment", i, *(clause(tree, i, first, last) if tree.kids(i, "cop") else tree.whole_range(i, 0)))
        elif tree.lemmas[i] in ("remain", "seem") and tree.kids(i, "xcomp"):
            yield Found("assessment", i, *clause(tree, i, first, last))


RULES: tuple[Rule, ...] = (precedents, rankings, numbers, conditions, relations, assessments)


def clause(tree: Tree, i: int, first: int, last: int) -> tuple[int, int]:
    """The tokens of a clause without the punctuation at its ends."""
    a, b = tree.whole_range(i, 0)
    a, b = max(a, first), min(b, last - 1)
    while a < i and tree.tokens.upos[a] in ("PUNCT", "CCONJ", "SCONJ"):
        a += 1
    while b > i and tree.tokens.upos[b] == "PUNCT":
        b -= 1
    return a, b


def made(layers: Layers, found: Found, first: int, last: int) -> Claim:
    """The record."""
    tree, reading = layers.scene.tree, layers.reading
    span = tree.span(found.first, found.last)
    voice = voice_of(layers, span)
    subject = subject_of(layers, found, first)
    time = next((layers.time_at[i] for i in range(found.first, found.last + 1) if i in layers.time_at), None)
    return Claim(
        id=content_id("claim", found.kind, reading.report.id, span.start, span.end),
        span=span,
        kind=found.kind,
        subject=subject,
        predicate=predicate(tree, found),
        object=object_of(layers, found, subject),
        quantity=found.number,
        time=time,
        voice=voice.voice if voice else "outlet",
        certainty=voice.certainty if voice else "certain",
        via=voice.via if voice else (),
        rule=f"{VERSION}:{found.kind}",
        score=0.6 if found.kind == "other" else 0.8,
    )


def predicate(tree: Tree, found: Found) -> Span:
    """The words that say it: from the carrying word, or its copula, to the end."""
    start = min([found.at, *tree.kids(found.at, "cop", "aux")])
    start = start if found.first <= start <= found.last else found.first
    return tree.span(start, found.last)


def subject_of(layers: Layers, found: Found, first: int) -> str | None:
    """The actor that the claim is about: the owner, the subject of the clause, else the first actor named in it."""
    tree = layers.scene.tree
    heads = [c for c in tree.kids(found.at, "nmod") if tree.tokens.dep[c] == "nmod:poss"] + tree.kids(found.at, "nsubj")
    up = tree.clause(found.at)
    heads += tree.kids(up, "nsubj")
    for i in (*heads, *range(found.first, found.last + 1)):
        mention = layers.mention_at.get(i)
        if mention is not None and mention.actor in layers.reading.actors:
            return mention.actor
    return None


def object_of(layers: Layers, found: Found, subject: str | None) -> str | None:
    """The other actor named in the claim, for relations, rankings and conditions."""
    if found.kind not in ("relation", "condition", "ranking", "assessment"):
        return None
    for i in range(found.first, found.last + 1):
        mention = layers.mention_at.get(i)
        if mention is not None and mention.actor in layers.reading.actors and mention.actor != subject:
            return mention.actor
    return None
