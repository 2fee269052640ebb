"""What only sounds like violence: accidents and forces of nature, which nobody did.

"Accidentally shot", "killed when a helicopter crashed", "killed after a methane explosion", "a roof collapse injured four men". A blast is an
accident only beside something that blows up by itself, and none where the sentence speaks of arms, attackers or war.
"""

from __future__ import annotations

from newsledger.find.event_doers import doer_words
from newsledger.find.event_parties import Roles, Scene, agents, is_party, passive
from newsledger.find.event_tree import Tree
from newsledger.find.event_triggers import Trigger
from newsledger.language.lang.en import event_accidents as en

CLOSE = 15
"""So near to a wound "accidentally" is said of it."""
HURTING = ("180", "190", "183")
"""Codes of deaths and wounds that may be an accident's."""


def mishap(tree: Tree, trigger: Trigger, kind: str) -> bool:
    """Whether a wound or a death is told as an accident: "accidentally shot", "killed when a helicopter crashed", "hurt in a fire"."""
    w, at = doer_words(), trigger.at
    if kind != "ASSAULT":
        return False
    first, last = tree.tokens.sentences[tree.sentence[at]]
    if not w.accidental.isdisjoint(tree.words[max(first, at - CLOSE) : min(last, at + CLOSE)]) and tree.lemmas[at] in w.harms | w.shooting:
        return True  # "was shot when a gun accidentally discharged"
    if any(tree.words[c] in w.accidental for c in tree.children[at]):
        return True
    if passive(tree, at) and not agents(tree, at) and any(handled(tree, c) for c in tree.kids(at, "advcl")):
        return True
    if tree.lemmas[at] in w.harms and not agents(tree, at) and any(tree.words[c] in w.none for c in tree.children[at]):
        return True  # "they were not injured": nothing was done
    return by_accident(tree, trigger) if trigger.code in HURTING else False


def handled(tree: Tree, v: int) -> bool:
    """Whether a clause tells of arms that those hurt had in their own hands: "was shot while playing with a gun"."""
    w = doer_words()
    return tree.lemmas[v] in w.handling and any(tree.lemmas[c] in w.guns for c in tree.kids(v, "obj", "obl"))


def by_accident(tree: Tree, trigger: Trigger) -> bool:
    """Whether those hurt or dead were so by an accident: as its subject, in it, by it or after it, or where something fell or sank."""
    at = trigger.at
    first, last = tree.tokens.sentences[tree.sentence[at]]
    words = tree.words[first:last]
    places = [c for c in tree.kids(at, "obl") if tree.cases(c)[:1] in (["in"], ["by"])] if passive(tree, at) and not agents(tree, at) else []
    if any(tree.lemmas[c] in doer_words().scenes for c in places):
        return True
    if not en.DEVICES.isdisjoint(words):
        return False
    if any(not disaster(tree, a, words) for a in agents(tree, at)):
        return False  # "killed by police after the roof collapsed"
    above = tree.head(at)
    joined = [above] if above is not None and tree.base(at) in ("advcl", "conj", "acl") else []
    clauses = [c for c in (*tree.kids(at, "advcl"), *joined) if tree.tokens.upos[c] == "VERB"]
    if any(tree.lemmas[c] in en.MISHAPS and struck(tree, c) for c in clauses):
        return True  # "when a bus plunged into a ravine", "crashed, killing six", "collapsed and killed six"
    near = [] if passive(tree, at) else tree.kids(at, "nsubj")
    near += [s for c in joined for s in tree.kids(c, "nsubj") if not passive(tree, at) and not tree.kids(at, "nsubj")]
    beside = [c for c in tree.kids(at, "conj") if passive(tree, at)]  # "were killed and 23 were missing after a blast at the pit"
    behind = [c for v in (at, *joined, *beside) for c in tree.kids(v, "obl", "nmod", "advcl")]
    near += [c for c in behind if (tree.cases(c) or [""])[0] in en.BEHIND or any(tree.words[m] in en.BEHIND for m in tree.kids(c, "mark"))]
    near += [a for n in near for a in tree.kids(n, "appos", "conj")]
    return any(disaster(tree, n, words) for n in near)


def struck(tree: Tree, v: int) -> bool:
    """Whether something that is no bomb falls or sinks: a clause with a subject of its own, or the clause that "killing" hangs on."""
    return tree.lemmas[v] != "explode" or any(tree.lemmas[k] in en.FUEL for s in tree.kids(v, "nsubj") for k in (s, *tree.kids(s, "compound")))


def disaster(tree: Tree, n: int, words: list[str]) -> bool:
    """Whether a noun names an accident or a force of nature; a blast only where something that blows up by itself is named in the sentence."""
    lemma = tree.lemmas[n]
    if tree.tokens.upos[n] not in ("NOUN", "PROPN"):
        return False  # "after rebels stormed the base"
    if any(tree.words[k] in doer_words().accidental for k in tree.kids(n, "amod")):
        return True
    if lemma in en.WILD:
        return True
    if not en.FORCES.isdisjoint(words):
        return False
    if lemma in en.DISASTERS:
        return True
    laid = any(tree.lemmas[k] == "mine" for k in tree.kids(n, "compound"))  # "a mine blast" may be one of a landmine
    near = {*words, *(w.rstrip("s") for w in words)} - ({"mine"} if laid else set())
    return lemma in en.BLASTS and not en.FUEL.isdisjoint(near)


def without_dead(scene: Scene, trigger: Trigger, kind: str, who: Roles) -> Roles:
    """The roles with those who died as those acted on, not as doers: "Twelve people died in the raid"."""
    tree = scene.tree
    if kind != "ASSAULT" or tree.lemmas[trigger.at] not in en.DYING or not who.actors:
        return who
    dead = [d for d in tree.kids(trigger.at, "nsubj") for d in tree.conjuncts(d)]
    return Roles([a for a in who.actors if a not in dead], [d for d in dead if is_party(scene, d)] or who.recipients, False)
