"""What is proposed for one ask: sets of actors with the ways in which they were proposed, and the mentions that they come from."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsledger.find.coref_asks import Ask
from newsledger.find.name_scene import Draft

REACH, NEAR, MOST = 8, 3, 48
"""So many sentences back members may have been spoken of ("they": fewer), and so many mentions are looked at."""
LARGEST, TOLD_LAST = 7, 6
"""No more members than this, and so many ties of each noun of kin are looked at when their persons are not spoken of near."""
BODIES = ("organisation", "group", "organ", "agency")
LINKS = (["and"], [","], [",", "and"], ["with"], ["&"])


@dataclass(slots=True)
class Seen:
    """One mention that may be of a member: the actor as it counts here, its sentence and draft."""

    own: str
    sentence: int
    draft: Draft


@dataclass(slots=True)
class View:
    """The possible members of one kind: the last mention of each, and what is to be said of it."""

    last: dict[str, Seen]
    told: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Offers:
    """The sets proposed for one ask, each with the ways in which it was proposed, and what was seen before, by kind."""

    ask: Ask
    seen: dict[str, list[Seen]] = field(default_factory=dict)
    sets: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    kind: dict[tuple[str, ...], str] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)

    def add(self, ids: list[str], sign: str, kind: str) -> None:
        """Keep a set of the right size."""
        own = tuple(sorted(set(ids)))
        if len(own) == len(ids) and 2 <= len(own) <= LARGEST and self.ask.count in (0, len(own)):
            self.sets.setdefault(own, set()).add(sign)
            self.kind.setdefault(own, kind)


def latest(seen: list[Seen]) -> list[str]:
    """The different actors, the one spoken of last first."""
    return list(dict.fromkeys(s.own for s in reversed(seen)))
