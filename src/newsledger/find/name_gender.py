"""The gender of persons: by title and words of kin, by the given name, and, less surely, by how the given name ends."""

from __future__ import annotations

from functools import cache

from newsledger.find.name_scene import Scene
from newsledger.find.name_titles import Title
from newsledger.know.names import key
from newsledger.language.lang.en.given_names import MEN, WOMEN
from newsledger.language.lang.en.names import FAMILY_FIRST_NAMES, FEMALE_WORDS, MALE_WORDS, PARTICLES

WOMEN_KEYS = frozenset(key(w) for w in WOMEN)
MEN_KEYS = frozenset(key(w) for w in MEN)
ENDING, FEWEST = 4, 6
"""Endings of up to so many letters are compared, with at least so many listed names."""
WOMEN_IN_NEWS = 0.3
"""Of the people in the news whose gender nothing tells, so many are women."""


def gender_of(word: str) -> str:
    """The gender of a given name, f or m; "" when it is unknown or borne by both."""
    female, male = word in WOMEN_KEYS, word in MEN_KEYS
    return "" if female == male else "f" if female else "m"


def gender_of_name(words: list[str]) -> str:
    """The gender that the given name in a full name tells ("Ana Lucía Mamani", "Park Geun-hye", "K. P. Usha"); "" when none is known."""
    for word in given(words):
        if found := gender_of(word):
            return found
    return ""


def given(words: list[str]) -> list[str]:
    """What may be the given name in a full name, the likeliest first: initials are passed over, east Asian family names stand first."""
    plain = [w for w in words if w not in PARTICLES and len(w) > 1]
    if len(plain) < 2:
        return plain[:1] if len(words) > len(plain) else []
    if plain[0] in FAMILY_FIRST_NAMES and len(plain) <= 3 and not gender_of(plain[0]):
        return [" ".join(plain[1:])]
    return [" ".join(plain[:2]), plain[0]]


def lean(words: list[str]) -> float:
    """How likely a person of that full name is a woman, by the ending of the given name among the listed ones."""
    for word in given(words)[-1:]:
        for size in range(min(ENDING, len(word)), 0, -1):
            women, men = endings().get(word[-size:], (0, 0))
            if women + men >= FEWEST:
                odds = (women + 1) / (men + 1) * len(MEN_KEYS) / len(WOMEN_KEYS) * WOMEN_IN_NEWS / (1 - WOMEN_IN_NEWS)
                return min(0.9, max(0.1, odds / (1 + odds)))
    return WOMEN_IN_NEWS


@cache
def endings() -> dict[str, tuple[int, int]]:
    """How many of the listed women's and men's names end in each run of up to four letters."""
    table: dict[str, tuple[int, int]] = {}
    for names, woman in ((WOMEN_KEYS, 1), (MEN_KEYS, 0)):
        for name in names:
            for size in range(1, min(ENDING, len(name)) + 1):
                women, men = table.get(name[-size:], (0, 0))
                table[name[-size:]] = (women + woman, men + 1 - woman)
    return table


def guess_gender(scene: Scene, own: str, words: list[str], title: Title | None) -> None:
    """Notes the gender by title, else by given name; how likely a woman it is where that stays open."""
    said = set(title.words) if title else set()
    if said & FEMALE_WORDS and not said & MALE_WORDS - {"his"}:
        scene.gender[own] = "f"
    elif said & MALE_WORDS - {"his"} and own not in scene.gender:
        scene.gender[own] = "m"
    elif own not in scene.gender and len(words) > 1:
        gender = gender_of_name(words)
        if gender:
            scene.gender[own] = gender
        else:
            scene.lean.setdefault(own, lean(words))
