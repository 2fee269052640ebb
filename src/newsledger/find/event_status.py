"""Whether an event has happened, is planned, is only possible, or is denied; and whether it is told as history.

Read from negation, auxiliaries, the verbs above ("refused to", "plans to", "threatened to"), if-clauses and the words of the noun phrase. Each
answer comes with the reason, which goes into the record's rule.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

from newsledger.find.event_tree import Tree
from newsledger.language.lang import words
from newsledger.records import Status

Answer = tuple[Status, str]


@cache
def status_words(language: str) -> ModuleType | None:
    """The words of a language, None when it has none."""
    return words(language, "event_status")


def status(tree: Tree, at: int, noun: int | None, w: ModuleType) -> Answer:
    """The status of the event at a token (with the noun that it carries)."""
    if tree.tokens.upos[at] in ("NOUN", "PROPN"):
        return noun_status(tree, at, w)
    own = verb_status(tree, at, w, 0)
    if noun is not None and own[0] == "happened" and tree.lemmas[at] in ("call", "announce", "plan", "schedule", "propose"):
        return "planned", tree.lemmas[at]
    if noun is not None and own[0] == "happened":
        if any(tree.words[c] in ("no", "neither") for c in tree.kids(noun, "det")):
            return "denied", "no"
        inner = modified(tree, noun, w)
        return inner if inner is not None and inner[0] == "denied" else own
    return own


def verb_status(tree: Tree, v: int, w: ModuleType, depth: int) -> Answer:
    """The status of what a verb tells."""
    if negated(tree, v, w):
        return "denied", "negated"
    if conditional(tree, v, w):
        return "hypothetical", "if"
    aux = [tree.words[c] for c in tree.kids(v, "aux") if tree.tokens.upos[c] != "PROPN"]  # not "Theresa May"
    if is_to(tree, v):
        return "planned", "is to"
    if any(a in w.FUTURE_AUX for a in aux):
        return "planned", "will"
    if any(a in w.MAYBE_AUX for a in aux):
        return "hypothetical", "may"
    if any(a in w.BACKSHIFT_AUX for a in aux):
        return would(tree, v, w, depth)
    return governed(tree, v, w, depth)


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
        if tree.base(c) == "aux" and word in ("can't", "won't", "cannot"):
            return True
    h = tree.head(v)
    shared = tree.base(v) == "conj" and h is not None and not tree.kids(v, "nsubj", "aux") and tree.tokens.upos[h] == "VERB"
    joined = [tree.words[c] for c in tree.kids(v, "cc")]
    return bool(
        shared
        and h is not None
        and ("nor" in joined or ("but" not in joined and "neither" in [tree.words[c] for c in tree.children[h]]))
        and negated(tree, h, w)
    )


def only(tree: Tree, c: int) -> bool:
    """Whether a negation is one of "not only", "no longer"."""
    return c + 1 < len(tree.words) and tree.words[c] == "not" and tree.words[c + 1] in ("only", "just", "least")


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


def would(tree: Tree, v: int, w: ModuleType, depth: int) -> Answer:
    """ "said it would sign" is planned; "would sign if", "warned that they would" and "a plan under which they would" are possible."""
    if any(conditional(tree, c, w) for c in tree.kids(v, "advcl")):
        return "hypothetical", "would if"
    top = v
    while tree.base(top) == "conj" and tree.head(top) is not None:
        top = tree.tokens.head[top]
    h = tree.head(top)
    if h is not None and tree.base(top) == "ccomp":
        if tree.lemmas[h] in w.WISHING:
            return "hypothetical", tree.lemmas[h]
        if tree.lemmas[h] in w.SPEECH or tree.lemmas[h] in w.PLANNING:
            return "planned", "said would"
    return "hypothetical", "would"


def governed(tree: Tree, v: int, w: ModuleType, depth: int) -> Answer:
    """What the verb or noun above makes of a verb without a modal of its own."""
    h = tree.head(v)
    if h is None or depth > 5:
        return "happened", ""
    base, lemma = tree.base(v), tree.lemmas[h]
    marks = [tree.words[c] for c in tree.kids(v, "mark")]
    bare = not tree.finite(v)
    if base == "conj" and not tree.kids(v, "nsubj", "aux", "cop") and tree.tokens.upos[h] in ("VERB", "AUX", "ADJ"):
        return (
            verb_status(tree, h, w, depth + 1)
            if bare
            or any(tree.words[c] == "to" for c in tree.kids(h, "mark"))
            or any(x in w.FUTURE_AUX | w.MAYBE_AUX for x in (tree.words[c] for c in tree.kids(h, "aux")))
            else ("happened", "")
        )
    if base in ("xcomp", "ccomp") or (base == "advcl" and bare and "to" in marks and lemma in w.PLANNING | w.WISHING):
        return under(tree, v, h, w, depth, bare=bare, marks=marks)
    if base == "advcl" and bare:
        above = verb_status(tree, h, w, depth + 1)
        if any(c in ("without", "instead", "than") for c in marks):
            return "denied", "without"
        if "to" in marks:
            return "hypothetical", "in order to"
        return above if above[0] != "denied" else ("happened", "")
    if base == "advcl" and any(tree.words[c] in w.ONCE_MARKS for c in tree.kids(v, "mark", "advmod")):
        above = verb_status(tree, h, w, depth + 1)
        return ("planned", "once") if above[0] == "planned" and "Tense=Pres" in tense(tree, v) and "as" not in marks else ("happened", "")
    if (
        tree.tokens.dep[v] == "acl:relcl"
        and tree.lemmas[h] in ("day", "week", "month", "year", "hour", "time", "moment")
        and "Tense=Pres" in tense(tree, v)
    ):
        return verb_status(tree, tree.clause(h), w, depth + 1)
    if base in ("acl", "nmod", "obl") and bare and "to" in marks:
        return noun_plan(tree, h, w)
    return "happened", ""


def tense(tree: Tree, v: int) -> str:
    """The features of the word that carries the tense."""
    return next((tree.tokens.feats[c] for c in tree.kids(v, "aux", "cop") if "Tense" in tree.tokens.feats[c]), tree.tokens.feats[v])


def under(tree: Tree, v: int, h: int, w: ModuleType, depth: int, *, bare: bool, marks: list[str]) -> Answer:
    """The status of a verb in a clause that is the complement of another verb."""
    lemma = tree.lemmas[h]
    above = verb_status(tree, h, w, depth + 1)
    if lemma in w.DENYING and (bare or lemma in w.DENY_THAT):
        return ("happened", "") if above[0] == "denied" and above[1] == "negated" else ("denied", lemma)
    if lemma == "be" or (tree.tokens.upos[h] == "AUX" and bare and "to" in marks):
        return "planned", "is to"
    if bare and lemma in ("prompt", "cause", "lead", "force", "drive", "make"):
        return above if above[0] != "denied" else ("happened", "")
    if bare and lemma in ("begin", "start", "continue", "resume", "stop", "finish", "keep", "help", "manage", "go", "get"):
        return ("planned", "going to") if lemma == "go" and "to" in marks else above
    if lemma in w.PLANNING and (bare or lemma in ("agree", "promise", "pledge", "vow", "decide")):
        return ("planned", lemma) if above[0] != "denied" else ("denied", lemma)
    if lemma in w.WISHING and (bare or lemma not in w.SPEECH):
        return "hypothetical", lemma
    if bare and "to" in marks and above[0] in ("planned", "hypothetical", "denied"):
        return above
    if bare and tree.tokens.upos[h] == "ADJ" and lemma in ("ready", "willing", "able", "prepared", "eager", "keen"):
        return "hypothetical", lemma
    if not bare and above[1] == "negated" and lemma in ("say", "think", "believe", "know", "see", "claim"):
        return "hypothetical", "not said"
    return "happened", ""


def noun_plan(tree: Tree, h: int, w: ModuleType) -> Answer:
    """ "its plan to leave" is planned, "a call to leave", "the chance to leave" only possible, "its refusal to leave" denied."""
    lemma = tree.lemmas[h]
    if lemma in ("refusal", "failure", "inability"):
        return "denied", lemma
    if lemma in ("plan", "decision", "intention", "pledge", "promise", "agreement", "commitment", "deal", "vow"):
        return "planned", lemma
    return "hypothetical", lemma


def noun_status(tree: Tree, n: int, w: ModuleType) -> Answer:
    """The status of what a noun tells."""
    own = modified(tree, n, w)
    if own is not None:
        return own
    h = tree.head(n)
    if h is None:
        return "happened", ""
    base, lemma = tree.base(n), tree.lemmas[h]
    if base == "nmod" and lemma in w.UNREAL_NOUNS and (tree.cases(n) or [""])[0] in ("for", "of", "to", "against"):
        return "hypothetical", lemma
    if base == "obl" and any(" ".join(tree.words[max(0, n - 8) : n]).find(p) >= 0 for p in w.IF_PHRASES):
        return "hypothetical", "in the event of"
    if tree.tokens.upos[h] not in ("VERB", "AUX"):
        return "happened", ""
    above = verb_status(tree, h, w, 1)
    if base == "obj" and lemma not in w.CARRYING and lemma not in w.DENYING | w.PLANNING | w.WISHING:
        return "happened", ""
    if base in ("obj", "nsubj") or (base == "obl" and (tree.cases(n) or [""])[0] in ("for", "with", "from", "against")):
        passive = tree.tokens.dep[n] == "nsubj:pass"
        if base == "obj" or passive:
            if lemma in w.DENYING and above[0] != "denied":
                return (
                    ("denied", lemma)
                    if lemma in ("deny", "block", "prevent", "cancel", "avoid", "halt", "stop", "avert", "foil", "thwart")
                    else ("hypothetical", lemma)
                )
            if lemma in w.PLANNING:
                return "planned", lemma
            if lemma in w.WISHING:
                return "hypothetical", lemma
            return above
        return above if base == "obl" and lemma in ("prepare", "plan", "call", "push", "press") else subject_status(above, lemma)
    if base == "obl" and lemma in ("call", "appeal", "push", "press", "vote", "ask", "hope", "warn"):
        return "hypothetical", lemma
    if lemma == "ahead" or "ahead" in tree.cases(n):
        return "planned", "ahead of"
    return "happened", ""


def subject_status(above: Answer, lemma: str) -> Answer:
    """ "the talks will begin" and "talks could fail": begins are as real as the verb; what a possible verb is said of is real itself."""
    if lemma in ("begin", "start", "take", "open", "occur", "happen", "resume", "be", "follow", "last", "cost", "come"):
        return above
    return "happened", ""


def modified(tree: Tree, n: int, w: ModuleType) -> Answer | None:
    """What the words of the noun phrase say: "planned", "next week's", "possible", "no"."""
    for c in tree.kids(n, "amod", "compound", "nmod", "det", "acl"):
        if tree.words[c] in ("no", "neither"):
            return "denied", "no"
        parts = [tree.words[c], *(tree.words[k] for k in tree.children[c])] if tree.tokens.dep[c] == "nmod:poss" else [tree.words[c]]
        for word in parts:
            if word in w.PLANNED_WORDS:
                return "planned", word
            if word in w.DENIED_WORDS:
                return "denied", word
            if word in w.POSSIBLE_WORDS:
                return "hypothetical", word
    if "ahead" in [tree.words[k] for k in range(max(0, n - 7), n)] and tree.base(n) in ("obl", "nmod", "pobj") and "ahead" in tree.cases(n):
        return "planned", "ahead of"
    return None
