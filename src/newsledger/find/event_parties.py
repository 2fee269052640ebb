"""Who acts and who is acted on, from the same statement as the trigger: heads of the phrases, by the parse.

Doers and undergoers come from subjects, objects, by-phrases, possessives and prepositions; a clause without a subject borrows that of the clause
it hangs on ("urged the generals to leave": the generals; "refused to meet": who refused).
"""

from __future__ import annotations

from collections.abc import Collection, Set
from functools import cache
from typing import NamedTuple

from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import PARTICLES, Trigger
from newsledger.language.lang import words

OWNING = frozenset(("of", "by", "from", "against", "for", "on", "between"))


class PartyWords(NamedTuple):
    """The words of `lang/xx/event_parties.py`."""

    actors: frozenset[str]
    endings: tuple[str, ...]
    no_actors: frozenset[str]
    pronouns: frozenset[str]
    prepositions: dict[str, frozenset[str]]
    object_nouns: frozenset[str]
    object_control: frozenset[str]
    mutual_with: frozenset[str]
    mutual_verbs: frozenset[str]
    mutual_nouns: frozenset[str]
    carriers: frozenset[str]
    time_words: frozenset[str]
    tools: frozenset[str]
    throwing: frozenset[str]
    own: frozenset[str]
    firms: frozenset[str]


@cache
def party_words(language: str) -> PartyWords | None:
    """The words of a language, None when it has none."""
    m = words(language, "event_parties")
    if m is None:
        return None
    preps = {k: frozenset(v.split()) for k, v in m.PREPOSITIONS.items()}
    return PartyWords(
        m.ACTORS, m.ENDINGS, m.NO_ACTORS, m.PRONOUNS, preps, m.OBJECT_NOUNS, m.OBJECT_CONTROL, m.MUTUAL_WITH, m.MUTUAL_VERBS, m.MUTUAL_NOUNS,
        m.CARRIERS, m.TIME_WORDS, m.TOOLS, m.THROWING, m.OWN, m.FIRMS,
    )  # fmt: skip


class Roles(NamedTuple):
    """Heads of the parties, and whether the parties do it to each other."""

    actors: list[int]
    recipients: list[int]
    reciprocal: bool


class Scene(NamedTuple):
    """What the party rules read: the parse, the words, the tokens that mentions of actors cover, and those of time expressions."""

    tree: Tree
    words: PartyWords
    named: Set[int]
    timed: Collection[int]
    media: Collection[int]


def roles(scene: Scene, trigger: Trigger, kind: str, code: str) -> Roles:
    """The parties of one event."""
    if scene.tree.tokens.upos[trigger.at] in ("NOUN", "PROPN") and trigger.strength < 0.8:
        doers, goers, mutual = noun_roles(scene, trigger.at, kind)
    else:
        doers, goers, mutual = verb_roles(scene, trigger, kind, code)
    doers = clean(scene, [resolved(scene.tree, d) for d in doers])
    goers = [resolved(scene.tree, g) for g in goers]
    inside = {i for i in range(trigger.first, trigger.last + 1) if not is_party(scene, i)}  # "opened fire": fire is no party
    goers = [g for g in clean(scene, goers) if g not in doers and g not in inside]
    if code == "043":  # who hosts is the recipient, who comes is the actor
        doers, goers = goers, doers
    return Roles(doers, goers, mutual and len(doers) > 1)


def resolved(tree: Tree, i: int) -> int:
    """A relative pronoun's antecedent: "Moscow, with whom it signed"."""
    if tree.words[i] in ("whom", "which") and i > 2:
        k = i - 1
        while k > i - 3 and tree.tokens.upos[k] in ("ADP", "SCONJ", "PUNCT"):
            k -= 1
        if tree.tokens.upos[k] in ("PROPN", "NOUN"):
            return k
    if (tree.words[i] in ("whom", "who", "which") and not tree.children[i]) or tree.words[i] == "whom":
        v = tree.clause(i)
        up = antecedent(tree, v)
        return up if up is not None else i
    return i


def clean(scene: Scene, heads: list[int]) -> list[int]:
    """The heads in order of the text, without times and media, each once."""
    return sorted({h for h in heads if h not in scene.media and h not in scene.timed and scene.tree.lemmas[h] not in scene.words.time_words})


def is_party(scene: Scene, i: int) -> bool:
    """Whether a head can name an actor."""
    tree, w = scene.tree, scene.words
    if i in scene.timed or tree.lemmas[i] in w.time_words:
        return False
    if i in scene.named or tree.tokens.upos[i] == "PROPN" or tree.lemmas[i] in w.actors or tree.words[i] in w.actors:
        return True
    if tree.words[i] in w.pronouns:
        return True
    if tree.tokens.upos[i] == "NUM":
        return not tree.kids(i, "nmod", "obl") and tree.base(i) != "nummod" and not tree.words[i][0].isdigit()
    return tree.tokens.upos[i] == "NOUN" and len(tree.words[i]) > 5 and tree.lemmas[i] not in w.no_actors and tree.lemmas[i].endswith(w.endings)


def passive(tree: Tree, v: int) -> bool:
    """Whether a verb stands in the passive."""
    if tree.kids(v, "aux") and any(tree.tokens.dep[c] == "aux:pass" for c in tree.children[v]):
        return True
    if any(tree.tokens.dep[c] in ("nsubj:pass", "obl:agent") for c in tree.children[v]):
        return True
    if "VerbForm=Part" not in tree.tokens.feats[v] or tree.words[v].endswith("ing") or tree.kids(v, "aux", "obj", "nsubj"):
        return False
    h = tree.head(v)
    if tree.base(v) in ("acl", "amod"):
        return True
    return tree.base(v) == "conj" and h is not None and tree.tokens.upos[h] == "VERB" and passive(tree, h)


def surface(scene: Scene, v: int, depth: int = 0) -> list[int]:
    """The heads of the subject of a verb, borrowed where it has none of its own."""
    tree = scene.tree
    own = tree.kids(v, "nsubj") or [c for c in tree.kids(v, "vocative") if c < v]  # "Mandela, so far, has refused"
    h = tree.head(v)
    if len(own) > 1 and tree.words[own[0]] in ("which", "that", "whom", "who"):
        own = own[1:]
    if own:
        if tree.words[own[0]] in ("who", "which", "that", "whom") and len(tree.children[own[0]]) == 0:
            up = antecedent(tree, v)
            return tree.conjuncts(up) if up is not None else own
        return [k for o in own[:1] for k in tree.conjuncts(o)]
    if h is None or depth > 6:
        return []
    base, dep = tree.base(v), tree.tokens.dep[v]
    if dep == "acl:relcl":
        return tree.conjuncts(h)
    if base == "acl":
        if tree.kids(v, "mark"):
            return infinitive_owner(scene, v, h, depth)
        shown = [c for c in tree.kids(h, "nmod") if c < v and tree.cases(c)[:1] == ["of"] and is_party(scene, c)]
        return shown[-1:] if shown and not is_party(scene, h) else [h]  # "images of Ann signing"
    if base == "xcomp" or (base in ("ccomp", "advcl") and not tree.finite(v)):
        return controller(scene, v, h, depth)
    if base in ("conj", "parataxis", "advcl") and tree.tokens.upos[h] in ("VERB", "AUX", "ADJ", "NOUN"):
        return surface(scene, h, depth + 1)
    return []


def infinitive_owner(scene: Scene, v: int, h: int, depth: int) -> list[int]:
    """Who does what hangs on a noun: "its threat to leave" (its), "has a plan to leave" (who has)."""
    owners = [k for k in scene.tree.kids(h, "nmod") if scene.tree.tokens.dep[k] == "nmod:poss"]
    if owners:
        return owners
    up = scene.tree.head(h)
    return surface(scene, up, depth + 1) if up is not None and scene.tree.tokens.upos[up] == "VERB" else []


def antecedent(tree: Tree, v: int) -> int | None:
    """The noun that a relative clause belongs to."""
    for _ in range(4):
        h = tree.head(v)
        if h is None:
            return None
        if tree.tokens.dep[v] == "acl:relcl" or tree.tokens.upos[h] != "VERB":
            return h
        v = h
    return None


def controller(scene: Scene, v: int, h: int, depth: int) -> list[int]:
    """Who does the dependent verb: the object of verbs such as "urge", else the subject of the verb above."""
    tree = scene.tree
    if tree.lemmas[h] in scene.words.object_control:
        for c in tree.kids(h, "obj", "iobj"):
            if c < v and is_party(scene, c):
                return tree.conjuncts(c)
        for c in tree.kids(h, "obl"):
            if tree.cases(c)[:1] in (["on"], ["to"]) and c < v and is_party(scene, c):
                return tree.conjuncts(c)
        if passive(tree, h):
            return surface(scene, h, depth + 1)
    return surface(scene, h, depth + 1)


def verb_roles(scene: Scene, trigger: Trigger, kind: str, code: str) -> tuple[list[int], list[int], bool]:
    """Doers, undergoers and whether mutual, at a verb."""
    tree, v = scene.tree, trigger.at
    doers: list[int] = []
    goers: list[int] = []
    if passive(tree, v):
        doers = agents(tree, v)
        under = surface(scene, v)
        goers += from_object(scene, [u for u in under if not tool(scene, u, v, kind)], kind, trigger.noun)
    else:
        doers = [d for d in surface(scene, v) if is_party(scene, d) or kind in ("ASSAULT", "MOBILIZE", "PROTEST")]
    objects = [k for c in tree.kids(v, "obj", "iobj") for k in tree.conjuncts(c)]
    objects += [k for c in tree.kids(v, "obl") if (tree.cases(c) or [""])[0] in PARTICLES for k in tree.conjuncts(c)]
    if tree.tokens.dep[v] == "acl:relcl" and not objects and tree.kids(v, "nsubj") and not passive(tree, v):
        up = antecedent(tree, v)
        objects = [up] if up is not None and up not in doers else []
    objects = [] if tree.lemmas[v] in ("discuss", "negotiate", "debate") else objects  # what is talked about is no party
    goers += from_object(scene, [o for o in objects if not tool(scene, o, v, kind)], kind, trigger.noun)
    side, together = obliques(scene, v, kind, code)
    if trigger.noun is not None and trigger.noun != v:
        n_doers, n_goers, n_mutual = noun_roles(scene, trigger.noun, kind)
        doers = doers or [d for d in n_doers if is_party(scene, d)]
        goers += n_goers
        together += [d for d in n_doers if d not in doers] if n_mutual else []
    mutual = kind in scene.words.mutual_with or kind in ("ASSAULT", "RETREAT")
    mutual = mutual and tree.lemmas[v] in scene.words.mutual_verbs and code not in ("041", "042", "043", "045", "051")
    if mutual and kind == "CONSULT" and not doers:
        doers, goers = goers, []
    if mutual and (together or (tree.lemmas[v] == "meet" and goers)):
        met = goers if tree.lemmas[v] == "meet" else []
        doers = doers + together + met
        goers = [g for g in goers if g not in met]
        side = []
    else:
        side += together if "with" in scene.words.prepositions[kind] or kind == "CONSULT" else []
    goers += [g for g in side if g not in goers]
    if kind == "REQUEST" and not goers:
        goers += [s for c in tree.kids(v, "ccomp") for s in surface(scene, c) if is_party(scene, s)]
    return doers, goers, mutual


def tool(scene: Scene, o: int, v: int, kind: str) -> bool:
    """Whether an object is what something is done with: "sent troops", "fired tear gas"."""
    tree, w = scene.tree, scene.words
    if tree.lemmas[o] not in w.tools:
        return False
    return kind in ("MOBILIZE", "AID", "RETREAT", "SUPPORT", "AGREE", "THREATEN") or (kind == "ASSAULT" and tree.lemmas[v] in w.throwing)


def agents(tree: Tree, v: int) -> list[int]:
    """The heads of the by-phrase."""
    by = [c for c in tree.kids(v, "obl") if tree.tokens.dep[c] == "obl:agent" or "by" in tree.cases(c)]
    return [k for c in by for k in tree.conjuncts(c)]


def from_object(scene: Scene, heads: list[int], kind: str, noun: int | None) -> list[int]:
    """The undergoers that an object names: itself, or whose it is ("condemned Israel's raid", "backed the bid of Turkey")."""
    tree, out = scene.tree, []
    for h in heads:
        if h == noun:
            continue
        if is_party(scene, h) or (kind in ("ASSAULT", "COERCE") and tree.tokens.upos[h] in ("NOUN", "PROPN")):
            out.append(h)
            continue
        for c in tree.kids(h, "nmod"):
            if tree.tokens.dep[c] == "nmod:poss" or (tree.cases(c) or [""])[0] in OWNING | scene.words.prepositions[kind]:
                out += [k for k in tree.conjuncts(c) if is_party(scene, k) and not (tree.tokens.upos[k] == "PRON" and kind in scene.words.own)]
        out += [c for c in tree.kids(h, "amod", "compound") if c in scene.named]
    return out


def obliques(scene: Scene, v: int, kind: str, code: str) -> tuple[list[int], list[int]]:
    """Undergoers behind the type's prepositions, and partners behind "with" and "between"."""
    tree = scene.tree
    side: list[int] = []
    together: list[int] = []
    for c in tree.kids(v, "obl"):
        cases = tree.cases(c)
        if not cases or tree.tokens.dep[c] == "obl:agent" or cases[0] == "by" or c in scene.timed:
            continue
        heads = [k for k in tree.conjuncts(c) if is_party(scene, k)]
        if cases[0] in ("with", "between", "alongside") and kind in scene.words.mutual_with | {"ASSAULT", "RETREAT"}:
            together += heads
        elif kind == "CONSULT" and code != "042" and cases[0] in ("in", "at"):
            continue  # where they met is a place, no party
        elif cases[0] in scene.words.prepositions[kind] or cases[-1] in scene.words.prepositions[kind]:
            side += heads or [
                p for p in tree.kids(c, "nmod") if tree.tokens.dep[p] == "nmod:poss" and is_party(scene, p) and tree.tokens.upos[p] != "PRON"
            ]
    return side, together


def noun_roles(scene: Scene, n: int, kind: str) -> tuple[list[int], list[int], bool]:
    """Doers, undergoers and whether mutual, around a noun."""
    tree, w = scene.tree, scene.words
    doers: list[int] = []
    goers: list[int] = []
    owners = [c for c in tree.kids(n, "nmod") if tree.tokens.dep[c] == "nmod:poss"]
    owners += [c for c in tree.kids(n, "amod", "compound") if c in scene.named and c not in scene.timed]
    mutual = tree.lemmas[n] in w.mutual_nouns
    for c in tree.kids(n, "nmod"):
        if tree.tokens.dep[c] == "nmod:poss":
            continue
        case = (tree.cases(c) or [""])[0]
        heads = tree.conjuncts(c)
        if (case in ("by", "from") and kind not in ("RETREAT", "SANCTION")) or case == "between" or (case in ("with", "among") and mutual):
            doers += heads
        elif case == "of":
            if any(tree.cases(e)[:1] == ["of"] for e in tree.kids(n, "nmod") if e < c):
                continue
            (doers if subject_noun(scene, n) else goers).extend(h for h in heads if is_party(scene, h) or kind == "ASSAULT")
        elif case in w.prepositions[kind]:
            goers += [h for h in heads if is_party(scene, h) or kind == "ASSAULT"]
    own = [k for c in owners for k in tree.conjuncts(c) if is_party(scene, k) or k in scene.named]
    if tree.lemmas[n] in w.object_nouns and not goers:
        goers += own
    else:
        doers += own
    if not doers:
        doers = carried(scene, n)
    if kind == "CONSULT" and not goers and not own and (not doers or mutual):
        doers = [d for d in around(scene, n) if d not in doers] + doers
    return doers, goers, mutual


def around(scene: Scene, n: int) -> list[int]:
    """Who held the talks that something happened in or after: "During talks in Oslo, she promised"."""
    tree, h = scene.tree, scene.tree.head(n)
    if h is None or tree.base(n) not in ("obl", "nmod") or (tree.cases(n) or [""])[0] not in ("during", "after", "in", "at", "following"):
        return []
    return [s for s in surface(scene, h) if is_party(scene, s)] if tree.tokens.upos[h] == "VERB" else []


def subject_noun(scene: Scene, n: int) -> bool:
    """Whether "of X" behind this noun names who does it."""
    from newsledger.find.event_lexicon import lexicon

    lex = lexicon("en")
    return lex is not None and scene.tree.lemmas[n] in lex.subjective


def carried(scene: Scene, n: int) -> list[int]:
    """The subject of a verb that only carries the noun: "launched the offensive", "the suit that Chile brought"."""
    tree = scene.tree
    h = tree.head(n)
    if h is not None and tree.base(n) == "obj" and tree.lemmas[h] in scene.words.carriers:
        return [s for s in surface(scene, h) if is_party(scene, s)]
    for c in tree.kids(n, "acl"):
        if tree.lemmas[c] in scene.words.carriers | {"launch", "announce", "impose"}:
            if passive(tree, c):
                return agents(tree, c)
            return [
                k for s in tree.kids(c, "nsubj") for k in tree.conjuncts(s) if tree.words[k] not in ("that", "which", "who") and is_party(scene, k)
            ]
    return []
