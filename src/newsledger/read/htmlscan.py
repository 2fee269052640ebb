"""HTML to visible text in one linear pass: no tree is built by a parser, so that no nesting, number of attributes or unclosed quote can make it slow.

Theory of operation. The scanner goes from `<` to `<`. Each tag's end is found by jumping over quoted values; where a quotation mark, comment or raw
element never closes, that is remembered, so nothing is searched for twice. Open elements are kept as a list of nodes (tag, names, parent); beyond a
depth, elements are transparent. Block elements and `<br>` end a line of the text, white space collapses as in a browser; scripts, styles, hidden
elements and the like give no text. Each line knows its node, so that later steps can look at what holds it.
"""

from __future__ import annotations

import html
import re

import msgspec

from newsledger.errors import SourceError
from newsledger.read.htmltags import CLOSED_BY, ENDS_P, INLINE, RAW, READ, VOID, WIDE

MOST_TAGS = 600_000  # about two seconds of scanning: a page with more is refused
DEEPEST = 3_000  # open elements that are kept; deeper ones are transparent
_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,40})")
_WHOLE = re.compile(r"<(/?)([a-zA-Z][^\s/<>\"']{0,40}+)((?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+')*+)>")  # looks no further than the next "<"
_STOP = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_RUNS = re.compile(r"[\t\r\n\f]|  ")
_HIDDEN = re.compile(r"\shidden(?:\s|$|=)")
NAMES = ("class", "id", "role", "data-component")  # attributes that say what an element is
PLAIN = frozenset(("b", "i", "em", "strong", "br", "path", "g", "img", "source"))  # tags whose attributes say nothing
_ENDS = {tag: re.compile(rf"</{tag}\b", re.IGNORECASE) for tag in sorted(RAW)}
_NONE: dict[str, str] = {}


class Node(msgspec.Struct):
    """One open element: its tag, its class, id and role in lower case, its parent's index, and whether it or a parent is hidden."""

    tag: str
    names: str
    parent: int
    hidden: bool = False
    itemprop: str = ""


class Row(msgspec.Struct):
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


def scan_html(source: str) -> Scanned:
    """The visible text of a page with its lines and nodes. Raises SourceError `html-limits` for more than MOST_TAGS tags."""
    if source.count("<") > MOST_TAGS:
        raise SourceError("html-limits", f"the HTML has more than {MOST_TAGS} tags")
    walker = Walker(source)
    walker.walk()
    return walker.result()


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element's own attributes keep it from being shown."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and ("display:none" in (bare := style.replace(" ", "").lower()) or "visibility:hidden" in bare)


class Walker:
    """The state of one pass over a page."""

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
        self.never: set[str] = set()
        self.linked_data: list[str] = []
        self.metas: list[tuple[str, str]] = []
        self.title, self.language, self.canonical = "", None, None  # type: str, str | None, str | None
        self.time: str | None = None
        self.open: dict[str, int] = {}
        self.known: dict[str, dict[str, str]] = {}

    def walk(self) -> None:
        """Go over the whole source once."""
        source, place, size = self.source, 0, len(self.source)
        while place < size:
            tag = source.find("<", place)
            if tag < 0:
                self.write(place, size)
                break
            if tag > place:
                self.write(place, tag)
            place = self.markup(tag)
        self.end_line(0)

    def markup(self, place: int) -> int:
        """Handle what begins with `<`, and say where it ends."""
        source = self.source
        whole = _WHOLE.match(source, place)
        if whole is not None:
            slash, name, said = whole.groups()
            tag, end = name.lower(), whole.end()
            if slash:
                self.close(tag)
                return end
            attributes = self.attributes(said, tag) if len(said) > 3 else _NONE
            if tag in RAW:
                return self.raw(tag, end, attributes, said[-1:] == "/")
            self.start(tag, attributes)
            return end
        m = _NAME.match(source, place + 1)
        if m is None:
            return self.declaration(place)
        end = self.tag_end(m.end())
        tag = m[1].lower()
        if source[place + 1] == "/":
            self.close(tag)
            return end
        attributes = self.attributes(source[m.end() : end - 1], tag)
        if tag in RAW:
            return self.raw(tag, end, attributes, source[end - 2 : end] == "/>")
        self.start(tag, attributes)
        return end

    def declaration(self, place: int) -> int:
        """Comments, doctype and processing instructions give no text; a lone `<` does."""
        source = self.source
        if source.startswith("<!--", place):
            end = self.find("-->", place + 4)
            return len(source) if end < 0 else end + 3
        if source[place + 1 : place + 2] in ("!", "?", "/"):
            end = self.find(">", place + 1)
            return len(source) if end < 0 else end + 1
        self.write(place, place + 1)
        return place + 1

    def find(self, what: str, place: int) -> int:
        """`str.find` that never searches again for what is not there."""
        if what in self.never:
            return -1
        found = self.source.find(what, place)
        if found < 0:
            self.never.add(what)
        return found

    def tag_end(self, place: int) -> int:
        """Where the tag ends, quoted values jumped over."""
        source = self.source
        while True:
            m = _STOP.search(source, place)
            if m is None:
                return len(source)
            if m.group() == ">":
                return m.end()
            close = self.find(m.group(), m.end()) if source[place : m.start()].rstrip()[-1:] == "=" else -1
            place = close + 1 if close >= 0 else m.end()

    def attributes(self, said: str, tag: str) -> dict[str, str]:
        """The attributes that are read, of the first 4,000 characters of a tag; what was read once is remembered."""
        if tag in PLAIN:
            return _NONE
        known = self.known.get(said)
        if known is None:
            text = said[:4000]
            known = {}
            for m in _ATTRIBUTE.finditer(text):
                name = m[1].lower()
                if name in READ and name not in known:
                    known[name] = m[2] or m[3] or m[4] or ""
            if " hidden" in text and _HIDDEN.search(text):
                known["hidden"] = "hidden"
            if len(said) < 400:
                self.known[said] = known
        return known

    def raw(self, tag: str, end: int, attributes: dict[str, str], closed: bool) -> int:
        """Jump over an element whose content is no visible text; keep the title and JSON-LD."""
        if closed and tag in ("svg", "iframe", "script", "canvas", "video", "audio", "object", "select", "math"):
            return end
        if f"</{tag}" in self.never:
            return len(self.source)
        m = _ENDS[tag].search(self.source, end)
        if m is None:
            self.never.add(f"</{tag}")
            return len(self.source) if tag in ("script", "style", "title", "textarea", "xmp") else end
        inside = self.source[end : m.start()]
        if tag == "script" and "ld+json" in attributes.get("type", ""):
            self.linked_data.append(inside)
        elif tag == "title" and not self.title:
            self.title = _SPACE.sub(" ", html.unescape(inside)).strip()
        elif tag == "textarea" and inside.strip():
            self.write(end, m.start())
        return self.tag_end(m.end())

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Open an element."""
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
        self.push(tag, attributes)

    def push(self, tag: str, attributes: dict[str, str]) -> None:
        """Put an element on the stack, unless that is full."""
        if tag == "a":
            self.links += 1
        if tag == "time" and attributes.get("datetime"):
            self.time = attributes["datetime"]
        if len(self.stack) > DEEPEST:
            return
        hidden = self.nodes[self.stack[-1]].hidden or tag == "head"
        names = itemprop = ""
        if attributes:
            hidden = hidden or is_hidden(attributes)
            names = " ".join(filter(None, [attributes.get(key) for key in NAMES])).lower()
            itemprop = attributes.get("itemprop", "").lower()
        self.nodes.append(Node(tag, names, self.stack[-1], hidden, itemprop))
        self.stack.append(len(self.nodes) - 1)
        self.open[tag] = self.open.get(tag, 0) + 1

    def close(self, tag: str) -> None:
        """Close the nearest open element of that tag and all in it; a closing tag that opens nothing is left out."""
        if tag == "a":
            self.links = max(0, self.links - 1)
        if tag == "time":
            self.time = None
        if tag not in INLINE and tag not in ("td", "th"):
            self.end_line(2 if tag in WIDE else 1)
        if not self.open.get(tag):
            return
        while len(self.stack) > 1:
            last = self.nodes[self.stack.pop()].tag
            self.open[last] -= 1
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
        node = self.nodes[self.stack[-1]]
        if node.hidden:
            return
        raw = self.source[start:end]
        text = html.unescape(raw) if "&" in raw else raw
        if _RUNS.search(text):
            text = _SPACE.sub(" ", text)
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
        self.parts.append(bare)
        self.size += len(bare)
        self.row.end = self.size
        self.row.linked += len(bare) if self.links else 0
        self.row.bold += len(bare) if self.open.get("strong") or self.open.get("b") else 0
        self.row.datetime = self.row.datetime or self.time
        self.space = text[-1] == " "

    def end_line(self, breaks: int) -> None:
        """End the line at hand, if one is open."""
        self.breaks = max(self.breaks, breaks) if breaks != 1 or self.row is not None else self.breaks + (1 if self.breaks else 0) or 1
        if self.row is not None:
            self.rows.append(self.row)
            self.row = None
        self.space = False

    def result(self) -> Scanned:
        """What was scanned."""
        return Scanned("".join(self.parts), self.rows, self.nodes, self.linked_data, self.metas, self.title, self.language, self.canonical)
