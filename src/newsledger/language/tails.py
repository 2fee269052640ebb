"""Two mends of the parse, where words are followed by who said them.

", state media reported" at the end of a sentence is a remark beside it (`parataxis`), not a complement of its verb or a second deed; and a speaker
behind the words is their verb's subject, no vocative (`speakers`).

Treebanks of English have few such tails and the parser at times calls them `ccomp` ("The ministry denied the reports, state media reported.")
or, without an "and", `conj` ("The two shared tea before the train left, local media reported.").
On the development parts neither rule changes anything.
"""

from __future__ import annotations

from newsledger.language.backends import Parse, Words
from newsledger.language.lang.en.tokens import TAIL_VERBS

NOT_OWN = frozenset({"mark", "obj", "ccomp", "cc"})


def mend(words: Words, parse: Parse) -> None:
    """Relabel the tails of one sentence, in place."""
    speakers(parse)
    for i, dep in enumerate(parse.dep):
        head = parse.head[i]
        if dep in ("ccomp", "conj") and head < i and parse.lemma[i] in TAIL_VERBS and parse.lemma[head] not in TAIL_VERBS:
            kinds = [d for d, h in zip(parse.dep, parse.head, strict=True) if h == i]
            start = i - len(before(parse, i))
            if start > 0 and words[start - 1] == "," and "nsubj" in kinds and not NOT_OWN.intersection(kinds):
                parse.dep[i] = "parataxis"


def speakers(parse: Parse) -> None:
    """Give a verb of saying behind its words the name before it as subject: "The dam holds, Ana Lund, the mayor, told Reuters." (not a vocative)."""
    for i, dep in enumerate(parse.dep):
        if dep != "vocative":
            continue
        clause = parse.head[i]
        verb = parse.head[clause]
        said = clause < i < verb and parse.dep[clause] == "ccomp" and parse.lemma[verb] in TAIL_VERBS
        if said and not any(h == verb and d.startswith("nsubj") for d, h in zip(parse.dep, parse.head, strict=True)):
            parse.head[i], parse.dep[i] = verb, "nsubj"


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
