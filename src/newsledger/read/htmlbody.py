"""The element of a page that holds the report's body: own scoring of elements by the prose in them.

Theory of operation. Each line of prose gives its length to the elements that hold it, unless one of them is named as something else (comments,
related, footer). From the page down, the walk enters the child that has nearly all of that text, as long as there is one: the last is the body's
element. What is made of it for each line is learnt (`htmlfeatures`, `htmlvotes`).
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsledger.read.htmlpage import Node, Row, Scanned

OTHER = re.compile(
    r"(?<![a-z])(?:comments?|comment-?list|disqus|related|recirc\w*|recommend\w*|promo\w*|sidebar|side-bar|rail|right-?col\w*|left-?col\w*|footer|foot|masthead|site-header|nav\w*|menu\w*|breadcrumbs?|share\w*|sharing|social\w*|newsletter\w*"
    r"|subscri\w*|signup|sign-up|login|register|cookie\w*|consent|gdpr|banner\w*|popup|modal|overlay|widget\w*|outbrain|taboola|sponsor\w*|advert\w*|ads?|ad-\w+|dfp|teaser\w*|trending|popular|most-?read|most-?viewed|more-?from|more-?on"
    r"|read-?more|read-?next|up-?next|also-?read|author-?bio|author-?box|about-?author|bio|byline\w*|tags?|tag-?list|topics?|keywords|toolbar|tools|utility|print|pagination|pager|skip-?link\w*|toc|copyright|disclaimer|legal"
    r"|correction\w*|paywall|donate|donation|poll|quiz|search|hidden|sr-only|visually-?hidden|screen-?reader\w*|accessib\w*|carousel|slider|gallery-?nav|playlist|player|video-?js|embed-?code|ticker|weather|story-?list|article-?list|card-?list"
    r"|latest|headlines|suggested|see-?also|external|inline-?link|pullquote|pull-?quote|timestamp|dateline-?time|metadata|post-?meta|entry-?meta|article-?meta|meta-?data|infobox|navbox|mw-editsection|reflist|references|catlinks|toctitle|siteSub|kicker|eyebrow|credit|alert|notice|callout|cta|jobs|events?-?list|dropdown|tooltip|feedback|rating|reactions?|likes?|follow\w*|syndicat\w*|license)(?![a-z])"
)
BODY = re.compile(
    r"(?<![a-z])(?:article-?body|story-?body|entry-?content|post-?content|post-?body|article-?content|article-?text|story-?content|story-?text|body-?content|body-?text|content-?body|articlebody|main-?content|article__body|rich-?text|td-post-content)(?![a-z])"
)
TAGS = frozenset(("nav", "footer", "aside", "form", "button", "label", "menu", "dialog", "option", "fieldset"))
SHARE = 0.72  # of the text that the child must hold for the walk to enter it
LONG = 60  # characters from which a line counts as prose


STRONG = re.compile(
    r"(?<![a-z])(?:comments?|comment-?list|disqus|footer|related|recommend\w*|outbrain|taboola|cookie\w*|newsletter\w*|promo\w*|trending|modal|popup|consent|gdpr)(?![a-z])"
)
MOST = 0.4  # of the page's prose: an element that holds more is no sidebar, whatever its name ("sidebar-layout", "form" around an article)
MOST_STRONG = 0.75


def others(nodes: list[Node], prose: list[float], apart: list[bool]) -> list[bool]:
    """For each node, whether it or a node above it is named as something else (`apart`) and does not hold most of the page's `prose`."""
    whole = max(1.0, prose[0])
    out: list[bool] = []
    for node, held, named in zip(nodes, prose, apart, strict=True):
        if node.parent >= 0 and out[node.parent]:
            out.append(True)
        elif not named:
            out.append(False)
        else:
            strong = node.tag in ("aside", "nav", "footer") or _names_strongly(node.names)
            out.append(held < (MOST_STRONG if strong else MOST) * whole)
    return out


def is_other(node: Node) -> bool:
    """Whether an element is named as something else than the body; `html`, `body`, `main` and `article` never are."""
    if node.tag in TAGS:
        return True
    if node.tag in ("html", "body", "main", "article", "p", "") or not node.names:
        return False
    return _names_other(node.names)


@lru_cache(maxsize=4096)
def _names_other(names: str) -> bool:
    return BODY.search(names) is None and OTHER.search(names) is not None


@lru_cache(maxsize=4096)
def _names_strongly(names: str) -> bool:
    return STRONG.search(names) is not None


def weight(row: Row, page: Scanned, other: bool) -> float:
    """How much prose a line is: its length without links, nothing for short lines and those of other elements."""
    size = row.end - row.start
    if other or size < LONG or row.linked > 0.5 * size:
        return 0.0
    text = page.text[row.start : row.end]
    return float(size - row.linked) * (1.0 if text[-1] in ".!?…:;\"”’')。" else 0.4)


def subtotals(nodes: list[Node], rows: list[Row], good: list[float]) -> list[float]:
    """For each node, the prose of all lines in it."""
    total = [0.0] * len(nodes)
    for row, value in zip(rows, good, strict=True):
        total[row.node] += value
    for index in range(len(nodes) - 1, 0, -1):
        if total[index]:
            total[nodes[index].parent] += total[index]
    return total


def dominant(nodes: list[Node], total: list[float]) -> int:
    """The last node on the way down along children that hold nearly all prose of their parent."""
    children: dict[int, list[int]] = {}
    for index in range(1, len(nodes)):
        children.setdefault(nodes[index].parent, []).append(index)
    here = 0
    while True:
        best = max(children.get(here, ()), key=lambda i: total[i], default=-1)
        if (
            best < 0
            or total[best] < SHARE * total[here]
            or nodes[best].tag in ("p", "li", "span", "td", "blockquote", "strong", "em", "b", "i", "font", "a", "figcaption")
        ):
            return here
        here = best


def shingles(body: str) -> frozenset[str]:
    """All runs of four words of a text, in lower case."""
    words = body.lower().split()
    return frozenset(" ".join(words[i : i + 4]) for i in range(len(words) - 3))
