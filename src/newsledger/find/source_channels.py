"""The media through which a source spoke: told, quoted by, spoken to, on air."""

from __future__ import annotations

from newsledger.find.source_ground import RECENT, Ground, Link, Range, retold, span_at, stripped
from newsledger.find.source_links import is_own_outlet, link_of
from newsledger.find.source_media import unknown_medium
from newsledger.find.source_phrases import phrase
from newsledger.language.lang.en import quotes as words
from newsledger.records import Attribution

CARRIERS = frozenset({"agency", "outlet", "media"})


TELLING = frozenset({"tell", "inform", "brief", "assure", "remind"})


def verb_at(ground: Ground, i: int, lemmas: frozenset[str]) -> bool:
    """Whether token `i` is a form of one of the verbs."""
    return ground.tokens.lemma[i] in lemmas or ground.lower[i] in lemmas


def channels(ground: Ground, a: Attribution, zones: list[Range]) -> list[Link]:
    """The media through which the source spoke, nearest first: "told Reuters", "quoted by the Standard", "spoke to the AP", "said on CNN", "leaked to
    Helsingin Sanomat".
    """
    by: list[Link] = []
    to: list[Link] = []
    for first, last in zones:
        for i in range(first, last - 1):
            if ground.lower[i] == "by":
                by += quoting(ground, i, last)
            elif verb_at(ground, i, TELLING) and (a.cue[0] <= i <= a.cue[1] or ground.lower[i] in ("told", "telling", "tells")):
                to += told(ground, phrase(ground, i + 1, last))
            elif ground.lower[i] in ("to", "with") or not (a.source and a.source[0] <= i < a.source[1]):
                to += spoken_to(ground, i, first, last)
    if len(by) == 2 and any(ground.lower[i] == "and" and ground.lower[i + 2] == "by" for x, y in zones for i in range(x, y - 2)):
        by.reverse()
    return [*by, *(x for x in to if all(x.key != y.key for y in by))]


def quoting(ground: Ground, i: int, last: int) -> list[Link]:
    """The medium behind "by": "quoted by Reuters", "was quoted as saying by Interfax"; who reads a statement for another."""
    before, earlier = ground.lower[i - 1], ground.lower[i - 2] if i > 1 else ""
    if before not in words.BY_MEDIA and before not in ("saying", "adding") and earlier not in words.BY_MEDIA:
        return []
    if any(ground.lower[j] in ("citing", "quoting") for j in range(max(0, i - 5), i)):
        return []
    link = link_of(ground, phrase(ground, i + 1, last))
    return [link] if link is not None and (link.via.kind in CARRIERS or before in ("read", "relayed")) else []


def spoken_to(ground: Ground, i: int, first: int, last: int) -> list[Link]:
    """The medium behind "to", "with", "on" or "through": "spoke to the AP", "in an interview with CNN", "said on state radio", "through its
    radio station".
    """
    word = ground.lower[i]
    if word not in ("to", "with", "on", "through"):
        return []
    speaking = near_speaking(ground, i, first)
    if word in ("to", "with"):
        return told(ground, phrase(ground, i + 1, last)) if speaking else []
    link = link_of(ground, phrase(ground, i + 1, last))
    return [link] if link is not None and link.via.kind in CARRIERS else []


def told(ground: Ground, part: Range) -> list[Link]:
    """The medium that is told: "told Reuters", "told a reporter from the Island Times"; nothing for people and bodies."""
    if part[0] < part[1] and {"reporter", "correspondent", "journalist"} & set(ground.lower[part[0] : part[1]]):
        place = next((i for i in range(*part) if ground.lower[i] in ("from", "of", "for", "with", "at")), None)
        part = (place + 1, part[1]) if place is not None else part
    if part[0] >= part[1] or is_own_outlet(ground, stripped(ground, part)):
        return []
    owner = next((i for i in range(*part) if ground.lower[i] == "'s"), None)
    if owner is not None and ground.entity[part[1] - 1] in ("PER", ""):
        medium = link_of(ground, (part[0], owner))
        if medium is not None and medium.via.kind in CARRIERS:
            return [medium]
    link = link_of(ground, part)
    if link is not None and link.via.kind in CARRIERS:
        return [link]
    known = met_medium(ground, part)
    if known is not None or owner is not None:
        return [known] if known is not None else []
    return [x for x in [unknown_medium(ground, part)] if x is not None]


def met_medium(ground: Ground, part: Range) -> Link | None:
    """The medium met before under this name: "told Vantage" after "with the Vantage"."""
    name = " ".join(w for w in ground.lower[part[0] : part[1]] if w != "the")
    for link in reversed(ground.seen[-RECENT:]):
        if link.via.kind in CARRIERS and (link.via.name or "").casefold().removeprefix("the ") == name:
            return retold(link, span_at(ground, part))
    return None


def near_speaking(ground: Ground, i: int, first: int) -> bool:
    """Whether a word of speaking stands within four words before: "spoke briefly to", "in an interview with", "described to"."""
    return any(ground.lower[j] in words.TO_VERBS for j in range(max(first, i - 4), i))
