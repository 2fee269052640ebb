"""Which lines of a page are the report's body: own scoring by what holds them, links and length; JSON-LD's body as a second vote.

Theory of operation. Each line of prose gives its length to the elements that hold it, unless one of them is named as something else (comments,
related, footer). From the page down, the walk enters the child that has nearly all of that text, as long as there is one: the last is the body's
element. Lines in it that are named as something else, or are mostly links, are no body.
"""

from __future__ import annotations

import re

from newsledger.read.htmlscan import Node, Row, Scanned

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


def votes(page: Scanned, body: str = "") -> list[float]:
    """How surely each line is of the report's body, 0 to 1, in order of the lines."""
    other = others(page)
    good = [weight(row, page, other[row.node]) for row in page.rows]
    total = subtotals(page.nodes, page.rows, good)
    best = dominant(page.nodes, total)
    inside = within(page.nodes, best)
    known = shingles(body) if len(body) > 250 else frozenset()
    return [_vote(row, page, other, inside, known, best) for row in page.rows]


def others(page: Scanned) -> list[bool]:
    """For each node, whether it or a node above it is named as something else than the body, and does not hold most of the page's prose."""
    nodes = page.nodes
    total = subtotals(nodes, page.rows, [weight(row, page, False) for row in page.rows])
    all_ = max(1.0, total[0])
    out: list[bool] = []
    for index, node in enumerate(nodes):
        above = out[node.parent] if node.parent >= 0 else False
        out.append(
            above
            or (
                total[index] < (MOST_STRONG if node.tag in ("aside", "nav", "footer") or STRONG.search(node.names) else MOST) * all_
                and is_other(node)
            )
        )
    return out


def is_other(node: Node) -> bool:
    """Whether an element is named as something else than the body; `html`, `body`, `main` and `article` never are."""
    if node.tag in TAGS:
        return True
    if node.tag in ("html", "body", "main", "article", "p", "") or not node.names:
        return False
    return BODY.search(node.names) is None and OTHER.search(node.names) is not None


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


def within(nodes: list[Node], best: int) -> list[bool]:
    """For each node, whether it lies in the node `best`."""
    out = [False] * len(nodes)
    for index, node in enumerate(nodes):
        out[index] = index == best or (node.parent >= 0 and out[node.parent])
    return out


def _vote(row: Row, page: Scanned, other: list[bool], inside: list[bool], known: frozenset[str], best: int) -> float:
    size = row.end - row.start
    if known:
        words = page.text[row.start : row.end].lower().split()
        hits = sum(1 for i in range(len(words)) if " ".join(words[i : i + 4]) in known) if len(words) > 3 else 0
        if len(words) > 5 and hits >= 0.6 * (len(words) - 3):
            return 1.0
    if not inside[row.node]:
        return 0.0
    if other[row.node] and not other[best]:
        return 0.1
    if row.linked > 0.6 * size and size < 200:
        return 0.2
    return 0.9


def shingles(body: str) -> frozenset[str]:
    """All runs of four words of a text, in lower case."""
    words = body.lower().split()
    return frozenset(" ".join(words[i : i + 4]) for i in range(len(words) - 3))
