"""HTML to visible text in one linear pass: no tree is built by a parser, so that no nesting, number of attributes or unclosed quote can make it slow.

Theory of operation. The scanner goes from `<` to `<`. Each tag's end is found by jumping over quoted values; where a quotation mark, comment or raw
element never closes, that is remembered, so nothing is searched for twice. Scripts, styles and the like give no text. What the tags make of the page
(elements, lines, text) is put together by `htmlpage`.
"""

from __future__ import annotations

import html
import re

from newsledger.errors import SourceError
from newsledger.read.htmlpage import SPACE, WHITE, Page, Said, Scanned, said_of
from newsledger.read.htmltags import INLINE, RAW, READ, VOID

MOST_TAGS = 600_000  # about two seconds of scanning: a page with more is refused
GAP = 60  # characters between two tags that are looked at for white space at once
_NAME = re.compile(r"/?([a-zA-Z][^\s/>]{0,40})")
_WHOLE = re.compile(r"<(/?)([a-zA-Z][^\s/<>\"']{0,40}+)((?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+')*+)>")  # looks no further than the next "<"
_STOP = re.compile(r"[>\"']")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))")
_LINK = re.compile(r"\shref=\"[^\"\s]{0,1000}\"")  # a link that says nothing but where it leads
_HIDDEN = re.compile(r"\shidden(?:\s|$|=)")
PLAIN = frozenset(("b", "i", "em", "strong", "br", "path", "g", "img", "source"))  # tags whose attributes say nothing
_ENDS = {tag: re.compile(rf"</{tag}\b", re.IGNORECASE) for tag in sorted(RAW)}
_NONE = said_of({})
SPECIAL = frozenset(("meta", "link", "html", "br", "hr", "td", "th"))  # tags that do more than open an element


def scan_html(source: str) -> Scanned:
    """The visible text of a page with its lines and nodes. Raises SourceError `html-limits` for more than MOST_TAGS tags."""
    if source.count("<") > MOST_TAGS:
        raise SourceError("html-limits", f"the HTML has more than {MOST_TAGS} tags")
    walker = Walker(source)
    walker.walk()
    return walker.page.result()


class Walker:
    """The state of one pass over a page."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.page = Page(source)
        self.never: set[str] = set()
        self.known: dict[str, Said] = {}

    def walk(self) -> None:
        """Go over the whole source once."""
        source, page, place, size = self.source, self.page, 0, len(self.source)
        find, match, write, close, opened = source.find, _WHOLE.match, page.write, page.close, self.opened
        nodes, stack = page.nodes, page.stack
        while place < size:
            start = find("<", place)
            if start < 0:
                write(place, size)
                break
            if start > place:
                if start - place < GAP and not source[place:start].strip(WHITE):
                    page.space = page.space or not nodes[stack[-1]].hidden
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
        self.page.end_line(0)

    def opened(self, tag: str, said: str, end: int) -> int:
        """Handle a well-formed opening tag whose attributes are `said` and that ends at `end`; where its element's text or what follows begins."""
        attributes = self.attributes(said, tag) if len(said) > 3 else _NONE
        if tag in RAW:
            return self.raw(tag, end, attributes, said[-1:] == "/")
        if tag in SPECIAL or tag not in INLINE:
            self.page.start(tag, attributes)
        elif tag not in VOID:
            self.page.push(tag, attributes)
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
            self.page.close(tag)
            return end
        attributes = self.attributes(source[m.end() : end - 1], tag)
        if tag in RAW:
            return self.raw(tag, end, attributes, source[end - 2 : end] == "/>")
        self.page.start(tag, attributes)
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
        self.page.write(place, place + 1)
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

    def attributes(self, said: str, tag: str) -> Said:
        """What the attributes that are read say, of the first 4,000 characters of a tag; what was read once is remembered."""
        if tag in PLAIN or (tag == "a" and _LINK.fullmatch(said)):
            return _NONE
        known = self.known.get(said)
        if known is None:
            text = said[:4000]
            values: dict[str, str] = {}
            for given, double, single, plain in _ATTRIBUTE.findall(text):
                name = given.lower()
                if name in READ and name not in values:
                    values[name] = double or single or plain
            if " hidden" in text and _HIDDEN.search(text):
                values["hidden"] = "hidden"
            known = said_of(values)
            if len(said) < 400:
                self.known[said] = known
        return known

    def raw(self, tag: str, end: int, said: Said, closed: bool) -> int:
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
        if tag == "script" and "ld+json" in said.values.get("type", ""):
            self.page.linked_data.append(inside)
        elif tag == "title" and not self.page.title:
            self.page.title = SPACE.sub(" ", html.unescape(inside)).strip()
        elif tag == "textarea" and inside.strip():
            self.page.write(end, m.start())
        return self.tag_end(m.end())
