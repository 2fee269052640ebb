"""Who is whose kin in one report, found by owner, by member and by noun without a walk through all ties."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


class Tie(NamedTuple):
    """One tie: its place in the order of telling, whose kin it is, the noun of kin, and who is it."""

    place: int
    owner: str
    noun: str
    own: str


@dataclass(slots=True)
class Kin:
    """The ties of one report; what was told first of an owner and a noun stands."""

    ties: dict[tuple[str, str], Tie] = field(default_factory=dict)
    owners: dict[str, list[Tie]] = field(default_factory=dict)
    members: dict[str, list[Tie]] = field(default_factory=dict)
    nouns: dict[str, list[Tie]] = field(default_factory=dict)

    def add(self, owner: str, noun: str, own: str) -> None:
        """Keep that `own` is the owner's `noun`, unless somebody is already."""
        if (owner, noun) in self.ties:
            return
        tie = self.ties[owner, noun] = Tie(len(self.ties), owner, noun, own)
        for table, name in ((self.owners, owner), (self.members, own), (self.nouns, noun)):
            table.setdefault(name, []).append(tie)

    def get(self, owner: str, noun: str) -> str | None:
        """Who was told to be the owner's `noun`, None when nobody was."""
        tie = self.ties.get((owner, noun))
        return tie.own if tie is not None else None

    def of(self, owners: Iterable[str]) -> list[Tie]:
        """The kin of these owners, in the order in which it was told."""
        return sorted(tie for owner in dict.fromkeys(owners) for tie in self.owners.get(owner, ()))

    def to(self, member: str) -> list[Tie]:
        """The ties by which somebody is another's kin, in the order in which they were told."""
        return self.members.get(member, [])

    def called(self, noun: str) -> list[Tie]:
        """The ties of one noun, in the order in which they were told."""
        return self.nouns.get(noun, [])
