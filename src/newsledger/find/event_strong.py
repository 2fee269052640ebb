"""Pasts of strong verbs that the parser took for prepositions, set right: "the rebels overran the port"."""

from __future__ import annotations

from newsledger.find.event_parse import Parse

CLAUSAL = ("root", "conj", "ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis")


def strong(parse: Parse, v: int) -> None:
    """The past of a strong verb that the parser took for a preposition: "the rebels overran the port", "after rebels overran the port"."""
    within, before = parse.sentence(v), (parse.dep[:], parse.head[:])
    hung(parse, v)
    if any(circular(parse.head, k, len(within)) for k in within):
        parse.dep, parse.head = before


def circular(head: list[int], i: int, most: int) -> bool:
    """Whether a token hangs on itself through others."""
    for _ in range(most + 1):
        if head[i] == i:
            return False
        i = head[i]
    return True


def hung(parse: Parse, v: int) -> None:
    """Hangs doer and object on the past of a strong verb."""
    dep, head, within = parse.dep, parse.head, parse.sentence(v)
    doer, noun = v - 1, head[v]
    while dep[doer] == "nmod" and head[doer] < doer and any(head[k] == doer and parse.tokens.text[k] == "of" for k in within):
        doer = head[doer]  # "Rebels of the Northern Accord overran"
    up = head[noun]
    opening = next((k for k in within if head[k] == doer and dep[k] == "case"), None)
    parse.upos[v] = "VERB"
    for k in within:
        if head[k] == noun and k < v and k != doer:
            parse.hang(k, v, "obl" if dep[k].startswith("nmod") else dep[k])
    if head[doer] == doer:
        parse.hang(v, v, "root")
        for k in within:
            if head[k] == doer and k > v:
                parse.hang(k, v, "advcl" if dep[k] == "acl" else dep[k])
    elif opening is not None and dep[doer] in ("obl", "nmod", "advcl"):
        parse.hang(v, head[doer], "advcl")
        parse.hang(opening, v, "mark")
    elif head[up] == up and up < doer:  # "During their offensive the rebels overran"
        parse.hang(v, v, "root")
        parse.hang(up, v, "obl")
    else:
        parse.hang(v, up if up != noun else v, dep[noun] if dep[noun] in CLAUSAL else "parataxis")
    parse.hang(doer, v, "nsubj")
    parse.hang(noun, v, "obj")
