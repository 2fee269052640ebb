"""Who acts and who is acted on, from the same statement as the trigger.

Doers and undergoers come from subjects, objects, by-phrases, possessives and prepositions, and from what hangs on an object that is no party itself
("condemned Israel's raid", "lifted the restrictions imposed on the mayor").
"""

from __future__ import annotations

from newsledger.find.event_noun_roles import noun_roles
from newsledger.find.event_parties import Roles, Scene, agents, antecedent, clean, is_party, passive, resolved, surface
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import PARTICLES, Trigger

PASSED_ON = ("AGREE", "REJECT", "THREATEN")
"""Types whose object is a deed: who it would be done to is who is acted on."""
SPOKEN = ("ACCUSE", "CONSULT", "REJECT", "THREATEN", "REQUEST", "SUPPORT")
"""Types in which "over" leads to the topic."""
SENDING = ("MOBILIZE", "AID", "RETREAT", "SUPPORT", "AGREE", "THREATEN", "SANCTION")
"""Types in which troops or envoys are sent or withdrawn, and are no party."""
TOWARDS = ("to", "for", "with", "from", "against", "on", "into")
DEEDS = ("opposition", "resistance")
"""Nouns that name those who are against something, and that they are against it."""
OWNING = frozenset(("of", "by", "from", "against", "for", "on", "between", "with"))


def roles(scene: Scene, trigger: Trigger, kind: str, code: str) -> Roles:
    """The parties of one event."""
    if scene.tree.tokens.upos[trigger.at] in ("NOUN", "PROPN") and trigger.strength < 0.8:
        doers, goers, mutual = noun_roles(scene, trigger.at, kind)
    else:
        doers, goers, mutual = verb_roles(scene, trigger, kind, code)
    if not doers and kind in ("REQUEST", "ACCUSE", "REJECT", "SUPPORT"):
        doers = behind(scene, trigger.at)
    if not goers and kind in PASSED_ON:
        goers = of_complement(scene, trigger.at, kind)
    if not goers and kind == "THREATEN":
        goers = of_condition(scene, trigger.at)
    doers = clean(scene, [resolved(scene.tree, d) for d in each(scene, doers)])
    goers = [resolved(scene.tree, g) for g in each(scene, goers)]
    inside = {
        i for i in range(trigger.first, trigger.last + 1) if not is_party(scene, i) and not (kind == "ASSAULT" and owned(scene, i))
    }  # "opened fire"
    inside |= {i for i in range(trigger.first, trigger.last + 1) if kind in ("ACCUSE", "REJECT", "CONCEDE") and deed(scene, i)}
    doers = [d for d in doers if not unknown(scene, d)]
    goers = [g for g in clean(scene, goers) if g not in doers and g not in inside]
    if code == "043":  # who hosts is the recipient, who comes is the actor
        doers, goers = goers, doers
    return Roles(doers, goers, mutual and len(doers) > 1)


def deed(scene: Scene, noun: int) -> bool:
    """Whether a noun that may name a side is what somebody does: "voiced opposition to the ban", "his opposition"."""
    tree = scene.tree
    owned = any(tree.tokens.dep[c] == "nmod:poss" for c in tree.kids(noun, "nmod"))
    return tree.lemmas[noun] in DEEDS and (owned or not tree.kids(noun, "det"))


def unknown(scene: Scene, d: int) -> bool:
    """Whether a doer is only asked for: "Who attacked the embassy?"."""
    tree = scene.tree
    return tree.words[d] in ("who", "whom", "what") and "?" in tree.words[d : tree.tokens.sentences[tree.sentence[d]][1]]


def of_complement(scene: Scene, v: int, kind: str, depth: int = 0) -> list[int]:
    """Whom what is promised, refused or threatened is done to: "agreed to release the UN workers", "is ready to send engineers to Mali"."""
    tree = scene.tree
    if tree.tokens.upos[v] not in ("VERB", "ADJ"):
        return []
    for c in tree.kids(v, "xcomp", "ccomp", "advcl"):
        if c < v or not any(tree.words[m] == "to" for m in tree.kids(c, "mark")):
            continue
        objects = [k for o in tree.kids(c, "obj", "iobj") for k in tree.conjuncts(o)]
        ahead = [o for o in tree.kids(c, "obl") if (tree.cases(o) or [""])[0] in TOWARDS and o not in scene.timed]
        found = [k for o in ahead for k in tree.conjuncts(o) if k in scene.named]  # "to send engineers to Mali": Mali
        found = found or from_object(scene, [o for o in objects if tree.lemmas[o] not in scene.words.tools], kind, None)
        found = found or (of_complement(scene, c, kind, depth + 1) if depth < 2 else [])
        if found:
            return [g for g in found if tree.tokens.upos[g] != "PRON"]
    return []


def of_condition(scene: Scene, v: int) -> list[int]:
    """Who must do something to escape a threat: "threatened to scrap the truce unless Seoul and Washington called off the drill"."""
    tree, found = scene.tree, list[int]()
    for c in [k for i in (v, *tree.kids(v, "xcomp", "ccomp"), *tree.kids(v, "obl")) for k in tree.kids(i, "advcl")]:
        if c > v and any(tree.words[m] in ("if", "unless", "until") for m in tree.kids(c, "mark")):
            found += [k for s in tree.kids(c, "nsubj") for k in tree.conjuncts(s) if is_party(scene, k) and tree.tokens.upos[k] != "PRON"]
    return found


def behind(scene: Scene, v: int) -> list[int]:
    """Whose paper stands as subject of a verb: "A Norvian report called for sanctions"."""
    tree = scene.tree
    if passive(tree, v, scene.words):
        return []
    for s in tree.kids(v, "nsubj"):
        if not is_party(scene, s) and tree.lemmas[s] in scene.words.measures:
            return [c for c in tree.kids(s, "amod", "compound", "nmod") if c in scene.named and c < s and c not in scene.timed][:1]
    return []


def owned(scene: Scene, i: int) -> bool:
    """Whether a thing is somebody's by name: "Syrian mortar fire"."""
    near = scene.tree.kids(i, "amod", "compound", "nmod")
    return any(c in scene.named and scene.tree.cases(c)[:1] not in (["in"], ["at"], ["near"]) for c in near)


def each(scene: Scene, heads: list[int]) -> list[int]:
    """The heads, with the nations that share one noun each for itself: "Nigerian and British troops"."""
    tree, out = scene.tree, []
    for h in heads:
        first = [c for c in tree.kids(h, "amod", "compound") if c in scene.named and c < h and tree.kids(c, "conj")]
        out += [k for c in first for k in tree.conjuncts(c)[:-1] if k in scene.named and k < h]
        out.append(h)
    return out


def verb_roles(scene: Scene, trigger: Trigger, kind: str, code: str) -> tuple[list[int], list[int], bool]:
    """Doers, undergoers and whether mutual, at a verb."""
    tree, v = scene.tree, trigger.at
    if kind == "AID" and tree.lemmas[v] in scene.words.receiving and not passive(tree, v, scene.words):
        return givers(scene, v), [s for s in surface(scene, v) if is_party(scene, s)], False
    doers: list[int] = []
    goers: list[int] = []
    if passive(tree, v, scene.words):
        doers = [d for d in agents(tree, v) or agents_deeper(scene, v) if tree.lemmas[d] not in scene.words.making or owned(scene, d)]
        under = surface(scene, v)
        if not doers and kind == "MOBILIZE":  # "Uganda's army has been stationed at every crossroads": who is moved is who shows force
            doers, under = [u for u in under if tree.lemmas[u] in scene.words.tools or is_party(scene, u)], []
        goers += from_object(scene, [u for u in under if not tool(scene, u, v, kind)], kind, trigger.noun)
    else:
        loose = kind in ("ASSAULT", "MOBILIZE", "PROTEST")
        doers = [
            d
            for d in surface(scene, v)
            if is_party(scene, d)
            or tree.lemmas[d] in scene.words.mutual_nouns
            or (loose and (tree.lemmas[d] not in scene.words.making or owned(scene, d)))
        ]
        doers = [k for d in doers for k in holders(scene, d, kind) if is_party(scene, k) or loose]
    phoned = tree.called(v)
    objects = [k for c in [*tree.kids(v, "obj", "iobj"), *([] if phoned is None else [phoned])] for k in tree.conjuncts(c)]
    if kind not in SPOKEN and not passive(tree, v):  # "handed over the sailors", not "was criticised over its plan"
        objects += [k for c in tree.kids(v, "obl") if (tree.cases(c) or [""])[0] in PARTICLES for k in tree.conjuncts(c)]
    if tree.tokens.dep[v] == "acl:relcl" and not objects and tree.kids(v, "nsubj") and not passive(tree, v):
        up = antecedent(tree, v)
        objects = [up] if up is not None and up not in doers else []
    objects = [] if tree.lemmas[v] in scene.words.topical else objects  # what is talked about is no party
    goers += from_object(scene, [o for o in objects if not tool(scene, o, v, kind)], kind, trigger.noun)
    if not goers and tree.lemmas[v] in scene.words.giving:
        goers += [c for o in objects for c in tree.kids(o, "compound") if c in scene.named and v < c < o and tree.noun_range(c)[0] == v + 1]
    if not goers and not passive(tree, v):
        goers += made_by(scene, v, objects)
    side, together = obliques(scene, trigger, kind, taken=bool(goers))
    if trigger.noun is not None and trigger.noun != v:
        n_doers, n_goers, n_mutual = noun_roles(scene, trigger.noun, kind)
        doers = doers or [d for d in n_doers if is_party(scene, d)]
        goers += n_goers
        if not goers and not n_mutual and doers:  # "rejected U.S. calls": whose calls they were
            goers += [d for d in n_doers if d not in doers and tree.tokens.upos[d] != "PRON"]
        if not goers and not n_mutual:
            goers += [g for g in owners_of(scene, trigger.noun, kind) if g not in doers and tree.tokens.upos[g] != "PRON"]
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


def holders(scene: Scene, d: int, kind: str) -> list[int]:
    """Who holds the talks that stand as subject of a verb: "The summit between Chad and Mali failed to bring peace"; else the head itself."""
    tree = scene.tree
    if tree.lemmas[d] not in scene.words.mutual_nouns or kind == "ASSAULT" or d in scene.named:
        return [d]
    return [k for k in noun_roles(scene, d, "CONSULT")[0] if is_party(scene, k)] or [d]


def givers(scene: Scene, v: int) -> list[int]:
    """Who gives what somebody receives: "Chad received food aid from Denmark"."""
    tree = scene.tree
    behind = [*tree.kids(v, "obl"), *(k for c in tree.kids(v, "obj", "obl") for k in tree.kids(c, "nmod"))]
    return [k for c in behind if tree.cases(c)[:1] == ["from"] for k in tree.conjuncts(c) if is_party(scene, k)]


def agents_deeper(scene: Scene, v: int) -> list[int]:
    """The by-phrase of a passive that the parser hangs on a phrase before it: "freed from captivity by the army"."""
    tree = scene.tree
    inner = [k for c in tree.kids(v, "obl") for k in tree.kids(c, "nmod") if c > v and tree.cases(k)[:1] == ["by"]]
    return [k for c in inner for k in tree.conjuncts(c) if is_party(scene, k)]


def made_by(scene: Scene, v: int, objects: list[int]) -> list[int]:
    """Who made what is accepted or refused, where the parser hangs that on the verb: "rejected a motion by the mayor to delay the vote"."""
    tree = scene.tree
    by = [c for c in tree.kids(v, "obl") if tree.cases(c) == ["by"] and any(o < c for o in objects)]
    return [k for c in by for k in tree.conjuncts(c) if is_party(scene, k) and k not in scene.timed]


def tool(scene: Scene, o: int, v: int, kind: str) -> bool:
    """Whether an object is what something is done with: "sent troops", "fired tear gas"."""
    tree, w = scene.tree, scene.words
    if tree.lemmas[o] not in w.tools or tree.lemmas[v] in w.freeing:  # "released the UN peacekeepers"
        return False
    if kind == "THREATEN" and owned(scene, o):
        return False  # "threatened British forces"
    return kind in SENDING or (kind == "ASSAULT" and tree.lemmas[v] in w.throwing)


def from_object(scene: Scene, heads: list[int], kind: str, noun: int | None) -> list[int]:
    """The undergoers that an object names: itself, or whose it is ("condemned Israel's raid", "backed the bid of Turkey")."""
    out: list[int] = []
    for h in heads:
        if h == noun:
            continue
        if h in scene.media:
            out += owners_of(scene, h, kind)  # "repealed the Israel Boycott Law"
        elif is_party(scene, h) or (kind in ("ASSAULT", "COERCE") and scene.tree.tokens.upos[h] in ("NOUN", "PROPN")):
            out.append(h)
        else:
            out += owners_of(scene, h, kind)
    return out


def owners_of(scene: Scene, h: int, kind: str, depth: int = 0) -> list[int]:
    """Whom a thing belongs to or is about: "Israel's raid", "restrictions imposed on the mayor", "appeals against the demolition of a village"."""
    tree, w, out = scene.tree, scene.words, []
    for c in tree.kids(h, "nmod"):
        if kind == "CONSULT" and tree.lemmas[h] in w.mutual_nouns and (tree.cases(c) or [""])[0] in ("in", "at", "on"):
            continue  # "met for talks in Lima"
        if tree.tokens.dep[c] == "nmod:poss" or (tree.cases(c) or [""])[0] in OWNING | w.prepositions[kind]:
            found = [k for k in tree.conjuncts(c) if is_party(scene, k) and not (tree.tokens.upos[k] == "PRON" and kind in w.own)]
            if found and tree.lemmas[c] in w.tools and kind in ("RETREAT", "MOBILIZE", "AID"):  # "withdrew some of its troops from Mali"
                found = []
            out += found or (owners_of(scene, c, kind, depth + 1) if depth < 2 else [])
    for c in tree.kids(h, "amod", "compound"):
        out += [c] if c in scene.named else [k for k in tree.kids(c, "compound", "amod") if k in scene.named]
    for v in tree.kids(h, "acl"):
        if tree.tokens.dep[v] == "acl" and not out:
            out += [
                k
                for c in tree.kids(v, "obl")
                if (tree.cases(c) or [""])[0] in ("on", "against", "to")
                for k in tree.conjuncts(c)
                if is_party(scene, k)
            ]
    return out


def obliques(scene: Scene, trigger: Trigger, kind: str, *, taken: bool) -> tuple[list[int], list[int]]:
    """Undergoers behind the type's prepositions, and partners behind "with" and "between". `taken`: the object already names who is acted on."""
    tree, v = scene.tree, trigger.at
    side: list[int] = []
    together: list[int] = []
    for c in tree.kids(v, "obl"):
        cases = tree.cases(c)
        if not cases or tree.tokens.dep[c] == "obl:agent" or cases[0] == "by" or c in scene.timed:
            continue
        struck = kind == "ASSAULT" and cases[0] in ("on", "at", "against", "upon") and tree.tokens.upos[c] == "NOUN"
        heads = [k for k in tree.conjuncts(c) if is_party(scene, k) or struck]  # "fired on the pilgrims"
        if kind == "ASSAULT" and cases[0] == "with" and tree.lemmas[c] in scene.words.tools:
            continue  # "hit the base with a missile"
        if cases[0] in ("with", "between", "alongside") and kind in scene.words.mutual_with | {"ASSAULT", "RETREAT"}:
            together += heads
        elif kind == "CONSULT" and trigger.code != "042" and cases[0] in ("in", "at"):
            continue  # where they met is a place, no party
        elif not scene.words.prepositions[kind].isdisjoint((cases[0], cases[-1])) or particle(tree, c, trigger):
            side += heads or ([] if taken else [p for p in owners_of(scene, c, kind) if tree.tokens.upos[p] != "PRON"])
    return side, together


def particle(tree: Tree, c: int, trigger: Trigger) -> bool:
    """Whether a phrase hangs on the words that make the trigger: "has gone after the minister"."""
    return trigger.last > trigger.at and trigger.last in tree.kids(c, "case")
