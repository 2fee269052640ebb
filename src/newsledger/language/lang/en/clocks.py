"""English words for the hour of the day, in figures, in words and by the light."""

from __future__ import annotations

import re

_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HOUR = rf"(?P<hour>{_NUMBER}|\d{{1,2}})"
_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?"

CLOCK = re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?", re.IGNORECASE)
"""An hour with its half of the day ("4:20 a.m.", "6pm", "11.40 p.m.")."""
BARE = re.compile(r"\b(?P<hour>[012]?\d):(?P<minute>[0-5]\d)\b(?!\s?[ap]\.?\s?m)(?P<half>)", re.IGNORECASE)
"""An hour of the clock by itself ("16:20")."""
WORDED = re.compile(
    rf"\b(?P<hour>{_NUMBER})(?P<minute>)"
    r"(?=\s(?:o['’]?clock|sharp|in the (?:morning|afternoon|evening)|at night))(?P<half>)",
    re.IGNORECASE,
)
"""An hour in words ("eight o'clock in the evening", "two in the afternoon")."""
AT = re.compile(
    rf"\b(?:at|about|around|shortly after|soon after|just after|just before|shortly before|from)\s(?P<hour>{_NUMBER})"
    r"(?P<minute>)(?=\s(?:on|that)\s|[,.;]|\s\w+day)(?P<half>)",
    re.IGNORECASE,
)
"""The same by its preposition ("at six on Thursday", "shortly after two.")."""
COUNTED = re.compile(
    rf"\b(?P<count>half|a quarter|quarter|five|ten|fifteen|twenty|twenty-five|\d{{1,2}})(?:\sminutes?)?"
    rf"\s(?P<side>past|to|before|after)\s{_HOUR}\b{_HALF}",
    re.IGNORECASE,
)
"""Minutes past or to an hour ("twenty minutes to six", "half past two")."""


def _part(words: str, low: float, high: float) -> tuple[re.Pattern[str], float, float]:
    """The pattern of a part of the day with its hours."""
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE), low, high


PARTS = (
    _part("before (?:dawn|daybreak|sunrise|first light|the sun was up)|predawn|pre-dawn", 1.0, 6.5),
    _part("(?:early|small) hours|dead of night|wee hours", 0.0, 5.5),
    _part("dawn|daybreak|sunrise|first light|cock-?crow", 4.0, 7.5),
    _part("after (?:dawn|daybreak|sunrise)|sun was (?:already )?up", 5.5, 12.0),
    _part("early (?:in the |on \\w+ )?morning", 4.0, 9.5),
    _part("morning|mornings|breakfast(?: time)?|forenoon|mid-morning", 4.5, 12.0),
    _part("(?:morning )?rush hour", 6.0, 19.0),
    _part("noon|midday|mid-day", 11.5, 12.7),
    _part("lunch|lunchtime|noon break|lunch break|lunch hour", 11.3, 14.2),
    _part("afternoon", 12.0, 18.5),
    _part("dusk|sunset|nightfall|sundown|twilight|after dark", 16.5, 21.5),
    _part("evening|supper|dinner(?: time)?", 16.5, 23.0),
    _part("night|overnight|nighttime|bedtime|moonlight|by night|while \\w+(?: \\w+){0,3} (?:asleep|slept)", 19.0, 30.0),
    _part("midnight", 23.3, 24.7),
    _part("broad daylight|daylight|full sun|in the sun(?:shine)?|sunshine", 6.0, 20.5),
    _part("pitch[- ]dark|in the dark|darkness|street ?lamps", 17.5, 30.0),
)
"""Words for a part of the day with its hours, those of the night counted on past twenty-four."""
