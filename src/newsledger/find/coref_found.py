"""What a word that refers back stands for."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """The actor meant, its kind, by which rule and how surely; the members of a group."""

    actor: str
    kind: str
    rule: str
    score: float
    members: tuple[str, ...] = ()
