"""Clauses: who takes part in the clause of a pronoun, and so is not meant by it.

The subject of a verb without one of its own is that of the verb above: "asked to meet him", "saw the pontiff and asked him", "left without
seeing him"; after an object it is the object ("told him to call her").
"""

from __future__ import annotations

from newsledger.find.name_scene import Draft, Scene
from newsledger.language.lang.en.name_refer import PLACE_TAKEN, TAKERS
from newsledger.language.lang.en.names import POSSESSIVE, REPORT_VERBS

DEPTH = 5


def ancestors(scene: Scene, i: int) -> list[int]:
    """The governors of a token, nearest first."""
    if (known := scene.above.get(i)) is not None:
        return known
    heads, at = scene.reading.tokens.head, i
    out: list[int] = []
    while heads[at] != at and len(out) < 30:
        at = heads[at]
        out.append(at)
    scene.above[i] = out
    return out


def has_subject(scene: Scene, verb: int) -> bool:
    """Whether a verb has a subject of its own."""
    return any(scene.reading.tokens.dep[c].startswith("nsubj") for c in scene.children[verb])


def subjects(scene: Scene, verb: int, depth: int = DEPTH) -> set[int]:
    """The heads of the subject of a verb, its own or, by control, coordination or an adverbial clause, that of the verb above."""
    tokens = scene.reading.tokens
    own = {c for c in scene.children[verb] if tokens.dep[c].startswith("nsubj")}
    if own:
        own = {tokens.head[verb] if tokens.dep[verb] == "acl:relcl" and scene.low[c] in ("who", "that", "which") else c for c in own}
        return own | {c for s in own for c in scene.children[s] if tokens.dep[c] == "conj"}
    above, dep = tokens.head[verb], tokens.dep[verb].split(":")[0]
    if depth == 0 or above == verb:
        return set()
    if dep == "xcomp":
        objects = {c for c in scene.children[above] if tokens.dep[c] in ("obj", "iobj")}
        return objects or subjects(scene, above, depth - 1)
    if dep == "acl":
        return {above}
    return subjects(scene, above, depth - 1) if dep in ("conj", "advcl") else set()


def partners(scene: Scene, i: int, seen: list[Draft]) -> set[str]:
    """Who else takes part in the pronoun's own clause and so is not meant by it, however named: "Lee told him", "he dined with him"."""
    tokens, clause = scene.reading.tokens, scene.reading.tokens.head[i]
    here = [d for d in seen if scene.sentence_of[d.first] == scene.sentence_of[i]]
    if scene.low[i] in POSSESSIVE and tokens.dep[i].startswith("nmod"):
        return not_owner(scene, i, here)
    if clause == i or scene.low[i].endswith("self"):
        return set()
    if (told := inserted(scene, i, here)) is not None:
        return told
    if tokens.dep[i].startswith("nmod"):
        above = tokens.head[clause]
        nodes = subjects(scene, above) if tokens.dep[clause] == "obj" and above != clause else set()
    else:
        nodes = set() if tokens.dep[i].startswith("nsubj") else subjects(scene, clause)
        nodes |= {c for c in scene.children[clause] if tokens.dep[c].split(":")[0] in ("nsubj", "obj", "iobj", "obl", "nmod")}
        nodes |= set(conjuncts(scene, i))
        if tokens.dep[clause] == "acl:relcl":
            nodes.add(tokens.head[clause])  # "Cleverly, whom he replaces"
    nodes.discard(i)
    out = {d.actor for d in here if d.actor and scene.head(d.first, d.last) in nodes}
    groups = [d for d in scene.near(scene.sentence_of[i], scene.sentence_of[i]) if d.members and d.first >= 0] if nodes else []
    return out | {m for d in groups if scene.head(d.first, d.last) in nodes for m in d.members}  # "The two keepers lent him pads"


def inserted(scene: Scene, i: int, here: list[Draft]) -> set[str] | None:
    """Whom the words are about that an inserted "he said" tells: "The president, she said, wants peace" is not she; None for no such words."""
    tokens, low, verb = scene.reading.tokens, scene.low, scene.reading.tokens.head[i]
    told = low[i - 1 : i] == [","] and verb == i + 1 and low[verb + 1 : verb + 2] == [","] and tokens.lemma[verb].lower() in REPORT_VERBS
    return {d.actor for d in here if d.actor and d.last == i - 1} if told else None


def own_subject(scene: Scene, i: int, seen: list[Draft]) -> set[str]:
    """Who acts in the clause of "himself", or owns what he acts on as "his own": "Aune declared himself head of state"."""
    low, tokens = scene.low, scene.reading.tokens
    own = low[i] in POSSESSIVE and low[i + 1 : i + 2] == ["own"]
    if not own and not low[i].endswith("self"):
        return set()
    verb = next((v for v in ancestors(scene, i) if tokens.upos[v] in ("VERB", "AUX") or has_subject(scene, v)), -1)
    nodes = {s for s in subjects(scene, verb) if s < i} if verb >= 0 else set()
    nodes |= {c for s in nodes for c in scene.children[s] if tokens.dep[c] == "appos"}
    return {d.actor for d in seen if d.actor and d.first >= 0 and (scene.head(d.first, d.last) in nodes or bool(nodes & set(range(d.first, d.last))))}


def conjuncts(scene: Scene, i: int) -> list[int]:
    """What is joined to a token by "and": "Lee and his wife met him and Ito"."""
    tokens = scene.reading.tokens
    above = [tokens.head[i]] if tokens.dep[i] == "conj" else []
    return above + [c for c in scene.children[i] if tokens.dep[c] == "conj"]


def aside_of(scene: Scene, node: int) -> int:
    """Whom a noun is an aside to, alone or joined to another aside; -1 when it is none."""
    tokens = scene.reading.tokens
    for _ in range(3):
        dep = tokens.dep[node].split(":")[0]
        if dep == "appos":
            return tokens.head[node]
        if dep != "conj":
            break
        node = tokens.head[node]
    return -1


def not_owner(scene: Scene, i: int, here: list[Draft]) -> set[str]:
    """Who cannot own: the one described ("Marin, his minister"), the one who takes another's place ("Hunt takes his place")."""
    tokens, a = scene.reading.tokens, scene.sentence(i)[0]
    owned = tokens.head[i]
    if any(tokens.dep[c] == "cop" for c in scene.children[owned]):  # "Suu Kyi had once been her heroine"
        same = {c for c in scene.children[owned] if tokens.dep[c].startswith("nsubj")}
        return {d.actor for d in here if d.actor and scene.head(d.first, d.last) in same}
    if i - 1 > a and scene.low[i - 1] == ",":
        node = tokens.head[i]
        told = {d.actor for d in here if d.actor and d.last == i - 1 and d.how in ("name", "title")}
        if tokens.dep[node].split(":")[0] in ("appos", "conj", "nmod", "parataxis", "list") or scene.low[node + 1 : node + 2] == [","]:
            return told
    bearer = aside_of(scene, owned)
    if bearer >= 0:  # "Uribe, Santos's predecessor and now his fiercest critic"
        return {d.actor for d in here if d.actor and scene.head(d.first, d.last) == bearer}
    verb = tokens.head[tokens.head[i]]
    if scene.low[tokens.head[i]] in PLACE_TAKEN and tokens.lemma[verb].lower() in TAKERS:
        own = {c for c in scene.children[verb] if tokens.dep[c].startswith("nsubj")}
        return {d.actor for d in here if d.actor and scene.head(d.first, d.last) in own}
    return set()
