"""Facts of different stories that tell one thing made one fact, with all their supports, differences and stories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from newsledger.compare.across import across
from newsledger.compare.origins import count
from newsledger.record.facts import build_fact
from newsledger.records import Difference, Fact, Match, Support

if TYPE_CHECKING:
    from newsledger.comparing import Telling


def join_stories(told: Telling, facts: Sequence[Fact], differences: Sequence[Difference]) -> tuple[list[Fact], list[Difference]]:
    """The facts, those of different stories that tell one thing joined in the place of the first; each difference names its fact anew."""
    from newsledger.comparing import named_apart

    groups = together(facts, across(facts, told.actors))
    gone = {n for members, _ in groups.values() for n in members}
    kept = [n for n in range(len(facts)) if n in groups or n not in gone]
    made = named_apart([joined(told, [facts[m] for m in groups[n][0]], groups[n][1]) if n in groups else facts[n] for n in kept])
    now = {facts[m].id: fact.id for n, fact in zip(kept, made, strict=True) for m in (groups[n][0] if n in groups else [n])}
    return made, [msgspec.structs.replace(d, fact=now.get(d.fact, d.fact)) if d.fact is not None else d for d in differences]


def together(facts: Sequence[Fact], pairs: Sequence[tuple[int, int, Match]]) -> dict[int, tuple[list[int], list[Match]]]:
    """The places that pairs join, directly or by way of others, with the matches, by the first place; never two facts of one story."""
    home: dict[int, int] = {}
    members: dict[int, tuple[list[int], list[Match]]] = {}
    for i, j, match in pairs:
        a, b = sorted((home.get(i, i), home.get(j, j)))
        one, two = members.get(a, ([a], [])), members.get(b, ([b], []))
        stories = [{s for n in part[0] for s in facts[n].stories} for part in (one, two)]
        if a != b and not stories[0] & stories[1]:
            members[a] = (sorted([*one[0], *two[0]]), [*one[1], *two[1], match])
            members.pop(b, None)
            home |= dict.fromkeys(members[a][0], a)
    return members


def joined(told: Telling, group: Sequence[Fact], matches: Sequence[Match]) -> Fact:
    """Facts of different stories as one; it is corroborated only where one of them was: another story's words are no positive evidence."""

    def order(support: Support) -> tuple[int, int]:
        return told.places[support.report], support.span.start

    supports = sorted((s for f in group for s in f.supports), key=order)
    voices = [v for f in group for v in told.voices[f.id]]
    counts = count(voices, outlets=told.outlets, folded=told.homes(supports), actors=told.actors, desks=told.desks)
    low = max(f.counts.origins[0] for f in group)
    counts = msgspec.structs.replace(counts, origins=(low, max(low, counts.origins[1])))
    stories, differences = dict.fromkeys(s for f in group for s in f.stories), dict.fromkeys(d for f in group for d in f.differences)
    whole = [*(m for f in group for m in f.matches), *matches]
    made = build_fact(group[0].kind, supports, counts, stories=tuple(stories), records=told.records, matches=whole, homes=told.folded)
    contested = any(f.standing == "contested" for f in group)
    return msgspec.structs.replace(made, differences=tuple(differences), standing="contested" if contested else made.standing)
