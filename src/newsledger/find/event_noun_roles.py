"""Who acts and who is acted on around a noun of an event: owners, adjectives of nation, prepositions, and the verb that carries it."""

from __future__ import annotations

from newsledger.find.event_parties import Scene, agents, is_party, passive, surface
from newsledger.language.lang.en.event_parties import ANSWERED, ANSWERING


def noun_roles(scene: Scene, n: int, kind: str) -> tuple[list[int], list[int], bool]:
    """Doers, undergoers and whether mutual, around a noun."""
    tree, w = scene.tree, scene.words
    doers: list[int] = []
    goers: list[int] = []
    owners = [c for c in tree.kids(n, "nmod") if tree.tokens.dep[c] == "nmod:poss"]
    owners += [c for c in tree.kids(n, "amod", "compound") if c in scene.named and c not in scene.timed]
    owners += [k for c in tree.kids(n, "amod") if tree.words[c] == "led" for k in tree.kids(c, "amod", "compound", "obl") if k in scene.named]
    if kind in ("ASSAULT", "ACCUSE", "COERCE"):  # "the police shooting of a driver"
        owners += [c for c in tree.kids(n, "compound") if tree.lemmas[c] in w.armed and c not in owners]
    mutual = tree.lemmas[n] in w.mutual_nouns
    for c in tree.kids(n, "nmod"):
        if tree.tokens.dep[c] == "nmod:poss":
            continue
        case = (tree.cases(c) or [""])[0]
        heads = tree.conjuncts(c)
        if case == "by" or (case == "from" and kind not in ("RETREAT", "SANCTION")) or case == "between" or (case in ("with", "among") and mutual):
            doers += heads
        elif case == "of":
            if any(tree.cases(e)[:1] == ["of"] for e in tree.kids(n, "nmod") if e < c):
                continue
            moved = kind in ("MOBILIZE", "RETREAT", "AID") and not subject_noun(scene, n)  # "the deployment of 230 troops"
            heads = [h for h in heads if not (moved and tree.lemmas[h] in w.tools)]
            if owners and subject_noun(scene, n):  # "its withdrawal of troops": whose it is, is told
                heads = [h for h in heads if tree.lemmas[h] not in w.tools]
            (doers if subject_noun(scene, n) else goers).extend(h for h in heads if is_party(scene, h) or kind == "ASSAULT")
            doers += [k for b in tree.kids(c, "nmod") if tree.cases(b)[:1] == ["by"] for k in tree.conjuncts(b)]  # "the arrest of miners by police"
        elif case in w.prepositions[kind] and not (mutual and case in ("in", "at", "on")):  # where talks were held is no party
            goers += [h for h in heads if is_party(scene, h) or kind in ("ASSAULT", "COERCE")]
    own = [k for c in owners for k in tree.conjuncts(c) if is_party(scene, k) or k in scene.named]
    if tree.lemmas[n] in w.object_nouns and not goers:
        goers += own
    else:
        doers += own
    doers = doers or beyond(scene, n) or carried(scene, n)
    if kind == "REQUEST" and not goers:  # "its demand that the capital ease the ban"
        goers += [k for c in tree.kids(n, "acl", "ccomp") for k in surface(scene, c) if is_party(scene, k) and k not in doers and k != n]
    if kind in ("REQUEST", "AGREE", "ACCUSE") and doers and not goers:
        goers += [g for g in turned_down(scene, n) if g not in doers]
    if kind == "CONSULT" and not goers and not own and (not doers or mutual):
        doers = [d for d in around(scene, n) if d not in doers] + doers
    return doers, goers, mutual


def turned_down(scene: Scene, n: int) -> list[int]:
    """Who turns down or grants what a noun tells, and is whom it was addressed to: "Malta has rejected a request by the Libyan coast guard"."""
    tree, v = scene.tree, scene.tree.head(n)
    if v is None or tree.base(n) not in ("obj", "nsubj") or tree.lemmas[v] not in ANSWERED:
        return []
    if passive(tree, v):
        return [a for a in agents(tree, v) if is_party(scene, a)]
    return [s for s in surface(scene, v) if is_party(scene, s)] if tree.base(n) == "obj" else []


def beyond(scene: Scene, n: int) -> list[int]:
    """The by-phrase of a noun that the parser hangs on its verb: "denied the arrest of three mayors by the police"."""
    tree, h = scene.tree, scene.tree.head(n)
    if h is None or tree.base(n) not in ("obj", "obl") or tree.tokens.upos[h] != "VERB" or passive(tree, h):
        return []
    return [k for k in agents(tree, h) if k > n and is_party(scene, k)]


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
    judged = h is not None and tree.lemmas[h] == "call" and any(tree.words[c] == "the" for c in tree.kids(n, "det"))  # "called the attack a crime"
    if h is not None and tree.base(n) == "obj" and tree.lemmas[h] in scene.words.carriers and not judged:
        return [s for s in surface(scene, h) if is_party(scene, s)]
    if h is not None and tree.base(n) == "obl" and tree.cases(n)[:1] == ["with"] and tree.lemmas[h] in ANSWERING:  # "responded with air strikes"
        return [s for s in surface(scene, h) if is_party(scene, s)]
    for c in tree.kids(n, "acl"):
        if tree.lemmas[c] in scene.words.carriers | {"launch", "announce", "impose"}:
            if passive(tree, c):
                return agents(tree, c)
            return [
                k for s in tree.kids(c, "nsubj") for k in tree.conjuncts(s) if tree.words[k] not in ("that", "which", "who") and is_party(scene, k)
            ]
    return []
