"""Which quotes cannot be one utterance: of two speakers, a statement and its denial, or two counts told by two.

Theory of operation. What two persons say alike is two statements of one thing: a statement of two origins, never one quote. Two names are two
speakers unless they share a word or one presents the other ("Foreign Ministry spokeswoman Ida Moen", "the Foreign Ministry"); a pronoun or an office
may be whoever is named. The same words printed in marks are one quote whoever is said to have said them: the reports then differ in the speaker.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsledger.compare import amounts, counted
from newsledger.compare.clash import Clash, one_deed
from newsledger.compare.lines import Line, Number
from newsledger.compare.offices import offices_apart
from newsledger.compare.units import Unit, utterance
from newsledger.language.lang.en import compare as en
from newsledger.language.lang.en import differences as rules
from newsledger.language.lang.en import origins as sources
from newsledger.records import Actor, Quote, Span, span_of

WORD = re.compile(r"[^\W\d_]{3,}")
NAMED = ("person:", "org:", "Q")
"""How the ids of those begin who have a name of their own; a medium that tells it is nobody's name, and a group or an office may be anybody."""
PRINTED = 4
"""Words in marks from which they are one utterance, whoever is said to have said them: "an invention" is not."""
SAID = 0.6
"""The score of two dates that one speaker gives: set by hand, so that a reader sees it at first."""
YEAR = re.compile(r"(?:19|20)\d\d")
ASKED = 12
LONGEST = 160
"""Letters of the words that name a source; longer ones are a clause."""


def one_name(a: str | None, b: str | None, actors: Mapping[str, Actor]) -> bool:
    """Whether two speakers have one id, or are two persons whose names share the last word ("Rolf Moen", "Moen")."""
    if a is None or b is None or a == b:
        return a == b is not None
    one, two = actors.get(a), actors.get(b)
    return one is not None and two is not None and one.kind == two.kind == "person" and last(one) == last(two)


def last(actor: Actor) -> str:
    """The last word of an actor's name."""
    return actor.name.casefold().split()[-1] if actor.name.split() else ""


def said_when(a: Unit, b: Unit, lines: Sequence[Line], actors: Mapping[str, Actor]) -> Clash | None:
    """The months, or years, that one speaker gives for one thing in two reports ("would begin in October", "will start in January")."""
    one, two = a.record, b.record
    if not isinstance(one, Quote) or not isinstance(two, Quote) or not one_name(one.speaker, two.speaker, actors):
        return None
    first, second = lines[a.line], lines[b.line]
    for left, right in zip(dates_in(a, first), dates_in(b, second), strict=True):
        if len(left) == len(right) == 1 and left[0].text.casefold()[:4] != right[0].text.casefold()[:4]:
            return Clash("when", left[0], right[0], "contradicts", SAID) if one_deed(first, left[0], second, right[0]) else None
        if left and right:
            return None
    return None


def dates_in(unit: Unit, line: Line) -> tuple[list[Span], list[Span]]:
    """The months and the years in the words of a quote."""
    spans = utterance(unit) or (unit.span,)
    tokens = [span_of(line.text, t.start, t.end) for t in line.sentence.tokens if any(s.start <= t.start < s.end for s in spans)]
    return [t for t in tokens if t.text[:1].isupper() and t.text.casefold() in en.MONTHS], [t for t in tokens if YEAR.fullmatch(t.text)]


class Speakers:
    """Who speaks in the quotes of one story."""

    def __init__(self, units: Sequence[Unit], lines: Sequence[Line], actors: Mapping[str, Actor]) -> None:
        self.units = units
        self.lines = lines
        self.actors = actors
        self.named: dict[str, frozenset[str]] = {}
        self.presented: dict[str, set[str]] = {}
        for unit in units:
            quote = unit.record
            if isinstance(quote, Quote) and quote.speaker is not None and quote.source is not None and len(quote.source) <= LONGEST:
                self.presented.setdefault(quote.speaker, set()).update(telling(quote.source.text))

    def apart(self, i: int, j: int) -> bool:
        """Whether two units are quotes that cannot be one utterance; never so of the same words in marks."""
        one, two = self.units[i], self.units[j]
        a, b = one.record, two.record
        if not isinstance(a, Quote) or not isinstance(b, Quote):
            return False
        if a.negated != b.negated and not self.negates(two if a.negated else one):
            return True  # "denied that he had promised it", "promised it"
        printed = a.form != "indirect" and b.form != "indirect" and min(len(one.quoted), len(two.quoted)) >= PRINTED
        if printed or one_name(a.speaker, b.speaker, self.actors):
            return False
        return self.two(a, b) or self.counts_apart(one, two)

    def none_apart(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Whether no unit of one group speaks against one of the other."""
        return not any(self.apart(i, j) for i in ours[:ASKED] for j in theirs[:ASKED])

    def two(self, a: Quote, b: Quote) -> bool:
        """Whether two quotes have two speakers: of two names, of two offices, or a person and a thing ("it")."""
        left, right = (q.source.text if q.source is not None and len(q.source) <= LONGEST else "" for q in (a, b))
        if a.speaker is None or b.speaker is None:
            thing = any(x.speaker is None and y.strip().casefold() in rules.THINGS and person(z) for x, y, z in ((a, left, b), (b, right, a)))
            return thing or offices_apart(left, right)
        if not a.speaker.startswith(NAMED) or not b.speaker.startswith(NAMED):
            return False
        first, second = self.names(a.speaker), self.names(b.speaker)
        if not first or not second or first & second:
            return False
        known = [self.presented.get(q.speaker or "", set()) for q in (a, b)]
        return not (first & known[1] or second & known[0])

    def names(self, speaker: str) -> frozenset[str]:
        """The words of a speaker's names, read once."""
        if speaker not in self.named:
            actor = self.actors.get(speaker)
            self.named[speaker] = frozenset(telling(" ".join((actor.name, *actor.aliases)))) if actor is not None else frozenset()
        return self.named[speaker]

    def negates(self, unit: Unit) -> bool:
        """Whether the words of a quote hold a negation: "I will not give up my right" is what he "refused to"."""
        return any(w.casefold() in en.NEGATION for s in utterance(unit) or (unit.span,) for w in s.text.split())

    def counts_apart(self, one: Unit, two: Unit) -> bool:
        """Whether two units count one thing otherwise and share no number ("faces a fine of up to six million", "paid a fine of two million")."""
        ours, theirs = self.numbers(one), self.numbers(two)
        if {n.value for n in ours} & {n.value for n in theirs}:
            return False
        return any(amounts.same_unit(x.unit, y.unit) and not counted.rounded(x.value, y.value) for x in ours for y in theirs)

    def numbers(self, unit: Unit) -> list[Number]:
        """The numbers in the words of a quote."""
        spans = utterance(unit) or (unit.span,)
        return [n for n in self.lines[unit.line].numbers if any(s.start <= n.start < s.end for s in spans)][: counted.NUMBERS]


def person(quote: Quote) -> bool:
    """Whether a person by name is the speaker."""
    return quote.speaker is not None and quote.speaker.startswith("person:")


def telling(text: str) -> list[str]:
    """The words of a name or description that tell who it is."""
    return [w for w in WORD.findall(text.casefold()) if w not in sources.IDLE]
