"""One utterance that two reports print with other words in it, or put into two persons' mouths, or that its speaker denies.

Theory of operation. Sentences in quotation marks that share a run of words are laid side by side. Where the rest is the same but for a few telling
words on both sides ("with my bags packed", "with my hands tied"), the words were changed; a quote that is only cut was not. Where all is the same and
the speakers cannot be one ("the judge", "the prosecutor"), the speaker was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from newsledger.compare.clash import Clash
from newsledger.compare.offices import offices_apart
from newsledger.compare.shingles import WORD
from newsledger.compare.speakers import one_name
from newsledger.compare.words import key
from newsledger.language.counting import value
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.records import Actor, Findings, Quote, Span, span_of

SENTENCE = re.compile(r"[^.!?;]+")
ADDED = re.compile(r"\[[^\]]{1,80}\]|\([^)]{1,80}\)")
"""What the outlet put into the quote: "[President] Roe"."""
LEAST = 4
"""Words of a sentence in marks that is worth a look: "you cannot eat promises"."""
DENIED = 3
"""As many of one that its speaker denies: few words are put into marks to be denied."""
SAID = 0.7
"""The score of a denial of one's own words: set by hand."""
RUN = 3
KEPT = 0.7
"""The share of the shorter sentence that stands in the other, in order; less is another sentence."""
TIGHT = 0.75
WIDE = 5
"""Words on one side of a change: longer stretches are two sentences that begin alike."""
CHANGES = 2
SPEAKER = 0.9
LONGEST = 160
SPELLED = 0.6
"""How alike in letters two stretches are that are spellings of one name ("Yusuf el-Hadari", "Youssef Haddary")."""
MOST = 0.6
LONG = 8
"""A run of that many words, or of that share of the longer sentence, is the utterance itself: others quote a fragment against its speaker."""
ASKED = 30
"""Sentences with one pair of words that are compared with each other: of a hundred reprints the first ones do."""


class Said(NamedTuple):
    """A sentence in quotation marks: the report, its words as compared and where each stands, and its quote."""

    report: int
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    quote: Quote


def sayings(found: Findings, report: int) -> list[Said]:
    """The sentences of a report's quotes in marks, fragments of no four words left out."""
    out = []
    captions = [b.span for b in found.blocks if b.kind == "caption"]
    for quote in found.quotes:
        if quote.form == "indirect" or any(c.start <= quote.span.start < c.end for c in captions):
            continue
        for span in quote.spans:
            for part in SENTENCE.finditer(found.report.text, span.start, span.end):
                gaps = [m.span() for m in ADDED.finditer(found.report.text, part.start(), part.end())]
                marks = [m for m in WORD.finditer(found.report.text, part.start(), part.end()) if not any(x <= m.start() < y for x, y in gaps)]
                if len(marks) >= (DENIED if quote.negated else LEAST):
                    out.append(Said(report, tuple(m[0].casefold() for m in marks), tuple((m.start(), m.end()) for m in marks), quote))
    return out


def misquotes(founds: Sequence[Findings], actors: Mapping[str, Actor]) -> list[tuple[Clash, int, int]]:
    """Quotes worded otherwise, and quotes of another speaker, with the two reports' places; each two reports' change once."""
    out: dict[tuple[str, int, int, str, str], tuple[Clash, int, int]] = {}
    for a, b in candidates([s for n, f in enumerate(founds) for s in sayings(f, n)]):
        one, two = founds[a.report], founds[b.report]
        found = [*reworded(a, b, one, two, actors)] if a.quote.negated == b.quote.negated else []
        if one_utterance(a, b):
            found += [c for c in [put_in_mouth(a, b, one, two, actors)] if c is not None]
        found += [c for c in [disowned(a, b, one, two, actors)] if c is not None]
        for clash in found:
            name = (clash.kind, a.report, b.report, clash.left.text.casefold(), clash.right.text.casefold())
            out.setdefault(name, (clash, a.report, b.report))
    return list(out.values())


def candidates(said: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    """Pairs of two reports' sentences that share two words in a row, in order."""
    where: dict[tuple[str, str], list[int]] = {}
    for j, two in enumerate(said):
        near: set[int] = set()
        for pair in zip(two.words, two.words[1:], strict=False):
            homes = where.setdefault(pair, [])
            near.update(homes[:ASKED])
            homes.append(j)
        for i in sorted(near):
            if said[i].report != two.report:
                yield said[i], two


def one_utterance(a: Said, b: Said) -> bool:
    """Whether the shorter sentence stands in the other in one piece, and is most of it or long."""
    run = SequenceMatcher(None, a.words, b.words, autojunk=False).find_longest_match().size
    short, long = sorted((len(a.words), len(b.words)))
    return run >= SPEAKER * short and (run >= LONG or run >= MOST * long)


def reworded(a: Said, b: Said, one: Findings, two: Findings, actors: Mapping[str, Actor]) -> list[Clash]:
    """The words that were changed in a sentence that is otherwise the same ("not one franc was paid", "not one euro was paid")."""
    matcher = SequenceMatcher(None, a.words, b.words, autojunk=False)
    blocks = matcher.get_matching_blocks()
    kept, run = sum(m.size for m in blocks), max(m.size for m in blocks)
    short, long = sorted((len(a.words), len(b.words)))
    if (
        kept < KEPT * short
        or kept < min(LONG, 0.5 * long)
        or kept < RUN
        or (run < RUN and kept < TIGHT * long)
        or (run == kept == RUN and short > 2 * RUN)
    ):
        return []
    changed = [c for c in matcher.get_opcodes() if c[0] == "replace" and other_words(a.words[c[1] : c[2]], b.words[c[3] : c[4]])]
    if not 0 < len(changed) <= CHANGES or any(max(i2 - i1, j2 - j1) > WIDE for _, i1, i2, j1, j2 in changed):
        return []
    if two_persons(a, b, one, two, actors):
        return []
    _, i1, i2, j1, j2 = changed[0]
    return [Clash("wording of a quote", stretch(one, a, i1, i2), stretch(two, b, j1, j2), "contradicts", 0.85)]


def disowned(a: Said, b: Said, one: Findings, two: Findings, actors: Mapping[str, Actor]) -> Clash | None:
    """Words in marks that one report gives a speaker, and that he denies in the other ("denied that he had ever promised 'work for life'")."""
    if a.quote.negated == b.quote.negated or not one_name(a.quote.speaker, b.quote.speaker, actors):
        return None
    no, yes = (a, b) if a.quote.negated else (b, a)
    if en.NEGATION & set(yes.words):
        return None  # "I am not willing to give up my right to run", "refused to 'give up my right to run'"
    run = SequenceMatcher(None, no.words, yes.words, autojunk=False).find_longest_match()
    if run.size < SPEAKER * len(no.words):
        return None
    left, right = (run.a, run.b) if no is a else (run.b, run.a)
    return Clash("polarity", stretch(one, a, left, left + run.size), stretch(two, b, right, right + run.size), "contradicts", SAID)


def stretch(found: Findings, said: Said, first: int, last: int) -> Span:
    """The span of some words of a sentence."""
    return span_of(found.report.text, said.places[first][0], said.places[last - 1][1])


def other_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two stretches hold telling words, none of which is a form or a spelling of one of the other's ("pays", "pay"; "F.B.I.", "FBI")."""
    if {value(w) for w in a} & {value(w) for w in b} - {None}:
        return False
    if "".join(a) == "".join(b) or SequenceMatcher(None, "".join(a), "".join(b), autojunk=False).ratio() >= SPELLED:
        return False
    left, right = ([w for w in words if (w not in en.STOP and w not in rules.THINKING) or w in en.NEGATION] for words in (a, b))
    telling = any(len(w) > 2 for w in (*left, *right))
    return bool(left and right and telling) and not any(akin(v, w) for v in left for w in right)


def akin(a: str, b: str) -> bool:
    """Whether two words may be forms or spellings of one."""
    least = min(len(a), len(b), 4)
    return a[:least] == b[:least] or key(a) == key(b)


def two_persons(a: Said, b: Said, one: Findings, two: Findings, actors: Mapping[str, Actor]) -> bool:
    """Whether the two sentences are put into the mouths of two persons with two names: each said his own."""
    return put_in_mouth(a, b, one, two, actors) is not None


def put_in_mouth(a: Said, b: Said, one: Findings, two: Findings, actors: Mapping[str, Actor]) -> Clash | None:
    """The two speakers of one sentence, where they cannot be one: persons of two names, or of two offices."""
    left, right = a.quote.source, b.quote.source
    if left is None or right is None or max(len(left), len(right)) > LONGEST or papers(left.text) or papers(right.text):
        return None
    if named_apart(a, b, one, two, actors) or offices_apart(left.text, right.text):
        return Clash("attribution", left, right, "contradicts", 0.85)
    return None


def papers(words: str) -> bool:
    """Whether a source is no person's name or description: a pronoun, which may stand for another, or a paper that somebody speaks through."""
    said = {w.casefold() for w in WORD.findall(words)}
    return bool(said & rules.PAPERS) or said <= rules.PRONOUNS


def named_apart(a: Said, b: Said, one: Findings, two: Findings, actors: Mapping[str, Actor]) -> bool:
    """Whether both speakers are persons with names that share no word, and neither is said to repeat the other's."""
    first, second = (names_of(actors.get(x.quote.speaker or "")) for x in (a, b))
    if any(names_in(x) & other for x, other in ((a, second), (b, first))):
        return False  # "Ann Roe, an adviser to Mr. Bell", and "Mr. Bell's office"
    return bool(first and second) and not first & second and len(a.words) > LEAST and not (overlapping(a, one) or overlapping(b, two))


def names_in(said: Said) -> frozenset[str]:
    """The words of the source as the report gives it."""
    return frozenset(w.casefold() for w in WORD.findall(said.quote.source.text)) if said.quote.source is not None else frozenset()


def names_of(actor: Actor | None) -> frozenset[str]:
    """The words of a person's names, empty unless he is known by two at least ("Dem" of a headline is nobody's name)."""
    if actor is None or actor.kind != "person" or sum(w[:1].isupper() for w in actor.name.split()) < 2:
        return frozenset()
    return frozenset(w.casefold() for name in (actor.name, *actor.aliases) for w in WORD.findall(name))


def overlapping(said: Said, found: Findings) -> bool:
    """Whether the sentence stands within a longer quote of somebody else, who repeats it."""
    first, last = said.places[0][0], said.places[-1][1]
    return any(
        q.id != said.quote.id and q.speaker != said.quote.speaker and any(s.start <= first and last <= s.end for s in q.spans)
        for q in found.quotes
        if q.form != "indirect"
    )
