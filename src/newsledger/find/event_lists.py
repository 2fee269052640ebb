"""Parties told as a list: "the two ministers, Ann Roe of Kenya and John Odo of Uganda, signed" is done by both, and by no whole beside them."""

from __future__ import annotations

from newsledger.find.event_layers import Layers
from newsledger.find.event_parties import Roles
from newsledger.find.event_tree import Tree

MOST = 12
"""So many members of a list are taken."""


def listed_parties(layers: Layers, who: Roles, *, mutual: bool) -> Roles:
    """The roles with each member of a list instead of the words that sum it up; `mutual`: what they do they do with each other."""
    actors, recipients = members(layers, who.actors), members(layers, who.recipients)
    if actors == who.actors and recipients == who.recipients:
        return who
    return Roles(actors, [r for r in recipients if r not in actors], who.reciprocal or (mutual and len(actors) > 1 and not recipients))


def members(layers: Layers, heads: list[int]) -> list[int]:
    """The heads, each that is a list taken apart."""
    out = [k for i in heads if not whole(layers, i, heads) for k in apart(layers, i)]
    return list(dict.fromkeys(out))


def whole(layers: Layers, i: int, heads: list[int]) -> bool:
    """Whether a head only sums up others beside it: "Both countries, Norway and Denmark, expelled"."""
    mention = layers.mention_at.get(i)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    if actor is None or len(actor.members) < 2 or layers.scene.tree.tokens.upos[i] != "NOUN":
        return False
    others = {layers.mention_at[k].actor for k in heads if k != i and k in layers.mention_at}
    return others >= set(actor.members)


def apart(layers: Layers, i: int) -> list[int]:
    """The members of the list at one head, the head itself where there is none."""
    tree = layers.scene.tree
    for c in tree.kids(i, "appos"):
        found = [k for k in beside(tree, c) if named_one(layers, k)]
        if len(found) < 2:
            continue
        if tree.tokens.upos[i] == "NOUN" and ("Number=Plur" in tree.tokens.feats[i] or tree.kids(i, "nummod")):
            return found[:MOST]
        if named_one(layers, i) and all(person(layers, k) for k in (i, *found)):  # "Ann Roe of Kenya, John Odo of Uganda and Sam Mba signed"
            return [i, *found][:MOST]
    return [i]


def beside(tree: Tree, c: int) -> list[int]:
    """What is joined to an apposition, with names behind a comma that the parser took for one name with the one before."""
    out: list[int] = []
    for k in tree.conjuncts(c):
        out += [k, *(f for f in tree.kids(k, "flat") if f > k + 1 and any(tree.words[b] == "," for b in range(k + 1, f)))]
    return sorted(out)


def named_one(layers: Layers, i: int) -> bool:
    """Whether a token is of a name."""
    return layers.scene.tree.tokens.upos[i] == "PROPN" and (i in layers.mention_at or i in layers.scene.named)


def person(layers: Layers, i: int) -> bool:
    """Whether a token is of somebody's name."""
    mention = layers.mention_at.get(i)
    actor = layers.reading.actors.get(mention.actor or "") if mention is not None else None
    return actor is not None and actor.kind == "person"
