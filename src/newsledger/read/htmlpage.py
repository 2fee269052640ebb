"""The elements and the visible text of an HTML page, put together tag by tag as `htmlscan` finds them.

Open elements are kept as a list of nodes (tag, names, parent); beyond a depth, elements are transparent. Block elements and `<br>` end a line of the
text, white space collapses as in a browser; hidden elements give no text. Each line knows its node, so that later steps can look at what holds it.
"""

from __future__ import annotations

import html
import re

import msgspec

from newsledger.read.htmltags import CLOSED_BY, ENDS_P, INLINE, VOID, WIDE

DEEPEST = 3_000  # open elements that are kept; deeper ones are transparent
WHITE = " \t\r\n\f"
SPACE = re.compile(r"[ \t\r\n\f]+")
NAMES = ("class", "id", "role", "data-component")  # attributes that say what an element is
MORE_NAMES = frozenset(NAMES[1:])
WITHIN = INLINE | {"td", "th"}  # tags whose end ends no line


class Node(msgspec.Struct, gc=False):
    """One open element: its tag, its class, id and role in lower case, its parent's index, and whether it or a parent is hidden."""

    tag: str
    names: str
    parent: int
    hidden: bool = False
    itemprop: str = ""


class Row(msgspec.Struct, gc=False):
    """One line of the visible text: its place, its node, how many of its characters are links, its time's datetime, and its place in the source."""

    start: int
    end: int
    node: int
    linked: int = 0
    datetime: str | None = None
    source: int = -1
    bold: int = 0


class Scanned(msgspec.Struct):
    """A scanned page: the visible text, its lines, the nodes that hold them, raw scripts of JSON-LD, meta tags, title and language."""

    text: str
    rows: list[Row]
    nodes: list[Node]
    linked_data: list[str]
    metas: list[tuple[str, str]]
    title: str
    language: str | None
    canonical: str | None


class Said(msgspec.Struct, gc=False):
    """What a tag's attributes say: those that are read, the element's names in lower case, whether it is hidden, its property."""

    values: dict[str, str]
    names: str = ""
    hidden: bool = False
    itemprop: str = ""


def said_of(values: dict[str, str]) -> Said:
    """What the attributes of a tag say of its element."""
    return Said(values, names_of(values), is_hidden(values), values.get("itemprop", "").lower())


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element's own attributes keep it from being shown."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and ("display:none" in (bare := style.replace(" ", "").lower()) or "visibility:hidden" in bare)


def names_of(attributes: dict[str, str]) -> str:
    """What an element's class, id, role and component name it, in lower case; most elements have a class alone."""
    if attributes.keys().isdisjoint(MORE_NAMES):
        return attributes.get("class", "").lower()
    return " ".join(filter(None, [attributes.get(key) for key in NAMES])).lower()


class Page:
    """A page under construction: its source, nodes, open elements, lines and the text so far."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.nodes: list[Node] = [Node("", "", -1)]
        self.stack: list[int] = [0]
        self.parts: list[str] = []
        self.size = 0
        self.rows: list[Row] = []
        self.row: Row | None = None
        self.space = False
        self.links = 0
        self.breaks = 0
        self.linked_data: list[str] = []
        self.metas: list[tuple[str, str]] = []
        self.title, self.language, self.canonical = "", None, None  # type: str, str | None, str | None
        self.time: str | None = None
        self.open: dict[str, int] = {}

    def start(self, tag: str, said: Said) -> None:
        """Open an element."""
        attributes = said.values
        if tag == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if key and "content" in attributes:
                self.metas.append((key.lower(), html.unescape(attributes["content"])))
            return
        if tag == "link" and attributes.get("rel", "").lower() == "canonical":
            self.canonical = attributes.get("href")
        if tag == "html" and self.language is None:
            self.language = attributes.get("lang")
        if tag in ("br", "hr"):
            self.end_line(1 if tag == "br" else 2)
            return
        if tag in ("td", "th"):
            self.close_until(tag)
            self.cell()
        elif tag not in INLINE:
            if tag in ENDS_P and self.open.get("p"):
                self.close("p")
            if tag in CLOSED_BY:
                self.close_until(tag)
            self.end_line(2 if tag in WIDE else 1)
        if tag in VOID:
            return
        self.push(tag, said)

    def push(self, tag: str, said: Said) -> None:
        """Put an element on the stack, unless that is full."""
        if tag == "a":
            self.links += 1
        elif tag == "time" and said.values.get("datetime"):
            self.time = said.values["datetime"]
        stack, nodes = self.stack, self.nodes
        if len(stack) > DEEPEST:
            return
        above = stack[-1]
        stack.append(len(nodes))
        nodes.append(Node(tag, said.names, above, said.hidden or nodes[above].hidden or tag == "head", said.itemprop))
        self.open[tag] = self.open.get(tag, 0) + 1

    def close(self, tag: str) -> None:
        """Close the nearest open element of that tag and all in it; a closing tag that opens nothing is left out."""
        if tag == "a":
            self.links = max(0, self.links - 1)
        elif tag == "time":
            self.time = None
        if tag not in WITHIN:
            self.end_line(2 if tag in WIDE else 1)
        open_, stack, nodes = self.open, self.stack, self.nodes
        if not open_.get(tag):
            return
        while len(stack) > 1:
            last = nodes[stack.pop()].tag
            open_[last] -= 1
            if last == tag:
                return

    def close_until(self, tag: str) -> None:
        """Close an open element of the same kind that the new one ends (`<li>` ends `<li>`), within its list or table."""
        if not self.open.get(tag):
            return
        fence = CLOSED_BY[tag]
        for index in range(len(self.stack) - 1, max(0, len(self.stack) - 60), -1):
            name = self.nodes[self.stack[index]].tag
            if name == tag:
                self.close(tag)
                return
            if name in fence:
                return

    def cell(self) -> None:
        """A tab between two cells of one row."""
        if self.row is not None:
            self.parts.append("\t")
            self.size += 1
            self.space = False

    def write(self, start: int, end: int) -> None:
        """Add visible text, white space collapsed."""
        if self.nodes[self.stack[-1]].hidden:
            return
        text = self.source[start:end]
        if text.isspace() and not text.strip(WHITE):
            self.space = True
            return
        if "&" in text:
            text = html.unescape(text)
        if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
            text = SPACE.sub(" ", text)
        bare = text.strip(" ")
        if not bare:
            self.space = self.space or bool(text)
            return
        if self.row is None:
            if self.rows:
                self.parts.append("\n" * max(1, min(2, self.breaks)))
                self.size += max(1, min(2, self.breaks))
            self.row = Row(self.size, self.size, self.stack[-1], source=start)
            self.breaks = 0
        elif self.space or text[0] == " ":
            self.parts.append(" ")
            self.size += 1
        row, size = self.row, len(bare)
        self.parts.append(bare)
        row.end = self.size = self.size + size
        if self.links:
            row.linked += size
        if self.open.get("strong") or self.open.get("b"):
            row.bold += size
        if self.time and not row.datetime:
            row.datetime = self.time
        self.space = text[-1] == " "

    def end_line(self, breaks: int) -> None:
        """End the line at hand, if one is open."""
        if self.row is not None:
            self.breaks = max(self.breaks, breaks)
            self.rows.append(self.row)
            self.row = None
        elif breaks != 1:
            self.breaks = max(self.breaks, breaks)
        else:
            self.breaks += 1
        self.space = False

    def result(self) -> Scanned:
        """What was scanned."""
        return Scanned("".join(self.parts), self.rows, self.nodes, self.linked_data, self.metas, self.title, self.language, self.canonical)
