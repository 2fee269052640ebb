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
WHITE = " \t\r\n\f"
GAP = 60  # characters between two tags that are looked at for white space at once
_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,40})")
_WHOLE = re.compile(r"<(/?)([a-zA-Z][^\s/<>\"']{0,40}+)((?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+')*+)>")  # looks no further than the next "<"
_STOP = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))")
_LINK = re.compile(r"\shref=\"[^\"\s]{0,1000}\"")  # a link that says nothing but where it leads
_SPACE = re.compile(r"[ \t\r\n\f]+")
_RUNS = re.compile(r"[\t\r\n\f]|  ")
_HIDDEN = re.compile(r"\shidden(?:\s|$|=)")
NAMES = ("class", "id", "role", "data-component")  # attributes that say what an element is
MORE_NAMES = frozenset(NAMES[1:])
PLAIN = frozenset(("b", "i", "em", "strong", "br", "path", "g", "img", "source"))  # tags whose attributes say nothing
_ENDS = {tag: re.compile(rf"</{tag}\b", re.IGNORECASE) for tag in sorted(RAW)}
_NONE: dict[str, str] = {}
WITHIN = INLINE | {"td", "th"}  # tags whose end ends no line
SPECIAL = frozenset(("meta", "link", "html", "br", "hr", "td", "th"))  # tags that do more than open an element


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


def names_of(attributes: dict[str, str]) -> str:
    """What an element's class, id, role and component name it, in lower case; most elements have a class alone."""
    if attributes.keys().isdisjoint(MORE_NAMES):
        return attributes.get("class", "").lower()
    return " ".join(filter(None, [attributes.get(key) for key in NAMES])).lower()


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
        find, match, write, close, opened = source.find, _WHOLE.match, self.write, self.close, self.opened
        nodes, stack = self.nodes, self.stack
        while place < size:
            start = find("<", place)
            if start < 0:
                write(place, size)
                break
            if start > place:
                if start - place < GAP and not source[place:start].strip(WHITE):
                    self.space = self.space or not nodes[stack[-1]].hidden
                else:
                    write(place, start)
            whole = match(source, start)
            if whole is None:
                place = self.markup(start)
                continue
            place = whole.end()
            slash, name, said = whole.groups()
            if slash:
                close(name.lower())
            else:
                place = opened(name.lower(), said, place)
        self.end_line(0)

    def opened(self, tag: str, said: str, end: int) -> int:
        """Handle a well-formed opening tag whose attributes are `said` and that ends at `end`; where its element's text or what follows begins."""
        attributes = self.attributes(said, tag) if len(said) > 3 else _NONE
        if tag in RAW:
            return self.raw(tag, end, attributes, said[-1:] == "/")
        if tag in SPECIAL or tag not in INLINE:
            self.start(tag, attributes)
        elif tag not in VOID:
            self.push(tag, attributes)
        return end

    def markup(self, place: int) -> int:
        """Handle what begins with `<` and is no well-formed tag, and say where it ends."""
        source = self.source
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
        if tag in PLAIN or (tag == "a" and _LINK.fullmatch(said)):
            return _NONE
        known = self.known.get(said)
        if known is None:
            text = said[:4000]
            known = {}
            for given, double, single, plain in _ATTRIBUTE.findall(text):
                name = given.lower()
                if name in READ and name not in known:
                    known[name] = double or single or plain
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
        stack, nodes = self.stack, self.nodes
        if len(stack) > DEEPEST:
            return
        above = stack[-1]
        hidden = nodes[above].hidden or tag == "head"
        stack.append(len(nodes))
        if attributes:
            nodes.append(Node(tag, names_of(attributes), above, hidden or is_hidden(attributes), attributes.get("itemprop", "").lower()))
        else:
            nodes.append(Node(tag, "", above, hidden))
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
