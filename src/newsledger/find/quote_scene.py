"""What the rules for attributions look at: the words of a report with their quoted stretches, and ranges of tokens."""

from __future__ import annotations

from dataclasses import dataclass

from newsledger.find import quote_features as qf
from newsledger.find.quote_marks import Marked
from newsledger.records import Tokens

Range = tuple[int, int]
GERUNDS = frozenset({"saying", "telling", "adding", "writing", "reporting", "warning", "stating"})
QUOTED = frozenset({"quoted", "cited", "quotes", "cites"})


@dataclass(slots=True)
class Scene:
    """What the rules look at: tokens, their small letters, quoted stretches as token ranges (inner parts)."""

    text: str
    tokens: Tokens
    lower: list[str]
    inputs: qf.Inputs
    stretches: list[Range]
    marks: list[Marked]

    def sentence(self, i: int) -> Range:
        """The sentence of a token."""
        return self.tokens.sentences[self.inputs.sentence[i]]


def trimmed(tokens: Tokens, first: int, last: int) -> Range:
    """The range without marks at its ends."""
    text = tokens.text
    while first < last and not text[first].isalnum() and not any(c.isalnum() or c in "$£€%#@" for c in text[first]):
        first += 1
    while last > first and not text[last - 1].isalnum() and not any(c.isalnum() or c in "%)]" for c in text[last - 1]):
        last -= 1
    return first, last


def merged(pieces: list[Range]) -> list[Range]:
    """Pieces in order, overlapping ones joined."""
    out: list[Range] = []
    for first, last in sorted(pieces):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]))
        else:
            out.append((first, last))
    return out


def parsed_phrase(place: int, low: int, high: int, scene: Scene) -> Range:
    """The words of a name or noun phrase around its head at token `place`: what hangs on it before it, and the rest of a name behind it."""
    tokens, first, last = scene.tokens, place, place
    while first > low and tokens.head[first - 1] in range(first, place + 1) and scene.lower[first - 1] not in ("”", '"', "''", ","):
        first -= 1
    while last + 1 < high and tokens.head[last + 1] == place and tokens.dep[last + 1] == "flat":
        last += 1
    return first, last + 1
