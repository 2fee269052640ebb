"""Whether an event has happened, is planned, is only possible, or is denied; and whether it is told as history.

Read from negation, auxiliaries, the verbs above ("refused to", "plans to", "threatened to"), if-clauses and the words of the noun phrase. Each
answer comes with the reason, which goes into the record's rule.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

from newsledger.find.event_polarity import asked, called_untrue, conditional, is_to, negated, past_form, tense, untrue
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
    if noun is not None and own[0] == "happened" and tree.lemmas[at] in w.CALLING and lies_ahead(tree, at, noun, w):
        return "planned", tree.lemmas[at]
    if noun is not None and own[0] == "happened":
        if any(tree.words[c] in w.NO for c in tree.kids(noun, "det")):
            return "denied", "no"
        inner = modified(tree, noun, w)
        return inner if inner is not None and inner[0] == "denied" else own
    return own


def lies_ahead(tree: Tree, at: int, noun: int, w: ModuleType) -> bool:
    """Whether what is called or announced is still to come: "called an election"; not "called off the talks", "announced new sanctions", which is the
    sanction, nor "called the raids a vendetta"."""
    if at + 1 < len(tree.words) and tree.words[at + 1] in w.LOOSE:
        return False
    if tree.lemmas[at] == "announce":
        return tree.lemmas[noun] not in w.MEASURES
    return tree.lemmas[at] != "call" or not (given(tree, noun, w) or any(tree.words[c] == "what" for c in tree.children[at]))


def given(tree: Tree, noun: int, w: ModuleType) -> bool:
    """Whether a noun means something that is there: "the raids"."""
    return any(tree.words[c] in w.GIVEN for c in tree.kids(noun, "det"))


def verb_status(tree: Tree, v: int, w: ModuleType, depth: int) -> Answer:
    """The status of what a verb tells."""
    if conditional(tree, v, w):  # also "if they do not take them back"
        return "hypothetical", "if"
    if asked(tree, v, w):
        return "hypothetical", "question"
    if called_untrue(tree, v, w):
        return "denied", "untrue"
    if negated(tree, v, w):
        return "denied", "negated"
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


def would(tree: Tree, v: int, w: ModuleType, depth: int) -> Answer:
    """ "said it would sign" is planned; "would sign if", "warned that they would" and "a plan under which they would" are possible."""
    if any(conditional(tree, c, w) for c in tree.kids(v, "advcl")):
        return "hypothetical", "would if"
    if any(tree.words[k] == "only" for c in (v, *tree.kids(v, "advcl", "obl")) for k in tree.kids(c, "advmod")):
        return "hypothetical", "would only"  # "said it would send troops only after an appeal"
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
    if any(tree.words[k] == ";" for k in range(h + 1, v)):
        return "happened", ""
    if tree.tokens.upos[h] == "ADJ" and lemma in w.PLANNING and h < v and bare and base in ("advcl", "xcomp", "ccomp"):
        return "planned", lemma  # "leaders were due to meet"
    if base == "conj" and past_form(tree, v) and any(tree.words[c] == "to" for c in tree.kids(h, "mark")):
        return "happened", ""  # "refused to extend the treaty and threatened to double the duties"
    if base in ("advcl", "xcomp", "ccomp", "obj") and lemma in w.BEING and any(tree.lemmas[c] in w.UNREAL_NOUNS for c in tree.kids(h, "nsubj")):
        return "hypothetical", "option"
    if base in ("csubj", "ccomp", "conj") and untrue(tree, v, w):
        return "denied", "untrue"
    if base == "conj" and not tree.kids(v, "nsubj", "aux", "cop") and tree.tokens.upos[h] in ("VERB", "AUX", "ADJ"):
        return (
            verb_status(tree, h, w, depth + 1)
            if bare
            or any(tree.words[c] == "to" for c in tree.kids(h, "mark"))
            or any(x in w.FUTURE_AUX | w.MAYBE_AUX for x in (tree.words[c] for c in tree.kids(h, "aux")))
            else ("happened", "")
        )
    if base in ("advcl", "xcomp") and not marks and aside(tree, v):
        return "happened", ""  # "will try the men, seized in July"
    if base in ("xcomp", "ccomp") or (base == "advcl" and bare and "to" in marks and lemma in w.PLANNING | w.WISHING):
        return under(tree, v, h, w, depth, bare=bare, marks=marks)
    if base == "advcl" and any(tree.words[c] == "having" for c in tree.kids(v, "aux")):
        return "happened", ""  # "might impose a quota, having rejected the request"
    if base == "advcl" and bare:
        above = verb_status(tree, h, w, depth + 1)
        if any(c in w.NOT_DONE for c in marks):
            return "denied", "without"
        if "to" in marks and "only" in tree.words[max(0, v - 3) : v]:
            return "happened", ""  # "released him, only to arrest him again"
        if "to" in marks and any(c < v and ranks(tree, c, w) for c in tree.kids(h, "xcomp", "obj", "obl")):
            return above
        if "to" in marks:
            said = tree.lemmas[v] in w.VOICED and above[0] == "happened"
            return ("happened", "by doing so") if said else ("hypothetical", "in order to")
        return above if above[0] != "denied" else ("happened", "")
    if base == "advcl" and any(tree.words[c] in w.ONCE_MARKS for c in tree.kids(v, "mark", "advmod")):
        above = verb_status(tree, h, w, depth + 1)
        return awaited(tree, v, above, marks, w)
    if tree.tokens.dep[v] == "acl:relcl" and tree.lemmas[h] in w.MOMENTS and "Tense=Pres" in tense(tree, v):
        return verb_status(tree, tree.clause(h), w, depth + 1)
    if base in ("acl", "nmod", "obl") and bare and "to" in marks:
        return ranked_status(tree, h, w, depth) if ranks(tree, h, w) else noun_plan(tree, h, w)
    return "happened", ""


def ranks(tree: Tree, n: int, w: ModuleType) -> bool:
    """Whether a noun is the first, second or last of its kind: "the first state to halt imports"."""
    return tree.words[n] in w.RANKS or any(tree.words[c] in w.RANKS for c in tree.kids(n, "amod", "nummod"))


def ranked_status(tree: Tree, h: int, w: ModuleType, depth: int) -> Answer:
    """ "became the first state to halt imports": as real as the becoming."""
    over = h if tree.kids(h, "cop") else tree.head(h)
    return verb_status(tree, over, w, depth + 1) if over is not None and tree.tokens.upos[over] in ("VERB", "AUX") else ("happened", "")


def aside(tree: Tree, v: int) -> bool:
    """Whether a verb is a past participle behind a comma."""
    feats = tree.tokens.feats[v]
    first = min([v, *(c for c in tree.children[v] if tree.base(c) != "punct")])
    return "VerbForm=Part" in feats and "Tense=Past" in feats and first > 0 and tree.words[first - 1] == ","


def awaited(tree: Tree, v: int, above: Answer, marks: list[str], w: ModuleType) -> Answer:
    """What a clause of time makes of its verb: "will lift it once they are let in", "may be granted as soon as the chiefs sign"."""
    if above[0] == "hypothetical" and (above[1] == "would only" or "Tense=Pres" in tense(tree, v)):
        return "hypothetical", "once"
    if above[0] in ("planned", "denied") and "Tense=Pres" in tense(tree, v) and any(m in w.UNTIL for m in marks) and above[1] != "":
        return "hypothetical", "until"
    return ("planned", "once") if above[0] == "planned" and "Tense=Pres" in tense(tree, v) and "as" not in marks else ("happened", "")


def under(tree: Tree, v: int, h: int, w: ModuleType, depth: int, *, bare: bool, marks: list[str]) -> Answer:
    """The status of a verb in a clause that is the complement of another verb."""
    lemma = tree.lemmas[h]
    above = verb_status(tree, h, w, depth + 1)
    if tree.tokens.upos[h] == "ADJ" and lemma in w.PLANNING and h < v:  # "is due to ratify", the "is" hung on "ratify"
        return "planned", lemma
    out = lemma == "rule" and any(tree.words[c] == "out" for c in tree.children[h])
    if lemma in w.DENYING and (bare or out or lemma in w.DENY_THAT):
        return ("happened", "") if above[0] == "denied" and above[1] == "negated" else ("denied", lemma)
    if lemma == "be" or (tree.tokens.upos[h] == "AUX" and bare and "to" in marks):
        return "planned", "is to"
    if bare and lemma in w.MAKING:
        return above if above[0] != "denied" else ("happened", "")
    if bare and lemma in w.PHASES:
        return ("planned", "going to") if lemma == "go" and "to" in marks else above
    if lemma in w.PLANNING and (bare or lemma in w.BINDING):
        return ("planned", lemma) if above[0] != "denied" else ("denied", lemma)
    if lemma in w.WISHING and (bare or lemma not in w.SPEECH):
        return "hypothetical", lemma
    if bare and "to" in marks and above[0] in ("planned", "hypothetical", "denied"):
        return above
    if bare and tree.tokens.upos[h] == "ADJ" and lemma in w.WILLING:
        return "hypothetical", lemma
    if not bare and above[1] == "negated" and lemma in w.THINKING:
        return "hypothetical", "not said"
    return "happened", ""


def noun_plan(tree: Tree, h: int, w: ModuleType) -> Answer:
    """ "its plan to leave" is planned, "a call to leave", "the chance to leave" only possible, "its refusal to leave" denied."""
    lemma, up = tree.lemmas[h], tree.head(h)
    none = any(tree.words[c] in w.NO for c in tree.kids(h, "det"))  # "has no plans to impose"
    if lemma in w.REFUSALS or none or (tree.base(h) == "obj" and up is not None and negated(tree, up, w)):
        return "denied", lemma
    if lemma in w.PLANS:
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
    if base == "nmod" and lemma in w.UNREAL_NOUNS and (tree.cases(n) or [""])[0] in w.UNREAL_CASES:
        return "hypothetical", lemma
    if base in ("obl", "nmod") and any(" ".join(tree.words[max(0, n - 8) : n]).find(p) >= 0 for p in w.IF_PHRASES):
        return "hypothetical", "in the event of"
    if base == "nsubj" and tree.tokens.upos[h] == "ADJ":
        return predicated(tree, h, w)
    if lemma == "ahead" or "ahead" in tree.cases(n):
        return "planned", "ahead of"
    if lemma == "eve" and not any(tree.words[c] in w.DAYS for c in tree.kids(n, "nmod")):
        return "planned", "on the eve of"
    if tree.tokens.upos[h] not in ("VERB", "AUX"):
        return "happened", ""
    above = verb_status(tree, h, w, 1)
    if base == "obj" and lemma not in w.CARRYING and lemma not in w.DENYING | w.PLANNING | w.WISHING:
        return "happened", ""
    if base in ("obj", "nsubj") or (base == "obl" and (tree.cases(n) or [""])[0] in w.OBLIQUE):
        passive = tree.tokens.dep[n] == "nsubj:pass"
        if base == "obj" or passive:
            if lemma in w.DENYING and above[0] != "denied":
                if tree.lemmas[n] in w.PLEAS and lemma not in w.UNDOING:
                    return "happened", ""  # "rejected a request by the coast guard": it was made
                return ("denied", lemma) if lemma in w.UNDOING else ("hypothetical", lemma)
            if lemma in w.PLANNING:
                return "planned", lemma
            if lemma in w.WISHING and not (lemma == "call" and (given(tree, n, w) or any(tree.words[c] in w.LOOSE_CALL for c in tree.children[h]))):
                return ("denied", lemma) if above[0] == "denied" else ("hypothetical", lemma)
            return above
        return above if base == "obl" and lemma in w.PRESSING else subject_status(above, lemma, w)
    if base == "obl" and lemma in w.PLEADING and (tree.cases(n) or ["for"])[0] in w.PLEADED:
        return "hypothetical", lemma
    return "happened", ""


def predicated(tree: Tree, h: int, w: ModuleType) -> Answer:
    """ "an exchange might be possible", "the visit is due on Monday"."""
    if tree.words[h] in w.POSSIBLE_WORDS or any(tree.words[c] in w.MAYBE_AUX for c in tree.kids(h, "aux")):
        return "hypothetical", tree.words[h]
    return ("planned", tree.words[h]) if tree.words[h] in w.PLANNED_WORDS | {"due"} else ("happened", "")


def subject_status(above: Answer, lemma: str, w: ModuleType) -> Answer:
    """ "the talks will begin" and "talks could fail": begins are as real as the verb; what a possible verb is said of is real itself."""
    if lemma in w.HAPPENING:
        return above
    return "happened", ""


def modified(tree: Tree, n: int, w: ModuleType) -> Answer | None:
    """What the words of the noun phrase say: "planned", "next week's", "possible", "no"."""
    for c in tree.kids(n, "acl"):
        if tree.tokens.dep[c] == "acl:relcl" and tree.lemmas[c] in w.ARRIVING and negated(tree, c, w):
            return "denied", "never came"  # "an appeal from Bissau, which has not come"
    for c in tree.kids(n, "amod", "compound", "nmod", "det", "acl"):
        if tree.words[c] in w.NO:
            return "denied", "no"
        if tree.base(c) == "acl" and tree.words[c] in w.SET_FOR and tree.tokens.dep[c] != "acl:relcl":
            return "planned", tree.words[c]  # "a meeting of the ministers, set for January"
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
