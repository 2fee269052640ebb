"""Links to other articles and lists of topics, also glued ones ("NorwayIcelandFisheriesEuropean Union")."""

from __future__ import annotations

import re

from newsledger.language.lang.en.layout import RELATED_HEAD_STARTS
from newsledger.layout.words import words

_SIGN = re.compile(r"\s?(?:[:|>»\u203a]|-{1,2}(?=\s|[A-Z]))\s?\S")
_GLUE = re.compile(r"(?<=[a-z\u00df-\u00f6\u00f8-\u00ff)])(?=[A-Z\u00c0-\u00d6\u00d8-\u00de][a-z\u00df-\u00ff])")
_OWN = re.compile(
    r"(?:Mc|Mac|De|Du|La|Le|Di|Van|i|e|You|Tik|Face|Pay|Linked|Whats|Snap|Insta|Micro|Air|Data|Open|Deep|Git|My|Bio|Euro|Fin|Red|Pro|Tele|Master|Power|Black|Sun|Inter)$"
)
LONGEST = 260


def related_rule(text: str, low: str) -> str | None:
    """The rule by which a line is a link to another article, None when it is none ("Read more: Cod moves north", "READ MORE Council delays")."""
    if len(text) > LONGEST:
        return None
    start = len(text) - len(text.lstrip(" -*>»•·|([\u25ba\u25b6"))
    low, text = low[start:], text[start:]
    label = words().related.found(low)
    if label is None:
        label = words().related_loose.found(low)
        sure = label is not None and text[: len(label)].isupper() and len(label) > 3
        return (
            "related.loud"
            if sure
            and label is not None
            and _SIGN.match(text, len(label))
            and label in ("read", "watch", "more", "also", "see", "video", "listen", "gallery", "photos")
            else None
        )
    rest = text[len(label) :]
    if not rest.strip(" :.-"):
        return None
    if _SIGN.match(rest):
        return "related.label"
    if text[: len(label)].isupper() and len(label) > 5 and rest.lstrip()[:1].isupper() and not rest.lstrip()[:3].isupper():
        return "related.loud"
    return (
        "related.title"
        if (rest[:1] == " " and len(label) > 8 and rest[1:2] in "\"'")
        or (rest[1:2].isupper() and label.count(" ") and len(label) > 8 and not text.endswith("."))
        else None
    )


def is_related_head(text: str, low: str, key: str) -> bool:
    """Whether a line heads a list of links ("Most Read", "Related News", "More from Denmark")."""
    if key in words().related_heads:
        return True
    if len(text) > 50 or text.endswith((".", "!")):
        return False
    return any(low.startswith(s + " ") for s in RELATED_HEAD_STARTS) and len(text.split()) <= 6 and (s_ok(low))


def s_ok(low: str) -> bool:
    """ "More from Denmark" and "More galleries", not "More than 40 hurt"."""
    return not low.startswith(("more than", "more or", "more about to")) and (
        low.startswith(("more from", "more in", "more on", "latest ", "top ", "most ", "popular "))
        or (low.startswith("more ") and len(low.split()) <= 3)
    )


def topics_rule(text: str, low: str) -> str | None:
    """The rule by which a line lists topics behind their label ("Tags: zima, PKP", "Topics<tab>Roads"), None when it does not."""
    if len(text) > 500:
        return None
    if text[0] == "#" and all(t[0] == "#" for t in text.split()) and len(text) > 3:
        return "topics.hash"
    label = words().topics.found(low)
    if label is None:
        return None
    rest = text[len(label) :]
    return "topics.label" if re.match(r"\s?[:\t|;]|\s{2,}|\s?-\s|\s?#", rest) and rest.strip(" :\t|-;") else None


def is_topics_head(key: str) -> bool:
    """Whether a line heads a list of topics ("Topics:", "Tags")."""
    return key in words().topics_heads


def glued(text: str) -> list[str]:
    """The parts of a line whose items stand without spaces between them; one part when nothing is glued."""
    parts = [""]
    for piece in _GLUE.split(text):
        if parts[-1] and not _OWN.search(parts[-1]):
            parts.append(piece)
        else:
            parts[-1] += piece
    return parts


def is_glued(text: str, *, least: int = 2) -> bool:
    """Whether a line is a glued list: at least `least` joints, short parts, and no sentence."""
    if len(text) > 400 or text.endswith((".", "!", "?", '"')) or ". " in text or (", " in text and text.count(",") > 2):
        return False
    parts = glued(text)
    return len(parts) > least and all(len(p.split()) <= 5 for p in parts)
