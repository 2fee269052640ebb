"""What speaks for and against a name being a place here, as features of one candidate: entities, mentions, the gazetteer, the words around.

The weights of these features are learned (`training/places/detect.py`); the same code makes them there and when reports are read. Each feature is
a string; what holds the name (entity, mention), what the gazetteer knows of it and the words beside it are also taken two by two.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import NamedTuple

from newsledger.find.place_index import Stretches
from newsledger.find.place_scan import Candidate, Words, sentence_start
from newsledger.records import Mention, Reading

RANK = {"country": 0, "continent": 1, "region": 2, "capital": 3, "city": 4, "county": 5, "area": 6, "sea": 7, "water": 8, "venue": 9}
BEFORE = ("DIRECTIONS", "PLACE_BEFORE", "SETTLEMENT_BEFORE", "PERSON_BEFORE")
AFTER = ("PLACE_AFTER", "SPEECH_AFTER", "BODY_WORDS", "ROAD_WORDS", "FEATURE_WORDS", "ILLNESS_AFTER")
OWN_BEFORE = frozenset({"in", "at", "near", "from", "to", "of", "and", "the", "for", "with", "by", "a", "said", "on"})
OWN_AFTER = frozenset({"and", "s", "in", "on", "is", "was", "has", "where", "the", "of", "to"})
TOP = 0.3
"""The least share of a country in the evidence that makes it one that the report plays in."""
WIDE = 20
"""Characters of a word that a feature keeps."""
FAR = 120
"""Characters of an entity that are looked at beside the name."""
EVIDENCE = 0.3
"""What the likeliest country of a name that the language model calls a place adds to the report's countries, beside 1 for a state's name."""


class Held(NamedTuple):
    """An entity of the language model by its characters."""

    start: int
    end: int
    label: str
    score: float


@dataclass
class Page:
    """One report as the features see it: what stands where, and what it says of each name elsewhere."""

    text: str
    words: Words
    lexis: ModuleType
    reading: Reading
    mentions: Stretches[Mention]
    entities: Stretches[Held]
    token_at: Mapping[int, int]
    openings: frozenset[int]
    divisions: frozenset[tuple[str | None, str]]
    shares: Mapping[str, float]
    names: Counter[str]
    located: Counter[str]
    persons: frozenset[str]
    bodies: frozenset[str]


def page_of(reading: Reading, lexis: ModuleType, words: Words, found: Sequence[Candidate], countries: Mapping[str, float]) -> Page:
    """The report made ready for the features; `countries`: how much it speaks of each."""
    tokens, text = reading.tokens, reading.report.text
    held = [Held(tokens.start[e.first], tokens.end[e.last - 1], e.label, e.score) for e in tokens.entities]
    located = {(h.start, h.end) for h in held if h.label == "LOC"}
    located |= {(m.span.start, m.span.end) for m in reading.mentions if m.kind == "place" and m.how == "name"}
    sure = [c for c in found if (c.start, c.end) in located and c.places]
    return Page(
        text=text,
        words=words,
        lexis=lexis,
        reading=reading,
        mentions=Stretches((m.span.start, m.span.end, m) for m in reading.mentions if m.how not in ("pronoun", "description")),
        entities=Stretches((h.start, h.end, h) for h in held),
        token_at={s: i for i, s in enumerate(tokens.start)},
        openings=frozenset(b.span.start for b in reading.blocks),
        divisions=frozenset((p.country, p.name.lower()) for c in sure for p in c.places if p.kind == "region"),
        shares=shares(countries, sure),
        names=Counter(text[c.start : c.end].lower() for c in found),
        located=Counter(text[a:b].lower() for a, b in located),
        persons=frozenset(w.lower() for h in held if h.label == "PER" and " " in text[h.start : h.end] for w in text[h.start : h.end].split()),
        bodies=frozenset(text[h.start : h.end].split()[0].lower() for h in held if h.label in ("ORG", "FAC") and " " in text[h.start : h.end]),
    )


def shares(countries: Mapping[str, float], sure: Sequence[Candidate]) -> dict[str, float]:
    """Each country's part of the evidence: what the states say, and the likeliest country of each place name that is sure."""
    out = dict(countries)
    for c in sure:
        if c.places[0].country:
            out[c.places[0].country] = out.get(c.places[0].country, 0.0) + EVIDENCE
    total = sum(out.values()) or 1.0
    return {k: v / total for k, v in out.items()}


def features(page: Page, c: Candidate) -> list[str]:
    """The features of a candidate."""
    entity, claim, held = of_claims(page, c)
    kind, people, fit, known = of_gazetteer(page, c)
    cue, then, around = of_words(page, c)
    pairs = (
        f"{entity}&{kind}",
        f"{entity}&{cue}",
        f"{entity}&{then}",
        f"{kind}&{cue}",
        f"{kind}&{people}",
        f"{entity}&{people}&{fit}",
        f"{entity}&{claim}",
        f"{entity}&{people}",
        f"{cue}&{people}",
        f"{claim}&{cue}",
        f"{entity}&{claim}&{fit}",
        f"{cue}&{known[0] if known else ''}&{entity.partition('.')[0]}",
        f"{claim}&{known[0] if known else ''}",
    )
    return [entity, claim, kind, people, fit, cue, then, *held, *known, *around, *of_tokens(page, c), *of_report(page, c), *pairs]


def relation(start: int, end: int, other_start: int, other_end: int) -> str:
    """How a stretch lies to another that it overlaps: same, first, last, middle, over, cross."""
    if start == other_start and end == other_end:
        return "same"
    if other_start <= start and end <= other_end:
        return "first" if start == other_start else "last" if end == other_end else "middle"
    return "over" if start <= other_start and other_end <= end else "cross"


def of_claims(page: Page, c: Candidate) -> tuple[str, str, list[str]]:
    """The entity and the mention that hold the stretch, and what more they say."""
    entities = page.entities.touching(c.start, c.end)
    entity, claim, out = "entity=none", "claim=none", []
    if entities:
        best = max(entities, key=lambda h: (min(h.end, c.end) - max(h.start, c.start), h.score))
        how = relation(c.start, c.end, best.start, best.end)
        entity = f"entity={best.label}.{how}"
        out.append(f"sure={best.label}.{how}.{int(best.score * 5)}")
        out += of_rest(page, c, best, how)
    mentions = page.mentions.touching(c.start, c.end)
    if mentions:
        m = max(mentions, key=lambda m: (min(m.span.end, c.end) - max(m.span.start, c.start), m.span.start - m.span.end))
        how = relation(c.start, c.end, m.span.start, m.span.end)
        claim = f"claim={m.kind}.{m.how}.{how}"
        out.append(f"rule={m.rule.split(':')[0][:30]}.{how}")
    return entity, claim, out


def of_rest(page: Page, c: Candidate, best: Held, how: str) -> list[str]:
    """The words of the entity before and behind the name: "Crestwood School Board", "Bank of Canada"."""
    out = []
    if how in ("first", "middle"):
        rest = page.text[c.end : min(best.end, c.end + FAR)].split()
        if rest:
            body = rest[-1].lower() in page.lexis.BODY_WORDS
            out += [f"rest={rest[0].lower()[:WIDE]}", f"tail={rest[-1].lower()[:WIDE]}", f"restlong={best.label}.{min(3, len(rest))}"]
            out.append(f"restbody={best.label}.{body}.{rest[0][:1].isupper()}")
    if how in ("last", "middle"):
        rest = page.text[max(best.start, c.start - FAR) : c.start].split()
        if rest:
            out += [f"lead={rest[0].lower()[:WIDE]}", f"lead1={rest[-1].lower()[:WIDE]}"]
    return out


def of_gazetteer(page: Page, c: Candidate) -> tuple[str, str, str, list[str]]:
    """What the gazetteer knows of the name: the kind, the people, how it fits the report, more."""
    if not c.places:
        return "kind=none", "people=none", "fit=none", []
    best = min(c.places, key=lambda p: (RANK[p.kind], -p.people))
    most = max(p.people for p in c.places)
    fit = max(page.shares.get(p.country or "", 0.0) for p in c.places)
    near = any((p.country, (p.name if p.kind == "region" else p.division).lower()) in page.divisions for p in c.places) if page.divisions else False
    most_here = max((p.people for p in c.places if page.shares.get(p.country or "", 0.0) >= TOP), default=-1)
    here = f"here={min(7, int(math.log10(most_here + 1))) if most_here >= 0 else 'no'}"
    more = [here, f"many={min(4, int(math.log2(len(c.places))))}", f"alias={all(p.alias for p in c.places)}", f"near={near}"]
    return f"kind={best.kind}", f"people={min(7, int(math.log10(most + 1)))}", f"fit={int(fit * 3.99)}.{near}", more


@lru_cache(maxsize=8192)
def cue_of(word: str, lexis: ModuleType) -> str:
    """The class of a word before a name."""
    low = word.lower().rstrip(".")
    if low in OWN_BEFORE:
        return low
    for name in BEFORE:
        if low in getattr(lexis, name):
            return name
    return shape_of(word)


@lru_cache(maxsize=8192)
def then_of(word: str, lexis: ModuleType) -> str:
    """The class of a word behind a name."""
    low = word.lower()
    if low in OWN_AFTER:
        return low
    for name in AFTER:
        if low in getattr(lexis, name):
            return name + shape_of(word)
    return shape_of(word)


def shape_of(word: str) -> str:
    """Cap, num or word."""
    return "Cap" if word[:1].isupper() else "num" if word[:1].isdigit() else "word"


def of_words(page: Page, c: Candidate) -> tuple[str, str, list[str]]:
    """The classes of the words before and behind, and more of the words and marks around the name and of its own shape."""
    words, text, lexis = page.words, page.text, page.lexis
    back = c.at - 1
    article = back > 0 and words.text[back] in ("the", "The") and text[words.end[back] : c.start] == " "
    if article:
        back -= 1
    before = words.text[back] if back >= 0 else ""
    joint = text[words.end[back] : words.start[back + 1]][:3] if back >= 0 else ""
    after = words.text[c.stop] if c.stop < len(words.text) else ""
    gap = text[c.end : words.start[c.stop]][:4] if after else text[c.end : c.end + 3]
    cue = f"cue={cue_of(before, lexis) if joint in (' ', chr(10)) else 'mark' + joint.strip()[:1]}.{article}"
    then = f"then={then_of(after, lexis) if gap in (' ', chr(10)) else 'mark' + gap.strip()[:1]}"
    low_before, low_after, tight = before.lower()[:WIDE], after.lower()[:WIDE], gap.strip()
    out = [
        f"before={low_before}.{joint == ' '}",
        f"after={low_after}.{tight[:2]}",
        f"joint={joint.strip()}",
        f"gap={tight}",
        *of_name(page, c, article),
    ]
    if back > 0:
        out.append(f"before2={words.text[back - 1].lower()[:WIDE]}_{low_before}")
    if c.stop + 1 < len(words.text):
        out.append(f"after2={low_after}_{words.text[c.stop + 1].lower()[:WIDE]}")
    return cue, then, out


def of_name(page: Page, c: Candidate, article: bool) -> list[str]:
    """The shape of the name itself, and the list of words that it is in."""
    lexis, name = page.lexis, page.text[c.start : c.end]
    parts, low, shouted = name.split(), name.lower(), name.isupper()
    last = parts[-1].lower().strip(".")
    end = "feature" if last in lexis.FEATURE_WORDS else "road" if last in lexis.ROAD_WORDS else "body" if last in lexis.BODY_WORDS else ""
    return [
        f"start={sentence_start(page.text, page.words, c.at)}.{c.start in page.openings}.{shouted}",
        f"shape={min(3, len(parts))}.{shouted}.{len(name) < 4}",
        f"common={low in lexis.NO_PLACES}.{article}",
        f"seat={low in lexis.SEATS}",
        f"end={end}.{len(parts) > 1}",
        f"endw={last[:16]}" if len(parts) > 1 else "endw=",
    ]


def of_tokens(page: Page, c: Candidate) -> list[str]:
    """The tags and the governor of the name's first and last token."""
    tokens = page.reading.tokens
    i = page.token_at.get(c.start)
    if i is None:
        return ["tag=none"]
    j = i
    while j + 1 < len(tokens.start) and tokens.start[j + 1] < c.end:
        j += 1
    head = next((k for k in range(i, j + 1) if not i <= tokens.head[k] <= j), j)
    governor, dep = tokens.head[head], tokens.dep[head]
    return [
        f"tag={tokens.upos[i]}.{tokens.upos[j]}",
        f"dep={dep}",
        f"governor={tokens.lemma[governor].lower()[:WIDE]}.{dep}" if governor != head else "governor=",
        f"govtag={tokens.upos[governor]}.{dep}.{governor > head}",
    ]


def of_report(page: Page, c: Candidate) -> list[str]:
    """What the rest of the report does with the name."""
    low = page.text[c.start : c.end].lower()
    return [
        f"located={min(2, page.located[low])}",
        f"person={low in page.persons}",
        f"body={low in page.bodies}",
        f"again={min(3, page.names[low])}",
    ]
