"""Front matter: `key: value` lines between two `---` lines at the head of a file, no part of the report's text."""

from __future__ import annotations

import re

from newsledger.read.given import FIELDS

_HEAD = re.compile(r"\s*---[ \t]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_PAIR = re.compile(r"([A-Za-z_][\w -]{0,40}?)\s*:\s*(.*)")
MOST_LINES = 60


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The values given at the head, under our own names, and the text behind them; `{}` and the whole text where there is none.

    A file that merely opens with a rule (`---`, then a paragraph) has no front matter: at least one known key is needed.
    """
    head = _HEAD.match(text)
    if head is None:
        return {}, text
    given: dict[str, str] = {}
    place = head.end()
    for _ in range(MOST_LINES):
        line = _LINE.match(text, place)
        if line is None or line.end() == place:
            return {}, text
        place = line.end()
        if line[1].strip() in ("---", "..."):
            return (given, text[place:]) if given else ({}, text)
        pair = _PAIR.fullmatch(line[1].strip())
        if pair is None and line[1].strip() and not line[1].lstrip().startswith(("#", "- ")):
            return {}, text
        if pair is not None and FIELDS.get(pair[1].lower().replace(" ", "_"), "text") != "text":
            given[FIELDS[pair[1].lower().replace(" ", "_")]] = _unquoted(pair[2])
    return {}, text


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
