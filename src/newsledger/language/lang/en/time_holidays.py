"""English names of holidays and the day of each: fixed, counted from Easter, or the nth weekday of a month."""

from __future__ import annotations

FIXED_DAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "new year": (1, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "may day": (5, 1),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "bastille day": (7, 14),
    "international women's day": (3, 8),
    "juneteenth": (6, 19),
    "earth day": (4, 22),
    "epiphany": (1, 6),
}
"""Holidays with one day everywhere; "Victory Day" and "Independence Day" have several and are left out."""
EASTER_DAYS: dict[str, int] = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "ascension day": 39,
    "whit monday": 50,
    "pentecost": 49,
}
NTH_DAYS: dict[str, tuple[int, int, int]] = {  # month, weekday, which one (-1 the last)
    "thanksgiving day": (11, 4, 4),
    "thanksgiving": (11, 4, 4),
    "labor day": (9, 1, 1),
    "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3),
    "presidents' day": (2, 1, 3),
    "columbus day": (10, 1, 2),
    "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3),
}
