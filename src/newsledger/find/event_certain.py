"""Whether a noun tells one certain occurrence: "Sunday's rally", "the bombing in Kano", "The 1994 accord"; not "talks" or "any protest"."""

from __future__ import annotations

from newsledger.find.event_layers import Layers
from newsledger.find.event_parties import Roles
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.know.plover import codes
from newsledger.language.lang.en import event_certain as en
from newsledger.records import Time


def marked_act(layers: Layers, trigger: Trigger) -> bool:
    """Whether a noun without party is a single public act all the same: "Sunday's rally", "a military parade", "the bombing in Kano"."""
    tree, at = layers.scene.tree, trigger.at
    return trigger.first < trigger.at or bool(tree.kids(at, "nmod")) or any(tree.lemmas[c] in en.PUBLIC for c in tree.kids(at, "amod"))


def told_beside(layers: Layers, trigger: Trigger) -> bool:
    """Whether a noun without parties is a public act all the same where its sentence tells another event: "broke off a visit", "after two nights of
    rioting police arrested 41 youths"."""
    tree, at = layers.scene.tree, trigger.at
    if tree.tokens.upos[at] != "NOUN" or tree.lemmas[at] not in en.ACTS:
        return False
    words = {tree.words[c] for c in tree.kids(at, "det")}
    if "the" in words and tree.bases[at] == "obj":
        return False  # "condemned the raid": the condemning is told
    if not tree.children[at] or (tree.cases(at)[:1] == ["in"] and not words):
        return False  # "quit in protest"
    return not words & (en.EACH | {"any", "no"}) and tree.bases[at] not in ("compound", "root")


def framed(tree: Tree, at: int, time: Time | None) -> bool:
    """Whether a noun with article and date, or behind a word of sequence, is one occurrence: "The 1994 accord came", "during the negotiations at"."""
    marked = bool(tree.kids(at, "det", "nummod")) and not any(tree.words[c] in en.ANY | en.EACH for c in tree.kids(at, "det"))
    dated = time is not None and tree.base(at) != "obj"  # "condemned the raid on Monday": the condemning is dated
    up = tree.tokens.head[at]
    begun = (tree.base(at) == "nsubj" and tree.lemmas[up] in en.BEGINNING) or any(tree.lemmas[c] in en.BEGINNING for c in tree.kids(at, "acl"))
    if begun and not any(tree.words[c] in en.ANY for c in tree.kids(at, "det")):
        return True  # "as talks resumed in Geneva"
    if tree.base(at) == "obj" and tree.lemmas[up] in en.CAUSING and "Number=Plur" in tree.tokens.feats[at]:
        return True  # "postponed the election, prompting riots"
    if "Number=Plur" in tree.tokens.feats[at] and not tree.kids(at, "det") and any(c in en.FRAMING for c in tree.cases(at)[:1]):
        return bool(tree.kids(at, "nmod", "amod", "acl"))  # "ahead of talks in Havana"
    told = (tree.base(at) == "nmod" and tree.lemmas[up] in en.FRAMES) or (tree.base(at) == "nsubj" and tree.lemmas[up] in en.COMING)
    return marked and (dated or told or any(c in en.FRAMING for c in tree.cases(at)[:1]))


def certain(layers: Layers, trigger: Trigger, who: Roles, time: Time | None) -> bool:
    """Whether a noun names one occurrence: named parties, or a time, with "the", an owner or an adjective of nation."""
    tree, at = layers.scene.tree, trigger.at
    named = any(i in layers.scene.named for i in (*who.actors, *who.recipients))
    marked = bool(tree.kids(at, "det", "nummod")) or any(tree.tokens.dep[c] == "nmod:poss" for c in tree.children[at])
    told_of = any((tree.cases(c) or [""])[0] in en.TOLD_OF for c in tree.kids(at, "nmod"))
    return (
        named
        or time is not None
        or (marked_act(layers, trigger) and codes()[trigger.code].type == "MOBILIZE")
        or (marked and bool(who.actors or who.recipients))
        or (told_of and marked)
    )
