"""What an element's tag and names say of its lines: headline, caption, credit, byline, stamp, standfirst."""

from __future__ import annotations

import re
from functools import lru_cache

from newsledger.read.htmlpage import Node

TAGS = frozenset(
    (
        *("h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "li", "p", "td", "th", "blockquote"),
        *("time", "pre", "dt", "dd", "address", "summary"),
    )
)
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("headline", re.compile(r"(?<![a-z])(?:headline|entry-title|article-?title|post-?title|story-?title|page-?title|article__title)(?![a-z])")),
    ("caption", re.compile(r"caption|(?<![a-z])(?:cutline|image-?desc\w*|wp-caption-text|legend)(?![a-z])")),
    ("credit", re.compile(r"(?<![a-z])(?:photo-?credit|image-?credit|img-?credit|credit\w*|copyright-holder)(?![a-z])")),
    ("byline", re.compile(r"(?<![a-z])(?:byline\w*|authors?|author-?name|writer|contributor)(?![a-z])")),
    ("stamp", re.compile(r"(?<![a-z])(?:timestamp|dateline|pub-?date|publish\w*|date\w*|posted-on|entry-date|updated)(?![a-z])")),
    (
        "standfirst",
        re.compile(
            r"(?<![a-z])(?:standfirst|dek|deck|sub-?headline|sub-?title|subheading|lead-?in|summary|excerpt|teaser-?text|article-?intro|chapo)(?![a-z])"
        ),
    ),
)
ROLE_NAMES = tuple(role for role, _ in ROLES)
_PROPERTIES = {"headline": "headline", "author": "byline", "datepublished": "stamp"}


def role_of(node: Node) -> str:
    """The role that an element's tag, property or names give its lines; "" for none."""
    if node.tag == "figcaption":
        return "caption"
    if node.itemprop and (role := _PROPERTIES.get(node.itemprop)):
        return role
    return _named(node.names) if node.names else ""


@lru_cache(maxsize=4096)
def _named(names: str) -> str:
    if len(names) > 400:
        return ""
    return next((role for role, pattern in ROLES if pattern.search(names)), "")
