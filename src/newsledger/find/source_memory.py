"""Chains once made, and what of them later sentences carry on without words."""

from __future__ import annotations

from dataclasses import dataclass

from newsledger.find.source_channels import CARRIERS
from newsledger.find.source_ground import Ground, Link, Range, retold, span_at


@dataclass(frozen=True, slots=True)
class Chain:
    """The links of one attribution, who states it (the last but authors of a document), and in which sentence."""

    links: tuple[Link, ...]
    speaker: Link | None
    sentence: int
    head: int
    depth: int = 0


def same_person(a: Link, b: Link) -> bool:
    """Whether two links have one key, or the one's name ends in the other's ("Korbel" and "Ladislav Korbel")."""
    x, y = (a.via.name or "").casefold(), (b.via.name or "").casefold()
    return a.key == b.key or (a.via.named and b.via.named and (x.endswith(" " + y) or y.endswith(" " + x)))


REACH = 4
"""Over how many sentences a chain is carried (tune half of the chain gold: no carried link lies further back)."""


def carry(speaker: Link, memory: list[Chain], number: int) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """The links before and behind the speaker in the chain that he last ended, carried over without words.

    "..., two Western diplomats told Reuters. “Nobody has signed anything,” one of them said": still through Reuters. A medium that speaks
    again carries nothing; a document does carry its author.
    """
    if speaker.via.kind in CARRIERS:
        return (), ()
    for chain in reversed(memory):
        if number - chain.sentence > REACH:
            break
        if number == chain.sentence:
            continue
        keys = [speaker.key if same_person(link, speaker) else link.key for link in chain.links]
        if speaker.key not in keys:
            continue
        at = keys.index(speaker.key)
        behind = chain.links[at + 1 :] if speaker.via.kind == "document" and at >= chain.depth else ()
        if chain.speaker is not None and not same_person(chain.speaker, speaker) and speaker.via.kind != "document" and at != len(keys) - 1:
            return (), ()
        before = chain.links[:at]
        return tuple(retold(x, None) for x in before), tuple(retold(x, None) for x in behind)
    return (), ()


TELLINGS = frozenset({"report", "story", "article"})


def taken_up(ground: Ground, source: Range, speaker: Link, memory: list[Chain], number: int) -> Chain | None:
    """The chain that "the report said" takes up: a medium's own, when no paper of that name was met ("..., Bloomberg reported, citing two people").

    Its medium stands at the words of the source here.
    """
    if speaker.head not in TELLINGS or source[1] - source[0] != 2 or ground.lower[source[0]] != "the":
        return None
    if any(link.via.kind == "document" and link.head == speaker.head for link in ground.seen):
        return None
    for chain in reversed(memory):
        if number - chain.sentence > REACH:
            return None
        if chain.speaker is not None and chain.speaker.via.kind in CARRIERS and number != chain.sentence:
            told = [c for c in memory if c.sentence == chain.sentence and c.speaker is not None and c.speaker.key == chain.speaker.key]
            chain = max(told, key=lambda c: len(c.links))
            assert chain.speaker is not None
            here = retold(chain.speaker, span_at(ground, source))
            links = tuple(here if link.key == here.key else retold(link, None) for link in chain.links)
            return Chain(links, here, number, source[0], chain.depth)
    return None
