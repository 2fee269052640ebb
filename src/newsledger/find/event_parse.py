"""A parse whose slips are set right: its columns, copied once."""

from __future__ import annotations

from newsledger.records import Tokens


class Parse:
    """The columns of a parse that are mended, copied when the first slip is found."""

    def __init__(self, tokens: Tokens) -> None:
        self.upos, self.dep, self.head = list(tokens.upos), list(tokens.dep), list(tokens.head)
        self.tokens = tokens

    def sentence(self, i: int) -> range:
        """The tokens of the sentence that a token stands in."""
        return next(range(a, b) for a, b in self.tokens.sentences if a <= i < b)

    def hang(self, i: int, head: int, dep: str) -> None:
        """Hangs a token on another."""
        self.head[i], self.dep[i] = head, dep
