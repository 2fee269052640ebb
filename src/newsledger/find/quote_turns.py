"""Turns of a transcript: "WALLACE: Governor, will she be there?", each line after a label in capitals, quoted or not."""

from __future__ import annotations

import re
from collections import Counter

from newsledger.find.quote_model import Tagged
from newsledger.find.quote_scene import Range, Scene, merged, trimmed
from newsledger.find.quote_signed import new_line

LABELS = re.compile(r"^\W{0,3}[A-Z][A-Z.' -]{1,40}:", re.MULTILINE)
LONGEST_LABEL, FEWEST_TURNS = 4, 3
SURE = 0.9


def turns(found: list[Tagged], scene: Scene) -> list[Tagged]:
    """The attributions with one for each turn; none where fewer than two speakers alternate ("UPDATE: ..." alone is no speaker)."""
    if len(LABELS.findall(scene.text)) < FEWEST_TURNS:
        return found
    starts = [i for i in range(len(scene.tokens)) if new_line(i, scene)]
    labels = [(n, *label) for n, i in enumerate(starts) if (label := label_at(i, scene)) is not None]
    names = Counter(scene.text[scene.tokens.start[a] : scene.tokens.end[b - 1]] for _, a, b in labels)
    if len(labels) < FEWEST_TURNS or len(names) < 2 or max(names.values()) < 2:
        return found
    ends = [*starts[1:], len(scene.tokens)]
    out = []
    for n, first, last in labels:
        content = [trimmed(scene.tokens, last + 1, ends[n])]
        content += [trimmed(scene.tokens, starts[k], ends[k]) for k in going_on(n, starts, {m for m, _, _ in labels}, scene)]
        content = [p for p in content if p[0] < p[1]]
        if content:
            out.append(Tagged((last, last + 1), last, (first, last), tuple(merged(content)), SURE))
    owned = {i for t in out for i in range(t.source[0] if t.source else 0, t.cue[1])}
    return sorted([*(t for t in found if not owned & {*range(*t.cue)}), *out], key=lambda t: t.cue)


def label_at(i: int, scene: Scene) -> Range | None:
    """The label of the line that begins at token `i`: words in capitals before a colon, behind a quotation mark or not."""
    tokens = scene.tokens
    first = i if tokens.text[i][:1].isalnum() else i + 1
    last = first
    while last < len(tokens) and last - first < LONGEST_LABEL and (tokens.text[last].isupper() or (last > first and tokens.text[last] == ".")):
        last += 1
    if last == first or last >= len(tokens) or tokens.text[last] != ":" or not any(len(tokens.text[j]) > 2 for j in range(first, last)):
        return None
    return None if any(new_line(j, scene) for j in range(first + 1, last + 1)) else (first, last)


def going_on(n: int, starts: list[int], labelled: set[int], scene: Scene) -> list[int]:
    """The lines behind line `n` that go on with its turn: quoted ones without a label of their own."""
    out = []
    k = n + 1
    while k < len(starts) and k not in labelled and k - n < MOST_LINES:
        quoted = [scene.inputs.region[j] >= 0 for j in range(starts[k], starts[k + 1] if k + 1 < len(starts) else len(scene.tokens))]
        if not all(quoted[1:-1]) or len(quoted) < LONGEST_LABEL:
            break
        out.append(k)
        k += 1
    return out


MOST_LINES = 12
