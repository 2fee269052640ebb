"""Differences of telling between the supports of one fact: who is named as source, how sure, in which words of a quote, under which name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsledger.compare.alike import verbatim
from newsledger.compare.clash import Clash
from newsledger.compare.lines import Line
from newsledger.compare.shingles import WORD
from newsledger.compare.units import Unit, utterance
from newsledger.compare.words import key
from newsledger.language.lang.en import differences as rules
from newsledger.records import Actor, Claim, Findings, Quote, Span, overlap, span_of

SOON = re.compile(r"\b(?:shortly|soon|immediately|right|directly|moments|minutes) after\b", re.IGNORECASE)
BEFORE = re.compile(r"\bbefore\b", re.IGNORECASE)
GLOSS = re.compile(r"\b(?:referring to|in reference to|in a reference to|alluding to|a reference to)\b", re.IGNORECASE)
PAST = re.compile(r"\bat (?:a|an|the) (?:recent|earlier|previous|separate)\b", re.IGNORECASE)
FIRST = re.compile(r"\b(?:his|her|their|the) first (?:\w+ ){0,2}(?:time|appearance|meeting|visit|trip)\b", re.IGNORECASE)
SHARED = 0.5
"""The share of the shorter quote that two wordings have in common; less is another sentence of the speech."""
FRAGMENT = 6
"""Words of a fragment: that an outlet keeps "a politically driven vendetta" of a long statement is no other wording."""
RETOLD = 0.1
"""The same for a quote of which the other report gives the sense in its own words."""
SPOKEN = frozenset({"direct", "mixed"})


def attribution(a: Unit, b: Unit) -> Clash | None:
    """One support names the source and the other describes it ("Xinhua", "state media")."""
    if not a.via or not b.via or a.via[-1].span is None or b.via[-1].span is None:
        return None
    one, two = a.via[-1], b.via[-1]
    if one.named == two.named or one.kind not in MEDIA or two.kind not in MEDIA:
        return None
    return Clash("attribution", a.via[-1].span, b.via[-1].span, "more precise", 0.8)


MEDIA = frozenset({"agency", "media", "outlet"})


def certainty(a: Unit, b: Unit) -> Clash | None:
    """One outlet says so itself, the other leaves it to reports that it does not name."""
    hearsay = [u for u in (a, b) if u.via and not u.via[-1].named and u.via[-1].kind in ("unnamed", "media")]
    flat = [u for u in (a, b) if not u.via]
    if len(hearsay) != 1 or len(flat) != 1 or isinstance(a.record, Quote) or isinstance(b.record, Quote):
        return None
    source = hearsay[0].via[-1]
    words = (source.span.text if source.span is not None else source.name or "").casefold()
    if "report" not in words or min(len(a.span), len(b.span)) < 15:
        return None
    return Clash("certainty", a.span, b.span, "compatible", 0.6)


def wording(a: Unit, b: Unit) -> Clash | None:
    """A quote that is cut, or worded otherwise, in one of two reports."""
    one, two = a.record, b.record
    if not isinstance(one, Quote) or not isinstance(two, Quote) or not one.spans or not two.spans:
        return None
    spoken = (one.form in SPOKEN) + (two.form in SPOKEN)
    shorter, longer = sorted((len(a.quoted), len(b.quoted)))
    if spoken == 0 or a.quoted == b.quoted or shorter < (4 if spoken == 2 else 12):
        return None
    if spoken == 2 and shorter > 0.85 * longer and len(set(a.quoted) ^ set(b.quoted)) < 5:
        return None
    if spoken == 1 and one.speaker != two.speaker:
        return None  # "the agency said that couples may file jointly" is no wording of what the minister said
    left, right = (max(utterance(u), key=lambda s: (len(s), -s.start), default=u.span) for u in (a, b))
    shown = [tuple(key(w) for w in WORD.findall(x.text)) for x in (left, right)]
    if shown[0] == shown[1] or verbatim(*shown) < (SHARED if spoken == 2 else RETOLD):
        return None
    cut = _inside(a.quoted, b.quoted) or _inside(b.quoted, a.quoted)
    if cut and shorter <= FRAGMENT and shorter < 0.6 * longer:
        return None
    return Clash("wording of a quote", left, right, "more precise" if cut else "compatible", 0.7)


def _inside(short: Sequence[str], long: Sequence[str]) -> bool:
    return any(tuple(long[i : i + len(short)]) == tuple(short) for i in range(len(long) - len(short) + 1))


def sequence(a: Line, b: Line) -> Clash | None:
    """One report has a thing follow "shortly after" another, the other puts a step between ("toured the yard before the ferry sailed")."""
    for one, two, flip in ((a, b, False), (b, a, True)):
        soon = SOON.search(one.text, one.span.start, one.span.end)
        before = BEFORE.search(two.text, two.span.start, two.span.end)
        if soon and before and re.search(r"\bafter\b", two.span.text, re.IGNORECASE):
            end = next((m.start() for m in re.finditer(r"[,;.]", one.text[soon.start() : one.span.end])), one.span.end - soon.start())
            clause = span_of(one.text, soon.start(), soon.start() + end)
            left, right = (two.span, clause) if flip else (clause, two.span)
            return Clash("sequence", left, right, "ambiguous", 0.5)
    return None


def firsts(one: Line, two: Line, units: Sequence[Unit], actors: Mapping[str, Actor]) -> Clash | None:
    """Two reports call the meeting of the same persons somebody's first, and do not clearly mean one person.

    "It was the first time Lind was seen with Okoro and Paz", "Okoro sat beside both, his first public meeting with them".
    """
    persons = {a for a in one.actors & two.actors if a in actors and actors[a].kind == "person"}
    if len(persons) < 2:
        return None
    subjects = [
        {u.record.subject for u in units if u.report == x.report and isinstance(u.record, Claim) and u.record.subject and overlap(u.span, x.span)}
        for x in (one, two)
    ]
    leads = [next((w for w in x.span.text.split() if w[:1].isupper()), "") for x in (one, two)]
    if (subjects[0] and subjects[0] == subjects[1]) or leads[0] == leads[1]:
        return None
    return Clash("who", one.span, two.span, "ambiguous", 0.5)


def gloss(line: Line, found: Findings) -> Clash | None:
    """A quote speaks of one place and the outlet explains it with another occasion ("what happened in Lima", "at an earlier trade fair")."""
    mark = GLOSS.search(line.text, line.span.start, line.span.end)
    past = PAST.search(line.text, mark.end(), line.span.end) if mark else None
    if mark is None or past is None:
        return None
    spoken = [p for q in found.quotes if q.form in SPOKEN for s in q.spans if overlap(s, line.span) for p in found.places if overlap(p.span, s)]
    if not spoken or any(past.start() <= p.span.start < line.span.end for p in found.places):
        return None
    first = spoken[0].span
    start = max(line.text.rfind(" the ", line.span.start, first.start) + 1, line.span.start)
    end = line.span.end - (1 if line.text[line.span.end - 1] in ".!?" else 0)
    return Clash(
        "where",
        span_of(line.text, start if first.start - start < 40 else first.start, first.end),
        span_of(line.text, past.start(), end),
        "ambiguous",
        0.5,
    )


def stamps(found: Findings) -> Clash | None:
    """Two dates in one line of the page's head that are not of one day."""
    for block in found.blocks:
        if block.kind not in ("stamp", "dateline", "furniture"):
            continue
        dated = [t for t in found.times if t.span is not None and t.earliest and t.grain != "year" and overlap(t.span, block.span)]
        line = block.span.text.casefold()
        for a, b in pairwise(dated):
            if a.span and b.span and a.earliest and b.earliest and a.earliest[:10] != b.earliest[:10] and "upda" not in line and "modif" not in line:
                return Clash("when", a.span, b.span, "compatible", 0.5)
    return None


def naming(left: Findings, right: Findings, actors: Mapping[str, Actor]) -> list[Clash]:
    """States and occasions that the two reports mostly call by other names ("North Korea", "DPRK"), at their first mention."""
    out = []
    for actor in sorted({m.actor for m in left.mentions if m.actor} & {m.actor for m in right.mentions if m.actor}):
        known = left.things.get(actor)
        if not (actor in actors and actors[actor].kind == "state") and not (known is not None and known.kind == "occasion"):
            continue
        a, b = usual(left, actor), usual(right, actor)
        if a is not None and b is not None and not short_for(a.text, b.text) and not one_name(a.text, b.text):
            out.append(Clash("naming", a, b, "compatible", 0.6))
    return out


def usual(found: Findings, actor: str) -> Span | None:
    """The first mention by the name that the report uses most."""
    names = _names(found, actor)
    seen = Counter(n.text.casefold() for n in names)
    return max(names, key=lambda n: (seen[n.text.casefold()], -n.start), default=None)


def one_name(a: str, b: str) -> bool:
    """Whether two names of a state are both everyday ones, that nobody chooses with care ("United States", "America")."""
    return any({w.replace(".", "").casefold() for w in (a, b)} <= names for names in rules.EVERYDAY)


def short_for(a: str, b: str) -> bool:
    """Whether one name is the other's initials or a part of it ("U.S.", "United States"; "China", "the People's Republic of China")."""
    one, two = sorted((a.replace(".", "").casefold(), b.replace(".", "").casefold()), key=len)
    initials = "".join(w[0] for w in two.split() if w not in ("of", "the", "and"))
    return one in initials or one in two


def _names(found: Findings, actor: str) -> list[Span]:
    facts = [b.span for b in found.blocks if b.kind in ("headline", "standfirst", "paragraph", "bullet", "caption")]
    return [m.span for m in found.mentions if m.actor == actor and m.how == "name" and any(overlap(m.span, f) for f in facts)]
