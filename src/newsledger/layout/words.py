"""The layout words of all languages in one place, compiled once: the language of a report is not yet known when its lines are told apart."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

import msgspec

from newsledger.language.lang import page_words
from newsledger.language.lang.en import fields, furniture, layout


class Starts(msgspec.Struct):
    """Phrases that a line may begin with, found by its first characters."""

    by_head: dict[str, tuple[str, ...]]

    def found(self, low: str) -> str | None:
        """The longest phrase that the lower-case line begins with, at a word's end; None when there is none."""
        phrases = self.by_head.get(low[:2])
        if phrases is None or not low.startswith(phrases):
            return None
        for phrase in phrases:
            if low.startswith(phrase) and (len(low) == len(phrase) or not low[len(phrase)].isalnum() or not phrase[-1].isalnum()):
                return phrase
        return None


def starts(phrases: Iterable[str]) -> Starts:
    """The index of phrases by their first two characters, longest first."""
    table: dict[str, list[str]] = {}
    for phrase in dict.fromkeys(phrases):
        table.setdefault(phrase[:2], []).append(phrase)
    return Starts({k: tuple(sorted(v, key=len, reverse=True)) for k, v in table.items()})


class Words(msgspec.Struct):
    """All layout words. Sets hold keys of whole lines; `Starts` hold what lines begin with."""

    months: dict[str, int]
    weekdays: frozenset[str]
    labels: dict[str, str]
    foreign: frozenset[str]
    keys: dict[str, frozenset[str]]
    fill: frozenset[str]
    ago: tuple[str, ...]
    byline: Starts
    roles: tuple[str, ...]
    credit: frozenset[str]
    caption: Starts
    related: Starts
    related_loose: Starts
    related_heads: frozenset[str]
    topics: Starts
    topics_heads: frozenset[str]
    whole: frozenset[str]
    sections: frozenset[str]
    starts: Starts
    fields: dict[str, str]
    openers: Starts


@cache
def modules() -> tuple[ModuleType, ...]:
    """The word files of the other languages, in order of their codes."""
    return tuple(import_module(f"{page_words.__name__}.{m.name}") for m in sorted(pkgutil.iter_modules(page_words.__path__), key=lambda m: m.name))


def _all(name: str, first: Iterable[str] = ()) -> list[str]:
    return [*first, *(phrase for module in modules() for phrase in getattr(module, name))]


def _openers() -> list[str]:
    """All labels that may open a line: of links, furniture, bylines, captions and topics."""
    tables = (("RELATED_SURE", layout.RELATED_SURE), ("STARTS", furniture.STARTS), ("BYLINE", layout.BYLINE), ("TOPICS", layout.TOPICS_INLINE))
    return [*layout.CAPTION, *(phrase for name, first in tables for phrase in _all(name, first))]


@cache
def words() -> Words:
    """Every language's words; English first, so that its reading of a shared spelling wins."""
    months = {name: number for module in reversed(modules()) for name, number in module.MONTHS.items()} | layout.MONTHS
    labels = dict.fromkeys(_all("CLOCK", layout.CLOCK), "clock") | dict.fromkeys(_all("UPDATED", layout.UPDATED), "updated")
    labels |= dict.fromkeys(_all("PUBLISHED", layout.PUBLISHED), "published") | dict.fromkeys(layout.CLOCK, "clock")
    labels |= {"sent": "sent"} | dict.fromkeys(layout.LOADED, "loaded")
    english = {*layout.CLOCK, *layout.UPDATED, *layout.PUBLISHED, *layout.LOADED, "sent"}
    return Words(
        foreign=frozenset(labels) - english,
        months=months,
        weekdays=frozenset(_all("WEEKDAYS", layout.WEEKDAYS)),
        labels=labels,
        keys={role: frozenset(names) for role, names in layout.KEYS.items()},
        fill=frozenset(_all("STAMP_FILL", layout.STAMP_FILL)),
        ago=layout.AGO,
        byline=starts(_all("BYLINE", layout.BYLINE)),
        roles=layout.BYLINE_ROLES,
        credit=frozenset(_all("CREDIT", layout.CREDIT)),
        caption=starts(layout.CAPTION),
        related=starts(_all("RELATED_SURE", layout.RELATED_SURE)),
        related_loose=starts(layout.RELATED),
        related_heads=frozenset(_all("RELATED_HEADS", layout.RELATED_HEADS)),
        topics=starts(_all("TOPICS", layout.TOPICS_INLINE)),
        topics_heads=frozenset(_all("TOPICS", layout.TOPICS)),
        whole=frozenset(_all("WHOLE", furniture.WHOLE)),
        sections=frozenset(furniture.NAMES_OF_SECTIONS),
        starts=starts(_all("STARTS", furniture.STARTS)),
        openers=starts(_openers()),
        fields={name: kind for kind, names in fields.FIELDS.items() for name in names},
    )
