"""How alike two units of one kind are: 0 to 1, each kind by its own rule."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsledger.compare.lexicon import lexicon
from newsledger.compare.units import Unit
from newsledger.compare.words import key
from newsledger.records import Actor, Claim, Event, Quote

SAME_QUOTE = 0.62
SHORT_QUOTE = 2


def alike(a: Unit, b: Unit, actors: Mapping[str, Actor]) -> float:
    """How alike two units are; 0 where they cannot be one fact."""
    if a.kind != b.kind:
        return 0.0
    if isinstance(a.record, Quote) and isinstance(b.record, Quote):
        return quotes(a, b, a.record, b.record)
    if isinstance(a.record, Event) and isinstance(b.record, Event):
        return events(a, b, a.record, b.record, actors)
    if isinstance(a.record, Claim) and isinstance(b.record, Claim):
        return soft(a.words, b.words) if a.record.kind == b.record.kind else 0.8 * soft(a.words, b.words)
    return 0.9 * soft(a.words, b.words)


def quotes(a: Unit, b: Unit, one: Quote, two: Quote) -> float:
    """Quotes in marks are compared word by word (one may be cut); indirect ones by their words in any order."""
    if one.speaker and two.speaker and one.speaker != two.speaker and one.speaker.split(":")[0] == two.speaker.split(":")[0] == "Q":
        return 0.0
    if one.form != "indirect" and two.form != "indirect":
        return verbatim(a.quoted, b.quoted)
    return soft(a.words, b.words)


@lru_cache(maxsize=50_000)
def verbatim(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How much of the shorter quote stands in the longer one, in order. One common word alone is no shared quote."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not short:
        return 0.0
    matcher = SequenceMatcher(None, list(short), list(long), autojunk=False)
    runs = [m for m in matcher.get_matching_blocks() if m.size >= min(3, len(short))]
    share = sum(m.size for m in runs) / len(short)
    if len(short) < SHORT_QUOTE and lexicon().rare(short[0]) < 7.0:
        share *= 0.5
    return share


def events(a: Unit, b: Unit, one: Event, two: Event, actors: Mapping[str, Actor]) -> float:
    """Events of one kind or one trigger, told with near words; other parties or another day on both sides make them two."""
    if one.time is not None and two.time is not None and apart(one, two):
        return 0.0
    parties = shared_parties(one, two, actors)
    if parties == 0.0:
        return 0.0
    trigger = near(key(_head(one.trigger.text)), key(_head(two.trigger.text)))
    kind = 1.0 if one.type == two.type else 0.3
    words = soft(a.words, b.words)
    return min(1.0, 0.5 * words + 0.25 * trigger + 0.15 * kind + 0.1 * parties)


def apart(one: Event, two: Event) -> bool:
    """Whether two dated events cannot be on one day: their intervals do not meet ("on Tuesday", "on Thursday")."""
    if one.time is None or two.time is None:
        return False
    a, b = one.time, two.time
    if not (a.earliest and a.latest and b.earliest and b.latest):
        return False
    return a.latest[:10] < b.earliest[:10] or b.latest[:10] < a.earliest[:10]


def shared_parties(one: Event, two: Event, actors: Mapping[str, Actor]) -> float:
    """1 where the two events share a party, 0.5 where one of them has none, 0 where both have and share none."""
    a, b = parties_of(one, actors), parties_of(two, actors)
    if not a or not b:
        return 0.5
    return 1.0 if a & b else 0.0


def parties_of(event: Event, actors: Mapping[str, Actor]) -> frozenset[str]:
    """The ids and states of an event's parties; members stand for a group."""
    out: set[str] = set()
    for party in (*event.actors, *event.recipients):
        actor = actors.get(party.actor or "")
        if actor is None:
            continue
        for member in actor.members or (party.actor,):
            out.add(str(member))
            if member in actors and actors[str(member)].state:
                out.add(str(actors[str(member)].state))
        if actor.state:
            out.add(actor.state)
    return frozenset(out)


def people_of(event: Event, actors: Mapping[str, Actor]) -> frozenset[str]:
    """The ids of an event's parties, members in place of their group."""
    out: set[str] = set()
    for party in (*event.actors, *event.recipients):
        actor = actors.get(party.actor or "")
        if actor is not None and party.actor is not None:
            out |= set(actor.members or (party.actor,))
    return frozenset(out)


def _head(text: str) -> str:
    words = text.split()
    return words[0] if words else text


@lru_cache(maxsize=100_000)
def soft(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the words of each side that the other meets with the same or a near word, weighed by rarity: the mean of the two sides."""
    if not a or not b:
        return 0.0
    one, two = _weighed(a), _weighed(b)
    close = np.maximum((one.vectors @ two.vectors.T - 0.45) / 0.55, 0.0)
    for i, word in enumerate(one.words):
        if word in b:
            close[i, two.words.index(word)] = 1.0
    met = float(close.max(axis=1) @ one.share), float(close.max(axis=0) @ two.share)
    return 0.35 * max(met) + 0.65 * min(met)


class _Weighed(NamedTuple):
    """A set of words in order, the share of its weight that each has, and their vectors."""

    words: tuple[str, ...]
    share: NDArray[np.float64]
    vectors: NDArray[np.float64]


@lru_cache(maxsize=20_000)
def _weighed(words: frozenset[str]) -> _Weighed:
    ordered, table = sorted(words), lexicon()
    weight = np.array([table.rare(w) for w in ordered])
    return _Weighed(tuple(ordered), weight / max(float(weight.sum()), 1e-9), table.matrix(ordered).astype(np.float64))


@lru_cache(maxsize=200_000)
def near(a: str, b: str) -> float:
    """How near two words are in meaning, 0 to 1: by their vectors, from a similarity of .45 on."""
    if a == b:
        return 1.0
    table = lexicon()
    i, j = table.place.get(a), table.place.get(b)
    if i is None or j is None:
        return 0.0
    return max(0.0, (float(table.vectors[i] @ table.vectors[j]) - 0.45) / 0.55)
