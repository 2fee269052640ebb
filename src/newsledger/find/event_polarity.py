"""What stands around a verb that decides whether it happened: negation, conditions, forms, and clauses that are called false."""

from __future__ import annotations

from types import ModuleType

from newsledger.find.event_tree import Tree


def is_to(tree: Tree, v: int) -> bool:
    """ "is to release": a form of "be" and "to" before the verb."""
    be = [c for c in tree.kids(v, "aux", "cop") if tree.lemmas[c] == "be" and c < v]
    return bool(be) and any(tree.words[c] == "to" and c > be[0] and c < v for c in tree.kids(v, "mark", "aux"))


def negated(tree: Tree, v: int, w: ModuleType) -> bool:
    """Whether a verb is negated: by "not", by "no one" as its subject, by "without"."""
    for c in tree.children[v]:
        word = tree.words[c]
        if word in w.NEGATIONS and tree.base(c) in ("advmod", "aux", "cc", "mark", "det", "case") and not only(tree, c):
            return True
        if tree.base(c) in ("nsubj", "obj") and (word in w.NO_SUBJECTS or any(tree.words[d] in ("no", "neither") for d in tree.kids(c, "det"))):
            return True
        if tree.base(c) == "nsubj" and counted_out(tree, c):
            return True
        if tree.base(c) == "aux" and (word in ("can't", "won't", "cannot") or any(tree.words[k] in w.NEITHER for k in tree.children[c])):
            return True  # "Neither had Baku moved tanks"
        if any(tree.lemmas[o] in w.NEVER and any(tree.words[k] == "no" for k in tree.kids(o, "det")) for o in at_times(tree, c)):
            return True  # "has at no time threatened"
    h = tree.head(v)
    shared = tree.base(v) == "conj" and h is not None and not tree.kids(v, "nsubj", "aux") and tree.tokens.upos[h] == "VERB"
    joined = [tree.words[c] for c in tree.kids(v, "cc")]
    return bool(
        shared
        and h is not None
        and ("nor" in joined or ("but" not in joined and "neither" in [tree.words[c] for c in tree.children[h]]))
        and negated(tree, h, w)
    )


def at_times(tree: Tree, c: int) -> list[int]:
    """A child of a verb that is a phrase beside it, or those that the parser hung on its auxiliary."""
    base = tree.bases[c]
    return [c] if base == "obl" else tree.kids(c, "obl") if base == "aux" else []


def counted_out(tree: Tree, subject: int) -> bool:
    """Whether a subject is nobody: "Neither Sudan nor Chad has accepted", "Not one helicopter entered"."""
    if any(tree.words[k] == "neither" for k in tree.kids(subject, "cc", "advmod")):
        return True
    return any(tree.words[d] == "not" for k in tree.kids(subject, "nummod", "det") for d in tree.children[k])


def called_untrue(tree: Tree, v: int, w: ModuleType) -> bool:
    """Whether a clause hangs on a report or claim that is called false: "Reports that Chad had opened its border were untrue"."""
    h = tree.head(v)
    if h is None or tree.lemmas[h] not in w.RUMOURS or tree.base(v) not in ("acl", "ccomp", "appos") or not any(c < v for c in tree.kids(v, "mark")):
        return False
    over = tree.head(h)
    if over is None:
        return False
    if tree.base(h) in ("obj", "nsubj") and tree.tokens.dep[h] != "nsubj" and tree.lemmas[over] in w.DISMISSING:
        return not negated(tree, over, w)
    _, last = tree.tokens.sentences[tree.sentence[v]]
    return tree.base(h) == "nsubj" and any(tree.words[k] in w.UNTRUE and tree.kids(k, "cop") for k in range(v + 1, last))


def only(tree: Tree, c: int) -> bool:
    """Whether a negation is one of "not only", "no longer"."""
    return c + 1 < len(tree.words) and tree.words[c] == "not" and tree.words[c + 1] in ("only", "just", "least", "before")


def conditional(tree: Tree, v: int, w: ModuleType) -> bool:
    """Whether a verb stands in an if-clause."""
    return any(tree.words[c] in w.IF_MARKS for c in tree.kids(v, "mark", "advmod")) and tree.base(v) in (
        "advcl",
        "ccomp",
        "conj",
        "root",
        "parataxis",
        "acl",
    )


def asked(tree: Tree, v: int, w: ModuleType) -> bool:
    """Whether a verb stands in a question to be answered by yes or no: "Do you support the plan?", "Peru left?"; not "Why did Peru leave?"."""
    first, last = tree.tokens.sentences[tree.sentence[v]]
    if "?" not in tree.words[v + 1 : last]:
        return False
    top = v
    while tree.base(top) == "conj" and not tree.kids(top, "nsubj") and (h := tree.head(top)) is not None:
        top = h
    subjects, over = tree.kids(top, "nsubj"), tree.head(top)
    if tree.tokens.dep[top] == "acl" and over is not None and any(c < over for c in tree.kids(over, "cop")) and not tree.kids(over, "nsubj"):
        return tree.tokens.upos[first] == "AUX"  # "Was the mayor arrested?", which the parser reads as "was the arrested mayor"
    start = min([top, *subjects, *tree.kids(top, "aux", "cop", "advmod", "obl", "obj", "mark")])
    if any(tree.words[k] in w.OPEN_QUESTIONS for k in range(start, top) if k == start or tree.head(k) == top):
        return False
    if any(c < s < top for s in subjects for c in tree.kids(top, "aux", "cop")):
        return tree.words.index("?", top) < last and not any(tree.words[k] in (".", ";") for k in range(top, tree.words.index("?", top)))
    plain = tree.words[last - 1] == "?" and not any(tree.words[k] in w.ASIDE for k in range(first, last))
    return plain and tree.head(top) is None and not any(tree.words[k] in w.OPEN_QUESTIONS for k in range(first, last))


def past_form(tree: Tree, v: int) -> bool:
    """Whether a word is the past of a verb and no bare form."""
    return tree.words[v] != tree.lemmas[v] and not tree.words[v].endswith(("ing", "s")) and not tree.kids(v, "aux")


def untrue(tree: Tree, v: int, w: ModuleType) -> bool:
    """Whether a clause is called false: "It is false that the port was handed over, and equally false that"."""
    h = tree.tokens.head[v]
    said = {tree.words[h]} | {tree.words[k] for k in tree.children[h] if tree.base(k) in ("advmod", "amod", "xcomp")}
    if tree.base(v) == "conj":
        return any(tree.words[k] in w.UNTRUE for k in range(max(0, v - 5), v)) and any(tree.words[k] == "that" for k in tree.kids(v, "mark"))
    return bool(said & w.UNTRUE) or (tree.words[h] in w.TRUE and negated(tree, h, w))


def tense(tree: Tree, v: int) -> str:
    """The features of the word that carries the tense."""
    return next((tree.tokens.feats[c] for c in tree.kids(v, "aux", "cop") if "Tense" in tree.tokens.feats[c]), tree.tokens.feats[v])
