"""Words that tell an event, with the code of the code book: verbs with what stands beside them, and nouns.

A verb that only carries a noun ("held talks", "launched an assault", "lifted the ban") makes one event with it; the trigger runs from verb to
noun then. A noun tells an event itself where it is one certain occurrence: it has a party, an owner or a time.
"""

from __future__ import annotations

from typing import NamedTuple

from newsledger.find.event_lexicon import Lexicon, Pattern
from newsledger.find.event_parties import party_words
from newsledger.find.event_tree import Tree

STATE = "@state"
WORDS = party_words("en")
TIMES = WORDS.time_words if WORDS is not None else frozenset[str]()
ANY = "*"
"""In a pattern: whatever stands there, if anything does."""
LEAVING = frozenset(["join", "threaten", "block", "authorise", "authorize", "avenge", "prepare", "plan", "demand", "propose", "denounce"])
"""Verbs that leave the noun beside them an event of its own: "joined the invasion", "threatened a strike"."""
ACTING = ("PEOPLE", "ENVOY", "LEADER", "CROWD", "CAPTIVE", "BODY")
"""Families of nouns that are parties, no part of a trigger."""
VOTING = ("vote", "move")
STRIKES = ("strike", "strikes")
PARTICLES = frozenset(["over", "up", "out", "off", "down", "back", "away"])
NAMELIKE = ("PROPN",)
VERBAL = frozenset({"VERB", "AUX", "ADJ", "NOUN"})
NOUNLIKE = ("NOUN", "PROPN", "ADJ", "NUM", "PRON")


class Trigger(NamedTuple):
    """One trigger: the token that carries it, the first and last token of its words, its code, and the noun joined to the verb."""

    at: int
    first: int
    last: int
    code: str
    noun: int | None
    strength: float


class Beside(NamedTuple):
    """What stands beside a verb: heads of object, obliques, complements, subject, infinitives, and the particles, each with its token."""

    particles: dict[str, int]
    objects: dict[str, int]
    obliques: dict[str, int]
    complements: dict[str, int]
    subjects: dict[str, int]
    infinitives: dict[str, int]


def triggers(tree: Tree, lex: Lexicon, first: int, last: int) -> list[Trigger]:
    """The triggers of one sentence, in order of the text; found once, since rules and classifier both ask for them."""
    kept = tree.kept.get((first, last))
    if not isinstance(kept, list):
        kept = tree.kept[first, last] = look(tree, lex, first, last)
    return kept


def look(tree: Tree, lex: Lexicon, first: int, last: int) -> list[Trigger]:
    """The triggers of one sentence."""
    upos, out = tree.tokens.upos, []
    silent = set[int]()
    used: set[int] = set()
    lemmas = tree.lemmas
    for i in [i for i in range(first, last) if lemmas[i] in lex.telling and upos[i] in VERBAL]:
        if i not in used and verbal(tree, i):
            found = verb_trigger(tree, lex, i) or asking(tree, lex, i)
            if found is not None:
                out.append(found)
                silent |= {i} if found.code == "-" else set()
                spared = found.code == "-" and found.noun is not None and tree.lemmas[found.noun] in lex.families["DEMO"] | lex.families["STRIKE"]
                used |= {found.noun} if found.noun is not None and not spared else set()  # "The arrest sparked protests": they are an event
                used |= {c for c in tree.kids(i, "xcomp") if tree.lemmas[i] in VOTING}
    for i in range(first, last):
        if upos[i] in ("NOUN", "PROPN") and i not in used and (lemmas[i] in lex.nouns or lemmas[i] in lex.compounds or tree.words[i] in STRIKES):
            noun = noun_trigger(tree, lex, i)
            if noun is not None:
                out.append(noun)
    tree.kept[-3, first] = silent
    return sorted((t for t in out if t.code != "-"), key=lambda t: t.first)


def verbal(tree: Tree, i: int) -> bool:
    """Whether a token can be the verb of an event: no participle that only describes ("deported citizens")."""
    upos = tree.tokens.upos[i]
    if i and tree.words[i - 1] == "in" and tree.words[i] == tree.lemmas[i]:
        return False  # "will in return land its catch"
    if upos in ("VERB", "AUX"):
        return tree.bases[i] != "amod" or bool(tree.kids(i, "obl", "obj"))
    if upos in ("ADJ", "NOUN") and tree.words[i].endswith("ing"):  # "is currently striking targets"
        return bool(tree.kids(i, "aux")) and bool(tree.kids(i, "obj"))
    return upos in ("ADJ", "NOUN") and tree.words[i].endswith("ed") and tree.base(i) not in ("amod", "compound")


def verb_trigger(tree: Tree, lex: Lexicon, i: int) -> Trigger | None:
    """The trigger at a verb, None when its words tell nothing."""
    lemma = tree.lemmas[i]
    if lemma in lex.judging and blamed(tree, lex, i):
        return Trigger(i, i, i, "110", None, 0.85)
    if lemma not in lex.patterns and lemma not in lex.verbs and lemma not in lex.phrasal:
        return None
    if lemma not in lex.patterns and lemma not in lex.phrasal:
        return Trigger(i, i, i, lex.verbs[lemma], None, 0.8)
    near = beside(tree, i)
    off = near.particles.get("off")
    off = off if off is not None and (off == i + 1 or tree.tokens.dep[off] == "compound:prt") else None  # not "rammed a boat off Palawan"
    for pattern in lex.patterns.get(lemma, ()):
        at = matched(pattern, near) if pattern.particles or off is None else None
        if at is not None:
            noun = at if at >= 0 and tree.lemmas[at] in lex.nouns and lemma not in LEAVING else None
            ends = [
                i,
                *([at] if at >= 0 and abs(at - i) <= 8 and not person(tree, lex, at) else []),
                *(near.particles[p] for p in near.particles if p in pattern.particles),
            ]
            return Trigger(i, min(ends), max(ends), pattern.code, noun, 0.9 if pattern.parts else 0.6)
    for particle, code in lex.phrasal.get(lemma, {}).items():
        if particle in near.particles:
            at = near.particles[particle]
            return Trigger(i, min(i, at), max(i, at) if abs(at - i) <= 3 else i, code, None, 0.85)
    if lemma in lex.verbs:
        return Trigger(i, i, i, lex.verbs[lemma], None, 0.8)
    return None


def blamed(tree: Tree, lex: Lexicon, i: int) -> bool:
    """Whether a verb of judging has a word of blame behind what is judged: "called the raids a vendetta", "branded them criminals"; not "call for",
    "what it called a drone strike" nor "called off the attack"."""
    _, last = tree.tokens.sentences[tree.sentence[i]]
    if i + 2 >= last or tree.words[i].endswith("ing") or any(tree.words[c] == "what" for c in tree.children[i]):
        return False  # "criticised Sudan, calling its president a murderer" tells one accusation
    if tree.tokens.upos[i + 1] in ("ADP", "ADV", "PUNCT", "SCONJ") or not (tree.kids(i, "obj", "nsubj:pass", "xcomp")):
        return False
    end = next((k for k in range(i + 2, min(last, i + 14)) if tree.words[k] in CLOSING or tree.tokens.upos[k] in ("VERB", "AUX")), min(last, i + 14))
    parts = [k for k in range(i + 2, end) if tree.words[k] in lex.blame or tree.lemmas[k] in lex.blame]
    head, upos = tree.tokens.head, tree.tokens.upos
    return any(head[k] == i or (upos[k] == "NOUN" and tree.bases[k] != "compound" and head[head[k]] == i) for k in parts)  # not "an illegal strike"


CLOSING = frozenset({",", ".", ";", "and", "but", "that", "which", "who", "in", "on", "at"})
"""What ends the words of a judgement."""


def asking(tree: Tree, lex: Lexicon, i: int) -> Trigger | None:
    """The trigger of "Oslo says Malta must end the raids": who says what another must do asks for it."""
    if tree.lemmas[i] not in lex.saying:
        return None
    for c in tree.kids(i, "ccomp"):
        if any(tree.words[k] in ("must", "should") for k in tree.kids(c, "aux")) and any(
            tree.tokens.upos[k] == "PROPN" for k in tree.kids(c, "nsubj")
        ):
            return Trigger(i, i, i, "100", None, 0.82)
    return None


def person(tree: Tree, lex: Lexicon, at: int) -> bool:
    """Whether a noun is a party rather than part of the trigger: "expel two diplomats"."""
    return tree.tokens.upos[at] == "PROPN" or any(tree.lemmas[at] in lex.families[f] for f in ACTING)


def matched(pattern: Pattern, near: Beside) -> int | None:
    """Whether a pattern fits: the token of its object or oblique, -1 when it asks for neither, None when it does not fit."""
    at = -1
    if (pattern.objects and not near.objects) or (pattern.particles and not near.particles) or (pattern.obliques and not near.obliques):
        return None
    for wanted, there in (
        (pattern.particles, near.particles),
        (pattern.subjects, near.subjects),
        (pattern.complements, near.complements),
        (pattern.infinitives, near.infinitives),
    ):
        if wanted and (not there or (ANY not in wanted and wanted.isdisjoint(there))):
            return None
    for wanted, there in ((pattern.obliques, near.obliques), (pattern.objects, near.objects)):
        if wanted:
            hit = next((there[w] for w in there if w in wanted or ANY in wanted), None)
            if hit is None:
                return None
            if there is near.objects or at < 0:
                at = hit
    return at


def beside(tree: Tree, i: int) -> Beside:
    """What stands beside a verb, in active voice terms: the subject of a passive is its object."""
    near = Beside({}, {}, {}, {}, {}, {})
    for c in tree.children[i]:
        dep, base = tree.tokens.dep[c], tree.bases[c]
        if dep == "compound:prt" or (base in ("advmod", "case", "compound") and tree.tokens.upos[c] in ("ADP", "ADV")):
            near.particles.setdefault(tree.words[c], c)
        elif dep == "nsubj:pass" or base in ("obj", "iobj"):
            enter(tree, near.objects, c)
            for k in tree.children[c]:
                if k == i + 1 and tree.words[k] in PARTICLES:  # "called off the strike", "off" parsed as a preposition
                    near.particles.setdefault(tree.words[k], k)
        elif base == "nsubj":
            enter(tree, near.subjects, c)
        elif base == "obl":
            enter(tree, near.obliques, c)
            front = next(iter(tree.kids(c, "case")), c)
            if (tree.words[front] in PARTICLES and (front == i + 1 or not near.objects)) or (
                tree.words[front] == "in" and front == i + 1
            ):  # "handed over the sailors", "handed in their rifles"
                enter(tree, near.objects, c)
            if tree.lemmas[c] not in TIMES:  # "called the king on Saturday" is no "called on"; nor is "On Nov. 18 she called"
                for k in tree.kids(c, "case"):
                    if k > i or tree.words[c] in ("which", "whom"):
                        near.particles.setdefault(tree.words[k], k)
        elif base in ("xcomp", "ccomp", "advcl") and not (base == "advcl" and c < i and "VerbForm=Part" in tree.tokens.feats[c]):
            near.complements.setdefault(tree.lemmas[c], c)
            if any(tree.words[k] == "to" for k in tree.kids(c, "mark")):
                near.infinitives.setdefault(tree.lemmas[c], c)
            if base == "xcomp" and tree.tokens.upos[c] in NOUNLIKE:
                enter(tree, near.objects if tree.called(i) == c else near.obliques, c)
            if base == "advcl":
                for k in tree.kids(c, "mark"):
                    near.particles.setdefault(tree.words[k], k)
    governed(tree, near, i)
    return near


def governed(tree: Tree, near: Beside, i: int) -> None:
    """Adds what a participle or relative clause says of the noun before it: "the ban imposed by", "talks that were held"."""
    h = tree.head(i)
    if h is None:
        return
    base = tree.base(i)
    if base == "acl" and tree.tokens.dep[i] != "acl:relcl" and "VerbForm=Part" in tree.tokens.feats[i]:
        enter(tree, near.objects if tree.words[i].endswith(("ed", "en", "t", "n")) else near.subjects, h)
    elif tree.tokens.dep[i] == "acl:relcl":
        relative = {tree.words[c]: tree.tokens.dep[c] for c in tree.children[i] if tree.words[c] in ("that", "which", "who", "whom")}
        if not tree.kids(i, "obj") and ("nsubj:pass" in relative.values() or tree.kids(i, "nsubj")) and "nsubj" not in relative.values():
            enter(tree, near.objects, h)
        elif "nsubj" in relative.values():
            enter(tree, near.subjects, h)
    elif base == "conj" and not tree.kids(i, "nsubj", "obj", "csubj") and tree.tokens.upos[h] in ("VERB", "AUX"):
        for c in tree.kids(h, "obj"):
            if c > i:
                enter(tree, near.objects, c)
    if base in ("conj", "xcomp") and not near.subjects and h is not None:
        for c in tree.kids(h, "nsubj"):
            if tree.tokens.dep[c] == "nsubj":
                enter(tree, near.subjects, c)


def enter(tree: Tree, table: dict[str, int], c: int) -> None:
    """Enter a noun phrase under its head, what is joined to it and its first parts."""
    for k in tree.conjuncts(c):
        table.setdefault(tree.lemmas[k], k)
        if tree.tokens.upos[k] in NAMELIKE:
            table.setdefault(STATE, k)
        for m in tree.kids(k, "compound"):
            table.setdefault(tree.lemmas[m], k)
        for m in tree.kids(k, "nmod"):
            if tree.cases(m)[:1] == ["of"]:
                table.setdefault(tree.lemmas[m], k)


def noun_trigger(tree: Tree, lex: Lexicon, i: int) -> Trigger | None:
    """The trigger at a noun, None when it tells nothing."""
    lemma = "strike" if tree.words[i] in STRIKES else tree.lemmas[i]
    if tree.bases[i] in ("compound", "flat") or (lemma != "strike" and lemma not in lex.nouns and lemma not in lex.compounds):
        return None
    known = lex.compounds.get(lemma)
    for c in tree.kids(i, "compound", "amod") if known else ():
        code = known.get(tree.lemmas[c]) if known else None
        if code is not None:
            return Trigger(i, c, i, code, None, 0.75)
    code = lex.nouns.get(lemma)
    if lemma == "strike" and any(tree.cases(c)[:1] in (["on"], ["against"]) for c in tree.kids(i, "nmod")):
        code = "195"  # "a strike on a school", not of workers
    if code is None or tree.tokens.upos[i] == "PROPN":
        return None
    return Trigger(i, i, i, code, None, 0.65)
