"""What titles are resolved with: the words of change, the persons named before, the name beside a title."""

from __future__ import annotations

from datetime import date

from newsledger.find.name_scene import Draft, Scene
from newsledger.find.name_titles import Title
from newsledger.language.lang.en.name_refer import ASIDE_ADVERBS
from newsledger.language.lang.en.names import POSSESSIVE

Found = tuple[str, str, float]
WINDOW = 80
"""So many sentences around a bare title a person may be named."""
SEASON = 75
"""So many days around the report an office is new or just left: cabinets are formed and sworn in over weeks."""


def close(day: str, other: str) -> bool:
    """Whether two days lie within a season of each other."""
    try:
        return abs((date.fromisoformat(day[:10]) - date.fromisoformat(other[:10])).days) <= SEASON
    except ValueError:  # the table knows no day, or only the year
        return False


def before(scene: Scene, token: int) -> list[Draft]:
    """The named persons before a token, in order, one draft a mention."""
    out = [
        d
        for d in scene.near(scene.sentence_of[token] - WINDOW, scene.sentence_of[token])
        if d.kind == "person" and d.actor and 0 <= d.last <= token and d.how in ("name", "title")
    ]
    return sorted(out, key=lambda d: (d.first, d.last))


def apposed(scene: Scene, title: Title) -> Draft | None:
    """The person's name beside the title: "the British foreign secretary, Liz Truss", "Joe Anderson, mayor of Liverpool"."""
    low = scene.low
    _, b = scene.sentence(title.first)
    if title.last + 1 < b and low[title.last] == ",":
        after = scene.person_at(title.last + 1)
        if after is not None:
            close = after.last
            if close >= b or low[close] in (",", ".", ";", ")", "—", "–", "who") or title.words[0] in (*POSSESSIVE,) or title.last - title.first > 2:
                return after
    i = title.first - 1
    while i > 1 and low[i] in ASIDE_ADVERBS - {"and"}:
        i -= 1
    if i > 0 and low[i] == ",":
        title.last = runs_to(scene, title.last, b)
    if i > 0 and low[i] == "," and scene.sentence_of[i] == scene.sentence_of[title.first]:
        before = scene.covered.get(i - 1)
        if (
            before is not None
            and before.kind == "person"
            and before.how == "name"
            and before.last == i
            and (title.last >= b or low[title.last] in (",", ".", ";", ")", "who"))
        ):
            return before
    return None


def runs_to(scene: Scene, last: int, end: int) -> int:
    """The end of a title in apposition with what "of", "in" or "at" adds: "Joan Roy, mayor of a hill town above Lille, counted"."""
    tokens, i = scene.reading.tokens, last
    if last >= end or scene.low[last] not in ("of", "in", "at", "for", "with"):
        return last
    while i < end and i - last < LONGEST_TAIL and tokens.upos[i] not in ("VERB", "AUX", "PRON", "PUNCT", "CCONJ", "SCONJ"):
        i += 1
    return i if i >= end or scene.low[i] in (",", ".", ";", ")", "who", "–", "—") else last


LONGEST_TAIL = 10
"""So many words a title in apposition may add behind its head."""
