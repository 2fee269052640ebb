"""A mend of the parse: ", state media reported" at the end of a sentence is a remark beside it (`parataxis`), not a complement of its verb.

Treebanks of English have few such tails and the parser at times calls them `ccomp`: "The ministry denied the reports, state media reported."
On the development parts the rule changes nothing.
"""

from __future__ import annotations

from newsledger.language.backends import Parse, Words
from newsledger.language.lang.en.tokens import TAIL_VERBS

NOT_OWN = frozenset({"mark", "obj", "ccomp", "cc"})


def mend(words: Words, parse: Parse) -> None:
    """Relabel the tails of one sentence, in place."""
    for i, dep in enumerate(parse.dep):
        head = parse.head[i]
        if dep == "ccomp" and head < i and parse.lemma[i] in TAIL_VERBS and parse.lemma[head] not in TAIL_VERBS:
            kinds = [d for d, h in zip(parse.dep, parse.head, strict=True) if h == i]
            start = i - sum(1 for _ in before(parse, i))
            if start > 0 and words[start - 1] == "," and "nsubj" in kinds and not NOT_OWN.intersection(kinds):
                parse.dep[i] = "parataxis"


def before(parse: Parse, i: int) -> list[int]:
    """The words right before `i` that hang on it, without a gap."""
    out: list[int] = []
    for j in range(i - 1, -1, -1):
        up = j
        while up not in (i, parse.head[up]) and up < i:
            up = parse.head[up]
        if up != i or parse.dep[j] == "punct":
            break
        out.append(j)
    return out
