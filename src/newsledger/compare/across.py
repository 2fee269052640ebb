"""Facts of different stories that are one: an event told as background here and as news there, an utterance quoted again a year later.

Within a story sentences are compared with each other; across stories only what is rare enough to be told by itself: events by type, parties and
time with the words of their gists, utterances by speaker and words. Named levels with set weights, so that each merger explains itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from newsledger.compare.light import WORD, stem
from newsledger.records import Actor, Fact, Match, Time

WEIGHTS = {"parties": 0.25, "time": 0.3, "place": 0.1, "words": 0.35}
ENOUGH = 0.58
"""Weight from which two facts are one. In 15 invented stories of different events, read into one ledger, nothing is merged at .35; in 38 of the
BASIL development stories one event is, rightly (an attack that five stories recall); from .48 on wrong ones follow."""
ALIKE = 0.5
"""The share of common words at which two statements are taken to say the same."""
WORDED = 0.4
"""The least level of words: two resolutions of one body in one year are two."""
LONG = 6
"""Words that an utterance needs to be known again."""
SAID_AGAIN = 0.8
READ = 6
"""Supports of a fact whose words are read."""
CROWD = 40
"""Facts of one type, party and year that are compared with each other: more are a war's daily events, which tell nothing by type and year."""


def across(facts: Sequence[Fact], actors: Mapping[str, Actor]) -> list[tuple[int, int, Match]]:
    """Pairs of places of facts of different stories that tell one thing, with the match that says why, in order of places."""
    found: dict[tuple[int, int], Match] = {}
    for bucket in buckets(facts, actors):
        for i, j in combinations(bucket, 2):
            if (i, j) not in found and not set(facts[i].stories) & set(facts[j].stories):
                match = one_event(facts[i], facts[j], actors) if facts[i].event is not None else one_utterance(facts[i], facts[j])
                if match is not None:
                    found[i, j] = match
    return [(i, j, found[i, j]) for i, j in sorted(found)]


def buckets(facts: Sequence[Fact], actors: Mapping[str, Actor]) -> Iterator[list[int]]:
    """Places of facts that may be one: events of a type, party and year, utterances of a speaker; crowded buckets are left out."""
    table: dict[tuple[str, ...], list[int]] = {}
    for i, fact in enumerate(facts):
        event = fact.event
        if event is not None and event.time is not None and event.time.earliest and own(event.time) and event.status in ("happened", "planned"):
            for party in sorted(parties(fact, actors)):
                table.setdefault((event.type, event.time.earliest[:4], party), []).append(i)
        elif fact.quote is not None and fact.quote.speaker and fact.quote.form != "indirect":
            table.setdefault(("said", fact.quote.speaker), []).append(i)
    return (table[k] for k in sorted(table) if 1 < len(table[k]) <= CROWD)


def own(time: Time) -> bool:
    """Whether an event's own words date it: a day that is only lent to it joins no stories."""
    return not time.rule.startswith("lent.")


def parties(fact: Fact, actors: Mapping[str, Actor]) -> set[str]:
    """The parties of the event fact, an organ or office holder by the state as well."""
    ids = [*fact.event.actors, *fact.event.recipients] if fact.event is not None else []
    known = [actors[i] for i in ids if i in actors]
    return {a.state or i for i, a in zip([i for i in ids if i in actors], known, strict=True)} | {i for i in ids if i not in actors}


def one_event(a: Fact, b: Fact, actors: Mapping[str, Actor]) -> Match | None:
    """The match of two events of a type that are one by parties, time, place and words, None where they are not."""
    if a.event is None or b.event is None or a.event.type != b.event.type or a.event.quad != b.event.quad or a.event.status != b.event.status:
        return None
    one, two = parties(a, actors), parties(b, actors)
    time = same_time(a.event.time, b.event.time)
    place = same_place(a, b)
    if not time or place is None or len(one & two) < 0.5 * max(len(one), len(two)):
        return None
    levels = {
        "parties": round(len(one & two) / max(1, len(one | two)), 3),
        "time": time,
        "place": place,
        "words": round(min(1.0, max(shared(x, y) for x in wordings(a) for y in wordings(b)) / ALIKE), 3),
    }
    weight = round(sum(WEIGHTS[k] * v for k, v in levels.items()), 3)
    enough = weight >= ENOUGH and levels["words"] >= WORDED
    return Match(left=a.supports[0].of, right=b.supports[0].of, kind="event", levels=levels, weight=weight) if enough else None


def one_utterance(a: Fact, b: Fact) -> Match | None:
    """The match of two utterances of one speaker in the same words, cut or whole, None where they are not."""
    if a.quote is None or b.quote is None or a.quote.speaker != b.quote.speaker:
        return None
    one, two = ([w.casefold() for w in WORD.findall(q.text)] for q in (a.quote, b.quote))
    if min(len(one), len(two)) < LONG:
        return None
    said = len(set(one) & set(two)) / min(len(set(one)), len(set(two)))
    levels = {"speaker": 1.0, "words": round(said, 3)}
    return Match(left=a.supports[0].of, right=b.supports[0].of, kind="quote", levels=levels, weight=round(said, 3)) if said >= SAID_AGAIN else None


def same_time(a: Time | None, b: Time | None) -> float:
    """1 for one day, .6 where one time holds the other, 0 for times apart or unknown."""
    if a is None or b is None or not (a.earliest and a.latest and b.earliest and b.latest):
        return 0.0
    one, two = (a.earliest[:10], a.latest[:10]), (b.earliest[:10], b.latest[:10])
    if one == two and one[0] == one[1]:
        return 1.0
    return 0.6 if (one[0] <= two[0] and two[1] <= one[1]) or (two[0] <= one[0] and one[1] <= two[1]) else 0.0


def same_place(a: Fact, b: Fact) -> float | None:
    """1 for one place, .5 for one country or a place that is not told; None for different countries."""
    one, two = a.event and a.event.place, b.event and b.event.place
    if not one or not two:
        return 0.5
    if one.country and two.country and one.country != two.country:
        return None
    return 1.0 if one.name == two.name else 0.5


def wordings(fact: Fact) -> list[set[str]]:
    """The stems of each of the first supports."""
    return [{s for w in WORD.findall(x.span.text) if (s := stem(w))} for x in fact.supports[:READ]]


def shared(one: set[str], two: set[str]) -> float:
    """Jaccard of two sets."""
    return len(one & two) / max(1, len(one | two))
