"""What is known of each line of a page, as numbers: the columns from which the body's lines are told (`htmlbody`).

Theory of operation. A line is described by its own characters (length, links, ends of sentences), by the elements that hold it (tags, what their
names say, how much of the page's prose they and elements of the same kind hold), by its place beside the page's dominant element, and by the lines
next to it. Nothing is specific to a site or a language. Every step is linear in lines and nodes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from newsledger.read.htmlbody import dominant, is_other, others, shingles, subtotals, weight
from newsledger.read.htmlpage import Node, Row, Scanned
from newsledger.read.htmlroles import ROLE_NAMES, TAGS, role_of

Matrix = NDArray[np.float64]
HOLDERS = ("article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "ul", "ol", "blockquote", "section")
HOLDS = {tag: 1 << i for i, tag in enumerate(HOLDERS)}
BOXES = frozenset(
    ("div", "section", "article", "main", "aside", "ul", "ol", "table", "td", "body", "header", "footer", "nav", "form", "figure", "dl", "")
)
TAG_NAMES = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "blockquote", "figcaption", "dd", "dt", "pre", "address")
OWN = (
    *("length", "words", "linked", "bold", "ends_sentence", "ends_quote", "ends_colon", "starts_upper", "starts_quote", "lower_share", "digit_share"),
    *("sentences", "commas", "copyright", "bar", "tab", "address", "repeated", "in_title", "in_description", "has_description"),
    *("in_data", "has_data", "inside", "other", "good", "prose"),
)
HELD = (
    *("above_dominant", "common_share", "common_good", "depth", "other_above", "alike_share", "element_share", "box_share", "outer_share"),
    *("box_linked", "outer_linked", "box_rows", "outer_rows", "box_mean", "outer_mean", "is_body"),
)
PLACED = ("place", "after_first", "after_last", "chars_before", "dated")
COLUMNS = (*OWN, *HELD, *PLACED, *(f"tag_{t}" for t in TAG_NAMES), *(f"role_{r}" for r in ROLE_NAMES), *(f"in_{t}" for t in HOLDERS))
NEAR = (
    "length",
    "words",
    "linked",
    "bold",
    "ends_sentence",
    "lower_share",
    "in_title",
    "in_data",
    "inside",
    "other",
    "good",
    "common_share",
    "alike_share",
    "element_share",
    "box_share",
    "box_linked",
)
OFFSETS = (-2, -1, 1, 2)
FAR = 50  # lines: farther is as far
WINDOW = 6  # lines
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?:|@|www\.")
_NEAR = [COLUMNS.index(name) for name in NEAR]
_GOOD, _INSIDE = COLUMNS.index("good"), COLUMNS.index("inside")


class Frame(msgspec.Struct):
    """What the elements of a page hold: for each node the text, links and lines in it, and its place beside the dominant element."""

    nodes: list[Node]
    other: list[bool]
    good: list[float]
    prose: list[float]
    kept: list[float]
    held: list[float]
    size: list[int]
    linked: list[int]
    count: list[int]
    above: list[int]
    common: list[int]
    depth: list[int]
    since_other: list[int]
    masks: list[int]
    box: list[int]
    alike: dict[tuple[str, str, str, str], float]
    best: int = 0


def columns(page: Scanned, meta: Mapping[str, str], frame: Frame) -> tuple[list[int], Matrix]:
    """The lines near prose by their index, and a row of numbers for each: its own columns, its neighbours', the distance to prose of the body."""
    chosen = near_prose(frame.prose)
    own = np.zeros((len(page.rows), len(COLUMNS)))
    if not chosen:
        return chosen, own[:0]
    own[chosen] = own_columns(page, meta, frame, chosen)
    parts = [own]
    for offset in OFFSETS:
        beside = np.full((len(own), len(_NEAR)), -1.0)
        if offset < 0:
            beside[-offset:] = own[:offset, _NEAR]
        else:
            beside[:-offset] = own[offset:, _NEAR]
        parts.append(beside)
    good = (own[:, _GOOD] > 0) & (own[:, _INSIDE] > 0)
    index = np.arange(len(own))
    before = np.maximum.accumulate(np.where(good, index, -FAR))
    after = np.minimum.accumulate(np.where(good, index, len(own) + FAR)[::-1])[::-1]
    parts += [np.minimum(index - before, FAR)[:, None], np.minimum(after - index, FAR)[:, None]]
    return chosen, np.concatenate(parts, axis=1)[chosen]


def near_prose(prose: Sequence[float]) -> list[int]:
    """The indexes of lines with prose no more than WINDOW lines away: two thirds of a page's lines are menus far from any."""
    out: list[int] = []
    done = 0
    for i, value in enumerate(prose):
        if value > 0:
            start, done = max(done, i - WINDOW), min(len(prose), i + WINDOW + 1)
            out += range(max(start, out[-1] + 1 if out else 0), done)
    return out


def own_columns(page: Scanned, meta: Mapping[str, str], frame: Frame, chosen: Sequence[int]) -> Matrix:
    """The columns of the chosen lines without their neighbours."""
    body, title = meta.get("body", ""), set(_WORD.findall(meta.get("title", "").lower()))
    described = " ".join(_WORD.findall(meta.get("description", "").lower()))
    data = shingles(body) if len(body) > 250 else frozenset()
    good = [i for i, value in enumerate(frame.good) if value > 0 and frame.common[page.rows[i].node] == frame.best]
    first, last = (good[0], good[-1]) if good else (0, len(page.rows))
    out, seen = [], set[str]()
    for i in chosen:
        row = page.rows[i]
        text = page.text[row.start : row.end]
        low = text.lower()
        said = [*words_of(row, text, low), low in seen, *known_of(low, title, described, data)]
        place = [i / len(page.rows), i - first, i - last, row.start / len(page.text), row.datetime is not None]
        out.append(said + held_of(frame, row, i) + place + named(frame.nodes, row.node) + _held(frame.masks[row.node]))
        seen.add(low)
    return np.array(out, dtype=np.float64).reshape(len(out), len(COLUMNS))


def words_of(row: Row, text: str, low: str) -> list[float]:
    """The columns that a line's own characters give."""
    words = _WORD.findall(text)
    count, size = max(1, len(words)), max(1, len(text))
    return [
        *(math.log1p(len(text)), len(words), row.linked / size, row.bold / size, text[-1] in ".!?…", text[-1] in "\"”’'", text[-1] == ":"),
        *(text[0].isupper(), text[0] in "\"“‘'", sum(w[0].islower() for w in words) / count, sum(w[0].isdigit() for w in words) / count),
        *(text.count(". ") + text.count('." ') + text.count(".” "), text.count(","), "©" in text, "|" in text, "\t" in text),
        _ADDRESS.search(low) is not None,
    ]


def known_of(low: str, title: set[str], described: str, data: frozenset[str]) -> list[float]:
    """How much of a line is said in the page's title, description and JSON-LD body."""
    words = _WORD.findall(low)
    distinct = set(words)
    hits = 0.0
    if data and len(words) > 3:
        parts = low.split()
        hits = sum(" ".join(parts[i : i + 4]) in data for i in range(len(parts) - 3)) / max(1, len(parts) - 3)
    told = len(words) > 3 and bool(described)
    return [len(title & distinct) / max(1, len(distinct)), told and " ".join(words) in described, told, hits, bool(data)]


def held_of(frame: Frame, row: Row, i: int) -> list[float]:
    """The columns of the elements that hold a line."""
    node = row.node
    box = frame.box[node]
    outer = frame.box[frame.nodes[box].parent] if frame.nodes[box].parent >= 0 else box
    common, prose, kept = frame.common[node], max(1.0, frame.held[0]), max(1.0, frame.kept[0])
    return [
        *(common == frame.best, frame.other[node], frame.good[i] > 0, frame.prose[i] > 0),
        *(frame.above[node], frame.held[common] / prose, frame.kept[common] / kept, frame.depth[node], frame.since_other[node]),
        *(frame.alike.get(alike_key(frame.nodes, node), 0.0) / prose, frame.held[node] / prose, frame.held[box] / prose, frame.held[outer] / prose),
        *(frame.linked[box] / max(1, frame.size[box]), frame.linked[outer] / max(1, frame.size[outer]), frame.count[box], frame.count[outer]),
        *(math.log1p(frame.size[box] / max(1, frame.count[box])), math.log1p(frame.size[outer] / max(1, frame.count[outer]))),
        frame.nodes[node].itemprop == "articlebody",
    ]


def named(nodes: Sequence[Node], node: int) -> list[float]:
    """One column for each tag and role: those of the nearest elements that have one."""
    tag, role = "", ""
    for _ in range(6):
        held = nodes[node]
        tag = tag or (held.tag if held.tag in TAGS else "")
        role = role or role_of(held)
        node = held.parent
        if node < 0:
            break
    return _flags(tag, role)


@cache
def _flags(tag: str, role: str) -> list[float]:
    """The columns of a tag and a role."""
    return [float(tag == t) for t in TAG_NAMES] + [float(role == r) for r in ROLE_NAMES]


@lru_cache(maxsize=4096)
def _held(mask: int) -> list[float]:
    """The columns of the kinds of elements that hold a line, given as bits."""
    return [float(bool(mask & bit)) for bit in HOLDS.values()]


def alike_key(nodes: Sequence[Node], node: int) -> tuple[str, str, str, str]:
    """What makes elements alike: tag, names, and the parent's tag and names."""
    own = nodes[node]
    above = nodes[own.parent] if own.parent >= 0 else own
    return own.tag, own.names[:40], above.tag, above.names[:40]


def framed(page: Scanned) -> Frame:
    """The sums over a page's elements, in two passes: up for what they hold, down for where they are."""
    nodes, rows = page.nodes, page.rows
    apart = [is_other(node) for node in nodes]
    prose = [weight(row, page, False) for row in rows]
    held = subtotals(nodes, rows, prose)
    other = others(nodes, held, apart)
    good = [0.0 if other[row.node] else value for row, value in zip(rows, prose, strict=True)]
    size, linked, count = [0] * len(nodes), [0] * len(nodes), [0] * len(nodes)
    alike: dict[tuple[str, str, str, str], float] = {}
    for row, value in zip(rows, prose, strict=True):
        size[row.node] += row.end - row.start
        linked[row.node] += row.linked
        count[row.node] += 1
        if value:
            key = alike_key(nodes, row.node)
            alike[key] = alike.get(key, 0.0) + value
    for index in range(len(nodes) - 1, 0, -1):
        above = nodes[index].parent
        size[above] += size[index]
        linked[above] += linked[index]
        count[above] += count[index]
    frame = Frame(nodes, other, good, prose, subtotals(nodes, rows, good), held, size, linked, count, [], [], [], [], [], [], alike)
    descend(frame, apart)
    return frame


def descend(frame: Frame, apart: Sequence[bool]) -> None:
    """For each node: steps to the way down to the dominant element, where it leaves it, depth, distance to an other element, holders, box."""
    nodes = frame.nodes
    best = frame.best = dominant(nodes, frame.kept)
    way, at = {best}, best
    while at > 0:
        at = nodes[at].parent
        way.add(at)
    steps, common, depth, since, masks, box = frame.above, frame.common, frame.depth, frame.since_other, frame.masks, frame.box
    for index, node in enumerate(nodes):
        above, tag = node.parent, node.tag
        held = index if tag in BOXES else -1
        if above < 0:
            steps.append(0)
            common.append(index)
            depth.append(0)
            since.append(0 if apart[index] else FAR)
            masks.append(HOLDS.get(tag, 0))
            box.append(index)
            continue
        on = index in way
        steps.append(0 if on else steps[above] + 1)
        common.append(index if on else common[above])
        depth.append(depth[above] + 1)
        far = since[above]
        since.append(0 if apart[index] else far + 1 if far < FAR else FAR)
        masks.append(masks[above] | HOLDS.get(tag, 0))
        box.append(held if held >= 0 else box[above])
