"""Quotations that are signed: a dash and a name behind the closing mark ("“We lost everything.” ― Ann Lee"), a post with its handle."""

from __future__ import annotations

import re

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Range, Scene, merged, trimmed

DASHES = frozenset({"―", "—", "–", "-", "--"})
JOINING = frozenset({"of", "the", "de", "van", "von", "da", "bin", "al", "di", "la", "le", "el"})
LONGEST_NAME, SHORTEST_CONTENT = 7, 3
HANDLE = re.compile(r"@\w+")
SURE = 0.9


def signed(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions with those of signed quotations; what another had of a signed quotation is taken from it."""
    fresh: list[Tagged] = []
    taken = {i for t in found for i in range(*t.cue)}
    for i, word in enumerate(scene.tokens.text):
        if word in DASHES and i not in taken and i > SHORTEST_CONTENT:
            made = signature(i, scene)
            if made is not None:
                fresh.append(made)
    if not fresh:
        return found
    owned = {j for t in fresh for x, y in t.content for j in range(x, y)}
    kept = [t for t in (without(t, owned) for t in found) if t.content]
    return sorted([*kept, *fresh], key=lambda t: t.cue)


def signature(i: int, scene: Scene) -> Tagged | None:
    """The attribution of a dash at token `i`: a quotation before it and nothing but a name behind it up to the end of the line; else None."""
    last = name_end(i + 1, scene)
    if last == i + 1 or not ends_line(last, scene):
        return None
    content = quoted_before(i, scene) or post_before(i, last, scene)
    return None if content is None else Tagged((i, i + 1), i, (i + 1, last), (content,), SURE)


def name_end(i: int, scene: Scene) -> int:
    """Where the name that begins at token `i` ends (`i` when none does): words with capitals on one line."""
    j, tokens = i, scene.tokens
    while j < len(tokens) and j - i < LONGEST_NAME and not (j > i and new_line(j, scene)):
        word = tokens.text[j]
        if not (word[:1].isupper() or (j > i and (word.lower() in JOINING or word == "."))) or scene.inputs.region[j] >= 0:
            break
        j += 1
    while j > i and not tokens.text[j - 1][:1].isupper():
        j -= 1
    return j


def ends_line(j: int, scene: Scene) -> bool:
    """Whether the line ends at token `j`, or a comma, a bracket or a full stop with its end follows the name."""
    if j >= len(scene.tokens) or new_line(j, scene) or scene.inputs.region[j] >= 0:
        return True
    return scene.lower[j] in (",", "(", "|") or (scene.lower[j] == "." and (j + 1 >= len(scene.tokens) or new_line(j + 1, scene)))


def new_line(j: int, scene: Scene) -> bool:
    """Whether token `j` begins a line."""
    return j == 0 or "\n" in scene.text[scene.tokens.end[j - 1] : scene.tokens.start[j]]


def quoted_before(i: int, scene: Scene) -> Range | None:
    """The quoted stretch that ends just before token `i`, when it is a sentence of its own: it begins a line, or it ends in a full stop."""
    last = next((j for j in range(i - 1, i - 3, -1) if scene.inputs.region[j] >= 0), None)
    if last is None:
        return None
    first, end = scene.stretches[scene.inputs.region[last]]
    if end - first < SHORTEST_CONTENT or not scene.marks[scene.inputs.region[last]].closed:
        return None
    opening = max(0, first - 1)
    whole = new_line(opening, scene) and scene.tokens.text[end - 1] in (".", "!", "?", "…")
    return trimmed(scene.tokens, first, end) if whole or new_line(i, scene) else None


def post_before(i: int, last: int, scene: Scene) -> Range | None:
    """The line before "— Ann Lee (@annlee) May 6, 2024": a post as pages embed it; None without a handle."""
    behind = scene.text[scene.tokens.end[last - 1] : scene.tokens.end[min(last + 2, len(scene.tokens) - 1)]]
    if not behind.lstrip().startswith("(") or HANDLE.match(behind.lstrip()[1:]) is None:
        return None
    first = i
    while first > 0 and not new_line(first, scene):
        first -= 1
    content = trimmed(scene.tokens, first, i)
    return content if content[1] - content[0] >= SHORTEST_CONTENT else None


def without(t: Tagged, owned: set[int]) -> Tagged:
    """The attribution without the tokens that a signed quotation has."""
    pieces = [p for p in t.content if not any(i in owned for i in (p[0], p[1] - 1))]
    return t if len(pieces) == len(t.content) else t._replace(content=tuple(merged(pieces)))
