"""Verbs that tell opposite deeds ("ended", "goes on")."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsledger.language.lang.en import differences as rules


def opposites(a: str, b: str) -> bool:
    """Whether two verbs tell opposite deeds."""
    return b in against().get(a, ())


@cache
def against() -> Mapping[str, frozenset[str]]:
    """Each verb of an opposite with the verbs that tell the contrary."""
    out: dict[str, set[str]] = {}
    for pair in rules.OPPOSITES:
        for some, others in (pair, pair[::-1]):
            for verb in some.split():
                out.setdefault(verb, set()).update(others.split())
    return {verb: frozenset(others) for verb, others in out.items()}
