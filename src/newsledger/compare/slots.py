"""Numbers, days, places and denials that differ in two sentences which tell the same thing in other words."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from newsledger.compare.alike import apart, near, parties_of
from newsledger.compare.counted import allowed, others, running, same_fate
from newsledger.compare.lexicon import lexicon
from newsledger.compare.lines import Line, Number, word_of
from newsledger.compare.shingles import WORD
from newsledger.compare.units import Unit
from newsledger.compare.words import key
from newsledger.language.lang import listed
from newsledger.records import Actor, Event, Place, Span, Time, span_of

PEOPLE = listed(
    """
    people person man woman men crew sailor member victim passenger detainee prisoner citizen suspect resident worker student child soldier
    migrant refugee protester fisherman
    """
)
"""Nouns that count people: "14 crew" and "16 men on board" count the same."""
TOLD = listed("say tell report announce state add note write publish quote cite")
"""Verbs of which a day is the day of the telling ("BNS reported on Friday")."""
SPANS = listed("year day month week hour minute second age yearold season time percent")
"""Units of which one sentence may hold several that have nothing to do with each other."""


LENGTHS = listed("mile kilometre kilometer metre meter foot km yard")
"""Units of distance."""


class Clash(NamedTuple):
    """Two stretches of two lines that give a slot two values."""

    kind: str
    left: Span
    right: Span
    verdict: str
    score: float


def numbers(one: Line, two: Line, chance: float) -> list[Clash]:
    """Numbers of one unit with other values: contradicting when both are exact, compatible when a bound allows both."""
    out = []
    values_one, values_two = {n.value for n in one.numbers}, {n.value for n in two.numbers}
    for a in one.numbers:
        for b in two.numbers:
            if not same_unit(a.unit, b.unit) or a.value == b.value or a.value in values_two or b.value in values_one:
                continue
            if (a.unit in SPANS and chance < 0.6) or not beside(one, a, two, b, chance):
                continue
            if (a.unit in PEOPLE and b.unit in PEOPLE and not same_fate(one, a, two, b)) or others(one, a) or others(two, b):
                continue
            verdict = "compatible" if allowed(one, a, two, b) or measured(a, b) else "later" if running(one) or running(two) else "contradicts"
            out.append(Clash("how many", span_of(one.text, a.start, a.end), span_of(two.text, b.start, b.end), verdict, chance))
    return out if len(out) <= 2 else []


def measured(a: Number, b: Number) -> bool:
    """Whether two distances differ by no more than measuring does ("60 nautical miles", "58 nautical miles")."""
    return a.unit in LENGTHS and abs(a.value - b.value) <= 0.05 * max(abs(a.value), abs(b.value))


def beside(one: Line, a: Number, two: Line, b: Number, chance: float) -> bool:
    """Whether two numbers stand in like company; a telling unit ("tonnes", "kilograms", "suspects") in lines that surely go together is enough."""
    x, y = company(one, a), company(two, b)
    if x & y or any(near(w, v) > 0.6 for w in sorted(x) for v in sorted(y)):
        return True
    if a.unit in PEOPLE and b.unit in PEOPLE and chance >= 0.5:
        return True
    return chance >= 0.6 and a.unit not in SPANS and a.unit != "$"


def company(line: Line, number: Number) -> set[str]:
    """The telling words near a number, its unit and names left out: what is counted ("reserved $500,000 of airtime")."""
    places = [i for i, t in enumerate(line.sentence.tokens) if t.start >= number.start]
    at = places[0] if places else 0
    around = line.sentence.tokens[max(0, at - AROUND) : at + AROUND + 1]
    words = {key(t.lemma) for t in around if t.upos in ("NOUN", "VERB", "ADJ")}
    return {w for w in words if lexicon().rare(w) > COMMON} - {number.unit}


AROUND = 7
SURE = 0.7
COMMON = 3.2
TELLING = 4.5


def same_unit(a: str, b: str) -> bool:
    """Whether two numbers count the same: one noun, two nouns for people, or two nouns near in meaning."""
    if not a or not b:
        return False
    return a == b or (a in PEOPLE and b in PEOPLE) or near(a, b) > 0.75


def days(a: Unit, b: Unit, one: Event, two: Event, chance: float, actors: Mapping[str, Actor]) -> Clash | None:
    """Events that are alike but for the day ("died on Wednesday night", "died early on Thursday")."""
    if one.time is None or two.time is None or one.time.span is None or two.time.span is None or one.background != two.background:
        return None
    words_one, words_two = ([key(w) for w in e.trigger.text.split()] for e in (one, two))
    trigger = max((near(v, w) for v in words_one for w in words_two), default=0.0)
    if trigger < 0.5 or (parties_of(one, actors) and parties_of(two, actors) and not parties_of(one, actors) & parties_of(two, actors)):
        return None
    if apart(one, two):
        if weekday(one.time) is not None and weekday(one.time) == weekday(two.time):
            return None
        return Clash("when", one.time.span, two.time.span, "contradicts", chance * (0.6 + 0.4 * trigger))
    finer = one.time.value[:10] == two.time.value[:10] and one.time.value != two.time.value and len(one.time.value) >= 10
    return Clash("when", one.time.span, two.time.span, "more precise", chance) if finer else None


def lone_days(one: Line, two: Line, left: list[Time], right: list[Time], chance: float) -> Clash | None:
    """Lines with one dated time each and other days ("in force on 1 May", "takes effect on 1 April")."""
    a, b = ([t for t in dated_in(x, ts) if not loose(t) and t.span is not None] for x, ts in ((one, left), (two, right)))
    if len(a) > 1 or len(b) > 1:
        a, b = ([t for t in ts if t.span is not None and governor(x, t.span) not in TOLD] for x, ts in ((one, a), (two, b)))
    same_verb = len(a) == len(b) == 1 and a[0].span is not None and b[0].span is not None and governor(one, a[0].span) == governor(two, b[0].span)
    if len(a) != 1 or len(b) != 1 or chance < (0.35 if same_verb else 0.45) or "caption" in (one.block, two.block):
        return None
    x, y = a[0], b[0]
    if x.span is None or y.span is None or not (x.earliest and x.latest and y.earliest and y.latest):
        return None
    if weekday(x) is not None and weekday(x) == weekday(y):
        return None
    verbs = governor(one, x.span), governor(two, y.span)
    if (verbs[0] in TOLD) != (verbs[1] in TOLD):
        return None
    if not one_deed(one, x.span, two, y.span) and not (absolute(x) and absolute(y)):
        return None
    if loose(x) or loose(y):
        return None
    if x.latest[:10] < y.earliest[:10] or y.latest[:10] < x.earliest[:10]:
        return Clash("when", x.span, y.span, "contradicts", chance * 0.9 if chance >= 0.5 else max(chance, 0.42))
    return None


def one_deed(one: Line, left: Span, two: Line, right: Span) -> bool:
    """Whether the times hang on verbs that are near, a deed and what came of it as well ("were killed when a bus fell", "died when it plunged")."""
    return any(near(v, w) >= 0.5 for v in sorted(verbs_of(one, left)) for w in sorted(verbs_of(two, right)))


def verbs_of(line: Line, span: Span) -> set[str]:
    """The verb that the span hangs on, and those joined to it by "when" or "as"."""
    from newsledger.language.lang.en import compare as en

    tokens = line.sentence.tokens
    verb = governor(line, span)
    out = {verb}
    for token in tokens:
        if token.dep.startswith("advcl") and 0 <= token.head < len(tokens):
            marks = {
                line.text[t.start : t.end].casefold() for t in tokens if 0 <= t.head < len(tokens) and tokens[t.head] is token and t is not token
            }
            pair = {key(token.lemma), key(tokens[token.head].lemma)}
            if marks & en.WHEN and verb in pair:
                out |= pair
    return out


def loose(time: Time) -> bool:
    """Whether the words name no day of their own ("overnight", "the same night"): such a day is counted, not told."""
    words = (time.span.text if time.span is not None else "").casefold()
    return weekday(time) is None and not any(c.isdigit() for c in words)


def dated_in(line: Line, times: list[Time]) -> list[Time]:
    """The times in a line that are a day or less."""
    return [
        t
        for t in times
        if t.span is not None
        and t.earliest
        and t.latest
        and line.span.start <= t.span.start < line.span.end
        and t.earliest[:7] == t.latest[:7]
        and t.grain not in ("month", "year", "week", "decade")
    ]


def absolute(time: Time) -> bool:
    """Whether the words give a day and a month ("on 1 May"): such dates are chosen with care."""
    from newsledger.language.lang.en import compare as en

    words = [w.strip(".,") for w in (time.span.text if time.span is not None else "").casefold().split()]
    return any(w in en.MONTHS or w[:3] in en.MONTH_SHORT for w in words) and any(w[:1].isdigit() for w in words)


def governor(line: Line, span: Span) -> str:
    """The key of the verb that the words at the span hang on, of the sentence's root where there is none."""
    tokens = line.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.end > span.start), 0)
    for _ in range(len(tokens)):
        if tokens[at].upos == "VERB" or not 0 <= tokens[at].head < len(tokens) or tokens[at].head == at:
            break
        at = tokens[at].head
    return key(tokens[at].lemma) if tokens else ""


def weekday(time: Time) -> str | None:
    """The weekday that the words name: two reports that both say "Friday" do not contradict each other whatever it was counted from."""
    from newsledger.language.lang.en import compare as en

    words = time.span.text.casefold().split() if time.span is not None else []
    return next((w.strip(".,") for w in words if w.strip(".,") in en.WEEKDAYS), None)


def places(one: Line, two: Line, left: list[Place], right: list[Place], chance: float) -> Clash | None:
    """One deed put at two places by the same preposition ("overturned off Usisya", "capsized off Ruarwe"; "at the checkpoint of ...").

    A headline's places, and a place that is only a mark to measure from ("north-east of La Paz"), contradict nothing.
    """
    if "caption" in (one.block, two.block):
        return pictured(one, two, left, right, chance)
    if chance < 0.3 or "headline" in (one.block, two.block):
        return None
    known = {p.name.casefold(): p for p in (*left, *right)}
    for x, prep_one, verb_one in positions(one):
        for y, prep_two, verb_two in positions(two):
            if prep_one != prep_two or near(verb_one, verb_two) < 0.5 or named(x, two.text) or named(y, one.text):
                continue
            if side_by_side(known.get(x.text.casefold()), known.get(y.text.casefold())):
                continue
            return Clash("where", x, y, "contradicts", max(chance, 0.5) * 0.9)
    return None


def pictured(one: Line, two: Line, left: list[Place], right: list[Place], chance: float) -> Clash | None:
    """Two places under pictures of one event: other moments of it, no contradiction."""
    for grain in ("venue", "city"):
        a, b = ([p for p in ps if x.span.start <= p.span.start < x.span.end and p.grain == grain] for x, ps in ((one, left), (two, right)))
        if a and b and {p.name.casefold() for p in a} & {p.name.casefold() for p in b}:
            return None
        for x in a:
            for y in b:
                if x.name.casefold() not in two.span.text.casefold() and y.name.casefold() not in one.span.text.casefold():
                    return Clash("where", x.span, y.span, "compatible", chance * 0.9)
    return None


def positions(line: Line) -> list[tuple[Span, str, str]]:
    """The names that a preposition puts a deed at, each with the preposition and the key of the verb or deed that it hangs on."""
    from newsledger.language.lang.en import compare as en

    tokens = line.sentence.tokens
    out = []
    for i, token in enumerate(tokens):
        if token.upos != "PROPN" or not line.text[token.start].isupper() or (i and tokens[i - 1].upos == "PROPN"):
            continue
        top = i
        for _ in range(4):
            head = tokens[top].head
            if tokens[top].dep.split(":")[0] not in ("compound", "flat", "nmod", "appos") or not 0 <= head < len(tokens) or head == top:
                break
            top = head
        case = [line.text[t.start : t.end].casefold() for t in tokens if t.head == top and t.dep == "case" and t.start < token.start]
        case = case or [line.text[t.start : t.end].casefold() for t in tokens[max(0, i - 1) : i] if t.upos == "ADP"]
        if not case or case[0] not in en.POSITIONS or not 0 <= tokens[top].head < len(tokens) or not tokens[top].dep.startswith(("obl", "nmod")):
            continue
        last = i
        while last + 1 < len(tokens) and tokens[last + 1].upos == "PROPN":
            last += 1
        verb = tokens[tokens[top].head]
        out.append((span_of(line.text, token.start, tokens[last].end), case[0], key(verb.lemma)))
    return out


def named(span: Span, text: str) -> bool:
    """Whether a report gives the name anywhere: then its other place is likely a part of it or beside it."""
    words = {bare(w) for w in WORD.findall(text)}
    return all(bare(w) in words for w in WORD.findall(span.text))


def bare(word: str) -> str:
    """The word without case and accents ("Toribío", "Toribio")."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def side_by_side(a: Place | None, b: Place | None) -> bool:
    """Whether two known places are one, or so near or of such grains that one may lie in the other."""
    if a is None or b is None or a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return False
    return a.grain != b.grain or (abs(a.lat - b.lat) < 0.3 and abs(a.lon - b.lon) < 0.3)


def denials(one: Line, two: Line, chance: float) -> Clash | None:
    """A verb denied in one line and told of the same thing in the other ("no shots were fired", "fired two warning shots")."""
    if chance < 0.5:
        return None
    for line, other in ((one, two), (two, one)):
        if frames(other, denied=True) or both_told(line):
            continue
        said, not_said = frames(other, denied=False), frames(line, denied=True)
        for verb, things in not_said.items():
            if verb in said and lexicon().rare(verb) > TELLING and things & said[verb]:
                return Clash("polarity", one.span, two.span, "contradicts", chance)
    return None


def both_told(line: Line) -> bool:
    """Whether a line gives two accounts itself ("one says that it fired no shots; the other says that two were fired")."""
    said, not_said = frames(line, denied=False), frames(line, denied=True)
    return bool(set(said) & set(not_said))


def frames(line: Line, *, denied: bool) -> dict[str, set[str]]:
    """The verbs of a line, those under a negation or the others, each with the nouns and names that hang on it."""
    from newsledger.language.lang.en import compare as en

    tokens = line.sentence.tokens
    words = [key(line.text[t.start : t.end]) for t in tokens]
    noted: set[int] = set()
    for i, token in enumerate(tokens):
        if token.lemma.casefold() in en.DENYING:
            noted |= {n for n, t in enumerate(tokens) if t.head == i and t.dep.startswith(("ccomp", "xcomp"))}
        if words[i] in en.NEGATION and 0 <= token.head < len(tokens):
            noted |= {token.head, tokens[token.head].head}
    out: dict[str, set[str]] = {}
    for i, token in enumerate(tokens):
        if token.upos == "VERB" and (i in noted) is denied and key(token.lemma) not in en.STOP:
            hung = {
                word_of(line.text, t)
                for t in tokens
                if t.head == i and t.upos in ("NOUN", "PROPN") and t.dep.split(":")[0] in ("nsubj", "obj", "obl")
            }
            out.setdefault(key(token.lemma), set()).update(hung - en.STOP)
    return out
