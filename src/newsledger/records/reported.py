"""How an utterance is told: whether its content is stated or denied, and the clause that says so.

What is denied must never be shown without its denial: of "The authority denied that it had asked a court to end the strike" the content alone,
"it had asked a court to end the strike", says the reverse of the report.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, Protocol

from newsledger.records.comparison import Support
from newsledger.records.findings import Findings
from newsledger.records.spans import Span, covers, span_of
from newsledger.records.voices import Quote, Sentence
from newsledger.records.words import Token

Polarity = Literal["stated", "denied", "doubted", "open"]
"""stated; denied (or said not to be so); doubted; open: neither, as what is asked, urged, hoped for or praised."""
NEAR = 4
"""So many words before a cue may belong to it: "has not yet been", "would neither"."""
FAR = 240
"""So many characters may lie between a cue and the words that it governs."""
LONGEST = 480
"""Characters of a clause that is shown whole."""
BEFORE = ("AUX", "PART", "ADV")
BESIDE = ("advcl", "acl:relcl", "advcl:relcl")
"""Relations of verbs that say nothing without the clause they stand beside, where that or their conjunction is there."""
UP = ("ccomp", "xcomp", "csubj", "acl", "acl:relcl", "obj")
"""Relations through which a negation governs what hangs below: "This is not something the council had planned"."""


class Attitudes(Protocol):
    """A language's words (`language/lang/en/attitudes.py`)."""

    STATING: frozenset[str]
    DENYING: frozenset[str]
    DOUBTING: frozenset[str]
    EXCLUDING: tuple[str, ...]
    NOT: frozenset[str]


def sentence_at(found: Findings, span: Span) -> Sentence | None:
    """The sentence in which a span begins."""
    place = bisect_right(found.sentences, span.start, key=lambda s: s.span.start) - 1
    return found.sentences[place] if place >= 0 and span.start < found.sentences[place].span.end else None


def polarity(found: Findings, quote: Quote, words: Attitudes | None) -> Polarity:
    """How the report says that the source stands to the content; `words` None: as far as the record itself says."""
    if words is None or quote.cue is None:
        return "denied" if quote.negated else "stated"
    cue = lemmas(found, quote.cue)
    low = " ".join(quote.cue.text.lower().split())
    turned = any(t.lemma in words.NOT for t in leading(found, quote.cue)) or bool(words.NOT & cue)
    against = bool(words.DENYING & cue) or any(x in low for x in words.EXCLUDING)
    if against:
        return "open" if turned else "denied"
    if quote.negated or turned:
        return "denied"
    if words.DOUBTING & cue:
        return "doubted"
    return "stated" if words.STATING & cue else "open"


def content_of(quote: Quote) -> str:
    """What was said, its pieces with an ellipsis between them; a piece without a letter or digit ("...") is none."""
    return " … ".join([s.text for s in quote.spans if any(c.isalnum() for c in s.text)] or [s.text for s in quote.spans])


def lemmas(found: Findings, cue: Span) -> set[str]:
    """The lemmas and the plain words of a cue."""
    sentence = sentence_at(found, cue)
    own = [t.lemma.lower() for t in sentence.tokens if cue.start <= t.start < cue.end] if sentence is not None else []
    return {*own, *cue.text.lower().split()}


def leading(found: Findings, cue: Span) -> list[Token]:
    """The words right before a cue that belong to it, in order: "has not yet", "refused to"."""
    sentence = sentence_at(found, cue)
    if sentence is None:
        return []
    out: list[Token] = []
    for token in reversed([t for t in sentence.tokens if t.start < cue.start][-NEAR:]):
        governs = token.upos == "VERB" and bool(out) and out[0].upos == "PART"
        if token.upos not in BEFORE and not governs:
            break
        out.insert(0, token)
    return out


def clause_of(found: Findings, quote: Quote) -> Span:
    """The words of the report from the cue (with what turns it) to the content's end; the whole sentence where the cue stands behind the content."""
    text, cue, content = found.report.text, quote.cue, quote.spans
    start, end = content[0].start, content[-1].end
    sentence = sentence_at(found, content[0])
    if cue is not None and cue.end <= start <= cue.end + FAR and (sentence is None or sentence.span.start <= cue.start):
        before = leading(found, cue)
        return span_of(text, before[0].start if before else cue.start, end)
    if sentence is None:
        return span_of(text, start, end)
    return span_of(text, min(start, sentence.span.start), max(end, sentence.span.end))


def governed(found: Findings, span: Span, words: Attitudes | None) -> Span:
    """The span with the negation that governs it, where that stands before it in its sentence; else the span itself."""
    sentence = sentence_at(found, span)
    if sentence is None or words is None or not sentence.tokens:
        return span
    tokens = sentence.tokens
    inside = [i for i, t in enumerate(tokens) if span.start <= t.start < span.end]
    held = set(inside)
    top = next((i for i in inside if tokens[i].head not in held or tokens[i].head == i), None)
    if top is None:
        return span
    above = rising(tokens, top)
    turned = any(
        t.head in above and t.lemma.lower() in words.NOT and t.start < span.start and t.dep in ("advmod", "det", "cc:preconj") for t in tokens
    )
    return span_of(found.report.text, sentence.span.start, max(span.end, span.start)) if turned else span


def rising(tokens: Sequence[Token], top: int) -> list[int]:
    """A word and the words above it, as far as a negation there reaches down to it."""
    out = [top]
    while tokens[out[-1]].dep in UP and 0 <= tokens[out[-1]].head < len(tokens) and tokens[out[-1]].head not in out:
        out.append(tokens[out[-1]].head)
    return out


class Telling:
    """How one report tells what its supports rest on; made once a report."""

    def __init__(self, found: Findings, words: Attitudes | None) -> None:
        self.found, self.words = found, words
        self.quotes = {q.id: q for q in found.quotes}
        self.unstated = [q for q in found.quotes if polarity(found, q, words) != "stated" and q.form != "direct"]

    def polarity(self, support: Support) -> Polarity:
        """Whether what a support rests on is stated, denied, doubted or neither."""
        quote = self.quotes.get(support.of) or self.around(support.span)
        return "stated" if quote is None else polarity(self.found, quote, self.words)

    def around(self, span: Span) -> Quote | None:
        """The quote with an unstated content in which a span lies."""
        return next((q for q in self.unstated if within(q, span)), None)

    def in_full(self, support: Support) -> Span:
        """The words of a support with what a reader must not miss: the cue of what is denied, asked or only half a clause, and a "not" before it."""
        span, quote = support.span, self.quotes.get(support.of)
        if quote is not None:
            return self.told_as(quote) or span
        home = self.around(span)
        if home is not None:
            return clause_of(self.found, home)
        whole = governed(self.found, span, self.words)
        return whole if len(whole) < LONGEST else span

    def told_as(self, quote: Quote) -> Span | None:
        """The clause of a quote with its cue, where the content alone misleads or says nothing; None where it stands by itself."""
        if quote.cue is None or (quote.form == "direct" and quote.cue.start > quote.spans[0].start):
            return None
        stated = polarity(self.found, quote, self.words) == "stated"
        if stated and (quote.form != "indirect" or is_clause(self.found, quote.spans[0])):
            return None
        return clause_of(self.found, quote) if not stated or quote.cue.end <= quote.spans[0].start else None


def is_clause(found: Findings, span: Span) -> bool:
    """Whether a span has a main verb with its subject: "guilty to one count" and "After the law was overturned" have none."""
    free = free_verbs(found, span)
    return free is None or any(free)


def is_aside(found: Findings, span: Span) -> bool:
    """Whether all clauses of a span hang on one outside: "After the law was overturned"."""
    free = free_verbs(found, span)
    return bool(free) and not any(free or ())


def free_verbs(found: Findings, span: Span) -> list[bool] | None:
    """For each verb with a subject in the span whether it stands by itself, without a conjunction or a noun above it; None without a parse."""
    sentence = sentence_at(found, span)
    if sentence is None or not sentence.tokens:
        return None
    tokens = sentence.tokens
    inside = {i for i, t in enumerate(tokens) if span.start <= t.start < span.end}
    heads = {tokens[i].head for i in inside if tokens[i].dep.startswith(("nsubj", "csubj", "expl"))} & inside
    marked = {tokens[i].head for i in inside if tokens[i].dep == "mark" or (tokens[i].dep == "advmod" and tokens[i].upos == "SCONJ")}
    return [not (tokens[i].dep in BESIDE and (tokens[i].head in inside or i in marked)) for i in sorted(heads)]


def within(quote: Quote, span: Span) -> bool:
    """Whether a span lies in the content of a quote, without its cue."""
    return covers(quote.span, span) and not (quote.cue is not None and covers(quote.span, quote.cue))
