"""Escaping and small pieces of markup: the only way by which text comes into the page."""

from __future__ import annotations

import html
import re

from newsledger.show.view import Said
from newsledger.show.wording import one_line

UNREAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def esc(text: str) -> str:
    """Text for an element or a quoted attribute, on one line."""
    return html.escape(one_line(text), quote=True)


def raw(text: str) -> str:
    """A report's text with its line ends; what HTML does not know becomes U+FFFD, direction overrides are left out."""
    return html.escape(OVERRIDES.sub("", UNREAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))), quote=True)


def tag(name: str, inner: str, cls: str = "") -> str:
    """An element around markup that is escaped already."""
    return f'<{name} class="{cls}">{inner}</{name}>' if cls else f"<{name}>{inner}</{name}>"


def letter(said: Said, key: str, point: str, name: str) -> str:
    """The link from a fact to its sentence in a report."""
    label = f"{name}: go to its words"
    return f'<a class="letter" href="#{key}-{said.letter}-{point}" title="{esc(label)}" aria-label="{esc(label)}">{said.letter}</a>'


def chain(said: Said) -> str:
    """The chain with its origin in full ink; a screen reader says "from" for the arrow."""
    if len(said.chain) < 2:
        return ""
    arrow = ' <span aria-hidden="true">←</span><span class="hide">from</span> '
    names = [esc(n) for n in said.chain]
    names[-1] = f'<span class="origin">{names[-1]}</span>'
    return f'<span class="chain">{arrow.join(names)}</span>'


def in_context(said: Said) -> str:
    """A side's words in bold between the words around them."""
    gap = " " if said.before[-1:].isspace() else ""
    rest = " " if said.after[:1].isspace() else ""
    return f"{esc(said.before)}{gap}<b>{esc(said.span.text)}</b>{rest}{esc(said.after)}"
